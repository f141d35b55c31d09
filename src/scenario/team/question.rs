//! A question about one's team, and what counts as an answer to it.
//!
//! In: what was typed or picked. Out: a [`GivenAnswer`], or an [`AnswerRefused`] that says what would be taken. It knows neither a
//! terminal nor a form; as JSON (`serde`) it is what a form needs to ask the same.

use std::fmt;

use serde::Serialize;

use crate::platform::terminal_text::is_embedding;

/// What a question is about. People and pieces of work are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamTopic {
    /// The leader's role.
    Role,
    /// What the team is called.
    Team,
    /// How many weeks are played.
    Weeks,
    /// The leader's hours a day.
    Hours,
    /// What only the leader can do.
    Desk,
    /// How well the leader knows the team's work.
    Craft,
    /// How many people there are.
    People,
    /// A person's name.
    Name(usize),
    /// How they are spoken of.
    Pronouns(usize),
    /// What they do.
    Does(usize),
    /// Since when they are there.
    Since(usize),
    /// How well they know the work.
    Knows(usize),
    /// Whom they ask first.
    AsksFirst(usize),
    /// How much they talk in meetings.
    Talks(usize),
    /// What they decide themselves.
    Decides(usize),
    /// What they would like.
    Likes(usize),
    /// How they are at present.
    AtPresent(usize),
    /// How soon the leader hears bad news from them.
    BadNews(usize),
    /// How many pieces of work are due.
    Pieces,
    /// What is due.
    Piece(usize),
    /// In which week.
    Due(usize),
    /// Who does it.
    Who(usize),
    /// How many days of work it is.
    Days(usize),
    /// How hard it is.
    Hard(usize),
    /// Who waits for it outside.
    Waits,
    /// What worries the leader.
    Worry,
    /// Whom that is about.
    About,
}

/// What is taken as an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Accepts {
    /// A line of text.
    Text {
        /// At most so many characters.
        most: usize,
        /// What it must not be, because somebody else is called so; capitals make no difference.
        taken: Vec<String>,
    },
    /// A whole number.
    Number {
        /// The smallest.
        from: u32,
        /// The largest.
        to: u32,
    },
    /// One of these, by its number from 1.
    OneOf(Vec<String>),
}

/// A question, all that is needed to ask it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TeamQuestion {
    /// What it is about.
    pub topic: TeamTopic,
    /// As it is asked.
    pub ask: String,
    /// What the answer is used for, or how to tell.
    pub help: &'static str,
    /// What is taken.
    pub accepts: Accepts,
    /// What holds when nothing is typed; always taken.
    pub default: GivenAnswer,
}

/// An answer that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum GivenAnswer {
    /// A line of text.
    Text(String),
    /// A number, or the number of what was picked, from 1.
    Number(u32),
}

/// Why an answer was not taken: one sentence with what would be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefused {
    /// Not a number at all.
    #[error("`{typed}` is no whole number; write one from {from} to {to}")]
    NoNumber {
        /// As typed, shortened.
        typed: String,
        /// The smallest.
        from: u32,
        /// The largest.
        to: u32,
    },
    /// A number out of range.
    #[error("{number} is too {}; write a number from {from} to {to}", if number < from { "small" } else { "large" })]
    OutOfRange {
        /// As typed.
        number: u64,
        /// The smallest.
        from: u64,
        /// The largest.
        to: u64,
    },
    /// A text too long.
    #[error("that has {has} characters, and there is room for {most}; write it shorter")]
    TooLong {
        /// How many it has.
        has: usize,
        /// How many there is room for.
        most: usize,
    },
    /// A text without a letter.
    #[error("write at least one letter or digit")]
    NoLetter,
    /// A character that a text of a scenario cannot hold.
    #[error("{0} cannot stand here; write it without")]
    Character(&'static str),
    /// A name that somebody else has.
    #[error("somebody is called `{0}` already; write something that tells them apart, for example a second letter")]
    Taken(String),
}

/// The most characters of an answer that are said again.
const SAID_AGAIN: usize = 40;

impl TeamQuestion {
    /// What was typed as an answer; nothing but white space is the default.
    ///
    /// # Errors
    /// It is no answer to this question.
    pub fn read(&self, typed: &str) -> Result<GivenAnswer, AnswerRefused> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(self.default.clone());
        }
        match &self.accepts {
            Accepts::Text { most, taken } => text(typed, *most, taken).map(GivenAnswer::Text),
            Accepts::Number { from, to } => number(typed, *from, *to).map(GivenAnswer::Number),
            Accepts::OneOf(of) => number(typed, 1, of.len() as u32).map(GivenAnswer::Number),
        }
    }
}

/// The most characters of a name that somebody is given here.
pub const LONGEST_NAME: usize = 40;

/// A name for somebody, who is told apart from those that have these.
///
/// # Errors
/// It is no name, or taken.
pub fn person_name(typed: &str, taken: &[String]) -> Result<String, AnswerRefused> {
    text(typed.trim(), LONGEST_NAME, taken)
}

fn number(typed: &str, from: u32, to: u32) -> Result<u32, AnswerRefused> {
    let number: u64 = typed.parse().map_err(|_| AnswerRefused::NoNumber {
        typed: typed.chars().take(SAID_AGAIN).collect(),
        from,
        to,
    })?;
    match u32::try_from(number) {
        Ok(number) if (from..=to).contains(&number) => Ok(number),
        _ => Err(AnswerRefused::OutOfRange {
            number,
            from: from.into(),
            to: to.into(),
        }),
    }
}

fn text(typed: &str, most: usize, taken: &[String]) -> Result<String, AnswerRefused> {
    for (is_one, what) in [
        ((|c| c == '{' || c == '}') as fn(char) -> bool, "a curly bracket"),
        (|c| c.is_control() || is_embedding(c), "a character that cannot be seen"),
    ] {
        if typed.contains(is_one) {
            return Err(AnswerRefused::Character(what));
        }
    }
    let has = typed.chars().count();
    if has > most {
        return Err(AnswerRefused::TooLong { has, most });
    }
    if !typed.contains(char::is_alphanumeric) {
        return Err(AnswerRefused::NoLetter);
    }
    let same = |other: &String| plain(other) == plain(typed);
    match taken.iter().find(|other| same(other)) {
        Some(other) => Err(AnswerRefused::Taken(other.clone())),
        None => Ok(typed.to_owned()),
    }
}

/// A name without what makes no difference to who reads it.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl fmt::Display for GivenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}
