//! Paints people and the leader when their looks, postures or moods may have changed.
//!
//! In: stages with people to be painted. Out: the pictures on their nodes; what has been drawn before is reused.

use bevy::prelude::*;

use super::StageScene;
use super::drawn::Drawn;
use super::idle::IdleBeat;
use super::nodes::figure_pixels;
use super::parts::{PaintedPart, WalkerPictures};
use super::visits::{Visit, who_gets_up};
use crate::art::person::{LiftedFoot, leader_look};
use crate::art::stage;
use crate::narration::stage::StageView;
use crate::ui::raster::Pictures;
use crate::ui::theme::Theme;

/// What figures are dimmed by while a scene is about somebody else.
const DARK: Color = Color::srgb(0.7, 0.68, 0.76);

const FEET: [LiftedFoot; 2] = [LiftedFoot::Left, LiftedFoot::Right];

/// Whether the scene is about others.
fn in_the_dark(view: &StageView, index: usize) -> bool {
    let person = view.people.get(index);
    !view.focus.is_empty() && person.is_some_and(|person| !view.focus.contains(&person.id))
}

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
        drawn.visits.retain(|visit| !visit.is_over());
        let beat = idle.0.filter(|_| moves);
        let singles = drawn.plan.as_ref().map_or(0, |plan| plan.layout.singles());
        if let Some(person) = beat.and_then(|beat| who_gets_up(beat, &scene.0, singles)) {
            drawn.visit(person);
            drawn.unsettled = true;
        }
        let Some(plan) = &drawn.plan else { continue };
        let walks = FEET.map(|foot| {
            let walking = plan.layout.walking_leader(theme.palette, &leader_look(), foot).svg();
            pictures.get(&mut images, &walking, figure_pixels(plan, drawn.to.leader.2))
        });
        let visitor = |visit: &Visit| {
            let person = scene.0.people.get(visit.person)?;
            let place = plan.layout.places.get(visit.person)?;
            let mut picture = |foot: Option<LiftedFoot>| {
                let svg = plan.layout.visitor(theme.palette, person, place, foot).svg();
                pictures.get(&mut images, &svg, figure_pixels(plan, place.scale))
            };
            Some(WalkerPictures {
                stands: picture(None),
                walks: FEET.map(|foot| picture(Some(foot))),
            })
        };
        let visitors: Vec<WalkerPictures> = drawn
            .visits
            .iter()
            .map(visitor)
            .map(Option::unwrap_or_default)
            .collect();
        let mut stands = Handle::default();
        let mut part = parts.iter_many_mut(children);
        while let Some((part, mut node)) = part.fetch_next() {
            let leader = drawn.to.leader;
            let (svg, scale) = match part {
                PaintedPart::Figure(index) => {
                    let (Some(person), Some(place)) = (scene.0.people.get(*index), plan.layout.places.get(*index))
                    else {
                        continue;
                    };
                    let is_up = drawn.visits.iter().any(|visit| visit.person == *index);
                    let svg = if person.gone {
                        stage::empty_place(theme.palette, plan.layout.set)
                    } else if is_up {
                        stage::desk(theme.palette, plan.layout.set)
                    } else {
                        let attention = plan.layout.attention(&scene.0, person, leader.0);
                        let figure = plan.layout.figure(theme.palette, person, place, attention);
                        idle.held(person.id, figure).svg()
                    };
                    (svg, place.scale)
                }
                PaintedPart::Leader => (plan.layout.leader_figure(theme.palette, &leader_look()).svg(), leader.2),
            };
            let image = pictures.get(&mut images, &svg, figure_pixels(plan, scale));
            if matches!(part, PaintedPart::Leader) {
                stands = image.clone();
            }
            let color = match part {
                PaintedPart::Figure(index) if in_the_dark(&scene.0, *index) => DARK,
                _ => Color::WHITE,
            };
            if node.image != image {
                node.image = image;
            }
            if node.color != color {
                node.color = color;
            }
        }
        drawn.leader = WalkerPictures { stands, walks };
        drawn.visitors = visitors;
    }
}
