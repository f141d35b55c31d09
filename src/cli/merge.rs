//! `stepback merge DIR... --out DIR`: the shards of a sweep put together, bit for bit as if it had been played at once.

use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::{out, sweep_tables};
use crate::ensemble::sweep;

/// Put the shards of a sweep together
#[derive(Debug, clap::Args)]
pub(super) struct Merge {
    /// The folders of all the shards, in any order
    #[arg(value_name = "DIR", required = true)]
    pub shards: Vec<PathBuf>,
    /// A new folder for the merged sweep
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Write the figures as JSON, for tools
    #[arg(long)]
    pub json: bool,
}

impl Merge {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let swept = sweep::merge(&self.shards, &self.out)?;
        if self.json {
            out::print(&swept.summary().to_json());
        } else {
            out::print(&sweep_tables::text(&swept.manifest.scenario, &swept));
        }
        Ok(ExitCode::SUCCESS)
    }
}
