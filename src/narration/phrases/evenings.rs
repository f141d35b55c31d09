//! The evenings of the week without the leader, in the coach's words.
//!
//! In: everything that has happened. Out: the lines of an evening; none where the scenario has no words for them.

use super::own_words::{self, About};
use crate::insight::{ToldEvening, evenings};
use crate::narration::view::View;
use crate::scenario::epilogue::EveningSort;
use crate::scenario::{DAYS_PER_WEEK, Day};

/// The evening before the leader comes back.
const LAST: Day = DAYS_PER_WEEK - 1;

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
