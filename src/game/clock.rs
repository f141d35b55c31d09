//! The days run visibly: a morning, a pause in which lights and threads move, the next morning, until somebody must answer.
//!
//! In: [`CurrentSitting`] and time. Out: mornings. While nothing runs the window sleeps; while days run it wakes only for the next one.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::WindowOccluded;
use bevy::winit::{UpdateMode, WinitSettings};

use super::facilitator::Facilitator;
use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use super::stage::{IDLE_SECONDS, IdleBeat, StillStage};

/// Seconds that a day takes at speed 1: long enough to see what moves.
const DAY: f32 = 4.0;
/// How long the window sleeps when nothing happens.
const SLEEP: Duration = Duration::from_mins(1);

/// The time that the present day has been shown, and since the days began to run.
#[derive(Resource, Debug, Default)]
pub(super) struct Clock {
    seconds: f32,
    running: f32,
}

/// Stops the days while nobody can see the window.
pub(super) fn rest_unseen(
    mut occluded: MessageReader<WindowOccluded>,
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
) {
    if occluded.read().any(|unseen| unseen.occluded) && sitting.days_run() {
        sitting.set_running(false);
        show(&sitting, &mut shown);
    }
}

/// Lets the days go by.
pub(super) fn run(
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    mut clock: ResMut<Clock>,
    mut winit: ResMut<WinitSettings>,
    time: Res<Time<Real>>,
    facilitator: Res<Facilitator>,
    (still, mut idle): (Res<StillStage>, ResMut<IdleBeat>),
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
        idle.set_if_neq(IdleBeat(None));
        return;
    }
    let passed = time.delta_secs().min(0.25);
    clock.seconds += passed;
    clock.running += passed;
    if !still.0 {
        idle.set_if_neq(IdleBeat(Some((clock.running / IDLE_SECONDS) as u32)));
    }
    if clock.seconds >= DAY / sitting.pace().speed as f32 {
        clock.seconds = 0.0;
        sitting.advance();
        show(&sitting, &mut shown);
    }
}
