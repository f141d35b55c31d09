//! Moves what moves: lights, the leader, pieces of threads, requests, cards, strokes of the ring of silence.
//!
//! In: the state a stage glides through. Out: transforms and strengths; neither the layout nor a picture is made anew for any of it.

use bevy::prelude::*;

use super::layout::number;
use super::motion::Drawn;
use super::nodes::leader_label;
use super::parts::{MovingPart, StagePlan, TICKS};
use super::strand::{Piece, Strand};
use crate::art::person;
use crate::art::stage::{self, GLOW_ASPECT};
use crate::narration::stage::StageView;

/// The side of the pictures' nodes before they are stretched, in logical pixels.
pub(super) const SIDE: f32 = 32.0;
/// The side of a request, in stage units.
const REQUEST: f64 = 40.0;

/// Everything that moves.
pub(super) type MovingNodes<'w, 's> = Query<
    'w,
    's,
    (
        &'static MovingPart,
        &'static mut UiTransform,
        &'static mut Visibility,
        Option<&'static mut ImageNode>,
    ),
>;

/// What a mover becomes: where it is, and how it is dressed.
struct Shape {
    transform: UiTransform,
    picture: Option<Handle<Image>>,
    strength: f64,
}

impl Shape {
    const fn of(transform: UiTransform) -> Self {
        Self {
            transform,
            picture: None,
            strength: 1.0,
        }
    }

    fn faint(self, strength: f64) -> Self {
        Self { strength, ..self }
    }

    fn pictured(self, picture: &Handle<Image>) -> Self {
        Self {
            picture: Some(picture.clone()),
            ..self
        }
    }
}

/// One frame of a stage.
struct Frame<'a> {
    view: &'a StageView,
    plan: &'a StagePlan,
    drawn: &'a Drawn,
}

pub(super) fn place_all(
    moving: &mut MovingNodes,
    children: &Children,
    view: &StageView,
    plan: &StagePlan,
    drawn: &Drawn,
) {
    let frame = Frame { view, plan, drawn };
    let strands: Vec<Option<Strand>> = (0..plan.singles()).map(|index| frame.strand(index)).collect();
    let mut movers = moving.iter_many_mut(children);
    while let Some((mover, mut transform, mut seen, image)) = movers.fetch_next() {
        let of = |index: usize| strands.get(index).copied().flatten();
        let shape = match *mover {
            MovingPart::Strand(index, step) => of(index).map(|strand| frame.piece(&strand, step)),
            MovingPart::TrueThread(index, step) => of(index).and_then(|strand| frame.true_dot(&strand, index, step)),
            MovingPart::Request(index, place) => of(index).and_then(|strand| frame.request(&strand, index, place)),
            MovingPart::Tick(step) => Some(frame.tick(step)),
            MovingPart::Card(index) => frame.card(index),
            MovingPart::Afterwards => (!drawn.gliding()).then_some(Shape::of(UiTransform::IDENTITY)),
            MovingPart::Glow(index) => frame.glow(index, drawn.shown.lights.get(index).copied()),
            MovingPart::TrueLight(index) => frame.true_light(index),
            MovingPart::Pool => Some(frame.pool()),
            MovingPart::Cone => Some(frame.cone()),
            MovingPart::Leader => Some(frame.leader()),
            MovingPart::LeaderLabel => Some(frame.leader_label()),
        };
        seen.set_if_neq(if shape.is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
        if let Some(shape) = shape {
            transform.set_if_neq(shape.transform);
            dress(image, shape.picture, shape.strength);
        }
    }
}

impl Frame<'_> {
    /// The thread of somebody, unless there is none.
    fn strand(&self, index: usize) -> Option<Strand> {
        let (person, place) = (self.view.people.get(index)?, self.drawn.places.get(index)?);
        if person.gone || self.plan.away || self.plan.table {
            return None;
        }
        let (x, y, scale) = self.drawn.shown.leader;
        Some(Strand {
            from: (place.x, place.y - 74.0 * place.scale),
            to: (x, y - 112.0 * scale),
            pull: self.drawn.shown.pulls.get(index).copied().unwrap_or(0.0),
            waits: person.waiting > 0,
            size: (0.45 + 0.55 * place.scale).min(1.1),
        })
    }

    fn piece(&self, strand: &Strand, step: usize) -> Shape {
        let laid = Shape::of(laid(self.plan, &strand.piece(step, self.plan.pieces())));
        if strand.taut() {
            laid.pictured(&self.drawn.strands.taut)
        } else {
            laid.pictured(&self.drawn.strands.slack).faint(0.6 + 0.4 * strand.pull)
        }
    }

    fn true_dot(&self, strand: &Strand, index: usize, step: usize) -> Option<Shape> {
        let truth = self.view.truth.as_ref()?.get(index)?.1;
        let true_one = Strand {
            pull: truth,
            waits: false,
            ..*strand
        };
        let (x, y) = true_one.at((number(step) + 0.5) / number(self.plan.pieces()));
        let side = (9.0 + 7.0 * truth) * strand.size;
        Some(Shape::of(shaped(
            self.plan,
            (x, y + 12.0 * strand.size),
            (side, side),
            (1.0, 0.0),
        )))
    }

    /// A request on its way to the leader, or the answer on its way back.
    fn request(&self, strand: &Strand, index: usize, place: usize) -> Option<Shape> {
        let (drawn, plan) = (self.drawn, self.plan);
        let at = |motion: &[f64]| motion.get(index).copied().unwrap_or(0.0) - number(place);
        let way = at(&drawn.shown.requests).clamp(0.0, 1.0);
        if way < 0.01 {
            return None;
        }
        let answered = drawn.gliding() && at(&drawn.to.requests) < at(&drawn.from.requests);
        let picture = if answered {
            &drawn.strands.answer
        } else {
            &drawn.strands.request
        };
        let along = 0.06 + (strand.waits_at(place) - 0.06) * way;
        let side = REQUEST * strand.size.max(0.75);
        Some(Shape::of(shaped(plan, strand.at(along), (side, side), (1.0, 0.0))).pictured(picture))
    }

    /// A stroke of the ring: long and coral once the silence has reached it.
    fn tick(&self, step: usize) -> Shape {
        let (centre, half) = self.plan.floor.table();
        let middle = (centre.0, centre.1 - half.1 * 0.13);
        let turn = number(step) / number(TICKS) * std::f64::consts::TAU;
        let out = (libm::sin(turn), -libm::cos(turn));
        let reached = (self.drawn.shown.silence * number(TICKS) - number(step)).clamp(0.0, 1.0);
        let radius = half.1 * 0.36 * (1.0 + 0.06 * reached);
        let piece = Piece {
            middle: (middle.0 + out.0 * radius, middle.1 + out.1 * radius),
            length: half.1 * (0.04 + 0.12 * reached),
            thickness: half.1 * 0.055,
            turn: out,
        };
        Shape::of(laid(self.plan, &piece))
            .pictured(&self.drawn.strands.taut)
            .faint(reached)
    }

    fn card(&self, index: usize) -> Option<Shape> {
        let spot = self.drawn.shown.cards.get(index).filter(|spot| spot.seen > 0.35)?;
        Some(Shape::of(moved(self.plan, (spot.x, spot.y))))
    }

    fn glow(&self, index: usize, light: Option<f64>) -> Option<Shape> {
        let (spot, person) = (self.drawn.places.get(index)?, self.view.people.get(index)?);
        let light = light.filter(|_| !person.gone)?;
        let width = stage::glow_width(light) * spot.scale;
        let transform = shaped(
            self.plan,
            (spot.x, spot.y - 4.0),
            (width, width / GLOW_ASPECT),
            (1.0, 0.0),
        );
        // Where the leader floods the circle, the others' own lights dim.
        let strength = stage::glow_strength(light) * (1.0 - 0.4 * self.drawn.shown.inside);
        Some(Shape::of(transform).faint(strength))
    }

    fn true_light(&self, index: usize) -> Option<Shape> {
        let truth = self.view.truth.as_ref()?.get(index)?.0;
        self.glow(index, Some(truth)).map(|shape| shape.faint(1.0))
    }

    fn pool(&self) -> Shape {
        let (x, y, scale) = self.drawn.shown.leader;
        let inside = self.drawn.shown.inside;
        let fit = self.plan.floor.fit();
        let width = (330.0 + 830.0 * inside) * fit * (scale / (1.2 * fit)).clamp(0.7, 1.0);
        let middle = (x, y - 70.0 * inside * fit);
        Shape::of(shaped(self.plan, middle, (width, width / GLOW_ASPECT), (1.0, 0.0))).faint(0.72 + 0.14 * inside)
    }

    fn cone(&self) -> Shape {
        let (x, y, _) = self.drawn.shown.leader;
        let inside = self.drawn.shown.inside;
        let width = (190.0 + 620.0 * inside) * self.plan.floor.fit();
        let height = y + 6.0;
        Shape::of(shaped(self.plan, (x, height / 2.0), (width, height), (1.0, 0.0))).faint(0.6 + 0.25 * inside)
    }

    fn leader(&self) -> Shape {
        let (x, y, scale) = self.drawn.shown.leader;
        let middle = (x, y - (person::FIGURE_FEET - person::FIGURE_HEIGHT / 2.0) * scale);
        let size = (person::FIGURE_WIDTH * scale, person::FIGURE_HEIGHT * scale);
        Shape::of(shaped(self.plan, middle, size, (1.0, 0.0)))
    }

    fn leader_label(&self) -> Shape {
        Shape::of(moved(self.plan, leader_label(self.plan, self.drawn.shown.leader)))
    }
}

fn dress(image: Option<Mut<ImageNode>>, picture: Option<Handle<Image>>, strength: f64) {
    let Some(mut image) = image else { return };
    let colour = Color::WHITE.with_alpha(weight(strength));
    if image.color != colour {
        image.color = colour;
    }
    if let Some(picture) = picture
        && image.image != picture
    {
        image.image = picture;
    }
}

/// A piece of a thread as a transform of its node.
fn laid(plan: &StagePlan, piece: &Piece) -> UiTransform {
    let least = 1.6 / plan.pixels();
    let across = piece.thickness.max(least) * stage::STRAND_ROOM;
    shaped(plan, piece.middle, (piece.length, across), piece.turn)
}

/// A node of its own size at the stage's upper left corner, moved to a place in stage units.
fn moved(plan: &StagePlan, to: (f64, f64)) -> UiTransform {
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    UiTransform::from_translation(Val2::px(narrow(to.0 * logical), narrow(to.1 * logical)))
}

/// A node of [`SIDE`] logical pixels moved, turned and stretched to a place in stage units.
fn shaped(plan: &StagePlan, middle: (f64, f64), size: (f64, f64), turn: (f64, f64)) -> UiTransform {
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    let unit = f64::from(SIDE);
    UiTransform {
        translation: Val2::px(
            narrow(middle.0 * logical - unit / 2.0),
            narrow(middle.1 * logical - unit / 2.0),
        ),
        scale: Vec2::new(narrow(size.0 * logical / unit), narrow(size.1 * logical / unit)),
        rotation: Rot2 {
            cos: narrow(turn.0),
            sin: narrow(turn.1),
        },
    }
}

#[expect(clippy::cast_possible_truncation, reason = "an opacity")]
pub(super) fn weight(value: f64) -> f32 {
    value.clamp(0.0, 1.0) as f32
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the screen needs no more than single precision"
)]
fn narrow(value: f64) -> f32 {
    value as f32
}
