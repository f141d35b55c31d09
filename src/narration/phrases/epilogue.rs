//! An ending as it is told: its own words, what was delivered, a sentence a person, choices that come back, a last image.
//!
//! In: a view of a play-through that is over. Out: paragraphs. Of a scenario without an epilogue only the ending's own words.

use crate::insight::ToldEpilogue;
use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::Ending;
use crate::scenario::epilogue::PersonEnding;
use crate::simulation::PersonArc;

/// The paragraphs of an ending in their order, each as its sentences: those of people are one paragraph, and so are the choices that
/// come back.
pub(in crate::narration) fn paragraphs(view: &View<'_>, ending: &Ending) -> Vec<Vec<String>> {
    let mut paragraphs = vec![vec![ending.text.as_str()]];
    if let Some(epilogue) = &view.scenario.epilogue {
        let told = ToldEpilogue::of(epilogue, view.simulation);
        let delivered = told.delivered.and_then(|index| epilogue.delivered.get(index));
        paragraphs.push(delivered.map(|one| one.text.text.as_str()).into_iter().collect());
        let people = told.people.iter();
        let people = people.filter_map(|(index, arc)| Some(sentence(epilogue.people.get(*index)?, *arc)));
        paragraphs.push(people.collect());
        let callbacks = told.callbacks.iter().filter_map(|index| epilogue.callbacks.get(*index));
        paragraphs.push(callbacks.map(|one| one.text.text.as_str()).collect());
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

/// The same without what was delivered, for a page whose headline says it.
pub(in crate::narration) fn last_paragraphs(view: &View<'_>, ending: &Ending) -> Vec<Vec<String>> {
    let mut told = paragraphs(view, ending);
    let delivered = view.scenario.epilogue.as_ref().and_then(|epilogue| {
        let told = ToldEpilogue::of(epilogue, view.simulation).delivered?;
        Some(interpolate::text(view, &epilogue.delivered.get(told)?.text.text))
    });
    told.retain(|paragraph| {
        delivered
            .as_ref()
            .is_none_or(|delivered| *paragraph != [delivered.as_str()])
    });
    told
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
