//! An ending as it is told: its own words, what was delivered, a sentence a person, choices that come back, a last image.
//!
//! In: a view of a play-through that is over. Out: paragraphs. Of a scenario without an epilogue only the ending's own words.

use crate::insight::ToldEpilogue;
use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::Ending;
use crate::scenario::epilogue::PersonEnding;
use crate::simulation::PersonArc;

/// What a paragraph of an ending tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Ending,
    Delivered,
    People,
    CallBacks,
    Last,
}

/// The paragraphs of an ending in their order, each as its sentences: those of people are one paragraph, and so are the choices that
/// come back.
pub(in crate::narration) fn paragraphs(view: &View<'_>, ending: &Ending) -> Vec<Vec<String>> {
    told(view, ending, |_| true)
}

/// The same for a page whose headline says what was delivered, and where everybody speaks for themselves.
pub(in crate::narration) fn last_paragraphs(view: &View<'_>, ending: &Ending) -> Vec<Vec<String>> {
    told(view, ending, |part| !matches!(part, Part::Delivered | Part::People))
}

fn told(view: &View<'_>, ending: &Ending, wanted: impl Fn(Part) -> bool) -> Vec<Vec<String>> {
    let mut parts = vec![(Part::Ending, vec![ending.text.as_str()])];
    if let Some(epilogue) = &view.scenario.epilogue {
        let told = ToldEpilogue::of(epilogue, view.simulation);
        let delivered = told.delivered.and_then(|index| epilogue.delivered.get(index));
        let delivered = delivered.map(|one| one.text.text.as_str()).into_iter().collect();
        let people = told.people.iter();
        let people = people.filter_map(|(index, arc)| Some(sentence(epilogue.people.get(*index)?, *arc)));
        let callbacks = told.callbacks.iter().filter_map(|index| epilogue.callbacks.get(*index));
        parts.push((Part::Delivered, delivered));
        parts.push((Part::People, people.collect()));
        parts.push((Part::CallBacks, callbacks.map(|one| one.text.text.as_str()).collect()));
    }
    if !ending.last.is_empty() {
        parts.push((Part::Last, vec![&ending.last]));
    }
    let said = |texts: Vec<&str>| texts.into_iter().map(|text| interpolate::text(view, text)).collect();
    parts
        .into_iter()
        .filter(|(part, texts)| wanted(*part) && !texts.is_empty())
        .map(|(_, texts)| said(texts))
        .collect()
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
