//! The evenings of the week without the leader, in the coach's words.
//!
//! In: everything that has happened. Out: the lines of an evening; none where the scenario has no words for them.

use super::own_words::{self, About};
use crate::insight::{ToldEvening, evenings};
use crate::narration::view::View;
use crate::scenario::epilogue::EveningSort;
use crate::scenario::{DAYS_PER_WEEK, Day, PersonId};
use crate::simulation::EventKind;

/// The evening before the leader comes back.
const LAST: Day = DAYS_PER_WEEK - 1;

/// The evening that is told of now: that of the last day that began.
pub(in crate::narration) fn today(view: &View<'_>) -> Day {
    let began = view
        .happenings
        .iter()
        .rev()
        .find(|event| matches!(event.what, EventKind::DayBegan));
    began.map_or(view.simulation.day(), |event| event.day)
}

/// Whom the evening that is told of now is about, each once: those of its text, or where the world has no words for evenings, those of whom
/// something is written down.
pub(in crate::narration) fn told_of(view: &View<'_>) -> Vec<PersonId> {
    let day = today(view);
    let told = evenings(view.simulation, view.happenings, day).pop();
    let mut people: Vec<PersonId> = if let Some(told) = told {
        let of = told.iter().flat_map(|one| [one.of.who, one.of.other]);
        of.flatten().collect()
    } else {
        let since = view.happenings.iter().rev().take_while(|event| event.day == day);
        since
            .flat_map(|event| of_happening(view, &event.what))
            .flatten()
            .collect()
    };
    people.sort_unstable();
    people.dedup();
    people
}

/// Whose a happening is that is written down for the leader, and who helped.
fn of_happening(view: &View<'_>, what: &EventKind) -> [Option<PersonId>; 2] {
    match *what {
        EventKind::Handled { person, with, .. } => [Some(person), with],
        EventKind::Asked { person, .. }
        | EventKind::ErrorSpoken(person, _)
        | EventKind::Erupted(person, _)
        | EventKind::SelfStarted(person, _) => [Some(person), None],
        EventKind::TaskDone(task, _) => [view.signals().tasks.get(task).map(|task| task.owner), None],
        _ => [None, None],
    }
}

/// The lines of the evening of this day.
pub(in crate::narration) fn evening(view: &View<'_>, day: Day) -> Vec<String> {
    let told = evenings(view.simulation, view.happenings, day)
        .pop()
        .unwrap_or_default();
    told.iter().filter_map(|one| say(view, one, day)).collect()
}

fn say(view: &View<'_>, told: &ToldEvening, day: Day) -> Option<String> {
    if told.sort == EveningSort::Quiet
        && day % DAYS_PER_WEEK == LAST
        && let Some(line) = coming_back(view)
    {
        return Some(line);
    }
    let text = view.scenario.away.as_ref()?.texts(told.sort).get(told.index)?;
    let about = About {
        who: told.of.who,
        other: told.of.other,
        task: told.of.task,
    };
    Some(own_words::say(view, &text.text, about))
}

/// What the world says of the last evening, when nothing happened on it.
pub(in crate::narration) fn coming_back(view: &View<'_>) -> Option<String> {
    let own = &view.scenario.own_words.comes_back;
    own_words::line(view, "comes_back", own, 0, About::default())
}
