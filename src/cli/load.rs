//! From names and paths to what is played: scenarios, kinds, the model.

use std::path::Path;

use super::error::CliError;
use super::out;
use crate::platform::{embedded, files};
use crate::scenario::{Kinds, Model, Scenario, suggestion};
use crate::session::{Head, Source};
use crate::simulation::Parameters;

/// One more than a scenario may have, so that the reader of scenarios says that it is too long.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The words and choices of all kinds, from the program or the folder that goes before it.
pub(super) fn kinds() -> Result<Kinds, CliError> {
    let texts: Vec<(String, String)> = embedded::assets_in("kinds")
        .into_iter()
        .filter(|path| Path::new(path).extension().is_some_and(|ending| ending == "ron"))
        .filter_map(|path| {
            let bytes = embedded::asset(&path)?;
            Some((embedded::label(&path), String::from_utf8_lossy(&bytes).into_owned()))
        })
        .collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(label, text)| (label.as_str(), text.as_str())).collect();
    Ok(Kinds::read(&files)?.0)
}

/// The model's numbers.
pub(super) fn model() -> Result<Model, CliError> {
    let path = "model.ron";
    let bytes = embedded::asset(path).unwrap_or_default();
    Ok(Model::from_bytes(&embedded::label(path), &bytes, Parameters::NAMES)?)
}

/// The text of a scenario, where it came from, its name, and its label in messages.
pub(super) struct Found {
    pub bytes: Vec<u8>,
    pub source: Source,
    pub name: String,
    pub label: String,
}

/// Finds a scenario by a shipped name or a path.
pub(super) fn find(asked: &str) -> Result<Found, CliError> {
    if let Some(bytes) = embedded::scenario(asked) {
        return Ok(Found {
            bytes: bytes.to_vec(),
            source: Source::Shipped,
            name: asked.to_owned(),
            label: format!("scenarios/{asked}.ron"),
        });
    }
    let path = Path::new(asked);
    let looks_like_a_path = path.components().count() > 1 || path.extension().is_some() || files::is_there(path);
    if !looks_like_a_path {
        let known = embedded::scenarios();
        let meant = suggestion::closest(asked, known.iter().map(String::as_str)).map(str::to_owned);
        return Err(CliError::NoScenario { name: asked.to_owned(), meant, known });
    }
    let bytes = files::read(path, MOST_BYTES)?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Found { bytes, source: Source::File(asked.to_owned()), name, label: asked.to_owned() })
}

/// Reads a scenario that can be played. Warnings are counted on the standard error.
pub(super) fn scenario(found: &Found) -> Result<Scenario, CliError> {
    let (scenario, warnings) = Scenario::from_bytes(&found.name, &found.label, &found.bytes, &kinds()?)?;
    if !warnings.is_empty() && found.source != Source::Shipped {
        let count = warnings.len();
        out::complain(&format!("{}: {count} to look at; `stepback check` shows what.\n", found.label));
    }
    Ok(scenario)
}

/// The scenario that a journal was begun with.
pub(super) fn of_journal(head: &Head) -> Result<Scenario, CliError> {
    let asked = match &head.source {
        Source::Shipped => head.scenario.as_str(),
        Source::File(path) => path.as_str(),
    };
    scenario(&find(asked)?)
}
