//! The figures of a stage: who is drawn how, from what the view says of them.
//!
//! In: a person of a [`StageView`](crate::narration::stage::StageView), their place, where the leader is. Out: what to draw.

use super::layout::StageLayout;
use super::places::FigurePlace;
use crate::art::palette::Palette;
use crate::art::person::{FigureSpec, LiftedFoot, Seat};
use crate::narration::stage::{Expression, Posture, StagePerson, StageView};
use crate::scenario::Appearance;

impl StageLayout {
    /// A person at their place; `attention` is how far from the left what they look at is.
    #[must_use]
    pub fn figure<'a>(
        &self,
        palette: &'a Palette,
        person: &'a StagePerson,
        place: &FigurePlace,
        attention: f64,
    ) -> FigureSpec<'a> {
        let toward = ((attention - place.x) / (self.format.width * 0.22)).clamp(-1.0, 1.0);
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

    /// What somebody looks at, from the left: at the table whoever else speaks, and the middle while nobody does; elsewhere the leader.
    #[must_use]
    pub fn attention(&self, view: &StageView, person: &StagePerson, leader: f64) -> f64 {
        if !self.table {
            return leader;
        }
        let speaker = view.speech.as_ref().filter(|(id, _)| *id != person.id);
        let seat = speaker.and_then(|(id, _)| view.people.iter().position(|other| other.id == *id));
        seat.and_then(|seat| self.places.get(seat))
            .map_or_else(|| self.floor.middle(), |place| place.x)
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

    /// The leader on the way somewhere, with one foot off the floor.
    #[must_use]
    pub fn walking_leader<'a>(&self, palette: &'a Palette, look: &'a Appearance, foot: LiftedFoot) -> FigureSpec<'a> {
        let standing = self.leader_figure(palette, look);
        let seat = if self.table { standing.seat } else { Seat::Walking(foot) };
        FigureSpec { seat, ..standing }
    }

    /// Somebody who has left their desk, on both feet or with one off the floor.
    #[must_use]
    pub fn visitor<'a>(
        &self,
        palette: &'a Palette,
        person: &'a StagePerson,
        place: &FigurePlace,
        foot: Option<LiftedFoot>,
    ) -> FigureSpec<'a> {
        FigureSpec {
            seat: foot.map_or(Seat::Standing, Seat::Walking),
            posture: Posture::Upright,
            glance: false,
            ..self.figure(palette, person, place, self.floor.middle())
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
