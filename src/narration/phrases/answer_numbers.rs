//! The numbers of answers, as every screen shows them: for what is typed at the command line, and for reports.
//!
//! In: what is asked. Out: answers with their numbers. In a meeting a move keeps its number until the meeting is over, so that numbers
//! are missing in between.

use super::meeting_moves;
use crate::narration::page::control::number;
use crate::simulation::{Answer, MeetingAction, Question};

/// What can be answered, each with the number that it has on the screen.
#[must_use]
pub fn numbered_answers(question: &Question) -> Vec<(u32, Answer)> {
    match question {
        Question::Beat(beat) => {
            let moves = meeting_moves::moves(beat).into_iter();
            moves.map(|(number, action)| (number, Answer::Beat(action))).collect()
        }
        other => {
            let answers = other.numbered().into_iter().enumerate();
            answers.map(|(place, answer)| (number(place), answer)).collect()
        }
    }
}

/// The number of an answer on its screen; `None` for what has none there.
#[must_use]
pub fn answer_number(question: &Question, answer: &Answer) -> Option<u32> {
    let mut numbered = numbered_answers(question);
    // To leave it to them is a move of its own beside saying nothing until it is theirs.
    if *answer == Answer::Beat(MeetingAction::LetThemDecide) {
        numbered.reverse();
    }
    let found = numbered.into_iter().find(|(_, one)| one == answer);
    found.map(|(number, _)| number)
}
