//! Names filled into the texts that stand outside of any moment and any play-through: titles, roles, what a scenario is about.
//!
//! In: a resolved scenario. Out: the same, in which these texts have no placeholder left: lists, tables and statements show them
//! without knowing who leads. `check` has seen to it that only people's names stand in them.

use std::borrow::Cow;

use crate::scenario::placeholders::{TextPart, parts};
use crate::scenario::resolved::Scenario;

/// Fills them all.
pub(super) fn fill(scenario: &mut Scenario) {
    let people: Vec<(String, String)> = scenario
        .people
        .iter()
        .map(|person| (person.id.clone(), person.name.clone()))
        .collect();
    let fill = |text: &mut String| {
        if let Cow::Owned(filled) = named(text, &people) {
            *text = filled;
        }
    };
    fill(&mut scenario.title);
    fill(&mut scenario.about);
    fill(&mut scenario.leader.role);
    scenario.leader.tasks.iter_mut().for_each(|task| fill(&mut task.title));
    scenario.people.iter_mut().for_each(|person| fill(&mut person.role));
    for party in &mut scenario.outside {
        fill(&mut party.name);
        fill(&mut party.stake);
    }
    scenario
        .projects
        .iter_mut()
        .for_each(|project| fill(&mut project.title));
    scenario.tasks.iter_mut().for_each(|task| fill(&mut task.title));
    scenario.endings.iter_mut().for_each(|ending| fill(&mut ending.title));
}

fn named<'t>(text: &'t str, people: &[(String, String)]) -> Cow<'t, str> {
    if !text.contains('{') {
        return Cow::Borrowed(text);
    }
    let words = |part| match part {
        TextPart::Plain(words) | TextPart::Open(words) => words,
        TextPart::Slot { who, written, .. } => people
            .iter()
            .find(|(id, _)| id == who)
            .map_or(written, |(_, name)| name.as_str()),
    };
    Cow::Owned(parts(text).map(words).collect())
}
