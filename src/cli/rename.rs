//! `stepback rename FILE OLD NEW [--dry-run]`: somebody in a scenario gets another name, in every text and in what stands beside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::new_error::NewError;
use super::out;
use crate::platform::files;
use crate::scenario::team::{AnswerRefused, person_name};
use crate::scenario::{Kinds, RenamedText, Scenario, beside, bytes_of, suggestion};

/// Change the name of somebody in a scenario, in all of its texts
#[derive(Debug, clap::Args)]
pub(super) struct RenameArgs {
    /// A path to a scenario; its translations and play-scripts beside it are changed too
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The name as it is
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The name as it shall be
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Show what would be changed, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

impl RenameArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let kinds = Kinds::current()?;
        let label = self.file.display().to_string();
        let bytes = bytes_of(&self.file)?;
        let (scenario, _) = Scenario::from_bytes("renamed", &label, &bytes, &kinds)?;
        let (old, new) = (self.old.trim(), self.new_name(&scenario)?);
        let ids = ids(&scenario);
        let mut renamed = Vec::new();
        for path in std::iter::once(self.file.clone()).chain(beside(&self.file)?) {
            let bytes = bytes_of(&path)?;
            let text = String::from_utf8_lossy(&bytes);
            renamed.push((path, RenamedText::of(&text, old, &new, &ids)));
        }
        Self::still_reads(&renamed, &kinds)?;
        let mut told = String::new();
        for (path, text) in renamed.iter().filter(|(_, text)| text.changed > 0) {
            if !self.dry_run {
                files::replace(path, text.text.as_bytes())?;
            }
            let would = if self.dry_run { "would be changed" } else { "changed" };
            let times = count(text.changed, "place", "places");
            let _ = writeln!(told, "{}: {times} {would}, `{old}` to `{new}`.", path.display());
        }
        for (path, text) in &renamed {
            told += &left(path, old, &text.left);
        }
        let _ = writeln!(
            told,
            "Ids and placeholders stay as they are: a placeholder shows the new name by itself. Pronouns are not changed."
        );
        out::print(&told);
        Ok(ExitCode::SUCCESS)
    }

    /// The new name, when there is somebody to give it to and nobody else has it.
    fn new_name(&self, scenario: &Scenario) -> Result<String, CliError> {
        let people = scenario.people.iter().map(|person| person.name.clone());
        let names: Vec<String> = people
            .chain(scenario.outside.iter().map(|party| party.name.clone()))
            .collect();
        let old = self.old.trim();
        if !names.iter().any(|name| name == old) {
            let close = suggestion::closest(old, names.iter().map(String::as_str)).map(str::to_owned);
            return Err(NewError::Nobody {
                file: self.file.clone(),
                old: old.chars().take(60).collect(),
                close,
                there: names,
            }
            .into());
        }
        let others: Vec<String> = names.into_iter().filter(|name| name != old).collect();
        let refused = |why| NewError::NoName {
            name: self.new.chars().take(60).collect(),
            why,
        };
        if self.new.contains(['"', '\\']) {
            return Err(refused(AnswerRefused::Character("a quotation mark or a backslash")).into());
        }
        Ok(person_name(&self.new, &others).map_err(refused)?)
    }

    /// Refuses a change after which the scenario could not be read; nothing is written before that.
    fn still_reads(renamed: &[(PathBuf, RenamedText)], kinds: &Kinds) -> Result<(), CliError> {
        let Some((path, text)) = renamed.first() else {
            return Ok(());
        };
        let label = path.display().to_string();
        let found = Scenario::check(&label, text.text.as_bytes(), kinds);
        if !found.has_errors() {
            return Ok(());
        }
        let why = found
            .list()
            .iter()
            .map(|mistake| mistake.what.clone())
            .next()
            .unwrap_or_default();
        Err(NewError::Breaks {
            file: path.clone(),
            why,
        }
        .into())
    }
}

/// What still begins with the old name, for somebody to look at.
fn left(path: &Path, old: &str, left: &[(usize, String)]) -> String {
    let mut told = String::new();
    for (line, word) in left {
        let _ = writeln!(
            told,
            "{}:{line}: `{word}` begins with `{old}`; see whether it is meant.",
            path.display()
        );
    }
    told
}

/// Everything in a scenario that is an id or the name of a craft, and no word that anybody reads.
fn ids(scenario: &Scenario) -> Vec<&str> {
    let people = scenario.people.iter().map(|person| person.id.as_str());
    let parties = scenario.outside.iter().map(|party| party.id.as_str());
    let work = scenario.projects.iter().map(|project| project.id.as_str());
    let tasks = scenario.tasks.iter().map(|task| task.id.as_str());
    let moments = scenario.moments.iter();
    let choices = moments
        .clone()
        .flat_map(|moment| &moment.choices)
        .map(|choice| choice.id.as_str());
    let endings = scenario.endings.iter().map(|ending| ending.id.as_str());
    people
        .chain(parties)
        .chain(work)
        .chain(tasks)
        .chain(moments.map(|moment| moment.id.as_str()))
        .chain(choices)
        .chain(endings)
        .chain(scenario.domains.iter().map(String::as_str))
        .collect()
}
