//! Where everybody is: pure arithmetic on a stage [`HEIGHT`] units high.
//!
//! In: how many people, the room that bars and panels leave free. Out: places of feet with a scale, such that nobody stands on a
//! label. Two rows up to 8 people, three up to 12, four up to 24; beyond that the last place holds a group.

use crate::ui::art::FIGURE_FEET;

/// The stage's height in its own units; its width follows the window's shape.
pub(super) const HEIGHT: f64 = 1080.0;
/// How many places there are at most.
pub(super) const PLACES: usize = 24;
/// From the feet to the middle of the label below them, before scaling.
pub(super) const LABEL_DROP: f64 = 12.0;

/// A name of usual length with its pill.
const NAME_WIDTH: f64 = 104.0;
const NAME_HEIGHT: f64 = 42.0;

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
        let (x, y) = (
            self.left + (self.right - self.left) * across,
            self.top + (self.bottom - self.top) * down,
        );
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
        ((self.right - self.left) / 1920.0)
            .min((self.bottom - self.top) / 880.0)
            .clamp(0.2, 1.25)
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
    let label = if people <= 8 {
        230.0
    } else if people <= 12 {
        172.0
    } else {
        138.0
    };
    rows.into_iter()
        .map(|(across, down, scale)| room.at(across, down, scale, label))
        .collect()
}

/// The leader's feet between the edge (0) and the circle (1), with a scale.
pub(super) fn leader(inside: f64, people: usize, room: &Room) -> Place {
    let tall = room.bottom - room.top;
    let down = 0.945 - 0.155 * inside.clamp(0.0, 1.0);
    let scale = if people > 12 { 0.92 } else { 1.2 } * room.fit();
    let (x, y) = (room.middle(), room.top + tall * down);
    Place {
        x,
        y,
        scale,
        label: (x, y + LABEL_DROP * scale),
        label_width: 230.0,
    }
}

/// The leader beside somebody: the first spot near them, on the side of the middle if possible, that hides nobody's name.
pub(super) fn beside(place: &Place, all: &[Place], room: &Room) -> Place {
    const SPOTS: [(f64, f64); 6] = [
        (112.0, 116.0),
        (82.5, 116.0),
        (-112.0, 116.0),
        (-82.5, 116.0),
        (130.0, 150.0),
        (100.0, 60.0),
    ];
    let side = if place.x > room.middle() { -1.0 } else { 1.0 };
    let spot = |(across, nearer): (f64, f64)| {
        let (x, y) = (
            place.x + side * across * place.scale,
            (place.y + nearer * place.scale).min(room.bottom - 50.0),
        );
        Place {
            x,
            y,
            scale: place.scale,
            label: (x, y + LABEL_DROP * place.scale),
            label_width: 160.0,
        }
    };
    let free = |leader: &Place| {
        let inside = leader.x - 60.0 * leader.scale > room.left && leader.x + 60.0 * leader.scale < room.right;
        inside && !all.iter().any(|other| hides_name(leader, other))
    };
    SPOTS.into_iter().map(spot).find(free).unwrap_or_else(|| spot(SPOTS[0]))
}

/// Whether somebody at one place covers the name of the other, for names of usual length.
fn hides_name(place: &Place, other: &Place) -> bool {
    let across = (place.x - other.label.0).abs() < 40.0 * place.scale + NAME_WIDTH / 2.0;
    let down = other.label.1 < place.y && other.label.1 + NAME_HEIGHT > place.y - crown(true) * place.scale;
    across && down
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
        _ => &[
            (0.082, 0.83, 1.26),
            (0.19, 0.635, 1.16),
            (0.30, 0.475, 1.06),
            (0.418, 0.395, 0.98),
        ],
    };
    let middle = (people % 2 == 1).then_some(match people {
        3 => (0.5, 0.385, 1.05),
        5 => (0.5, 0.385, 1.02),
        _ => (0.5, 0.375, 0.98),
    });
    mirrored(left, middle)
}

fn three_rows(people: usize) -> Vec<(f64, f64, f64)> {
    const LEFT: [(f64, f64, f64); 6] = [
        (0.112, 0.865, 1.12),
        (0.205, 0.59, 0.98),
        (0.31, 0.83, 1.12),
        (0.30, 0.385, 0.86),
        (0.37, 0.575, 0.98),
        (0.43, 0.36, 0.86),
    ];
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
            places.push((
                if side == 0 { across } else { 1.0 - across },
                0.365 + 0.165 * number(row),
                0.66,
            ));
        }
    }
    places
}

/// Left places from front to back, the middle, right places from back to front.
fn mirrored(left: &[(f64, f64, f64)], middle: Option<(f64, f64, f64)>) -> Vec<(f64, f64, f64)> {
    let right = left
        .iter()
        .rev()
        .map(|(across, down, scale)| (1.0 - across, *down, *scale));
    left.iter().copied().chain(middle).chain(right).collect()
}

pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        left: 0.0,
        right: 1920.0,
        top: 92.0,
        bottom: 988.0,
    };

    #[test]
    fn nobody_stands_on_a_label() {
        for people in 1..=PLACES {
            let places = on_stage(people, &ROOM);
            assert_eq!(places.len(), people);
            for (one, place) in places.iter().enumerate() {
                for (other, label) in places.iter().enumerate() {
                    assert!(
                        one == other || !hides_name(place, label),
                        "{people} people: {one} stands on the label of {other}"
                    );
                }
            }
        }
    }

    #[test]
    fn everybody_is_inside_the_room() {
        for people in 1..=PLACES {
            for place in on_stage(people, &ROOM) {
                assert!(place.x - 60.0 * place.scale >= ROOM.left && place.x + 60.0 * place.scale <= ROOM.right);
                assert!(
                    place.y - crown(true) * place.scale >= ROOM.top && place.label.1 + NAME_HEIGHT <= ROOM.bottom + 4.0,
                    "{people} {place:?}"
                );
            }
        }
    }

    #[test]
    fn the_leader_stands_on_no_label_and_before_no_ring() {
        for people in 1..=12 {
            for inside in [0.0, 0.5, 1.0] {
                let leader = leader(inside, people, &ROOM);
                for label in on_stage(people, &ROOM) {
                    let across = (leader.x - label.x).abs() < 50.0 * leader.scale + NAME_WIDTH / 2.0;
                    let top = leader.y - crown(false) * leader.scale;
                    assert!(
                        !(across && label.label.1 + NAME_HEIGHT > top && label.label.1 < leader.y),
                        "{people} people, inside {inside}"
                    );
                }
            }
        }
    }

    #[test]
    fn beside_somebody_the_leader_hides_no_name() {
        for people in 1..=8 {
            let places = on_stage(people, &ROOM);
            for (one, place) in places.iter().enumerate() {
                let leader = beside(place, &places, &ROOM);
                for (other, label) in places.iter().enumerate() {
                    assert!(
                        !hides_name(&leader, label),
                        "{people} people: beside {one} the leader hides the name of {other}"
                    );
                }
            }
        }
    }
}
