//! A whole person, drawn from their look.
//!
//! In: a [`FigureSpec`] (look, posture, mood, seat, where the leader is). Out: an SVG document [`FIGURE_WIDTH`] by [`FIGURE_HEIGHT`]
//! units with the feet in the middle, [`FIGURE_FEET`] below the top. Skin never changes with state.

use super::tones::Tones;
use super::{aids, body, face, furniture, hair};
use crate::art::palette::Palette;
use crate::art::set::StageSet;
use crate::art::svg::{SvgBuilder, document};
use crate::narration::stage::{Expression, Posture};
use crate::scenario::resolved::Appearance;
use crate::scenario::vocabulary::{Aid, Hair, Shade};

/// Width of a figure's picture in figure units.
pub const FIGURE_WIDTH: f64 = 184.0;
/// Height of a figure's picture in figure units.
pub const FIGURE_HEIGHT: f64 = 284.0;
/// How far below the top of the picture the feet stand, in figure units.
pub const FIGURE_FEET: f64 = 268.0;
/// How high the desk's top is above the feet, in figure units.
pub const DESK_HEIGHT: f64 = 66.0;

const SIT: f64 = 28.0;

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Seat {
    /// On their feet.
    #[default]
    Standing,
    /// On their way, the left or the right foot off the floor.
    Walking(LiftedFoot),
    /// At a desk of their own.
    Desk,
    /// At the meeting table, which covers their lap.
    Table,
    /// At the meeting table with their back to us.
    NearTable,
}

/// A foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LiftedFoot {
    /// At the left of the picture.
    Left,
    /// At its right.
    Right,
}

impl Seat {
    /// Whether they are on their feet.
    const fn stands(self) -> bool {
        matches!(self, Self::Standing | Self::Walking(_))
    }

    /// The side of the foot that is off the floor.
    const fn lifted(self) -> Option<f64> {
        match self {
            Self::Walking(LiftedFoot::Left) => Some(-1.0),
            Self::Walking(LiftedFoot::Right) => Some(1.0),
            _ => None,
        }
    }
}

/// One person to be drawn.
#[derive(Debug, Clone)]
pub struct FigureSpec<'a> {
    /// The colours of the scheme.
    pub palette: &'a Palette,
    /// How they look.
    pub look: &'a Appearance,
    /// How they hold themselves.
    pub posture: Posture,
    /// What the face shows.
    pub mood: Expression,
    /// Where they are.
    pub seat: Seat,
    /// The set whose table they sit at.
    pub set: Option<&'static StageSet>,
    /// On which side the leader (at the table: the middle) is, -1 left ..= 1 right.
    pub toward: f64,
    /// Any number; chooses the small thing on the desk.
    pub variant: usize,
    /// They look up at the leader, whatever else they do.
    pub glance: bool,
}

/// How head and body are held: lean and tilt in degrees, the head's centre, the face's direction, shoulders' width.
struct Pose {
    lean: f64,
    tilt: f64,
    head: (f64, f64),
    gaze: face::Gaze,
    away: f64,
}

impl FigureSpec<'_> {
    /// The picture as SVG.
    #[must_use]
    pub fn svg(&self) -> String {
        document(
            [-FIGURE_WIDTH / 2.0, -FIGURE_FEET, FIGURE_WIDTH, FIGURE_HEIGHT],
            |sheet| self.draw(sheet),
        )
    }

    /// Draws the figure with its feet at 0,0.
    pub(in crate::art) fn draw(&self, sheet: &mut SvgBuilder) {
        let tones = Tones::of(self.look, self.palette);
        let wheels = self.has(Aid::Wheelchair);
        furniture::shadow(sheet, if self.seat.stands() { 46.0 } else { 76.0 });
        if self.seat == Seat::NearTable {
            self.near(sheet, wheels, &tones);
        } else {
            self.far(sheet, wheels, &tones);
        }
    }

    fn far(&self, sheet: &mut SvgBuilder, wheels: bool, tones: &Tones) {
        let seated = wheels || !self.seat.stands();
        let pose = self.pose(seated);
        let upper = format!(
            "translate(0,{}) rotate({:.1} 0 -96)",
            if seated { SIT } else { 0.0 },
            pose.lean
        );
        if wheels {
            furniture::wheelchair_behind(sheet);
        } else if seated {
            furniture::chair(sheet);
            if self.seat == Seat::Table {
                furniture::chair_back(sheet);
            }
        }
        sheet.open(&upper);
        self.head_behind(sheet, &pose, tones);
        sheet.close();
        if seated {
            body::seated_legs(sheet, tones);
        } else {
            body::standing_legs(sheet, tones, self.seat.lifted());
        }
        sheet.open(&upper);
        body::torso(sheet, tones);
        if self.look.hair != Hair::Scarf {
            body::neck(sheet, tones);
        }
        self.head(sheet, &pose, tones);
        sheet.close();
        if wheels {
            furniture::wheelchair_wheels(sheet);
        }
        if self.seat == Seat::Desk {
            self.table(sheet, wheels);
        }
        sheet.open(&upper);
        body::arms(sheet, self.posture, seated, pose.away, tones);
        sheet.close();
        self.cane(sheet, pose.away);
    }

    /// The table they work at, with something on it.
    fn table(&self, sheet: &mut SvgBuilder, wheels: bool) {
        let own = self.set.is_some_and(|set| set.draw_table(sheet, self.palette, wheels));
        if !own {
            furniture::desk(sheet, wheels);
        }
        match self.set {
            Some(set) => set.draw_thing(sheet, self.palette, wheels, self.variant),
            None => furniture::desk_top(sheet, wheels, self.variant),
        }
    }

    fn near(&self, sheet: &mut SvgBuilder, wheels: bool, tones: &Tones) {
        sheet.open(&format!("translate(0,{SIT})"));
        body::torso(sheet, tones);
        body::arms(sheet, Posture::Upright, true, 1.0, tones);
        sheet.open("translate(0,-206)");
        sheet.fill("M-11,24 L11,24 L13,40 Q0,46 -13,40 Z", tones.skin_shadow);
        skull(sheet, self.look.hair, tones);
        hair::from_behind(sheet, self.look.hair, tones);
        if self.has(Aid::HearingAid) {
            aids::hearing_aid(sheet, 1.0, self.look.hair);
        }
        sheet.close();
        sheet.close();
        if wheels {
            furniture::wheelchair_behind(sheet);
            furniture::wheelchair_wheels(sheet);
        } else {
            furniture::chair_back_near(sheet);
        }
        self.cane(sheet, 1.0);
    }

    fn head_behind(&self, sheet: &mut SvgBuilder, pose: &Pose, tones: &Tones) {
        open_head(sheet, pose);
        hair::behind(sheet, self.look.hair, tones);
        sheet.close();
    }

    fn head(&self, sheet: &mut SvgBuilder, pose: &Pose, tones: &Tones) {
        open_head(sheet, pose);
        head_parts(sheet, self.look, self.mood, pose.gaze, tones);
        sheet.close();
    }

    fn cane(&self, sheet: &mut SvgBuilder, away: f64) {
        if !self.has(Aid::Cane) {
            return;
        }
        match self.seat {
            Seat::Desk => aids::cane(sheet, (away * 72.0, -86.0), (away * 80.0, 2.0)),
            Seat::Table | Seat::NearTable => aids::cane(sheet, (away * 62.0, -112.0), (away * 66.0, -20.0)),
            Seat::Standing | Seat::Walking(_) => aids::cane(sheet, (away * 50.0, -86.0), (away * 54.0, 2.0)),
        }
    }

    fn pose(&self, seated: bool) -> Pose {
        let toward = if self.toward.abs() < 0.05 {
            0.0
        } else {
            self.toward.clamp(-1.0, 1.0)
        };
        let side = if toward < 0.0 { -1.0 } else { 1.0 };
        let base = Pose {
            lean: 0.0,
            tilt: 0.0,
            head: (0.0, -206.0),
            gaze: (toward * 0.55, 0.0),
            away: -side,
        };
        if self.glance {
            return Pose {
                lean: side * 5.0,
                tilt: side * 5.0,
                head: (side * 4.0, -206.0),
                gaze: (side, -0.25),
                ..base
            };
        }
        match self.posture {
            Posture::Upright | Posture::Waving => base,
            Posture::Leaning => Pose {
                lean: side * 8.0,
                tilt: side * 4.0,
                head: (side * 4.0, -205.0),
                gaze: (side * 0.9, 0.1),
                ..base
            },
            Posture::Turned => Pose {
                lean: -side * 3.0,
                tilt: -side * 4.0,
                head: (-side * 4.0, -205.0),
                gaze: (-side, 0.15),
                ..base
            },
            Posture::Hunched => Pose {
                lean: 0.0,
                tilt: side * 3.0,
                head: (side * 2.0, if seated { -191.0 } else { -194.0 }),
                gaze: (side * 0.2, 1.5),
                ..base
            },
            Posture::Tired => Pose {
                lean: -side * 3.0,
                tilt: -side * 11.0,
                head: (-side * 5.0, -197.0),
                gaze: (toward * 0.2, 0.9),
                ..base
            },
        }
    }

    fn has(&self, aid: Aid) -> bool {
        self.look.aids.contains(&aid)
    }
}

/// Everything of a head that lies before its hair's back layer, with the head's centre at 0,0.
pub(super) fn head_parts(sheet: &mut SvgBuilder, look: &Appearance, mood: Expression, gaze: face::Gaze, tones: &Tones) {
    let has = |aid: &Aid| look.aids.contains(aid);
    skull(sheet, look.hair, tones);
    if has(&Aid::Beard) {
        aids::beard(
            sheet,
            gaze,
            look.shade,
            matches!(look.hair, Hair::Turban | Hair::Scarf),
            tones,
        );
    }
    face::draw(sheet, mood, gaze, tones);
    hair::before(sheet, look.hair, gaze.0, tones);
    if has(&Aid::Glasses) {
        aids::glasses(sheet, gaze, look.skin >= 5);
    }
    if has(&Aid::HearingAid) {
        aids::hearing_aid(sheet, if gaze.0 > 0.0 { -1.0 } else { 1.0 }, look.hair);
    }
}

/// The leader as long as the player has not chosen a look.
#[must_use]
pub fn leader_look() -> Appearance {
    Appearance {
        skin: 3,
        hair: Hair::Short,
        shade: Shade::Brown,
        top: u8::MAX,
        aids: Vec::new(),
    }
}

fn open_head(sheet: &mut SvgBuilder, pose: &Pose) {
    sheet.open(&format!(
        "translate({:.1},{:.1}) rotate({:.1} 0 24)",
        pose.head.0, pose.head.1, pose.tilt
    ));
}

fn skull(sheet: &mut SvgBuilder, covering: Hair, tones: &Tones) {
    if hair::shows_ears(covering) {
        for side in [-1.0, 1.0] {
            sheet.ellipse((side * 27.0, 2.0), (5.4, 7.6), tones.skin, 1.0);
            sheet.line_soft(
                &format!("M{:.1},-1 q{:.1},3 0,6", side * 27.6, side * 2.4),
                tones.skin_shadow,
                1.6,
                0.9,
            );
        }
    }
    sheet.fill(
        "M-27.5,-8 C-28,-28 -15,-35 0,-35 C15,-35 28,-28 27.5,-8 C27,14 16,32.5 0,32.5 C-16,32.5 -27,14 -27.5,-8 Z",
        tones.skin,
    );
    sheet.fill_soft("M27.5,-8 C27,14 16,32.5 0,32.5 C-5,32.5 -9,31 -12,29 C6,30 20,16 22,-10 C22,-18 20,-26 16,-31 C24,-27 28,-20 27.5,-8 Z", tones.skin_shadow, 0.35);
}
