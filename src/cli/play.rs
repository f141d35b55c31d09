//! `stepback play [SCENARIO] [--text] [--seed N]`: a play-through from the first day.

use std::path::Path;
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::play_from::{self, PlayFrom};
use super::{Everywhere, load, menu, resume, text_play, window};
use crate::platform::terminal_text::is_embedding;
use crate::scenario::{Scenario, ShortVersion, is_path};

/// Play a scenario from its first day
#[derive(Debug, clap::Args)]
pub(super) struct PlayArgs {
    /// A built-in scenario's name, or a path to a file; leave it out to choose from a list
    #[arg(value_name = "SCENARIO")]
    pub scenario: Option<String>,
    /// Play as plain text in this terminal
    #[arg(long)]
    pub text: bool,
    /// The number all the luck comes from; the same seed and the same answers give the same story
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// A short version for a workshop, by its id or its minutes, for example `45`
    #[arg(long, value_name = "CUT", requires = "scenario")]
    pub cut: Option<String>,
    /// Start at this moment: everything before it is decided by somebody else, see `--as`
    #[arg(long, value_name = "MOMENT", requires = "scenario", conflicts_with = "cut")]
    pub from: Option<String>,
    /// With --from: who led the team so far, a leader of `stepback sweep` or the id of a play-through [default: situational]
    #[arg(long = "as", value_name = "PLAYER", requires = "from")]
    pub led_by: Option<String>,
    /// With --text: take every save of the scenario's file into the running play-through
    #[arg(long, requires = "scenario", requires = "text")]
    pub watch: bool,
    /// Who is playing, if several people share this computer; find it again with `stepback history --player`
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
        let watched = self.watched()?;
        if let (Some(name), Some(moment)) = (&self.scenario, &self.from) {
            return self.run_from(everywhere, name, moment, watched);
        }
        let cut = match (&self.scenario, &self.cut) {
            (Some(name), Some(typed)) => Some(find_cut(&load::scenario(name)?.0, typed)?),
            _ => None,
        };
        if !self.text {
            // With a name it stands in the journal's head before the window opens, which then goes on with it.
            let begun = match (&self.player, &self.scenario) {
                (Some(_), Some(name)) => {
                    let mut session = text_play::begin(everywhere, name, self.seed, cut, self.player.clone())?;
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
                return resume::on(everywhere, &id);
            }
        }
        match &self.scenario {
            Some(name) => {
                let session = text_play::begin(everywhere, name, self.seed, cut, self.player.clone())?;
                text_play::play_new(everywhere, session, watched)
            }
            None => menu::choose(everywhere, self.seed),
        }
    }

    /// The file that is to be watched.
    fn watched(&self) -> Result<Option<&Path>, CliError> {
        match &self.scenario {
            Some(name) if self.watch && !is_path(name) => Err(CliError::BuiltIn(name.clone())),
            Some(name) if self.watch => Ok(Some(Path::new(name))),
            _ => Ok(None),
        }
    }

    /// From a moment on, in the window or the terminal.
    fn run_from(
        &self,
        everywhere: &Everywhere,
        name: &str,
        moment: &str,
        watched: Option<&Path>,
    ) -> Result<ExitCode, CliError> {
        let from = PlayFrom {
            name,
            moment,
            led_by: self.led_by.as_deref(),
            seed: self.seed,
            player: self.player.as_deref(),
        };
        let mut session = play_from::begin(everywhere, from)?;
        if self.text {
            return text_play::on(everywhere, session, watched);
        }
        let id = session.id().unwrap_or_default().to_owned();
        // Only one program may have the journal open.
        session.detach();
        let wanted = window::Wanted {
            resume: Some(id.clone()),
            ..window::Wanted::default()
        };
        match window::open(&wanted, everywhere)? {
            Some(code) => Ok(code),
            None => resume::on(everywhere, &id),
        }
    }
}

/// A cut by its id, or by how many minutes it takes.
pub(super) fn find_cut(scenario: &Scenario, typed: &str) -> Result<usize, CliError> {
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
