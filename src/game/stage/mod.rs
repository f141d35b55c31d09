//! The stage: one picture that tells the state of the team at a glance.
//!
//! In: a [`StageScene`] on a node made by [`spawn_stage`]; changing it is all a screen has to do. Out: drawn people, lights, threads,
//! the leader, who speaks; figures are nodes that can be pointed at and carry [`StageFigure`] or [`StageGroup`], at the table [`StageSeat`].
//! Lights, requests, cards and the leader glide for two thirds of a second, and while the days run people walk to the leader with a
//! question; while nothing moves nothing is redrawn.

mod animate;
mod arrange;
mod build;
mod builder;
mod cards;
mod drawn;
mod idle;
mod lights;
mod motion;
mod movers;
mod names;
mod nodes;
mod paint;
mod parts;
mod seats;
mod speech;
mod visits;

use bevy::prelude::*;

pub use idle::{IdleBeat, SECONDS as IDLE_SECONDS};

pub use crate::art::stage::drawn_as_group;
use crate::narration::StageWords;
use crate::narration::stage::StageView;
use crate::ui::raster::Pictures;

/// What a stage shows; change it and the stage follows.
#[derive(Component, Debug, Clone, Default)]
#[require(StageFrame, StageLabels, drawn::Drawn)]
pub struct StageScene(pub StageView);

/// How much of the stage's node bars and panels cover, as shares 0..1 of its width and height.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct StageFrame {
    /// Covered at the left.
    pub left: f32,
    /// Covered at the right.
    pub right: f32,
    /// Covered at the top.
    pub top: f32,
    /// Covered at the bottom.
    pub bottom: f32,
}

impl Default for StageFrame {
    fn default() -> Self {
        Self {
            left: 0.0,
            right: 0.0,
            top: 0.085,
            bottom: 0.085,
        }
    }
}

/// What is written on a stage.
#[derive(Component, Debug, Clone, PartialEq, Eq, Default)]
pub struct StageLabels {
    /// The few words, from the locale.
    pub words: StageWords,
    /// Whether keys stand before the names of those who can be asked.
    pub keys: bool,
}

/// A person on the stage, [`StagePerson::id`](crate::narration::stage::StagePerson::id).
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageFigure(pub usize);

/// The part of the table of somebody who can be asked, from their head to their name; by [`StagePerson::id`](crate::narration::stage::StagePerson::id).
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageSeat(pub usize);

/// The group that stands for everybody who has no place of their own.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageGroup;

/// Whether movement is left out: lights and the leader jump to where they belong.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StillStage(pub bool);

/// When stages are drawn, in [`PostUpdate`] before the layout.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StageSystems;

/// Draws every [`StageScene`].
pub struct StagePlugin;

impl Plugin for StagePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Pictures>()
            .init_resource::<StillStage>()
            .init_resource::<IdleBeat>()
            .add_systems(
                PostUpdate,
                (
                    arrange::arrange,
                    paint::paint,
                    cards::dress,
                    animate::animate,
                    (names::show_whole_names, seats::light_plates),
                )
                    .chain()
                    .in_set(StageSystems)
                    .before(bevy::ui::UiSystems::Layout),
            );
    }
}

/// Puts a stage that fills its parent there and returns its node.
pub fn spawn_stage(
    commands: &mut Commands,
    parent: Entity,
    view: StageView,
    frame: StageFrame,
    words: StageLabels,
) -> Entity {
    let whole = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        // Not clipped: the window does that, and Bevy cuts stretched pictures at the wrong place.
        ..default()
    };
    commands
        .spawn((whole, StageScene(view), frame, words, Pickable::IGNORE, ChildOf(parent)))
        .id()
}
