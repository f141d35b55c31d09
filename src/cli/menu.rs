//! The title and the list of scenarios in plain text, where none was named.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, play, resume, speech};
use crate::narration::page::{Command, Screen};
use crate::sitting::Sitting;
use crate::terminal;

/// The title: go on, or start.
pub(super) fn title(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    loop {
        match ask(everywhere, &mut sitting)? {
            Some(Command::Continue) => {
                return match sitting.left_play() {
                    Some(id) => resume::on(everywhere, id),
                    None => Ok(ExitCode::SUCCESS),
                };
            }
            Some(Command::Scenario(name)) => return play::new(everywhere, &name, None, None),
            Some(Command::Show(screen)) if screen.is_overlay() => {
                let options = options(everywhere);
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
    match ask(everywhere, sitting)? {
        Some(Command::Scenario(name)) => play::new(everywhere, &name, seed, None),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// The number that is chosen on the page of a sitting; `None` when the player leaves.
pub(super) fn ask(everywhere: &Everywhere, sitting: &mut Sitting) -> Result<Option<Command>, CliError> {
    let options = options(everywhere);
    Ok(terminal::choose(
        sitting,
        &options,
        io::stdin().lock(),
        io::stdout().lock(),
    )?)
}

fn options(everywhere: &Everywhere) -> terminal::PlayOptions {
    terminal::PlayOptions {
        width: usize::from(everywhere.width),
        echo: !io::stdin().is_terminal(),
        resume: None,
    }
}
