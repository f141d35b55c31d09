//! A play-through that a leader plays for its player: to its end, or up to where the player takes over.

use crate::ensemble::Policy;
use crate::scenario::MomentId;
use crate::session::{AnswerError, Session};
use crate::simulation::{Origin, Question, StepResult};

/// Acts of the day that a leader may do on one morning, at most.
const ACTS_A_MORNING: usize = 3;

/// Plays a session as a leader would, each answer a decision of its own, until `stops` says so of an open question, or to its end.
/// `true` when it stopped at a question.
///
/// # Errors
/// An answer cannot be kept.
pub fn lead(
    session: &mut Session,
    leader: &mut (impl Policy + ?Sized),
    stops: impl Fn(&Question) -> bool,
) -> Result<bool, AnswerError> {
    loop {
        match session.step() {
            StepResult::Day(_) => {
                for _ in 0..ACTS_A_MORNING {
                    let Some(act) = leader.act(session.simulation().seen()) else {
                        break;
                    };
                    if session.act(act).is_err() {
                        break;
                    }
                }
            }
            StepResult::Ask(question) if stops(&question) => return Ok(true),
            StepResult::Ask(question) => {
                let answer = leader.answer(&question, session.simulation().seen());
                if session.answer(answer).is_err() {
                    session.answer(question.numbered().swap_remove(0))?;
                }
            }
            StepResult::Over(_) => return Ok(false),
        }
    }
}

/// Whether a question is this written moment, or the beginning of it when it is a meeting.
#[must_use]
pub fn is_asked(question: &Question, moment: MomentId) -> bool {
    match question {
        Question::Moment(asked) => asked.moment.origin == Origin::Written(moment),
        Question::Beat(asked) => asked.written == moment && asked.beat == 0,
        Question::Plan(_) | Question::Pulse(_) | Question::Reflection(_) => false,
    }
}

/// A play-through with everything that was decided in another before a moment came, standing at it; in memory. `None` when it never
/// came in that one.
#[must_use]
pub fn from_moment(session: &Session, moment: MomentId) -> Option<Session> {
    let mut found = None;
    session.before_each(|decision, then, _| {
        if found.is_none() && then.question().is_some_and(|question| is_asked(&question, moment)) {
            found = Some(decision.number);
        }
    });
    if let Some(number) = found {
        return session.fork(number);
    }
    let stands = session.simulation().question();
    stands
        .is_some_and(|question| is_asked(&question, moment))
        .then(|| session.snapshot())
}
