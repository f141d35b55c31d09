//! The longest wait of a frame while the jobs of a screen run: for `docs/performance.md`.
//!
//! In: a window whose jobs are held back. Out: once the screen has settled the jobs are let go; when all have come back and their page is
//! shown, one line with how long they took, the longest frame from its beginning to the next, and the longest time that the systems of a
//! frame took before it was drawn, which is what a job could hold up. Where a play-through can be started or gone on with from there, or a
//! screen is to be laid over, that is done next, and a second line says the same of it.

use std::io::Write as _;

use bevy::platform::time::Instant;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::sitting::{CurrentSitting, HoldJobs};
use crate::narration::page::{Command, Screen};
use crate::sitting::Location;
use crate::ui::targets::CommandIssued;

/// Frames before the jobs are let go.
const SETTLES: u32 = 60;
/// Frames that are counted after the last job has come back: in them its page is drawn.
const SHOWS: u32 = 10;

#[derive(Resource, Debug, Default)]
struct Waits {
    /// What is laid over next.
    overlay: Option<Screen>,
    frames: u32,
    /// Frames when the jobs were let go, or the play-through began to be opened.
    from: u32,
    /// A play-through was opened.
    opened: bool,
    /// Frames since the last job came back.
    idle: u32,
    begun: Option<Instant>,
    let_go: Option<Instant>,
    longest_update: f32,
    longest_frame: f32,
}

/// Measures, prints the lines, and closes the window.
pub(super) fn measure(app: &mut App, screen: Screen) {
    let overlay = screen.is_overlay().then_some(screen);
    app.insert_resource(HoldJobs)
        .insert_resource(Waits { overlay, ..default() })
        .add_systems(First, begin)
        .add_systems(Last, end);
}

#[expect(clippy::disallowed_methods, reason = "measures how long this program takes")]
fn begin(
    mut commands: Commands,
    mut waits: ResMut<Waits>,
    mut redraw: MessageWriter<RequestRedraw>,
    time: Res<Time<Real>>,
) {
    redraw.write(RequestRedraw);
    waits.frames += 1;
    let now = Instant::now();
    if waits.frames == SETTLES {
        commands.remove_resource::<HoldJobs>();
        waits.let_go = Some(now);
        waits.from = waits.frames;
    } else if waits.let_go.is_some() {
        waits.longest_frame = waits.longest_frame.max(time.delta_secs());
    }
    waits.begun = Some(now);
}

#[expect(clippy::disallowed_methods, reason = "measures how long this program takes")]
fn end(
    mut waits: ResMut<Waits>,
    sitting: Res<CurrentSitting>,
    mut used: MessageWriter<CommandIssued>,
    mut exit: MessageWriter<AppExit>,
) {
    let (Some(begun), Some(let_go)) = (waits.begun, waits.let_go) else {
        return;
    };
    waits.longest_update = waits.longest_update.max(begun.elapsed().as_secs_f32());
    if sitting.is_working() {
        return;
    }
    waits.idle += 1;
    if waits.idle < SHOWS {
        return;
    }
    let what = if waits.opened { "opening" } else { "jobs" };
    let line = format!(
        "{what} and their page {:.0} ms in {} frames longest frame {:.1} ms longest update {:.1} ms\n",
        let_go.elapsed().as_secs_f32() * 1000.0,
        waits.frames - waits.from,
        waits.longest_frame * 1000.0,
        waits.longest_update * 1000.0,
    );
    std::io::stdout().lock().write_all(line.as_bytes()).ok();
    let opens = match sitting.location() {
        _ if waits.overlay.is_some() => waits.overlay.map(Command::Show),
        Location::Briefing => Some(Command::Start),
        Location::Title if sitting.left_play().is_some() => Some(Command::Continue),
        _ => None,
    };
    match opens.filter(|_| !waits.opened) {
        Some(command) => {
            used.write(CommandIssued(command));
            *waits = Waits {
                frames: waits.frames,
                from: waits.frames,
                opened: true,
                let_go: Some(Instant::now()),
                ..default()
            };
        }
        None => {
            exit.write(AppExit::Success);
        }
    }
}
