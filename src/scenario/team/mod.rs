//! One's own team as a scenario: questions in plain words, and the file that their answers make.
//!
//! In: what somebody answers about their team and its weeks, question by question. Out: the text of a scenario that has no mistakes,
//! whatever was answered. [`Interview`] asks (a terminal and a form alike), [`TeamAnswers`] is what was said, [`levels`] the table
//! from answers to levels, [`team_scenario`] the text. Nothing here judges anybody: a level is what an answer is worth to the model.

mod answers;
mod interview;
mod levels;
mod moments;
mod question;
mod questions;
mod ron_text;
mod spelling;

pub use answers::{TeamAnswers, TeamMember, TeamWorry, WorkPiece};
pub use interview::Interview;
pub use levels::{MemberLevels, levels};
pub use question::{Accepts, AnswerRefused, GivenAnswer, TeamQuestion, TeamTopic, person_name};
pub use ron_text::team_scenario;
