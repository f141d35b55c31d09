//! `stepback fix FILE [--dry-run]`: what is wrong with a scenario and can be corrected without asking.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::platform::files;
use crate::scenario::{CorrectedText, Kinds, PlayScriptFile, bytes_of, is_play_script, summary};

/// Correct in a scenario what can be corrected without asking
#[derive(Debug, clap::Args)]
pub(super) struct Fix {
    /// A path to a scenario
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Show what would be changed, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

impl Fix {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let label = self.file.display().to_string();
        let bytes = bytes_of(&self.file)?;
        let kinds = Kinds::current()?;
        let corrected = if is_play_script(&self.file) {
            CorrectedText::by(&bytes, &|bytes| PlayScriptFile::check_text(&self.file, bytes, &kinds))
        } else {
            CorrectedText::of(&label, &bytes, &kinds)
        };
        if !corrected.is_ours {
            out::print(&format!(
                "{label}: this does not look like a scenario, so nothing is changed.\n"
            ));
            return Ok(ExitCode::FAILURE);
        }
        let mut told = String::new();
        for (line, old, new) in corrected.changed_lines() {
            let _ = write!(told, "{label}:{line}\n- {old}\n+ {new}\n");
        }
        let number = corrected.made.len();
        let things = if number == 1 { "mistake" } else { "mistakes" };
        let _ = match (number, self.dry_run) {
            (0, _) => writeln!(told, "{label}: there is nothing that can be corrected without asking."),
            (_, true) => writeln!(told, "{label}: {number} {things} would be corrected."),
            (_, false) => writeln!(told, "{label}: {number} {things} corrected."),
        };
        if !corrected.left.is_empty() {
            let left = summary(corrected.left.list(), corrected.left.more());
            let _ = writeln!(told, "Left for you, as `stepback check` shows: {left}");
        }
        if !self.dry_run && number > 0 {
            files::replace(&self.file, corrected.after.as_bytes())?;
        }
        out::print(&told);
        Ok(if corrected.left.has_errors() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}
