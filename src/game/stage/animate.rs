//! Places what moves: lights, the leader with their light, threads, the ring of silence.
//!
//! In: the state a stage glides through. Out: nodes' positions, sizes and strengths; a redraw is asked for only while it glides.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::StageScene;
use super::layout::HEIGHT;
use super::nodes::{across, area, down, figure_node, leader_label};
use super::parts::{Drawn, Part, Plan};
use crate::narration::stage::StageView;
use crate::ui::art::{self, GLOW_ASPECT, Pictures, Thread};
use crate::ui::theme::Theme;

#[expect(
    clippy::needless_pass_by_value,
    reason = "a Bevy system takes its parameters by value"
)]
pub(super) fn animate(
    mut stages: Query<(&StageScene, &mut Drawn, &Children)>,
    mut parts: Query<(&Part, &mut Node, &mut ImageNode)>,
    mut hangers: Query<(&Part, &mut Node), Without<ImageNode>>,
    mut images: ResMut<Assets<Image>>,
    pictures: Res<Pictures>,
    mut redraw: MessageWriter<RequestRedraw>,
    time: Res<Time>,
    theme: Res<Theme>,
) {
    for (scene, mut drawn, children) in &mut stages {
        if !drawn.step(time.delta_secs()) {
            continue;
        }
        let drawn = &mut *drawn;
        let Some(plan) = &drawn.plan else { continue };
        let mut part = parts.iter_many_mut(children);
        while let Some((part, mut node, mut image)) = part.fetch_next() {
            match part {
                Part::Threads => {
                    let svg = art::threads(theme.palette, &strands(&scene.0, plan, drawn), plan.width(), HEIGHT);
                    if svg != drawn.threads {
                        let size = if drawn.left > 0.0 { plan.size / 2 } else { plan.size };
                        if let Some(mut picture) = images.get_mut(&image.image) {
                            *picture = pictures.draw(&svg, size);
                        }
                        drawn.threads = if drawn.left > 0.0 { String::new() } else { svg };
                    }
                }
                Part::Silence => {
                    let picture = pictures.draw(
                        &art::silence_ring(theme.palette, drawn.shown.silence),
                        UVec2::splat(256),
                    );
                    image.image = images.add(picture);
                }
                other => place(*other, &scene.0, plan, drawn, &mut node, &mut image),
            }
        }
        let mut hanger = hangers.iter_many_mut(children);
        while let Some((part, mut node)) = hanger.fetch_next() {
            if *part == Part::LeaderLabel {
                let (x, y) = leader_label(plan, drawn.shown.leader);
                (node.left, node.top) = (across(plan, x), down(y));
            }
        }
        if drawn.gliding() {
            redraw.write(RequestRedraw);
        } else if drawn.threads.is_empty() && !plan.table {
            drawn.unsettled = true;
            redraw.write(RequestRedraw);
        }
    }
}

fn place(part: Part, view: &StageView, plan: &Plan, drawn: &Drawn, node: &mut Node, image: &mut ImageNode) {
    let (x, y, scale) = drawn.shown.leader;
    let inside = drawn.shown.inside;
    match part {
        Part::Glow(index) | Part::Ring(index) | Part::Truth(index) => {
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
                Part::Ring(_) => weight(strength * (0.95 - 0.35 * inside)),
                _ => weight(if person.gone { 0.0 } else { 0.95 }),
            });
        }
        Part::Pool => {
            let width = (360.0 + 1560.0 * inside) * plan.room().fit() * (scale / 1.2).clamp(0.6, 1.0);
            let height = width / GLOW_ASPECT * (1.0 - 0.2 * inside);
            let raised = y - 24.0 * inside;
            put(node, &area(plan, x - width / 2.0, raised - height / 2.0, width, height));
            image.color = Color::WHITE.with_alpha(weight(0.72 + 0.02 * inside));
        }
        Part::Cone => {
            let width = (300.0 + 1150.0 * inside) * plan.room().fit();
            put(node, &area(plan, x - width / 2.0, 0.0, width, y + 6.0));
            image.color = Color::WHITE.with_alpha(weight(0.55 + 0.2 * inside));
        }
        Part::Leader => put(node, &figure_node(plan, x, y, scale)),
        Part::Figure(_) | Part::Threads | Part::LeaderLabel | Part::Silence => {}
    }
}

fn strands(view: &StageView, plan: &Plan, drawn: &Drawn) -> Vec<Thread> {
    let (x, y, scale) = drawn.shown.leader;
    let hand = (x, y - 112.0 * scale);
    let people = view.people.iter().zip(&drawn.places).enumerate().take(plan.singles());
    people
        .filter(|(_, (person, _))| !person.gone && !plan.away)
        .map(|(index, (person, place))| Thread {
            from: (place.x, place.y - 74.0 * place.scale),
            to: hand,
            pull: drawn.shown.pulls.get(index).copied().unwrap_or(0.0),
            waiting: person.waiting,
            truth: view
                .truth
                .as_ref()
                .and_then(|truth| truth.get(index))
                .map(|truth| truth.1),
            size: (0.45 + 0.55 * place.scale).min(1.1),
        })
        .collect()
}

fn put(node: &mut Node, wanted: &Node) {
    node.left = wanted.left;
    node.top = wanted.top;
    node.width = wanted.width;
    node.height = wanted.height;
}

#[expect(clippy::cast_possible_truncation, reason = "an opacity")]
fn weight(value: f64) -> f32 {
    value.clamp(0.0, 1.0) as f32
}
