//! The first screen and the list of scenarios.

use std::borrow::Borrow;

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, numbered};
use crate::narration::page::{Command, Page, Screen, Style};
use crate::narration::screens::history::percent;
use crate::scenario::{Difficulty, FirstPlays, Scenario, catalog};

/// A play-through that can be gone on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOff {
    /// The scenario's title.
    pub scenario: String,
    /// Where it stands, for example "Wednesday, week 3".
    pub when: String,
}

/// A scenario in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioCard {
    /// File stem or path; what choosing it gives.
    pub name: String,
    /// Shown.
    pub title: String,
    /// Two or three sentences.
    pub about: String,
    /// Systems it trains, for example `S06`.
    pub teaches: Vec<String>,
    /// Expected minutes.
    pub minutes: u32,
    /// Weeks with the leader.
    pub weeks: u32,
    /// How many people.
    pub people: u32,
    /// How often it has been played.
    pub played: u32,
    /// Where a newcomer starts.
    pub tutorial: bool,
    /// The title of the scenario of which it is a parallel form.
    pub form_of: Option<String>,
    /// How simulated first plays of it ended.
    pub first_plays: Option<FirstPlays>,
}

impl ScenarioCard {
    /// What is shipped, as it is offered, parallel forms last; `played` says how often each has been played.
    #[must_use]
    pub fn shelf(played: impl Fn(&str) -> usize) -> Vec<Self> {
        let names = catalog();
        let scenarios: Vec<Scenario> = names.all().filter_map(|name| Scenario::shipped(name).ok()).collect();
        Self::all(&scenarios, played)
    }

    /// The same of scenarios that were read already.
    #[must_use]
    pub fn all(scenarios: &[impl Borrow<Scenario>], played: impl Fn(&str) -> usize) -> Vec<Self> {
        let shelf = catalog();
        let scenarios: Vec<&Scenario> = scenarios.iter().map(Borrow::borrow).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let card = |scenario: &Scenario| Self {
            name: scenario.name.clone(),
            title: scenario.title.clone(),
            about: scenario.about.clone(),
            teaches: scenario.teaches.clone(),
            minutes: scenario.minutes,
            weeks: scenario.weeks,
            people: count(scenario.people.len()),
            played: count(played(&scenario.name)),
            tutorial: shelf.is_tutorial(&scenario.name),
            form_of: scenario.parallel_to.as_ref().and_then(|name| {
                let of = scenarios.iter().find(|other| other.name == *name)?;
                Some(of.title.clone())
            }),
            first_plays: scenario.first_plays(),
        };
        let mut cards: Vec<Self> = scenarios.iter().map(|scenario| card(scenario)).collect();
        cards.sort_by_key(|card| card.form_of.is_some());
        cards
    }
}

/// The first screen. `past`: there are play-throughs to look back on.
#[must_use]
pub fn title(words: &Localizer, left_off: Option<&LeftOff>, past: bool) -> Page {
    let mut page = Page::new(Screen::Title, words.get("title"), words.get("title-line"));
    let mut number = 1;
    if let Some(left) = left_off {
        let note = words.with(
            "title-continue-note",
            &[("scenario", (&left.scenario).into()), ("when", (&left.when).into())],
        );
        page.control(numbered(
            "title.continue",
            number,
            words.get("title-continue"),
            note,
            Command::Continue,
        ));
        number += 1;
    }
    let choose = ("title.start", "title-start", "", Command::Show(Screen::Choose));
    let learn = catalog().tutorial.map(|tutorial| {
        let start = Command::Scenario(tutorial);
        ("title.learn", "title-learn", "title-learn-note", start)
    });
    // Where nothing has been played, learning comes first.
    let ways = if past || left_off.is_some() {
        [Some(choose), learn]
    } else {
        [learn, Some(choose)]
    };
    for (id, label, note, command) in ways.into_iter().flatten() {
        let note = if note.is_empty() {
            String::new()
        } else {
            words.get(note)
        };
        page.control(numbered(id, number, words.get(label), note, command));
        number += 1;
    }
    let offered = |screen: &&Screen| past || **screen != Screen::History;
    for screen in Screen::ALL.iter().filter(offered) {
        if let Some(entry) = screen.spec().entry {
            let id = format!("title.{}", screen.name());
            page.control(numbered(id, number, words.get(entry), "", Command::Show(*screen)));
            number += 1;
        }
    }
    let quit = button(
        "title.quit",
        words.get("title-quit"),
        words.get("title-quit-note"),
        Command::Quit,
    );
    page.control(quit);
    page
}

/// One word for how hard a scenario is, with the share that it stands for.
pub(super) fn difficulty(words: &Localizer, plays: FirstPlays) -> String {
    let word = words.get(&format!("difficulty-{}", Difficulty::of(plays.share()).name()));
    let share = percent(words, plays.share());
    words.with("difficulty-reads", &[("word", word.into()), ("percent", share.into())])
}

/// The list of scenarios.
#[must_use]
pub fn choose(words: &Localizer, scenarios: &[ScenarioCard]) -> Page {
    let mut page = Page::new(Screen::Choose, words.get("choose-title"), words.get("choose-line"));
    if scenarios.is_empty() {
        page.text(Style::Body, words.get("choose-none"));
    }
    for (position, card) in scenarios.iter().enumerate() {
        page.heading(card.title.as_str());
        let facts = words.with(
            if card.tutorial {
                "choose-facts-tutorial"
            } else {
                "choose-facts"
            },
            &[
                ("minutes", card.minutes.into()),
                ("weeks", card.weeks.into()),
                ("people", card.people.into()),
            ],
        );
        let facts = match &card.form_of {
            Some(title) => words.with("choose-form", &[("facts", facts.into()), ("title", title.into())]),
            None => facts,
        };
        page.text(Style::Quiet, facts);
        if let Some(plays) = card.first_plays {
            page.text(Style::Quiet, difficulty(words, plays));
        }
        page.text(Style::Body, card.about.as_str());
        let trains: Vec<String> = card
            .teaches
            .iter()
            .map(|system| format!("system-{system}"))
            .filter(|key| words.has(key))
            .take(4)
            .map(|key| words.get(&key))
            .collect();
        if !trains.is_empty() {
            page.text(
                Style::Quiet,
                words.with("choose-teaches", &[("list", words.list(&trains).into())]),
            );
        }
        let note = if card.played > 0 {
            words.with("choose-played", &[("times", card.played.into())])
        } else {
            String::new()
        };
        let id = format!("choose.{}", card.name);
        let command = Command::Scenario(card.name.clone());
        page.control(numbered(
            id,
            crate::narration::page::control::number(position),
            card.title.as_str(),
            note,
            command,
        ));
    }
    page.control(button("choose.back", words.get("go-back"), "", Command::Back));
    page
}
