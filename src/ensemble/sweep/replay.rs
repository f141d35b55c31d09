//! A single run of a sweep played again, step by step, as a play-through that can be kept and opened like any other.
//!
//! In: a scenario, a leader, a seed, as a row names them. Out: the play-through at its end, and what was answered.

use std::sync::Arc;

use crate::ensemble::{NamedPolicy, Policy};
use crate::scenario::{Day, Model, Outcome, Scenario};
use crate::session::{AnswerError, Session};
use crate::simulation::{Answer, Event, EventKind, MissingParameter, MomentInstance, Question, StepResult};

/// Acts of the day that a policy may do on one morning, at most; as in [`crate::ensemble::play`].
const ACTS_A_MORNING: usize = 3;

/// A run that was played again.
#[derive(Debug)]
pub struct ReplayedRun {
    /// The play-through, at its end; in memory until it is kept.
    pub session: Session,
    /// What was asked and answered, beats of meetings and surveys apart.
    pub steps: Vec<Step>,
}

/// Something that was answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The day, 0 = the first Monday.
    pub day: Day,
    /// Which moment.
    pub moment: MomentInstance,
    /// What was chosen; of a meeting, which option was decided on.
    pub choice: usize,
    /// How it went.
    pub outcome: Outcome,
    /// In a meeting: the leader decided.
    pub by_leader: bool,
}

/// Why a run could not be played again.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReplayError {
    /// The model lacks a number.
    #[error(transparent)]
    Model(#[from] MissingParameter),
    /// An answer was not taken; in practice never, since a sweep takes the same ones.
    #[error(transparent)]
    Answer(#[from] AnswerError),
}

/// Plays a run again.
///
/// # Errors
/// See [`ReplayError`].
pub fn replay(
    scenario: impl Into<Arc<Scenario>>,
    model: &Model,
    leader: impl Into<NamedPolicy>,
    seed: u64,
) -> Result<ReplayedRun, ReplayError> {
    let mut session = Session::with_model(scenario, model, seed)?;
    let mut policy = leader.into().policy();
    loop {
        match session.step() {
            StepResult::Day(_) => morning(&mut session, &mut policy),
            StepResult::Ask(question) => answer(&mut session, &mut policy, &question)?,
            StepResult::Over(_) => break,
        }
    }
    let steps = steps(session.happenings());
    Ok(ReplayedRun { session, steps })
}

fn morning(session: &mut Session, policy: &mut impl Policy) {
    for _ in 0..ACTS_A_MORNING {
        let Some(act) = policy.act(session.simulation().seen()) else {
            return;
        };
        if session.act(act).is_err() {
            return;
        }
    }
}

fn answer(session: &mut Session, policy: &mut impl Policy, question: &Question) -> Result<(), AnswerError> {
    let meant = policy.answer(question, session.simulation().seen());
    if session.simulation().accepts(&meant).is_ok() {
        return session.answer(meant);
    }
    let first: Answer = question.numbered().swap_remove(0);
    session.answer(first)
}

fn steps(heard: &[Event]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut meetings: Vec<MomentInstance> = Vec::new();
    for happening in heard {
        match &happening.what {
            EventKind::MomentCame(raised) if raised.kind == crate::scenario::Kind::Meeting => meetings.push(*raised),
            EventKind::Went {
                moment,
                choice,
                outcome,
                ..
            } => steps.push(Step {
                day: happening.day,
                moment: *moment,
                choice: *choice,
                outcome: *outcome,
                by_leader: false,
            }),
            EventKind::Decided {
                option,
                by_leader,
                better,
            } if !meetings.is_empty() => steps.push(Step {
                day: happening.day,
                moment: meetings.remove(0),
                choice: *option,
                outcome: if option == better {
                    Outcome::Well
                } else {
                    Outcome::Badly
                },
                by_leader: *by_leader,
            }),
            _ => {}
        }
    }
    steps
}
