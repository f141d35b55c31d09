//! Playing a cut of a scenario: time goes on to the next moment that the cut names, and what lies between is answered as
//! the room has led so far.
//!
//! In: a session with a cut. Out: where it stopped, and what was passed on the way. The answers stand in the journal like
//! any others, so a replay need not know of the cut. Without a cut it is one step at a time.

use crate::insight::foresight::habit::Habit;
use crate::scenario::{MomentId, ShortVersion};
use crate::session::{AnswerError, DecisionEntry, Session};
use crate::simulation::{Answer, Event, EventKind, MomentInstance, MomentQuestion, Origin, Question, StepResult};

/// What lay between two stops of a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkippedSpan {
    /// How many happenings had been heard when it began.
    pub heard: usize,
    /// How many decisions there were when it began.
    pub decisions: usize,
    /// How many mornings came.
    pub days: u32,
}

/// How far time went on.
#[derive(Debug, Clone, PartialEq)]
pub struct AdvanceResult {
    /// Where it stopped.
    pub stop: StepResult,
    /// What was passed on the way; `None` when no day went by and nothing was decided.
    pub between: Option<SkippedSpan>,
    /// How many happenings had been heard when the last step began: what came with the stop itself follows them.
    pub heard: usize,
}

/// Whether this play-through asks the room this question: without a cut always; with one, the first week's plan, and what
/// belongs to a moment that the cut names.
#[must_use]
pub fn asks(session: &Session, question: &Question) -> bool {
    let Some(cut) = session.cut() else { return true };
    match question {
        Question::Plan(plan) => plan.week <= 1,
        Question::Moment(asked) => names(cut, &asked.moment),
        Question::Beat(asked) => cut.stop_at.contains(&asked.written),
        Question::Pulse(_) | Question::Reflection(_) => false,
    }
}

/// Time goes on to the next stop: without a cut to the next morning, question or end; with one to the next question that it
/// asks, a day on which the leader is away, or the end.
///
/// # Errors
/// An answer cannot be written into the journal; what was answered before it stands.
pub fn follow(session: &mut Session) -> Result<AdvanceResult, AnswerError> {
    let mut between = SkippedSpan {
        heard: session.happenings().len(),
        decisions: session.decisions().len(),
        days: 0,
    };
    loop {
        let heard = session.happenings().len();
        let stop = session.step();
        let stays = match &stop {
            StepResult::Day(_) => session.cut().is_none() || session.simulation().away(),
            StepResult::Ask(question) => asks(session, question),
            StepResult::Over(_) => true,
        };
        if stays {
            let passed = between.days > 0 || session.decisions().len() > between.decisions;
            return Ok(AdvanceResult {
                stop,
                between: passed.then_some(between),
                heard,
            });
        }
        match stop {
            StepResult::Ask(question) => pass_by(session, &question)?,
            StepResult::Day(_) | StepResult::Over(_) => between.days += 1,
        }
    }
}

/// Takes back the last decision that the room made itself, with all that followed it. `false` when there is none.
///
/// # Errors
/// As [`Session::undo`].
pub fn undo(session: &mut Session) -> Result<bool, AnswerError> {
    let last = session
        .decisions()
        .iter()
        .rev()
        .find(|decision| decision.answer != Answer::Continue && is_own(session, decision));
    match last.map(|decision| decision.number) {
        Some(number) => session.undo_to(number),
        None => Ok(false),
    }
}

fn names(cut: &ShortVersion, moment: &MomentInstance) -> bool {
    written(moment).is_some_and(|id| cut.stop_at.contains(&id))
}

const fn written(moment: &MomentInstance) -> Option<MomentId> {
    match moment.origin {
        Origin::Written(id) => Some(id),
        Origin::Emergent(_) => None,
    }
}

/// Whether the room was asked for it. The moment that was open is the last that had come.
pub(super) fn is_own(session: &Session, decision: &DecisionEntry) -> bool {
    let Some(cut) = session.cut() else { return true };
    let before = session.happenings().get(..decision.heard).unwrap_or_default();
    match decision.answer {
        Answer::Act(_) => true,
        Answer::Plan(_) => decision.number == 1,
        Answer::Choose(_) | Answer::Listen | Answer::Beat(_) => before
            .iter()
            .rev()
            .find_map(|happening| match &happening.what {
                EventKind::MomentCame(moment) => Some(names(cut, moment)),
                _ => None,
            })
            .unwrap_or(false),
        Answer::Continue => false,
    }
}

/// Answers an open question as the room has led so far. What it did not decide itself does not count.
///
/// # Errors
/// The answer cannot be written into the journal.
pub fn pass_by(session: &mut Session, question: &Question) -> Result<(), AnswerError> {
    let answer = {
        let seen = session.simulation().seen();
        match question {
            Question::Plan(asked) => Answer::Plan(asked.last.clone()),
            Question::Moment(asked) => {
                let choice = habit(session).own_choice(asked, seen);
                Answer::Choose(choice.unwrap_or_else(|| middle(asked)))
            }
            Question::Beat(asked) => Answer::Beat(habit(session).own_beat(asked, seen)),
            Question::Pulse(_) | Question::Reflection(_) => Answer::Continue,
        }
    };
    match session.answer(answer) {
        Err(AnswerError::Refused(_)) => session.answer(question.numbered().swap_remove(0)),
        other => other,
    }
}

/// How the room has led, in what it decided itself.
pub(super) fn habit(session: &Session) -> Habit {
    let own: Vec<Event> = session
        .happenings()
        .iter()
        .filter(|happening| match (&happening.what, session.cut()) {
            (EventKind::Chose { moment, .. }, Some(cut)) => names(cut, moment),
            _ => true,
        })
        .cloned()
        .collect();
    let decided = session.decisions().iter().filter(|decision| is_own(session, decision));
    Habit::from(&own, decided.map(|decision| &decision.answer))
}

/// The choice between in and back, as long as nothing is known of the room: the middle one by control, then by its place
/// on the card.
fn middle(question: &MomentQuestion) -> usize {
    let mut order: Vec<usize> = (0..question.choices.len()).collect();
    order.sort_by(|a, b| {
        let control = |i: &usize| question.choices[*i].control;
        control(a).total_cmp(&control(b)).then(a.cmp(b))
    });
    order.get(order.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}
