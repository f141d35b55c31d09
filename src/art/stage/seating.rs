//! Where everybody sits at the meeting table: all on the far side, facing us and the middle; the leader on the near side.
//!
//! In: how many people, the free room. Out: places behind the table with names on it, and the leader's seat, which leaves the ring
//! of silence in sight.

use super::places::{FigurePlace, PLACES, StageRoom, number};
use crate::art::person::DESK_HEIGHT;

/// So many names stand in one row; of more, every second one stands lower, so that none is cut.
pub(super) const ROW: usize = 6;

impl StageRoom {
    /// The middle of the table top and its half width and half height.
    #[must_use]
    pub fn table(&self) -> ((f64, f64), (f64, f64)) {
        let tall = self.bottom - self.top;
        let half = ((self.right - self.left) * 0.4).min(tall * 0.56);
        ((self.middle(), self.top + tall * 0.6), (half, half * 0.385))
    }
}

/// Everybody's places behind the meeting table, from left to right.
#[must_use]
pub fn at_table(people: usize, room: &StageRoom) -> Vec<FigurePlace> {
    let people = people.min(PLACES);
    let (centre, half) = room.table();
    let reach = half.0 * 0.87;
    let share = |index: usize| {
        if people < 2 {
            0.0
        } else {
            2.0 * number(index) / number(people - 1) - 1.0
        }
    };
    let spread = match people {
        0..=2 => 0.5,
        3 | 4 => 0.8,
        _ => 1.0,
    };
    let scale = (half.0 / 490.0)
        * if people <= 7 {
            1.12
        } else {
            (7.8 / number(people)).max(0.42) * 1.12
        };
    (0..people)
        .map(|index| {
            let across = share(index) * spread;
            let edge = centre.1 - half.1 * (1.0 - (across * 0.87) * (across * 0.87)).max(0.0).sqrt();
            let x = centre.0 + across * reach;
            let lower = people > ROW && index % 2 == 1 && index + 1 < people;
            let stagger = match lower {
                true if people > 8 => 42.0 + 62.0 * across * across,
                true => 70.0 + 90.0 * across * across,
                false => 0.0,
            };
            FigurePlace {
                x,
                y: edge + DESK_HEIGHT * scale * 0.94,
                scale,
                label: (
                    centre.0 + across * half.0 * 0.79,
                    edge + 16.0 + stagger + 16.0 * across.abs(),
                ),
                label_width: (1.58 * half.0 * spread / number(people.max(2) - 1)
                    * if people > ROW { 1.96 } else { 0.96 })
                .min(210.0),
            }
        })
        .collect()
}

/// The leader's seat at the table, with their back to us; only the lower rim of the table is behind them.
#[must_use]
pub fn leader_at_table(room: &StageRoom) -> FigurePlace {
    let (centre, half) = room.table();
    let scale = 1.14 * half.0 / 490.0;
    let y = (centre.1 + half.1 + 172.0 * scale).min(room.bottom - 54.0);
    FigurePlace {
        x: centre.0,
        y,
        scale,
        label: (centre.0, y + 10.0),
        label_width: 230.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::stage::places::{ROOM, crown};

    #[test]
    fn at_the_table_nobody_is_before_the_ring() {
        let seat = leader_at_table(&ROOM);
        let (centre, half) = ROOM.table();
        assert!(seat.y - (crown(true) - 10.0) * seat.scale > centre.1 + half.1 * 0.18);
    }

    #[test]
    fn names_in_two_rows_have_room_and_do_not_meet() {
        const HIGH: f64 = 40.0;
        let beside_a_panel = StageRoom {
            right: 0.57 * ROOM.right,
            ..ROOM
        };
        for people in 7..=8 {
            let places = at_table(people, &beside_a_panel);
            for (one, place) in places.iter().enumerate() {
                assert!(place.label_width > 180.0, "{people} people: {place:?}");
                for other in &places[one + 1..] {
                    let level = (place.label.1 - other.label.1).abs() < HIGH;
                    let wide = f64::midpoint(place.label_width, other.label_width);
                    let apart = (place.label.0 - other.label.0).abs();
                    assert!(!level || wide <= apart, "{people} people: {place:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn everybody_at_the_table_is_inside_the_room() {
        for people in 1..=PLACES {
            for place in at_table(people, &ROOM) {
                assert!(place.x - 60.0 * place.scale >= ROOM.left && place.x + 60.0 * place.scale <= ROOM.right);
                assert!(place.y - crown(true) * place.scale >= ROOM.top, "{people} {place:?}");
            }
        }
    }
}
