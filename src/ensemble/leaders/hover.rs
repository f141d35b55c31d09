//! Leaves the work with people and checks all of it.

use super::dials::{Dials, Room, axes};
use super::week;
use crate::ensemble::policy::Policy;
use crate::scenario::Stance;
use crate::simulation::{Act, Answer, Question, Seen};

/// The checker.
#[derive(Debug, Clone, PartialEq)]
pub struct Hover {
    dials: Dials,
}

impl Default for Hover {
    fn default() -> Self {
        Self {
            dials: Dials {
                name: "hover",
                axes: axes(0.5, 0.0, 0.2),
                manner: Stance::Hover,
                week: Some(week::CHECKS),
                room: Room::SpeaksLast,
                ..Dials::plain()
            },
        }
    }
}

impl Policy for Hover {
    fn answer(&mut self, question: &Question, seen: Seen<'_>) -> Answer {
        self.dials.answer(question, seen)
    }

    /// Checks open work, each day further down the list.
    fn act(&mut self, seen: Seen<'_>) -> Option<Act> {
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
