//! What a leader has seen of the week that is over, counted on a Monday.
//!
//! In: everything that has happened. Out: counts of behaviour in the last five working days, each of something that the leader was there
//! for, was told of or hears on the way; nothing that only the simulation knows.

use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Outcome, PersonId};
use crate::simulation::{Event, EventKind, Signals};

/// How often somebody asked the leader.
pub(super) fn asked(view: &View<'_>, id: PersonId) -> u32 {
    count(
        view,
        |what| matches!(*what, EventKind::Asked { person, .. } if person == id),
    )
}

/// How much somebody sorted out well without the leader.
pub(super) fn handled(view: &View<'_>, id: PersonId) -> u32 {
    count(
        view,
        |what| matches!(*what, EventKind::Handled { person, outcome: Outcome::Well, .. } if person == id),
    )
}

/// Questions that were not answered on the day: those that were answered later, those that somebody gave up on, and those still open.
pub(super) fn waited(view: &View<'_>, signals: &Signals) -> u32 {
    let over = count(view, |what| match *what {
        EventKind::Answered { waited, .. } => waited > 0,
        EventKind::GaveUpWaiting(..) => true,
        _ => false,
    });
    let waits = |id: &PersonId| signals.people[*id].waiting.is_some_and(|days| days > 0);
    over + number(view.here(signals).iter().filter(|id| waits(id)).count())
}

/// Mistakes that were spoken of or broke out.
pub(super) fn mistakes(view: &View<'_>) -> u32 {
    count(view, |what| {
        matches!(what, EventKind::ErrorSpoken(..) | EventKind::Erupted(..))
    })
}

fn count(view: &View<'_>, is: impl Fn(&EventKind) -> bool) -> u32 {
    number(last_week(view).filter(|event| is(&event.what)).count())
}

/// What happened on the five working days before today.
fn last_week<'v>(view: &View<'v>) -> impl Iterator<Item = &'v Event> {
    let today = view.simulation.day();
    let latest = view.happenings.iter().rev();
    latest
        .take_while(move |event| event.day + DAYS_PER_WEEK >= today)
        .filter(move |event| event.day < today)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
