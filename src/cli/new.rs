//! `stepback new FILE [--from SCENARIO | --team]`: a scenario to begin with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::error::CliError;
use super::new_error::NewError;
use super::output::{OutputTarget, Outputs};
use super::team_questions::{self, Answers};
use super::{Everywhere, out};
use crate::platform::{embedded, files, shell};
use crate::scenario::team::team_scenario;
use crate::scenario::{
    Kinds, OpenError, Scenario, bytes_of, commented, copied, is_path, is_play_script, shipped_name, summary,
};

/// Begin a scenario: a small one with comments, a copy of another, or your own team
#[derive(Debug, clap::Args)]
pub(super) struct NewArgs {
    /// The new file, for example `my_team.ron`; an existing file is never replaced
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Copy this scenario: a built-in one by its name, or a path to a file
    #[arg(long, value_name = "SCENARIO", conflicts_with = "team")]
    pub from: Option<String>,
    /// Answer questions about your own team and its weeks; with `=FILE` the answers are taken from it, one a line
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    #[expect(
        clippy::option_option,
        reason = "not asked, asked here, asked of a file: as the parser of arguments has it"
    )]
    pub team: Option<Option<PathBuf>>,
}

impl NewArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        // Before anything is asked: nobody answers questions for a file that cannot be written.
        let (path, name) = claimed(&self.file)?;
        let text = match (&self.from, &self.team) {
            (Some(of), _) => copied(&name, &text_of(of)?, of),
            (None, Some(answers)) => {
                let answers = match answers {
                    Some(file) => Answers::of_file(file)?,
                    None => Answers::typed(),
                };
                team_scenario(&team_questions::ask(answers, usize::from(everywhere.width))?)
            }
            (None, None) => commented(&name),
        };
        if let Err(error) = files::write_new(&path, text.as_bytes()) {
            // What was answered is not lost.
            out::print(&text);
            return Err(error.into());
        }
        out::print(&told(&path, &text)?);
        Ok(ExitCode::SUCCESS)
    }
}

/// Where a new scenario goes, and its name; refused while something is there.
fn claimed(typed: &Path) -> Result<(PathBuf, String), CliError> {
    let mut path = typed.to_path_buf();
    if path.extension().is_none() {
        path.set_extension("ron");
    }
    let name = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default()
        .to_owned();
    let is_ron = path.extension().is_some_and(|ending| ending == "ron");
    if !is_ron || name.is_empty() || name.contains('.') || is_play_script(&path) {
        return Err(NewError::Name(typed.to_path_buf()).into());
    }
    if files::is_there(&path) {
        return Err(NewError::Exists(path).into());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        && !files::is_folder(folder)
    {
        return Err(NewError::NoFolder(folder.to_path_buf()).into());
    }
    match Outputs::claim_new(&path)? {
        OutputTarget::File(path) => Ok((path, name)),
        OutputTarget::Standard => Err(NewError::Name(typed.to_path_buf()).into()),
    }
}

/// The text of a scenario that is copied: one without mistakes.
fn text_of(typed: &str) -> Result<String, CliError> {
    let bytes = if is_path(typed) {
        bytes_of(Path::new(typed))?
    } else {
        let name = shipped_name(typed).ok_or_else(|| OpenError::unknown(typed))?;
        embedded::scenario(&name)
            .ok_or_else(|| OpenError::unknown(typed))?
            .to_vec()
    };
    Scenario::from_bytes("copied", typed, &bytes, &Kinds::current()?)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What is said of a file that was made: what `check` finds, and how to play it.
fn told(path: &Path, text: &str) -> Result<String, CliError> {
    let label = path.display().to_string();
    let found = Scenario::check(&label, text.as_bytes(), &Kinds::current()?);
    let check = if found.is_empty() {
        "There is nothing to complain about.".to_owned()
    } else {
        format!(
            "To look at, as `stepback check` shows: {}",
            summary(found.list(), found.more())
        )
    };
    let typed = if is_path(&label) {
        label.clone()
    } else {
        format!("./{label}")
    };
    let typed = shell::quoted(typed.as_ref());
    Ok(format!(
        "Written: {label}. {check}\nPlay it:   stepback play {typed}\nCheck it:  stepback check {typed}\n"
    ))
}
