//! Every sound keeps what was promised of it: quiet, even, without clicks; said in words; heard when it should be.
//!
//! In: the clips as they are made, the captions of every language, scenes. Out: measures held against their bounds.

use std::collections::BTreeSet;

use stepback::narration::{Localizer, View, stage};
use stepback::platform::embedded;
use stepback::scenario::{Kind, Scenario};
use stepback::session::Session;
use stepback::simulation::StepResult;
use stepback::sound::clip::Clip;
use stepback::sound::{Ear, OpenPrompt, Progress, Scene, Sound, mark, room};

/// No sound has a louder sample, in decibels of full scale.
const CEILING: f64 = -9.0;

fn marks() -> Vec<(Sound, Clip)> {
    Sound::all()
        .into_iter()
        .filter_map(|sound| mark(sound).map(|clip| (sound, clip)))
        .collect()
}

#[test]
fn every_mark_is_quiet_even_and_has_no_edge() {
    let marks = marks();
    assert_eq!(marks.len(), Sound::all().len() - 3, "all but the tone of the room");
    for (sound, clip) in &marks {
        let name = sound.name();
        assert!(clip.peak() <= CEILING, "{name} reaches {:.1} dB", clip.peak());
        let wanted = match sound {
            Sound::Day => -45.0..=-40.0,
            Sound::Silence(_) => -34.0..=-28.5,
            _ => -30.0..=-28.0,
        };
        assert!(
            wanted.contains(&clip.loudness()),
            "{name} is {:.1} dB loud",
            clip.loudness()
        );
        for channel in [&clip.left, &clip.right] {
            let mean = channel.iter().map(|sample| f64::from(*sample)).sum::<f64>() / channel.len() as f64;
            assert!(mean.abs() < 2e-4, "{name} leans to one side by {mean}");
            for edge in [channel.first(), channel.last()] {
                assert!(edge.unwrap().abs() < 1e-4, "{name} begins or ends with a click");
            }
            let step = channel
                .windows(2)
                .map(|two| (two[1] - two[0]).abs())
                .fold(0.0, f32::max);
            assert!(step < 0.08, "{name} has a step of {step} in it");
        }
        let seconds = clip.len() as f64 / f64::from(Clip::RATE);
        assert!((0.5..=4.0).contains(&seconds), "{name} takes {seconds} s");
    }
}

#[test]
fn no_two_marks_are_the_same_and_each_is_the_same_every_time() {
    let first = marks();
    assert_eq!(first, marks());
    for (n, (sound, clip)) in first.iter().enumerate() {
        for (other, another) in &first[..n] {
            assert!(clip != another, "{} sounds like {}", sound.name(), other.name());
        }
    }
}

#[test]
fn silence_fills_breath_by_breath() {
    let loud: Vec<f64> = (1..=4)
        .filter_map(|breaths| mark(Sound::silence(breaths)))
        .map(|clip| clip.loudness())
        .collect();
    assert!(loud.is_sorted_by(|one, next| one + 1.0 < *next), "{loud:?}");
    assert_eq!(Sound::silence(9), Sound::silence(4));
    assert_eq!(Sound::silence(0), Sound::silence(1));
}

#[test]
fn the_tone_of_the_room_has_no_seam_and_stays_in_the_background() {
    for (n, layer) in room::layers().iter().enumerate() {
        assert!(
            layer.loudness() <= -40.0,
            "layer {n} is {:.1} dB loud",
            layer.loudness()
        );
        for channel in [&layer.left, &layer.right] {
            let step = |two: &[f32]| f64::from((two[1] - two[0]).abs());
            let largest = channel.windows(2).map(step).fold(0.0, f64::max);
            let seam = step(&[*channel.last().unwrap(), channel[0]]);
            assert!(seam <= largest, "layer {n} jumps by {seam} where it repeats");
            let bend = |three: &[f32]| f64::from((three[2] - 2.0 * three[1] + three[0]).abs());
            let sharpest = channel.windows(3).map(bend).fold(0.0, f64::max);
            let around = [
                channel[channel.len() - 2],
                channel[channel.len() - 1],
                channel[0],
                channel[1],
            ];
            let there = around.windows(3).map(bend).fold(0.0, f64::max);
            assert!(there <= sharpest * 1.05, "layer {n} bends where it repeats");
        }
    }
}

#[test]
fn the_room_is_warmer_with_every_light() {
    let layers = room::layers();
    let together = |light: f64| -> Clip {
        let mix = room::mix(light);
        let sum = |side: fn(&Clip) -> &Vec<f32>| -> Vec<f32> {
            let length = layers[0].len();
            let at = |n: usize| {
                layers
                    .iter()
                    .zip(mix)
                    .map(|(layer, share)| side(layer)[n] * share as f32)
                    .sum()
            };
            (0..length).map(at).collect()
        };
        Clip {
            left: sum(|clip| &clip.left),
            right: sum(|clip| &clip.right),
        }
    };
    let dark = together(0.0);
    let bright = together(1.0);
    assert!(dark.loudness() < bright.loudness() - 3.0);
    for clip in [&dark, &bright, &together(0.5)] {
        assert!(clip.peak() <= CEILING);
        assert!(clip.loudness() < -38.0, "marks must stand out from it");
    }
    let [air, ground, warmth, glow] = room::mix(0.0);
    assert!(air > ground && warmth == 0.0 && glow == 0.0);
    for step in 0_u8..10 {
        let (less, more) = (room::mix(f64::from(step) / 10.0), room::mix(f64::from(step + 1) / 10.0));
        assert!(more[0] < less[0] && more[1] >= less[1] && more[2] >= less[2] && more[3] >= less[3]);
    }
}

#[test]
fn a_wav_file_has_a_head_and_every_sample() {
    let clip = mark(Sound::Decided).unwrap();
    let file = clip.wav();
    assert_eq!(&file[..4], b"RIFF");
    assert_eq!(&file[8..16], b"WAVEfmt ");
    assert_eq!(file.len(), 44 + clip.len() * 4);
    assert_eq!(
        u32::from_le_bytes(file[40..44].try_into().unwrap()) as usize,
        clip.len() * 4
    );
}

#[test]
fn every_sound_has_words_in_every_language() {
    for language in ["en", "de", "es", "fr"] {
        let file = format!("locales/{language}/sound.ftl");
        let text = String::from_utf8(embedded::asset(&file).unwrap().into_owned()).unwrap();
        let words = Localizer::from_texts(language, &[(&file, &text)]).unwrap();
        let mut captions = BTreeSet::new();
        for sound in Sound::all() {
            let key = sound.caption();
            assert!(words.has(&key), "{language} has no words for {key}");
            let caption = words.get(&key);
            assert!(
                caption.chars().count() <= 60,
                "{language}: {caption:?} is too long for a caption"
            );
            assert!(
                captions.insert(caption.clone()),
                "{language}: {caption:?} stands for two sounds"
            );
        }
    }
}

fn at(day: u32, decisions: usize, asked: OpenPrompt) -> Scene {
    Scene {
        play: Some(Progress { day, decisions }),
        asked,
        inside: 0.3,
        ..Scene::default()
    }
}

/// What is heard last of these scenes.
fn heard(scenes: &[Scene]) -> Vec<Sound> {
    let mut ear = Ear::default();
    scenes.iter().map(|scene| ear.hear(*scene)).last().unwrap_or_default()
}

#[test]
fn each_kind_of_moment_has_its_mark_and_is_marked_once() {
    let day = at(3, 4, OpenPrompt::Nothing);
    for kind in Kind::ALL {
        let moment = at(3, 4, OpenPrompt::Moment(kind, 2));
        assert_eq!(heard(&[day, moment]), [Sound::Moment(kind)]);
        assert_eq!(heard(&[day, moment, moment]), [], "looking at it again is no news");
        let listened = at(3, 5, OpenPrompt::Moment(kind, 2));
        assert_eq!(heard(&[day, moment, listened]), [], "listening is quiet");
    }
}

#[test]
fn an_answer_is_heard_by_where_the_leader_moved() {
    let before = at(3, 4, OpenPrompt::Moment(Kind::Request, 2));
    let after = |inside: f64| Scene {
        inside,
        ..at(3, 5, OpenPrompt::Nothing)
    };
    assert_eq!(heard(&[before, after(0.7)]), [Sound::StepIn]);
    assert_eq!(heard(&[before, after(0.0)]), [Sound::StepBack]);
    assert_eq!(heard(&[before, after(0.32)]), [Sound::Decided]);
    let undone = Scene {
        inside: 0.0,
        ..at(3, 3, OpenPrompt::Nothing)
    };
    assert_eq!(heard(&[before, undone]), [], "taking back is silent");
}

#[test]
fn weeks_ring_days_pass_and_silence_grows() {
    let asked = |week| at(0, 0, OpenPrompt::Plan(week));
    assert_eq!(heard(&[at(0, 0, OpenPrompt::Nothing), asked(1)]), [Sound::Bell]);
    assert_eq!(heard(&[asked(1), at(0, 1, OpenPrompt::Nothing)]), [Sound::Decided]);
    assert_eq!(
        heard(&[at(1, 1, OpenPrompt::Nothing), at(2, 1, OpenPrompt::Nothing)]),
        [Sound::Day]
    );
    let beat = |decisions, silence| at(2, decisions, OpenPrompt::Beat(1, silence));
    assert_eq!(
        heard(&[at(2, 1, OpenPrompt::Nothing), beat(1, 0)]),
        [Sound::Moment(Kind::Meeting)]
    );
    assert_eq!(heard(&[beat(1, 0), beat(2, 1)]), [Sound::Silence(1)]);
    assert_eq!(heard(&[beat(2, 1), beat(3, 2)]), [Sound::Silence(2)]);
    assert_eq!(heard(&[beat(3, 2), beat(4, 0)]), [], "somebody speaks");
}

#[test]
fn the_room_is_said_to_grow_warmer_once_and_not_to_flicker() {
    let lit = |light: f64| Scene {
        light,
        ..at(1, 1, OpenPrompt::Paper)
    };
    assert_eq!(heard(&[Scene::default(), lit(0.1)]), [Sound::Room]);
    assert_eq!(heard(&[lit(0.1), lit(0.25)]), [Sound::Warmer]);
    assert_eq!(heard(&[lit(0.1), lit(0.25), lit(0.17)]), []);
    assert_eq!(heard(&[lit(0.1), lit(0.25), lit(0.17), lit(0.22)]), []);
    assert_eq!(heard(&[lit(0.1), lit(0.25), lit(0.05)]), [Sound::Cooler]);
}

#[test]
fn a_whole_play_through_is_heard() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7);
    let mut ear = Ear::default();
    let mut all = Vec::new();
    let mut turn = 0;
    loop {
        let stop = session.step();
        all.extend(ear.hear(scene(&session, &words)));
        match stop {
            StepResult::Over(_) => break,
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let mut answers = question.numbered();
                let way = turn % answers.len();
                turn += 1;
                session.answer(answers.swap_remove(way)).unwrap();
                all.extend(ear.hear(scene(&session, &words)));
            }
        }
    }
    for sound in [
        Sound::Room,
        Sound::Bell,
        Sound::Day,
        Sound::StepIn,
        Sound::StepBack,
        Sound::Decided,
        Sound::Moment(Kind::Meeting),
    ] {
        assert!(all.contains(&sound), "{} was never heard", sound.name());
    }
    let weeks = all.iter().filter(|sound| **sound == Sound::Bell).count();
    assert_eq!(weeks, session.scenario().weeks as usize, "a bell for each week");
}

fn scene(session: &Session, words: &Localizer) -> Scene {
    let view = View::of(session, words);
    let question = session.simulation().question();
    let progress = Progress {
        day: session.simulation().day(),
        decisions: session.decisions().len(),
    };
    Scene::of(
        &stage::stage(&view, question.as_ref()),
        Some(progress),
        question.as_ref(),
    )
}
