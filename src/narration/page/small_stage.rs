//! A stage beside another one: a scene that is looked at and not played, as data.

use crate::narration::stage::StageView;
use crate::scenario::PersonId;

/// A small stage.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallStage {
    /// What it shows. Second outlines are the lights of the other stage beside it.
    pub view: StageView,
    /// Its name.
    pub name: String,
    /// All of it in sentences, for those who do not see it.
    pub reads: String,
    /// What both stages have in common.
    pub luck: String,
    /// What the second outlines are; nobody has one who is close to themselves on the other stage.
    pub dashed: String,
    /// Who differs most from the other stage, the greatest difference first; each stands in a beam of their own.
    pub tags: Vec<StageTag>,
    /// What stands below the leader.
    pub you: String,
    /// Below the group that stands for `%n` people.
    pub more: String,
}

/// What sets somebody on a small stage apart from themselves on the other one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageTag {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// Whether it is clearly better than on the other stage, or clearly worse; `None` where the two are close.
    pub good: Option<bool>,
    /// What it is, in a few words.
    pub words: String,
    /// The same where there is little room.
    pub short: String,
}
