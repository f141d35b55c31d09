//! The figures of a play-through, kept beside its journal so that lists need no replay and outlive new versions.
//!
//! In: a play-through that was played or replayed. Out: `<id>.figures`, versioned JSON that names the checksum of the last
//! line it was made from: figures of other lines are not used. Nothing depends on the file; without it the journal is
//! played again and the file is written anew.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::insight::{PlayFigures, Profile, profile};
use crate::narration::{PastPerson, past_team};
use crate::platform::{FileError, files};
use crate::session::{Session, figures_beside};

/// The format of the file.
const FORMAT: u64 = 1;
/// The most bytes that are read of it.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// What a play-through came to, in figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptFigures {
    /// The format of the file.
    figures: u64,
    /// The checksum of the journal's last line.
    journal: String,
    /// The scenario's title.
    pub title: String,
    /// The name of the scenario whose aim it has.
    pub aim: String,
    /// The day on which it stands, 0 = the first Monday.
    pub day: u32,
    /// How many decisions stand.
    pub decisions: usize,
    /// How it stands.
    pub standing: PlayFigures,
    /// How the choices fitted.
    pub profile: Profile,
    /// Everybody who is still there, as they stand; nobody in a file of before it was kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub team: Vec<PastPerson>,
}

impl KeptFigures {
    /// Of a session whose journal ends in this checksum.
    #[must_use]
    pub fn of(session: &Session, journal: &str) -> Self {
        Self {
            figures: FORMAT,
            journal: journal.to_owned(),
            title: session.scenario().title.clone(),
            aim: session.scenario().aim().to_owned(),
            day: session.simulation().day(),
            decisions: session.decisions().len(),
            standing: PlayFigures::of(session),
            profile: profile(session),
            team: past_team(session),
        }
    }

    /// Those beside a journal; `None` when there are none, or when they are of other lines than the one that ends in this
    /// checksum.
    #[must_use]
    pub fn read(journal: &Path, sum: &str) -> Option<Self> {
        let bytes = files::read(&figures_beside(journal), MOST_BYTES).ok()?;
        let figures: Self = serde_json::from_slice(&bytes).ok()?;
        figures.is_of(sum).then_some(figures)
    }

    /// Whether they are of the lines that end in this checksum, in a format that is known.
    pub(super) fn is_of(&self, sum: &str) -> bool {
        self.figures == FORMAT && self.journal == sum
    }

    /// Keeps them beside a journal.
    ///
    /// # Errors
    /// The file cannot be written; nothing is lost by that.
    pub fn write(&self, journal: &Path) -> Result<(), FileError> {
        let path = figures_beside(journal);
        let json = serde_json::to_vec(self).map_err(|error| FileError::Other {
            path: path.clone(),
            why: error.to_string(),
        })?;
        files::replace(&path, &json)
    }
}

/// Keeps the figures of a play-through that has just come to its end; well when it is kept nowhere, or cannot be written.
pub fn keep_figures(session: &Session) {
    if let (Some(path), Some(sum)) = (session.path(), session.checksum()) {
        KeptFigures::of(session, sum).write(path).ok();
    }
}
