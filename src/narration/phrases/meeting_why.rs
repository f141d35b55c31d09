//! Why a meeting came to what it came to: what turned it, or what somebody knew that was never said.
//!
//! In: the events of the meeting, its facts with those who know them. Out: one sentence, and a second one where people only agreed with the
//! leader. Nothing is guessed: the facts are weighed as the simulation weighs them.

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::{Fact, Meeting, PersonId};
use crate::simulation::{Event, EventKind};

/// How a meeting ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct MeetingDecision<'a> {
    pub(super) matter: &'a Meeting,
    /// Who was asked to it.
    pub(super) people: &'a [PersonId],
    pub(super) option: usize,
    pub(super) by_leader: bool,
    pub(super) better: usize,
}

/// The events of the meeting that has just ended, last first: those before its end and after the end before it.
pub(super) fn events<'a>(view: &'a View<'_>, since: &[Event]) -> impl Iterator<Item = &'a Event> {
    let decided = |h: &&Event| matches!(h.what, EventKind::Decided { .. });
    let end = since
        .iter()
        .find(decided)
        .and_then(|mine| view.happenings.iter().rposition(|h| std::ptr::eq(h, mine) || h == mine))
        .unwrap_or(view.happenings.len());
    view.happenings[..end].iter().rev().take_while(move |h| !decided(h))
}

/// The option with most weight among these facts; ties go to the first.
fn best(matter: &Meeting, counts: impl Fn(usize, &Fact) -> bool) -> usize {
    let mut weights = vec![0.0; matter.options.len()];
    for (index, fact) in matter.facts.iter().enumerate() {
        if let Some(weight) = weights.get_mut(fact.points_to).filter(|_| counts(index, fact)) {
            *weight += fact.weight;
        }
    }
    let mut best = 0;
    for (option, weight) in weights.iter().enumerate() {
        if *weight > weights[best] {
            best = option;
        }
    }
    best
}

/// The sentences.
pub(super) fn sentences(view: &View<'_>, since: &[Event], decision: &MeetingDecision<'_>) -> Vec<String> {
    let MeetingDecision {
        matter,
        people,
        option,
        by_leader,
        better,
    } = *decision;
    let said: Vec<(Option<PersonId>, usize)> = events(view, since)
        .filter_map(|h| match h.what {
            EventKind::FactSaid(who, fact) => Some((who, fact)),
            _ => None,
        })
        .collect();
    let was_said = |index: usize| said.iter().any(|(_, fact)| *fact == index);
    let is_common = |fact: &Fact| people.iter().all(|person| fact.known_by.contains(person));
    // The heaviest for the better option that only some knew.
    let heaviest = |wanted: bool| {
        let facts = matter.facts.iter().enumerate();
        let some =
            facts.filter(|(index, fact)| fact.points_to == better && !is_common(fact) && was_said(*index) == wanted);
        some.fold(None, |best: Option<(usize, &Fact)>, one| match best {
            Some(best) if best.1.weight >= one.1.weight => Some(best),
            _ => Some(one),
        })
    };
    let on_the_table = best(matter, |index, fact| is_common(fact) || was_said(index));
    let by = |you: &str, them: &str| vec![view.get(if by_leader { you } else { them })];
    match (option == better, on_the_table == better) {
        (true, true) if best(matter, |_, fact| is_common(fact)) == better => vec![view.get("met-why-common")],
        (true, true) => heaviest(true).map_or_else(Vec::new, |(index, fact)| {
            let who = said.iter().find(|(_, other)| *other == index).and_then(|(who, _)| *who);
            let name = who.map_or_else(|| view.get("you"), |who| view.name(who).to_owned());
            let text = interpolate::text(view, &fact.text);
            vec![view.with("met-why-turned", &[("name", name.into()), ("text", text.into())])]
        }),
        (true, false) => by("met-why-own-you", "met-why-own-them"),
        (false, true) => by("met-why-said-you", "met-why-said-them"),
        (false, false) => {
            let unsaid = heaviest(false).map(|(_, fact)| unsaid(view, people, fact));
            unsaid.into_iter().chain(agreed(view, since)).collect()
        }
    }
}

/// What some knew and nobody said.
fn unsaid(view: &View<'_>, people: &[PersonId], fact: &Fact) -> String {
    let knew = people.iter().filter(|person| fact.known_by.contains(person));
    let names: Vec<String> = knew.map(|person| view.name(*person).to_owned()).collect();
    let values = [
        ("count", names.len().into()),
        ("names", view.words.list(&names).into()),
        ("text", interpolate::text(view, &fact.text).into()),
    ];
    view.with("met-why-unsaid", &values)
}

/// Who only agreed once the leader had spoken.
fn agreed(view: &View<'_>, since: &[Event]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for event in events(view, since) {
        if let EventKind::Agreed(who) = event.what {
            let name = view.name(who).to_owned();
            if !names.contains(&name) {
                names.insert(0, name);
            }
        }
    }
    if names.is_empty() {
        return None;
    }
    let values = [("count", names.len().into()), ("names", view.words.list(&names).into())];
    Some(view.with("met-why-agreed", &values))
}
