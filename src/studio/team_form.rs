//! The questions about one's own team as one form: all of them at once, each with what was typed or what holds otherwise.
//!
//! In: what was typed, by the keys of the questions. Out: a [`TeamForm`]: the questions that these answers lead to, in sections, and what
//! they make. It is the round of questions that `stepback new --team` asks; what was not typed is what stands there in brackets.

use std::collections::BTreeMap;

use crate::scenario::team::{Interview, TeamAnswers, TeamQuestion, TeamTopic};

/// What was typed, by the key of the question.
pub type TypedAnswers = BTreeMap<String, String>;

/// The whole form.
#[derive(Debug)]
pub struct TeamForm {
    /// The questions in their order.
    pub sections: Vec<TeamSection>,
    /// What the answers make; nothing while one of them is not taken.
    pub answers: Option<TeamAnswers>,
}

/// Questions about one thing.
#[derive(Debug)]
pub struct TeamSection {
    /// What they are about.
    pub title: String,
    /// The questions.
    pub fields: Vec<TeamField>,
}

/// A question with its answer.
#[derive(Debug)]
pub struct TeamField {
    /// The name under which the answer is sent.
    pub key: String,
    /// The question.
    pub question: TeamQuestion,
    /// As typed, or what holds otherwise.
    pub value: String,
    /// Why it is not taken.
    pub refused: Option<String>,
}

impl TeamForm {
    /// The form with what was typed so far; keys of questions that are not asked are passed over.
    #[must_use]
    pub fn of(typed: &TypedAnswers) -> Self {
        let mut interview = Interview::new();
        let mut sections: Vec<(Section, TeamSection)> = Vec::new();
        let mut all_taken = true;
        while let Some(question) = interview.question() {
            let key = key_of(question.topic);
            let written = typed.get(&key).map_or("", String::as_str);
            let refused = interview.answer(written).err().map(|why| why.to_string());
            if refused.is_some() {
                all_taken = false;
                // What hangs on it is asked as if nothing had been typed.
                if interview.answer("").is_err() {
                    break;
                }
            }
            let value = if written.trim().is_empty() {
                question.default.to_string()
            } else {
                written.to_owned()
            };
            let section = Section::of(question.topic);
            if sections.last().is_none_or(|(last, _)| *last != section) {
                let title = section.title(&value);
                let fields = Vec::new();
                sections.push((section, TeamSection { title, fields }));
            }
            if let Some((_, section)) = sections.last_mut() {
                section.fields.push(TeamField {
                    key,
                    question,
                    value,
                    refused,
                });
            }
        }
        Self {
            sections: sections.into_iter().map(|(_, section)| section).collect(),
            answers: interview.answers().filter(|_| all_taken),
        }
    }
}

/// What a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    You,
    Person(usize),
    Work,
    Piece(usize),
    Last,
}

impl Section {
    const fn of(topic: TeamTopic) -> Self {
        match topic {
            TeamTopic::Team
            | TeamTopic::Role
            | TeamTopic::Weeks
            | TeamTopic::Hours
            | TeamTopic::Desk
            | TeamTopic::Craft
            | TeamTopic::People => Self::You,
            TeamTopic::Name(who)
            | TeamTopic::Pronouns(who)
            | TeamTopic::Does(who)
            | TeamTopic::Since(who)
            | TeamTopic::Knows(who)
            | TeamTopic::AsksFirst(who)
            | TeamTopic::Talks(who)
            | TeamTopic::Decides(who)
            | TeamTopic::Likes(who)
            | TeamTopic::AtPresent(who)
            | TeamTopic::BadNews(who) => Self::Person(who),
            TeamTopic::Pieces => Self::Work,
            TeamTopic::Piece(work)
            | TeamTopic::Due(work)
            | TeamTopic::Who(work)
            | TeamTopic::Days(work)
            | TeamTopic::Hard(work) => Self::Piece(work),
            TeamTopic::Waits | TeamTopic::Worry | TeamTopic::About => Self::Last,
        }
    }

    /// Its heading; a person and a piece of work are called by their first answer.
    fn title(self, first: &str) -> String {
        match self {
            Self::You => "You and your team".to_owned(),
            Self::Work => "What is due".to_owned(),
            Self::Person(_) | Self::Piece(_) => first.to_owned(),
            Self::Last => "At last".to_owned(),
        }
    }
}

/// "weeks", "name-0".
fn key_of(topic: TeamTopic) -> String {
    match serde_json::to_value(topic) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(named)) => {
            let one = named.iter().next();
            one.map_or_else(String::new, |(name, number)| format!("{name}-{number}"))
        }
        _ => String::new(),
    }
}
