//! `stepback play [SCENARIO] [--text] [--seed N]`: a play-through from the first day.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::{Everywhere, load, menu, speech, window};
use crate::narration::day_words;
use crate::platform::shell::quoted;
use crate::platform::terminal_text::is_embedding;
use crate::platform::{clock, files, folders};
use crate::scenario::{Model, Scenario, ShortVersion};
use crate::session::{Session, Store};
use crate::sitting::Sitting;
use crate::terminal::{self, PlayOptions};

/// Play a scenario from its first day
#[derive(Debug, clap::Args)]
pub(super) struct PlayArgs {
    /// A shipped scenario by its name, or the path of a file; without it there is a list
    #[arg(value_name = "SCENARIO")]
    pub scenario: Option<String>,
    /// In plain text, in this terminal
    #[arg(long)]
    pub text: bool,
    /// The number that all luck comes from; the same number and the same answers give the same story
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// A cut of the scenario for a workshop, by its id or its minutes, for example `45`
    #[arg(long, value_name = "CUT", requires = "scenario")]
    pub cut: Option<String>,
    /// Who plays, where several share a computer; `stepback history --player` finds it again
    #[arg(long, value_name = "NAME", requires = "scenario", value_parser = player)]
    pub player: Option<String>,
}

/// A name that fits into a list.
fn player(typed: &str) -> Result<String, String> {
    let name = typed.trim();
    match name.chars().count() {
        0 => Err("write at least one letter".to_owned()),
        1..=80 if !name.contains(|c: char| c.is_control() || is_embedding(c)) => Ok(name.to_owned()),
        _ => Err("write at most 80 letters, in one line".to_owned()),
    }
}

impl PlayArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let cut = match (&self.scenario, &self.cut) {
            (Some(name), Some(typed)) => Some(find_cut(&load::scenario(name)?.0, typed)?),
            _ => None,
        };
        if !self.text {
            // With a name it stands in the journal's head before the window opens, which then goes on with it.
            let begun = match (&self.player, &self.scenario) {
                (Some(_), Some(name)) => {
                    let mut session = begin(everywhere, name, self.seed, cut, self.player.clone())?;
                    let id = session.id().map(str::to_owned);
                    session.detach();
                    id
                }
                _ => None,
            };
            let wanted = window::Wanted {
                scenario: self.scenario.clone().filter(|_| begun.is_none()),
                cut,
                seed: self.seed,
                resume: begun.clone(),
            };
            if let Some(code) = window::open(&wanted, everywhere)? {
                return Ok(code);
            }
            if let Some(id) = begun {
                return super::resume::on(everywhere, &id);
            }
        }
        match &self.scenario {
            Some(name) => named(everywhere, name, self.seed, cut, self.player.clone()),
            None => menu::choose(everywhere, self.seed),
        }
    }
}

/// A new play-through in plain text.
pub(super) fn new(
    everywhere: &Everywhere,
    name: &str,
    seed: Option<u64>,
    cut: Option<usize>,
) -> Result<ExitCode, CliError> {
    named(everywhere, name, seed, cut, None)
}

/// A play-through that has begun and is kept.
fn begin(
    everywhere: &Everywhere,
    name: &str,
    seed: Option<u64>,
    cut: Option<usize>,
    player: Option<String>,
) -> Result<Session, CliError> {
    let (scenario, source) = load::scenario(name)?;
    let seed = seed.unwrap_or_else(clock::now);
    let mut session = Session::with_model(scenario, Model::current()?, seed)?
        .from_source(source)
        .with_cut(cut)
        .played_by(player);
    session.keep(&store(everywhere)?)?;
    Ok(session)
}

fn named(
    everywhere: &Everywhere,
    name: &str,
    seed: Option<u64>,
    cut: Option<usize>,
    player: Option<String>,
) -> Result<ExitCode, CliError> {
    let session = begin(everywhere, name, seed, cut, player)?;
    let mut sitting = speech::sitting(everywhere)?;
    let seed = session.seed().to_string();
    let said = sitting.words().with("term-seed", &[("seed", seed.into())]);
    super::out::print(&format!("{said}\n"));
    sitting.play(session);
    in_text(everywhere, sitting)
}

/// A cut by its id, or by how many minutes it takes.
fn find_cut(scenario: &Scenario, typed: &str) -> Result<usize, CliError> {
    let fits = |cut: &ShortVersion| cut.id == typed || cut.minutes.to_string() == typed;
    scenario.cuts.iter().position(fits).ok_or_else(|| CliError::NoCut {
        scenario: scenario.name.clone(),
        typed: typed.chars().take(60).collect(),
        known: scenario
            .cuts
            .iter()
            .map(|cut| format!("`{}` ({})", cut.id, count(cut.minutes as usize, "minute", "minutes")))
            .collect(),
    })
}

/// Goes on with a session in plain text, saying where it stands.
pub(super) fn on(everywhere: &Everywhere, session: Session) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    sitting.play(session);
    resumed(everywhere, sitting)
}

/// Goes on with what a sitting has opened, saying what is to be known about it and where it stands.
pub(super) fn resumed(everywhere: &Everywhere, mut sitting: Sitting) -> Result<ExitCode, CliError> {
    for alert in sitting.take_alerts() {
        super::out::complain(&format!("{}\n", alert.text(sitting.words())));
    }
    if let Some(session) = sitting.session() {
        let words = sitting.words();
        let when = day_words(words, session.simulation().day());
        let title = session.scenario().title.as_str();
        let said = words.with("term-resumed", &[("scenario", title.into()), ("when", when.into())]);
        super::out::print(&format!("{said}\n"));
    }
    in_text(everywhere, sitting)
}

fn in_text(everywhere: &Everywhere, mut sitting: Sitting) -> Result<ExitCode, CliError> {
    let mut input = io::stdin().lock();
    let options = PlayOptions {
        width: usize::from(everywhere.width),
        echo: !input.is_terminal(),
        resume: sitting
            .session()
            .and_then(Session::id)
            .map(|id| resume_command(everywhere, id)),
    };
    terminal::play(&mut sitting, &options, &mut input, io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

/// The command that goes on with a play-through, as a shell reads it.
fn resume_command(everywhere: &Everywhere, id: &str) -> String {
    let id = quoted(id.as_ref());
    match &everywhere.data {
        Some(folder) => format!(
            "stepback resume {id} --text --data {}",
            quoted(files::whole(folder).as_os_str())
        ),
        None => format!("stepback resume {id} --text"),
    }
}

/// Where play-throughs are kept.
pub(super) fn store(everywhere: &Everywhere) -> Result<Store, CliError> {
    Ok(Store::in_data(&folders::data(everywhere.data.as_deref())?))
}
