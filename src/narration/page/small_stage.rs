//! A stage beside another one: a scene that is looked at and not played, as data.

use crate::narration::stage::StageView;

/// A small stage.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallStage {
    /// What it shows. Second outlines are the lights of the other stage beside it.
    pub view: StageView,
    /// Its name.
    pub name: String,
    /// All of it in sentences, for those who do not see it.
    pub reads: String,
    /// What the second outlines are.
    pub dashed: String,
    /// What stands below the leader.
    pub you: String,
    /// Below the group that stands for `%n` people.
    pub more: String,
}
