//! The place of a speech bubble, and what of the words fits into it.
//!
//! In: a [`StageLayout`], who speaks and what, the size of type. Out: a [`Bubble`] that ends at the speaker's head and stays inside the room:
//! wider where the words are many, and cut where nothing else helps; the page has them whole.

use super::labels::{cut, measure};
use super::layout::StageLayout;
use super::places::{FigurePlace, crown};

/// How wide a bubble usually is at most.
const WIDTH: f64 = 480.0;
/// Beside and above the words, in design units.
pub(super) const PADDING: (f64, f64) = (20.0, 13.0);
/// The height of the tail under a bubble, in design units.
pub(super) const TAIL: f64 = 20.0;
/// From one line to the next, over the height of the letters.
pub(super) const LINE: f64 = 1.25;

/// The type that a bubble is set in, in stage units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BubbleType {
    /// The height of the letters.
    pub letters: f64,
    /// A design unit, which is a stage unit where type has its usual size.
    pub unit: f64,
}

/// A speech bubble, in stage units.
#[derive(Debug, Clone, PartialEq)]
pub struct Bubble {
    /// Its left edge.
    pub left: f64,
    /// The widest it may be.
    pub width: f64,
    /// Where its tail points.
    pub tip: (f64, f64),
    /// The words, as far as there is room for them.
    pub words: String,
    /// How long they are on a single line.
    pub(super) length: f64,
}

impl Bubble {
    /// Whether the words are so many that they take the whole width.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.length > 0.6 * self.width
    }

    /// Whether a bubble that is not full lies at the right end of its room.
    #[must_use]
    pub fn leans_right(&self) -> bool {
        self.tip.0 - self.left > self.width * 0.6
    }

    /// Where the tail is, as a share of the width.
    #[must_use]
    pub fn tip_share(&self) -> f64 {
        ((self.tip.0 - self.left) / self.width).clamp(0.08, 0.92)
    }
}

impl StageLayout {
    /// The bubble of somebody at a place; the `leader` stands, everybody else sits.
    #[must_use]
    pub fn bubble(&self, place: &FigurePlace, words: &str, leader: bool, kind: BubbleType) -> Bubble {
        let room = self.format.room();
        let widest = if leader {
            // Between the people at both sides of the circle.
            (580.0 * self.floor.fit()).max(300.0)
        } else {
            WIDTH
        };
        let head = place.y - (crown(!leader) + 14.0) * place.scale;
        let most = room.right - room.left - 40.0;
        let inner = |width: f64| (width - 2.0 * PADDING.0 * kind.unit).max(kind.letters);
        let above = head - room.top - 3.0 * TAIL * kind.unit;
        let lines = (above / (LINE * kind.letters)).floor().max(1.0);
        let long = 1.08 * measure(words, kind.letters);
        let mut width = widest.min(most);
        while width < most && long > lines * inner(width) {
            width = (width * 1.15).min(most);
        }
        let words = cut(words, lines * inner(width) / 1.08, kind.letters);
        let left = (place.x - width * if leader { 0.5 } else { 0.42 })
            .min(room.right - width - 20.0)
            .max(room.left + 20.0);
        Bubble {
            left,
            width,
            tip: (place.x, head),
            length: measure(&words, kind.letters),
            words,
        }
    }
}
