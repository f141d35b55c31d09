//! Moves a stage on: everything that glides goes a step, and as long as something glides the next frame is asked for.
//!
//! In: the state a stage glides through. Out: nodes moved by `movers`; nothing is laid out or painted anew.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::StageScene;
use super::drawn::Drawn;
use super::movers::{self, MovingNodes};

pub(super) fn animate(
    mut stages: Query<(&StageScene, &mut Drawn, &Children)>,
    mut moving: MovingNodes,
    mut redraw: MessageWriter<RequestRedraw>,
    time: Res<Time>,
) {
    for (scene, mut drawn, children) in &mut stages {
        if !drawn.step(time.delta_secs()) {
            continue;
        }
        let drawn = &*drawn;
        let Some(plan) = &drawn.plan else { continue };
        movers::place_all(&mut moving, children, &scene.0, plan, drawn);
        if drawn.moves() {
            redraw.write(RequestRedraw);
        }
    }
}
