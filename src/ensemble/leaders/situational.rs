//! Reads urgency, experience and reliance, and takes what this situation asks for. It sees no more than a player does:
//! the card, the papers of the first day, who handled what and who brought it.

use super::params::{MeetingStyle, PolicyParams, axes, hand_back};
use super::weeks;
use crate::ensemble::policy::Policy;
use crate::scenario::{Kind, PersonId, Stance, Tone};
use crate::simulation::{Act, Answer, Axes, MomentQuestion, Observation, Plan, PlanQuestion, Question};

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
    /// What it looks for in a moment.
    fn reads(question: &MomentQuestion, seen: Observation<'_>) -> Axes {
        let card = &question.reading;
        if card.authority {
            return axes(0.6, 0.9, 0.6);
        }
        let Some(owner) = question.moment.owner else {
            return axes(0.25, 0.8, 0.6);
        };
        let able = ability(owner, card.domain, seen);
        let burning = card.urgency * (0.4 + 0.6 * card.severity);
        match question.moment.kind {
            // Known, urgent and above them: beside them, and handed back. Unknown trouble is theirs to read.
            Kind::Crisis if burning > 0.45 && card.familiarity > 0.5 && able < 0.5 => axes(0.5, 1.0, 0.8),
            Kind::Conflict if card.severity > 0.5 => axes(0.35, 0.8, 0.8),
            _ if able < 0.35 => axes(0.25, 0.85, 0.75),
            _ if able > 0.65 && seen.thread(owner) < 0.35 => axes(0.05, 0.5, 0.2),
            _ => axes(0.1, 0.85, 0.4),
        }
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

/// What somebody can be taken to handle, 0..1: what is on paper, and what has been seen since.
fn ability(person: PersonId, domain: Option<usize>, seen: Observation<'_>) -> f64 {
    let paper = domain.map_or(0.5, |d| seen.record(person, d));
    0.6 * paper + 0.4 * seen.light(person)
}

impl Policy for Situational {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Plan(question) => Answer::Plan(self.monday(question, seen)),
            Question::Moment(question) => {
                self.dials.axes = Self::reads(question, seen);
                Answer::Choose(self.dials.nearest(question))
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
