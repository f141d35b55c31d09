//! Where the pictures of lights, figures, threads and requests are laid on a stage.
//!
//! In: a [`StageLayout`], places, shares 0..=1. Out: a [`Sprite`] for each picture. The window moves its nodes there, frame by frame; the
//! picture of a whole stage is written from the same.

use super::glow::{GLOW_ASPECT, glow_strength, glow_width};
use super::layout::StageLayout;
use super::places::{FigurePlace, crown, number};
use super::seating;
use super::table::{RING_RADIUS, RING_STROKE, TABLE_ASPECT, TABLE_MIDDLE};
use super::thread::{Thread, ThreadPiece};
use crate::art::person::{FIGURE_FEET, FIGURE_HEIGHT, FIGURE_WIDTH};
use crate::narration::stage::StagePerson;

/// The side of a request's picture.
const REQUEST: f64 = 40.0;
/// How far visitors stay from the leader, before scaling.
const ARMS_LENGTH: f64 = 130.0;
/// At most so many requests are drawn on one thread.
pub const REQUESTS: usize = 3;
/// Breaths that fill the ring of silence; each has an arc of its own.
const ARCS: usize = 4;
/// Pieces of which an arc is laid, the last of which is the gap to the next.
const PIECES: usize = 14;
/// Pieces of which the ring of silence is laid.
pub const TICKS: usize = ARCS * PIECES;
/// The largest and the least side of the ring, in stage units.
const RING: (f64, f64) = (196.0, 96.0);
/// Around the ring, in stage units.
const AROUND_RING: f64 = 8.0;

/// A picture laid on a stage, in stage units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sprite {
    /// Its middle.
    pub middle: (f64, f64),
    /// Width and height.
    pub size: (f64, f64),
    /// Opacity, 0..=1.
    pub opacity: f64,
}

impl Sprite {
    const fn new(middle: (f64, f64), size: (f64, f64)) -> Self {
        Self {
            middle,
            size,
            opacity: 1.0,
        }
    }

    fn faint(self, opacity: f64) -> Self {
        Self { opacity, ..self }
    }

    /// Left and upper edge.
    #[must_use]
    pub fn corner(&self) -> (f64, f64) {
        (self.middle.0 - self.size.0 / 2.0, self.middle.1 - self.size.1 / 2.0)
    }
}

/// A figure whose feet are at a place with a scale.
#[must_use]
pub fn figure_at((x, y, scale): (f64, f64, f64)) -> Sprite {
    Sprite::new(
        (x, y - (FIGURE_FEET - FIGURE_HEIGHT / 2.0) * scale),
        (FIGURE_WIDTH * scale, FIGURE_HEIGHT * scale),
    )
}

/// Where somebody stands who has come a share of the way, 0..=1, from their place to the leader: at the end an arm's length from them.
#[must_use]
pub fn visitor_at(place: &FigurePlace, leader: (f64, f64, f64), way: f64) -> (f64, f64, f64) {
    let (across, down) = (leader.0 - place.x, leader.1 - place.y);
    let length = libm::hypot(across, down).max(1.0);
    let share = way * ((length - ARMS_LENGTH * leader.2) / length).max(0.0);
    let mix = |from: f64, to: f64| from + (to - from) * share;
    (
        mix(place.x, leader.0),
        mix(place.y, leader.1),
        mix(place.scale, leader.2),
    )
}

/// The small bubble of somebody who has not spoken.
#[must_use]
pub fn quiet_bubble_at(place: &FigurePlace) -> Sprite {
    let width = 62.0 * place.scale;
    let height = width * 52.0 / 64.0;
    let (left, top) = (
        place.x + 24.0 * place.scale,
        place.y - (crown(true) + 26.0) * place.scale,
    );
    Sprite::new((left + width / 2.0, top + height / 2.0), (width, height))
}

/// The mark of what has just happened to somebody: beside their head, off their face.
#[must_use]
pub fn moved_mark_at(place: &FigurePlace) -> Sprite {
    let side = 46.0 * place.scale;
    let middle = (
        place.x + 62.0 * place.scale,
        place.y - (crown(true) - 14.0) * place.scale,
    );
    Sprite::new(middle, (side, side))
}

/// A request that has come so far along a thread, 0..=1.
#[must_use]
pub fn request_on(thread: &Thread, along: f64) -> Sprite {
    let side = REQUEST * thread.size.max(0.75);
    Sprite::new(thread.at(along), (side, side))
}

/// How far along its thread a request is that has come a share of its way to where it waits, behind so many before it.
#[must_use]
pub fn request_along(thread: &Thread, before: usize, way: f64) -> f64 {
    0.06 + (thread.waits_at(before) - 0.06) * way
}

/// The thread of somebody to the leader.
#[must_use]
pub fn thread_to_leader(person: &StagePerson, place: &FigurePlace, leader: (f64, f64, f64), pull: f64) -> Thread {
    let (x, y, scale) = leader;
    Thread {
        from: (place.x, place.y - 74.0 * place.scale),
        to: (x, y - 112.0 * scale),
        pull,
        waits: person.waiting > 0,
        size: (0.45 + 0.55 * place.scale).min(1.1),
    }
}

/// Somebody's own light; where the leader floods the circle, it dims.
#[must_use]
pub fn glow_at(place: &FigurePlace, light: f64, inside: f64) -> Sprite {
    let width = glow_width(light) * place.scale;
    Sprite::new((place.x, place.y - 4.0), (width, width / GLOW_ASPECT))
        .faint(glow_strength(light) * (1.0 - 0.4 * inside))
}

/// Where the circle of a leader lies who is away, with the place that they had.
#[must_use]
pub fn empty_circle_at(place: &FigurePlace) -> Sprite {
    let width = 330.0 * place.scale;
    Sprite::new((place.x, place.y), (width, width / GLOW_ASPECT))
}

impl StageLayout {
    /// A dot of the thread as it truly is: `truth` says how tight.
    #[must_use]
    pub fn true_dot_at(&self, thread: &Thread, step: usize, truth: f64) -> Sprite {
        let true_one = Thread {
            pull: truth,
            waits: false,
            ..*thread
        };
        let (x, y) = true_one.at(self.share(number(step) + 0.5));
        let side = (9.0 + 7.0 * truth) * thread.size;
        Sprite::new((x, y + 12.0 * thread.size), (side, side))
    }

    /// The leader's light on the floor.
    #[must_use]
    pub fn pool_at(&self, (x, y, scale): (f64, f64, f64), inside: f64) -> Sprite {
        let fit = self.floor.fit();
        let width = (330.0 + 830.0 * inside) * fit * (scale / (1.2 * fit)).clamp(0.7, 1.0);
        Sprite::new((x, y - 70.0 * inside * fit), (width, width / GLOW_ASPECT)).faint(0.72 + 0.14 * inside)
    }

    /// The leader's beam.
    #[must_use]
    pub fn cone_at(&self, (x, y, _): (f64, f64, f64), inside: f64) -> Sprite {
        let width = (190.0 + 620.0 * inside) * self.floor.fit();
        let height = y + 6.0;
        Sprite::new((x, height / 2.0), (width, height)).faint(0.6 + 0.25 * inside)
    }

    /// The meeting table.
    #[must_use]
    pub fn table_at(&self) -> Sprite {
        let (centre, half) = self.floor.table();
        let width = half.0 * 1000.0 / 480.0;
        let height = width / TABLE_ASPECT;
        Sprite::new(
            (centre.0, centre.1 - height * TABLE_MIDDLE + height / 2.0),
            (width, height),
        )
    }

    /// The ring of silence: below the names in the middle of the table, and above the leader's head.
    #[must_use]
    pub fn silence_ring_at(&self) -> Sprite {
        let (centre, half) = self.floor.table();
        let leader = seating::leader_at_table(&self.floor);
        let below = leader.y - (crown(true) - 10.0) * leader.scale - AROUND_RING;
        let middle = self
            .places
            .iter()
            .filter(|place| (place.label.0 - centre.0).abs() < f64::midpoint(RING.0, place.label_width));
        let above = middle.map(|place| place.label.1 + self.name_height());
        let above = above.fold(centre.1 - half.1, f64::max) + AROUND_RING;
        let side = (below - above).clamp(RING.1, RING.0.max(half.1));
        Sprite::new((centre.0, below - side / 2.0), (side, side))
    }

    /// A piece of the ring, and how much of it is seen: whole once the silence, 0..=1, has reached it; `None` between two arcs.
    #[must_use]
    pub fn tick_at(&self, step: usize, silence: f64) -> Option<(ThreadPiece, f64)> {
        if step % PIECES == PIECES - 1 {
            return None;
        }
        let Sprite { middle, size, .. } = self.silence_ring_at();
        let full = std::f64::consts::TAU;
        let turn = (number(step) + 1.0) / number(TICKS) * full;
        let (across, down) = (libm::sin(turn), -libm::cos(turn));
        let reached = (silence * number(TICKS) - number(step)).clamp(0.0, 1.0);
        let radius = size.0 * RING_RADIUS;
        let piece = ThreadPiece {
            middle: (middle.0 + across * radius, middle.1 + down * radius),
            length: 1.3 * full * radius / number(TICKS),
            thickness: size.0 * RING_STROKE,
            turn: (-down, across),
        };
        Some((piece, reached))
    }
}
