//! `stepback export ID FILE` and `stepback import FILE`: a play-through as one file, to take along or to keep.

use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, out, store};
use crate::platform::files;

/// Write a play-through, with all it needs, into one file
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// Its id, or the beginning of it, as `stepback history` lists it
    #[arg(value_name = "ID")]
    pub id: String,
    /// The file, for example `monday.stepback`; one that is there already is not replaced
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

impl ExportArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let bytes = store::of_data(everywhere)?.export(&self.id)?;
        files::write_new(&self.file, &bytes)?;
        out::print(&format!(
            "Written: {}. `stepback import` takes it in on another computer.\n",
            self.file.display()
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// Take in a play-through from a file that `stepback export` has written
#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

impl ImportArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let imported = store::of_data(everywhere)?.import(&self.file)?;
        let what = if imported.was_there {
            "Was there already"
        } else {
            "Imported"
        };
        out::print(&format!("{what}: {}\n", imported.id));
        Ok(ExitCode::SUCCESS)
    }
}
