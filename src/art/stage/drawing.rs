//! A stage while it is drawn: what is drawn, where things stand, the sheet, and the size of its type.
//!
//! Its parts draw on it, each in a file: `picture`, `board_picture`, `bubble_picture`, `name_picture`.

use super::layout::{StageFormat, StageLayout};
use super::places::FigurePlace;
use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::{SvgBuilder, TextKind};
use crate::narration::stage::StageView;
use crate::narration::{StageDescription, StageWords};

/// The height of the usual letters, at which a design unit is a stage unit.
pub(super) const LETTERS: f64 = 22.0;
/// From the middle of a line to the foot of its letters, over their height.
pub(super) const TO_FOOT: f64 = 0.36;

/// A stage to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct StagePicture<'a> {
    /// What it shows.
    pub view: &'a StageView,
    /// The words that stand on it.
    pub words: &'a StageWords,
    /// What it says to those who do not see it.
    pub description: &'a StageDescription,
    /// Its colours.
    pub palette: &'a Palette,
    /// Its shape, and the size of its type.
    pub format: StageFormat,
    /// Begins every id in it: once in a page, and no more than letters, digits and hyphens.
    pub id: &'a str,
}

impl StagePicture<'_> {
    /// A design unit in stage units.
    pub(super) fn unit(&self) -> f64 {
        self.format.letters / LETTERS
    }
}

/// A stage while it is drawn.
pub(super) struct Drawing<'a> {
    pub(super) sheet: SvgBuilder,
    pub(super) picture: StagePicture<'a>,
    pub(super) layout: StageLayout,
    pub(super) leader: FigurePlace,
    /// Which of the people are drawn now, by their places; `None` for all.
    pub(super) among: Option<Vec<bool>>,
}

impl Drawing<'_> {
    /// A design unit in stage units.
    pub(super) fn unit(&self) -> f64 {
        self.picture.unit()
    }

    /// Whether somebody is drawn now, by their place.
    pub(super) fn is_among(&self, index: usize) -> bool {
        let among = self.among.as_ref();
        among.is_none_or(|among| among.get(index).copied().unwrap_or_default())
    }

    /// Words in the usual type.
    pub(super) fn text(&self, size: f64, weight: u16, anchor: &'static str, token: ColorToken) -> TextKind {
        TextKind {
            size,
            weight,
            anchor,
            tone: self.picture.palette.tone(token),
            opacity: 1.0,
        }
    }
}
