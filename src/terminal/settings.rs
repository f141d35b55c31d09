//! The settings in plain text: a number changes one, an empty line goes back.
//!
//! In: a sitting, lines to read. Out: its settings changed and saved; the words change with the language. Sizes and colours are for the
//! window, and are kept for it.

use std::io::{self, BufRead, Write};

use super::options::{PlayOptions, TerminalError};
use super::paper::Paper;
use super::print::{print, print_numbered};
use super::said::TypedLine;
use crate::narration::page::{Command, Role};
use crate::platform::settings::{SOUND, SettingsChange, TEXT};
use crate::sitting::{Alert, Overlay, Sitting};

/// Prints the settings and changes them until the player goes back.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe.
pub fn settings(
    sitting: &mut Sitting,
    options: &PlayOptions,
    mut input: impl BufRead,
    output: impl Write,
) -> Result<(), TerminalError> {
    let mut paper = Paper::new(output, options.width, sitting.words());
    match change(&mut paper, &mut input, options.echo, sitting) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The same on paper that is being written on.
pub(super) fn change<W: Write>(
    paper: &mut Paper<W>,
    input: &mut impl BufRead,
    echo: bool,
    sitting: &mut Sitting,
) -> io::Result<()> {
    let Some(mut page) = sitting.overlay_page(Overlay::Settings) else {
        return Ok(());
    };
    print(paper, &page)?;
    paper.line(&sitting.words().get("term-settings"))?;
    loop {
        let Some(line) = paper.ask(&sitting.words().get("term-prompt"), input, echo)? else {
            return Ok(());
        };
        let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
        let chosen = match TypedLine::read(&line) {
            TypedLine::Number(number) => page.numbered(number).map(|control| (number, control)),
            TypedLine::Unknown(text, _) if !text.is_empty() => None,
            _ => return paper.line(&sitting.words().get("term-settings-back")),
        };
        let Some((number, control)) = chosen else {
            let values = [("text", line.into()), ("most", most.into())];
            paper.line(&sitting.words().with("term-not-understood", &values))?;
            continue;
        };
        let Command::Set(change) = &control.command else {
            return paper.line(&sitting.words().get("term-settings-back"));
        };
        let stepper = matches!(control.role, Role::Stepper { .. });
        let change = if stepper {
            around(sitting, change.clone())
        } else {
            change.clone()
        };
        let spoken = matches!(change, SettingsChange::Language(_));
        sitting.apply(&Command::Set(change), "");
        paper.speak(sitting.words());
        for alert in sitting.take_alerts() {
            paper.line(&said(sitting, &alert))?;
        }
        page = sitting.overlay_page(Overlay::Settings).unwrap_or(page);
        if spoken {
            print(paper, &page)?;
        } else {
            print_numbered(paper, &page, number)?;
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
