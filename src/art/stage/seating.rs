//! Where everybody sits at the meeting table: all on the far side, facing us and the middle; the leader on the near side.
//!
//! In: the widths of names, the free room. Out: places behind the table, each with a name plate before it, and the leader's seat, which
//! leaves the ring of silence in sight.

use super::places::{FigurePlace, PLACES, StageRoom, number};
use crate::art::person::DESK_HEIGHT;

/// From so many people on names at the table are set in smaller type.
pub(super) const MANY: usize = 7;
/// How far from the middle the outermost sit, over half the width of the table.
const REACH: f64 = 0.9;
/// How far below the far rim of the table a plate stands.
const BELOW_RIM: f64 = 15.0;
/// Between a plate and the rim beside it.
const TO_RIM: f64 = 8.0;
/// How far above the middle of the table plates stay of themselves, over half its height.
const LOWEST: f64 = 0.3;
/// How far below it they may stand in rows, and how far above it where the ring of silence is.
const BELOW_MIDDLE: f64 = 0.2;
const ABOVE_RING: f64 = 0.52;
/// Plates of more people than this stay before their seats: on the table they would lie on each other.
const CROWD: usize = 9;
/// Half the width of that ring, in stage units.
const BESIDE_RING: f64 = 50.0;
/// Between two plates.
const APART: (f64, f64) = (6.0, 3.0);

/// The name plates on the table, in stage units.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NamePlates {
    /// How wide each would be if there were room enough.
    pub widths: Vec<f64>,
    /// How high they are.
    pub height: f64,
}

impl StageRoom {
    /// The middle of the table top and its half width and half height.
    #[must_use]
    pub fn table(&self) -> ((f64, f64), (f64, f64)) {
        let tall = self.bottom - self.top;
        let half = ((self.right - self.left) * 0.44).min(tall * 0.56);
        ((self.middle(), self.top + tall * 0.6), (half, half * 0.385))
    }
}

/// Everybody's places behind the meeting table, from left to right, and whether plates stand in rows.
#[must_use]
pub fn at_table(people: usize, room: &StageRoom, plates: &NamePlates) -> (Vec<FigurePlace>, bool) {
    let people = people.min(PLACES);
    let seats = seats(people, room);
    let one_row = labelled(seats.clone(), room, plates, false);
    if fits(&one_row, plates) {
        return (one_row, false);
    }
    (labelled(seats, room, plates, true), true)
}

fn seats(people: usize, room: &StageRoom) -> Vec<FigurePlace> {
    let (centre, half) = room.table();
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
    let seat = |index: usize| {
        let across = share(index) * spread * REACH;
        let rim = centre.1 - half.1 * (1.0 - across * across).max(0.0).sqrt();
        FigurePlace {
            x: centre.0 + across * half.0,
            y: rim + DESK_HEIGHT * scale * 0.94,
            scale,
            label: (centre.0 + across * half.0, rim + BELOW_RIM),
            label_width: 0.0,
        }
    };
    (0..people).map(seat).collect()
}

/// Seats with plates before them, each as wide as its name or as there is room; in `rows` those that would meet stand below each other.
fn labelled(mut seats: Vec<FigurePlace>, room: &StageRoom, plates: &NamePlates, rows: bool) -> Vec<FigurePlace> {
    for (index, seat) in seats.iter_mut().enumerate() {
        let edge = 2.0 * (seat.label.0 - room.left).min(room.right - seat.label.0);
        seat.label_width = plates.widths.get(index).copied().unwrap_or(plates.height).min(edge);
    }
    if seats.len() > CROWD {
        let between = seats.iter_mut().skip(1).step_by(2).filter(|_| rows);
        between.for_each(|seat| seat.label.1 += plates.height + APART.1);
    } else {
        lay_on_table(&mut seats, room, plates, rows);
    }
    for one in 0..seats.len() {
        for other in one + 1..seats.len() {
            let (long, free) = (
                f64::midpoint(seats[one].label_width, seats[other].label_width),
                (seats[one].label.0 - seats[other].label.0).abs() - APART.0,
            );
            if are_level(&seats[one], &seats[other], plates) && long > free {
                for index in [one, other] {
                    seats[index].label_width *= free.max(0.0) / long;
                }
            }
        }
    }
    seats
}

/// Moves plates from the rim onto the table, and in `rows` those that would meet below each other.
fn lay_on_table(seats: &mut [FigurePlace], room: &StageRoom, plates: &NamePlates, rows: bool) {
    // Every second one keeps its place, so that those between them give way and no row runs down the table.
    let (first, between) = ((0..seats.len()).step_by(2), (1..seats.len()).step_by(2));
    let mut placed: Vec<FigurePlace> = Vec::with_capacity(seats.len());
    for index in first.chain(between) {
        let mut seat = seats[index];
        below_rim(&mut seat, room);
        beside_rim(&mut seat, room, plates.height);
        let mut lower = seat;
        while let Some(above) = placed.iter().find(|other| rows && meet(other, &lower, plates)) {
            lower.label.1 = above.label.1 + plates.height + APART.1;
            beside_rim(&mut lower, room, plates.height);
        }
        let (centre, half) = room.table();
        let before_ring = (seat.label.0 - centre.0).abs() < BESIDE_RING + seat.label_width / 2.0;
        let lowest = if before_ring { -ABOVE_RING } else { BELOW_MIDDLE };
        if lower.label.1 <= centre.1 + lowest * half.1 {
            seat = lower;
        }
        seats[index] = seat;
        placed.push(seat);
    }
}

/// Moves a plate down until it lies on the table, but not far.
fn below_rim(seat: &mut FigurePlace, room: &StageRoom) {
    let (centre, half) = room.table();
    let side = (seat.label.0 - centre.0).abs();
    let reach = ((side + seat.label_width / 2.0 + TO_RIM) / half.0).min(1.0);
    let rim = centre.1 - half.1 * (1.0 - reach * reach).sqrt();
    seat.label.1 = seat.label.1.max(rim.min(centre.1 - LOWEST * half.1));
}

/// Moves a plate to the middle until no part of it is beyond the rim.
fn beside_rim(seat: &mut FigurePlace, room: &StageRoom, height: f64) {
    let (centre, half) = room.table();
    let (above, below) = (centre.1 - seat.label.1, seat.label.1 + height - centre.1);
    let down = above.max(below) / half.1;
    let widest = half.0 * (1.0 - down * down).max(0.0).sqrt() - seat.label_width / 2.0 - TO_RIM;
    let side = seat.label.0 - centre.0;
    seat.label.0 = centre.0 + side.clamp(-widest.max(0.0), widest.max(0.0));
}

/// Whether one plate would lie on the other.
fn meet(one: &FigurePlace, other: &FigurePlace, plates: &NamePlates) -> bool {
    let long = f64::midpoint(one.label_width, other.label_width) + APART.0;
    are_level(one, other, plates) && (one.label.0 - other.label.0).abs() < long
}

fn are_level(one: &FigurePlace, other: &FigurePlace, plates: &NamePlates) -> bool {
    (one.label.1 - other.label.1).abs() < plates.height
}

fn fits(seats: &[FigurePlace], plates: &NamePlates) -> bool {
    let mut both = seats.iter().zip(&plates.widths);
    both.all(|(seat, wanted)| seat.label_width >= *wanted - 0.5)
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

    fn plates(people: usize, width: f64) -> NamePlates {
        NamePlates {
            widths: vec![width; people],
            height: 40.0,
        }
    }

    #[test]
    fn usual_names_stand_whole_before_their_people_in_one_row() {
        let beside_a_panel = StageRoom {
            right: 0.58 * ROOM.right,
            ..ROOM
        };
        for people in 1..=8 {
            let (places, two_rows) = at_table(people, &beside_a_panel, &plates(people, 112.0));
            assert!(!two_rows, "{people} people");
            for place in places {
                assert!(
                    (place.label.0 - place.x).abs() < 40.0 && place.label_width >= 112.0,
                    "{place:?}"
                );
            }
        }
    }

    #[test]
    fn plates_lie_on_the_table_and_not_across_its_rim() {
        let (centre, half) = ROOM.table();
        for people in 1..=CROWD {
            let (places, _) = at_table(people, &ROOM, &plates(people, 130.0));
            for place in places {
                let across = ((place.label.0 - centre.0).abs() + place.label_width / 2.0) / half.0;
                let down = (place.label.1 - centre.1) / half.1;
                assert!(across * across + down * down <= 1.0, "{people}: {place:?}");
            }
        }
    }

    #[test]
    fn plates_do_not_meet() {
        for people in 2..=PLACES {
            for width in [90.0, 160.0, 240.0] {
                let plates = plates(people, width);
                let (seats, _) = at_table(people, &ROOM, &plates);
                for (one, place) in seats.iter().enumerate() {
                    for other in &seats[one + 1..] {
                        let wide = f64::midpoint(place.label_width, other.label_width);
                        let apart = (place.label.0 - other.label.0).abs();
                        assert!(
                            !are_level(place, other, &plates) || wide <= apart,
                            "{people}: {place:?}, {other:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn everybody_at_the_table_is_inside_the_room() {
        for people in 1..=PLACES {
            for place in at_table(people, &ROOM, &plates(people, 110.0)).0 {
                assert!(place.x - 60.0 * place.scale >= ROOM.left && place.x + 60.0 * place.scale <= ROOM.right);
                assert!(place.y - crown(true) * place.scale >= ROOM.top, "{people} {place:?}");
            }
        }
    }
}
