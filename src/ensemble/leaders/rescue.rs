//! Entrusts, then solves at the first slip: whatever has gone wrong is taken over, and what is late is taken back.

use super::params::{MeetingStyle, PolicyParams, axes};
use super::weeks;
use crate::ensemble::policy::Policy;
use crate::scenario::{Kind, Stance};
use crate::simulation::{Act, Answer, Observation, Question};

/// The rescuer.
#[derive(Debug, Clone, PartialEq)]
pub struct Rescue {
    calm: PolicyParams,
    slip: PolicyParams,
}

impl Default for Rescue {
    fn default() -> Self {
        let calm = PolicyParams {
            name: "rescue",
            axes: axes(0.05, 0.5, 0.2),
            manner: Stance::TakeOver,
            week: Some(weeks::ANSWERS),
            room: MeetingStyle::Listens,
            ..PolicyParams::plain()
        };
        let slip = PolicyParams {
            axes: axes(1.0, 0.4, 0.0),
            ..calm.clone()
        };
        Self { calm, slip }
    }
}

impl Policy for Rescue {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let slipped = match question {
            Question::Moment(question) => matches!(
                question.moment.kind,
                Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Stuck | Kind::Request
            ),
            _ => false,
        };
        let dials = if slipped { &mut self.slip } else { &mut self.calm };
        dials.answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        (0..seen.scenario().tasks.len())
            .map(Act::TakeBack)
            .find(|act| match act {
                Act::TakeBack(task) => seen.task(*task).late && seen.may(*act),
                _ => false,
            })
            .filter(|_| seen.hours_left() > 4.0)
    }
}
