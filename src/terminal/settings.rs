//! The settings in plain text: a number changes one, an empty line goes back.
//!
//! In: what is set and where it is kept, lines to read. Out: the same, changed and written; the words change with the
//! language. Sizes and colours are for the window, and are kept for it.

use std::io::{self, BufRead, Write};
use std::ops::Deref;
use std::path::PathBuf;

use super::paper::Paper;
use super::play::{PlayOptions, TerminalError};
use super::print::{print, print_numbered};
use super::said::TypedLine;
use crate::narration::page::{Command, Page, Role};
use crate::narration::{self, Localizer, SettingsView};
use crate::platform::locale;
use crate::platform::settings::{SOUND, Settings, SettingsChange, TEXT};

/// What is set, and where it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedSettings {
    /// What is set.
    pub settings: Settings,
    /// The folder of its file; without one it counts until the program ends.
    pub folder: Option<PathBuf>,
}

/// The words that are spoken: those that came with the call, or those of a language chosen since.
#[derive(Debug)]
pub(super) enum TerminalWords<'a> {
    Given(&'a Localizer),
    Own(Box<Localizer>),
}

impl Deref for TerminalWords<'_> {
    type Target = Localizer;
    fn deref(&self) -> &Localizer {
        match self {
            TerminalWords::Given(words) => words,
            TerminalWords::Own(words) => words,
        }
    }
}

/// Prints the settings and changes them until the player goes back: what is set then, and the words of another language
/// if one was chosen.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe.
pub fn settings(
    words: &Localizer,
    options: &PlayOptions,
    mut input: impl BufRead,
    output: impl Write,
) -> Result<(SavedSettings, Option<Localizer>), TerminalError> {
    let mut kept = options.kept.clone();
    let mut voice = TerminalWords::Given(words);
    let mut paper = Paper::new(output, options.width, words);
    match change(&mut paper, &mut input, options.echo, &mut voice, &mut kept) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    let own = match voice {
        TerminalWords::Given(_) => None,
        TerminalWords::Own(words) => Some(*words),
    };
    Ok((kept, own))
}

/// The same on paper that is being written on.
pub(super) fn change<W: Write>(
    paper: &mut Paper<W>,
    input: &mut impl BufRead,
    echo: bool,
    voice: &mut TerminalWords<'_>,
    kept: &mut SavedSettings,
) -> io::Result<()> {
    let mut page = page(voice, kept);
    print(paper, &page)?;
    paper.line(&voice.get("term-settings"))?;
    loop {
        let Some(line) = paper.ask(&voice.get("term-prompt"), input, echo)? else {
            return Ok(());
        };
        let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
        let chosen = match TypedLine::read(&line) {
            TypedLine::Number(number) => page.numbered(number).map(|control| (number, control)),
            TypedLine::Unknown(text, _) if !text.is_empty() => None,
            _ => return paper.line(&voice.get("term-settings-back")),
        };
        let Some((number, control)) = chosen else {
            paper.line(&voice.with("term-not-understood", &[("text", line.into()), ("most", most.into())]))?;
            continue;
        };
        let Command::Set(change) = &control.command else {
            return paper.line(&voice.get("term-settings-back"));
        };
        let stepper = matches!(control.role, Role::Stepper { .. });
        if let Err(why) = take(kept, change.clone(), stepper) {
            paper.line(&voice.with("term-not-saved", &[("why", why.into())]))?;
        }
        let spoken = matches!(change, SettingsChange::Language(_));
        if spoken {
            let warnings = speak(voice, kept);
            paper.speak(voice);
            for warning in warnings {
                paper.line(&warning)?;
            }
        }
        page = self::page(voice, kept);
        if spoken {
            print(paper, &page)?;
        } else {
            print_numbered(paper, &page, number)?;
        }
    }
}

fn page(words: &Localizer, kept: &SavedSettings) -> Page {
    narration::settings(&SettingsView {
        words,
        settings: &kept.settings,
        languages: &narration::languages(),
        monitors: 1,
        waiting: None,
        in_text: true,
    })
}

/// Makes a change and writes it down. What can be raised no further begins at its least again.
fn take(kept: &mut SavedSettings, change: SettingsChange, stepper: bool) -> Result<(), String> {
    let with = |change| kept.settings.with(change).map_err(|error| error.to_string());
    let mut changed = with(change.clone())?;
    if stepper && changed == kept.settings {
        changed = with(match change {
            SettingsChange::Text(_) => SettingsChange::Text(TEXT.0),
            SettingsChange::Sound(_) => SettingsChange::Sound(SOUND.0),
            other => other,
        })?;
    }
    kept.settings = changed;
    match &kept.folder {
        Some(folder) => kept.settings.save(folder).map_err(|error| error.to_string()),
        None => Ok(()),
    }
}

/// Takes the words of the language that is set; what is missing in it is said.
fn speak(voice: &mut TerminalWords<'_>, kept: &SavedSettings) -> Vec<String> {
    let spoken = narration::spoken(&kept.settings.language, locale::language().as_deref());
    *voice = TerminalWords::Own(Box::new(spoken.words));
    spoken.warnings
}
