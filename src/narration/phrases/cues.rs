//! Cues for an act: what can be seen this morning, and what one could do about it.
//!
//! In: signals, as any player sees them. Out: at most [`MOST`] acts that may be done now, each with what it would answer; what has been
//! seen since yesterday comes first. A cue is no advice: leaving it may be better.

use super::seen;
use crate::narration::view::View;
use crate::scenario::{Day, PersonId};
use crate::simulation::{Act, Signals};

/// Cues on one morning, at most.
pub const MOST: usize = 5;

/// Tired from here on, 0..=1.
const TIRED: f64 = 0.66;
/// Something is kept back from here on, 0..=1.
const CLOSED: f64 = 0.6;
/// Came so often in five days that it is worth asking why.
const OFTEN: u32 = 4;
/// The leader's own energy below which rest is a cue, 0..=1.
const SPENT: f64 = 0.35;

/// Something that can be seen, and the act that would answer it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cue {
    /// What could be done.
    pub act: Act,
    /// What is seen.
    pub why: String,
    /// It was not so yesterday.
    pub fresh: bool,
}

/// The cues of this morning.
#[must_use]
pub fn cues(view: &View<'_>) -> Vec<Cue> {
    let signals = view.signals();
    let mut found: Vec<Cue> = Vec::new();
    let seen = finished(view, &signals)
        .chain(late(view, &signals))
        .chain(people(view, &signals))
        .chain((signals.energy < SPENT).then(|| cue(Act::Rest, view.get("cue-spent"), false)));
    for one in seen {
        let new = found
            .iter()
            .all(|other| other.act != one.act && about(other.act) != about(one.act));
        if new && view.simulation.may(one.act) {
            found.push(one);
        }
    }
    found.sort_by_key(|one| !one.fresh);
    found.truncate(MOST);
    found
}

fn cue(act: Act, why: String, fresh: bool) -> Cue {
    Cue { act, why, fresh }
}

/// Whom an act is done with: nobody is offered twice.
fn about(act: Act) -> Option<PersonId> {
    act.spec().person
}

fn finished<'a>(view: &'a View<'_>, signals: &'a Signals) -> impl Iterator<Item = Cue> + 'a {
    let yesterday = signals.day.checked_sub(1);
    let lately = move |day: Day| Some(day) == yesterday || day == signals.day;
    signals.tasks.iter().enumerate().filter_map(move |(task, seen)| {
        let day = seen.finished.filter(|day| lately(*day))?;
        let why = view.with("cue-finished", &[("task", view.coachs(view.task(task), None).into())]);
        Some(cue(Act::Thank(seen.owner), why, Some(day) == yesterday))
    })
}

fn late<'a>(view: &'a View<'_>, signals: &'a Signals) -> impl Iterator<Item = Cue> + 'a {
    signals.tasks.iter().enumerate().filter_map(move |(task, seen)| {
        let due = view.scenario.tasks.get(task)?.due;
        (seen.late && seen.finished.is_none()).then(|| {
            let why = view.with("cue-late", &[("task", view.coachs(view.task(task), None).into())]);
            cue(Act::Ask(seen.owner), why, due + 1 == signals.day)
        })
    })
}

fn people<'a>(view: &'a View<'_>, signals: &'a Signals) -> impl Iterator<Item = Cue> + 'a {
    signals
        .people
        .iter()
        .enumerate()
        .filter(|(_, seen)| !seen.gone)
        .filter_map(move |(p, seen)| {
            let often = seen::asked(view, p);
            if seen.stepped_in {
                return Some(cue(Act::HandBack(p), view.get("cue-stepped-in"), false));
            }
            if let Some(days) = seen.waiting.filter(|days| *days > 0) {
                let why = view.with("seen-waiting", &[("days", days.into())]);
                return Some(cue(Act::SitBeside(p), why, days == 1));
            }
            if seen.tired >= TIRED {
                return Some(cue(Act::Look(p), view.get("cue-tired"), false));
            }
            if seen.closed >= CLOSED {
                return Some(cue(Act::Ask(p), view.get("cue-closed"), false));
            }
            (often >= OFTEN).then(|| {
                let why = view.with("seen-asked", &[("times", often.into())]);
                cue(Act::AskGoals(p), why, false)
            })
        })
}
