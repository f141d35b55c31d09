//! The last words of somebody: what the world has them say, as short as a bubble, else the program's own of which way they have gone.
//!
//! In: a person, which way they have gone, the letters that a bubble holds. Out: one sentence in the first person, without
//! quotation marks. Who leads or was freed speaks as on a good Friday, who waits as on a mixed one, who is hurt as on a low one.

use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::scenario::world_words::PersonVoice;
use crate::simulation::PersonArc;

/// The program's own words of each way.
const OWN: usize = 4;

/// What somebody says at the end.
pub(super) fn last_words(view: &View<'_>, person: PersonId, arc: PersonArc, letters: usize) -> String {
    let back = view.simulation.in_retrospect();
    let day = view.simulation.day();
    let voice = view.scenario.voices.iter().find(|voice| voice.person == person);
    let said = voice.and_then(|voice| texts(voice, arc));
    let fits = |text: &String| text.chars().count() <= letters;
    let said: Vec<String> = said
        .into_iter()
        .flatten()
        .map(|text| interpolate::text(view, text))
        .filter(fits)
        .collect();
    if let Some(words) = said.get(back.voice(day, person, said.len().max(1))) {
        return words.clone();
    }
    // Two who have gone the same way do not say the same: the order of the team moves the draw on.
    let which = (back.first_words(name(arc), OWN) + person) % OWN;
    view.get(&format!("last-words-{}-{which}", name(arc)))
}

const fn texts(voice: &PersonVoice, arc: PersonArc) -> Option<&Vec<String>> {
    match arc {
        PersonArc::Leading | PersonArc::Freed => Some(&voice.good),
        PersonArc::Waiting => Some(&voice.mixed),
        PersonArc::Hurt => Some(&voice.low),
        PersonArc::Gone => None,
    }
}

/// The name of a way in the locale files.
pub(super) const fn name(arc: PersonArc) -> &'static str {
    match arc {
        PersonArc::Leading => "leading",
        PersonArc::Freed => "freed",
        PersonArc::Waiting => "waiting",
        PersonArc::Hurt => "hurt",
        PersonArc::Gone => "gone",
    }
}
