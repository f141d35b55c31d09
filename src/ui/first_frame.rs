//! When a window shows what it should: its first frame with nothing missing.
//!
//! Shaders are compiled beside the first frames, and a window that sleeps as soon as nothing moves would sleep before they are there and
//! stay empty. So frames go on until one is whole, and nothing is said to be usable before.
//!
//! In: the nodes that Bevy is about to draw. Out: [`FirstFrame`], and frames until it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::prelude::*;
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::PipelineCache;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::ui_render::TransparentUi;
use bevy::window::RequestRedraw;

/// Frames that are drawn after the first whole one: pictures reach the graphics driver a frame after they were made.
const MORE: u32 = 6;
/// Frames after which a whole one is not waited for any more, as in a window that nobody sees.
const PATIENCE: u32 = 300;

/// Whether a frame has been drawn with nothing missing; known to both worlds.
#[derive(Resource, Debug, Clone, Default)]
pub struct FirstFrame(Arc<AtomicBool>);

impl FirstFrame {
    /// Whether one has been drawn, or is not waited for any more.
    #[must_use]
    pub fn is(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Keeps a window awake until it is [`FirstFrame`]. In an app that draws nothing it does nothing.
pub struct FirstFramePlugin;

impl Plugin for FirstFramePlugin {
    fn build(&self, app: &mut App) {
        let whole = FirstFrame::default();
        let Some(render) = app.get_sub_app_mut(RenderApp) else {
            return;
        };
        render
            .insert_resource(whole.clone())
            .add_systems(Render, look.in_set(RenderSystems::Cleanup));
        app.insert_resource(whole).add_systems(Last, draw_on);
    }
}

fn look(whole: Res<FirstFrame>, nodes: Res<ViewSortedRenderPhases<TransparentUi>>, pipelines: Res<PipelineCache>) {
    if whole.is() {
        return;
    }
    let mut items = nodes.values().flat_map(|phase| phase.items.values()).peekable();
    let ready = |item: &TransparentUi| pipelines.get_render_pipeline(item.pipeline).is_some();
    if items.peek().is_some() && items.all(ready) {
        whole.now();
    }
}

fn draw_on(whole: Res<FirstFrame>, mut frames: Local<(u32, u32)>, mut redraw: MessageWriter<RequestRedraw>) {
    let (waited, since) = &mut *frames;
    if *since >= MORE {
        return;
    }
    *waited += 1;
    *since += u32::from(whole.is());
    redraw.write(RequestRedraw);
    if *waited >= PATIENCE {
        whole.now();
    }
}
