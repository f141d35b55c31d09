//! The window's screens without a window: the same layout and, where there is a graphics driver, the same pictures.
//!
//! In: what is shown, a setting. Out: the layout once it has settled, or a picture. One of these is used for many screens; the audit of
//! layouts, the reference pictures and the contact sheets are made with it.

use bevy::app::{PanicHandlerPlugin, TerminalCtrlCHandlerPlugin};
use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::picking::PickingSettings;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::renderer::RenderDevice;
use bevy::render::settings::WgpuSettings;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::{PrimaryWindow, WindowResized};
use bevy::winit::WinitPlugin;

use super::driver;
use super::gallery::Gallery;
use super::screens::ScreensPlugin;
use super::shown::ShownPage;
use super::stage::{StagePlugin, StillStage};
use crate::art::palette::Palette;
use crate::platform::settings::{Scheme, ViewingDistance};
use crate::ui::emoji::EmojiPlugin;
use crate::ui::pass;
use crate::ui::raster::Pictures;
use crate::ui::theme::{Theme, ThemePlugin};

/// Updates after which nothing moves any more: layout, the stage for its new size and between its bars, cues.
const SETTLES: usize = 5;
/// More updates before a picture is taken: pictures and letters reach the graphics driver a frame after they were made.
const UPLOADS: usize = 4;
/// Updates after which a picture is given up.
const PATIENCE: usize = 500;

/// A size of window and of text, for whom, in which colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The scale of text, 1..=2.
    pub text: f32,
    /// How far the readers are away.
    pub room: ViewingDistance,
    /// The colours.
    pub scheme: Scheme,
}

impl Setting {
    /// A window of this size at a desk, dark.
    #[must_use]
    pub const fn new(width: u32, height: u32, text: f32) -> Self {
        Self {
            width,
            height,
            text,
            room: ViewingDistance::Desk,
            scheme: Scheme::Dark,
        }
    }
}

impl std::fmt::Display for Setting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = (self.text * 100.0).round();
        write!(f, "{}x{} at {percent} %", self.width, self.height)?;
        if self.room == ViewingDistance::Projector {
            write!(f, ", projector")?;
        }
        if self.scheme != Scheme::Dark {
            write!(f, ", {:?}", self.scheme)?;
        }
        Ok(())
    }
}

/// Screens without a window.
pub struct Offscreen {
    app: App,
    /// What is painted on; `None` when only the layout is worked out.
    canvas: Option<Handle<Image>>,
}

/// The last picture that came back from the graphics driver.
#[derive(Resource, Default)]
struct Taken(Option<Image>);

impl Offscreen {
    /// Only the layout: no graphics driver is needed.
    #[must_use]
    pub fn blank(gallery: &Gallery) -> Self {
        let graphics = WgpuSettings {
            backends: None,
            ..default()
        };
        let plugins = RenderPlugin {
            render_creation: graphics.into(),
            ..default()
        };
        Self::with(gallery, plugins, false)
    }

    /// With pictures, for tests and contact sheets. Where there is no graphics driver, Bevy ends the program with a sentence.
    #[must_use]
    pub fn painted(gallery: &Gallery) -> Self {
        let plugins = RenderPlugin {
            synchronous_pipeline_compilation: true,
            ..default()
        };
        Self::with(gallery, plugins, true)
    }

    fn with(gallery: &Gallery, graphics: RenderPlugin, paints: bool) -> Self {
        let mut app = App::new();
        let plugins = pass::plugins()
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .disable::<PanicHandlerPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>()
            .set(graphics);
        app.add_plugins(plugins);
        if !paints {
            app.insert_resource(Pictures::blank());
        }
        app.add_plugins((ThemePlugin, EmojiPlugin, StagePlugin, ScreensPlugin))
            .insert_resource(PickingSettings {
                is_enabled: false,
                ..default()
            })
            .insert_resource(StillStage(true))
            .insert_resource(gallery.words.clone())
            .insert_resource(gallery.caps.clone())
            .init_resource::<Taken>()
            .add_observer(|captured: On<ScreenshotCaptured>, mut taken: ResMut<Taken>| {
                taken.0 = Some(captured.image.clone());
            });
        if paints {
            driver::watch(&mut app);
        }
        app.finish();
        app.cleanup();
        app.update();
        let mut offscreen = Self { app, canvas: None };
        if paints {
            offscreen.canvas = Some(offscreen.canvas());
        }
        for _ in 0..SETTLES {
            offscreen.app.update();
        }
        offscreen
    }

    /// Gives the camera something to paint on in place of a window.
    fn canvas(&mut self) -> Handle<Image> {
        let world = self.app.world_mut();
        let image = Image::new_target_texture(1280, 720, TextureFormat::Rgba8UnormSrgb, None);
        let canvas = world.resource_mut::<Assets<Image>>().add(image);
        let mut cameras = world.query_filtered::<Entity, With<Camera2d>>();
        let cameras: Vec<Entity> = cameras.iter(world).collect();
        for camera in cameras {
            let target = RenderTarget::Image(canvas.clone().into());
            // Otherwise what has no camera of its own would be laid out for one that shows a window.
            world.entity_mut(camera).insert((target, IsDefaultUiCamera));
        }
        canvas
    }

    /// Takes over the words of a gallery and what is written on its keys, for example of another language.
    pub fn speak(&mut self, gallery: &Gallery) {
        self.app.insert_resource(gallery.words.clone());
        self.app.insert_resource(gallery.caps.clone());
    }

    /// Shows a screen in a setting and gives the world once it has settled.
    pub fn show(&mut self, shown: &ShownPage, setting: Setting) -> &mut World {
        self.resize(UVec2::new(setting.width, setting.height));
        let world = self.app.world_mut();
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
        self.app.world_mut()
    }

    fn resize(&mut self, size: UVec2) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
        let Ok((window, mut state)) = windows.single_mut(world) else {
            return;
        };
        if state.physical_size() == size {
            return;
        }
        state.resolution.set_physical_resolution(size.x, size.y);
        world.write_message(WindowResized {
            window,
            width: size.x as f32,
            height: size.y as f32,
        });
        if let Some(canvas) = &self.canvas {
            let mut image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
            image.asset_usage = RenderAssetUsages::default();
            // Fails only for handles that were made by hand, which this one was not.
            world.resource_mut::<Assets<Image>>().insert(canvas, image).ok();
        }
    }

    /// A picture of a screen in a setting.
    ///
    /// # Errors
    /// This was made without pictures, or the graphics driver gave none.
    pub fn picture(&mut self, shown: &ShownPage, setting: Setting) -> Result<Image, String> {
        let canvas = self.canvas.clone().ok_or("made without pictures")?;
        self.show(shown, setting);
        for _ in 0..UPLOADS {
            self.app.update();
        }
        self.app.world_mut().resource_mut::<Taken>().0 = None;
        self.app.world_mut().spawn(Screenshot::image(canvas));
        for _ in 0..PATIENCE {
            self.app.update();
            if let Some(image) = self.app.world_mut().resource_mut::<Taken>().0.take() {
                return Ok(image);
            }
        }
        Err("the graphics driver gave no picture".to_owned())
    }

    /// Takes the graphics driver away and says how the app leaves; `None` if it stays.
    pub fn lose_driver(&mut self) -> Option<AppExit> {
        let device = self.app.world().get_resource::<RenderDevice>()?;
        device.wgpu_device().destroy();
        (0..PATIENCE).find_map(|_| {
            self.app.update();
            self.app.should_exit()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use bevy::ui::UiStack;
    use bevy::ui_render::prelude::MaterialNode;

    use super::super::{keys, preferences};
    use super::*;
    use crate::game::stage::StageFigure;
    use crate::narration;
    use crate::narration::page::{Command, Screen};
    use crate::platform::settings::Settings;
    use crate::scenario::{Model, Scenario};
    use crate::session::Session;
    use crate::simulation::Answer;
    use crate::sitting::{Medium, Preferences, Sitting};
    use crate::ui::sheet::PanelMaterial;

    /// The materials of panels that the graphics driver has been told of.
    #[derive(Resource, Default)]
    struct Told(HashSet<AssetId<PanelMaterial>>);

    fn hear(mut told: ResMut<Told>, mut events: MessageReader<AssetEvent<PanelMaterial>>) {
        for event in events.read() {
            if let AssetEvent::Added { id } = event {
                told.0.insert(*id);
            }
        }
    }

    /// What of a new screen has no place above the picture behind it, or would not be drawn, in the first frame.
    fn missing(world: &mut World) -> Vec<String> {
        let placed: HashSet<Entity> = world.resource::<UiStack>().uinodes.iter().copied().collect();
        let mut words = world.query::<(Entity, &Text)>();
        let unplaced = words.iter(world).filter(|(node, _)| !placed.contains(node));
        let mut missing: Vec<String> = unplaced.map(|(_, text)| text.0.clone()).collect();
        let told = world.resource::<Told>().0.clone();
        let mut panels = world.query::<(Entity, &MaterialNode<PanelMaterial>)>();
        let untold = panels.iter(world).filter(|(_, panel)| !told.contains(&panel.0.id()));
        missing.extend(untold.map(|(node, _)| format!("panel {node}")));
        let mut figures = world.query_filtered::<(Entity, &InheritedVisibility), With<StageFigure>>();
        let unseen = figures
            .iter(world)
            .filter(|(figure, seen)| !placed.contains(figure) || !seen.get());
        missing.extend(unseen.map(|(figure, _)| format!("figure {figure}")));
        missing
    }

    #[test]
    fn a_new_screen_is_whole_in_its_first_frame() {
        let words = narration::spoken("en", None).words;
        let preferences = Preferences::new(Settings::default(), None, words);
        let mut sitting = Sitting::new(Medium::Graphical, preferences, None, Model::shipped(), Some(7));
        sitting.run_jobs();
        let gallery = Gallery {
            exhibits: Vec::new(),
            words: preferences::window_words(sitting.words()),
            caps: keys::caps(&sitting, false),
        };
        let mut screens = Offscreen::blank(&gallery);
        screens.app.init_resource::<Told>().add_systems(Last, hear);
        screens.show(&ShownPage::from(sitting.presentation()), Setting::new(1280, 720, 1.0));
        sitting.play(Session::start(Scenario::shipped("first_steps").unwrap(), 7));
        sitting.advance();
        for screen in [Screen::Moment, Screen::Consequence] {
            if screen == Screen::Consequence {
                sitting.apply(&Command::Answer(Answer::Choose(2)), "");
            }
            let shown = ShownPage::from(sitting.presentation());
            assert_eq!(shown.page.screen, screen);
            screens.app.insert_resource(shown);
            screens.app.update();
            let missing = missing(screens.app.world_mut());
            let stage = screen == Screen::Consequence;
            let mut figures = screens.app.world_mut().query::<&StageFigure>();
            assert!(!stage || figures.iter(screens.app.world()).count() == 3);
            // On a moment the corner covers the stage.
            let missing: Vec<&String> = missing
                .iter()
                .filter(|what| stage || !what.starts_with("figure"))
                .collect();
            assert!(missing.is_empty(), "{screen:?}: {missing:?}");
            for _ in 0..SETTLES {
                screens.app.update();
            }
        }
    }
}
