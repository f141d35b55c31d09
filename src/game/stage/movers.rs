//! Moves what only has to be moved: pieces of threads, requests, cards, strokes of the ring of silence.
//!
//! In: the state a stage glides through. Out: transforms; neither the layout nor a picture is made anew for any of it.

use bevy::prelude::*;

use super::animate::{Moving, weight};
use super::parts::{Drawn, Mover, Plan, TICKS};
use super::strand::{Piece, Strand};
use crate::narration::stage::StageView;
use crate::ui::art;

/// The side of the pictures' nodes before they are stretched, in logical pixels.
pub(super) const SIDE: f32 = 32.0;
/// The side of a request, in stage units.
const REQUEST: f64 = 40.0;

pub(super) fn place_all(moving: &mut Moving, children: &Children, view: &StageView, plan: &Plan, drawn: &Drawn) {
    let strands: Vec<Option<Strand>> = (0..plan.singles())
        .map(|index| strand(view, plan, drawn, index))
        .collect();
    let mut movers = moving.iter_many_mut(children);
    while let Some((mover, mut transform, mut seen, image)) = movers.fetch_next() {
        let of = |index: usize| strands.get(index).copied().flatten();
        let shape = match *mover {
            Mover::Strand(index, step) => of(index).and_then(|strand| {
                let tone = if strand.taut() { 1.0 } else { 0.55 + 0.4 * strand.pull };
                dress(
                    image,
                    if strand.taut() {
                        &drawn.strands.taut
                    } else {
                        &drawn.strands.slack
                    },
                    tone,
                );
                Some(laid(plan, &strand.piece(step, plan.pieces())))
            }),
            Mover::Truth(index, step) => of(index).and_then(|strand| true_dot(view, plan, &strand, index, step)),
            Mover::Request(index, place) => {
                of(index).and_then(|strand| request(plan, drawn, image, &strand, index, place))
            }
            Mover::Tick(step) => Some(tick(plan, drawn, image, step)),
            Mover::Card(index) => card(plan, drawn, index),
            Mover::Afterwards => (!drawn.gliding()).then_some(UiTransform::IDENTITY),
        };
        seen.set_if_neq(if shape.is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
        if let Some(shape) = shape {
            transform.set_if_neq(shape);
        }
    }
}

/// The thread of somebody, unless there is none.
fn strand(view: &StageView, plan: &Plan, drawn: &Drawn, index: usize) -> Option<Strand> {
    let (person, place) = (view.people.get(index)?, drawn.places.get(index)?);
    if person.gone || plan.away || plan.table {
        return None;
    }
    let (x, y, scale) = drawn.shown.leader;
    Some(Strand {
        from: (place.x, place.y - 74.0 * place.scale),
        to: (x, y - 112.0 * scale),
        pull: drawn.shown.pulls.get(index).copied().unwrap_or(0.0),
        waits: person.waiting > 0,
        size: (0.45 + 0.55 * place.scale).min(1.1),
    })
}

fn true_dot(view: &StageView, plan: &Plan, strand: &Strand, index: usize, step: usize) -> Option<UiTransform> {
    let truth = view.truth.as_ref()?.get(index)?.1;
    let true_one = Strand {
        pull: truth,
        waits: false,
        ..*strand
    };
    let share = (super::layout::number(step) + 0.5) / super::layout::number(plan.pieces());
    let (x, y) = true_one.at(share);
    let side = (9.0 + 7.0 * truth) * strand.size;
    Some(shaped(plan, (x, y + 12.0 * strand.size), (side, side), (1.0, 0.0)))
}

/// A request on its way to the leader, or the answer on its way back.
fn request(
    plan: &Plan,
    drawn: &Drawn,
    image: Option<Mut<ImageNode>>,
    strand: &Strand,
    index: usize,
    place: usize,
) -> Option<UiTransform> {
    let at = |motion: &[f64]| motion.get(index).copied().unwrap_or(0.0) - super::layout::number(place);
    let way = at(&drawn.shown.requests).clamp(0.0, 1.0);
    if way < 0.01 {
        return None;
    }
    let answered = drawn.gliding() && at(&drawn.to.requests) < at(&drawn.from.requests);
    dress(
        image,
        if answered {
            &drawn.strands.answer
        } else {
            &drawn.strands.request
        },
        1.0,
    );
    let along = 0.06 + (strand.waits_at(place) - 0.06) * way;
    let side = REQUEST * strand.size.max(0.75);
    Some(shaped(plan, strand.at(along), (side, side), (1.0, 0.0)))
}

/// A stroke of the ring: long and coral once the silence has reached it.
fn tick(plan: &Plan, drawn: &Drawn, image: Option<Mut<ImageNode>>, step: usize) -> UiTransform {
    let (centre, half) = plan.floor.table();
    let middle = (centre.0, centre.1 - half.1 * 0.13);
    let turn = super::layout::number(step) / super::layout::number(TICKS) * std::f64::consts::TAU;
    let out = (libm::sin(turn), -libm::cos(turn));
    let reached = (drawn.shown.silence * super::layout::number(TICKS) - super::layout::number(step)).clamp(0.0, 1.0);
    dress(image, &drawn.strands.taut, reached);
    let radius = half.1 * 0.36;
    let piece = Piece {
        middle: (
            middle.0 + out.0 * radius * (1.0 + 0.06 * reached),
            middle.1 + out.1 * radius * (1.0 + 0.06 * reached),
        ),
        length: half.1 * (0.04 + 0.12 * reached),
        thickness: half.1 * 0.055,
        turn: out,
    };
    laid(plan, &piece)
}

fn card(plan: &Plan, drawn: &Drawn, index: usize) -> Option<UiTransform> {
    let spot = drawn.shown.cards.get(index).filter(|spot| spot.seen > 0.35)?;
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    Some(UiTransform::from_translation(Val2::px(
        narrow(spot.x * logical),
        narrow(spot.y * logical),
    )))
}

fn dress(image: Option<Mut<ImageNode>>, picture: &Handle<Image>, strength: f64) {
    let Some(mut image) = image else { return };
    let colour = Color::WHITE.with_alpha(weight(strength));
    if image.image != *picture || image.color != colour {
        image.image = picture.clone();
        image.color = colour;
    }
}

/// A piece of a thread as a transform of its node.
fn laid(plan: &Plan, piece: &Piece) -> UiTransform {
    let least = 1.6 / plan.pixels();
    let across = piece.thickness.max(least) * art::STRAND_ROOM;
    shaped(plan, piece.middle, (piece.length, across), piece.turn)
}

/// A node of [`SIDE`] logical pixels moved, turned and stretched to a place in stage units.
fn shaped(plan: &Plan, middle: (f64, f64), size: (f64, f64), turn: (f64, f64)) -> UiTransform {
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    let side = f64::from(SIDE);
    UiTransform {
        translation: Val2::px(
            narrow(middle.0 * logical - side / 2.0),
            narrow(middle.1 * logical - side / 2.0),
        ),
        scale: Vec2::new(narrow(size.0 * logical / side), narrow(size.1 * logical / side)),
        rotation: Rot2 {
            cos: narrow(turn.0),
            sin: narrow(turn.1),
        },
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the screen needs no more than single precision"
)]
fn narrow(value: f64) -> f32 {
    value as f32
}
