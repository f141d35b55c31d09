//! Paints people and the leader when their looks, postures or moods may have changed.
//!
//! In: stages with people to be painted. Out: the pictures on their nodes; what has been drawn before is reused.

use bevy::prelude::*;

use super::StageScene;
use super::motion::Drawn;
use super::nodes::figure_pixels;
use super::parts::{PaintedPart, StagePlan};
use crate::art::person::{self, FigureSpec, Seat};
use crate::art::stage;
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::ui::palette::Palette;
use crate::ui::raster::Pictures;
use crate::ui::theme::Theme;

pub(super) fn paint(
    mut stages: Query<(&StageScene, &mut Drawn, &Children)>,
    mut parts: Query<(&PaintedPart, &mut ImageNode)>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    theme: Res<Theme>,
) {
    for (scene, mut drawn, children) in &mut stages {
        if !drawn.unpainted {
            continue;
        }
        drawn.unpainted = false;
        let Some(plan) = &drawn.plan else { continue };
        let mut part = parts.iter_many_mut(children);
        while let Some((part, mut node)) = part.fetch_next() {
            let (svg, scale) = match part {
                PaintedPart::Figure(index) => {
                    let (Some(person), Some(place)) = (scene.0.people.get(*index), drawn.places.get(*index)) else {
                        continue;
                    };
                    (
                        portray(theme.palette, person, plan, place.x, drawn.to.leader.0),
                        place.scale,
                    )
                }
                PaintedPart::Leader => (leader(theme.palette, plan), drawn.to.leader.2),
            };
            let image = pictures.get(&mut images, &svg, figure_pixels(plan, scale));
            if node.image != image {
                node.image = image;
            }
        }
    }
}

fn portray(palette: &Palette, person: &StagePerson, plan: &StagePlan, x: f64, leader: f64) -> String {
    if person.gone {
        return stage::empty_place(palette);
    }
    let middle = if plan.table { plan.floor.middle() } else { leader };
    let toward = ((middle - x) / (plan.width() * 0.22)).clamp(-1.0, 1.0);
    // Whole steps only, so that a small move of the leader does not repaint everybody.
    let toward = (toward * 2.0).round() / 2.0;
    let seat = if plan.table { Seat::Table } else { Seat::Desk };
    FigureSpec {
        palette,
        look: &person.look,
        posture: person.posture,
        mood: person.mood,
        seat,
        toward,
        variant: person.id,
        glance: person.acting,
    }
    .svg()
}

fn leader(palette: &Palette, plan: &StagePlan) -> String {
    let seat = if plan.table { Seat::NearTable } else { Seat::Standing };
    FigureSpec {
        palette,
        look: &person::leader_look(),
        posture: Posture::Upright,
        mood: Expression::Calm,
        seat,
        toward: 0.0,
        variant: 0,
        glance: false,
    }
    .svg()
}
