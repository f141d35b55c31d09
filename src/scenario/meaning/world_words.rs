//! The meaning of a world's own words: what is said on a Friday and between the moments is only said; which moments come by
//! themselves, and what they offer, decides.
//!
//! In: parts of a resolved scenario. Out: their digest under way; nothing of a scenario without them, whose digest stays as it was.

use super::moments::choice;
use super::{Meaning, each, emergent_text, texts};
use crate::scenario::encoder::Encoder;
use crate::scenario::story::{EmergentText, KindWords};
use crate::scenario::world_words::{PersonVoice, WorldWords};

pub(super) fn voices(e: &mut Encoder, voices: &[PersonVoice]) {
    if voices.is_empty() {
        return;
    }
    e.str("voices").list(voices, |e, voice| {
        let PersonVoice {
            person,
            good,
            fine,
            mixed,
            low,
        } = voice;
        e.len(*person);
        for sort in [good, fine, mixed, low] {
            texts(e, sort);
        }
    });
}

pub(super) fn words(e: &mut Encoder, words: &WorldWords) {
    let WorldWords {
        left,
        goes_away,
        comes_back,
        silence,
        finished,
        finished_late,
        slipped,
        saved,
        broke,
        promise_broken,
        own_start,
    } = words;
    let all = [
        left,
        goes_away,
        comes_back,
        silence,
        finished,
        finished_late,
        slipped,
        saved,
        broke,
        promise_broken,
        own_start,
    ];
    if all.iter().any(|list| !list.is_empty()) {
        e.str("words");
        for list in all {
            texts(e, list);
        }
    }
}

pub(super) fn emergent(m: &mut Meaning, kinds: &[KindWords]) {
    let own: Vec<&KindWords> = kinds.iter().filter(|words| words.off || words.own > 0).collect();
    if own.is_empty() {
        return;
    }
    m.rules.str("emergent");
    m.texts.str("emergent");
    each(m, &own, |m, words| {
        m.rules.word(&words.kind).bool(words.off);
        each(m, &words.texts[..words.own], own_text);
    });
}

fn own_text(m: &mut Meaning, told: &EmergentText) {
    emergent_text(m, told);
    m.rules.option(told.hour, |e, hour| {
        e.f64(hour);
    });
    each(m, &told.choices, choice);
    m.lines(&told.well).lines(&told.badly);
}
