//! One leader put together from two: moments by one, everything else by the other. Two leaders that share the second
//! differ in how they read moments and in nothing else.

use super::params::{MeetingStyle, PolicyParams, hand_back};
use crate::ensemble::policy::Policy;
use crate::simulation::{Act, Answer, Observation, Plan, PlanLine, Question};

/// Moments by one, everything else by another.
#[derive(Debug, Clone, PartialEq)]
pub struct Split<A, B> {
    /// Who answers moments.
    pub moments: A,
    /// Who plans weeks, plays meetings and acts of their own accord.
    pub rest: B,
}

impl<A: Policy, B: Policy> Policy for Split<A, B> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(_) => self.moments.answer(question, seen),
            _ => self.rest.answer(question, seen),
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        self.rest.act(seen)
    }
}

/// What somebody does outside of moments, the same in every week: a plan, a way with meetings, and what they stepped
/// into handed back.
#[derive(Debug, Clone, PartialEq)]
pub struct Routine {
    /// The plan of every week; `None`: answer 1, the plan that lies there on the first Monday.
    pub plan: Option<Plan>,
    dials: PolicyParams,
}

impl Routine {
    /// With this plan every week; `None`: the one that lies there on the first Monday.
    #[must_use]
    pub fn with(plan: Option<Plan>) -> Self {
        Self {
            plan,
            dials: PolicyParams {
                name: "routine",
                room: MeetingStyle::DrawsOut,
                hands_back: true,
                ..PolicyParams::plain()
            },
        }
    }

    /// Plans nothing: not one hour.
    #[must_use]
    pub fn planless() -> Self {
        Self::with(Some(Plan {
            hours: [0.0; PlanLine::ALL.len()],
            ..Plan::first(0.0)
        }))
    }
}

impl Policy for Routine {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Plan(asked) => Answer::Plan(self.plan.clone().unwrap_or_else(|| asked.last.clone())),
            other => self.dials.answer(other, seen),
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        hand_back(seen)
    }
}
