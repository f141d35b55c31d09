//! The title and the list of scenarios in plain text, for whoever has named none.

use std::io;
use std::process::ExitCode;

use std::io::IsTerminal;

use super::error::CliError;
use super::{Everywhere, play, resume, speech};
use crate::narration::page::{Command, Screen};
use crate::narration::{self, LeftOff, Localizer, ScenarioCard};
use crate::platform::clock;
use crate::session::{StoredPlay, title_of};
use crate::terminal::{self, SavedSettings};

/// The title: go on, or start.
pub(super) fn title(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    let (mut words, mut kept) = speech::words(everywhere);
    let left = play::store(everywhere)?.latest_unfinished()?;
    let left_off = left.as_ref().and_then(left_off);
    loop {
        let page = narration::title(&words, left_off.as_ref(), false);
        match ask(everywhere, &words, &page)? {
            Some(Command::Continue) => match &left {
                Some(play) => return resume::on(everywhere, &play.id),
                None => return Ok(ExitCode::SUCCESS),
            },
            Some(Command::Scenario(name)) => return play::new(everywhere, &name, None, None),
            Some(Command::Show(Screen::Help)) => {
                let help = narration::help(&words, None);
                terminal::show(&words, &help, &options(everywhere, &kept), io::stdout().lock())?;
            }
            Some(Command::Show(Screen::Settings)) => {
                let options = options(everywhere, &kept);
                let (now, own) = terminal::settings(&words, &options, io::stdin().lock(), io::stdout().lock())?;
                kept = now;
                words = own.unwrap_or(words);
            }
            Some(_) => return choose(everywhere, None),
            None => return Ok(ExitCode::SUCCESS),
        }
    }
}

/// The list of scenarios.
pub(super) fn choose(everywhere: &Everywhere, seed: Option<u64>) -> Result<ExitCode, CliError> {
    let (words, _) = speech::words(everywhere);
    let plays = play::store(everywhere)?.plays()?;
    let page = narration::choose(&words, &cards(&plays));
    match ask(everywhere, &words, &page)? {
        Some(Command::Scenario(name)) => play::new(everywhere, &name, seed, None),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn ask(everywhere: &Everywhere, words: &Localizer, page: &narration::page::Page) -> Result<Option<Command>, CliError> {
    let options = options(everywhere, &SavedSettings::default());
    let chosen = terminal::choose(words, page, &options, io::stdin().lock(), io::stdout().lock())?;
    Ok(chosen)
}

fn options(everywhere: &Everywhere, kept: &SavedSettings) -> terminal::PlayOptions {
    terminal::PlayOptions {
        width: usize::from(everywhere.width),
        echo: !io::stdin().is_terminal(),
        resume: None,
        kept: kept.clone(),
    }
}

fn left_off(play: &StoredPlay) -> Option<LeftOff> {
    let head = play.head.as_ref()?;
    let scenario = title_of(&play.path, head);
    Some(LeftOff {
        scenario,
        when: clock::text(play.last_played).chars().take(10).collect(),
    })
}

/// The shipped scenarios that can be read.
fn cards(plays: &[StoredPlay]) -> Vec<ScenarioCard> {
    ScenarioCard::shelf(|name| {
        let of = |play: &&StoredPlay| play.done && play.head.as_ref().is_some_and(|head| head.scenario == name);
        plays.iter().filter(of).count()
    })
}
