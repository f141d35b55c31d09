//! What somebody says of the week on a Friday, in their own voice.
//!
//! In: everything that has happened, and who is asked. Out: spoken words in quotation marks; nothing where the scenario gives them no
//! voice. Which of four sorts it is follows from how they are and how safe they feel; which text, from the seed, the day and the
//! person.

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::world_words::PersonVoice;
use crate::scenario::{Day, PersonId};
use crate::simulation::{EventKind, FridayAnswer};

/// What somebody says today.
pub(in crate::narration) fn spoken(view: &View<'_>, person: PersonId) -> Option<String> {
    let today = view.simulation.day();
    let answer = view.simulation.in_retrospect().friday_answer(person);
    let before = fridays(view, person).filter(|(day, _)| *day < today);
    said(view, person, before.chain([(today, answer)])).map(|(_, words)| words)
}

/// What somebody said on the last Friday that there was, and which day that was.
pub(in crate::narration) fn last(view: &View<'_>, person: PersonId) -> Option<(Day, String)> {
    said(view, person, fridays(view, person))
}

/// What somebody answered on each Friday.
fn fridays(view: &View<'_>, person: PersonId) -> impl Iterator<Item = (Day, FridayAnswer)> {
    view.happenings.iter().filter_map(move |event| match &event.what {
        EventKind::Pulse(all) => Some((event.day, all.get(person)?.1)),
        _ => None,
    })
}

/// The words of the last of these answers.
fn said(
    view: &View<'_>,
    person: PersonId,
    answers: impl Iterator<Item = (Day, FridayAnswer)>,
) -> Option<(Day, String)> {
    let voice = view.scenario.voices.iter().find(|voice| voice.person == person)?;
    let mut said: [Vec<usize>; FridayAnswer::ALL.len()] = Default::default();
    let mut words = None;
    for (day, answer) in answers {
        let texts = texts(voice, answer);
        let told = &mut said[answer as usize];
        let index = fresh(view, told, texts.len(), day, person);
        words = texts.get(index).map(|text| (day, text));
        told.push(index);
    }
    let (day, words) = words?;
    let words = interpolate::text(view, words);
    Some((day, view.with("quoted", &[("text", words.into())])))
}

/// One that has not been said, while there is one; then one that was not said last.
fn fresh(view: &View<'_>, said: &[usize], texts: usize, day: Day, person: PersonId) -> usize {
    let round = &said[said.len() - said.len() % texts.max(1)..];
    let is_new = |index: &usize| !round.contains(index) && (texts < 2 || said.last() != Some(index));
    let free: Vec<usize> = (0..texts).filter(is_new).collect();
    let which = view.simulation.in_retrospect().voice(day, person, free.len());
    free.get(which).copied().unwrap_or(0)
}

const fn texts(voice: &PersonVoice, answer: FridayAnswer) -> &Vec<String> {
    match answer {
        FridayAnswer::Good => &voice.good,
        FridayAnswer::Fine => &voice.fine,
        FridayAnswer::Mixed => &voice.mixed,
        FridayAnswer::Low => &voice.low,
    }
}
