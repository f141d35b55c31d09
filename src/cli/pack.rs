//! `stepback pack FILE` and `stepback open PACK`: a scenario with all that belongs to it as one file, to hand on.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::output::{OutputTarget, Outputs};
use super::{Everywhere, out};
use crate::platform::{files, folders, shell};
use crate::scenario::pack::{Pack, PackFileSort};
use crate::scenario::{Kinds, Scenario, is_path};

/// The folder of the data folder in which packs are opened.
const SCENARIOS: &str = "scenarios";
/// How the name of a pack ends.
const ENDING: &str = "stepback-scenario";

/// Pack a scenario and everything that belongs to it into one file
#[derive(Debug, clap::Args)]
pub(super) struct PackArgs {
    /// A path to a scenario; its translations, play-scripts and licence beside it are packed too
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The pack, for example `our_ward.stepback-scenario` [default: named after the scenario]; an existing file is never replaced
    #[arg(long, value_name = "PACK")]
    pub out: Option<PathBuf>,
    /// From whom it is, in a line
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub by: String,
    /// Under which licence, in a line, for example `CC BY 4.0`
    #[arg(long, value_name = "LICENCE", default_value = "", hide_default_value = true)]
    pub licence: String,
}

impl PackArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let pack = Pack::of(&self.file, &self.by, &self.licence)?;
        let scenario = pack.scenario(&Kinds::current()?)?;
        let path = self.out.clone().unwrap_or_else(|| self.file.with_extension(ENDING));
        let bytes = pack.to_bytes();
        // What cannot be opened again is not handed on.
        Pack::from_bytes(&path.display().to_string(), &bytes)?;
        match Outputs::claim_new(&path)? {
            OutputTarget::Standard => out::bytes(&bytes),
            OutputTarget::File(path) => {
                files::write_new(&path, &bytes)?;
                let label = path.display();
                let typed = shell::quoted(path.as_os_str());
                out::print(&contents(&pack, &scenario));
                out::print(&format!(
                    "Written: {label}. On another computer: stepback open {typed}\n"
                ));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Look into a pack that `stepback pack` made, and unpack it
#[derive(Debug, clap::Args)]
pub(super) struct OpenArgs {
    /// The pack
    #[arg(value_name = "PACK")]
    pub pack: PathBuf,
    /// Unpack into this folder [default: `scenarios` in the data folder]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Unpack without asking
    #[arg(long)]
    pub yes: bool,
}

impl OpenArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let pack = Pack::open(&self.pack)?;
        let scenario = pack.scenario(&Kinds::current()?)?;
        out::print(&contents(&pack, &scenario));
        let folder = match &self.to {
            Some(folder) => folder.clone(),
            None => folders::data(everywhere.data.as_deref())?.join(SCENARIOS),
        };
        if !self.yes && !confirmed(&format!("Write them into {}?", folder.display()))? {
            return Ok(ExitCode::SUCCESS);
        }
        if self.to.is_none() {
            folders::make(&folder)?;
        }
        let written = pack.unpack(&folder)?;
        let label = written.display().to_string();
        let typed = if is_path(&label) {
            label.clone()
        } else {
            format!("./{label}")
        };
        out::print(&format!(
            "Unpacked: {label}\nPlay it:  stepback play {}\n",
            shell::quoted(typed.as_ref())
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// Whether somebody says yes. Nobody is asked where nobody sits.
fn confirmed(question: &str) -> Result<bool, CliError> {
    let input = io::stdin().lock();
    if !input.is_terminal() {
        out::print("Nothing is written yet; `--yes` unpacks it.\n");
        return Ok(false);
    }
    out::print(&format!("{question} Type yes: "));
    let mut line = String::new();
    io::BufReader::new(input).read_line(&mut line)?;
    let yes = matches!(line.trim().to_lowercase().as_str(), "yes" | "y");
    if !yes {
        out::print("Nothing was written.\n");
    }
    Ok(yes)
}

/// What is in a pack, and from whom.
fn contents(pack: &Pack, scenario: &Scenario) -> String {
    let said = |text: &str| {
        if text.is_empty() {
            "not said".to_owned()
        } else {
            text.to_owned()
        }
    };
    let mut text = String::new();
    let people = count(scenario.people.len(), "person", "people");
    let weeks = count(scenario.weeks as usize, "week", "weeks");
    let moments = count(scenario.moments.len(), "moment", "moments");
    let _ = writeln!(text, "{}: {people}, {weeks}, {moments}", scenario.title);
    let _ = writeln!(text, "From:     {}\nLicence:  {}", said(&pack.by), said(&pack.licence));
    for file in &pack.files {
        let sort = match PackFileSort::of(&pack.name, &file.name) {
            Ok(PackFileSort::Translation) => "translation",
            Ok(PackFileSort::PlayScript) => "play-script",
            Ok(PackFileSort::Licence) => "licence",
            Ok(PackFileSort::Scenario) | Err(_) => "scenario",
        };
        let size = file.text.len().div_ceil(1024);
        let _ = writeln!(
            text,
            "  {:<12} {} ({size} KiB, sha256 {:.12})",
            sort, file.name, file.sha256
        );
    }
    let _ = writeln!(
        text,
        "Every file is what its checksum says. Who it is from is what they wrote, and is not proved."
    );
    text
}
