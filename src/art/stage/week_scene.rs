//! A ready-made week as a small scene: what the leader does in it, and what that leaves to the others.
//!
//! In: the week, the set they are in, the team as the stage shows it, a size. Out: SVG text. The words of a card stand on its left,
//! which is dark; what the scene shows is told in words beside it.

use super::glow::{GLOW_ASPECT, draw_glow, draw_glow_ring, glow_strength, glow_width};
use super::place_picture::{floor, wall};
use super::spotlight::{draw_cone, draw_pool};
use super::week_props as props;
use crate::art::palette::{ColorToken, Palette};
use crate::art::person::{FigureSpec, Seat, leader_look};
use crate::art::set::StageSet;
use crate::art::svg::SvgBuilder;
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::scenario::Appearance;
use crate::simulation::Preset;

/// The height of a scene in its own units; its width follows the picture's shape.
const HIGH: f64 = 300.0;
/// Where the wall meets the floor, and how far the floor rises in its middle.
const EDGE: f64 = 186.0;
const RISE: f64 = 8.0;
/// How far the middle of what happens is from the right edge, and the left from which on a scene may reach.
const FROM_RIGHT: f64 = 272.0;
/// Half of what a scene reaches to the sides.
const HALF: f64 = 250.0;
/// Where the moon is, in shares of a scene's width: from the left, and above the foot of the wall.
const MOON: (f64, f64) = (0.84, 0.153);
/// What a scene takes of its picture from the right, over the picture's height; words have the rest.
pub const SCENE_ASPECT: f64 = 1.86;
/// The most of the team that are drawn.
const MOST: usize = 8;

/// Feet from the left and from the top, and how large.
type Spot = (f64, f64, f64);

/// How somebody is held.
#[derive(Debug, Clone, Copy)]
struct Held {
    posture: Posture,
    mood: Expression,
    seat: Seat,
    toward: f64,
}

impl Held {
    const fn standing(mood: Expression, toward: f64) -> Self {
        Self {
            posture: Posture::Upright,
            mood,
            seat: Seat::Standing,
            toward,
        }
    }
}

/// A scene while it is drawn.
struct Scene<'a> {
    sheet: SvgBuilder,
    palette: &'a Palette,
    set: Option<&'static StageSet>,
    people: &'a [&'a StagePerson],
    /// Where what happens has its middle.
    middle: f64,
    wide: f64,
}

/// Draws a week of this kind, without one the week as it is, for a picture of these proportions. People come in the order in which they
/// need the leader.
#[must_use]
pub fn week_scene(
    palette: &Palette,
    week: Option<Preset>,
    set: &str,
    people: &[&StagePerson],
    (width, height): (f64, f64),
) -> String {
    let wide = HIGH * width / height.max(1.0);
    let mut scene = Scene {
        sheet: SvgBuilder::default(),
        palette,
        set: StageSet::named(set),
        people: &people[..people.len().min(MOST)],
        middle: (wide - FROM_RIGHT).max(wide / 2.0),
        wide,
    };
    scene.place(set, week);
    match week {
        None => scene.team(),
        Some(Preset::People) => scene.talk(),
        Some(Preset::Conditions) => scene.way(),
        Some(Preset::Answers) => scene.row(),
        Some(Preset::Desk) => scene.own_desk(),
        Some(Preset::Rest) => scene.quiet(),
    }
    scene.veil();
    scene.sheet.document([0.0, 0.0, wide, HIGH])
}

impl Scene<'_> {
    /// Wall and floor, in the dusk of the stage.
    fn place(&mut self, set: &str, week: Option<Preset>) {
        let (palette, wide) = (self.palette, self.wide);
        let tone = |token| palette.tone(token);
        let sheet = &mut self.sheet;
        wall(sheet, palette, set, (wide, HIGH), EDGE);
        let deep = match week {
            Some(Preset::Desk | Preset::Rest) => 0.44,
            _ => 0.24,
        };
        let strength = if palette.bright() { 0.7 * deep } else { deep };
        let dusk = sheet.downward(&[
            (0.0, tone(ColorToken::WallTop), strength + 0.2),
            (1.0, tone(ColorToken::WallFoot), strength - 0.1),
        ]);
        sheet.fill_with(&format!("M0,0 H{wide} V{EDGE} H0 Z"), &dusk);
        floor(sheet, palette, (wide, HIGH), (EDGE, RISE));
    }

    /// The dark at the left, where words stand, and at the edges.
    fn veil(&mut self) {
        let (palette, wide) = (self.palette, self.wide);
        let ground = palette.tone(ColorToken::Panel);
        let until = (self.middle - HALF + 90.0).max(1.0);
        let sheet = &mut self.sheet;
        let veil = sheet.sideways(&[
            (0.0, ground, 0.96),
            (0.5, ground, 0.82),
            (0.72, ground, 0.5),
            (1.0, ground, 0.0),
        ]);
        sheet.fill_with(&format!("M0,0 H{until} V{HIGH} H0 Z"), &veil);
        let right = sheet.sideways(&[(0.0, ground, 0.0), (1.0, ground, 0.55)]);
        sheet.fill_with(
            &format!("M{},0 H{wide} V{HIGH} H{} Z", wide - 60.0, wide - 60.0),
            &right,
        );
        let foot = sheet.downward(&[(0.0, ground, 0.0), (1.0, ground, 0.5)]);
        sheet.fill_with(&format!("M0,{} H{wide} V{HIGH} H0 Z", HIGH - 46.0), &foot);
    }

    /// Dusk over all that is drawn so far.
    fn dusk(&mut self, strength: f64) {
        let night = self.palette.tone(ColorToken::Ground);
        let wide = self.wide;
        self.sheet
            .fill_soft(&format!("M0,0 H{wide} V{HIGH} H0 Z"), night, strength);
    }

    /// The light that somebody carries.
    fn light(&mut self, (x, y, scale): Spot, share: f64) {
        let palette = self.palette;
        let glow = self.sheet.define(|sheet| {
            draw_glow(sheet, palette);
            draw_glow_ring(sheet, palette);
        });
        let wide = glow_width(share) * scale;
        let corner = (x - wide / 2.0, y - wide / GLOW_ASPECT / 2.0);
        self.sheet
            .place(&glow, corner, (wide / 400.0, wide / 400.0), glow_strength(share));
    }

    /// The leader's light from above, and on the floor.
    fn spotlight(&mut self, (x, y, scale): Spot, strength: f64) {
        let palette = self.palette;
        let pool = self.sheet.define(|sheet| draw_pool(sheet, palette));
        let wide = 330.0 * scale;
        let corner = (x - wide / 2.0, y - wide * 0.42 / 2.0);
        self.sheet.place(&pool, corner, (wide / 400.0, wide / 400.0), strength);
        let cone = self.sheet.define(|sheet| draw_cone(sheet, palette));
        let across = 0.66 * scale;
        self.sheet.place(
            &cone,
            (x - 170.0 * across, -24.0),
            (across, (y + 24.0) / 600.0),
            strength,
        );
    }

    fn figure(&mut self, look: &Appearance, (x, y, scale): Spot, held: Held, variant: usize) {
        let figure = FigureSpec {
            palette: self.palette,
            look,
            posture: held.posture,
            mood: held.mood,
            seat: held.seat,
            set: self.set,
            toward: held.toward,
            variant,
            glance: false,
        };
        self.sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale:.3})"));
        figure.draw(&mut self.sheet);
        self.sheet.close();
    }

    fn leader(&mut self, spot: Spot, held: Held) {
        self.figure(&leader_look(), spot, held, 0);
    }

    fn person(&mut self, index: usize, spot: Spot, held: Held) {
        if let Some(person) = self.people.get(index) {
            let (look, id) = (person.look.clone(), person.id);
            self.figure(&look, spot, held, id);
        }
    }

    /// The leader among the team as it stands, in the light that each has.
    fn team(&mut self) {
        let leader = (self.middle, 290.0, 0.92);
        let count = self.people.len();
        let mut spots: Vec<(usize, Spot)> = (0..count).map(|index| (index, self.beside(index, count))).collect();
        for (index, spot) in &spots {
            self.light(*spot, self.people[*index].light);
        }
        self.spotlight(leader, 0.8);
        spots.sort_by(|one, other| one.1.1.total_cmp(&other.1.1));
        for (index, spot) in spots {
            let seen = self.people[index];
            let toward = if spot.0 < self.middle { 1.0 } else { -1.0 };
            let held = Held {
                posture: seen.posture,
                ..Held::standing(seen.mood, toward)
            };
            self.person(index, spot, held);
        }
        self.leader(leader, Held::standing(Expression::Calm, 0.0));
    }

    /// Where one of so many stands beside the leader: one left, one right, those further out in turn before and behind.
    fn beside(&self, index: usize, count: usize) -> Spot {
        let side = if index.is_multiple_of(2) { -1.0 } else { 1.0 };
        let step = index / 2;
        let out = count.div_ceil(2).max(2) - 1;
        let far = 84.0 + 130.0 * step as f64 / out as f64;
        let (y, scale) = if step.is_multiple_of(2) {
            (262.0, 0.78)
        } else {
            (284.0, 0.86)
        };
        (self.middle + side * far, y, scale)
    }

    /// The leader and one person face to face, with nothing else to do.
    fn talk(&mut self) {
        let (left, right) = ((self.middle - 104.0, 296.0, 1.06), (self.middle + 104.0, 296.0, 1.06));
        self.light((right.0, 276.0, 1.1), 0.5);
        self.spotlight((self.middle, 274.0, 1.5), 0.9);
        let sits = |posture, toward| Held {
            posture,
            mood: Expression::Calm,
            seat: Seat::Table,
            toward,
        };
        self.person(0, right, sits(Posture::Leaning, -1.0));
        self.leader(left, sits(Posture::Upright, 1.0));
        props::round_table(&mut self.sheet, (self.middle, 236.0), (106.0, 25.0));
        props::cup(&mut self.sheet, (self.middle - 42.0, 232.0), 1.0);
        props::cup(&mut self.sheet, (self.middle + 42.0, 232.0), 1.0);
        props::speech(&mut self.sheet, self.palette, (self.middle + 6.0, 62.0), 1.0);
    }

    /// The leader carries off what stood in the way of somebody who works on alone.
    fn way(&mut self) {
        let works = (self.middle + 58.0, 284.0, 0.9);
        let leader = (self.middle - 138.0, 290.0, 0.94);
        let door = (self.middle + 196.0, EDGE);
        props::open_door(&mut self.sheet, self.palette, door, 128.0);
        self.light(works, 0.9);
        self.spotlight(leader, 0.7);
        let held = Held {
            posture: Posture::Upright,
            mood: Expression::Glad,
            seat: Seat::Desk,
            toward: 0.0,
        };
        self.person(self.people.len().saturating_sub(1).min(1), works, held);
        self.leader(leader, Held::standing(Expression::Calm, -0.6));
        props::barrier(&mut self.sheet, self.palette, (leader.0, leader.1 - 84.0), 0.94);
    }

    /// Everybody comes with a question.
    fn row(&mut self) {
        let leader = (self.middle + 176.0, 288.0, 0.92);
        self.spotlight(leader, 1.0);
        let count = self.people.len().min(5);
        let from = self.middle - HALF + 30.0;
        let step = 300.0 / count.max(2) as f64;
        for index in 0..count {
            let near = index as f64 / count.max(2) as f64;
            let spot = (from + step * index as f64, 270.0 + 16.0 * near, 0.74 + 0.1 * near);
            self.light(spot, 0.05);
            self.person(index, spot, Held::standing(Expression::Unsure, 1.0));
            props::question(&mut self.sheet, self.palette, (spot.0, spot.1 - 283.0 * spot.2), 1.0);
        }
        let held = Held {
            posture: Posture::Leaning,
            mood: Expression::Calm,
            seat: Seat::Desk,
            toward: -1.0,
        };
        self.leader(leader, held);
    }

    /// The leader bent over a desk, the others behind their back, in the dark.
    fn own_desk(&mut self) {
        let leader = (self.middle, 296.0, 1.06);
        let count = self.people.len().min(6);
        for index in 0..count {
            let side = if index.is_multiple_of(2) { -1.0 } else { 1.0 };
            let spot = (
                self.middle + side * (104.0 + 66.0 * (index / 2) as f64),
                236.0 + 3.0 * (index % 3) as f64,
                0.64,
            );
            let mood = if index % 3 == 1 {
                Expression::Unsure
            } else {
                Expression::Calm
            };
            self.person(index, spot, Held::standing(mood, -side));
        }
        self.dusk(0.44);
        self.spotlight(leader, 0.9);
        let held = Held {
            posture: Posture::Hunched,
            mood: Expression::Calm,
            seat: Seat::Desk,
            toward: 0.0,
        };
        self.leader(leader, held);
        props::lamp(&mut self.sheet, self.palette, (leader.0 - 60.0, leader.1 - 74.0), 1.06);
        props::papers(&mut self.sheet, (leader.0 + 48.0, leader.1 - 74.0), 1.06);
    }

    /// The leader rests by the window, and the others work in a light of their own.
    fn quiet(&mut self) {
        let leader = (self.middle - 150.0, 296.0, 0.98);
        // Where a set has a moon of its own, it is behind this one.
        let moon = (MOON.0 * self.wide, (EDGE - MOON.1 * self.wide).max(44.0));
        props::moon(&mut self.sheet, self.palette, moon, 30.0);
        let spots = [
            (self.middle + 22.0, 250.0, 0.64),
            (self.middle + 122.0, 270.0, 0.7),
            (self.middle + 216.0, 250.0, 0.64),
        ];
        let count = self.people.len().min(spots.len());
        for spot in &spots[..count] {
            self.light(*spot, 0.62);
        }
        for (index, spot) in spots.iter().enumerate().take(count) {
            let held = Held {
                posture: Posture::Upright,
                mood: if index == 1 { Expression::Glad } else { Expression::Calm },
                seat: Seat::Desk,
                toward: 0.0,
            };
            self.person(index, *spot, held);
        }
        self.spotlight(leader, 0.5);
        let held = Held {
            posture: Posture::Upright,
            mood: Expression::Glad,
            seat: Seat::Table,
            toward: 1.0,
        };
        props::armchair(&mut self.sheet, (leader.0, 296.0), 0.98);
        self.leader(leader, held);
        props::arms_of_chair(&mut self.sheet, (leader.0, 296.0), 0.98);
        props::cup(&mut self.sheet, (leader.0 + 44.0, 224.0), 1.3);
        props::steam(&mut self.sheet, self.palette, (leader.0 + 44.0, 200.0), 1.2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::Scheme;

    const WEEKS: [Option<Preset>; 6] = [
        None,
        Some(Preset::People),
        Some(Preset::Conditions),
        Some(Preset::Answers),
        Some(Preset::Desk),
        Some(Preset::Rest),
    ];

    fn somebody(id: usize) -> StagePerson {
        StagePerson {
            id,
            name: "Femi".to_owned(),
            look: Appearance::default(),
            light: 0.5,
            thread: 0.1,
            waiting: 0,
            posture: Posture::Upright,
            mood: Expression::Calm,
            gone: false,
            quiet: false,
            acting: false,
            moved: None,
            number: None,
        }
    }

    fn drawn(week: Option<Preset>, people: usize) -> String {
        let people: Vec<StagePerson> = (0..people).map(somebody).collect();
        let people: Vec<&StagePerson> = people.iter().collect();
        week_scene(Palette::of(Scheme::Dark), week, "office", &people, (275.0, 93.0))
    }

    #[test]
    fn every_week_has_a_scene_of_its_own_without_words() {
        let scenes = WEEKS.map(|week| drawn(week, 7));
        for (index, scene) in scenes.iter().enumerate() {
            assert!(!scenes[..index].contains(scene) && !scene.contains("<text"), "{index}");
        }
    }

    #[test]
    fn a_team_of_any_size_can_be_drawn() {
        for week in WEEKS {
            let lengths: Vec<usize> = [0, 1, 2, 30].map(|people| drawn(week, people).len()).into();
            assert!(lengths.is_sorted() && lengths[0] < lengths[1], "{week:?} {lengths:?}");
        }
    }
}
