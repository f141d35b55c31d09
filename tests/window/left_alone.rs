//! A window that nobody touches: it draws only when something changes, and what it drew last must be all there.

use crate::display::{Display, eventually};
use crate::hand::{Game, Seen};

/// Fewer colours than any screen has, and more than a ground alone.
const A_FEW: usize = 60;

/// Waits until everything that is said to be there can be seen, without touching anything.
fn everything_can_be_seen(display: &Display, game: &Game) -> Seen {
    eventually("a window in which everything can be seen", || {
        let seen = game.seen();
        let sight = display.look(game.window);
        let drawn = seen
            .targets
            .iter()
            .filter(|target| target.shown)
            .all(|target| sight.colours_in(target.x, target.y, target.w, target.h) > 1);
        (drawn && sight.colours() > A_FEW).then_some(seen)
    })
}

#[test]
fn a_window_left_alone_shows_its_screen_and_the_next_one_after_one_key() {
    let Some(display) = Display::claim("a window left alone") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let game = Game::start(&display, folder.path(), &[]);
    let title = everything_can_be_seen(&display, &game);
    assert_eq!(title.screen, "title");
    for (key, screen) in [
        ("4", "settings"),
        ("Escape", "title"),
        ("5", "help"),
        ("Escape", "title"),
        ("2", "choose"),
    ] {
        let before = game.seen();
        display.press(key);
        game.settles_after(&before);
        let now = everything_can_be_seen(&display, &game);
        assert_eq!(now.screen, screen, "after {key}");
    }
}
