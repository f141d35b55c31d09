//! Leaves the work with people and checks all of it.

use super::params::{MeetingStyle, PolicyParams, axes};
use super::weeks;
use crate::ensemble::policy::Policy;
use crate::scenario::Stance;
use crate::simulation::{Act, Answer, Observation, Question};

/// The checker.
#[derive(Debug, Clone, PartialEq)]
pub struct Hover {
    dials: PolicyParams,
}

impl Default for Hover {
    fn default() -> Self {
        Self {
            dials: PolicyParams {
                name: "hover",
                axes: axes(0.5, 0.0, 0.2),
                manner: Stance::Hover,
                week: Some(weeks::CHECKS),
                room: MeetingStyle::SpeaksLast,
                ..PolicyParams::plain()
            },
        }
    }
}

impl Policy for Hover {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        self.dials.answer(question, seen)
    }

    /// Checks open work, each day further down the list.
    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        let tasks = seen.scenario().tasks.len();
        let from = seen.day() as usize * 2;
        let open = |t: &usize| {
            let task = seen.task(*t);
            task.finished.is_none() && task.progress > 0.0
        };
        (from..from + tasks)
            .map(|i| i % tasks)
            .filter(open)
            .map(Act::Check)
            .find(|act| seen.may(*act))
            .filter(|_| seen.hours_left() > 5.0)
    }
}
