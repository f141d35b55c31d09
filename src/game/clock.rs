//! The days run visibly: a morning, a pause in which lights and threads move, the next morning, until somebody must answer.
//!
//! In: [`CurrentSitting`] and time. Out: mornings. While nothing runs the window sleeps; while days run it wakes only for the next one.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

use super::facilitator::Facilitator;
use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};

/// Seconds that a day takes at speed 1.
const DAY: f32 = 1.8;
/// How long the window sleeps when nothing happens.
const SLEEP: Duration = Duration::from_mins(1);

/// The time that the present day has been shown.
#[derive(Resource, Debug, Default)]
pub(super) struct Clock {
    seconds: f32,
}

/// Lets the days go by.
pub(super) fn run(
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    mut clock: ResMut<Clock>,
    mut winit: ResMut<WinitSettings>,
    time: Res<Time<Real>>,
    facilitator: Res<Facilitator>,
) {
    let wait = if sitting.is_opening() {
        // Its control was pressed, and nothing else can be done meanwhile.
        Duration::from_millis(16)
    } else if sitting.is_working() {
        Duration::from_millis(40)
    } else if sitting.days_run() {
        Duration::from_millis(120)
    } else {
        facilitator.wakes(time.elapsed()).unwrap_or(SLEEP)
    };
    let mode = UpdateMode::reactive_low_power(wait);
    if winit.focused_mode != mode {
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
    }
    if !sitting.days_run() {
        clock.seconds = 0.0;
        return;
    }
    clock.seconds += time.delta_secs().min(0.25);
    if clock.seconds >= DAY / sitting.pace().speed as f32 {
        clock.seconds = 0.0;
        sitting.advance();
        show(&sitting, &mut shown);
    }
}
