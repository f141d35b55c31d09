//! `stepback check FILE [--json]`: everything that is wrong with a scenario.

use std::process::ExitCode;

use super::error::CliError;
use super::{load, out};
use crate::scenario::Scenario;
use crate::scenario::render::Colour;

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
        let found = load::find(&self.file)?;
        let mistakes = Scenario::check(&found.label, &found.bytes, &load::kinds()?);
        let text = if self.json {
            format!("{}\n", mistakes.to_json())
        } else {
            mistakes.render(Colour::On)
        };
        out::print(&text);
        Ok(if mistakes.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
