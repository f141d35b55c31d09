//! A world's own words: people to indices, and own moments beside the words of their kinds.

use super::moments::choice;
use super::{Context, texts};
use crate::scenario::authored;
use crate::scenario::check::same_id;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::place::Located;
use crate::scenario::story::{EmergentText, KindWords};
use crate::scenario::world_words::{PersonVoice, WorldWords};

/// Moments with an hour of their own from which the hours of a world are known.
const KNOWN_HOURS: usize = 8;
/// Hours before its first and after its last moment that still belong to a working day.
const MARGIN: f64 = 1.0;
/// The day of the kinds' own hours: from nine to five.
const USUAL_DAY: (f64, f64) = (9.0, 17.0);
const A_DAY: f64 = 24.0;
/// Moments come on the quarter of an hour.
const QUARTERS: f64 = 4.0;

pub fn voices(written: &[authored::PersonVoice], context: &Context, out: &mut DiagnosticSink) -> Vec<PersonVoice> {
    let voice = |voice: &authored::PersonVoice| PersonVoice {
        person: context.names.people.get(&voice.person, out),
        good: texts(&voice.good.value),
        fine: texts(&voice.fine.value),
        mixed: texts(&voice.mixed.value),
        low: texts(&voice.low.value),
    };
    written.iter().map(voice).collect()
}

pub fn words(written: Option<&authored::WorldWords>) -> WorldWords {
    let Some(written) = written else {
        return WorldWords::default();
    };
    let list = |texts: &Option<Located<Vec<Located<String>>>>| {
        texts.as_ref().map_or_else(Vec::new, |texts| super::texts(&texts.value))
    };
    WorldWords {
        left: list(&written.left),
        goes_away: list(&written.goes_away),
        comes_back: list(&written.comes_back),
        silence: list(&written.silence),
        finished: list(&written.finished),
        finished_late: list(&written.finished_late),
        slipped: list(&written.slipped),
        saved: list(&written.saved),
        broke: list(&written.broke),
        promise_broken: list(&written.promise_broken),
        own_start: list(&written.own_start),
    }
}

/// The words of every kind, with this world's own before them and an hour within its working day.
pub fn kinds(context: &Context, out: &mut DiagnosticSink) -> Vec<KindWords> {
    let mut kinds = context.kinds.words().to_vec();
    let hours: Vec<f64> = context
        .scenario
        .moments
        .value
        .iter()
        .filter_map(|moment| moment.hour.as_ref().map(|hour| hour.value))
        .collect();
    let day = working_day(hours);
    for words in &mut kinds {
        words.comes_at = day.map_or(words.hour, |day| within(day, words.hour));
        let Some(emergent) = &context.scenario.emergent else {
            continue;
        };
        words.off = emergent.off.contains(&words.kind);
        let written = emergent.texts.iter().filter(|text| text.kind.value == words.kind);
        let mut own = Vec::new();
        for text in written {
            if words.texts.iter().any(|known| known.id == text.id.value) {
                same_id::report(out, "text", &text.id);
            }
            own.push(own_text(text, context, out));
        }
        words.own = own.len();
        own.append(&mut words.texts);
        words.texts = own;
    }
    kinds
}

fn own_text(text: &authored::OwnEmergentText, context: &Context, out: &mut DiagnosticSink) -> EmergentText {
    EmergentText {
        id: text.id.value.clone(),
        hour: text.hour.as_ref().map(|hour| hour.value),
        title: text.title.value.clone(),
        text: text.text.value.clone(),
        see: texts(&text.see),
        listen: texts(&text.listen),
        choices: text
            .choices
            .iter()
            .map(|written| choice(written, context.names, out))
            .collect(),
        well: texts(&text.well),
        badly: texts(&text.badly),
    }
}

/// When a world works, from its moments' hours: where it begins, and for how long. Nothing where too few are known. It is what
/// the longest pause leaves of the day, so that a night has its hours on both sides of midnight.
fn working_day(mut hours: Vec<f64>) -> Option<(f64, f64)> {
    if hours.len() < KNOWN_HOURS {
        return None;
    }
    hours.sort_unstable_by(f64::total_cmp);
    let (first, last) = (*hours.first()?, *hours.last()?);
    let mut pause = (first + A_DAY - last, first);
    for pair in hours.windows(2) {
        if pair[1] - pair[0] > pause.0 {
            pause = (pair[1] - pair[0], pair[1]);
        }
    }
    let (length, begin) = pause;
    Some((begin, A_DAY - length))
}

/// An hour as it is, if the world works then; else as far into its day as it is into the usual one.
fn within((begin, length): (f64, f64), hour: f64) -> f64 {
    let since = (hour - begin + MARGIN).rem_euclid(A_DAY);
    if since <= length + 2.0 * MARGIN {
        return hour;
    }
    let share = ((hour - USUAL_DAY.0) / (USUAL_DAY.1 - USUAL_DAY.0)).clamp(0.0, 1.0);
    let quarters = libm::floor((begin + share * length) * QUARTERS) / QUARTERS;
    quarters.rem_euclid(A_DAY)
}

#[cfg(test)]
mod tests {
    use super::{within, working_day};

    #[test]
    fn a_world_that_works_at_night_is_asked_nothing_in_the_morning() {
        let night = working_day(vec![20.6, 21.1, 23.4, 0.6, 1.9, 3.0, 4.2, 7.9]).unwrap();
        for usual in [9.5, 10.0, 11.0, 13.0, 14.5, 16.5] {
            let hour = within(night, usual);
            assert!(!(8.9..=19.6).contains(&hour), "{usual} becomes {hour}");
        }
        assert!((within(night, 22.0) - 22.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_world_that_works_by_day_keeps_the_usual_hours() {
        let day = working_day(vec![9.0, 9.5, 10.0, 11.0, 13.0, 14.0, 15.8, 16.5]).unwrap();
        for usual in [9.5, 10.0, 11.5, 16.0, 16.5] {
            assert!((within(day, usual) - usual).abs() < f64::EPSILON);
        }
        assert_eq!(working_day(vec![3.0; 7]), None);
    }
}
