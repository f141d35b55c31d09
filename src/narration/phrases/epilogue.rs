//! An ending as it is told: its own words, what was delivered, a sentence a person, choices that come back, a last image.
//!
//! In: a view of a play-through that is over. Out: paragraphs. Of a scenario without an epilogue only the ending's own words. What
//! names somebody who has left is passed over.

use std::collections::BTreeSet;

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::Ending;
use crate::scenario::epilogue::{Epilogue, PersonEnding};
use crate::simulation::{PersonArc, Retrospect};

/// Choices that come back.
const CALLBACKS: usize = 2;

/// The paragraphs of an ending in their order, each as its sentences: those of people are one paragraph, and so are the choices that
/// come back.
pub(in crate::narration) fn paragraphs(view: &View<'_>, ending: &Ending) -> Vec<Vec<String>> {
    let back = view.simulation.in_retrospect();
    let mut paragraphs = vec![vec![ending.text.as_str()]];
    if let Some(epilogue) = &view.scenario.epilogue {
        let arcs = back.arcs();
        let people = epilogue.people.iter();
        paragraphs.push(delivered(epilogue, back).into_iter().collect());
        paragraphs.push(
            people
                .filter_map(|person| Some(sentence(person, *arcs.get(person.person)?)))
                .collect(),
        );
        paragraphs.push(callbacks(epilogue, back));
    }
    if !ending.last.is_empty() {
        paragraphs.push(vec![&ending.last]);
    }
    let said = |texts: Vec<&str>| texts.into_iter().map(|text| interpolate::text(view, text)).collect();
    paragraphs
        .into_iter()
        .filter(|texts| !texts.is_empty())
        .map(said)
        .collect()
}

fn delivered<'a>(epilogue: &'a Epilogue, back: Retrospect<'_>) -> Option<&'a str> {
    let holds = epilogue.delivered.iter().find(|one| {
        one.text.has_no_ghost(|person| back.is_gone(person)) && one.when.as_ref().is_none_or(|when| back.holds(when))
    });
    holds.map(|one| one.text.text.as_str())
}

fn sentence(person: &PersonEnding, arc: PersonArc) -> &str {
    match arc {
        PersonArc::Leading => &person.leading,
        PersonArc::Freed => &person.freed,
        PersonArc::Waiting => &person.waiting,
        PersonArc::Hurt => &person.hurt,
        PersonArc::Gone => &person.gone,
    }
}

/// The first that were so, one a moment.
fn callbacks<'a>(epilogue: &'a Epilogue, back: Retrospect<'_>) -> Vec<&'a str> {
    let mut moments = BTreeSet::new();
    let true_ones = epilogue.callbacks.iter().filter(|one| {
        back.has_gone(one.after, one.chose, one.went)
            && one.text.has_no_ghost(|person| back.is_gone(person))
            && moments.insert(one.after)
    });
    true_ones.take(CALLBACKS).map(|one| one.text.text.as_str()).collect()
}
