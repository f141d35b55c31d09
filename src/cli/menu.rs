//! The title and the list of scenarios, where none was named: in the window, or in plain text.

use std::io;
use std::process::ExitCode;

use super::error::CliError;
use super::window::Wanted;
use super::{Everywhere, resume, speech, text_play, window};
use crate::narration::page::{Command, Screen};
use crate::sitting::Sitting;
use crate::terminal;

/// `stepback` alone.
pub(super) fn start(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    match window::open(&Wanted::default(), everywhere)? {
        Some(code) => Ok(code),
        None => title(everywhere),
    }
}

/// The title: go on, or start.
fn title(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    loop {
        match text_play::ask(everywhere, &mut sitting)? {
            Some(Command::Continue) => {
                return match sitting.left_play() {
                    Some(id) => resume::on(everywhere, id),
                    None => Ok(ExitCode::SUCCESS),
                };
            }
            Some(Command::Scenario(name)) => return text_play::play_named(everywhere, &name, None),
            Some(Command::Show(screen)) if screen.is_overlay() => {
                let options = text_play::options(everywhere);
                terminal::overlay(&mut sitting, screen, &options, io::stdin().lock(), io::stdout().lock())?;
            }
            Some(_) => return list(everywhere, &mut sitting, None),
            None => return Ok(ExitCode::SUCCESS),
        }
    }
}

/// The list of scenarios.
pub(super) fn choose(everywhere: &Everywhere, seed: Option<u64>) -> Result<ExitCode, CliError> {
    list(everywhere, &mut speech::sitting(everywhere)?, seed)
}

fn list(everywhere: &Everywhere, sitting: &mut Sitting, seed: Option<u64>) -> Result<ExitCode, CliError> {
    sitting.apply(&Command::Show(Screen::Choose), "");
    match text_play::ask(everywhere, sitting)? {
        Some(Command::Scenario(name)) => text_play::play_named(everywhere, &name, seed),
        _ => Ok(ExitCode::SUCCESS),
    }
}
