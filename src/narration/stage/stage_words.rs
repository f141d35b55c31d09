//! A person on the stage in words, for those who do not see the picture: light, thread, posture.
//!
//! In: what the stage draws of somebody. Out: one line; the same steps as the drawing, so that nobody is told more than others see.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::stage::{Posture, StagePerson};

/// What the stage shows of somebody.
#[must_use]
pub fn stage_words(words: &Localizer, person: &StagePerson) -> String {
    if person.gone {
        return words.with("figure-gone", &[("name", (&person.name).into())]);
    }
    let light = ["figure-light-small", "figure-light-middle", "figure-light-wide"][step(person.light)];
    let thread = ["figure-thread-loose", "figure-thread-middle", "figure-thread-tight"][step(person.thread)];
    let posture = match person.posture {
        Posture::Upright => "figure-upright",
        Posture::Leaning => "figure-leaning",
        Posture::Turned => "figure-turned",
        Posture::Hunched => "figure-hunched",
        Posture::Tired => "figure-tired",
        Posture::Waving => "figure-waving",
    };
    words.with(
        "figure",
        &[
            ("name", (&person.name).into()),
            ("light", words.get(light).into()),
            ("thread", words.get(thread).into()),
            ("posture", words.get(posture).into()),
        ],
    )
}

/// Of three, which.
fn step(share: f64) -> usize {
    if share < 0.34 {
        0
    } else if share < 0.67 {
        1
    } else {
        2
    }
}
