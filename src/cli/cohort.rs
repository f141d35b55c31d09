//! `stepback cohort FILE...`: how the rooms of many workshops decided, added up.

use std::path::PathBuf;
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::output::Outputs;
use crate::platform::files;
use crate::workshop::outcome::Cohort;

/// The most bytes of a cohort file that are read.
pub(super) const MOST_COHORT_BYTES: u64 = 64 * 1024 * 1024;

/// Add up how the rooms of many workshops decided
///
/// Each file is the `cohort.json` of a workshop's result, or what this command wrote before. Without a network and without names: a file holds
/// counts for each moment. `stepback host --cohort FILE` shows the sum beside each moment once a vote is revealed, if at least five rooms
/// decided it. A workshop that is in two of the files is refused, for it would count twice.
#[derive(Debug, clap::Args)]
pub(super) struct CohortArgs {
    /// Cohort files, in any order
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Write the sum into this file; `-` is standard output
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub out: PathBuf,
}

impl CohortArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let output = Outputs::reading(self.files.iter().cloned()).claim(&self.out)?;
        let mut read = Vec::with_capacity(self.files.len());
        for file in &self.files {
            let bytes = files::read(file, MOST_COHORT_BYTES)?;
            read.push((file.display().to_string(), String::from_utf8_lossy(&bytes).into_owned()));
        }
        let whole = Cohort::merge(read.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
        let about = format!(" ({})", count(whole.workshops(), "workshop", "workshops"));
        output.write(whole.text().as_bytes(), &about)?;
        Ok(ExitCode::SUCCESS)
    }
}
