//! The board on the back wall: where its columns and cards are, as pure arithmetic in stage units.
//!
//! In: the cards of a view, the free room, the height of a row of words. Out: the board's frame and, for every card, its place; what
//! does not fit folds into a number in the head of its column.

use super::places::StageRoom;
use crate::art::palette::{Palette, Srgb8, TOPS};
use crate::narration::work::{Column, WorkCard};
use crate::platform::settings::Scheme;

/// Between the board and the upper edge of the room, and between columns.
const GAP: f64 = 14.0;
/// Between the board and the sides of the room.
const SIDE: f64 = 32.0;
/// A board takes at most this share of the room's height.
const MOST: f64 = 0.21;
/// At most so many rows of cards.
const ROWS: usize = 3;

/// A board on the wall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TaskBoard {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Height of the line with the columns' names.
    pub head: f64,
    /// Height of a row of cards.
    pub row: f64,
    /// Rows of cards.
    pub rows: usize,
}

/// Where a card is.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CardSpot {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// How much of it is seen, 0..=1.
    pub seen: f64,
}

impl TaskBoard {
    /// The board for a room, if there is a place for at least one row; `letters` is the height of its type in stage units.
    #[must_use]
    pub fn on_wall(room: &StageRoom, letters: f64) -> Option<Self> {
        let (head, row) = (letters * 1.6, letters * 2.0);
        let most = (room.bottom - room.top) * MOST;
        let fitting = (most - head - 1.5 * GAP) / row;
        let rows = (1..=ROWS).rev().find(|rows| super::places::number(*rows) <= fitting)?;
        let wide = room.right - room.left - 2.0 * SIDE;
        let width = wide.min(1500.0);
        (width > letters * 24.0).then_some(Self {
            left: room.middle() - width / 2.0,
            top: room.top + GAP,
            width,
            height: head + row * super::places::number(rows) + GAP * 0.7,
            head,
            row,
            rows,
        })
    }

    /// The lower edge.
    #[must_use]
    pub fn foot(&self) -> f64 {
        self.top + self.height
    }

    /// Left edge and width of a column.
    #[must_use]
    pub fn column(&self, column: Column) -> (f64, f64) {
        let pitch = (self.width - GAP) / 3.0;
        let place = match column {
            Column::ToDo => 0.0,
            Column::Doing => 1.0,
            Column::Done => 2.0,
        };
        (self.left + GAP + place * pitch, pitch - GAP)
    }

    /// Height of a card.
    #[must_use]
    pub fn card(&self) -> f64 {
        self.row * 0.86
    }

    /// Where every card is, in the order of the cards.
    #[must_use]
    pub fn spots(&self, cards: &[WorkCard]) -> Vec<CardSpot> {
        let mut taken = [0_usize; 3];
        cards
            .iter()
            .map(|card| {
                let row = taken[card.column as usize];
                taken[card.column as usize] += 1;
                let shown = row.min(self.rows.saturating_sub(1));
                CardSpot {
                    x: self.column(card.column).0,
                    y: self.top + self.head + self.row * super::places::number(shown),
                    seen: if row < self.rows { 1.0 } else { 0.0 },
                }
            })
            .collect()
    }

    /// How many cards of a column are not shown.
    #[must_use]
    pub fn folded(&self, cards: &[WorkCard], column: Column) -> usize {
        let all = cards.iter().filter(|card| card.column == column).count();
        all.saturating_sub(self.rows)
    }
}

/// The colour of an owner's disc and of the letter on it: the letter is read best on it, and the disc is moved away from it where that
/// is not enough.
#[must_use]
pub fn owner_colours(palette: &Palette, top: u8) -> (Srgb8, Srgb8) {
    let least = if palette.scheme == Scheme::HighContrast {
        7.0
    } else {
        4.5
    };
    let tone = TOPS.get(usize::from(top)).copied().unwrap_or(TOPS[0]);
    let (white, black) = (Srgb8(255, 255, 255), Srgb8(0, 0, 0));
    let (ink, away) = if white.contrast(tone) >= black.contrast(tone) {
        (white, black)
    } else {
        (black, white)
    };
    let steps = (0..=10).map(|step| tone.mix(away, f64::from(step) / 20.0));
    let tone = steps
        .into_iter()
        .find(|tone| ink.contrast(*tone) >= least)
        .unwrap_or(away);
    (tone, ink)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: StageRoom = StageRoom {
        left: 0.0,
        right: 1325.0,
        top: 92.0,
        bottom: 988.0,
    };

    fn card(column: Column) -> WorkCard {
        WorkCard {
            task: 0,
            title: "Parser".into(),
            initial: "P".into(),
            top: 0,
            column,
            progress: 0.0,
            late: false,
        }
    }

    #[test]
    fn cards_stay_in_their_column_and_fold_when_there_are_many() {
        let board = TaskBoard::on_wall(&ROOM, 22.0).unwrap();
        let cards: Vec<WorkCard> = [Column::ToDo; 7].into_iter().chain([Column::Done]).map(card).collect();
        let spots = board.spots(&cards);
        let seen = spots.iter().filter(|spot| spot.seen > 0.0).count();
        assert_eq!(seen, board.rows + 1);
        assert_eq!(board.folded(&cards, Column::ToDo), 7 - board.rows);
        assert_eq!(board.folded(&cards, Column::Done), 0);
        let (left, width) = board.column(Column::Done);
        assert!((spots[7].x - left).abs() < 0.1 && left + width <= board.left + board.width);
        assert!(spots.iter().all(|spot| spot.y + board.card() <= board.foot()));
    }

    #[test]
    fn large_type_takes_rows_away_and_at_last_the_board() {
        let rows = |letters: f64| TaskBoard::on_wall(&ROOM, letters).map(|board| board.rows);
        assert!(rows(22.0) > rows(44.0) && rows(44.0) >= Some(1));
        assert_eq!(rows(90.0), None);
    }
}
