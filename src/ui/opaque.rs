//! Pictures that hide everything behind them: the room, the corner in which somebody is met.
//!
//! Bevy's shader for nodes rounds corners, finds borders and mixes with what is behind, for every pixel of every node. A picture as large
//! as the window needs none of that, and without a graphics card it is half of a frame.
//!
//! In: [`Opaque`] on a node, or [`WantedRoom`], which is drawn once the screen has been told to whoever cannot see it: it is the dearest
//! picture there is, and nothing else waits for it. Out: the picture over the whole node, stretched where it was made for another size.

use bevy::asset::embedded_asset;
use bevy::prelude::*;
use bevy::render::render_resource::{AsBindGroup, RenderPipelineDescriptor};
use bevy::shader::ShaderRef;
use bevy::ui_render::prelude::{UiMaterial, UiMaterialKey};

use super::painted::Painted;
use super::raster::Pictures;
use crate::platform::settings::Scheme;

/// Covers its node with a picture that has no transparent parts.
#[derive(Component, Debug, Clone)]
#[component(immutable)]
#[require(Node)]
pub struct Opaque(pub Handle<Image>);

/// The room that covers its node as soon as it has been drawn, in the frame in which it was asked for.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
#[require(Node)]
pub struct WantedRoom {
    /// Its colours.
    pub scheme: Scheme,
    /// The SVG document that is drawn over it.
    pub over: String,
    /// Its size in real pixels.
    pub size: UVec2,
}

/// Draws the rooms that are wanted, at the end of [`PostUpdate`].
pub fn draw_rooms(
    wanted: Query<(Entity, &WantedRoom), Changed<WantedRoom>>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    mut commands: Commands,
) {
    for (node, room) in &wanted {
        let picture = pictures.get_room(&mut images, room.scheme, &room.over, room.size);
        commands.entity(node).insert(Opaque(picture));
    }
}

/// What the graphics driver is given for an [`Opaque`] picture.
#[derive(Asset, AsBindGroup, TypePath, Debug, Clone)]
pub struct OpaqueMaterial {
    #[texture(0)]
    picture: Handle<Image>,
}

impl Painted for Opaque {
    type Material = OpaqueMaterial;

    fn material(&self) -> OpaqueMaterial {
        OpaqueMaterial {
            picture: self.0.clone(),
        }
    }

    fn embed(app: &mut App) {
        embedded_asset!(app, "opaque.wgsl");
    }
}

impl UiMaterial for OpaqueMaterial {
    fn fragment_shader() -> ShaderRef {
        "embedded://stepback/ui/opaque.wgsl".into()
    }

    fn specialize(descriptor: &mut RenderPipelineDescriptor, _: UiMaterialKey<Self>) {
        let targets = descriptor
            .fragment
            .iter_mut()
            .flat_map(|fragment| &mut fragment.targets);
        for target in targets.flatten() {
            target.blend = None;
        }
    }
}
