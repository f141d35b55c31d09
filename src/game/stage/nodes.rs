//! Nodes at places of the stage.
//!
//! In: places and sizes in stage units, with the plan that knows the stage's shape. Out: nodes whose positions are shares of the stage,
//! so that a resized window shows the right picture even before it is built anew.

use bevy::prelude::*;

use super::parts::StagePlan;
use crate::art::person;
use crate::art::stage::{HEIGHT, Sprite, figure_at};

pub(super) fn picture(image: Handle<Image>) -> ImageNode {
    ImageNode {
        image,
        image_mode: NodeImageMode::Stretch,
        ..default()
    }
}

pub(super) fn covering() -> Node {
    Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        ..default()
    }
}

/// A node at a place of the stage, in stage units.
pub(super) fn area_at(plan: &StagePlan, left: f64, top: f64) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: across(plan, left),
        top: down(top),
        ..default()
    }
}

/// A node that fills a part of the stage, in stage units.
pub(super) fn area(plan: &StagePlan, left: f64, top: f64, width: f64, height: f64) -> Node {
    Node {
        width: across(plan, width),
        height: down(height),
        ..area_at(plan, left, top)
    }
}

/// A node that fills the place of a picture that is not turned.
pub(super) fn sprite_area(plan: &StagePlan, at: &Sprite) -> Node {
    let (left, top) = at.corner();
    area(plan, left, top, at.size.0, at.size.1)
}

/// The node of a figure whose feet are at a place.
pub(super) fn figure_node(plan: &StagePlan, x: f64, y: f64, scale: f64) -> Node {
    sprite_area(plan, &figure_at((x, y, scale)))
}

/// The real pixels of a figure's picture.
pub(super) fn figure_pixels(plan: &StagePlan, scale: f64) -> UVec2 {
    real_size(plan, person::FIGURE_WIDTH * scale, person::FIGURE_HEIGHT * scale)
}

/// A share of the stage's width.
pub(super) fn across(plan: &StagePlan, units: f64) -> Val {
    percent(narrow(units / plan.layout.format.width * 100.0))
}

/// A share of the stage's height.
pub(super) fn down(units: f64) -> Val {
    percent(narrow(units / HEIGHT * 100.0))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the screen needs no more than single precision"
)]
fn narrow(value: f64) -> f32 {
    value as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the sizes of pictures"
)]
pub(super) fn real_size(plan: &StagePlan, width: f64, height: f64) -> UVec2 {
    let pixels = |units: f64| (units * plan.pixels()).round().clamp(1.0, 4096.0) as u32;
    UVec2::new(pixels(width), pixels(height))
}
