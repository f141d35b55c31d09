//! Decides what a changed view means: build the stage anew, paint people anew, or only glide.
//!
//! In: changed [`StageScene`]s and stages whose size changed. Out: nodes, and a [`Drawn`] that knows where everything is heading.

use bevy::prelude::*;

use super::drawn::Drawn;
use super::parts::{CardFace, StagePlan};
use super::{StageFrame, StageLabels, StageScene, StillStage, build};
use crate::art::stage::{Covered, HEIGHT, StageFormat, StageLayout};
use crate::narration::stage::StageView;
use crate::ui::raster::Pictures;
use crate::ui::theme::{Theme, type_size};

type Stages<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        Ref<'static, StageScene>,
        &'static StageFrame,
        &'static StageLabels,
        &'static ComputedNode,
        &'static mut Drawn,
    ),
>;

#[expect(
    clippy::needless_pass_by_value,
    reason = "a Bevy system takes its parameters by value"
)]
pub(super) fn arrange(
    mut commands: Commands,
    mut stages: Stages,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    theme: Res<Theme>,
    still: Res<StillStage>,
) {
    for (stage, scene, frame, words, node, mut drawn) in &mut stages {
        let size = node.size().as_uvec2();
        if size.min_element() < 8 {
            continue;
        }
        let resized = drawn.plan.as_ref().is_none_or(|plan| {
            plan.size != size
                || plan.frame != *frame
                || plan.words != words.words
                || plan.keys != words.keys
                || plan.scheme != theme.palette.scheme
                || (plan.type_size - theme.type_length(type_size::LABEL)).abs() > 0.1
        });
        if !scene.is_changed() && !resized {
            continue;
        }
        let view = &scene.0;
        let scale_factor = node.inverse_scale_factor().recip();
        let type_size = theme.type_length(type_size::LABEL);
        let plan = StagePlan {
            people: view
                .people
                .iter()
                .map(|person| (person.id, person.name.clone(), person.gone))
                .collect(),
            numbers: view.people.iter().map(|person| person.number).collect(),
            keys: words.keys,
            away: view.leader.away,
            silence: view.silence.filter(|_| view.table),
            truth: view.truth.is_some(),
            speech: view.speech.clone(),
            said: view.said.clone(),
            moved: moved(view),
            quiet: quiet(view),
            waiting: view
                .people
                .iter()
                .filter(|person| !person.gone)
                .map(|person| person.waiting)
                .sum(),
            cards: cards(view),
            layout: StageLayout::of(view, format(size, *frame, type_size * scale_factor)),
            size,
            frame: *frame,
            words: words.words.clone(),
            type_size,
            scheme: theme.palette.scheme,
            scale_factor,
        };
        let motion = plan.motion(view);
        let jump = still.0 || !same_room(drawn.plan.as_ref(), &plan);
        if drawn.plan.as_ref() != Some(&plan) {
            commands.entity(stage).despawn_related::<Children>();
            drawn.threads = build::build(&mut commands, stage, view, &plan, &theme, &mut pictures, &mut images);
            drawn.unsettled = true;
            drawn.plan = Some(plan);
        }
        drawn.unpainted = true;
        drawn.undressed = true;
        drawn.unsettled = true;
        drawn.head_for(motion, jump);
    }
}

/// What a stage is laid out for that has this size in real pixels, and type of this size.
fn format(size: UVec2, frame: StageFrame, letters: f32) -> StageFormat {
    StageFormat {
        width: HEIGHT * f64::from(size.x.max(1)) / f64::from(size.y.max(1)),
        covered: Covered {
            left: f64::from(frame.left),
            right: f64::from(frame.right),
            top: f64::from(frame.top),
            bottom: f64::from(frame.bottom),
        },
        letters: f64::from(letters) / (f64::from(size.y) / HEIGHT),
    }
}

/// What the cards say, in the order of the tasks, so that a card stays itself while it moves.
fn cards(view: &StageView) -> Vec<CardFace> {
    let mut faces: Vec<CardFace> = view
        .board
        .iter()
        .map(|card| CardFace {
            task: card.task,
            title: card.title.clone(),
            initial: card.initial.clone(),
            top: card.top,
        })
        .collect();
    faces.sort_by_key(|face| face.task);
    faces
}

/// To whom something has just happened, where they have places of their own.
fn moved(view: &StageView) -> Vec<(usize, bool)> {
    let singles = view.people.len() - crate::art::stage::drawn_as_group(view.people.len());
    let people = view.people.iter().take(singles).enumerate();
    people
        .filter_map(|(place, person)| Some((place, person.moved?)))
        .collect()
}

/// The people who have not spoken yet and do not speak now.
fn quiet(view: &StageView) -> Vec<usize> {
    let speaks = view.speech.as_ref().map(|(id, _)| *id);
    view.people
        .iter()
        .enumerate()
        .filter(|(_, person)| person.quiet && !person.gone && Some(person.id) != speaks)
        .map(|(place, _)| place)
        .collect()
}

/// Whether something can glide from one plan to the other.
fn same_room(before: Option<&StagePlan>, now: &StagePlan) -> bool {
    before.is_some_and(|before| {
        before.layout.table == now.layout.table
            && before.size == now.size
            && before.frame == now.frame
            && before.people.len() == now.people.len()
    })
}
