//! Effort: how much a debrief may work out, so that the largest scenario ends in bounded time and memory.
//!
//! In: how many people a play-through has, over how many days. Out: how many decisions are looked at and how many futures are played.
//! What a scenario of usual size gets is always the same; only one beyond [`MOST_PERSON_DAYS`] gets less.

use crate::scenario::DAYS_PER_WEEK;
use crate::session::Session;

/// Whole futures that the first look may play, over all decisions and alternatives.
const FIRST_LOOK: usize = 6_000;
/// Futures of a branch in the second look.
const SECOND_LOOK: usize = 150;
/// Futures of a branch, at least.
pub(in crate::insight) const LEAST: usize = 16;
/// Person-days up to which a play-through is played in as many futures as that.
pub const MOST_PERSON_DAYS: usize = 6_000;
/// The most pairs of people whose states are kept at once, over all decisions: rapport is kept for each pair.
const MOST_PAIRS: usize = 8_000_000;

/// What may be worked out of one play-through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Decisions that are looked at.
    pub decisions: usize,
    /// Whole futures of the first look.
    pub first_look: usize,
    /// Futures of a branch in the second look.
    pub second_look: u32,
}

impl Effort {
    /// That of a play-through.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let scenario = session.scenario();
        let days = (scenario.weeks + 1) * DAYS_PER_WEEK;
        Self::for_size(scenario.people.len(), days as usize)
    }

    /// That of so many people over so many days.
    #[must_use]
    pub fn for_size(people: usize, days: usize) -> Self {
        let size = (people * days).max(1);
        let scaled = |most: usize| match size {
            0..=MOST_PERSON_DAYS => most,
            _ => (most * MOST_PERSON_DAYS / size).max(LEAST),
        };
        Self {
            decisions: MOST_PAIRS / (people * people).max(1),
            first_look: scaled(FIRST_LOOK),
            second_look: u32::try_from(scaled(SECOND_LOOK)).unwrap_or(u32::MAX),
        }
    }

    /// Whether it is less than that of a play-through of usual size.
    #[must_use]
    pub const fn is_reduced(&self) -> bool {
        self.first_look < FIRST_LOOK
    }

    /// So many of a list, spread evenly over it, in their order.
    pub(in crate::insight) fn spread<T>(all: Vec<T>, most: usize) -> Vec<T> {
        let there = all.len();
        if there <= most {
            return all;
        }
        let most = most.max(1);
        let is_taken = |at: usize| (at + 1) * most / there > at * most / there;
        all.into_iter()
            .enumerate()
            .filter_map(|(at, one)| is_taken(at).then_some(one))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Effort;

    #[test]
    fn a_usual_scenario_gets_all_and_the_largest_a_bounded_part() {
        let usual = Effort::for_size(8, 60);
        assert_eq!((usual.first_look, usual.second_look), (6000, 150));
        assert!(usual.decisions > 100_000 && !usual.is_reduced());
        assert_eq!(
            Effort::for_size(30, 200),
            Effort {
                decisions: 8_000_000 / 900,
                ..usual
            }
        );
        let largest = Effort::for_size(500, 265);
        assert_eq!(
            (largest.decisions, largest.first_look, largest.second_look),
            (32, 271, 16)
        );
        assert!(largest.is_reduced());
    }

    #[test]
    fn what_is_taken_of_a_list_is_spread_over_it() {
        assert_eq!(Effort::spread((0..10).collect(), 3), [3, 6, 9]);
        assert_eq!(Effort::spread((0..3).collect(), 5), [0, 1, 2]);
        assert_eq!(Effort::spread((0..1000).collect::<Vec<_>>(), 96).len(), 96);
    }
}
