//! One pass for a whole frame: nodes are drawn into the window itself.
//!
//! Bevy draws a camera into a picture of its own, clears that, runs the passes of sprites and effects over it and copies it into the window
//! at the end. Everything here is made of nodes, so the copy is all that this would add: a pixel is written twice and read once, which a
//! machine without a graphics card feels. A camera with [`nodes_only`] has a schedule of one system, and the [`plugins`] for it leave out
//! everything that prepares the rest: their shaders and pictures would be read and made before the first frame, and never used.
//!
//! In: the nodes that Bevy has sorted. Out: the window, or whatever the camera draws into.

use bevy::app::PluginGroupBuilder;
use bevy::camera::{ClearColor, NormalizedRenderTarget};
use bevy::core_pipeline::CorePipelinePlugin;
use bevy::core_pipeline::schedule::camera_driver;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::render::camera::{CameraMainPassTextureFormats, CameraRenderGraph, ExtractedCamera, extract_cameras};
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::{RenderPassDescriptor, TextureFormat};
use bevy::render::renderer::{
    PendingCommandBuffers, RenderContext, RenderGraph, RenderGraphSystems, RenderQueue, ViewQuery,
};
use bevy::render::view::{ExtractedView, ExtractedWindows, ViewTarget};
use bevy::render::{ExtractSchedule, RenderApp};
use bevy::sprite_render::{SpriteAssetEvents, SpriteRenderPlugin, extract_sprite_events};
use bevy::ui_render::{RenderUiSystems, TransparentUi, UiCameraView};

/// What is run for a camera that shows nothing but nodes.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash, Default)]
struct NodesOnly;

/// Makes a camera draw nothing but nodes, straight into its window.
#[must_use]
pub fn nodes_only() -> CameraRenderGraph {
    CameraRenderGraph::new(NodesOnly)
}

/// Bevy's plugins for an app whose cameras all have [`nodes_only`]; most of what sprites, lines, effects and animation need is not even
/// compiled (`Cargo.toml`).
#[must_use]
pub fn plugins() -> PluginGroupBuilder {
    DefaultPlugins
        .build()
        .disable::<CorePipelinePlugin>()
        .disable::<SpriteRenderPlugin>()
        .add(PassPlugin)
}

/// What a camera with [`nodes_only`] needs.
struct PassPlugin;

impl Plugin for PassPlugin {
    fn build(&self, app: &mut App) {
        let Some(render) = app.get_sub_app_mut(RenderApp) else {
            return;
        };
        render
            .init_schedule(NodesOnly)
            // Bevy's nodes are told by its sprites when a picture has changed.
            .init_resource::<SpriteAssetEvents>()
            .add_systems(
                ExtractSchedule,
                (
                    extract_sprite_events,
                    formats
                        .after(extract_cameras)
                        .before(RenderUiSystems::ExtractCameraViews),
                ),
            )
            .add_systems(
                RenderGraph,
                (
                    camera_driver.in_set(RenderGraphSystems::Render),
                    submit.in_set(RenderGraphSystems::Submit),
                ),
            )
            .add_systems(NodesOnly, draw);
    }
}

fn submit(mut drawn: ResMut<PendingCommandBuffers>, queue: Res<RenderQueue>) {
    queue.submit(drawn.take());
}

/// Nodes are drawn in the window's own format, not in that of the picture between. A window that nothing was drawn into yet has not
/// said its format: nearly all have the one that is assumed, and for another the first frame stays empty.
fn formats(
    mut formats: ResMut<CameraMainPassTextureFormats>,
    cameras: Query<(Entity, &ExtractedCamera)>,
    windows: Res<ExtractedWindows>,
) {
    for (camera, extracted) in &cameras {
        let Some(NormalizedRenderTarget::Window(window)) = &extracted.target else {
            continue;
        };
        let known = windows
            .get(&window.entity())
            .and_then(|window| window.swap_chain_texture_view_format);
        formats.insert(camera, known.unwrap_or(TextureFormat::Bgra8UnormSrgb));
    }
}

/// Clears the target and draws the nodes over it.
fn draw(
    world: &World,
    camera: ViewQuery<(&ViewTarget, Option<&UiCameraView>)>,
    views: Query<&ExtractedView>,
    nodes: Res<ViewSortedRenderPhases<TransparentUi>>,
    ground: Res<ClearColor>,
    mut context: RenderContext,
) {
    let (target, view) = camera.into_inner();
    let Some(attachment) = target.out_texture_color_attachment(Some(ground.0.to_linear())) else {
        return;
    };
    let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("nodes"),
        color_attachments: &[Some(attachment)],
        ..default()
    });
    let Some(&UiCameraView(view)) = view else { return };
    let Ok(extracted) = views.get(view) else { return };
    if target.out_texture_view_format() != Some(extracted.target_format) {
        return;
    }
    let Some(phase) = nodes.get(&extracted.retained_view_entity) else {
        return;
    };
    if let Err(error) = phase.render(&mut pass, world, view) {
        error!("the nodes could not be drawn: {error:?}");
    }
}
