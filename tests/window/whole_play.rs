//! A whole scenario through the real window: once by key presses only, once by the mouse only.
#![expect(clippy::disallowed_methods, reason = "reads the journal that the play-through left")]

use std::path::Path;

use crate::display::Display;
use crate::hand::{Game, Seen, Target};

/// More steps than any play-through has.
const MOST_STEPS: usize = 900;

/// Where answer 1, or going on, is on each screen.
const ONWARDS: [&str; 11] = [
    "briefing.start",
    "plan.start",
    "choice.1",
    "beat.wait",
    "beat.let-them-decide",
    "consequence.go-on",
    "pulse.go-on",
    "reflection.go-on",
    "day.go-on",
    "away.go-on",
    // A click too many may have left the play-through; nothing is lost by it.
    "title.continue",
];

/// What somebody with a mouse would click next: what goes on, or what shows more of the card first.
fn next_click(seen: &Seen) -> Option<&Target> {
    let usable = |t: &&Target| t.enabled && t.shown;
    let named = |id: &str| seen.targets.iter().filter(usable).find(|t| t.id == id);
    let begins = |start: &str| seen.targets.iter().filter(usable).find(|t| t.id.starts_with(start));
    ONWARDS
        .into_iter()
        .find_map(named)
        .or_else(|| begins("choice."))
        .or_else(|| begins("beat."))
        // On a slow machine a click meets the screen that came meanwhile, and may have opened help, or why it went so.
        .or_else(|| named(&format!("{}.back", seen.screen)))
        .or_else(|| begins("scroll."))
}

/// What somebody with a keyboard would press next.
fn next_key(seen: &Seen) -> &'static str {
    if seen.screen == "plan" { "Return" } else { "1" }
}

/// Goes on from screen to screen until the debrief.
fn play_through(game: &Game, act: impl Fn(&Seen)) -> Vec<String> {
    let mut screens: Vec<String> = Vec::new();
    for _ in 0..MOST_STEPS {
        let seen = game.seen();
        if screens.last() != Some(&seen.screen) {
            screens.push(seen.screen.clone());
        }
        if seen.screen == "debrief" {
            return screens;
        }
        act(&seen);
        game.settles_after(&seen);
    }
    panic!(
        "the debrief was not reached: {:?}",
        &screens[screens.len().saturating_sub(20)..]
    );
}

fn check(screens: &[String], data: &Path) {
    for wanted in [
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
    ] {
        assert!(screens.iter().any(|s| s == wanted), "never saw {wanted}: {screens:?}");
    }
    let plays = std::fs::read_dir(data.join("plays")).unwrap();
    let mut journals = plays
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "journal"));
    let journal = std::fs::read_to_string(journals.next().unwrap()).unwrap();
    assert!(journal.lines().count() > 40, "{}", journal.lines().count());
    assert!(
        journal.lines().last().unwrap().contains("done"),
        "the journal does not say that it is over"
    );
}

#[test]
fn by_key_presses_only() {
    let Some(display) = Display::claim("by_key_presses_only") else {
        return;
    };
    let data = tempfile::tempdir().unwrap();
    let game = Game::start(&display, data.path(), &["play", "the_launch", "--seed", "7"]);
    let screens = play_through(&game, |seen| display.press(next_key(seen)));
    check(&screens, data.path());
}

#[test]
fn by_the_mouse_only() {
    let Some(display) = Display::claim("by_the_mouse_only") else {
        return;
    };
    let data = tempfile::tempdir().unwrap();
    let game = Game::start(&display, data.path(), &["play", "the_launch", "--seed", "7"]);
    let screens = play_through(&game, |seen| {
        // A screen that is only passing has nothing to click yet.
        let Some(target) = next_click(seen) else { return };
        let (x, y) = (target.x + target.w / 2, target.y + target.h / 2);
        display.click(game.window, i16::try_from(x).unwrap(), i16::try_from(y).unwrap());
    });
    check(&screens, data.path());
}
