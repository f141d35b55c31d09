//! A screen that is laid over, in plain text: a number uses a control of it, an empty line goes back.
//!
//! In: a sitting, lines to read. Out: its page; what a control changed. A page without numbers is only read. Settings are saved at once, and
//! the words change with the language; sizes and colours are for the window, and are kept for it.

use std::io::{self, BufRead, Write};

use super::options::{PlayOptions, TerminalError};
use super::paper::Paper;
use super::print::{print, print_used};
use super::said::TypedLine;
use crate::narration::page::{Command, Page, Role, Screen};
use crate::platform::settings::{SOUND, SettingsChange, TEXT};
use crate::sitting::{Alert, Sitting};

/// Lays a screen over and uses its controls until the player goes back.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe.
pub fn overlay(
    sitting: &mut Sitting,
    screen: Screen,
    options: &PlayOptions,
    mut input: impl BufRead,
    output: impl Write,
) -> Result<(), TerminalError> {
    let mut paper = Paper::new(output, options.width, sitting.words());
    match lay_over(&mut paper, &mut input, options.echo, sitting, screen) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The same on paper that is being written on.
pub(super) fn lay_over<W: Write>(
    paper: &mut Paper<W>,
    input: &mut impl BufRead,
    echo: bool,
    sitting: &mut Sitting,
    screen: Screen,
) -> io::Result<()> {
    sitting.apply(&Command::Show(screen), "");
    let used = match sitting.overlay_page(screen) {
        Some(page) => use_controls(paper, input, echo, sitting, page),
        None => Ok(()),
    };
    // What must be read first would be closed first.
    while sitting.overlay().is_some() {
        sitting.apply(&Command::Back, "");
    }
    used
}

fn use_controls<W: Write>(
    paper: &mut Paper<W>,
    input: &mut impl BufRead,
    echo: bool,
    sitting: &mut Sitting,
    mut page: Page,
) -> io::Result<()> {
    print(paper, &page)?;
    let most = |page: &Page| page.controls().filter_map(|control| control.number).max();
    if most(&page).is_none() {
        return Ok(());
    }
    let how = match page.screen {
        Screen::Settings => "term-settings",
        _ => "term-overlay",
    };
    paper.line(&sitting.words().get(how))?;
    loop {
        let Some(line) = paper.ask(sitting.words(), input, echo)? else {
            return Ok(());
        };
        let chosen = match TypedLine::read(&line) {
            TypedLine::Number(number) => page.numbered(number).map(|control| (number, control)),
            TypedLine::Unknown(text, _) if !text.is_empty() => None,
            _ => return paper.line(&sitting.words().get("term-settings-back")),
        };
        let Some((number, control)) = chosen else {
            let values = [("text", line.into()), ("most", most(&page).unwrap_or(1).into())];
            paper.line(&sitting.words().with("term-not-understood", &values))?;
            continue;
        };
        let command = match &control.command {
            Command::Set(change) if matches!(control.role, Role::Stepper { .. }) => {
                Command::Set(around(sitting, change.clone()))
            }
            command @ (Command::Set(_) | Command::Disclose(_)) => command.clone(),
            _ => return paper.line(&sitting.words().get("term-settings-back")),
        };
        sitting.apply(&command, "");
        paper.speak(sitting.words());
        for alert in sitting.take_alerts() {
            paper.line(&said(sitting, &alert))?;
        }
        let parts = page.items.len();
        page = sitting.overlay_page(page.screen).unwrap_or(page);
        let whole = match &command {
            Command::Set(SettingsChange::Language(_)) => true,
            Command::Set(_) => page.items.len() != parts,
            _ => false,
        };
        if whole {
            print(paper, &page)?;
        } else {
            print_used(paper, &page, number)?;
        }
    }
}

fn said(sitting: &Sitting, alert: &Alert) -> String {
    match alert {
        Alert::SettingsNotSaved(why) => sitting.words().with("term-not-saved", &[("why", why.into())]),
        other => other.text(sitting.words()),
    }
}

/// What can be raised no further begins at its least again.
fn around(sitting: &Sitting, change: SettingsChange) -> SettingsChange {
    let settings = sitting.settings();
    if settings.with(change.clone()).is_ok_and(|changed| changed != *settings) {
        return change;
    }
    match change {
        SettingsChange::Text(_) => SettingsChange::Text(TEXT.0),
        SettingsChange::Sound(_) => SettingsChange::Sound(SOUND.0),
        other => other,
    }
}
