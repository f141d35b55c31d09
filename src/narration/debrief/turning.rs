//! The three decisions that moved the team's level most, each with what was done and what it is compared with.

use crate::insight::{Debrief, TurningPoint};
use crate::narration::control::button;
use crate::narration::page::{Command, Mood, Page, Style};
use crate::narration::view::View;
use crate::narration::{moment_words, moved, time};
use crate::simulation::{Answer, Cause, Happening, Raised, What};

/// The turning points, each with the way back to it.
pub(super) fn turning(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-turning"));
    let mut told = 0;
    for point in &debrief.turning {
        let (Some(raised), Answer::Choose(taken), Answer::Choose(instead)) =
            (moment_of(view, point), &point.taken, &point.instead)
        else {
            continue;
        };
        told += 1;
        let title = moment_words::title(view, &raised);
        let values = [("when", view.day(point.day).into()), ("title", title.into())];
        page.text(Style::Strong, view.with("debrief-turning-title", &values));
        let did = moment_words::choice(view, &raised, *taken);
        page.text(Style::Body, view.with("debrief-turning-did", &[("text", did.into())]));
        causes(view, page, &raised);
        let other = moment_words::choice(view, &raised, *instead);
        page.text(
            Style::Body,
            view.with("debrief-turning-instead", &[("text", other.into())]),
        );
        let key = if point.level >= 0.0 {
            "debrief-turning-up"
        } else {
            "debrief-turning-down"
        };
        let level = time::level(view.words, libm::fabs(point.level));
        page.text(Style::Quiet, view.with(key, &[("level", level.into())]));
        if point.spread > libm::fabs(point.level) {
            page.text(Style::Quiet, view.get("debrief-turning-luck"));
        }
        let id = format!("debrief.fork.{}", point.number);
        page.control(button(id, view.get("debrief-fork"), "", Command::Fork(point.number)));
    }
    if told == 0 {
        page.text(Style::Body, view.get("debrief-turning-none"));
    }
}

/// What it did to the two people whom it moved most: why it counts.
fn causes(view: &View<'_>, page: &mut Page, raised: &Raised) {
    let by_it = |cause: Cause| matches!(cause, Cause::Moment(n) | Cause::Onlooking(n) | Cause::Written(n) if n == raised.number);
    let moved: Vec<Happening> = view
        .happenings
        .iter()
        .filter(|h| matches!(h.what, What::Moved { cause, .. } if by_it(cause)))
        .cloned()
        .collect();
    for person in moved::people(view, &moved, 3).into_iter().take(2) {
        let mood = if person.good { Mood::Good } else { Mood::Trouble };
        page.text(Style::Signal(mood), person.line);
    }
}

/// The moment that a decision answered: the first choice among what happened since.
fn moment_of(view: &View<'_>, point: &TurningPoint) -> Option<Raised> {
    let decision = view.decisions.iter().find(|decision| decision.number == point.number)?;
    view.happenings
        .get(decision.heard..)?
        .iter()
        .find_map(|h| match h.what {
            What::Chose { moment, .. } => Some(moment),
            _ => None,
        })
}
