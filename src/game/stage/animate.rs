//! Places what moves: lights, the leader with their light, cards, threads with their requests, the ring of silence.
//!
//! In: the state a stage glides through. Out: nodes' positions, sizes and strengths; a redraw is asked for only while it glides.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::StageScene;
use super::movers;
use super::nodes::{across, area, down, figure_node, leader_label};
use super::parts::{Drawn, Mover, Part, Plan};
use crate::narration::stage::StageView;
use crate::ui::art::{self, GLOW_ASPECT};

pub(super) type Moving<'w, 's> = Query<
    'w,
    's,
    (
        &'static Mover,
        &'static mut UiTransform,
        &'static mut Visibility,
        Option<&'static mut ImageNode>,
    ),
    Without<Part>,
>;

#[expect(
    clippy::needless_pass_by_value,
    reason = "a Bevy system takes its parameters by value"
)]
pub(super) fn animate(
    mut stages: Query<(&StageScene, &mut Drawn, &Children)>,
    mut parts: Query<(&Part, &mut Node, &mut ImageNode)>,
    mut hangers: Query<(&Part, &mut Node), Without<ImageNode>>,
    mut moving: Moving,
    mut redraw: MessageWriter<RequestRedraw>,
    time: Res<Time>,
) {
    for (scene, mut drawn, children) in &mut stages {
        if !drawn.step(time.delta_secs()) {
            continue;
        }
        let drawn = &*drawn;
        let Some(plan) = &drawn.plan else { continue };
        let mut part = parts.iter_many_mut(children);
        while let Some((part, mut node, mut image)) = part.fetch_next() {
            place(*part, &scene.0, plan, drawn, &mut node, &mut image);
        }
        let mut hanger = hangers.iter_many_mut(children);
        while let Some((part, mut node)) = hanger.fetch_next() {
            if *part == Part::LeaderLabel {
                let (x, y) = leader_label(plan, drawn.shown.leader);
                (node.left, node.top) = (across(plan, x), down(y));
            }
        }
        movers::place_all(&mut moving, children, &scene.0, plan, drawn);
        if drawn.gliding() {
            redraw.write(RequestRedraw);
        }
    }
}

fn place(part: Part, view: &StageView, plan: &Plan, drawn: &Drawn, node: &mut Node, image: &mut ImageNode) {
    let (x, y, scale) = drawn.shown.leader;
    let inside = drawn.shown.inside;
    let fit = plan.floor.fit();
    match part {
        Part::Glow(index) | Part::Truth(index) => {
            let (Some(spot), Some(person)) = (drawn.places.get(index), view.people.get(index)) else {
                return;
            };
            let light = match part {
                Part::Truth(_) => view
                    .truth
                    .as_ref()
                    .and_then(|truth| truth.get(index))
                    .map_or(0.0, |truth| truth.0),
                _ => drawn.shown.lights.get(index).copied().unwrap_or(0.0),
            };
            let width = art::glow_width(light) * spot.scale;
            let height = width / GLOW_ASPECT;
            put(
                node,
                &area(plan, spot.x - width / 2.0, spot.y - height / 2.0 - 4.0, width, height),
            );
            let strength = if person.gone { 0.0 } else { art::glow_strength(light) };
            image.color = Color::WHITE.with_alpha(match part {
                Part::Glow(_) => weight(strength * (1.0 - 0.5 * inside)),
                _ => weight(if person.gone { 0.0 } else { 1.0 }),
            });
        }
        Part::Pool => {
            let width = (330.0 + 830.0 * inside) * fit * (scale / 1.2).clamp(0.7, 1.0);
            let height = width / GLOW_ASPECT;
            let raised = y - 70.0 * inside * fit;
            put(node, &area(plan, x - width / 2.0, raised - height / 2.0, width, height));
            image.color = Color::WHITE.with_alpha(weight(0.72 + 0.14 * inside));
        }
        Part::Cone => {
            let width = (190.0 + 620.0 * inside) * fit;
            put(node, &area(plan, x - width / 2.0, 0.0, width, y + 6.0));
            image.color = Color::WHITE.with_alpha(weight(0.6 + 0.25 * inside));
        }
        Part::Leader => put(node, &figure_node(plan, x, y, scale)),
        Part::Figure(_) | Part::LeaderLabel => {}
    }
}

fn put(node: &mut Node, wanted: &Node) {
    node.left = wanted.left;
    node.top = wanted.top;
    node.width = wanted.width;
    node.height = wanted.height;
}

#[expect(clippy::cast_possible_truncation, reason = "an opacity")]
pub(super) fn weight(value: f64) -> f32 {
    value.clamp(0.0, 1.0) as f32
}
