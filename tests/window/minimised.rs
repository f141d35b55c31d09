//! Days stop while the window is minimised: what happens in them is seen.

use crate::display::{Display, eventually};
use crate::hand::Game;

/// More screens than there are before the first day.
const MOST_SCREENS: usize = 40;

#[test]
fn days_wait_while_the_window_is_minimised() {
    let Some(display) = Display::claim("days_wait_while_the_window_is_minimised") else {
        return;
    };
    let data = tempfile::tempdir().unwrap();
    let game = Game::start(
        &display,
        data.path(),
        &["play", "the_launch", "--seed", "7", "--language", "en"],
    );
    for _ in 0..MOST_SCREENS {
        let seen = game.seen();
        if seen.screen == "day" {
            break;
        }
        display.press(if seen.screen == "plan" { "Return" } else { "1" });
        game.settles_after(&seen);
    }
    let runs = || {
        let seen = game.seen();
        let run = seen.targets.iter().find(|target| target.id == "day.run")?;
        Some(run.label == "Pause")
    };
    if runs() == Some(false) {
        display.press("Space");
    }
    eventually("days that run", || (runs() == Some(true)).then_some(()));
    display.say_minimised(game.window);
    eventually("days that stand still", || (runs() == Some(false)).then_some(()));
}
