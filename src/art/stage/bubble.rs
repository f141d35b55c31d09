//! The place of a speech bubble, and what of the words fits into it.
//!
//! In: a [`StageLayout`], who speaks and what, the size of type. Out: a [`Bubble`] that ends at the speaker's head and stays inside the room:
//! wider where the words are many, and cut where nothing else helps; the page has them whole.

use super::labels::{cut, measure};
use super::layout::{BesideHead, StageLayout};
use super::places::{FigurePlace, crown};
use super::sprites::{moved_mark_at, quiet_bubble_at};

/// How much higher a bubble may hang, in design units, least first.
const LIFTS: [f64; 9] = [0.0, 12.0, 24.0, 36.0, 52.0, 68.0, 84.0, 110.0, 140.0];
/// Half the width of a face, and its height with the hair, in a figure's units.
const FACE: (f64, f64) = (30.0, 74.0);
/// Hair above the crown, in a figure's units.
const BUN: f64 = 20.0;
/// Half the width of most names, over the height of their letters.
const NAME: f64 = 2.6;
/// How much worse it is to cover a face or a name than what is drawn beside a head.
const FACE_OR_NAME: usize = 10;
/// Between a bubble and the left edge of the room, in design units: where everything else on the screen begins.
const EDGE: f64 = 48.0;
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
    /// How much higher than its tail needs it hangs, so that it lies on no face and no name.
    pub lift: f64,
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

    /// Left, upper, right and lower edge of the paper.
    fn area(&self, kind: BubbleType) -> (f64, f64, f64, f64) {
        let inner = (self.width - 2.0 * PADDING.0 * kind.unit).max(kind.letters);
        let lines = (1.08 * self.length / inner).ceil().max(1.0);
        let wide = if self.is_full() {
            self.width
        } else {
            (self.length * 1.08 + 2.0 * PADDING.0 * kind.unit).clamp(self.width / 2.0, self.width)
        };
        let left = if !self.is_full() && self.leans_right() {
            self.left + self.width - wide
        } else {
            self.left
        };
        let bottom = self.tip.1 - TAIL * kind.unit - self.lift;
        let high = lines * LINE * kind.letters + 2.0 * PADDING.1 * kind.unit;
        (left, bottom - high, left + wide, bottom)
    }

    /// Where the tail is, as a share of the width.
    #[must_use]
    pub fn tip_share(&self) -> f64 {
        ((self.tip.0 - self.left) / self.width).clamp(0.08, 0.92)
    }
}

impl StageLayout {
    /// The bubble of somebody who sits at a place.
    #[must_use]
    pub fn bubble(&self, place: &FigurePlace, words: &str, kind: BubbleType) -> Bubble {
        self.placed(place, words, false, kind).1
    }

    /// The bubble of the leader, who stands at a place; `None` where it would lie on a face or a name.
    #[must_use]
    pub fn leader_bubble(&self, place: &FigurePlace, words: &str, kind: BubbleType) -> Option<Bubble> {
        let (covered, bubble) = self.placed(place, words, true, kind);
        (covered < FACE_OR_NAME).then_some(bubble)
    }

    /// Where the bubble of somebody covers least, and how much that is.
    fn placed(&self, place: &FigurePlace, words: &str, leader: bool, kind: BubbleType) -> (usize, Bubble) {
        let room = self.format.room();
        let widest = if leader {
            // Between the people at both sides of the circle.
            (580.0 * self.floor.fit()).max(300.0)
        } else {
            WIDTH
        };
        let head = place.y - (crown(!leader) + 14.0) * place.scale;
        let edge = EDGE * kind.unit;
        let most = room.right - room.left - edge - 20.0;
        let inner = |width: f64| (width - 2.0 * PADDING.0 * kind.unit).max(kind.letters);
        let above = head - room.top - 3.0 * TAIL * kind.unit;
        let lines = (above / (LINE * kind.letters)).floor().max(1.0);
        let long = 1.08 * measure(words, kind.letters);
        let mut width = widest.min(most);
        while width < most && long > lines * inner(width) {
            width = (width * 1.15).min(most);
        }
        let words = cut(words, lines * inner(width) / 1.08, kind.letters);
        let inside = |left: f64| left.min(room.right - width - 20.0).max(room.left + edge);
        let usual = if leader { 0.5 } else { 0.42 };
        let length = measure(&words, kind.letters);
        let hung = |(across, lift): (f64, f64)| Bubble {
            left: inside(place.x - width * across),
            width,
            tip: (place.x, head),
            lift: lift * kind.unit,
            length,
            words: words.clone(),
        };
        // The first place that covers nothing, or the one that covers least.
        let places = LIFTS
            .iter()
            .flat_map(|lift| [usual, 0.2, 0.8, 0.08, 0.92].map(|across| (across, *lift)));
        let mut best: Option<(usize, Bubble)> = None;
        for bubble in places.map(hung) {
            let area = bubble.area(kind);
            // None hangs behind a bar of the window, unless it has no room anyway.
            if bubble.lift > 0.0 && area.1 < room.top {
                continue;
            }
            let covered = self.covered(&bubble, place, kind);
            if best.as_ref().is_none_or(|(least, _)| covered < *least) {
                best = Some((covered, bubble));
            }
            if covered == 0 {
                break;
            }
        }
        best.unwrap_or_else(|| (0, hung((usual, 0.0))))
    }

    /// How much a bubble and its tail lie on: faces and names of others, and what is drawn beside heads.
    fn covered(&self, bubble: &Bubble, speaker: &FigurePlace, kind: BubbleType) -> usize {
        let paper = bubble.area(kind);
        let half = 8.0 * kind.unit;
        let tail = (bubble.tip.0 - half, paper.3, bubble.tip.0 + half, bubble.tip.1);
        let hits = |x: f64, half: f64, from: f64, to: f64| {
            [paper, tail]
                .iter()
                .any(|(left, top, right, bottom)| x + half > *left && x - half < *right && to > *top && from < *bottom)
        };
        let others = self
            .places
            .iter()
            .filter(|other| (other.x, other.y) != (speaker.x, speaker.y));
        let people: usize = others
            .map(|other| {
                let crown = other.y - crown(true) * other.scale;
                let hair = crown - BUN * other.scale;
                let face = hits(other.x, FACE.0 * other.scale, hair, crown + FACE.1 * other.scale);
                let name = (other.label_width / 2.0).min(NAME * kind.letters);
                let (x, y) = other.label;
                usize::from(face) + usize::from(hits(x, name, y, y + 1.7 * kind.letters))
            })
            .sum();
        let marks = self.beside_heads.iter().filter_map(|(place, beside)| {
            let place = self.places.get(*place)?;
            Some(match beside {
                BesideHead::QuietBubble => quiet_bubble_at(place),
                BesideHead::MovedMark => moved_mark_at(place),
            })
        });
        let marks = marks.filter(|mark| {
            let (x, y) = mark.middle;
            hits(x, mark.size.0 / 2.0, y - mark.size.1 / 2.0, y + mark.size.1 / 2.0)
        });
        FACE_OR_NAME * people + marks.count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::stage::{Covered, StageFormat};
    use crate::narration::stage::{StageLeader, StagePerson, StageView};

    /// So many people at the table, in a window half covered at the right.
    fn table(people: usize) -> StageLayout {
        let person = |id: usize| StagePerson {
            id,
            name: format!("P{id}"),
            look: crate::art::person::leader_look(),
            light: 0.3,
            thread: 0.3,
            waiting: 0,
            posture: crate::narration::stage::Posture::Upright,
            mood: crate::narration::stage::Expression::Calm,
            gone: false,
            quiet: true,
            acting: false,
            moved: None,
            number: None,
        };
        let view = StageView {
            people: (0..people).map(person).collect(),
            leader: StageLeader::default(),
            table: true,
            ..StageView::default()
        };
        let covered = Covered {
            left: 0.0,
            right: 0.42,
            top: 0.085,
            bottom: 0.085,
        };
        StageLayout::of(
            &view,
            StageFormat {
                width: 1920.0,
                covered,
                letters: 26.0,
            },
        )
    }

    #[test]
    fn a_bubble_lies_on_nobodys_face_and_on_no_name() {
        let kind = BubbleType {
            letters: 26.0,
            unit: 1.17,
        };
        for people in 2..=8 {
            let layout = table(people);
            for place in &layout.places {
                for words in ["No.", "We have last year's here. A new one takes Brannock a week."] {
                    let bubble = layout.bubble(place, words, kind);
                    let covered = layout.covered(&bubble, place, kind);
                    assert!(covered < FACE_OR_NAME, "{people} people: {bubble:?}");
                }
            }
        }
    }

    #[test]
    fn a_bubble_leaves_small_bubbles_in_sight_where_it_can() {
        let kind = BubbleType {
            letters: 26.0,
            unit: 1.17,
        };
        let layout = table(7);
        let place = &layout.places[5];
        let bubble = layout.bubble(place, "Brannock has painted the date on forty trailers.", kind);
        assert_eq!(layout.covered(&bubble, place, kind), 0, "{bubble:?}");
    }

    #[test]
    fn what_the_leader_says_is_left_out_where_it_would_hide_somebody() {
        let kind = BubbleType {
            letters: 26.0,
            unit: 1.17,
        };
        let layout = table(8);
        let long = "Mask on, Hanne. Say his name till he's annoyed. Kit, cupboard, behind the adrenaline.";
        let behind = &layout.places[3];
        let below = FigurePlace {
            y: behind.y + 60.0,
            ..*behind
        };
        assert_eq!(layout.leader_bubble(&below, long, kind), None);
        let free = StageLayout {
            places: Vec::new(),
            beside_heads: Vec::new(),
            ..layout
        };
        assert!(free.leader_bubble(&below, long, kind).is_some());
    }
}
