//! The names that statements use: verbs, kinds of activities and extensions, each an IRI.
//!
//! In: `assets/xapi.json`, which `--assets DIR` may replace to use IRIs of one's own. Out: [`Vocabulary`].

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::platform::embedded;

/// The file among the assets.
const FILE: &str = "xapi.json";

/// Verbs, activities and extensions by our names for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Whose accounts the actors have, unless something else is said.
    pub home: String,
    /// The game itself; scenarios, moments and people stand below it.
    pub game: String,
    /// The profile that the statements follow.
    pub profile: String,
    verbs: BTreeMap<String, (String, String)>,
    activities: BTreeMap<String, String>,
    extensions: BTreeMap<String, String>,
}

/// Why there are no statements.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VocabularyError {
    /// The file does not hold what it must.
    #[error("`{file}` cannot be read ({why}); mend it, or leave it out of `--assets`")]
    Unreadable {
        /// The file, as messages name it.
        file: String,
        /// What is wrong with it.
        why: String,
    },
}

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account's name.
    pub name: String,
    /// Whose account it is, an address.
    pub home: String,
}

/// What must be in the file.
const VERBS: [&str; 5] = ["initialized", "progressed", "completed", "selected", "interacted"];
const ACTIVITIES: [&str; 7] = ["game", "scenario", "moment", "meeting", "plan", "act", "person"];
const EXTENSIONS: [&str; 25] = [
    "progress",
    "decision",
    "week",
    "day",
    "kind",
    "stance",
    "tone",
    "control",
    "support",
    "guidance",
    "hours",
    "plan",
    "went_well",
    "odds",
    "level",
    "level_first",
    "level_last",
    "level_alone",
    "delivered",
    "autonomy",
    "reliance",
    "stepped_in",
    "ending",
    "seed",
    "cut",
];

impl Vocabulary {
    /// The one in `--assets DIR`, if it has one, otherwise the one that is built in.
    ///
    /// # Errors
    /// It cannot be read, or something is missing in it.
    pub fn current() -> Result<Self, VocabularyError> {
        let unreadable = |why: String| VocabularyError::Unreadable {
            file: embedded::label(FILE),
            why,
        };
        let bytes = embedded::asset(FILE).unwrap_or_default();
        let read: Self = serde_json::from_slice(&bytes).map_err(|error| unreadable(error.to_string()))?;
        let lacks =
            |names: &[&str], has: &dyn Fn(&str) -> bool| names.iter().find(|name| !has(name)).map(ToString::to_string);
        let missing = lacks(&VERBS, &|name| read.verbs.contains_key(name))
            .or_else(|| lacks(&ACTIVITIES, &|name| read.activities.contains_key(name)))
            .or_else(|| lacks(&EXTENSIONS, &|name| read.extensions.contains_key(name)));
        match missing {
            Some(name) => Err(unreadable(format!("`{name}` is missing"))),
            None => Ok(read),
        }
    }

    /// A verb's IRI and its word in English.
    pub(super) fn verb(&self, name: &str) -> (&str, &str) {
        self.verbs
            .get(name)
            .map_or(("", ""), |(iri, word)| (iri.as_str(), word.as_str()))
    }

    /// The IRI of a kind of activity.
    pub(super) fn activity(&self, name: &str) -> &str {
        self.activities.get(name).map_or("", String::as_str)
    }

    /// The IRI of an extension.
    pub(super) fn extension(&self, name: &str) -> &str {
        self.extensions.get(name).map_or("", String::as_str)
    }
}
