//! `stepback explain [CODE]`: the page of a rule, or the list of all of them.

use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::scenario::explain::{all_codes, explain};

/// Explain a code that `check` reported
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The code, for example SB201; leave it out to list them all
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        match &self.code {
            Some(code) => {
                let page = explain(code)?;
                out::print(&format!(
                    "{} ({}): {}\n\n{}\n",
                    page.code, page.severity, page.title, page.text
                ));
            }
            None => {
                for page in all_codes() {
                    out::print(&format!(
                        "{}  {:<7}  {}\n",
                        page.code,
                        page.severity.to_string(),
                        page.title
                    ));
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
