//! The places of figures and their labels on a stage [`HEIGHT`] units high: pure arithmetic.
//!
//! In: how many people, the room that bars and panels leave free. Out: places of feet with a scale, such that nobody stands on a
//! label and no label lies on another. An arc up to 8 people, three rows up to 12; beyond that the last place holds a group.

use crate::art::person::FIGURE_FEET;

/// The stage's height in its own units; its width follows the window's shape.
pub const HEIGHT: f64 = 1080.0;
/// How many places there are at most.
pub const PLACES: usize = 12;
/// From the feet to the middle of the label below them, before scaling.
pub const LABEL_DROP: f64 = 12.0;

/// The height of the pill around a name in type of the usual size.
pub const NAME_HEIGHT: f64 = 42.0;
/// The width of the pill around a name of usual length, over its height.
pub(super) const NAME_SHAPE: f64 = 2.5;
/// The widest a pill may be, over its height.
const WIDEST: f64 = 7.0;

/// The free room, in stage units.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StageRoom {
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}

/// A place for one figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FigurePlace {
    /// The feet, from the left.
    pub x: f64,
    /// The feet, from the top.
    pub y: f64,
    /// Stage units to a figure unit.
    pub scale: f64,
    /// The top middle of the label.
    pub label: (f64, f64),
    /// The widest the label may be.
    pub label_width: f64,
}

impl StageRoom {
    /// The middle between left and right.
    #[must_use]
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    fn at(&self, across: f64, down: f64, scale: f64) -> FigurePlace {
        let fit = self.fit();
        let (x, y) = (
            self.left + (self.right - self.left) * across,
            self.top + (self.bottom - self.top) * down,
        );
        FigurePlace {
            x,
            y,
            scale: scale * fit,
            label: (x, y + LABEL_DROP * scale * fit),
            label_width: 0.0,
        }
    }

    /// How much smaller than on a full 16:9 window figures must be, 0..=1.
    #[must_use]
    pub fn fit(&self) -> f64 {
        ((self.right - self.left) / 1920.0)
            .min((self.bottom - self.top) / 880.0)
            .clamp(0.2, 1.25)
    }
}

/// Everybody's places on the stage, in the order of the people; `name` is the height of the pill around a name.
#[must_use]
pub fn on_stage(people: usize, room: &StageRoom, name: f64) -> Vec<FigurePlace> {
    let people = people.min(PLACES);
    let rows: Vec<(f64, f64, f64)> = match people {
        0 => Vec::new(),
        1 => vec![(0.34, 0.62, 1.5)],
        2..=8 => arc(people),
        _ => three_rows(people),
    };
    let mut places: Vec<FigurePlace> = rows
        .into_iter()
        .map(|(across, down, scale)| room.at(across, down, scale))
        .collect();
    part_labels(&mut places, name);
    let widths: Vec<f64> = places
        .iter()
        .map(|place| label_room(place, &places, room, name))
        .collect();
    for (place, width) in places.iter_mut().zip(widths) {
        place.label_width = width;
    }
    places
}

/// As [`on_stage`], with everybody's head below a line on the wall.
#[must_use]
pub fn on_stage_below(line: f64, people: usize, room: &StageRoom, name: f64) -> (StageRoom, Vec<FigurePlace>) {
    let lower = |step: u32| StageRoom {
        top: room.top + 8.0 * f64::from(step),
        ..*room
    };
    let clear = |places: &[FigurePlace]| places.iter().all(|place| place.y - crown(true) * place.scale >= line);
    (0..40)
        .map(|step| (lower(step), on_stage(people, &lower(step), name)))
        .find(|(_, places)| clear(places))
        .unwrap_or_else(|| (lower(0), on_stage(people, room, name)))
}

/// Where two names of usual length would lie on each other, the second goes a line down.
fn part_labels(places: &mut [FigurePlace], name: f64) {
    for second in 1..places.len() {
        let meets = |place: &FigurePlace| {
            let other = places[second];
            (place.label.1 - other.label.1).abs() < name && (place.label.0 - other.label.0).abs() < NAME_SHAPE * name
        };
        if let Some(first) = places[..second].iter().find(|place| meets(place)) {
            places[second].label.1 = first.label.1 + name + 2.0;
        }
    }
}

/// How wide the name of somebody may be: up to their neighbours' names and the edges of the room.
fn label_room(place: &FigurePlace, all: &[FigurePlace], room: &StageRoom, name: f64) -> f64 {
    let (x, y) = place.label;
    let level = all
        .iter()
        .filter(|other| **other != *place && (other.label.1 - y).abs() < name);
    let nearest = level.map(|other| (other.label.0 - x).abs() - 6.0);
    let edge = 2.0 * (x - room.left).min(room.right - x);
    nearest.fold(edge.min(WIDEST * name), f64::min).max(name)
}

/// The leader's feet between the edge (0) and the circle (1), with a scale.
#[must_use]
pub fn leader(inside: f64, people: usize, room: &StageRoom) -> FigurePlace {
    let tall = room.bottom - room.top;
    let down = 0.945 - 0.155 * inside.clamp(0.0, 1.0);
    let scale = if people > 12 { 0.92 } else { 1.2 } * room.fit();
    let (x, y) = (room.middle(), room.top + tall * down);
    FigurePlace {
        x,
        y,
        scale,
        label: (x, y + LABEL_DROP * scale),
        label_width: 230.0,
    }
}

/// The leader beside somebody: near them, on the side of the middle if possible, where they hide as few names and faces as can be; `name`
/// is the height of the pill around a name.
#[must_use]
pub fn beside(place: &FigurePlace, all: &[FigurePlace], room: &StageRoom, name: f64) -> FigurePlace {
    const ACROSS: [f64; 8] = [112.0, 82.5, 130.0, 150.0, 175.0, 205.0, -112.0, -150.0];
    /// A name may be longer than most.
    const WIDE_NAME: f64 = 1.25;
    const NEARER: [f64; 7] = [116.0, 150.0, 60.0, 30.0, 190.0, 230.0, 265.0];
    let side = if place.x > room.middle() { -1.0 } else { 1.0 };
    let spot = |across: f64, nearer: f64| {
        let (x, y) = (
            place.x + side * across * place.scale,
            (place.y + nearer * place.scale).min(room.bottom - 50.0),
        );
        FigurePlace {
            x,
            y,
            scale: place.scale,
            label: (x, y + LABEL_DROP * place.scale),
            label_width: 160.0,
        }
    };
    let hidden = |leader: &FigurePlace| {
        let inside = leader.x - 60.0 * leader.scale > room.left && leader.x + 60.0 * leader.scale < room.right;
        let hides = |other: &&FigurePlace| {
            hides_name(leader, other, name) || hides_face(leader, other) || labels_meet(leader, other, name)
        };
        let touches = |other: &&FigurePlace| hides_name(leader, other, WIDE_NAME * name);
        let bodies = all
            .iter()
            .filter(|other| **other != *place && hides_body(leader, other));
        let outside = if inside { 0 } else { all.len() };
        10 * (all.iter().filter(hides).count() + outside) + 3 * all.iter().filter(touches).count() + bodies.count()
    };
    let spots = NEARER
        .into_iter()
        .flat_map(|nearer| ACROSS.map(|across| spot(across, nearer)));
    let mut best: Option<(usize, FigurePlace)> = None;
    for leader in spots {
        let count = hidden(&leader);
        if best.as_ref().is_none_or(|(least, _)| count < *least) {
            best = Some((count, leader));
        }
        if count == 0 {
            break;
        }
    }
    best.map_or_else(|| spot(ACROSS[0], NEARER[0]), |(_, leader)| leader)
}

/// Whether somebody at one place covers the name of the other, for names of usual length in pills of this height.
fn hides_name(place: &FigurePlace, other: &FigurePlace, name: f64) -> bool {
    let across = (place.x - other.label.0).abs() < 40.0 * place.scale + NAME_SHAPE * name / 2.0;
    let down = other.label.1 < place.y && other.label.1 + name > place.y - crown(true) * place.scale;
    across && down
}

/// Whether the leader, who is drawn before everybody, covers at one place the face of somebody who sits at the other.
fn hides_face(place: &FigurePlace, other: &FigurePlace) -> bool {
    let face = other.y - crown(true) * other.scale;
    let across = (place.x - other.x).abs() < 36.0 * place.scale + 30.0 * other.scale;
    across && place.y > face && place.y - crown(false) * place.scale < face + 74.0 * other.scale
}

/// Whether they cover anything of them.
fn hides_body(place: &FigurePlace, other: &FigurePlace) -> bool {
    let across = (place.x - other.x).abs() < 36.0 * place.scale + 56.0 * other.scale;
    let (top, above) = (
        place.y - crown(false) * place.scale,
        other.y - crown(true) * other.scale,
    );
    across && place.y > above && top < other.y
}

/// Whether the name below somebody lies on the name, or the face, of the other.
fn labels_meet(place: &FigurePlace, other: &FigurePlace, name: f64) -> bool {
    let (x, y) = place.label;
    let half = NAME_SHAPE * name / 2.0;
    let names = (y - other.label.1).abs() < name && (x - other.label.0).abs() < 1.7 * half;
    let face = other.y - crown(true) * other.scale;
    names || ((x - other.x).abs() < 0.7 * half + 30.0 * other.scale && y + name > face && y < face + 74.0 * other.scale)
}

/// The top of a figure's hair above its feet, before scaling.
#[must_use]
pub const fn crown(seated: bool) -> f64 {
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

/// Left places from front to back, the middle, right places from back to front.
fn mirrored(left: &[(f64, f64, f64)], middle: Option<(f64, f64, f64)>) -> Vec<(f64, f64, f64)> {
    let right = left
        .iter()
        .rev()
        .map(|(across, down, scale)| (1.0 - across, *down, *scale));
    left.iter().copied().chain(middle).chain(right).collect()
}

/// A count as a number to calculate with.
#[must_use]
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A room for tests: a whole wide stage without its bars.
#[cfg(test)]
pub(super) const ROOM: StageRoom = StageRoom {
    left: 0.0,
    right: 1920.0,
    top: 92.0,
    bottom: 988.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The room in windows of all shapes, whole and beside a panel.
    fn rooms() -> Vec<StageRoom> {
        let mut rooms = Vec::new();
        for shape in [4.0 / 3.0, 16.0 / 9.0, 21.0 / 9.0] {
            for free in [1.0, 0.69, 0.57] {
                rooms.push(StageRoom {
                    right: HEIGHT * shape * free,
                    ..ROOM
                });
            }
        }
        rooms
    }

    #[test]
    fn nobody_stands_on_a_label() {
        for people in 1..=PLACES {
            let places = on_stage(people, &ROOM, NAME_HEIGHT);
            assert_eq!(places.len(), people);
            for (one, place) in places.iter().enumerate() {
                for (other, label) in places.iter().enumerate() {
                    assert!(
                        one == other || !hides_name(place, label, NAME_HEIGHT),
                        "{people} people: {one} stands on the label of {other}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_label_lies_on_another_in_any_window() {
        for room in rooms() {
            for people in 1..=PLACES {
                let places = on_stage(people, &room, NAME_HEIGHT);
                for (one, place) in places.iter().enumerate() {
                    for other in &places[one + 1..] {
                        let apart = (place.label.0 - other.label.0).abs();
                        let level = (place.label.1 - other.label.1).abs() < NAME_HEIGHT;
                        let wide = f64::midpoint(place.label_width, other.label_width);
                        assert!(!level || wide <= apart, "{people} people in {room:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn everybody_is_inside_the_room_in_any_window() {
        for room in rooms() {
            for people in 1..=PLACES {
                for place in on_stage(people, &room, NAME_HEIGHT) {
                    assert!(place.x - 60.0 * place.scale >= room.left && place.x + 60.0 * place.scale <= room.right);
                    assert!(
                        place.y - crown(true) * place.scale >= room.top
                            && place.label.1 + NAME_HEIGHT <= room.bottom + 4.0,
                        "{people} {place:?}"
                    );
                    let half = place.label_width / 2.0;
                    assert!(place.label.0 - half >= room.left - 1.0 && place.label.0 + half <= room.right + 1.0);
                }
            }
        }
    }

    #[test]
    fn heads_stay_below_the_board() {
        for room in rooms() {
            for people in 1..=PLACES {
                let (_, places) = on_stage_below(room.top + 150.0, people, &room, NAME_HEIGHT);
                let top = places.iter().map(|place| place.y - crown(true) * place.scale);
                assert!(
                    top.fold(f64::MAX, f64::min) >= room.top + 150.0,
                    "{people} people in {room:?}"
                );
            }
        }
    }

    #[test]
    fn the_leader_stands_on_no_label() {
        for people in 1..=12 {
            for inside in [0.0, 0.5, 1.0] {
                let leader = leader(inside, people, &ROOM);
                for label in on_stage(people, &ROOM, NAME_HEIGHT) {
                    let wide = NAME_SHAPE * NAME_HEIGHT / 2.0;
                    let across = (leader.x - label.x).abs() < 50.0 * leader.scale + wide;
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
            let places = on_stage(people, &ROOM, NAME_HEIGHT);
            for (one, place) in places.iter().enumerate() {
                let leader = beside(place, &places, &ROOM, NAME_HEIGHT);
                for (other, label) in places.iter().enumerate() {
                    assert!(
                        !hides_name(&leader, label, NAME_HEIGHT) && !hides_face(&leader, label),
                        "{people} people: beside {one} the leader hides the name or the face of {other}"
                    );
                }
            }
        }
    }
}
