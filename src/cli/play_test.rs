//! `stepback test [PATH...]`: play-scripts, and what came of them; with `--record` such a script is written.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::output::{OutputTarget, Outputs, STANDARD};
use super::script_error::ScriptError;
use super::{load, out};
use crate::ensemble::ReferenceLeader;
use crate::insight::{record_expectations, record_script, run_script};
use crate::platform::files;
use crate::platform::shell::quoted;
use crate::scenario::{Model, PlayScriptFile, ScriptText, is_play_script};

/// Run play-scripts: one play-through each, and what is expected of it
///
/// A play-script stands beside its scenario in a file NAME.play.ron. It says what the leader does, who decides the rest, and what
/// is expected: which moments and texts came, how choices went, who left, how it ended. It ends with 1 when something was not as
/// expected.
#[derive(Debug, clap::Args)]
pub(super) struct TestArgs {
    /// Play-scripts, or folders with play-scripts; this folder unless said
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Write a play-script instead: of a scenario (by its name or path) as a reference leader plays it; or a play-script with what
    /// it would have to expect now
    #[arg(long, value_name = "SOURCE", conflicts_with = "paths")]
    pub record: Option<String>,
    /// With --record: who plays, for example situational
    #[arg(long, value_name = "NAME", value_parser = leader, default_value = "situational", requires = "record")]
    pub leader: ReferenceLeader,
    /// With --record: the seed
    #[arg(long, value_name = "S", default_value_t = 7, requires = "record")]
    pub seed: u32,
    /// With --record: into this file beside the scenario, NAME.play.ron; `-` is the standard output
    #[arg(long, value_name = "FILE", default_value = STANDARD, requires = "record")]
    pub out: PathBuf,
}

fn leader(typed: &str) -> Result<ReferenceLeader, String> {
    let names = || ReferenceLeader::ALL.map(ReferenceLeader::name).join(", ");
    ReferenceLeader::named(typed).ok_or_else(|| format!("there are {}", names()))
}

impl TestArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        match &self.record {
            Some(source) => self.recorded(source),
            None => self.tested(),
        }
    }

    fn tested(&self) -> Result<ExitCode, CliError> {
        let mut not_as_expected = 0;
        let scripts = self.scripts()?;
        for path in &scripts {
            let said = match tested(path) {
                Ok(None) => continue,
                Ok(Some(said)) => said,
                Err(error) if scripts.len() > 1 => format!("{error}\n"),
                Err(error) => return Err(error),
            };
            not_as_expected += 1;
            out::print_styled(&said);
        }
        let all = count(scripts.len(), "play-script", "play-scripts");
        out::print(&match not_as_expected {
            0 => format!("{all}, all as expected.\n"),
            n => format!("{all}, {n} not as expected.\n"),
        });
        Ok(if not_as_expected == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    /// The scripts that were named, those of a folder by name.
    fn scripts(&self) -> Result<Vec<PathBuf>, CliError> {
        let here = [PathBuf::from(".")];
        let paths = if self.paths.is_empty() { &here[..] } else { &self.paths };
        let mut scripts = Vec::new();
        for path in paths {
            if !files::is_folder(path) {
                scripts.push(path.clone());
                continue;
            }
            let entries = files::list(path)?.into_iter().filter(|entry| !entry.is_folder);
            let found: Vec<PathBuf> = entries
                .map(|entry| path.join(entry.name))
                .filter(|path| is_play_script(path))
                .collect();
            if found.is_empty() {
                return Err(ScriptError::None(path.clone()).into());
            }
            scripts.extend(found);
        }
        Ok(scripts)
    }

    fn recorded(&self, source: &str) -> Result<ExitCode, CliError> {
        let model = Model::current()?;
        let path = Path::new(source);
        if is_play_script(path) {
            let opened = PlayScriptFile::load(path)?;
            let expected = record_expectations(&opened.script, opened.scenario.clone(), &model)?;
            let (before, after) = opened.around_expectations();
            let text = format!(
                "{before}{}{after}",
                ScriptText::of(&opened.scenario).expectations(&expected)
            );
            self.target(&opened.scenario.name, Some(path))?
                .write(text.as_bytes(), "")?;
            return Ok(ExitCode::SUCCESS);
        }
        let (scenario, _) = load::scenario(source)?;
        let target = self.target(&scenario.name, None)?;
        let script = record_script(scenario.clone(), &model, self.leader, self.seed)?;
        target.write(ScriptText::of(&scenario).script(&script).as_bytes(), "")?;
        Ok(ExitCode::SUCCESS)
    }

    /// Where the script goes: beside its scenario.
    fn target(&self, scenario: &str, renewed: Option<&Path>) -> Result<OutputTarget, CliError> {
        if self.out.as_os_str() == STANDARD {
            return Ok(OutputTarget::Standard);
        }
        if !is_play_script(&self.out) {
            return Err(ScriptError::Name(self.out.clone()).into());
        }
        let beside = self.out.with_file_name(format!("{scenario}.ron"));
        if !files::is_file(&beside) {
            return Err(ScriptError::NotBeside {
                out: self.out.clone(),
                scenario: beside,
            }
            .into());
        }
        let is_renewed = renewed.is_some_and(|path| files::real(path) == files::real(&self.out));
        if is_renewed {
            return Ok(OutputTarget::File(self.out.clone()));
        }
        Outputs::default().claim(&self.out)
    }
}

/// Runs a script; what was not as expected, if something was not.
fn tested(path: &Path) -> Result<Option<String>, CliError> {
    if !is_play_script(path) {
        return Err(ScriptError::Name(path.to_path_buf()).into());
    }
    let opened = PlayScriptFile::load(path)?;
    let result = run_script(&opened.script, opened.scenario, &Model::current()?)?;
    if result.unmet.is_empty() {
        return Ok(None);
    }
    let file = &opened.file;
    let mut text = format!(
        "{file}: {} of {} not as expected\n",
        result.unmet.len(),
        count(result.looked_at, "step or expectation", "steps and expectations")
    );
    for one in &result.unmet {
        let _ = writeln!(text, "  {file}:{}: {}: {}", one.line, one.expected, one.came);
    }
    let again = quoted(path.as_os_str());
    let _ = writeln!(
        text,
        "  If what came is right, write what is expected anew: stepback test --record {again} --out {again}"
    );
    Ok(Some(text))
}
