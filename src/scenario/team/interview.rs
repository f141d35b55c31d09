//! The questions about a team in their order, with a way back.
//!
//! In: answers, one after the other. Out: the next [`TeamQuestion`], until there are [`TeamAnswers`]. Whatever asks (a terminal, a
//! form) holds one of these and nothing else.

use super::answers::{SoFar, TeamAnswers};
use super::question::{AnswerRefused, GivenAnswer, TeamQuestion, TeamTopic};
use super::questions::question;

/// What is asked before the people.
const FIRST: [TeamTopic; 7] = [
    TeamTopic::Team,
    TeamTopic::Role,
    TeamTopic::Weeks,
    TeamTopic::Hours,
    TeamTopic::Desk,
    TeamTopic::Craft,
    TeamTopic::People,
];
/// What is asked about each person.
const PERSON: [fn(usize) -> TeamTopic; 11] = [
    TeamTopic::Name,
    TeamTopic::Pronouns,
    TeamTopic::Does,
    TeamTopic::Since,
    TeamTopic::Knows,
    TeamTopic::AsksFirst,
    TeamTopic::Talks,
    TeamTopic::Decides,
    TeamTopic::Likes,
    TeamTopic::AtPresent,
    TeamTopic::BadNews,
];
/// What is asked about each piece of work.
const WORK: [fn(usize) -> TeamTopic; 5] = [
    TeamTopic::Piece,
    TeamTopic::Due,
    TeamTopic::Who,
    TeamTopic::Days,
    TeamTopic::Hard,
];
/// What is asked at the end.
const LAST: [TeamTopic; 3] = [TeamTopic::Waits, TeamTopic::Worry, TeamTopic::About];

/// A round of questions about a team.
#[derive(Debug, Clone, Default)]
pub struct Interview {
    so_far: SoFar,
}

impl Interview {
    /// Before the first question.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The question that waits; `None` when all are answered.
    #[must_use]
    pub fn question(&self) -> Option<TeamQuestion> {
        let topic = self.topics().nth(self.so_far.0.len())?;
        Some(question(topic, &self.so_far))
    }

    /// How many questions are answered, and how many there are as far as is known by now.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.so_far.0.len(), self.topics().count())
    }

    /// Answers the question that waits, with what was typed; nothing is the default. What was taken is given back.
    ///
    /// # Errors
    /// It is no answer to that question; nothing has changed then.
    pub fn answer(&mut self, typed: &str) -> Result<Option<GivenAnswer>, AnswerRefused> {
        let Some(asked) = self.question() else {
            return Ok(None);
        };
        let given = asked.read(typed)?;
        self.so_far.0.push((asked.topic, given.clone()));
        Ok(Some(given))
    }

    /// Goes back to the question before; whether there was one.
    pub fn back(&mut self) -> bool {
        self.so_far.0.pop().is_some()
    }

    /// All that was answered; `None` while a question waits.
    #[must_use]
    pub fn answers(&self) -> Option<TeamAnswers> {
        self.question().is_none().then(|| TeamAnswers::from(&self.so_far))
    }

    /// What is asked, in order, as far as is known by now.
    fn topics(&self) -> impl Iterator<Item = TeamTopic> {
        let of_each = |many: u32, topics: &'static [fn(usize) -> TeamTopic]| {
            (0..many as usize).flat_map(move |one| topics.iter().map(move |topic| topic(one)))
        };
        FIRST
            .into_iter()
            .chain(of_each(self.so_far.members(), &PERSON))
            .chain([TeamTopic::Pieces])
            .chain(of_each(self.so_far.pieces(), &WORK))
            .chain(LAST)
    }
}
