//! The first line of a journal: which scenario, which model, which seed; enough to know whether it can be played on.
//!
//! In: a scenario, a model's digest, a seed. Out: [`JournalHeader`], the same bytes for the same play-through on every machine.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::chain::hex;
use super::error::JournalError;
use crate::platform::files;
use crate::scenario::{Scenario, ShortVersion};

/// The format of journals that this program writes and reads.
pub const FORMAT: u64 = 1;

/// Where a scenario came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScenarioSource {
    /// It is built into the program.
    #[default]
    Shipped,
    /// A file, by its path.
    File(String),
}

impl ScenarioSource {
    /// A file by its whole path, so that the play-through can be resumed from any folder.
    #[must_use]
    pub fn of_file(path: &str) -> Self {
        Self::File(files::whole(Path::new(path)).display().to_string())
    }
}

/// What a play-through was begun with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalHeader {
    /// The format of the file.
    pub stepback: u64,
    /// The scenario's name.
    pub scenario: String,
    /// Where it came from.
    pub source: ScenarioSource,
    /// SHA-256 of the scenario's text, in hex.
    pub scenario_digest: String,
    /// SHA-256 of the standard moments, in hex: what of them decides what happens, not their wording.
    pub moments_digest: String,
    /// SHA-256 of the model, in hex.
    pub model_digest: String,
    /// The version of the program.
    pub program: String,
    /// The seed of all luck.
    pub seed: u64,
    /// The id of the scenario's cut that is played; `None` for the whole, and in journals from before there were cuts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<String>,
    /// Who plays, where several share a computer; `None` unless said, and in journals from before players had names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub player: Option<String>,
}

impl JournalHeader {
    pub(super) fn of(
        scenario: &Scenario,
        source: ScenarioSource,
        model_digest: &str,
        seed: u64,
        cut: Option<&ShortVersion>,
    ) -> Self {
        Self {
            player: None,
            stepback: FORMAT,
            scenario: scenario.name.clone(),
            source,
            scenario_digest: scenario.digest.clone(),
            moments_digest: moments_digest(scenario),
            model_digest: model_digest.to_owned(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            seed,
            cut: cut.map(|cut| cut.id.clone()),
        }
    }

    /// Whether it can be played on with this scenario and this model. `file` is its label in messages.
    pub(super) fn fits(&self, file: &str, scenario: &Scenario, model_digest: &str) -> Result<(), JournalError> {
        let moments = moments_digest(scenario);
        let pairs = [
            (
                format!("the scenario `{}`", self.scenario),
                &self.scenario_digest,
                scenario.digest.as_str(),
            ),
            (
                "the standard moments (`assets/kinds`)".to_owned(),
                &self.moments_digest,
                moments.as_str(),
            ),
            (
                "the model (`assets/model.ron`)".to_owned(),
                &self.model_digest,
                model_digest,
            ),
        ];
        for (what, then, now) in pairs {
            if then != now {
                let (file, then, now) = (file.to_owned(), then.clone(), now.to_owned());
                return Err(JournalError::Version { file, what, then, now });
            }
        }
        Ok(())
    }
}

/// What of the kinds' words a play-through depends on. A mended sentence leaves every journal playable.
fn moments_digest(scenario: &Scenario) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: String| hash.update(text + "\n");
    for words in &scenario.kinds {
        let levels = [
            words.urgency,
            words.severity,
            words.familiarity,
            words.stakes,
            words.visibility,
            words.hour,
        ];
        add(format!(
            "{:?} {levels:?} {} {}",
            words.kind,
            words.well.len(),
            words.badly.len()
        ));
        for choice in &words.choices {
            let told = (choice.well.is_empty(), choice.badly.is_empty());
            add(format!(
                "{} {:?} {:?} {:?} {told:?}",
                choice.id, choice.stance, choice.tone, choice.hours
            ));
        }
        for text in &words.texts {
            add(format!("{} {} {}", text.id, text.see.len(), text.listen.len()));
        }
    }
    hex(&hash.finalize())
}
