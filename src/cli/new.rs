//! `stepback new FILE [--from SCENARIO | --team]`: a scenario to begin with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::error::CliError;
use super::output::{OutputTarget, Outputs};
use super::team_questions::{self, Answers};
use super::{Everywhere, out};
use crate::platform::{files, shell};
use crate::scenario::team::team_scenario;
use crate::scenario::{Kinds, NewFileError, Scenario, commented, copied, is_path, new_file, summary, text_to_copy};

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
            (Some(of), _) => copied(&name, &text_to_copy(of)?, of),
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
    let (path, name) = new_file(typed)?;
    match Outputs::claim_new(&path)? {
        OutputTarget::File(path) => Ok((path, name)),
        OutputTarget::Standard => Err(NewFileError::Name(typed.to_path_buf()).into()),
    }
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
