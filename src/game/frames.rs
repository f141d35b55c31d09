//! How long a frame takes while everything on the stage moves: for `benches/window.sh` and `docs/performance.md`.
//!
//! In: a number of frames. Out: after the screen has settled, that many frames in which lights, threads, requests, cards and the leader
//! glide without a rest; then one line with the mean frame, the slowest of twenty, and what the stage's own systems took of it.

use std::io::Write as _;

use bevy::platform::time::Instant;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::stage::{StageScene, StageSystems};
use crate::narration::stage::StageView;
use crate::narration::work::Column;

/// Frames before counting begins.
const SETTLES: u32 = 40;
/// Frames after which everything turns round.
const TURN: u32 = 12;

/// What has been counted.
#[derive(Resource, Debug, Default)]
struct Counted {
    wanted: u32,
    seen: u32,
    frames: Vec<f32>,
    begun: Option<Instant>,
    own: f32,
    rest: Option<StageView>,
}

/// Counts so many frames, prints the line and closes the window.
pub(super) fn count(app: &mut App, wanted: u32) {
    app.insert_resource(Counted { wanted, ..default() })
        .add_systems(Update, stir)
        .add_systems(PostUpdate, (begin.before(StageSystems), end.after(StageSystems)));
}

#[expect(clippy::disallowed_methods, reason = "measures how long this program takes")]
fn begin(mut counted: ResMut<Counted>) {
    counted.begun = Some(Instant::now());
}

fn end(mut counted: ResMut<Counted>) {
    if let Some(begun) = counted.begun.take()
        && counted.seen > SETTLES
    {
        counted.own += begun.elapsed().as_secs_f32();
    }
}

fn stir(
    mut counted: ResMut<Counted>,
    mut stages: Query<&mut StageScene>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
    time: Res<Time<Real>>,
) {
    redraw.write(RequestRedraw);
    counted.seen += 1;
    if counted.seen > SETTLES {
        counted.frames.push(time.delta_secs());
    }
    if counted.seen.is_multiple_of(TURN)
        && counted.seen >= SETTLES
        && let Ok(mut scene) = stages.single_mut()
    {
        let rest = counted.rest.get_or_insert_with(|| scene.0.clone()).clone();
        let other = (counted.seen / TURN).is_multiple_of(2);
        scene.0 = if other { stirred(rest) } else { rest };
    }
    if counted.seen >= SETTLES + counted.wanted {
        let mut frames = std::mem::take(&mut counted.frames);
        frames.sort_by(f32::total_cmp);
        let number = frames.len().max(1) as f32;
        let mean = frames.iter().sum::<f32>() / number * 1000.0;
        let middle = frames.get(frames.len() / 2).copied().unwrap_or(0.0) * 1000.0;
        let slow = frames.get(frames.len() * 19 / 20).copied().unwrap_or(0.0) * 1000.0;
        let own = counted.own / number * 1000.0;
        let line = format!(
            "frames {number} mean {mean:.1} ms median {middle:.1} ms slowest twentieth {slow:.1} ms stage {own:.2} ms\n"
        );
        let mut out = std::io::stdout().lock();
        if out.write_all(line.as_bytes()).is_err() {
            counted.seen = 0;
        }
        exit.write(AppExit::Success);
    }
}

/// The same people with everything elsewhere.
fn stirred(mut view: StageView) -> StageView {
    for person in &mut view.people {
        person.light = 1.0 - person.light;
        person.thread = 1.0 - person.thread;
        person.waiting = 1 - person.waiting.min(1);
    }
    for card in &mut view.board {
        card.column = match card.column {
            Column::ToDo => Column::Doing,
            Column::Doing => Column::Done,
            Column::Done => Column::ToDo,
        };
    }
    view.leader.inside = 1.0 - view.leader.inside;
    view.silence = view.silence.map(|full| 1.0 - full);
    view
}
