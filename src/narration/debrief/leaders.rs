//! The same team with the same luck under other leaders.

use crate::insight::Debrief;
use crate::narration::page::{Page, Style};
use crate::narration::view::View;
use crate::narration::{fill, time};

pub(super) fn leaders(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-leaders"));
    let mut tell = |name: String, course: &crate::insight::Course, ending: Option<usize>| {
        let ending = ending
            .and_then(|e| view.scenario.endings.get(e))
            .map_or_else(String::new, |e| fill::text(view, &e.title));
        let values = [
            (
                "level",
                time::level(view.words, course.level.last().copied().unwrap_or(0.0)).into(),
            ),
            ("delivered", view.percent(course.delivered).into()),
            ("ending", ending.into()),
        ];
        page.text(Style::Strong, name);
        page.text(Style::Body, view.with("debrief-leader-reads", &values));
    };
    tell(view.get("debrief-leader-you"), &debrief.course, debrief.ending);
    for reference in &debrief.references {
        tell(
            view.get(&format!("debrief-leader-{}", reference.name)),
            &reference.course,
            Some(reference.ending),
        );
    }
}
