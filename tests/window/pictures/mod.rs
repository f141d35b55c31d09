//! Pictures of every screen, taken by the program itself, are whole pictures of that screen.
#![expect(
    clippy::disallowed_methods,
    reason = "starts the program and looks at the files it leaves"
)]

mod near;
mod reference;

use std::path::{Path, PathBuf};
use std::process::Command;

use stepback::ensemble::{Policy, PolicyParams};
use stepback::scenario::Scenario;
use stepback::session::{ScenarioSource, Session, Store, Turn};

use crate::display::Display;

const SCREENS: [&str; 13] = [
    "title",
    "choose",
    "briefing",
    "plan",
    "day",
    "moment",
    "consequence",
    "meeting",
    "pulse",
    "reflection",
    "last-week",
    "debrief",
    "people",
];

/// A finished play-through by a leader, kept in the folder; gives its journal.
fn played(folder: &Path, mut leader: PolicyParams) -> PathBuf {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 7).from_source(ScenarioSource::Shipped);
    session.keep(&Store::in_data(folder)).unwrap();
    while let Turn::Ask(question) = session.advance() {
        let answer = leader.answer(&question, session.simulation().seen());
        let possible = session.simulation().accepts(&answer).is_ok();
        session
            .answer(if possible {
                answer
            } else {
                question.numbered().swap_remove(0)
            })
            .unwrap();
    }
    session.path().unwrap().to_owned()
}

/// Takes a picture and gives its size and how much of it is not of its commonest colour, 0..1.
fn picture(screen: &str, journal: &Path, size: &str, out: &Path) -> image_facts::Facts {
    let status = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(["shot", "--screen", screen, "--size", size, "--journal"])
        .arg(journal)
        .arg("--out")
        .arg(out)
        .status()
        .unwrap();
    assert!(status.success(), "{screen} at {size}");
    image_facts::of(out)
}

#[test]
fn a_film_is_as_many_pictures_as_asked_for_and_what_is_chosen_happens_in_it() {
    let Some(_display) = Display::claim("a_film_is_as_many_pictures_as_asked_for_and_what_is_chosen_happens_in_it")
    else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let journal = played(folder.path(), PolicyParams::empower());
    let film = folder.path().join("film");
    let record = || {
        Command::new(env!("CARGO_BIN_EXE_stepback"))
            .args([
                "shot",
                "--screen",
                "moment",
                "--frames",
                "6",
                "--choose",
                "1",
                "--journal",
            ])
            .arg(&journal)
            .arg("--out")
            .arg(&film)
            .status()
            .unwrap()
    };
    assert!(record().success());
    let pictures: Vec<Vec<u8>> = (1..=6)
        .map(|number| std::fs::read(film.join(format!("{number:03}.png"))).unwrap())
        .collect();
    assert_eq!(std::fs::read_dir(&film).unwrap().count(), 6);
    assert_ne!(pictures.first(), pictures.last(), "nothing happened");
    std::fs::write(film.join("letter.txt"), "mine").unwrap();
    assert!(!record().success(), "a folder with other things is left alone");
}

#[test]
fn every_screen_can_be_taken_at_both_sizes() {
    let Some(_display) = Display::claim("every_screen_can_be_taken_at_both_sizes") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let journal = played(folder.path(), PolicyParams::empower());
    for size in ["1280x720", "1920x1080"] {
        for screen in SCREENS {
            let facts = picture(screen, &journal, size, &folder.path().join("picture.png"));
            assert_eq!(format!("{}x{}", facts.width, facts.height), size, "{screen}");
            assert!(
                facts.drawn > 0.05,
                "{screen} at {size} is nearly empty: {}",
                facts.drawn
            );
        }
    }
}

#[test]
fn two_ways_of_leading_end_on_visibly_different_stages() {
    let Some(_display) = Display::claim("two_ways_of_leading_end_on_visibly_different_stages") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let taken = |name: &str, leader: PolicyParams| {
        let data = folder.path().join(name);
        let journal = played(&data, leader);
        picture("day", &journal, "1280x720", &folder.path().join(format!("{name}.png")))
    };
    let (into, back) = (
        taken("in", PolicyParams::direct()),
        taken("back", PolicyParams::empower()),
    );
    // Amber is autonomy and coral is reliance, and nothing else on the stage has these colours.
    assert!(
        back.amber > 1.5 * into.amber,
        "light: in {} back {}",
        into.amber,
        back.amber
    );
    assert!(
        into.coral > 1.5 * back.coral,
        "threads: in {} back {}",
        into.coral,
        back.coral
    );
}

/// A few facts about a picture, read with Bevy's own reader of images.
mod image_facts {
    use std::path::Path;

    use bevy::image::{CompressedImageFormats, Image, ImageSampler, ImageType};

    pub struct Facts {
        pub width: u32,
        pub height: u32,
        /// Share of pixels that differ from the commonest colour.
        pub drawn: f64,
        /// Share of amber pixels.
        pub amber: f64,
        /// Share of coral pixels.
        pub coral: f64,
    }

    pub fn of(path: &Path) -> Facts {
        let bytes = std::fs::read(path).unwrap();
        let image = Image::from_buffer(
            &bytes,
            ImageType::Extension("png"),
            CompressedImageFormats::NONE,
            true,
            ImageSampler::Default,
            bevy::asset::RenderAssetUsages::MAIN_WORLD,
        )
        .unwrap();
        let pixels: Vec<&[u8]> = image.data.as_ref().unwrap().chunks_exact(4).collect();
        let mut counts = std::collections::BTreeMap::new();
        for pixel in &pixels {
            *counts.entry(*pixel).or_insert(0_usize) += 1;
        }
        let commonest = counts.values().copied().max().unwrap_or(0);
        let share = |n: usize| n as f64 / pixels.len() as f64;
        let counted = |wanted: fn(i32, i32, i32) -> bool| {
            share(
                pixels
                    .iter()
                    .filter(|p| wanted(i32::from(p[0]), i32::from(p[1]), i32::from(p[2])))
                    .count(),
            )
        };
        Facts {
            width: image.width(),
            height: image.height(),
            drawn: 1.0 - share(commonest),
            amber: counted(|r, g, b| r > 120 && g > b + 40 && r > g + 15 && r < g + 90),
            coral: counted(|r, g, b| r > 170 && r > g + 70 && (g - b).abs() < 45),
        }
    }
}
