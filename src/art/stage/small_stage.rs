//! A whole stage without words, as one picture: for two futures side by side. The names are set by who shows it.
//!
//! In: a [`StageView`] whose second outlines are the lights of the other future, whoever differs from there, the colours, a
//! [`StageFormat`]. Out: SVG text, and where everybody stands; laid out and drawn by the same code as the window's stage. Whoever differs
//! stands in a beam of their own, in the colour of how they stand against the other stage, with its light as a dashed outline.

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
/// How much larger those who differ are than the others.
const LARGER: f64 = 1.35;
/// The light behind somebody who differs, in figure units: its middle above the feet, half its width and height; and how strong it is.
const HALO: (f64, (f64, f64)) = (112.0, (120.0, 168.0));
const HALO_STRENGTH: f64 = 0.5;

/// Whoever differs from the other future, by the index of the person; whether they stand clearly better here, or clearly worse.
pub type StageContrast = (PersonId, Option<bool>);

/// Where everybody stands: whoever differs is larger than the others, on the same spot.
#[must_use]
pub fn small_stage_layout(view: &StageView, differ: &[StageContrast], format: StageFormat) -> StageLayout {
    let mut layout = StageLayout::of(view, format);
    let singles = layout.singles();
    for (person, place) in view.people.iter().zip(layout.places.iter_mut()).take(singles) {
        if differ.iter().any(|(id, _)| *id == person.id) {
            place.scale *= LARGER;
        }
    }
    layout
}

/// Draws it.
#[must_use]
pub fn small_stage(
    palette: &Palette,
    view: &StageView,
    differ: &[StageContrast],
    format: StageFormat,
) -> SmallStagePicture {
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
    let differs = |person: PersonId| differ.iter().any(|(id, _)| *id == person);
    let lit: Vec<bool> = view.people.iter().map(|person| differs(person.id)).collect();
    let mut drawing = Drawing {
        sheet: SvgBuilder::default(),
        picture,
        leader: layout.leader(view),
        layout,
        among: None,
    };
    drawing
        .sheet
        .open(&format!("scale({:.5},1)", drawing.layout.format.width / 1920.0));
    draw_room(&mut drawing.sheet, palette);
    draw_scenery(&mut drawing.sheet, palette, &drawing.layout.scenery());
    drawing.sheet.close();
    drawing.lights();
    drawing.threads_to_who_is_there();
    drawing.among = Some(lit.clone());
    drawing.beams(differ);
    drawing.among = Some(
        (0..lit.len())
            .map(|index| lit[index] && has_ring(view, index))
            .collect(),
    );
    drawing.picture.view = view;
    drawing.second_outlines();
    drawing.picture.view = &bare;
    drawing.among = None;
    drawing.people();
    if !view.leader.away {
        let look = leader_look();
        let at = drawing.leader;
        drawing.sheet.open(&standing(&at));
        drawing.layout.leader_figure(palette, &look).draw(&mut drawing.sheet);
        drawing.sheet.close();
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

    /// A beam on everybody who differs and is not worse off here, and a soft light behind them, in the colour of how they stand against the
    /// other stage.
    fn beams(&mut self, differ: &[StageContrast]) {
        let StagePicture { view, palette, .. } = self.picture;
        let cone = self.sheet.define(|sheet| draw_cone(sheet, palette));
        let (above, (half, high)) = HALO;
        for (index, place) in self.present() {
            let id = view.people[index].id;
            let better = differ
                .iter()
                .find(|(person, _)| *person == id)
                .and_then(|(_, better)| *better);
            if better != Some(false) {
                let at = self.layout.cone_at((place.x, place.y, place.scale), 0.0);
                self.lay(&cone, (340.0, 600.0), &at);
            }
            let light = match better {
                Some(true) => ColorToken::Mint,
                Some(false) => ColorToken::Coral,
                None => ColorToken::Spotlight,
            };
            let glow = self.sheet.halo(palette.tone(light), HALO_STRENGTH);
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
        let differ: Vec<StageContrast> = moved.iter().map(|good| (0, Some(*good))).collect();
        small_stage(Palette::of(Scheme::Dark), &view, &differ, StageFormat::PAGE).svg
    }

    #[test]
    fn whoever_differs_stands_in_a_light_of_the_colour_of_how_they_stand() {
        let has = |svg: &str, token| svg.contains(&Palette::of(Scheme::Dark).hex(token));
        let worse = shown(Some(false));
        assert!(has(&worse, ColorToken::Coral) && !has(&worse, ColorToken::Mint));
        let better = shown(Some(true));
        assert!(has(&better, ColorToken::Mint) && !has(&better, ColorToken::Coral));
    }

    #[test]
    fn only_who_differs_has_a_mark_and_no_words_are_drawn() {
        let mint = Palette::of(Scheme::Dark).hex(ColorToken::Mint);
        assert!(shown(Some(true)).contains(&mint));
        assert!(!shown(None).contains(&mint));
        assert!(!shown(None).contains("<text") && !shown(None).contains("Femi"));
    }
}
