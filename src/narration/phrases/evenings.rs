//! The evenings of the week without the leader, in the coach's words.
//!
//! In: everything that has happened. Out: the lines of an evening; none where the scenario has no words for them.

use crate::insight::{ToldEvening, evenings};
use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::{Day, Kind};
use crate::simulation::{MomentInstance, Origin};

/// The lines of the evening of this day.
pub(in crate::narration) fn evening(view: &View<'_>, day: Day) -> Vec<String> {
    let told = evenings(view.simulation, view.happenings, day)
        .pop()
        .unwrap_or_default();
    told.iter().filter_map(|one| say(view, one)).collect()
}

fn say(view: &View<'_>, told: &ToldEvening) -> Option<String> {
    let text = view.scenario.away.as_ref()?.texts(told.sort).get(told.index)?;
    let about = MomentInstance {
        number: 0,
        kind: Kind::ALL[0],
        origin: Origin::Written(0),
        owner: told.of.who,
        other: told.of.other,
        task: told.of.task,
        party: None,
        hour: 0.0,
        severity: 0.0,
    };
    Some(interpolate::moment(view, &text.text, &about))
}
