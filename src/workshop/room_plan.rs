//! What a new room is about, before it has secrets and a journal.
//!
//! In: what was typed or chosen, with the scenario it names. Out: a [`RoomPlan`], the same from the command line and from the window.

use std::path::Path;

use super::room::TablePace;
use crate::platform::{FileError, clock};
use crate::scenario::{Scenario, bytes_of, is_path};
use crate::session::ScenarioSource;

/// What a new room is about.
#[derive(Debug, Clone)]
pub struct RoomPlan {
    /// The name of a shipped scenario, or the path of a file.
    pub scenario: String,
    /// Its text, when it is a file.
    pub text: Option<String>,
    /// Which short version, from 0.
    pub cut: Option<usize>,
    /// The seed of all luck.
    pub seed: u64,
    /// How many tables, 1 to 40.
    pub tables: usize,
    /// The language of wall and console.
    pub language: String,
    /// How tables move at first.
    pub pace: TablePace,
}

impl RoomPlan {
    /// One table for the whole of a scenario that was found under what was typed, on luck from the clock. The text of a file goes along, so
    /// that the room comes back though the file has changed.
    ///
    /// # Errors
    /// The file cannot be read any more.
    pub fn of(typed: &str, scenario: &Scenario, source: ScenarioSource, language: String) -> Result<Self, FileError> {
        let (name, text) = match source {
            ScenarioSource::File(path) => {
                let bytes = bytes_of(Path::new(typed))?;
                let name = if is_path(typed) { path } else { scenario.name.clone() };
                (name, Some(String::from_utf8_lossy(&bytes).into_owned()))
            }
            ScenarioSource::Shipped => (scenario.name.clone(), None),
        };
        Ok(Self {
            scenario: name,
            text,
            cut: None,
            seed: clock::now() % 1_000_000,
            tables: 1,
            language,
            pace: TablePace::Together,
        })
    }
}
