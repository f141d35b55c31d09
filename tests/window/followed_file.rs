//! Writing and playing at once: the window follows the scenario's file.
#![expect(clippy::disallowed_methods, reason = "saves the scenario that is played")]

use std::fs;

use crate::display::{Display, eventually};
use crate::hand::{Game, Seen};

const TEXT: &str = include_str!("../worlds/small.ron");

fn offers(seen: &Seen, words: &str) -> bool {
    seen.targets.iter().any(|target| target.label.contains(words))
}

#[test]
fn a_saved_file_is_shown_at_the_same_moment_and_a_broken_one_leaves_the_old_one() {
    let Some(display) = Display::claim("a scenario that is written while it is played") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("small.ron");
    fs::write(&file, TEXT).unwrap();
    let data = folder.path().join("data");
    let game = Game::start(
        &display,
        &data,
        &["play", file.to_str().unwrap(), "--from", "wrong_total", "--seed", "5"],
    );
    let shows = |words: &str| {
        eventually(words, || {
            let seen = game.seen();
            (seen.screen == "moment" && offers(&seen, words)).then_some(seen)
        })
    };
    let morning = game.seen();
    display.press("1");
    game.settles_after(&morning);
    shows("Correct the cell yourself");
    fs::write(&file, TEXT.replace("Correct the cell", "Mend the cell")).unwrap();
    shows("Mend the cell yourself");
    fs::write(&file, TEXT.replace("stance: TakeOver", "stance: TakeOvr")).unwrap();
    let mistake = eventually("the mistake", || {
        Some(game.seen()).filter(|seen| seen.screen == "notice")
    });
    display.press("1");
    game.settles_after(&mistake);
    shows("Mend the cell yourself");
    fs::write(&file, TEXT.replace("stance: Coach", "stance: Couch")).unwrap();
    eventually("the next mistake", || (game.seen().screen == "notice").then_some(()));
    // Mended, it takes its message away by itself.
    fs::write(&file, TEXT.replace("Correct the cell", "Rub out the cell")).unwrap();
    shows("Rub out the cell yourself");
}
