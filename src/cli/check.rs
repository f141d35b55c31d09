//! `stepback check FILE [--json]`: everything that is wrong with a scenario.

use std::path::Path;
use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::platform::embedded;
use crate::scenario::render::Colour;
use crate::scenario::{Kinds, Scenario, bytes_of, is_path};

/// Say everything that is wrong with a scenario
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The path of a scenario, or the name of a shipped one
    #[arg(value_name = "FILE")]
    pub file: String,
    /// For tools
    #[arg(long)]
    pub json: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let typed = self.file.as_str();
        let (label, bytes) = match embedded::scenario(typed) {
            Some(bytes) if !is_path(typed) => (format!("scenarios/{typed}.ron"), bytes.to_vec()),
            _ => (typed.to_owned(), bytes_of(Path::new(typed))?),
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
