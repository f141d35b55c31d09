//! A whole stage without words, as one picture: for two futures side by side. The names are set by who shows it.
//!
//! In: a [`StageView`] whose second outlines are the lights of the other future, whoever differs from there, the colours, a
//! [`StageFormat`]. Out: SVG text, and where everybody stands; laid out and drawn by the same code as the window's stage. Everybody who is
//! the same in both stands back in the dusk, without a light or a thread: these belong to whoever differs, who is larger, and where they are
//! better off stands in a light from above.

use super::backdrop::{draw_room, draw_scenery};
use super::drawing::{Drawing, StagePicture};
use super::layout::{StageFormat, StageLayout};
use super::marks::draw_moved_mark;
use super::picture::standing;
use super::places::{FigurePlace, HEIGHT};
use super::spotlight::draw_cone;
use super::sprites::moved_mark_at;
use crate::art::palette::{ColorToken, Palette};
use crate::art::person::leader_look;
use crate::art::svg::SvgBuilder;
use crate::narration::stage::StageView;
use crate::narration::{StageDescription, StageWords};
use crate::scenario::PersonId;

/// A stage without words.
#[derive(Debug, Clone)]
pub struct SmallStagePicture {
    /// The picture.
    pub svg: String,
    /// Where everybody stands.
    pub layout: StageLayout,
    /// Where the leader stands; `None` while they are away.
    pub leader: Option<FigurePlace>,
}

/// Lights that differ by less have one outline; 0..1.
const SAME: f64 = 0.01;
/// How dark it is around those who differ.
const DUSK: f64 = 0.3;
/// How much larger they are than the others.
const LARGER: f64 = 1.35;
/// The light behind somebody who differs, in figure units: its middle above the feet, half its width and height; and how strong it is.
const HALO: (f64, (f64, f64)) = (112.0, (120.0, 168.0));
const HALO_STRENGTH: f64 = 0.5;
/// The same of somebody who is better off here than in the other future, and of somebody who is worse off.
const BETTER: f64 = 0.8;
const WORSE: f64 = 0.16;
/// The light from above on whoever is better off: half its width at the top in its own units, how far above the stage it begins, its height,
/// how much of its width it has, and how strong it is.
const BEAM: (f64, f64, f64, f64) = (170.0, 24.0, 600.0, 0.7);
const BEAM_STRENGTH: f64 = 1.0;

/// Somebody who differs from the other future, and whether they are clearly better off here, or clearly worse.
pub type Differs = (PersonId, Option<bool>);

/// Where everybody stands: whoever differs is larger than the others, on the same spot.
#[must_use]
pub fn small_stage_layout(view: &StageView, differ: &[Differs], format: StageFormat) -> StageLayout {
    let mut layout = StageLayout::of(view, format);
    let singles = layout.singles();
    for (person, place) in view.people.iter().zip(layout.places.iter_mut()).take(singles) {
        if differ.iter().any(|(id, _)| *id == person.id) {
            place.scale *= LARGER;
        }
    }
    layout
}

/// Draws it; whoever differs from the other future is named by the index of the person.
#[must_use]
pub fn small_stage(palette: &Palette, view: &StageView, differ: &[Differs], format: StageFormat) -> SmallStagePicture {
    let (words, description) = (StageWords::default(), StageDescription::default());
    // The other future's lights lie on the floor; its threads would lie on these.
    let bare = StageView {
        truth: None,
        ..view.clone()
    };
    let picture = StagePicture {
        view: &bare,
        words: &words,
        description: &description,
        palette,
        format,
        id: "small",
    };
    let layout = small_stage_layout(view, differ, format);
    let differs = |id: PersonId| differ.iter().find(|(other, _)| *other == id);
    let lit: Vec<bool> = view.people.iter().map(|person| differs(person.id).is_some()).collect();
    let alike = lit.contains(&true).then(|| {
        let alike = |index: usize| !lit.get(index).copied().unwrap_or_default();
        (0..layout.places.len()).map(alike).collect()
    });
    let mut drawing = Drawing {
        sheet: SvgBuilder::default(),
        picture,
        leader: layout.leader(view),
        layout,
        among: alike,
    };
    drawing
        .sheet
        .open(&format!("scale({:.5},1)", drawing.layout.format.width / 1920.0));
    draw_room(&mut drawing.sheet, palette);
    draw_scenery(&mut drawing.sheet, palette, &drawing.layout.scenery());
    drawing.sheet.close();
    if drawing.among.is_none() {
        drawing.lights();
        drawing.threads_to_who_is_there();
    }
    drawing.people();
    // Who is the same on both stages is in the dusk, the leader too.
    if !view.leader.away {
        let look = leader_look();
        let at = drawing.leader;
        drawing.sheet.open(&standing(&at));
        drawing.layout.leader_figure(palette, &look).draw(&mut drawing.sheet);
        drawing.sheet.close();
    }
    if drawing.among.is_some() {
        drawing.dusk();
        drawing.among = Some(lit.clone());
        drawing.beams(differ);
        drawing.halos(differ);
        drawing.own_lights();
        drawing.threads_to_who_is_there();
        drawing.among = Some(
            (0..lit.len())
                .map(|index| lit[index] && has_ring(view, index))
                .collect(),
        );
        drawing.picture.view = view;
        drawing.second_outlines();
        drawing.among = Some(lit);
        drawing.picture.view = &bare;
        drawing.people();
    }
    drawing.moved();
    SmallStagePicture {
        svg: drawing.sheet.document([0.0, 0.0, format.width, HEIGHT]),
        leader: (!view.leader.away).then_some(drawing.leader),
        layout: drawing.layout,
    }
}

/// Whether somebody's light in the other future has an outline of its own: one on another of the same size would be read as one.
#[must_use]
pub fn has_ring(view: &StageView, index: usize) -> bool {
    let truth = view.truth.as_ref().and_then(|truth| truth.get(index));
    let own = view.people.get(index);
    truth
        .zip(own)
        .is_some_and(|((light, _), own)| (light - own.light).abs() >= SAME)
}

impl Drawing<'_> {
    fn threads_to_who_is_there(&mut self) {
        if !self.picture.view.leader.away {
            self.threads();
        }
    }

    /// The dark over everybody who is the same in both futures.
    fn dusk(&mut self) {
        let ground = self.picture.palette.tone(ColorToken::Ground);
        let width = self.layout.format.width;
        self.sheet
            .fill_soft(&format!("M0,0 H{width:.1} V{HEIGHT} H0 Z"), ground, DUSK);
    }

    /// A light from above on everybody who is better off here: which future that is can be seen before a word is read.
    fn beams(&mut self, differ: &[Differs]) {
        let StagePicture { view, palette, .. } = self.picture;
        let (middle, above, high, across) = BEAM;
        for (index, place) in self.present() {
            if is_better(differ, view.people[index].id) != Some(true) {
                continue;
            }
            let cone = self.sheet.define(|sheet| draw_cone(sheet, palette));
            let wide = across * place.scale;
            let corner = (place.x - middle * wide, -above);
            self.sheet
                .place(&cone, corner, (wide, (place.y + above) / high), BEAM_STRENGTH);
        }
    }

    /// A soft light behind everybody who differs.
    fn halos(&mut self, differ: &[Differs]) {
        let StagePicture { view, palette, .. } = self.picture;
        let light = palette.tone(ColorToken::Spotlight);
        let (above, (half, high)) = HALO;
        for (index, place) in self.present() {
            let strength = match is_better(differ, view.people[index].id) {
                Some(true) => BETTER,
                Some(false) => WORSE,
                None => HALO_STRENGTH,
            };
            let glow = self.sheet.halo(light, strength);
            let (x, y) = (place.x, place.y - above * place.scale);
            let (half, high) = (half * place.scale, high * place.scale);
            let round = format!(
                "M{:.1},{y:.1} a{half:.1},{high:.1} 0 1 0 {:.1},0 a{half:.1},{high:.1} 0 1 0 {:.1},0 Z",
                x - half,
                2.0 * half,
                -2.0 * half
            );
            self.sheet.fill_with(&round, &glow);
        }
    }

    /// Who stands stronger here than on the other stage, and who weaker.
    fn moved(&mut self) {
        let StagePicture { view, palette, .. } = self.picture;
        for (index, place) in self.present() {
            if let Some(good) = view.people[index].moved {
                let mark = self.sheet.define(|sheet| draw_moved_mark(sheet, palette, good));
                self.lay(&mark, (44.0, 44.0), &moved_mark_at(&place));
            }
        }
    }
}

/// Whether somebody is clearly better off here than in the other future, or clearly worse.
fn is_better(differ: &[Differs], person: PersonId) -> Option<bool> {
    differ.iter().find(|(id, _)| *id == person)?.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narration::stage::{Expression, Posture, StagePerson};
    use crate::platform::settings::Scheme;
    use crate::scenario::Appearance;

    fn shown(moved: Option<bool>) -> String {
        let person = StagePerson {
            id: 0,
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
            moved,
            number: None,
        };
        let view = StageView {
            people: vec![person],
            ..StageView::default()
        };
        let differ: Vec<Differs> = moved.iter().map(|better| (0, Some(*better))).collect();
        small_stage(Palette::of(Scheme::Dark), &view, &differ, StageFormat::PAGE).svg
    }

    #[test]
    fn it_is_dark_around_whoever_differs_and_nowhere_else() {
        let dark = |svg: &str| svg.contains(&format!(r#"fill-opacity="{DUSK:.3}""#));
        assert!(dark(&shown(Some(true))));
        assert!(!dark(&shown(None)));
    }

    #[test]
    fn light_from_above_falls_on_whoever_is_better_off_alone() {
        let cones = |svg: &str| svg.matches(r#"L340.0,600"#).count() + svg.matches("L340,600").count();
        assert!(cones(&shown(Some(true))) > cones(&shown(Some(false))));
    }

    #[test]
    fn only_who_differs_has_a_mark_and_no_words_are_drawn() {
        let mint = Palette::of(Scheme::Dark).hex(ColorToken::Mint);
        assert!(shown(Some(true)).contains(&mint));
        assert!(!shown(None).contains(&mint));
        assert!(!shown(None).contains("<text") && !shown(None).contains("Femi"));
    }
}
