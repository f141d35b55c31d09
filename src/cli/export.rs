//! `stepback export ID FILE` and `stepback import FILE`: a play-through as one file, to take along or to keep.

use std::io::{self, Read as _};
use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::output::{OutputTarget, Outputs, STANDARD};
use super::{Everywhere, out, store};
use crate::platform::files;
use crate::session::{Imported, MOST_BUNDLE_BYTES};

/// Pack a play-through and everything it needs into one file
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// Its id, or the start of it, as listed by `stepback history`
    #[arg(value_name = "ID")]
    pub id: String,
    /// The file, for example `monday.stepback`; an existing file is never replaced; `-` is standard output
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

impl ExportArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let exported = store::of_data(everywhere)?.export(&self.id)?;
        match Outputs::claim_new(&self.file)? {
            OutputTarget::Standard => out::bytes(&exported.bytes),
            OutputTarget::File(path) => {
                files::write_new(&path, &exported.bytes)?;
                out::print(&format!(
                    "Written: {}. `stepback import` takes it in on another computer.\n",
                    path.display()
                ));
            }
        }
        if exported.lacks.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        out::complain(&format!(
            "It is not whole: of what it was begun with {} lost, and not there as it was where it came from. Elsewhere it goes on \
             only with a file that decides the same; put the file of the scenario back as it was, and export it anew.\n",
            match exported.lacks.len() {
                1 => "one text is".to_owned(),
                n => format!("{n} texts are"),
            }
        ));
        Ok(ExitCode::FAILURE)
    }
}

/// Unpack a play-through from a file that `stepback export` wrote
#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The file; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

impl ImportArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let store = store::of_data(everywhere)?;
        let imported = if self.file.as_os_str() == STANDARD {
            let mut bytes = Vec::new();
            io::stdin().lock().take(MOST_BUNDLE_BYTES).read_to_end(&mut bytes)?;
            store.import_bytes(STANDARD, &bytes)?
        } else {
            store.import(&self.file)?
        };
        out::print(&told(&imported));
        Ok(ExitCode::SUCCESS)
    }
}

fn told(imported: &Imported) -> String {
    let Imported { id, was_there, mended } = imported;
    match (was_there, mended) {
        (false, _) => format!("Imported: {id}\n"),
        (true, false) => format!("Was there already: {id}\n"),
        (true, true) => format!("Was there already: {id}. What was missing of it was put back.\n"),
    }
}
