//! Where two futures part: what came of the decision itself on either side, and what that led to.
//!
//! In: what happened from the answers on. Out: a [`PartingPoint`] of happenings, which `narration` puts into words.

use crate::insight::decisions::fork_stops::first_alone;
use crate::scenario::{Day, PersonId};
use crate::simulation::{Event, EventKind, MomentInstance};

/// The first difference between two futures.
#[derive(Debug, Clone, PartialEq)]
pub struct PartingPoint {
    /// The day of it.
    pub day: Day,
    /// What came of the decision, on each side: how the moment went, or what the meeting came to.
    pub came: [Option<Event>; 2],
    /// The first that happened later on one side alone: with whom the moment was about, where there is such a thing.
    pub led: [Option<Event>; 2],
}

/// Where they part; `None` when the same happens in both.
pub(super) fn between(moment: &MomentInstance, day: Day, heard: &[Vec<Event>; 2]) -> Option<PartingPoint> {
    if heard[0] == heard[1] {
        return None;
    }
    let came = heard
        .each_ref()
        .map(|heard| heard.iter().find(|event| came_of(event, moment)).cloned());
    let led = [0, 1].map(|side| {
        let (here, there) = (&heard[side], &heard[1 - side]);
        let is_theirs = |event: &&Event| moment.owner.is_some_and(|owner| is_about(&event.what, owner));
        let theirs: Vec<Event> = here.iter().filter(is_theirs).cloned().collect();
        first_alone(&theirs, there, Some(moment.number)).or_else(|| first_alone(here, there, Some(moment.number)))
    });
    let later = led.iter().flatten().map(|event| event.day).min();
    let parts_at_once = came[0] != came[1];
    Some(PartingPoint {
        day: if parts_at_once { day } else { later.unwrap_or(day) },
        came,
        led,
    })
}

/// Whether this is what came of the decision.
fn came_of(event: &Event, decided: &MomentInstance) -> bool {
    match &event.what {
        EventKind::Went { moment, .. } => moment.number == decided.number,
        EventKind::Decided { .. } => true,
        _ => false,
    }
}

/// Whether it is something that this person did, or that became of them.
fn is_about(what: &EventKind, id: PersonId) -> bool {
    match *what {
        EventKind::Handled { person, .. }
        | EventKind::Asked { person, .. }
        | EventKind::Erupted(person, _)
        | EventKind::ErrorSpoken(person, _)
        | EventKind::SelfStarted(person, _)
        | EventKind::Notice(person)
        | EventKind::Left(person) => person == id,
        _ => false,
    }
}
