//! `stepback translate FILE LANG [--check] [--csv OUT] [--xliff OUT] [--from FILE]`: the translation that stands beside a scenario,
//! begun or brought up to date, and on its way to a translator and back.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::out;
use super::output::Outputs;
use crate::platform::{FileError, files};
use crate::scenario::render::Colour;
use crate::scenario::{
    Diagnostics, ForeignText, Kinds, MAX_BYTES, TranslationFile, TranslationSource, UpdatedTranslation, bytes_of,
    from_table, from_xliff, is_code, judged, to_table, to_xliff, translation_path, updated,
};

/// Begin a translation of a scenario, or bring it up to date
///
/// It stands beside the scenario, `NAME.LANG.ron`, with each text under its original. What is missing is added empty, what the scenario
/// says differently now is marked, and what is gone is put apart; what was translated is never lost.
#[derive(Debug, clap::Args)]
pub(super) struct TranslateArgs {
    /// A path to a scenario, or to a kind of moment in a folder of assets
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The language to translate into, as a code such as `de`
    #[arg(value_name = "LANG", value_parser = language)]
    pub language: String,
    /// List what is missing, stale or wrong, and change nothing
    #[arg(long, conflicts_with_all = ["csv", "xliff", "from"])]
    pub check: bool,
    /// Write all texts as a table, too; `-` is standard output
    #[arg(long, value_name = "OUT")]
    pub csv: Option<PathBuf>,
    /// Write all texts as XLIFF 1.2, too, for translators' programs; `-` is standard output
    #[arg(long, value_name = "OUT")]
    pub xliff: Option<PathBuf>,
    /// Take in the translations of a table or an XLIFF file that came back
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

/// A code that can stand in the name of a file.
fn language(typed: &str) -> Result<String, String> {
    if is_code(typed) {
        Ok(typed.to_owned())
    } else {
        Err("write a code such as de, es, fr or pt-BR".to_owned())
    }
}

impl TranslateArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let path = translation_path(&self.file, &self.language);
        if self.check {
            let found = judged_at(&self.file, &path)?;
            out::print_styled(&found.render(Colour::On));
            return Ok(if found.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            });
        }
        let mut outputs = Outputs::reading([self.file.clone(), path.clone()].into_iter().chain(self.from.clone()));
        let mut claim = |path: &Option<PathBuf>| path.as_deref().map(|path| outputs.claim(path)).transpose();
        let (to_csv, to_xml) = (claim(&self.csv)?, claim(&self.xliff)?);
        let source = source_at(&self.file)?;
        let before = match bytes_of(&path) {
            Ok(bytes) => Some(TranslationFile::read(&path.display().to_string(), &bytes)?),
            Err(FileError::NotFound(_)) => None,
            Err(error) => return Err(error.into()),
        };
        let now = match &self.from {
            Some(from) => self.take_in(&source, before.as_ref(), from)?,
            None => updated(&source, &self.language, before.as_ref()),
        };
        if before.as_ref().is_none_or(|before| before.text != now.text) {
            files::replace(&path, now.text.as_bytes())?;
        }
        out::complain(&format!("{}: {}\n", path.display(), told(&now)));
        let rows = TranslationFile::read(&path.display().to_string(), now.text.as_bytes())?.rows();
        if let Some(output) = to_csv {
            output.write(to_table(&rows)?.as_bytes(), "")?;
        }
        if let Some(output) = to_xml {
            let text = to_xliff(&source.name, &source.language, &self.language, &rows);
            output.write(text.as_bytes(), "")?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn take_in(
        &self,
        source: &TranslationSource,
        before: Option<&TranslationFile>,
        from: &Path,
    ) -> Result<UpdatedTranslation, CliError> {
        let taken = TranslationFile::taking_in(source, &self.language, before, &rows_of(from)?)?;
        let changed = count(taken.changed, "translation", "translations");
        out::complain(&format!("{}: {changed} taken in.\n", from.display()));
        if !taken.strangers.is_empty() {
            let strangers = count(taken.strangers.len(), "row belongs", "rows belong");
            out::complain(&format!(
                "{strangers} to no text of the scenario and stay where they are: {}\n",
                taken.strangers.join(", ")
            ));
        }
        Ok(taken.translation)
    }
}

/// The rows of a table or of XLIFF, by the end of its name.
fn rows_of(path: &Path) -> Result<Vec<ForeignText>, CliError> {
    let bytes = files::read(path, MAX_BYTES as u64)?;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    Ok(match ending.as_deref() {
        Some("xlf" | "xliff" | "xml") => from_xliff(&bytes)?,
        _ => from_table(&bytes)?,
    })
}

fn source_at(file: &Path) -> Result<TranslationSource, CliError> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    Ok(TranslationSource::read(
        &name,
        &file.display().to_string(),
        &bytes_of(file)?,
    )?)
}

/// Everything there is to say about a translation of a file; mistakes in it that keep it from being read, too.
pub(super) fn judged_at(file: &Path, translation: &Path) -> Result<Diagnostics, CliError> {
    let source = source_at(file)?;
    Ok(
        match TranslationFile::read(&translation.display().to_string(), &bytes_of(translation)?) {
            Ok(read) => judged(&source, &read, &Kinds::current()?),
            Err(mistakes) => mistakes,
        },
    )
}

/// How far a translation is.
fn told(now: &UpdatedTranslation) -> String {
    let mut said = vec![format!(
        "{} of {} translated",
        now.texts - now.empty,
        count(now.texts, "text", "texts")
    )];
    for (number, what) in [
        (now.added, "new"),
        (now.changed, "changed since"),
        (now.stale.saturating_sub(now.changed), "still marked as changed"),
        (now.orphaned, "put apart"),
    ] {
        if number > 0 {
            said.push(format!("{number} {what}"));
        }
    }
    said.join(", ") + "."
}
