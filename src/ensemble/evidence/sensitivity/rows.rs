//! The file of rows: a line of JSON each, the first says what the run is of.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::shifts::Shift;
use crate::ensemble::evidence::claim::Claim;
use crate::platform::{FileError, files};
use crate::simulation::UnknownParameter;

/// The largest file that is read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Why a sensitivity run could not be done.
#[derive(Debug, thiserror::Error)]
pub enum SensitivityError {
    /// The file.
    #[error(transparent)]
    File(#[from] FileError),
    /// The model has no parameter of a name.
    #[error(transparent)]
    Unknown(#[from] UnknownParameter),
    /// It holds the rows of something else.
    #[error(
        "`{}` does not hold rows of this model, these experiments and this number of teams; give another name, or remove it",
        .0.display()
    )]
    Other(PathBuf),
    /// A row cannot be written.
    #[error("a row cannot be written: {0}")]
    Row(#[from] serde_json::Error),
}

/// What a run is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    /// Digest of the model's values.
    pub model: String,
    /// The experiments by their ids.
    pub experiments: Vec<String>,
    /// Teams an arm in the first pass.
    pub first: u64,
    /// Teams an arm where it is near.
    pub teams: u64,
    /// How many parameters are moved.
    pub moved: usize,
}

/// A claim's figure: value, lower and upper end of its interval, and how far it is from failing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) struct Figure(pub f64, pub f64, pub f64, pub f64);

impl Figure {
    pub(super) const fn of(claim: &Claim) -> Self {
        Self(claim.ours.value, claim.ours.low, claim.ours.high, claim.margin)
    }

    /// It holds.
    pub(super) fn holds(self) -> bool {
        self.3 > 0.0
    }
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Row {
    /// What the file is of.
    Sensitivity(Header),
    /// An experiment as the model is.
    Base {
        experiment: String,
        claims: Vec<String>,
        first: Vec<Figure>,
        all: Vec<Figure>,
    },
    /// What of a group moves an experiment.
    Screened {
        experiment: String,
        group: String,
        moved: Vec<(Shift, Vec<Figure>)>,
    },
    /// What was near, with all teams.
    Again {
        experiment: String,
        shift: Shift,
        now: Vec<Figure>,
    },
}

/// The file with the rows it has.
#[derive(Debug)]
pub(super) struct RowFile {
    path: PathBuf,
    /// Without the first line.
    pub rows: Vec<Row>,
}

impl RowFile {
    /// Begins a file, or goes on with one of the same run; a line that was torn off is written anew.
    pub(super) fn open(path: &Path, header: &Header) -> Result<Self, SensitivityError> {
        let mut file = Self {
            path: path.to_path_buf(),
            rows: Vec::new(),
        };
        let first = line(&Row::Sensitivity(header.clone()))?;
        if !files::is_there(path) {
            files::write_new(path, first.as_bytes())?;
            return Ok(file);
        }
        let bytes = files::read(path, MOST_BYTES)?;
        let text = String::from_utf8_lossy(&bytes);
        let Some(rest) = text.strip_prefix(&first) else {
            return Err(SensitivityError::Other(path.to_path_buf()));
        };
        let mut whole = first.len();
        for line in rest.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            let row = serde_json::from_str(line).map_err(|_| SensitivityError::Other(path.to_path_buf()))?;
            file.rows.push(row);
            whole += line.len();
        }
        if whole < bytes.len() {
            files::replace(path, &bytes[..whole])?;
        }
        Ok(file)
    }

    pub(super) fn add(&mut self, row: Row) -> Result<(), SensitivityError> {
        files::add(&self.path, &line(&row)?)?;
        self.rows.push(row);
        Ok(())
    }
}

fn line(row: &Row) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(row)? + "\n")
}
