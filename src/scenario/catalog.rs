//! The shipped scenarios as they are offered: the tutorial apart, the others with the one that stands for all of them first.
//!
//! In: nothing. Out: [`Catalog`]. Which of them is the tutorial is a decision about the shelf and not about a file, so it
//! is said here by name: a scenario may have tips without being where a newcomer starts.

use crate::platform::embedded;

/// Where somebody starts who has not played before.
const TUTORIAL: &str = "first_steps";

/// What is played or shown when nobody has named a scenario.
const DEFAULT: &str = "the_launch";

/// What is shipped, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// The guided one for newcomers, if it is there.
    pub tutorial: Option<String>,
    /// All others, [`Catalog::default_name`] first, then by name.
    pub scenarios: Vec<String>,
}

/// The shipped scenarios, in the order in which they are offered.
#[must_use]
pub fn catalog() -> Catalog {
    let (tutorial, mut scenarios): (Vec<String>, Vec<String>) =
        embedded::scenarios().into_iter().partition(|name| name == TUTORIAL);
    scenarios.sort_by_key(|name| name != DEFAULT);
    Catalog {
        tutorial: tutorial.into_iter().next(),
        scenarios,
    }
}

impl Catalog {
    /// What is played or shown when nobody has named a scenario; empty only if nothing is shipped.
    #[must_use]
    pub fn default_name(&self) -> &str {
        self.scenarios.first().map_or("", String::as_str)
    }

    /// Everything, in the order in which it is listed: the tutorial, then the others.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.tutorial.iter().chain(&self.scenarios).map(String::as_str)
    }

    /// Whether this is the one for newcomers.
    #[must_use]
    pub fn is_tutorial(&self, name: &str) -> bool {
        self.tutorial.as_deref() == Some(name)
    }
}
