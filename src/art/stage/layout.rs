//! The layout of a stage: where everybody and everything stands, in stage units.
//!
//! In: a [`StageView`], and a [`StageFormat`]: how wide the stage is, what covers it, how large its type is. Out: a [`StageLayout`]. The
//! window and the picture of a whole stage are laid out by this alone.

use super::backdrop::Scenery;
use super::board::TaskBoard;
use super::labels::measure;
use super::places::{self, FigurePlace, HEIGHT, NAME_HEIGHT, PLACES, StageRoom, number};
use super::seating::{self, NamePlates};
use crate::art::set::StageSet;
use crate::narration::stage::{StagePerson, StageView};
use crate::narration::work::Column;

/// The height of the pill around a name, over the height of its letters.
const PILL: f64 = 1.65;
/// Names closer below each other than this lie on each other, and how far below one the leader's then hangs, in heights of a pill.
const NAME_APART: f64 = 0.8;
const CLEAR_OF_NAME: f64 = 1.15;
/// What the plate around a name at the table takes beside it, over the height of its letters.
const PLATE: f64 = 1.45;
/// The same where the key that asks them stands before the name.
const KEY_PLATE: f64 = 2.26;
/// The height of such a plate.
const KEY_PILL: f64 = 1.85;
/// The height of smaller letters at the table over the usual ones.
const SMALLER: f64 = 0.82;
/// The widest that somebody's part of the table is, in a figure's units, and what is free above their head.
const SEAT: f64 = 132.0;
const ABOVE_HEAD: f64 = 8.0;
/// Between the board and the heads below it.
const BELOW_BOARD: f64 = 6.0;

/// What a stage is laid out for.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StageFormat {
    /// The stage's width in stage units, of which it is [`HEIGHT`] high.
    pub width: f64,
    /// What bars and panels cover, as shares 0..=1 of the stage's width and height.
    pub covered: Covered,
    /// The height of the usual type in stage units.
    pub letters: f64,
}

/// Shares of a stage that are covered at each edge, 0..=1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Covered {
    /// At the left.
    pub left: f64,
    /// At the right.
    pub right: f64,
    /// At the top.
    pub top: f64,
    /// At the bottom.
    pub bottom: f64,
}

impl StageFormat {
    /// The free room.
    #[must_use]
    pub fn room(&self) -> StageRoom {
        // Names that are set larger than usual hang lower.
        let larger = (1.3 * self.letters + 16.0 - NAME_HEIGHT).max(0.0);
        StageRoom {
            left: self.width * self.covered.left,
            right: self.width * (1.0 - self.covered.right),
            top: HEIGHT * self.covered.top,
            bottom: HEIGHT * (1.0 - self.covered.bottom) - larger,
        }
    }
}

/// Where everybody and everything on a stage stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StageLayout {
    /// What it is laid out for.
    pub format: StageFormat,
    /// How many people there are.
    pub people: usize,
    /// The set they are in.
    pub set: Option<&'static StageSet>,
    /// Whether they sit at the meeting table.
    pub table: bool,
    /// The board, if there is work and a wall to hang it on.
    pub board: Option<TaskBoard>,
    /// The free room without the wall behind the board.
    pub floor: StageRoom,
    /// Everybody's places, in the order of the people; where a group is drawn, the last is its.
    pub places: Vec<FigurePlace>,
    /// Whether every second name at the table stands a row lower.
    pub(super) two_rows: bool,
    /// Beside whose heads something is drawn, by their places: a small bubble, or a mark of what has just happened.
    pub(super) beside_heads: Vec<(usize, BesideHead)>,
}

impl StageLayout {
    /// The layout of a view.
    #[must_use]
    pub fn of(view: &StageView, format: StageFormat) -> Self {
        let (room, name) = (format.room(), format.letters * PILL);
        let people = view.people.len();
        let board = (!view.board.is_empty())
            .then(|| TaskBoard::on_wall(&room, format.letters))
            .flatten();
        let mut two_rows = false;
        let (floor, places) = match board {
            _ if view.table => {
                let (places, lower) = seating::at_table(people, &room, &plates(view, format.letters));
                two_rows = lower;
                (room, places)
            }
            Some(board) => places::on_stage_below(board.foot() + BELOW_BOARD, people, &room, name),
            None => (room, places::on_stage(people, &room, name)),
        };
        let beside_heads = beside_heads(view);
        Self {
            format,
            people,
            set: StageSet::named(&view.set),
            table: view.table,
            board,
            floor,
            places,
            two_rows,
            beside_heads,
        }
    }

    /// How many people have a place of their own.
    #[must_use]
    pub const fn singles(&self) -> usize {
        self.people - drawn_as_group(self.people)
    }

    /// The circle on the floor: its middle and half its width and height.
    #[must_use]
    pub fn circle(&self) -> ((f64, f64), (f64, f64)) {
        let (floor, fit) = (&self.floor, self.floor.fit());
        let down = floor.top + (floor.bottom - floor.top) * 0.645;
        ((floor.middle(), down), (452.0 * fit, 184.0 * fit))
    }

    /// What stands still in the room.
    #[must_use]
    pub fn scenery(&self) -> Scenery {
        let board = self.board.as_ref();
        Scenery {
            width: self.format.width,
            set: self.set,
            circle: (!self.table).then(|| self.circle()),
            board: board.map(|board| [board.left, board.top, board.width, board.height]),
            columns: board
                .iter()
                .flat_map(|board| [Column::Doing, Column::Done].map(|column| board.column(column).0 - 7.0))
                .collect(),
        }
    }

    /// Where the leader belongs in this view.
    #[must_use]
    pub fn leader(&self, view: &StageView) -> FigurePlace {
        let companion = view
            .leader
            .beside
            .and_then(|id| view.people.iter().position(|person| person.id == id));
        match companion.and_then(|index| self.places.get(index)) {
            _ if self.table => seating::leader_at_table(&self.floor),
            Some(place) => places::beside(place, &self.places, &self.floor, self.format.letters * PILL),
            None => places::leader(view.leader.inside, self.people, &self.floor),
        }
    }

    /// The upper middle of the leader's label, when they stand at a place with a scale: below a name that it would lie on.
    #[must_use]
    pub fn leader_label(&self, (x, y, scale): (f64, f64, f64)) -> (f64, f64) {
        if self.table {
            (x, y + 8.0)
        } else {
            let name = self.name_height();
            let near = places::NAME_SHAPE * name / 2.0;
            let mut top = y + places::LABEL_DROP * scale;
            for place in &self.places {
                let (across, down) = place.label;
                if (across - x).abs() < near && (down - top).abs() < NAME_APART * name {
                    top = down + CLEAR_OF_NAME * name;
                }
            }
            (x, top)
        }
    }

    /// Into how many pieces a thread is laid.
    #[must_use]
    pub const fn pieces(&self) -> usize {
        if self.people <= 8 { 22 } else { 15 }
    }

    /// The height of the pill around a name.
    pub(super) fn name_height(&self) -> f64 {
        self.format.letters * PILL
    }

    /// Which names are set in smaller type, and how: `large` where the type is larger than usual anyway.
    #[must_use]
    pub const fn name_style(&self, large: bool) -> NameStyle {
        NameStyle {
            small: large || self.people > PLACES || (self.table && self.people >= seating::MANY),
            wraps: !self.two_rows && !large,
        }
    }

    /// The widest that the pill around somebody's name may be, with letters of this height.
    #[must_use]
    pub fn name_width(&self, index: usize, letters: f64) -> f64 {
        let Some(place) = self.places.get(index) else {
            return 0.0;
        };
        if self.table {
            place.label_width
        } else {
            place.label_width.min(self.between_faces(index, 1.7 * letters))
        }
    }

    /// How wide a label of this height may be without lying across the face of somebody in another row.
    fn between_faces(&self, index: usize, height: f64) -> f64 {
        const FACE: (f64, f64) = (230.0, 164.0);
        const HALF: f64 = 28.0;
        let (x, top) = self.places[index].label;
        let others = self.places.iter().enumerate().filter(|(other, _)| *other != index);
        let faces = others.filter(|(_, place)| {
            let (above, below) = (place.y - FACE.0 * place.scale, place.y - FACE.1 * place.scale);
            top < below && top + height > above
        });
        faces
            .map(|(_, place)| 2.0 * ((place.x - x).abs() - HALF * place.scale))
            .filter(|free| *free > 0.0)
            .fold(f64::INFINITY, f64::min)
    }

    /// From the crown of somebody at the table down to their plate, between their neighbours: its corner and its size.
    #[must_use]
    pub fn seat_area(&self, index: usize) -> Option<((f64, f64), (f64, f64))> {
        let place = self.places.get(index).filter(|_| self.table)?;
        let others = self.places.iter().map(|other| (other.x - place.x).abs());
        let beside = others.filter(|apart| *apart > 0.0).fold(SEAT * place.scale, f64::min);
        let top = place.y - places::crown(true) * place.scale - ABOVE_HEAD;
        let bottom = place.label.1 + self.name_height() + ABOVE_HEAD / 2.0;
        Some(((place.x - beside / 2.0, top), (beside, bottom - top)))
    }

    /// How many pieces of a whole lie before this one, 0..1.
    pub(super) fn share(&self, step: f64) -> f64 {
        step / number(self.pieces())
    }
}

/// What is drawn beside a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BesideHead {
    /// The small bubble of somebody who has not spoken.
    QuietBubble,
    /// The mark of what has just happened.
    MovedMark,
}

/// What is drawn beside the heads of those who have a place of their own.
fn beside_heads(view: &StageView) -> Vec<(usize, BesideHead)> {
    let speaks = view.speech.as_ref().map(|(id, _)| *id);
    let singles = view.people.len() - drawn_as_group(view.people.len());
    let people = view.people.iter().enumerate().take(singles);
    let beside = people.filter(|(_, person)| !person.gone).flat_map(|(place, person)| {
        let quiet = person.quiet && Some(person.id) != speaks;
        let moved = person.moved.is_some();
        [
            quiet.then_some((place, BesideHead::QuietBubble)),
            moved.then_some((place, BesideHead::MovedMark)),
        ]
    });
    beside.flatten().collect()
}

/// How names are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameStyle {
    /// In small type.
    pub small: bool,
    /// On two lines where one is not enough.
    pub wraps: bool,
}

/// The plates that names at the table need, with letters of the usual height.
fn plates(view: &StageView, letters: f64) -> NamePlates {
    let small = view.people.len() >= seating::MANY;
    let size = if small { SMALLER * letters } else { letters };
    // Beside the words, with what type of the least size takes more than its share.
    let wanted = |person: &StagePerson| match person.number {
        Some(_) => measure(&person.name, size) + KEY_PLATE * letters,
        None => measure(&person.name, letters) + PLATE * letters,
    };
    let has_keys = view.people.iter().any(|person| person.number.is_some());
    NamePlates {
        widths: view.people.iter().map(wanted).collect(),
        height: letters * if has_keys { KEY_PILL } else { PILL },
    }
}

/// How many of so many people are drawn as one group.
#[must_use]
pub const fn drawn_as_group(people: usize) -> usize {
    if people > PLACES { people - (PLACES - 1) } else { 0 }
}
