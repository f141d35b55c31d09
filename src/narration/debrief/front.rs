//! The debrief where nothing scrolls: a first page that fits a screen, and the rest in parts that are asked for.

use super::{story, titled, turning};
use crate::insight::{Debrief, Trajectory};
use crate::narration::page::control::button;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment, Style};
use crate::narration::phrases::time;
use crate::narration::view::View;

/// The debrief's first page: how it ended, what came of it, and what could have been. Its one control plays on from there.
#[must_use]
pub fn debrief_front(view: &View<'_>, debrief: &Debrief) -> Page {
    let mut page = titled(view, debrief);
    story::came_of_it(view, &mut page, debrief);
    level(view, &mut page, debrief);
    if let Some((point, title)) = turning::greatest(view, debrief) {
        let [yours, other] = turning::ends(view, point);
        let values = [
            ("when", view.day(point.day).into()),
            ("title", title.into()),
            ("yours", yours.into()),
            ("other", other.into()),
        ];
        page.text(Style::Body, view.with("debrief-front-turn", &values));
        let words = view.get("debrief-front-fork");
        page.control(button("debrief.fork", words, "", Command::Fork(point.number)));
    }
    page
}

/// The team's level, and that under the leader who would have brought it highest.
fn level(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let last = |course: &Trajectory| course.level.last().copied().unwrap_or(0.0);
    let first = debrief.course.level.first().copied().unwrap_or(0.0);
    let mine = last(&debrief.course);
    let said = |level| time::level(view.words, level);
    let values = [("first", said(first).into()), ("last", said(mine).into())];
    page.items.push(Item::Meter {
        label: view.get("debrief-level"),
        value: mine / 10.0,
        mark: Some(first / 10.0),
        reads: view.with("debrief-level-reads", &values),
        tone: Sentiment::Autonomy,
    });
    let best = debrief
        .references
        .iter()
        .max_by(|a, b| last(&a.course).total_cmp(&last(&b.course)));
    if let Some(best) = best.filter(|best| last(&best.course) > mine) {
        let values = [
            ("name", view.get(&format!("debrief-leader-{}", best.name)).into()),
            ("level", said(last(&best.course)).into()),
        ];
        page.text(Style::Body, view.with("debrief-front-other", &values));
    }
}

/// All of the debrief in parts: each tab, and after it what it opens on request, under the name that asks for it.
#[must_use]
pub fn debrief_parts(view: &View<'_>, debrief: &Debrief) -> Vec<Page> {
    let whole = super::debrief(view, debrief, Some(0));
    let tabs = whole.controls().filter_map(|control| match control.command {
        Command::Tab(tab) => Some((tab, control.label.as_str())),
        _ => None,
    });
    let mut parts = Vec::new();
    for (tab, name) in tabs {
        let whole = super::debrief(view, debrief, Some(tab));
        let mut shown = whole.clone();
        shown.close_parts(None);
        parts.push(named(name, shown.items));
        for control in whole.controls().filter(|control| is_disclosure(control)) {
            let heading = |item: &&Item| matches!(item, Item::Control(one) if one.id == control.id);
            let below = whole.items.iter().skip_while(|item| !heading(item)).skip(1);
            let below = below.take_while(|item| !matches!(item, Item::Heading(_) | Item::Control(_)));
            parts.push(named(&control.label, below.cloned().collect()));
        }
    }
    let rows = debrief.what_if.iter();
    parts.extend(rows.filter_map(|both| super::what_if_rows(view, debrief, both.number)));
    parts
}

fn is_disclosure(control: &Control) -> bool {
    matches!(control.role, Role::Disclosure(_))
}

fn named(name: &str, items: Vec<Item>) -> Page {
    Page {
        items,
        ..Page::new(Screen::Debrief, name, "")
    }
}
