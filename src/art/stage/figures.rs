//! The figures of a stage: who is drawn how, from what the view says of them.
//!
//! In: a person of a [`StageView`](crate::narration::stage::StageView), their place, where the leader is. Out: what to draw.

use super::layout::StageLayout;
use super::places::FigurePlace;
use crate::art::palette::Palette;
use crate::art::person::{FigureSpec, Seat};
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::scenario::Appearance;

impl StageLayout {
    /// A person at their place; `leader` is how far from the left the leader stands.
    #[must_use]
    pub fn figure<'a>(
        &self,
        palette: &'a Palette,
        person: &'a StagePerson,
        place: &FigurePlace,
        leader: f64,
    ) -> FigureSpec<'a> {
        let middle = if self.table { self.floor.middle() } else { leader };
        let toward = ((middle - place.x) / (self.format.width * 0.22)).clamp(-1.0, 1.0);
        FigureSpec {
            palette,
            look: &person.look,
            posture: person.posture,
            mood: person.mood,
            seat: if self.table { Seat::Table } else { Seat::Desk },
            set: self.set,
            // Whole steps only, so that a small move of the leader changes nobody's picture.
            toward: (toward * 2.0).round() / 2.0,
            variant: person.id,
            glance: person.acting,
        }
    }

    /// The leader.
    #[must_use]
    pub fn leader_figure<'a>(&self, palette: &'a Palette, look: &'a Appearance) -> FigureSpec<'a> {
        FigureSpec {
            palette,
            look,
            posture: Posture::Upright,
            mood: Expression::Calm,
            seat: if self.table { Seat::NearTable } else { Seat::Standing },
            set: None,
            toward: 0.0,
            variant: 0,
            glance: false,
        }
    }

    /// Positions of people and of the group from the back of the stage to its front.
    #[must_use]
    pub fn back_to_front(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.places.len()).collect();
        order.sort_by(|a, b| self.places[*a].y.total_cmp(&self.places[*b].y));
        order
    }
}
