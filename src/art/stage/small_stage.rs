//! A whole stage without words, as one picture: for two futures side by side. The names are set by who shows it.
//!
//! In: a [`StageView`] whose second outlines are the lights of the other future, the colours, a [`StageFormat`]. Out: SVG text, and where
//! everybody stands; laid out and drawn by the same code as the window's stage.

use super::backdrop::{draw_room, draw_scenery};
use super::drawing::{Drawing, StagePicture};
use super::layout::{StageFormat, StageLayout};
use super::marks::draw_moved_mark;
use super::picture::standing;
use super::places::{FigurePlace, HEIGHT};
use super::sprites::moved_mark_at;
use crate::art::palette::Palette;
use crate::art::person::leader_look;
use crate::art::svg::SvgBuilder;
use crate::narration::stage::StageView;
use crate::narration::{StageDescription, StageWords};

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

/// Draws it.
#[must_use]
pub fn small_stage(palette: &Palette, view: &StageView, format: StageFormat) -> SmallStagePicture {
    let (words, description) = (StageWords::default(), StageDescription::default());
    // The other future's lights lie on the floor; its threads would lie on these.
    let bare = StageView {
        truth: None,
        ..view.clone()
    };
    let picture = StagePicture {
        view,
        words: &words,
        description: &description,
        palette,
        format,
        id: "small",
    };
    let layout = StageLayout::of(view, format);
    let mut drawing = Drawing {
        sheet: SvgBuilder::default(),
        picture,
        leader: layout.leader(view),
        layout,
    };
    drawing
        .sheet
        .open(&format!("scale({:.5},1)", drawing.layout.format.width / 1920.0));
    draw_room(&mut drawing.sheet, palette);
    draw_scenery(&mut drawing.sheet, palette, &drawing.layout.scenery());
    drawing.sheet.close();
    drawing.lights();
    drawing.picture.view = &bare;
    if !view.leader.away {
        drawing.threads();
    }
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

impl Drawing<'_> {
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
    use crate::art::palette::ColorToken;
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
        };
        let view = StageView {
            people: vec![person],
            ..StageView::default()
        };
        small_stage(Palette::of(Scheme::Dark), &view, StageFormat::PAGE).svg
    }

    #[test]
    fn only_who_differs_has_a_mark_and_no_words_are_drawn() {
        let mint = Palette::of(Scheme::Dark).hex(ColorToken::Mint);
        assert!(shown(Some(true)).contains(&mint));
        assert!(!shown(None).contains(&mint));
        assert!(!shown(None).contains("<text") && !shown(None).contains("Femi"));
    }
}
