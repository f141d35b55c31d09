//! Who of the team turned to the leader most, as the leader has seen it on a Monday.
//!
//! In: what can be seen. Out: one person with the reason in words and the ready-made week that has time for it, or nobody where nobody stands
//! out; behaviour, never levels, and no advice.

use crate::narration::phrases::last_week_seen::asked;
use crate::narration::phrases::seen::{self, GLAD};
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::{Preset, Signals};

/// Asked so often in a week, somebody can stand out.
const OFTEN: u32 = 2;

/// Somebody who stands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::narration) struct StandsOut {
    /// Their place in the scenario's people.
    pub id: PersonId,
    /// By what.
    pub reason: String,
    /// The same as it would be told of anybody.
    pub usual: String,
    /// The ready-made week that has time for it, where there is one.
    pub answered_by: Option<Preset>,
}

/// Whoever goes, has waited longest, asked most, or alone does not look well: the first of these that is true of one person only. On the first
/// Monday nothing has been seen yet.
pub(in crate::narration) fn stands_out(view: &View<'_>, signals: &Signals) -> Option<StandsOut> {
    if signals.day == 0 {
        return None;
    }
    let here = view.here(signals);
    let same = |id: PersonId, words: String, answered_by: Option<Preset>| StandsOut {
        id,
        usual: words.clone(),
        reason: words,
        answered_by,
    };
    let goes = only(&here, |id| u32::from(signals.people[id].notice));
    if let Some((id, _)) = goes {
        return Some(same(id, view.get("seen-notice"), None));
    }
    let waits = |id: PersonId| signals.people[id].waiting.map_or(0, |days| days + 1);
    if let Some((id, days)) = only(&here, waits) {
        let days = [("days", (days - 1).into())];
        return Some(StandsOut {
            id,
            reason: view.with("plan-fact-waits-longest", &days),
            usual: view.with("seen-waiting", &days),
            answered_by: Some(Preset::Answers),
        });
    }
    let times = |id: PersonId| {
        Some(asked(view, id))
            .filter(|times| *times >= OFTEN)
            .unwrap_or_default()
    };
    if let Some((id, times)) = only(&here, times) {
        let times = [("times", times.into())];
        return Some(StandsOut {
            id,
            reason: view.with("plan-fact-asked-most", &times),
            usual: view.with("plan-fact-asked", &times),
            answered_by: Some(Preset::People),
        });
    }
    let bearing = |id: PersonId| seen::bearing(&signals.people[id]).filter(|key| *key != GLAD);
    let (id, _) = only(&here, |id| u32::from(bearing(id).is_some()))?;
    Some(same(id, view.get(bearing(id)?), Some(Preset::People)))
}

/// The one with the highest count above zero; nobody where two share it.
fn only(people: &[PersonId], count: impl Fn(PersonId) -> u32) -> Option<(PersonId, u32)> {
    let most = people.iter().map(|id| count(*id)).max().filter(|most| *most > 0)?;
    let mut with = people.iter().filter(|id| count(**id) == most);
    let first = with.next()?;
    with.next().is_none().then_some((*first, most))
}

#[cfg(test)]
mod tests {
    use super::only;

    #[test]
    fn whoever_shares_the_highest_count_does_not_stand_out() {
        let counts = [2, 3, 1];
        assert_eq!(only(&[0, 1, 2], |id| counts[id]), Some((1, 3)));
        assert_eq!(only(&[0, 2], |_| 2), None);
        assert_eq!(only(&[0, 1], |_| 0), None);
    }
}
