//! The window's screens without a window: Bevy's layout of nodes and text, but no window system and no graphics.
//!
//! In: what is shown, a size, a scale of text. Out: the layout tree once it has settled. One house is used for many screens.

use bevy::app::{PanicHandlerPlugin, TerminalCtrlCHandlerPlugin};
use bevy::log::LogPlugin;
use bevy::picking::PickingSettings;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::window::{PrimaryWindow, WindowResized};
use bevy::winit::WinitPlugin;
use stepback::game::ScreensPlugin;
use stepback::game::shown::Shown;
use stepback::game::stage::{StagePlugin, StillStage};
use stepback::platform::settings::{Room, Scheme};
use stepback::ui::art::Pictures;
use stepback::ui::palette::Palette;
use stepback::ui::theme::{Theme, ThemePlugin};
use stepback::ui::widgets::WindowWords;

use super::tree::Tree;

/// Updates after which nothing moves any more: layout, the stage for its new size and between its bars, cues.
const SETTLES: usize = 5;

/// A size of window and of text, for whom, in which colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    pub width: u32,
    pub height: u32,
    /// 1..=2.
    pub text: f32,
    pub room: Room,
    pub scheme: Scheme,
}

impl Setting {
    pub const fn new(width: u32, height: u32, text: f32) -> Self {
        Self {
            width,
            height,
            text,
            room: Room::Desk,
            scheme: Scheme::Dark,
        }
    }
}

impl std::fmt::Display for Setting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = (self.text * 100.0).round();
        write!(f, "{}x{} at {percent} %", self.width, self.height)?;
        if self.room == Room::Projector {
            write!(f, ", projector")?;
        }
        if self.scheme != Scheme::Dark {
            write!(f, ", {:?}", self.scheme)?;
        }
        Ok(())
    }
}

/// Screens without a window.
pub struct House {
    app: App,
}

impl House {
    pub fn new(words: &WindowWords) -> Self {
        let mut app = App::new();
        let plugins = DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .disable::<PanicHandlerPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>()
            .set(RenderPlugin {
                render_creation: WgpuSettings {
                    backends: None,
                    ..default()
                }
                .into(),
                ..default()
            });
        app.add_plugins(plugins)
            .insert_resource(Pictures::blank())
            .add_plugins((ThemePlugin, StagePlugin, ScreensPlugin))
            .insert_resource(PickingSettings {
                is_enabled: false,
                ..default()
            })
            .insert_resource(StillStage(true))
            .insert_resource(words.clone());
        app.finish();
        app.cleanup();
        for _ in 0..SETTLES {
            app.update();
        }
        Self { app }
    }

    /// Shows a screen in a setting and gives its tree once it has settled.
    pub fn show(&mut self, shown: &Shown, setting: Setting) -> Tree {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
        let (window, mut state) = windows.single_mut(world).unwrap();
        let size = UVec2::new(setting.width, setting.height);
        if state.physical_size() != size {
            state.resolution.set_physical_resolution(size.x, size.y);
            world.write_message(WindowResized {
                window,
                width: size.x as f32,
                height: size.y as f32,
            });
        }
        let palette = Palette::of(setting.scheme);
        let theme = world.resource::<Theme>();
        let same = (theme.text_scale, theme.room) == (setting.text, setting.room);
        if !same || !std::ptr::eq(theme.palette, palette) {
            let mut theme = world.resource_mut::<Theme>();
            theme.text_scale = setting.text;
            theme.room = setting.room;
            theme.palette = palette;
        }
        world.insert_resource(shown.clone());
        for _ in 0..SETTLES {
            self.app.update();
        }
        Tree::of(self.app.world_mut(), size.as_vec2())
    }
}
