//! Panels: a ground and an edge with round corners, drawn as one.
//!
//! Bevy draws a node's ground and its edge one after the other, and the edge as a rectangle as large as the node whose middle is
//! transparent. For a panel that takes a third of the window that is a third of the window for nothing.
//!
//! In: [`PanelColors`] on a node that has a border and a radius. Out: the panel.

use bevy::asset::embedded_asset;
use bevy::prelude::*;
use bevy::render::render_resource::AsBindGroup;
use bevy::shader::ShaderRef;
use bevy::ui_render::prelude::UiMaterial;

use super::painted::Painted;

/// Gives its node a ground and an edge.
#[derive(Component, Debug, Clone, PartialEq)]
#[component(immutable)]
#[require(Node)]
pub struct PanelColors {
    /// What the panel is made of.
    pub ground: Color,
    /// What runs round it, as wide as the node's border.
    pub edge: Color,
}

/// What the graphics driver is given for a [`PanelColors`].
#[derive(Asset, AsBindGroup, TypePath, Debug, Clone)]
pub struct PanelMaterial {
    #[uniform(0)]
    ground: LinearRgba,
    #[uniform(0)]
    edge: LinearRgba,
}

impl Painted for PanelColors {
    type Material = PanelMaterial;

    fn material(&self) -> PanelMaterial {
        PanelMaterial {
            ground: self.ground.to_linear(),
            edge: self.edge.to_linear(),
        }
    }

    fn embed(app: &mut App) {
        embedded_asset!(app, "sheet.wgsl");
    }
}

impl UiMaterial for PanelMaterial {
    fn fragment_shader() -> ShaderRef {
        "embedded://stepback/ui/sheet.wgsl".into()
    }
}
