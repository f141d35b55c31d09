//! The whole game without a display: Bevy's layout, focus and pointers, no window system and no graphics.
//!
//! In: options, what is shown, requests of a screen reader, buttons of a pad, fingers. Out: the outline, the tree, what the play came to.
//! Time goes on by a fixed step with every update.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use accesskit::{Action, ActionData, ActionRequest, NodeId, TreeId, TreeUpdate};
use bevy::a11y::ActionRequest as Asked;
use bevy::app::{PanicHandlerPlugin, TerminalCtrlCHandlerPlugin};
use bevy::input::ButtonState;
use bevy::input::gamepad::{
    GamepadButton, GamepadConnection, GamepadConnectionEvent, RawGamepadButtonChangedEvent, RawGamepadEvent,
};
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input::mouse::MouseButtonInput;
use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::input_focus::InputFocus;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::time::TimeUpdateStrategy;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;
use bevy::window::{PrimaryWindow, WindowEvent, WindowOccluded};
use bevy::winit::WinitPlugin;
use stepback::game::shown::ShownPage;
use stepback::game::{JobsAtOnce, WindowOptions, furnish_app};
use stepback::scenario::Scenario;
use stepback::session::{Session, Store};
use stepback::sitting::WorkshopHost;
use stepback::ui::access::{AlwaysOutlined, Outline, OutlineItem, update};
use stepback::ui::pass;
use stepback::ui::raster::Pictures;
use stepback::ui::targets::ScreenName;

/// Updates after which nothing moves any more.
const SETTLES: usize = 4;

/// The game without a display.
pub struct Room {
    app: App,
    pad: Entity,
    /// Where its play-throughs are kept.
    pub data: tempfile::TempDir,
}

impl Room {
    /// A room with its own data folder, a pad, and nothing that glides.
    pub fn new(scenario: Option<&str>) -> Self {
        Self::with(scenario, |_| None)
    }

    /// The same at the title, from which workshops can be hosted; the host is made for the data folder.
    pub fn hosting<H: WorkshopHost + 'static>(host: impl FnOnce(&Path) -> Arc<H>) -> Self {
        Self::with(None, |data| Some(host(data) as Arc<dyn WorkshopHost>))
    }

    fn with(scenario: Option<&str>, host: impl FnOnce(&Path) -> Option<Arc<dyn WorkshopHost>>) -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut app = App::new();
        let plugins = pass::plugins()
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
            .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(250)));
        let options = WindowOptions {
            data: Some(data.path().to_owned()),
            scenario: scenario.map(str::to_owned),
            seed: Some(7),
            language: Some("en".to_owned()),
            still: true,
            host: host(data.path()),
            ..WindowOptions::default()
        };
        furnish_app(&mut app, &options).unwrap();
        // Updates are counted here, so nothing may be worked out beside them.
        app.insert_resource(JobsAtOnce);
        app.insert_resource(AlwaysOutlined {
            test: true,
            voice: false,
        });
        app.finish();
        app.cleanup();
        let pad = app.world_mut().spawn_empty().id();
        let connection = GamepadConnection::Connected {
            name: "a pad".to_owned(),
            vendor_id: None,
            product_id: None,
        };
        let event = GamepadConnectionEvent::new(pad, connection);
        app.world_mut()
            .write_message(RawGamepadEvent::Connection(event.clone()));
        app.world_mut().write_message(event);
        let mut room = Self { app, pad, data };
        room.settle();
        room
    }

    pub fn update(&mut self) {
        self.app.update();
    }

    pub fn settle(&mut self) {
        for _ in 0..SETTLES {
            self.app.update();
        }
    }

    /// Shows something else than the play.
    pub fn show(&mut self, shown: &ShownPage) {
        self.app.world_mut().insert_resource(shown.clone());
        self.settle();
    }

    pub fn get<R: Resource>(&self) -> &R {
        self.app.world().resource::<R>()
    }

    pub fn outline(&self) -> Outline {
        self.get::<Outline>().clone()
    }

    pub fn screen(&self) -> &'static str {
        self.get::<ScreenName>().0
    }

    fn window(&mut self) -> (Entity, String) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<(Entity, &Window), With<PrimaryWindow>>();
        let (entity, window) = windows.single(world).unwrap();
        (entity, window.title.clone())
    }

    pub fn title(&mut self) -> String {
        self.window().1
    }

    /// What a screen reader is given.
    pub fn tree(&mut self) -> TreeUpdate {
        let (window, title) = self.window();
        update(self.get::<Outline>(), window, &title, self.get::<InputFocus>().get())
    }

    /// A target by its id.
    pub fn target(&self, id: &str) -> OutlineItem {
        let found = self
            .get::<Outline>()
            .heard
            .iter()
            .find(|heard| heard.id.as_deref() == Some(id));
        found.cloned().unwrap_or_else(|| {
            panic!("no `{id}` on the screen {}: {:?}", self.screen(), self.ids());
        })
    }

    pub fn has(&self, id: &str) -> bool {
        self.ids().iter().any(|other| other == id)
    }

    pub fn ids(&self) -> Vec<String> {
        let heard = self.get::<Outline>().heard.iter();
        heard.filter_map(|heard| heard.id.clone()).collect()
    }

    /// The id of what has the focus.
    pub fn focused(&self) -> Option<String> {
        let entity = self.get::<InputFocus>().get()?;
        self.get::<Outline>().of(entity)?.id.clone()
    }

    /// A request of a screen reader for a target.
    pub fn request(&mut self, action: Action, id: &str, data: Option<ActionData>) {
        let node = NodeId(self.target(id).entity.to_bits());
        self.ask(action, node, data);
    }

    /// A request for a node that may be gone.
    pub fn request_node(&mut self, action: Action, node: NodeId) {
        self.ask(action, node, None);
    }

    fn ask(&mut self, action: Action, target_node: NodeId, data: Option<ActionData>) {
        self.app.world_mut().write_message(Asked(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node,
            data,
        }));
        self.settle();
    }

    /// Presses and lets go of a button of the pad.
    pub fn button(&mut self, button: GamepadButton) {
        for value in [1.0, 0.0] {
            let event = RawGamepadButtonChangedEvent::new(self.pad, button, value);
            self.app.world_mut().write_message(RawGamepadEvent::Button(event));
            self.app.update();
        }
        self.app.update();
    }

    /// Presses and lets go of a key.
    pub fn key(&mut self, logical_key: Key, key_code: KeyCode) {
        let window = self.window().0;
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(KeyboardInput {
                key_code,
                logical_key: logical_key.clone(),
                state,
                text: None,
                repeat: false,
                window,
            });
        }
        self.settle();
    }

    pub fn letter(&mut self, letter: &str) {
        self.key(Key::Character(letter.into()), KeyCode::F30);
    }

    /// Presses and lets go of the left button of the mouse at a place in real pixels.
    pub fn click(&mut self, at: Vec2) {
        let window = self.window().0;
        if let Some(mut shown) = self.app.world_mut().get_mut::<Window>(window) {
            shown.set_physical_cursor_position(Some(at.as_dvec2()));
        }
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(MouseButtonInput {
                button: MouseButton::Left,
                state,
                window,
            });
            self.update();
        }
        self.settle();
    }

    /// Where the line with these words lies, with the ground below them, in real pixels.
    pub fn line(&mut self, words: &str) -> Option<Rect> {
        let world = self.app.world_mut();
        let mut lines = world.query::<(&Text, &ChildOf)>();
        let ground = lines.iter(world).find(|(text, _)| text.0 == words)?.1.parent();
        let (node, at) = (
            world.get::<ComputedNode>(ground)?,
            world.get::<UiGlobalTransform>(ground)?,
        );
        Some(Rect::from_center_size(at.translation, node.size()))
    }

    /// Something else covers the window, or it is minimised.
    pub fn cover(&mut self) {
        let window = self.window().0;
        self.app
            .world_mut()
            .write_message(WindowOccluded { window, occluded: true });
        self.update();
    }

    /// A finger goes down at the first place, moves over the others and is lifted at the last.
    pub fn finger(&mut self, places: &[Vec2]) {
        let window = self.window().0;
        let mut touch = |phase, position| {
            let touch = TouchInput {
                phase,
                position,
                window,
                force: None,
                id: 1,
            };
            self.app.world_mut().write_message(WindowEvent::TouchInput(touch));
            self.app.world_mut().write_message(touch);
            self.app.update();
            self.app.update();
        };
        touch(TouchPhase::Started, places[0]);
        for place in &places[1..] {
            touch(TouchPhase::Moved, *place);
        }
        touch(TouchPhase::Ended, places[places.len() - 1]);
        self.settle();
    }

    /// How far the first area that scrolls has been scrolled.
    pub fn scrolled(&mut self) -> f32 {
        let world = self.app.world_mut();
        let mut areas = world.query_filtered::<&ScrollPosition, With<ScrollArea>>();
        areas.iter(world).map(|position| position.y).fold(0.0, f32::max)
    }

    /// Play-throughs that were begun and left, so many that one can search in them.
    pub fn play_and_leave(&mut self) {
        let store = Store::in_data(self.data.path());
        for seed in 1..=9 {
            let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), seed);
            session.keep(&store).unwrap();
            session.detach();
        }
        // The title is drawn anew, and knows of it.
        self.key(Key::F2, KeyCode::F2);
        self.key(Key::Escape, KeyCode::Escape);
    }
}
