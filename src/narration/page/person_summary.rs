//! A person at a glance, as data: face, name, what is special about them now, and which way they moved.

use crate::narration::page::PersonTag;
use crate::narration::stage::Expression;
use crate::scenario::{Appearance, PersonId};

/// A person at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonSummary {
    /// Index of the person in the scenario.
    pub id: PersonId,
    /// How they are drawn.
    pub look: Appearance,
    /// What their face shows.
    pub face: Expression,
    /// Name.
    pub name: String,
    /// What they are in the team, or were here; empty where that is not told.
    pub role: String,
    /// What they say or do, one line each.
    pub lines: Vec<String>,
    /// What stands out, a word or a few each.
    pub tags: Vec<PersonTag>,
    /// How often they came to the leader.
    pub asked: Option<AskedOften>,
}

/// How often somebody came to the leader in the last week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedOften {
    /// So many times.
    pub times: u32,
    /// The name of what is counted.
    pub label: String,
    /// The same in words.
    pub reads: String,
}

impl PersonSummary {
    /// Everything that is said of them, one remark each.
    #[must_use]
    pub fn remarks(&self) -> Vec<&str> {
        let role = Some(self.role.as_str()).filter(|role| !role.is_empty());
        role.into_iter()
            .chain(self.asked.iter().map(|asked| asked.reads.as_str()))
            .chain(self.lines.iter().map(String::as_str))
            .chain(self.tags.iter().map(|tag| tag.reads.as_str()))
            .collect()
    }
}
