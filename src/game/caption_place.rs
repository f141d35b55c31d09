//! Where a caption lies: over no control, and over no words where there is room beside them.
//!
//! In: its size, the window, the places that are taken. Out: the upper left corner of the free place that is nearest to the foot.

use bevy::math::{Rect, Vec2};

/// How much worse it is to cover a control than words of the same size.
const CONTROL: f32 = 1000.0;
/// Heights of a caption between two places that are tried, and widths.
const STEP: (f32, f32) = (0.25, 0.5);

/// What a caption should not cover.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum OccupiedArea {
    /// Something that can be used.
    Control(Rect),
    /// Words.
    Words(Rect),
}

impl OccupiedArea {
    /// How bad it is to cover so much of it.
    fn cost(self, place: Rect) -> f32 {
        let (rect, weight) = match self {
            Self::Control(rect) => (rect, CONTROL),
            Self::Words(rect) => (rect, 1.0),
        };
        let shared = rect.intersect(place);
        if shared.is_empty() {
            0.0
        } else {
            shared.width() * shared.height() * weight
        }
    }
}

/// The place for a caption of this size within `room`: from the bottom up, in each row from the left, the first where it covers nothing;
/// where there is none, the one where it covers least.
pub(super) fn place(size: Vec2, room: Rect, taken: &[OccupiedArea]) -> Vec2 {
    let last = (room.max - size).max(room.min);
    let step = Vec2::new(size.x * STEP.1, size.y * STEP.0).max(Vec2::ONE);
    let (across, down) = (
        ((last.x - room.min.x) / step.x) as u32,
        ((last.y - room.min.y) / step.y) as u32,
    );
    let mut best = (f32::INFINITY, Vec2::new(room.min.x, last.y));
    for row in 0..=down {
        for column in 0..=across {
            let at = Vec2::new(room.min.x + column as f32 * step.x, last.y - row as f32 * step.y);
            let here = Rect::from_corners(at, at + size);
            let cost = taken.iter().map(|taken| taken.cost(here)).sum();
            if cost <= 0.0 {
                return at;
            }
            if cost < best.0 {
                best = (cost, at);
            }
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Rect = Rect {
        min: Vec2::new(20.0, 20.0),
        max: Vec2::new(1260.0, 620.0),
    };
    const SIZE: Vec2 = Vec2::new(300.0, 40.0);

    fn rect(x: f32, y: f32, wide: f32, high: f32) -> Rect {
        Rect::new(x, y, x + wide, y + high)
    }

    #[test]
    fn a_caption_lies_at_the_bottom_left_where_that_is_free() {
        assert_eq!(place(SIZE, ROOM, &[]), Vec2::new(20.0, 580.0));
    }

    #[test]
    fn it_goes_beside_or_above_what_is_there() {
        let button = rect(20.0, 560.0, 200.0, 60.0);
        let at = place(SIZE, ROOM, &[OccupiedArea::Control(button)]);
        assert_eq!(at.y, 580.0);
        assert!(at.x >= 220.0, "{at}");
        let row = rect(0.0, 560.0, 1280.0, 60.0);
        let at = place(SIZE, ROOM, &[OccupiedArea::Words(row)]);
        assert!(at.y + SIZE.y <= 560.0, "{at}");
    }

    #[test]
    fn words_are_covered_before_a_control_is() {
        let all = OccupiedArea::Words(rect(0.0, 0.0, 1280.0, 720.0));
        let buttons = rect(0.0, 300.0, 1280.0, 420.0);
        let at = place(SIZE, ROOM, &[all, OccupiedArea::Control(buttons)]);
        assert!(at.y + SIZE.y <= 300.0, "{at}");
    }
}
