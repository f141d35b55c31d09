//! The file of a play-script, read with the scenario beside it.
//!
//! In: a path. Out: a [`PlayScriptFile`], or every mistake in the script with its place; those of the scenario are `check`'s.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use super::authored;
use super::check::not_text::{self, MAX_BYTES};
use super::check::play_script::report;
use super::diagnostic::Diagnostics;
use super::diagnostic_sink::{DiagnosticSink, shortened};
use super::kinds::Kinds;
use super::load::{authored as from_tree, read_authored};
use super::mend;
use super::names::Names;
use super::open::{OpenError, bytes_of};
use super::place::Span;
use super::play_script::PlayScript;
use super::resolve::play_script::{ScriptedScenario, play_script};
use super::resolved::Scenario;
use super::suggestion;
use crate::platform::{FileError, files};

/// How the name of a play-script's file ends.
pub const SCRIPT: &str = ".play.ron";

/// A play-script with its scenario.
#[derive(Debug, Clone)]
pub struct PlayScriptFile {
    /// As it was named.
    pub file: String,
    /// All of its text.
    pub text: String,
    /// What it says.
    pub script: PlayScript,
    /// The scenario beside it.
    pub scenario: Scenario,
    /// Where what is expected stands in the text.
    pub expectations: Span,
}

/// Whether a path is that of a play-script, by its name.
#[must_use]
pub fn is_play_script(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
    name.is_some_and(|name| name.ends_with(SCRIPT) && name.len() > SCRIPT.len())
}

impl PlayScriptFile {
    /// Reads a script.
    ///
    /// # Errors
    /// It cannot be read, or every mistake in it.
    pub fn load(path: &Path) -> Result<Self, OpenError> {
        let (found, mistakes) = read(path)?;
        found.ok_or(OpenError::Mistakes(mistakes))
    }

    /// The text before the list of expectations, and the text after it.
    #[must_use]
    pub fn around_expectations(&self) -> (&str, &str) {
        let Span { start, end } = self.expectations;
        let before = self.text.get(..start as usize).unwrap_or_default();
        (before, self.text.get(end as usize..).unwrap_or_default())
    }

    /// Everything there is to say about a script.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn check(path: &Path) -> Result<Diagnostics, OpenError> {
        Ok(read(path)?.1)
    }

    /// The same of a text that is not in its file yet; the scenario is the one on the disk.
    #[must_use]
    pub fn check_text(path: &Path, bytes: &[u8], kinds: &Kinds) -> Diagnostics {
        read_bytes(path, bytes, kinds).1
    }
}

fn read(path: &Path) -> Result<(Option<PlayScriptFile>, Diagnostics), OpenError> {
    Ok(read_bytes(path, &bytes_of(path)?, &Kinds::current()?))
}

fn read_bytes(path: &Path, bytes: &[u8], kinds: &Kinds) -> (Option<PlayScriptFile>, Diagnostics) {
    let file = path.display().to_string();
    let text = match not_text::text(&file, bytes) {
        Ok(text) => text,
        Err(mistakes) => return (None, mistakes),
    };
    let mut out = DiagnosticSink::new(&file, text);
    let known = ScenariosBeside::of(path, kinds);
    let found = scripted(&known, &mut out).filter(|_| !out.has_errors());
    let found = found.map(|(script, scenario, expectations)| PlayScriptFile {
        file: file.clone(),
        text: text.to_owned(),
        script,
        scenario,
        expectations,
    });
    let mistakes = mend::mistakes(out, &|out| {
        scripted(&known, out);
    });
    (found, mistakes)
}

fn scripted(known: &ScenariosBeside, out: &mut DiagnosticSink) -> Option<(PlayScript, Scenario, Span)> {
    let script: authored::PlayScript = from_tree(out)?;
    let scenario = match known.read(&script.scenario.value) {
        Ok(scenario) => scenario,
        Err((what, remedy)) => {
            let why = "Without it nothing can be played.";
            report(out, script.scenario.span, what, why, remedy);
            return None;
        }
    };
    let written = read_authored(&scenario.name, &scenario.origin.scenario).ok()?;
    let mut unheard = DiagnosticSink::new(&scenario.name, &scenario.origin.scenario);
    let names = Names::of(&written, &mut unheard);
    let of = ScriptedScenario {
        written: &written,
        names: &names,
        kinds: known.kinds,
        scenario: &scenario,
    };
    let resolved = play_script(&script, &of, out);
    Some((resolved, scenario, script.expect.span))
}

/// The scenarios beside a script, each read once: a script with mistakes is judged many times while it is mended.
struct ScenariosBeside<'p> {
    path: &'p Path,
    kinds: &'p Kinds,
    known: RefCell<BTreeMap<String, Result<Scenario, (String, String)>>>,
}

impl<'p> ScenariosBeside<'p> {
    const fn of(path: &'p Path, kinds: &'p Kinds) -> Self {
        Self {
            path,
            kinds,
            known: RefCell::new(BTreeMap::new()),
        }
    }

    /// The one of this name, or what is wrong and what to do.
    fn read(&self, name: &str) -> Result<Scenario, (String, String)> {
        let mut known = self.known.borrow_mut();
        known
            .entry(name.to_owned())
            .or_insert_with(|| beside(self.path, name, self.kinds))
            .clone()
    }
}

/// The scenario that a script names.
fn beside(path: &Path, name: &str, kinds: &Kinds) -> Result<Scenario, (String, String)> {
    let typed = shortened(name);
    let given = Path::new(name);
    if given.file_name().is_none_or(|file| file != name) {
        let what = format!("`{typed}` is no name of a file");
        let remedy = "write the name of the scenario's file, which stands beside the script".to_owned();
        return Err((what, remedy));
    }
    let bytes = match files::read(&path.with_file_name(given), MAX_BYTES as u64) {
        Ok(bytes) => bytes,
        Err(FileError::NotFound(_)) => {
            let there = scenarios_beside(path);
            let near = suggestion::closest(name, there.iter().map(String::as_str));
            let remedy = match near {
                Some(near) => format!("did you mean {near:?}?"),
                None if there.is_empty() => "put the script into the folder of its scenario".to_owned(),
                None => format!("write one of: {}", there.join(", ")),
            };
            return Err((format!("there is no file `{typed}` beside the script"), remedy));
        }
        Err(error) => return Err((error.to_string(), String::new())),
    };
    let stem = given
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    if let Ok((scenario, _)) = Scenario::from_bytes(&stem, name, &bytes, kinds) {
        return Ok(scenario);
    }
    let what = format!("the scenario `{typed}` has mistakes");
    let remedy = format!("`stepback check {}` shows them", path.with_file_name(given).display());
    Err((what, remedy))
}

/// The scenarios in the folder of a script.
fn scenarios_beside(path: &Path) -> Vec<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let entries = files::list(folder.unwrap_or_else(|| Path::new("."))).unwrap_or_default();
    let is_scenario = |name: &String| {
        let stem = name.strip_suffix(".ron");
        stem.is_some_and(|stem| !stem.contains('.'))
    };
    entries
        .into_iter()
        .map(|entry| entry.name)
        .filter(is_scenario)
        .collect()
}
