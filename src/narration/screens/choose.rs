//! The list of scenarios: a card each, with what it is about, its team, how long and how hard it is, and whether it was played.
//!
//! In: the scenarios with what is known of play-throughs. Out: a page, each scenario a numbered control under its heading.

use std::borrow::Borrow;

use crate::narration::i18n::localizer::Localizer;
use crate::narration::i18n::quotation;
use crate::narration::page::control::{button, number, numbered};
use crate::narration::page::{Command, Control, Page, PlayState, Role, ScenarioFacts, Screen, Style};
use crate::narration::screens::history::percent;
use crate::scenario::{Appearance, Difficulty, FirstPlays, Scenario, catalog};

/// Letters that the sentences on a card have together, so that three lines hold them; one sentence alone is told whole.
const LONGEST: usize = 118;

/// A scenario in the list.
#[derive(Debug, Clone, PartialEq)]
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
    /// The name of its place.
    pub place: String,
    /// Everybody of the team: name and look.
    pub faces: Vec<(String, Appearance)>,
    /// The language it is written in, for example `en`.
    pub language: String,
    /// The week that somebody is in who is in the middle of it.
    pub under_way: Option<u32>,
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
            about: quotation::curled(&scenario.about, &scenario.language).into_owned(),
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
            place: scenario.set.clone().unwrap_or_default(),
            faces: scenario
                .people
                .iter()
                .map(|person| (person.name.clone(), person.look.clone()))
                .collect(),
            language: scenario.language.clone(),
            under_way: None,
        };
        let mut cards: Vec<Self> = scenarios.iter().map(|scenario| card(scenario)).collect();
        cards.sort_by_key(|card| card.form_of.is_some());
        cards
    }
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
    let alike = alike(scenarios);
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
        let command = Command::Scenario(card.name.clone());
        page.control(Control {
            role: Role::Scenario(Box::new(facts_of(words, card, alike))),
            ..numbered(
                format!("choose.{}", card.name),
                number(position),
                card.title.as_str(),
                note,
                command,
            )
        });
    }
    page.control(button("choose.back", words.get("go-back"), "", Command::Back));
    page
}

/// Whether one word says of every scenario how hard it is: then no card says it.
fn alike(scenarios: &[ScenarioCard]) -> bool {
    let level = |card: &ScenarioCard| card.first_plays.map(|plays| Difficulty::of(plays.share()));
    let Some((first, others)) = scenarios.split_first() else {
        return false;
    };
    !others.is_empty() && level(first).is_some() && others.iter().all(|card| level(card) == level(first))
}

/// The language that a scenario is written in, in its own word, where the program speaks another one.
fn written_in(words: &Localizer, language: &str) -> String {
    if language == words.language() {
        return String::new();
    }
    let key = format!("language-{language}");
    if words.has(&key) {
        words.get(&key)
    } else {
        language.to_uppercase()
    }
}

/// What a card shows.
fn facts_of(words: &Localizer, card: &ScenarioCard, alike: bool) -> ScenarioFacts {
    let difficulty = card.first_plays.filter(|_| !alike).map(|plays| {
        let level = Difficulty::of(plays.share());
        (level, words.get(&format!("difficulty-{}", level.name())))
    });
    let (state, state_words) = match card.under_way {
        Some(week) => (
            PlayState::UnderWay,
            words.with("choose-under-way", &[("week", week.into())]),
        ),
        None if card.played > 0 => {
            let times = [("times", card.played.into())];
            (PlayState::Played, words.with("choose-played", &times))
        }
        None if card.tutorial => (PlayState::First, words.get("choose-start-here")),
        None => (PlayState::New, words.get("choose-new")),
    };
    let names: Vec<String> = card.faces.iter().map(|(name, _)| name.clone()).collect();
    ScenarioFacts {
        place: card.place.clone(),
        faces: card.faces.clone(),
        team: words.with("choose-team", &[("names", words.list(&names).into())]),
        about: opening(&card.about),
        minutes: words.with("choose-minutes", &[("minutes", card.minutes.into())]),
        extent: words.with(
            "choose-extent",
            &[("weeks", card.weeks.into()), ("people", card.people.into())],
        ),
        difficulty,
        language: written_in(words, &card.language),
        state,
        state_words,
    }
}

/// The first sentences of a text that are short together, and at least the first one.
fn opening(text: &str) -> String {
    let ends = text.match_indices(['.', '?', '!']).map(|(at, mark)| at + mark.len());
    let is_end = |end: &usize| text[*end..].is_empty() || text[*end..].starts_with(char::is_whitespace);
    let sentences: Vec<&str> = ends.filter(is_end).map(|end| &text[..end]).collect();
    let is_short = |sentence: &&&str| sentence.chars().count() <= LONGEST;
    let told = sentences.iter().rev().find(is_short).or_else(|| sentences.first());
    told.map_or_else(|| text.to_owned(), |told| (*told).to_owned())
}

#[cfg(test)]
mod tests {
    use super::opening;

    #[test]
    fn a_card_tells_whole_sentences_and_never_breaks_off_within_one() {
        assert_eq!(opening("Twenty beds. One night."), "Twenty beds. One night.");
        let more = format!("Twenty beds. {}.", "And a night ".repeat(10));
        assert_eq!(opening(&more), "Twenty beds.");
        let long = format!(
            "A date promised in a restaurant, {} and 3.5 hours.",
            "and a client, ".repeat(9)
        );
        assert_eq!(opening(&format!("{long} Then nothing.")), long);
        assert_eq!(opening("No end"), "No end");
    }
}
