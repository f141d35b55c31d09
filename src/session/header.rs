//! The first line of a journal: which scenario, which model, which seed; enough to know whether it can be played on.
//!
//! In: a scenario, a model, a seed. Out: [`JournalHeader`], the same bytes for the same play-through on every machine.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::JournalError;
use super::texts::digest_of;
use crate::platform::files;
use crate::scenario::Scenario;

/// The format of journals that this program writes. It reads this one and those before.
pub const FORMAT: u64 = 2;

/// The first format: digests over bytes, and no text kept.
const FIRST_FORMAT: u64 = 1;

/// The version of the simulation: raised whenever the same scenario, seed and answers come to other states, that is,
/// whenever `tests/golden/digests.txt` changes.
pub const SIMULATION: u64 = 3;

/// The most letters of a player's name that are read.
const LONGEST_PLAYER: usize = 80;

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
        Self::File(files::path_to_text(&files::whole(Path::new(path))))
    }
}

/// Digests of what a play-through was begun with, over its meaning and not its bytes, in hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeginningDigests {
    /// What decides in the scenario.
    pub rules: String,
    /// What is said in it.
    pub texts: String,
    /// What decides in the standard moments.
    pub kinds_rules: String,
    /// What is said in them.
    pub kinds_texts: String,
    /// The model.
    pub model: String,
}

/// The texts that a play-through was begun with, by their digests in the store of texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptTexts {
    /// The scenario.
    pub scenario: String,
    /// The standard moments, all in one.
    pub kinds: String,
    /// The model.
    pub model: String,
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
    /// The version of the simulation; `None` in format 1.
    pub simulation: Option<u64>,
    /// `None` in format 1.
    pub digests: Option<BeginningDigests>,
    /// `None` in format 1, and when what is played was never a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<KeptTexts>,
    /// The version of the program.
    pub program: String,
    /// The seed of all luck.
    pub seed: u64,
    /// The id of the scenario's short version that is played; `None` for the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<String>,
    /// Who plays, where several share a computer; `None` unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub player: Option<String>,
    /// The number of the decision from which it goes another way than the play-through it was forked from; `None` unless it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forked: Option<u32>,
    /// SHA-256 of the scenario's text in a journal of format 1, in hex.
    #[serde(skip)]
    pub(super) first_text: Option<String>,
}

/// The header of format 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstHeader {
    stepback: u64,
    scenario: String,
    source: ScenarioSource,
    scenario_digest: String,
    #[serde(rename = "moments_digest")]
    _moments_digest: String,
    #[serde(rename = "model_digest")]
    _model_digest: String,
    program: String,
    seed: u64,
    #[serde(default)]
    cut: Option<String>,
    #[serde(default)]
    player: Option<String>,
}

impl From<FirstHeader> for JournalHeader {
    fn from(first: FirstHeader) -> Self {
        Self {
            stepback: first.stepback,
            scenario: first.scenario,
            source: first.source,
            simulation: None,
            digests: None,
            kept: None,
            program: first.program,
            seed: first.seed,
            cut: first.cut,
            player: first.player,
            forked: None,
            first_text: Some(first.scenario_digest),
        }
    }
}

impl JournalHeader {
    /// Of the whole scenario, with nobody named. `model` is its digest and its text.
    pub(super) fn of(scenario: &Scenario, source: ScenarioSource, model: (&str, Option<&str>), seed: u64) -> Self {
        let (model_digest, model_text) = model;
        Self {
            stepback: FORMAT,
            scenario: scenario.name.clone(),
            source,
            simulation: Some(SIMULATION),
            digests: Some(BeginningDigests {
                rules: scenario.rules_digest(),
                texts: scenario.texts_digest(),
                kinds_rules: scenario.kinds_rules_digest(),
                kinds_texts: scenario.kinds_texts_digest(),
                model: model_digest.to_owned(),
            }),
            kept: KeptTexts::of(scenario, model_text),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            seed,
            cut: None,
            player: None,
            forked: None,
            first_text: None,
        }
    }

    /// The header in the JSON object of a journal's first line.
    pub(super) fn read(format: u64, object: &[u8]) -> Result<Self, serde_json::Error> {
        let header = if format == FIRST_FORMAT {
            serde_json::from_slice::<FirstHeader>(object).map(Self::from)
        } else {
            serde_json::from_slice::<Self>(object)
        }?;
        let player = header.player.as_deref().and_then(in_one_line);
        Ok(Self { player, ..header })
    }

    /// Whether this program reads journals of a format.
    pub(super) const fn is_read(format: u64) -> bool {
        matches!(format, FIRST_FORMAT..=FORMAT)
    }

    /// Whether a journal of format 1 was begun with exactly this text.
    pub(super) fn is_of_text(&self, text: &str) -> bool {
        let digest = digest_of(text);
        let marked = || digest_of(&format!("\u{FEFF}{text}"));
        (self.first_text.as_ref()).is_some_and(|first| *first == digest || *first == marked())
    }

    /// Whether what decides is the same in this scenario and this model. Nothing is known of that in format 1. `file` is
    /// its label in messages.
    pub(super) fn fits(&self, file: &str, scenario: &Scenario, model_digest: &str) -> Result<(), JournalError> {
        let Some(then) = &self.digests else { return Ok(()) };
        let pairs = [
            (
                format!("the scenario `{}`", self.scenario),
                &then.rules,
                scenario.rules_digest(),
            ),
            (
                "the standard moments (`assets/kinds`)".to_owned(),
                &then.kinds_rules,
                scenario.kinds_rules_digest(),
            ),
            (
                "the model (`assets/model.ron`)".to_owned(),
                &then.model,
                model_digest.to_owned(),
            ),
        ];
        for (what, then, now) in pairs {
            if *then != now {
                let (file, then) = (file.to_owned(), then.clone());
                return Err(JournalError::Version { file, what, then, now });
            }
        }
        Ok(())
    }
}

/// A name that fits into a list, whatever a file says: in one line, and its beginning where it is long. `None` without letters.
fn in_one_line(name: &str) -> Option<String> {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    let parts: Vec<&str> = name.split(is_gap).filter(|part| !part.is_empty()).collect();
    let name = parts.join(" ");
    let is_whole = name.chars().count() <= LONGEST_PLAYER;
    let beginning: String = name.chars().take(LONGEST_PLAYER).collect();
    (!name.is_empty()).then(|| if is_whole { name } else { format!("{beginning}…") })
}

impl KeptTexts {
    /// The digests of the texts; `None` when the scenario or the model was never a text.
    fn of(scenario: &Scenario, model: Option<&str>) -> Option<Self> {
        let [scenario, kinds, model] = Self::texts(scenario, model)?.map(digest_of);
        Some(Self { scenario, kinds, model })
    }

    /// The texts themselves, in the order of the fields.
    pub(super) fn texts<'t>(scenario: &'t Scenario, model: Option<&'t str>) -> Option<[&'t str; 3]> {
        let texts = [&*scenario.origin.scenario, &*scenario.origin.kinds, model?];
        texts.iter().all(|text| !text.is_empty()).then_some(texts)
    }

    /// All digests.
    pub(super) fn digests(&self) -> [&str; 3] {
        [&self.scenario, &self.kinds, &self.model]
    }
}
