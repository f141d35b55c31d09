//! A person at a glance, as data: face, name, what is special about them now, which way they moved, and what is known of them.

use crate::narration::page::{PersonTag, Sentiment};
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
    /// What the leader knows of them; nothing where they are only told of.
    pub profile: Option<PersonProfile>,
}

/// What a leader knows of somebody before a one-to-one.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonProfile {
    /// The share of their problems that was seen settled alone, 0..1; `None` once they have left.
    pub alone: Option<f64>,
    /// What they last said or did.
    pub last: Option<LastHeard>,
    /// What is so of them, what matters most first.
    pub facts: Vec<PersonFact>,
}

/// Something that is so of somebody, in a short sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFact {
    /// What it is about.
    pub about: FactKind,
    /// Whether it is well.
    pub mood: Sentiment,
    /// The sentence.
    pub words: String,
}

/// What something that is known of somebody is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// That they go, or are gone.
    Leaving,
    /// How long they wait for the leader.
    Waiting,
    /// What the leader promised them.
    Promise,
    /// What they work on.
    Work,
    /// What they bring to the leader.
    Asks,
    /// What they settle alone.
    Alone,
    /// How they are with the leader, and how tired.
    Bearing,
    /// That the leader stepped in.
    SteppedIn,
    /// To whom they go.
    Helper,
    /// What they settled lately.
    Handled,
    /// What sort of person they are.
    Character,
}

/// What somebody last said or did, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastHeard {
    /// The day, in words; empty of what they say on any.
    pub when: String,
    /// Their words in quotation marks, or what was seen.
    pub words: String,
}

impl PersonSummary {
    /// Everything that is said of them, one remark each.
    #[must_use]
    pub fn remarks(&self) -> Vec<&str> {
        let role = Some(self.role.as_str()).filter(|role| !role.is_empty());
        let last = self.profile.iter().filter_map(|profile| profile.last.as_ref());
        let last = last.flat_map(|last| [last.when.as_str(), last.words.as_str()]);
        let facts = self.profile.iter().flat_map(|profile| &profile.facts);
        role.into_iter()
            .chain(facts.map(|fact| fact.words.as_str()))
            .chain(self.lines.iter().map(String::as_str))
            .chain(self.tags.iter().map(|tag| tag.reads.as_str()))
            .chain(last.filter(|words| !words.is_empty()))
            .collect()
    }
}
