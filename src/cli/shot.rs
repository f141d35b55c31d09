//! `stepback shot --screen NAME [--journal FILE] --out FILE.png`: a real picture of any screen at any point, without a
//! person. It needs a display, real or virtual.

use std::path::PathBuf;
use std::process::ExitCode;

use super::Everywhere;
use super::error::CliError;
use super::window::{Wanted, options};
use crate::game::{Shot as Picture, run};
use crate::narration::page::Screen;

/// Take a picture of a screen
#[derive(Debug, clap::Args)]
pub(super) struct Shot {
    /// Which screen: title, choose, briefing, plan, day, moment, consequence, meeting, pulse, reflection, last-week,
    /// debrief, people, why
    #[arg(long, value_name = "NAME", value_parser = screen)]
    pub screen: Screen,
    /// The play-through it is of; without one, the beginning of the first scenario
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
    /// After how many decisions of it; all unless said
    #[arg(long, value_name = "N")]
    pub decision: Option<u32>,
    /// Where the picture goes
    #[arg(long, value_name = "FILE.png")]
    pub out: PathBuf,
    /// Instead of a picture, print how long so many frames take while everything on the stage moves
    #[arg(long, value_name = "N")]
    pub frames: Option<u32>,
}

const SCREENS: [(&str, Screen); 14] = [
    ("title", Screen::Title),
    ("choose", Screen::Choose),
    ("briefing", Screen::Briefing),
    ("plan", Screen::Plan),
    ("day", Screen::Day),
    ("moment", Screen::Moment),
    ("consequence", Screen::Consequence),
    ("meeting", Screen::Meeting),
    ("pulse", Screen::Pulse),
    ("reflection", Screen::Reflection),
    ("last-week", Screen::LastWeek),
    ("debrief", Screen::Debrief),
    ("people", Screen::People),
    ("why", Screen::Why),
];

fn screen(typed: &str) -> Result<Screen, String> {
    SCREENS
        .iter()
        .find(|(name, _)| *name == typed)
        .map(|(_, screen)| *screen)
        .ok_or_else(|| {
            let names: Vec<&str> = SCREENS.iter().map(|(name, _)| *name).collect();
            format!("there is no such screen; there are {}", names.join(", "))
        })
}

impl Shot {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let mut options = options(&Wanted::default(), everywhere);
        options.shot = Some(Picture {
            screen: self.screen,
            journal: self.journal.clone(),
            decision: self.decision,
            out: self.out.clone(),
            frames: self.frames,
        });
        run(options).map_err(|why| CliError::Window(why.to_string()))?;
        Ok(ExitCode::SUCCESS)
    }
}
