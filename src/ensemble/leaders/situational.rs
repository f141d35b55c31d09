//! Reads emergency, authority, readiness and fatigue, and takes what this situation asks for. It sees no more than a
//! player does.

use super::params::{MeetingStyle, PolicyParams, hand_back};
use super::reading::SituationReading;
use super::weeks;
use crate::ensemble::policy::Policy;
use crate::scenario::{Stance, Tone};
use crate::simulation::{Act, Answer, MomentQuestion, Observation, Plan, PlanQuestion, Question};

/// The leader who reads the situation first.
#[derive(Debug, Clone, PartialEq)]
pub struct Situational {
    dials: PolicyParams,
}

impl Default for Situational {
    fn default() -> Self {
        Self {
            dials: PolicyParams {
                name: "situational",
                week: Some(weeks::CONDITIONS),
                manner: Stance::Guide,
                room: MeetingStyle::DrawsOut,
                tone: Some(Tone::Curious),
                ..PolicyParams::empower()
            },
        }
    }
}

impl Situational {
    /// What it reads in a moment.
    #[must_use]
    pub fn reading(question: &MomentQuestion, seen: Observation<'_>) -> SituationReading {
        SituationReading::of(question, seen)
    }

    /// Answers more by telling how while the team is new, then by asking; and keeps as many hours for it as are asked for.
    fn monday(&self, question: &PlanQuestion, seen: Observation<'_>) -> Plan {
        let mut plan = self.dials.monday(question, seen);
        let (mut light, mut count) = (0.0, 0.0);
        for p in seen.here() {
            light += seen.light(p);
            count += 1.0;
        }
        if count > 0.0 && light / count > 0.45 {
            plan.manner = Stance::Coach;
        }
        plan
    }
}

/// How much farther away an hour puts a choice for somebody worn out, in squared axes.
const AN_HOUR: f64 = 0.03;

impl Policy for Situational {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Plan(question) => Answer::Plan(self.monday(question, seen)),
            Question::Moment(question) => {
                let reading = Self::reading(question, seen);
                self.dials.axes = reading.axes();
                Answer::Choose(self.dials.nearest_for(question, AN_HOUR * reading.fatigue))
            }
            other => self.dials.answer(other, seen),
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        hand_back(seen).or_else(|| {
            (seen.energy() < 0.4)
                .then_some(Act::Rest)
                .filter(|rest| seen.may(*rest))
        })
    }
}
