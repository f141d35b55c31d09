//! The days run visibly: a morning, a pause in which lights and threads move, the next morning, until somebody must answer.
//!
//! In: [`CurrentSitting`] and time. Out: mornings. While nothing runs the window sleeps; while days run it wakes only for the next one.

use std::time::Duration;

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowOccluded};
use bevy::winit::{UpdateMode, WINIT_WINDOWS, WinitSettings};

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

/// Stops the days while nobody can see the window: it is covered, or minimised, of which X sends no word.
pub(super) fn rest_unseen(
    mut occluded: MessageReader<WindowOccluded>,
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    window: Option<Single<Entity, With<PrimaryWindow>>>,
    _main_thread: NonSendMarker,
) {
    let covered = occluded.read().any(|unseen| unseen.occluded);
    if sitting.days_run() && (covered || window.is_some_and(|window| is_minimised(*window))) {
        sitting.set_running(false);
        show(&sitting, &mut shown);
    }
}

/// Whether the window system says so; asked only while days run.
fn is_minimised(window: Entity) -> bool {
    WINIT_WINDOWS.with_borrow(|windows| {
        let window = windows.get_window(window);
        window.and_then(|window| window.is_minimized()) == Some(true)
    })
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
