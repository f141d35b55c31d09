//! Every decision that could have been another one, with the play-through just before it.
//!
//! In: a session. Out: [`DecisionPoint`]: choices of moments, Monday's plans, the ends of meetings, acts of the day.

use crate::insight::cut::is_own;
use crate::insight::effort::Effort;
use crate::scenario::Outcome;
use crate::session::Session;
use crate::simulation::{Answer, Event, EventKind, MeetingAction, MomentInstance, Question, Simulation};

/// A decision, and the play-through just before it.
#[derive(Debug, Clone)]
pub struct DecisionPoint {
    /// Its number in the journal, from 1.
    pub number: u32,
    /// The play-through just before.
    pub before: Simulation,
    /// What was answered.
    pub answer: Answer,
    /// The team's level on the first day and on each Friday before it, 0..10.
    pub levels: Vec<f64>,
    /// Of a choice: the moment, and how it went.
    pub went: Option<MomentResult>,
}

/// How a moment went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MomentResult {
    /// The moment that came up.
    pub moment: MomentInstance,
    /// Index of the choice.
    pub choice: usize,
    /// The probability of going well at this choice, 0..1.
    pub odds: f64,
    /// What came.
    pub outcome: Outcome,
}

impl DecisionPoint {
    /// All decisions of a session that could have been others, in order. What a cut of the scenario passed by habit is
    /// nobody's decision. Of a play-through too large for all of them
    /// ([`Effort`]) as many as can be looked at, spread over it.
    #[must_use]
    pub fn all(session: &Session) -> Vec<Self> {
        let first = session.first().level();
        let looked_at = Effort::spread(Self::numbers(session), Effort::of(session).decisions);
        let mut looked_at = looked_at.into_iter().peekable();
        let mut all = Vec::new();
        session.before_each(|decision, simulation, happenings| {
            if looked_at.next_if_eq(&decision.number).is_none() {
                return;
            }
            let mut levels = vec![first];
            levels.extend(crate::insight::progress::trajectory::levels(happenings));
            let after = session.since(decision.heard);
            all.push(Self {
                number: decision.number,
                before: simulation.clone(),
                answer: decision.answer.clone(),
                levels,
                went: matches!(decision.answer, Answer::Choose(_))
                    .then(|| went(after))
                    .flatten(),
            });
        });
        all
    }

    /// The numbers of all decisions that could have been others.
    pub(in crate::insight) fn numbers(session: &Session) -> Vec<u32> {
        let could_be_other = |answer: &Answer| {
            matches!(
                answer,
                Answer::Choose(_)
                    | Answer::Plan(_)
                    | Answer::Act(_)
                    | Answer::Beat(MeetingAction::Decide(_) | MeetingAction::LetThemDecide)
            )
        };
        let decisions = session.decisions().iter();
        decisions
            .filter(|decision| could_be_other(&decision.answer) && is_own(session, decision))
            .map(|decision| decision.number)
            .collect()
    }

    /// What else could have been answered. To leave an act of the day alone is [`Answer::Continue`].
    #[must_use]
    pub fn alternatives(&self) -> Vec<Answer> {
        if matches!(self.answer, Answer::Act(_)) {
            return vec![Answer::Continue];
        }
        let Some(question) = self.before.question() else {
            return Vec::new();
        };
        let fits = |answer: &Answer| match question {
            Question::Moment(_) => matches!(answer, Answer::Choose(_)),
            Question::Plan(_) => true,
            Question::Beat(_) => matches!(
                answer,
                Answer::Beat(MeetingAction::Decide(_) | MeetingAction::LetThemDecide)
            ),
            Question::Pulse(_) | Question::Reflection(_) => false,
        };
        let mut others: Vec<Answer> = question.numbered();
        others.retain(|answer| fits(answer) && *answer != self.answer);
        others
    }
}

/// How the moment went that was decided just before these happenings.
fn went(after: &[Event]) -> Option<MomentResult> {
    after.iter().find_map(|h| match h.what {
        EventKind::Went {
            moment,
            choice,
            outcome,
            odds,
            ..
        } => Some(MomentResult {
            moment,
            choice,
            odds,
            outcome,
        }),
        _ => None,
    })
}
