//! The title and the list of scenarios in plain text, for whoever has named none.

use std::io;
use std::process::ExitCode;

use std::io::IsTerminal;

use super::error::CliError;
use super::{Everywhere, load, play, resume};
use crate::narration::page::Command;
use crate::narration::{self, LeftOff, ScenarioCard, Words};
use crate::platform::clock;
use crate::scenario::{self, Scenario};
use crate::session::Play;
use crate::terminal;

/// The title: go on, or start.
pub(super) fn title(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    let words = Words::english()?;
    let left = play::store(everywhere)?.latest_unfinished()?;
    let left_off = left.as_ref().and_then(left_off);
    let page = narration::title(&words, left_off.as_ref());
    match ask(everywhere, &words, &page)? {
        Some(Command::Continue) => match left {
            Some(play) => resume::on(everywhere, &play.id),
            None => Ok(ExitCode::SUCCESS),
        },
        Some(_) => choose(everywhere, None),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// The list of scenarios.
pub(super) fn choose(everywhere: &Everywhere, seed: Option<u64>) -> Result<ExitCode, CliError> {
    let words = Words::english()?;
    let plays = play::store(everywhere)?.plays()?;
    let page = narration::choose(&words, &cards(&plays));
    match ask(everywhere, &words, &page)? {
        Some(Command::Scenario(name)) => play::new(everywhere, &name, seed),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn ask(everywhere: &Everywhere, words: &Words, page: &narration::page::Page) -> Result<Option<Command>, CliError> {
    let input = io::stdin().lock();
    let options = terminal::Options {
        width: usize::from(everywhere.width),
        echo: !input.is_terminal(),
        resume: None,
        tips: true,
    };
    Ok(terminal::choose(words, page, &options, input, io::stdout().lock())?)
}

fn left_off(play: &Play) -> Option<LeftOff> {
    let head = play.head.as_ref()?;
    let scenario = load::of_journal(head).map_or_else(|_| head.scenario.clone(), |scenario| scenario.title);
    Some(LeftOff {
        scenario,
        when: clock::text(play.last_played).chars().take(10).collect(),
    })
}

/// The shipped scenarios that can be read.
fn cards(plays: &[Play]) -> Vec<ScenarioCard> {
    let shelf = scenario::shelf();
    let card = |name: &str| {
        let scenario = Scenario::shipped(name).ok()?;
        let played = plays
            .iter()
            .filter(|p| p.done && p.head.as_ref().is_some_and(|h| h.scenario == name))
            .count();
        Some(ScenarioCard {
            title: scenario.title,
            about: scenario.about,
            teaches: scenario.teaches,
            minutes: scenario.minutes,
            weeks: scenario.weeks,
            people: scenario.people.len() as u32,
            played: played as u32,
            tutorial: shelf.is_tutorial(name),
            name: name.to_owned(),
        })
    };
    shelf.all().filter_map(card).collect()
}
