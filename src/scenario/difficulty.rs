//! How hard a shipped scenario is for somebody who plays it for the first time.
//!
//! In: `assets/difficulty.ron`, counted beforehand, so that nothing is played when the program starts. Out: how many of so
//! many simulated first plays came to the best ending, and a [`Difficulty`]: one word of four. The best ending is the last
//! of the file. `stepback sweep SCENARIO --leaders first-time` counts them; `tests/core/difficulty.rs` holds what is kept
//! against new plays, and writes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::resolved::Scenario;
use crate::platform::embedded;

/// The asset.
const FILE: &str = "difficulty.ron";

/// How many simulated first plays of a scenario came to its best ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstPlays {
    /// Those that did.
    pub best: u64,
    /// All of them.
    pub of: u64,
}

/// How hard a scenario is, by the share of first plays that come to its best ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Difficulty {
    /// At least six in ten.
    Gentle,
    /// At least 35 of 100.
    Fair,
    /// At least 15 of 100.
    Demanding,
    /// Fewer.
    Hard,
}

impl Difficulty {
    /// The word for a share, 0..1.
    #[must_use]
    pub fn of(share: f64) -> Self {
        match share {
            share if share >= 0.6 => Self::Gentle,
            share if share >= 0.35 => Self::Fair,
            share if share >= 0.15 => Self::Demanding,
            _ => Self::Hard,
        }
    }

    /// Its name in locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl FirstPlays {
    /// The share that came to the best ending, 0..1.
    #[must_use]
    pub fn share(self) -> f64 {
        self.best as f64 / self.of.max(1) as f64
    }
}

/// What is kept, by the name of the scenario; nothing when the asset cannot be read.
#[must_use]
pub fn first_plays() -> BTreeMap<String, FirstPlays> {
    let text = embedded::asset(FILE);
    text.and_then(|text| ron::de::from_bytes(&text).ok())
        .unwrap_or_default()
}

impl Scenario {
    /// How first plays of it ended; nothing for a file that is not, letter for letter, the shipped one of its name.
    #[must_use]
    pub fn first_plays(&self) -> Option<FirstPlays> {
        let shipped = embedded::scenario(&self.name)?;
        let kept = first_plays().remove(&self.name)?;
        (shipped == self.origin.scenario.as_bytes()).then_some(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::{Difficulty, FirstPlays, Scenario};

    #[test]
    fn the_fewer_come_to_the_best_ending_the_harder_it_is() {
        let words = [0.9, 0.6, 0.4, 0.35, 0.2, 0.15, 0.14, 0.0].map(|share| Difficulty::of(share).name());
        assert_eq!(
            words,
            [
                "gentle",
                "gentle",
                "fair",
                "fair",
                "demanding",
                "demanding",
                "hard",
                "hard"
            ]
        );
        assert!((FirstPlays { best: 3, of: 12 }.share() - 0.25).abs() < 1e-9);
    }

    #[test]
    fn a_changed_scenario_is_not_as_hard_as_the_shipped_one_of_its_name() {
        let mut scenario = Scenario::shipped("first_steps").unwrap_or_else(|why| panic!("{why}"));
        assert!(scenario.first_plays().is_some());
        scenario.origin.scenario = "another".into();
        assert_eq!(scenario.first_plays(), None);
    }
}
