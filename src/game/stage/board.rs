//! The board on the back wall: where its columns and cards are, as pure arithmetic in stage units.
//!
//! In: the cards of a view, the free room, the height of a row of words. Out: the board's frame and, for every card, its place; what
//! does not fit folds into a number in the head of its column.

use super::layout::StageRoom;
use crate::narration::work::{Column, WorkCard};

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
pub(super) struct Board {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    /// Height of the line with the columns' names.
    pub(super) head: f64,
    /// Height of a row of cards.
    pub(super) row: f64,
    pub(super) rows: usize,
}

/// Where a card is: its upper left corner, and how much of it is seen, 0..=1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) seen: f64,
}

impl Board {
    /// The board for a room, if there is a place for at least one row; `letters` is the height of its type in stage units.
    pub(super) fn on_wall(room: &StageRoom, letters: f64) -> Option<Self> {
        let (head, row) = (letters * 1.6, letters * 2.0);
        let most = (room.bottom - room.top) * MOST;
        let fitting = (most - head - 1.5 * GAP) / row;
        let rows = (1..=ROWS).rev().find(|rows| super::layout::number(*rows) <= fitting)?;
        let wide = room.right - room.left - 2.0 * SIDE;
        let width = wide.min(1500.0);
        (width > letters * 24.0).then_some(Self {
            left: room.middle() - width / 2.0,
            top: room.top + GAP,
            width,
            height: head + row * super::layout::number(rows) + GAP * 0.7,
            head,
            row,
            rows,
        })
    }

    /// The lower edge.
    pub(super) fn foot(&self) -> f64 {
        self.top + self.height
    }

    /// Left edge and width of a column.
    pub(super) fn column(&self, column: Column) -> (f64, f64) {
        let pitch = (self.width - GAP) / 3.0;
        let place = match column {
            Column::ToDo => 0.0,
            Column::Doing => 1.0,
            Column::Done => 2.0,
        };
        (self.left + GAP + place * pitch, pitch - GAP)
    }

    /// Height of a card.
    pub(super) fn card(&self) -> f64 {
        self.row * 0.86
    }

    /// Where every card is, in the order of the cards.
    pub(super) fn spots(&self, cards: &[WorkCard]) -> Vec<Spot> {
        let mut taken = [0_usize; 3];
        cards
            .iter()
            .map(|card| {
                let row = taken[card.column as usize];
                taken[card.column as usize] += 1;
                let shown = row.min(self.rows.saturating_sub(1));
                Spot {
                    x: self.column(card.column).0,
                    y: self.top + self.head + self.row * super::layout::number(shown),
                    seen: if row < self.rows { 1.0 } else { 0.0 },
                }
            })
            .collect()
    }

    /// How many cards of a column are not shown.
    pub(super) fn folded(&self, cards: &[WorkCard], column: Column) -> usize {
        let all = cards.iter().filter(|card| card.column == column).count();
        all.saturating_sub(self.rows)
    }
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
        let board = Board::on_wall(&ROOM, 22.0).unwrap();
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
        let rows = |letters: f64| Board::on_wall(&ROOM, letters).map(|board| board.rows);
        assert!(rows(22.0) > rows(44.0) && rows(44.0) >= Some(1));
        assert_eq!(rows(90.0), None);
    }
}
