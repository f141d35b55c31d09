//! `stepback check FILE [--json]`: everything that is wrong with a scenario.

use std::path::Path;
use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::platform::{FileError, embedded};
use crate::scenario::render::Colour;
use crate::scenario::{Kinds, OpenError, Scenario, bytes_of, is_path, shipped_name};

/// List everything that is wrong with a scenario
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// A path to a scenario, or the name of a built-in one
    #[arg(value_name = "FILE")]
    pub file: String,
    /// Write JSON, for tools
    #[arg(long)]
    pub json: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let typed = self.file.as_str();
        let name = shipped_name(typed).filter(|_| !is_path(typed));
        let (label, bytes) = match name.and_then(|name| Some((embedded::scenario(&name)?, name))) {
            Some((bytes, name)) => (format!("scenarios/{name}.ron"), bytes.to_vec()),
            None => match bytes_of(Path::new(typed)) {
                Err(FileError::NotFound(_)) if !is_path(typed) => return Err(OpenError::unknown(typed).into()),
                bytes => (typed.to_owned(), bytes?),
            },
        };
        let mistakes = Scenario::check(&label, &bytes, &Kinds::current()?);
        if self.json {
            out::print(&format!("{}\n", mistakes.to_json()));
        } else {
            out::print_styled(&mistakes.render(Colour::On));
        }
        Ok(if mistakes.has_errors() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}
