//! The cards on the board, on the picture of a whole stage.
//!
//! In: the view's cards, the board of the layout. Out: heads of columns, cards with their owner's letter, title, mark and progress.

use super::board::{CardSpot, TaskBoard, owner_colours};
use super::drawing::{Drawing, TO_FOOT};
use super::labels::{cut, measure};
use super::marks::{draw_done_mark, draw_late_mark};
use crate::art::palette::ColorToken;
use crate::narration::work::{Column, WorkCard};

pub(super) fn draw(on: &mut Drawing) {
    let Some(board) = on.layout.board else { return };
    let cards = &on.picture.view.board;
    for (column, name) in Column::ALL.into_iter().zip(&on.picture.words.columns) {
        draw_head(on, &board, column, name);
    }
    for (card, spot) in cards.iter().zip(board.spots(cards)) {
        if spot.seen > 0.0 {
            draw_card(on, &board, card, spot);
        }
    }
}

/// The name of a column, and how many of its cards are folded away.
fn draw_head(on: &mut Drawing, board: &TaskBoard, column: Column, name: &str) {
    let unit = on.unit();
    let (left, width) = board.column(column);
    let size = 18.0 * unit;
    let foot = board.top + 2.0 + board.head / 2.0 + TO_FOOT * size;
    let kind = on.text(size, 600, "start", ColorToken::Ink);
    on.sheet.text((left + 6.0 * unit, foot), kind, name);
    let more = board.folded(&on.picture.view.board, column);
    if more > 0 {
        let whole = on.picture.words.folded.replace("%n", &more.to_string());
        let room = width - 24.0 * unit - measure(name, size);
        let words = if measure(&whole, size) < room {
            whole
        } else {
            format!("+{more}")
        };
        let kind = on.text(size, 500, "end", ColorToken::InkSoft);
        on.sheet.text((left + width - 6.0 * unit, foot), kind, &words);
    }
}

fn draw_card(on: &mut Drawing, board: &TaskBoard, card: &WorkCard, spot: CardSpot) {
    let (unit, size) = (on.unit(), on.picture.format.letters);
    let palette = on.picture.palette;
    let (width, height) = (board.column(card.column).1, board.card());
    let (left, top) = (spot.x, spot.y);
    let round = 9.0 * unit;
    on.sheet
        .block((left, top), (width, height), round, palette.tone(ColorToken::Raised));
    let (edge, strength) = if card.late {
        (ColorToken::Coral, 1.0)
    } else {
        (ColorToken::Outline, 0.7)
    };
    on.sheet.frame(
        (left + 0.75, top + 0.75),
        (width - 1.5, height - 1.5),
        round,
        palette.tone(edge),
        strength,
    );
    // The words stand a little higher than the middle, clear of the line of progress.
    let middle = top + height / 2.0 - 2.0 * unit;
    let disc = 0.62 * size;
    let (tone, ink) = owner_colours(palette, card.top);
    let centre = left + 7.0 * unit + disc;
    on.sheet.ellipse((centre, middle), (disc, disc), tone, 1.0);
    let letter = 18.0 * unit;
    let mut kind = on.text(letter, 700, "middle", ColorToken::Ink);
    kind.tone = ink;
    on.sheet.text((centre, middle + TO_FOOT * letter), kind, &card.initial);
    let from = centre + disc + 9.0 * unit;
    let mark = 1.1 * size;
    let title = cut(&card.title, left + width - mark - 14.0 * unit - from, size);
    let kind = on.text(size, 500, "start", ColorToken::Ink);
    on.sheet.text((from, middle + TO_FOOT * size), kind, &title);
    if card.late || card.column == Column::Done {
        on.sheet.open(&format!(
            "translate({:.2},{:.2}) scale({:.4})",
            left + width - mark - 7.0 * unit,
            middle - mark / 2.0,
            mark / 24.0
        ));
        if card.column == Column::Done {
            draw_done_mark(&mut on.sheet, palette);
        } else {
            draw_late_mark(&mut on.sheet, palette);
        }
        on.sheet.close();
    }
    if card.column == Column::Doing && card.progress > 0.0 {
        let line = 3.5 * unit;
        let inside = width - 2.0 * round;
        on.sheet.block(
            (left + round, top + height - line),
            (inside * card.progress.clamp(0.0, 1.0), line),
            line / 2.0,
            palette.tone(ColorToken::Accent),
        );
    }
}
