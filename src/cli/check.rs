//! `stepback check FILE [--json]`: everything that is wrong with a scenario.

use std::path::Path;
use std::process::ExitCode;

use super::error::CliError;
use super::{out, translate};
use crate::platform::{FileError, embedded};
use crate::scenario::render::Colour;
use crate::scenario::{
    Diagnostics, Kinds, OpenError, PlayScriptFile, Scenario, bytes_of, is_path, is_play_script, shipped_name,
    translated_file, translations_beside,
};

/// List everything that is wrong with a scenario
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// A path to a scenario or a play-script, or the name of a built-in scenario
    #[arg(value_name = "FILE")]
    pub file: String,
    /// Write JSON, for tools
    #[arg(long)]
    pub json: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let typed = self.file.as_str();
        if is_play_script(Path::new(typed)) {
            return Ok(self.tell(&PlayScriptFile::check(Path::new(typed))?));
        }
        if let Some(source) = translated_file(Path::new(typed)) {
            return Ok(self.tell(&translate::judged_at(&source, Path::new(typed))?));
        }
        let name = shipped_name(typed).filter(|_| !is_path(typed));
        let shipped = name.and_then(|name| Some((embedded::scenario(&name)?, name)));
        let (label, bytes) = match shipped {
            Some((bytes, name)) => (format!("scenarios/{name}.ron"), bytes.to_vec()),
            None => match bytes_of(Path::new(typed)) {
                Err(FileError::NotFound(_)) if !is_path(typed) => return Err(OpenError::unknown(typed).into()),
                bytes => (typed.to_owned(), bytes?),
            },
        };
        let found = Scenario::check(&label, &bytes, &Kinds::current()?);
        let translations = if found.has_errors() || !is_path(typed) {
            Vec::new()
        } else {
            translations_beside(Path::new(typed))
        };
        let mut all = vec![found];
        for translation in translations {
            all.push(translate::judged_at(Path::new(typed), &translation)?);
        }
        Ok(self.tell(&Diagnostics::together(all)))
    }

    fn tell(&self, mistakes: &Diagnostics) -> ExitCode {
        if self.json {
            out::print(&format!("{}\n", mistakes.to_json()));
        } else {
            out::print_styled(&mistakes.render(Colour::On));
        }
        if mistakes.has_errors() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        }
    }
}
