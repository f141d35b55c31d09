//! Paints people and the leader when their looks, postures or moods may have changed.
//!
//! In: stages with people to be painted. Out: the pictures on their nodes; what has been drawn before is reused.

use bevy::prelude::*;

use super::StageScene;
use super::drawn::Drawn;
use super::idle::IdleBeat;
use super::nodes::figure_pixels;
use super::parts::PaintedPart;
use crate::art::person::leader_look;
use crate::art::stage;
use crate::ui::raster::Pictures;
use crate::ui::theme::Theme;

pub(super) fn paint(
    mut stages: Query<(&StageScene, &mut Drawn, &Children)>,
    mut parts: Query<(&PaintedPart, &mut ImageNode)>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    (theme, idle): (Res<Theme>, Res<IdleBeat>),
) {
    for (scene, mut drawn, children) in &mut stages {
        let moves = idle.is_changed() && idle.0.is_some();
        if !drawn.unpainted && !moves {
            continue;
        }
        drawn.unpainted = false;
        let Some(plan) = &drawn.plan else { continue };
        let mut part = parts.iter_many_mut(children);
        while let Some((part, mut node)) = part.fetch_next() {
            let leader = drawn.to.leader;
            let (svg, scale) = match part {
                PaintedPart::Figure(index) => {
                    let (Some(person), Some(place)) = (scene.0.people.get(*index), plan.layout.places.get(*index))
                    else {
                        continue;
                    };
                    let svg = if person.gone {
                        stage::empty_place(theme.palette, plan.layout.set)
                    } else {
                        let figure = plan.layout.figure(theme.palette, person, place, leader.0);
                        idle.held(person.id, figure).svg()
                    };
                    (svg, place.scale)
                }
                PaintedPart::Leader => (plan.layout.leader_figure(theme.palette, &leader_look()).svg(), leader.2),
            };
            let image = pictures.get(&mut images, &svg, figure_pixels(plan, scale));
            if node.image != image {
                node.image = image;
            }
        }
    }
}
