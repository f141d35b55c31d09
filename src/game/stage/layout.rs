//! Where everybody is: pure arithmetic on a stage [`HEIGHT`] units high.
//!
//! In: how many people, the room that bars and panels leave free. Out: places of feet with a scale, such that nobody stands on a
//! label. Two rows up to 8 people, three up to 12, four up to 24; beyond that the last place holds a group.

use crate::ui::art::{DESK_HEIGHT, FIGURE_FEET};

/// The stage's height in its own units; its width follows the window's shape.
pub(super) const HEIGHT: f64 = 1080.0;
/// How many places there are at most.
pub(super) const PLACES: usize = 24;
/// From the feet to the middle of the label below them, before scaling.
pub(super) const LABEL_DROP: f64 = 12.0;

/// The free room, in stage units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// A place for one figure: its feet and its scale; `label` is the top middle of its label and `label_width` the widest it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) scale: f64,
    pub(super) label: (f64, f64),
    pub(super) label_width: f64,
}

impl Room {
    pub(super) fn middle(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    fn at(&self, across: f64, down: f64, scale: f64, label_width: f64) -> Place {
        let fit = self.fit();
        let (x, y) = (self.left + (self.right - self.left) * across, self.top + (self.bottom - self.top) * down);
        Place {
            x,
            y,
            scale: scale * fit,
            label: (x, y + LABEL_DROP * scale * fit),
            label_width: label_width * (self.right - self.left) / 1920.0,
        }
    }

    /// How much smaller than on a full 16:9 window figures must be, 0..=1.
    pub(super) fn fit(&self) -> f64 {
        ((self.right - self.left) / 1920.0).min((self.bottom - self.top) / 880.0).clamp(0.2, 1.25)
    }

    /// The middle of the table top and its half width and half height.
    pub(super) fn table(&self) -> ((f64, f64), (f64, f64)) {
        let tall = self.bottom - self.top;
        let half = ((self.right - self.left) * 0.4).min(tall * 0.56);
        ((self.middle(), self.top + tall * 0.555), (half, half * 0.415))
    }
}

/// Everybody's places on the stage, in the order of the people.
pub(super) fn on_stage(people: usize, room: &Room) -> Vec<Place> {
    let people = people.min(PLACES);
    let rows: Vec<(f64, f64, f64)> = match people {
        0 => Vec::new(),
        1 => vec![(0.34, 0.62, 1.5)],
        2..=8 => arc(people),
        9..=12 => three_rows(people),
        _ => four_rows(people),
    };
    let label = if people <= 8 { 230.0 } else if people <= 12 { 158.0 } else { 138.0 };
    rows.into_iter().map(|(across, down, scale)| room.at(across, down, scale, label)).collect()
}

/// Everybody's places behind the meeting table, from left to right.
pub(super) fn at_table(people: usize, room: &Room) -> Vec<Place> {
    let people = people.min(PLACES);
    let (centre, half) = room.table();
    let reach = half.0 + 34.0;
    let share = |index: usize| if people < 2 { 0.0 } else { 2.0 * number(index) / number(people - 1) - 1.0 };
    let spread = match people {
        0..=2 => 0.5,
        3 | 4 => 0.8,
        _ => 1.0,
    };
    let scale = (reach / 460.0) * if people <= 7 { 1.12 } else { (7.8 / number(people)).max(0.42) * 1.12 };
    (0..people)
        .map(|index| {
            let across = share(index) * spread;
            let edge = centre.1 - half.1 * (1.0 - (across * 0.93) * (across * 0.93)).max(0.0).sqrt();
            let x = centre.0 + across * reach;
            let stagger = if people > 8 && index % 2 == 1 { 46.0 } else { 0.0 };
            Place {
                x,
                y: edge + DESK_HEIGHT * scale * 0.94,
                scale,
                label: (centre.0 + across * (half.0 - 74.0), edge + 14.0 + stagger + 10.0 * across.abs()),
                label_width: (1.72 * half.0 * spread / number(people.max(2) - 1) * if people > 8 { 1.7 } else { 0.96 }).min(210.0),
            }
        })
        .collect()
}

/// The leader's feet between the edge (0) and the circle (1), with a scale.
pub(super) fn leader(inside: f64, room: &Room) -> Place {
    let tall = room.bottom - room.top;
    let down = 0.945 - 0.155 * inside.clamp(0.0, 1.0);
    let scale = 1.2 * room.fit();
    let (x, y) = (room.middle(), room.top + tall * down);
    Place { x, y, scale, label: (x, y + LABEL_DROP * scale), label_width: 230.0 }
}

/// The leader beside somebody, on the side of the middle.
pub(super) fn beside(place: &Place, room: &Room) -> Place {
    let side = if place.x > room.middle() { -1.0 } else { 1.0 };
    let (x, y) = (place.x + side * 118.0 * place.scale, place.y + 10.0 * place.scale);
    Place { x, y, scale: place.scale, label: (x, y + LABEL_DROP * place.scale), label_width: 160.0 }
}

/// The leader's seat at the table, with their back to us; only the lower rim of the table is behind them.
pub(super) fn leader_at_table(room: &Room) -> Place {
    let (centre, half) = room.table();
    let scale = 1.14 * half.0 / 490.0;
    let y = (centre.1 + half.1 + 172.0 * scale).min(room.bottom - 40.0);
    Place { x: centre.0, y, scale, label: (centre.0, y + 8.0), label_width: 230.0 }
}

/// The top of a figure's hair above its feet, before scaling.
pub(super) const fn crown(seated: bool) -> f64 {
    if seated { FIGURE_FEET - 40.0 } else { FIGURE_FEET - 12.0 }
}

/// Half an arc from the front to the back, mirrored; nobody stands before anybody.
fn arc(people: usize) -> Vec<(f64, f64, f64)> {
    let left: &[(f64, f64, f64)] = match people / 2 {
        1 => &[(0.265, 0.68, 1.45)],
        2 => &[(0.145, 0.76, 1.38), (0.325, 0.50, 1.2)],
        3 => &[(0.105, 0.80, 1.32), (0.225, 0.585, 1.2), (0.365, 0.435, 1.08)],
        _ => &[(0.082, 0.83, 1.26), (0.19, 0.635, 1.16), (0.30, 0.475, 1.06), (0.418, 0.395, 0.98)],
    };
    let middle = (people % 2 == 1).then_some(match people {
        3 => (0.5, 0.385, 1.05),
        5 => (0.5, 0.385, 1.02),
        _ => (0.5, 0.375, 0.98),
    });
    mirrored(left, middle)
}

fn three_rows(people: usize) -> Vec<(f64, f64, f64)> {
    const LEFT: [(f64, f64, f64); 6] =
        [(0.13, 0.865, 1.12), (0.205, 0.59, 0.98), (0.31, 0.83, 1.12), (0.30, 0.385, 0.86), (0.37, 0.575, 0.98), (0.43, 0.36, 0.86)];
    let left = match people / 2 {
        4 => vec![LEFT[0], LEFT[1], LEFT[4], LEFT[3]],
        5 => vec![LEFT[0], LEFT[1], LEFT[4], LEFT[3], LEFT[5]],
        _ => LEFT.to_vec(),
    };
    let middle = (people % 2 == 1).then_some((0.5, 0.345, 0.86));
    mirrored(&left, middle)
}

fn four_rows(people: usize) -> Vec<(f64, f64, f64)> {
    let mut places = Vec::new();
    for side in [0, 1] {
        let here = if side == 0 { people.div_ceil(2) } else { people / 2 };
        let wide = here.div_ceil(4);
        for index in 0..here {
            let (row, column) = (index / wide, index % wide);
            let pitch = 0.425 / number(wide);
            let across = 0.035 + pitch * (number(column) + 0.25 + 0.5 * number(row % 2));
            places.push((if side == 0 { across } else { 1.0 - across }, 0.365 + 0.165 * number(row), 0.66));
        }
    }
    places
}

/// Left places from front to back, the middle, right places from back to front.
fn mirrored(left: &[(f64, f64, f64)], middle: Option<(f64, f64, f64)>) -> Vec<(f64, f64, f64)> {
    let right = left.iter().rev().map(|(across, down, scale)| (1.0 - across, *down, *scale));
    left.iter().copied().chain(middle).chain(right).collect()
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { left: 0.0, right: 1920.0, top: 92.0, bottom: 988.0 };
    const LABEL_HEIGHT: f64 = 42.0;
    const NAME: f64 = 104.0;

    fn stands_on(place: &Place, label: &Place) -> bool {
        let body = 40.0 * place.scale;
        let across = (place.x - label.label.0).abs() < body + NAME / 2.0;
        let down = label.label.1 < place.y && label.label.1 + LABEL_HEIGHT > place.y - crown(true) * place.scale;
        across && down
    }

    #[test]
    fn nobody_stands_on_a_label() {
        for people in 1..=PLACES {
            let places = on_stage(people, &ROOM);
            assert_eq!(places.len(), people);
            for (one, place) in places.iter().enumerate() {
                for (other, label) in places.iter().enumerate() {
                    assert!(one == other || !stands_on(place, label), "{people} people: {one} stands on the label of {other}");
                }
            }
        }
    }

    #[test]
    fn everybody_is_inside_the_room() {
        for people in 1..=PLACES {
            for place in on_stage(people, &ROOM).into_iter().chain(at_table(people, &ROOM)) {
                assert!(place.x - 60.0 * place.scale >= ROOM.left && place.x + 60.0 * place.scale <= ROOM.right);
                assert!(place.y - crown(true) * place.scale >= ROOM.top && place.label.1 + LABEL_HEIGHT <= ROOM.bottom + 4.0, "{people} {place:?}");
            }
        }
    }

    #[test]
    fn the_leader_stands_on_no_label_and_before_no_ring() {
        for people in 1..=12 {
            for inside in [0.0, 0.5, 1.0] {
                let leader = leader(inside, &ROOM);
                for label in on_stage(people, &ROOM) {
                    let across = (leader.x - label.x).abs() < 50.0 * leader.scale + NAME / 2.0;
                    let top = leader.y - crown(false) * leader.scale;
                    assert!(!(across && label.label.1 + LABEL_HEIGHT > top && label.label.1 < leader.y), "{people} people, inside {inside}");
                }
            }
        }
        let seat = leader_at_table(&ROOM);
        let (centre, half) = ROOM.table();
        assert!(seat.y - crown(true) * seat.scale > centre.1 + half.1 * 0.4);
    }
}
