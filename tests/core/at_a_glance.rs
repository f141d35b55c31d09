//! People at a glance: what is so of nearly everybody is said once, a movement never looks better than it is, and every Friday everybody is
//! told once.

use std::sync::{Arc, LazyLock};

use stepback::ensemble::{Policy, PolicyParams};
use stepback::narration::page::{FactKind, Item, Page, PersonSummary, Sentiment, Style};
use stepback::narration::{self, Localizer, View};
use stepback::simulation::{Answer, Event, Question, Simulation, StepResult};

use crate::worlds::the_launch;

static WORDS: LazyLock<Localizer> = LazyLock::new(|| Localizer::english().unwrap());

/// Plays The Launch, and shows what can be looked at before each answer.
fn looked_at(seed: u64, leader: PolicyParams, mut look: impl FnMut(&View<'_>, &Question)) {
    let mut simulation = Simulation::in_world(Arc::clone(&the_launch()), seed);
    let mut leader = leader;
    let mut heard: Vec<Event> = Vec::new();
    loop {
        match simulation.step(&mut heard) {
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let view = View {
                    words: &WORDS,
                    scenario: &simulation.world().scenario,
                    simulation: &simulation,
                    happenings: &heard,
                    decisions: &[],
                    notes: &[],
                    cut: None,
                    forked_on: None,
                    marks_languages: false,
                };
                look(&view, &question);
                let answer = leader.answer(&question, simulation.seen());
                if simulation.answer(&answer, &mut heard).is_err() {
                    let first: Answer = question.numbered().swap_remove(0);
                    simulation.answer(&first, &mut heard).unwrap();
                }
            }
            StepResult::Over(_) => return,
        }
    }
}

fn people(page: &Page) -> Vec<&PersonSummary> {
    let summaries = page.items.iter().filter_map(|item| match item {
        Item::Summary(person) => Some(&**person),
        _ => None,
    });
    summaries.collect()
}

fn is_said(person: &PersonSummary, what: FactKind) -> bool {
    let facts = person.profile.iter().flat_map(|profile| &profile.facts);
    facts.into_iter().any(|fact| fact.about == what)
}

#[test]
fn what_is_so_of_nearly_everybody_is_said_once_and_of_fewer_of_each() {
    let (mut once, mut of_each) = (0, 0);
    for seed in 0..4 {
        looked_at(seed, PolicyParams::direct(), |view, _| {
            let page = narration::people(view);
            let common = page.items.iter().any(|item| match item {
                Item::Text(Style::Signal(_), text) => text.starts_with("You once stepped in for everyone"),
                _ => false,
            });
            let so = view.simulation.signals().people;
            let so = so.iter().filter(|person| person.stepped_in && !person.gone).count();
            let told = people(&page);
            let told = told
                .iter()
                .filter(|person| is_said(person, FactKind::SteppedIn))
                .count();
            assert_eq!(told, if common { 0 } else { so });
            once += usize::from(common);
            of_each += usize::from(told > 0);
        });
    }
    assert!(once > 0 && of_each > 0, "{once} {of_each}");
}

#[test]
fn more_strain_and_more_waiting_are_never_told_as_good() {
    let mut seen = [0; 2];
    for (seed, leader) in [PolicyParams::direct(), PolicyParams::empower(), PolicyParams::absent()]
        .into_iter()
        .enumerate()
    {
        looked_at(seed as u64, leader, |view, question| {
            let page = narration::why(view, Some(question));
            for tag in people(&page).iter().flat_map(|person| &person.tags) {
                let unwanted = ["moved-tag-strain", "moved-tag-reliance"].map(|key| WORDS.get(key));
                let wanted = (tag.steps > 0) != unwanted.contains(&tag.words);
                let mood = if wanted { Sentiment::Good } else { Sentiment::Trouble };
                assert_eq!(tag.mood, mood, "{tag:?}");
                assert_ne!(tag.steps, 0, "{tag:?}");
                seen[usize::from(wanted)] += 1;
            }
        });
    }
    assert!(seen.iter().all(|times| *times > 20), "{seen:?}");
}

#[test]
fn every_friday_everybody_is_told_once_and_from_the_second_on_by_how_they_have_changed() {
    let (mut fridays, mut changed) = (0, 0);
    looked_at(3, PolicyParams::empower(), |view, question| {
        let Question::Pulse(asked) = question else { return };
        let page = narration::question(view, question, None);
        let mut told: Vec<usize> = people(&page).iter().map(|person| person.id).collect();
        told.sort_unstable();
        let mut wanted: Vec<usize> = asked.answers.iter().map(|(id, _)| *id).collect();
        wanted.sort_unstable();
        assert_eq!(told, wanted);
        fridays += 1;
        changed += usize::from(
            page.items
                .iter()
                .any(|item| matches!(item, Item::Text(Style::Verdict(_), _))),
        );
    });
    assert!(fridays >= 3, "{fridays}");
    assert_eq!(changed, fridays - 1);
}
