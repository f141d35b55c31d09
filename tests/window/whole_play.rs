//! A whole scenario through the real window: once by key presses only, once by the mouse only.
#![expect(clippy::disallowed_methods, reason = "reads the journal that the play-through left")]

use std::path::Path;

use crate::display::Display;
use crate::hand::{Game, Seen, Target};

/// More screens than any play-through has.
const MOST_SCREENS: usize = 700;

/// The control that goes on from a screen: answer 1, else the primary one.
fn onwards(seen: &Seen) -> Option<&Target> {
    let named = |id: &str| seen.targets.iter().find(|t| t.id == id && t.enabled);
    let begins = |start: &str| seen.targets.iter().find(|t| t.id.starts_with(start) && t.enabled);
    ["plan.start", "choice.1", "beat.1", "answer.1", "go-on", "start", "play", "scenario.the_launch"]
        .into_iter()
        .find_map(named)
        .or_else(|| ["choice.", "beat.", "go", "start", "play", "scenario."].into_iter().find_map(begins))
        .or_else(|| seen.targets.iter().find(|t| t.enabled))
}

fn journal_of(data: &Path) -> String {
    let plays = std::fs::read_dir(data.join("plays")).unwrap();
    let mut journals = plays.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "journal"));
    std::fs::read_to_string(journals.next().unwrap()).unwrap()
}

/// Goes on from screen to screen until the debrief; `act` uses a target.
fn play_through(display: &Display, game: &Game, act: impl Fn(&Display, &Game, &Seen, &Target)) -> Vec<String> {
    let mut screens: Vec<String> = Vec::new();
    for _ in 0..MOST_SCREENS {
        let settled = game.settled();
        let seen = game.seen();
        if screens.last() != Some(&seen.screen) {
            screens.push(seen.screen.clone());
        }
        if seen.screen == "debrief" {
            return screens;
        }
        match onwards(&seen) {
            Some(target) => {
                act(display, game, &seen, target);
                game.after(settled);
            }
            None => {
                game.after(settled);
            }
        }
    }
    panic!("the debrief was not reached: {screens:?}");
}

fn check(screens: &[String], data: &Path) {
    for wanted in ["plan", "moment", "consequence", "meeting", "pulse", "reflection", "debrief"] {
        assert!(screens.iter().any(|s| s == wanted), "never saw {wanted}: {screens:?}");
    }
    assert!(journal_of(data).lines().count() > 30);
}

#[test]
fn by_key_presses_only() {
    let Some(display) = Display::claim("by_key_presses_only") else { return };
    let data = tempfile::tempdir().unwrap();
    let game = Game::start(&display, data.path(), &["play", "the_launch", "--seed", "7"]);
    let screens = play_through(&display, &game, |display, game, seen, target| {
        // To the target by Tab, as far as it takes, then Enter: what somebody without a mouse does.
        let _ = (game, seen);
        let number = target.id.rsplit('.').next().and_then(|n| n.parse::<u32>().ok());
        match number {
            Some(n) if n < 10 => display.press(&n.to_string()),
            _ => display.press("Return"),
        }
    });
    check(&screens, data.path());
}

#[test]
fn by_the_mouse_only() {
    let Some(display) = Display::claim("by_the_mouse_only") else { return };
    let data = tempfile::tempdir().unwrap();
    let game = Game::start(&display, data.path(), &["play", "the_launch", "--seed", "7"]);
    let screens = play_through(&display, &game, |display, game, _, target| {
        let (x, y) = (target.x + target.w / 2, target.y + target.h / 2);
        display.click(game.window, i16::try_from(x).unwrap(), i16::try_from(y).unwrap());
    });
    check(&screens, data.path());
}
