//! A graphics driver that stops while the window is open.

use std::num::NonZeroU8;

use bevy::app::AppExit;
use stepback::ensemble::PolicyParams;
use stepback::game::gallery::gallery;
use stepback::game::offscreen::Offscreen;
use stepback::scenario::Scenario;

use crate::display::Display;

/// The code by which `stepback` knows that it must end with the sentence about the driver.
const GONE: NonZeroU8 = NonZeroU8::new(75).unwrap();

#[test]
fn a_lost_driver_makes_the_window_leave_with_its_own_code() {
    let Some(_display) = Display::claim("a_lost_driver_makes_the_window_leave_with_its_own_code") else {
        return;
    };
    let gallery = gallery(
        Scenario::shipped("first_steps").unwrap(),
        "en",
        7,
        16,
        PolicyParams::empower(),
    )
    .unwrap();
    let mut offscreen = Offscreen::painted(&gallery);
    assert_eq!(offscreen.lose_driver(), Some(AppExit::Error(GONE)));
}
