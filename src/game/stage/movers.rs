//! Moves what moves: lights, the leader, pieces of threads, requests, cards, strokes of the ring of silence.
//!
//! In: the state a stage glides through. Out: transforms and strengths; neither the layout nor a picture is made anew for any of it.

use bevy::prelude::*;

use super::drawn::{Drawn, step_of};
use super::parts::{MovingPart, StagePlan};
use crate::art::stage::{self, FigurePlace, Sprite, Thread, ThreadPiece, number};
use crate::narration::stage::StageView;

/// The side of the pictures' nodes before they are stretched, in logical pixels.
pub(super) const SIDE: f32 = 32.0;

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
    let threads: Vec<Option<Thread>> = (0..plan.layout.singles()).map(|index| frame.thread(index)).collect();
    let mut movers = moving.iter_many_mut(children);
    while let Some((mover, mut transform, mut seen, image)) = movers.fetch_next() {
        let of = |index: usize| threads.get(index).copied().flatten();
        let shape = match *mover {
            MovingPart::Thread(index, step) => of(index).map(|thread| frame.piece(&thread, step)),
            MovingPart::TrueThread(index, step) => of(index).and_then(|thread| frame.true_dot(&thread, index, step)),
            MovingPart::Request(index, place) => of(index).and_then(|thread| frame.request(&thread, index, place)),
            MovingPart::Tick(step) => frame.tick(step),
            MovingPart::Card(index) => frame.card(index),
            MovingPart::Afterwards => (!drawn.gliding()).then_some(Shape::of(UiTransform::IDENTITY)),
            MovingPart::Glow(index) => frame.glow(index, drawn.shown.lights.get(index).copied()),
            MovingPart::TrueLight(index) => frame.true_light(index),
            MovingPart::Pool => Some(frame.pool()),
            MovingPart::Cone => Some(frame.cone()),
            MovingPart::Leader => Some(frame.leader()),
            MovingPart::LeaderLabel => Some(frame.leader_label()),
            MovingPart::Visitor(slot) => frame.visitor(slot),
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
    fn thread(&self, index: usize) -> Option<Thread> {
        let (person, place) = (self.view.people.get(index)?, self.place(index)?);
        if person.gone || self.plan.away || self.plan.layout.table {
            return None;
        }
        let pull = self.drawn.shown.pulls.get(index).copied().unwrap_or(0.0);
        Some(stage::thread_to_leader(person, place, self.drawn.shown.leader, pull))
    }

    fn place(&self, index: usize) -> Option<&FigurePlace> {
        self.plan.layout.places.get(index)
    }

    fn shape(&self, sprite: &Sprite) -> Shape {
        Shape::of(shaped(self.plan, sprite)).faint(sprite.opacity)
    }

    fn piece(&self, thread: &Thread, step: usize) -> Shape {
        let laid = Shape::of(laid(self.plan, &thread.piece(step, self.plan.layout.pieces())));
        if thread.taut() {
            laid.pictured(&self.drawn.threads.taut)
        } else {
            laid.pictured(&self.drawn.threads.slack).faint(thread.strength())
        }
    }

    fn true_dot(&self, thread: &Thread, index: usize, step: usize) -> Option<Shape> {
        let truth = self.view.truth.as_ref()?.get(index)?.1;
        Some(self.shape(&self.plan.layout.true_dot_at(thread, step, truth)))
    }

    /// A request on its way to the leader, or the answer on its way back.
    fn request(&self, thread: &Thread, index: usize, place: usize) -> Option<Shape> {
        let drawn = self.drawn;
        let at = |motion: &[f64]| motion.get(index).copied().unwrap_or(0.0) - number(place);
        let way = at(&drawn.shown.requests).clamp(0.0, 1.0);
        if way < 0.01 {
            return None;
        }
        let answered = drawn.gliding() && at(&drawn.to.requests) < at(&drawn.from.requests);
        let picture = if answered {
            &drawn.threads.answer
        } else {
            &drawn.threads.request
        };
        let along = stage::request_along(thread, place, way);
        Some(self.shape(&stage::request_on(thread, along)).pictured(picture))
    }

    /// A piece of the ring: coral once the silence has reached it.
    fn tick(&self, step: usize) -> Option<Shape> {
        let (piece, reached) = self.plan.layout.tick_at(step, self.drawn.shown.silence)?;
        let laid = Shape::of(laid(self.plan, &piece)).pictured(&self.drawn.threads.taut);
        (reached > 0.01).then(|| laid.faint(reached))
    }

    fn card(&self, index: usize) -> Option<Shape> {
        let spot = self.drawn.shown.cards.get(index).filter(|spot| spot.seen > 0.35)?;
        Some(Shape::of(moved(self.plan, (spot.x, spot.y))))
    }

    fn glow(&self, index: usize, light: Option<f64>) -> Option<Shape> {
        let (place, person) = (self.place(index)?, self.view.people.get(index)?);
        let light = light.filter(|_| !person.gone)?;
        Some(self.shape(&stage::glow_at(place, light, self.drawn.shown.inside)))
    }

    fn true_light(&self, index: usize) -> Option<Shape> {
        let truth = self.view.truth.as_ref()?.get(index)?.0;
        self.glow(index, Some(truth)).map(|shape| shape.faint(1.0))
    }

    fn pool(&self) -> Shape {
        let shown = &self.drawn.shown;
        self.shape(&self.plan.layout.pool_at(shown.leader, shown.inside))
    }

    fn cone(&self) -> Shape {
        let shown = &self.drawn.shown;
        self.shape(&self.plan.layout.cone_at(shown.leader, shown.inside))
    }

    fn leader(&self) -> Shape {
        let pictures = &self.drawn.leader;
        let step = self.drawn.leaders_step();
        let picture = step.map_or(&pictures.stands, |step| &pictures.walks[step % 2]);
        self.shape(&stage::figure_at(self.drawn.shown.leader)).pictured(picture)
    }

    fn visitor(&self, slot: usize) -> Option<Shape> {
        let (visit, pictures) = (self.drawn.visits.get(slot)?, self.drawn.visitors.get(slot)?);
        let place = self.place(visit.person)?;
        let at = stage::visitor_at(place, self.drawn.shown.leader, visit.way());
        let step = step_of((place.x, place.y, place.scale), at);
        let picture = if visit.walks() {
            &pictures.walks[step % 2]
        } else {
            &pictures.stands
        };
        Some(self.shape(&stage::figure_at(at)).pictured(picture))
    }

    fn leader_label(&self) -> Shape {
        let at = self.plan.layout.leader_label(self.drawn.shown.leader);
        Shape::of(moved(self.plan, at))
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
fn laid(plan: &StagePlan, piece: &ThreadPiece) -> UiTransform {
    let least = 1.6 / plan.pixels();
    let across = piece.thickness.max(least) * stage::THREAD_ROOM;
    turned(plan, piece.middle, (piece.length, across), piece.turn)
}

/// A node of its own size at the stage's upper left corner, moved to a place in stage units.
fn moved(plan: &StagePlan, to: (f64, f64)) -> UiTransform {
    let logical = plan.logical();
    UiTransform::from_translation(Val2::px(narrow(to.0 * logical), narrow(to.1 * logical)))
}

/// A node of [`SIDE`] logical pixels moved and stretched to the place of a picture.
fn shaped(plan: &StagePlan, sprite: &Sprite) -> UiTransform {
    turned(plan, sprite.middle, sprite.size, (1.0, 0.0))
}

/// A node of [`SIDE`] logical pixels moved, turned and stretched to a place in stage units.
fn turned(plan: &StagePlan, middle: (f64, f64), size: (f64, f64), turn: (f64, f64)) -> UiTransform {
    let logical = plan.logical();
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
