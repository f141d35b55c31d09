//! The days run visibly: a morning, a pause in which lights and threads move, the next morning, until somebody must answer.
//!
//! In: [`GameState`] and time. Out: mornings. While nothing runs the window sleeps; while days run it wakes only for the next one.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

use super::commands::show;
use super::facilitator::Facilitator;
use super::hint_task::LookAhead;
use super::play::{GameState, Location};
use super::shown::ShownPage;

/// Seconds that a day takes at speed 1.
const DAY: f32 = 1.8;
/// How long the window sleeps when nothing happens.
const SLEEP: Duration = Duration::from_mins(1);

/// The time that the present day has been shown.
#[derive(Resource, Debug, Default)]
pub(super) struct Clock {
    seconds: f32,
    drawn: u32,
}

fn runs(play: &GameState) -> bool {
    play.pace.running
        && play.over.is_none()
        && play.notice.is_none()
        && matches!(play.place, Location::Morning | Location::Away)
}

/// Lets the days go by, and looks back once it is over.
pub(super) fn run(
    mut play: ResMut<GameState>,
    mut shown: ResMut<ShownPage>,
    mut clock: ResMut<Clock>,
    mut winit: ResMut<WinitSettings>,
    time: Res<Time<Real>>,
    ahead: Res<LookAhead>,
    facilitator: Res<Facilitator>,
) {
    let due = play.place == Location::Over && play.debrief.is_none() && play.notice.is_none();
    let wait = if ahead.works() {
        Duration::from_millis(40)
    } else if due || runs(&play) {
        Duration::from_millis(120)
    } else {
        facilitator.wakes(time.elapsed()).unwrap_or(SLEEP)
    };
    let mode = UpdateMode::reactive_low_power(wait);
    if winit.focused_mode != mode {
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
    }
    clock.drawn = if due { clock.drawn + 1 } else { 0 };
    if clock.drawn > 2 {
        play.look_back();
        show(&play, &mut shown);
    }
    if !runs(&play) {
        clock.seconds = 0.0;
        return;
    }
    clock.seconds += time.delta_secs().min(0.25);
    if clock.seconds >= DAY / play.pace.speed as f32 {
        clock.seconds = 0.0;
        play.next();
        show(&play, &mut shown);
    }
}
