//! The screens: one a file, each a plugin that says how its page is laid out and adds what belongs to it alone.
//!
//! In: [`ShownPage`]. Out: [`ShownScreen`], the state that systems of a screen hang on; a view of it, whenever it changes or the window's scale does, and entities brought in step with that view: what
//! did not change keeps its entity, and with it focus, scroll position and typed text. The stage behind it stays and glides.

mod alcove;
mod backdrop;
mod bars;
mod briefing;
mod briefing_text;
mod briefing_time;
mod card;
mod choose;
mod day;
mod debrief;
mod details;
mod followed;
mod history;
mod last_week;
mod layout;
mod licences;
mod lists;
mod meeting;
mod meeting_heights;
mod meeting_table;
mod meeting_time;
mod moment;
mod moment_parts;
mod moment_people;
mod moment_type;
mod overview;
mod panel_row;
mod people;
mod plan;
mod plan_bar;
mod plan_people;
mod plan_pointed;
mod pulse;
mod reflection;
mod settings;
mod title;
mod told;
mod turning_card;
mod turning_points;
mod wall;
mod wall_futures;
mod wall_items;
mod wall_join;
mod what_if;
mod what_if_stops;
mod why;

pub use day::SpeedButton;
pub use layout::{AddScreen, ScreenLayout, ScreenLayouts, ShownScreen, StageSetting};

use bevy::asset::AssetEventSystems;
use bevy::camera::visibility::VisibilitySystems;
use bevy::ecs::system::SystemParam;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::PrimaryWindow;

use self::layout::DescribePage;
use super::shown::ShownPage;
use super::stage::StageSystems;
use crate::art::palette::ColorToken;
use crate::ui::access::{AccessPlugin, AccessSystems, ReadingRoot};
use crate::ui::breakpoint::{self, Breakpoint};
use crate::ui::drag_steps::DragStepsPlugin;
use crate::ui::first_frame::FirstFramePlugin;
use crate::ui::focus::{FocusBefore, FocusPlugin, FocusRequest};
use crate::ui::opaque::{self, Opaque};
use crate::ui::painted::paints;
use crate::ui::pass;
use crate::ui::pixel_snap;
use crate::ui::raster::Pictures;
use crate::ui::reconcile::{MountedView, ReconcileSystems};
use crate::ui::redraw::RedrawPlugin;
use crate::ui::scroll::{ScrollPlugin, scrolled};
use crate::ui::scrolling::ScrollingPlugin;
use crate::ui::sheet::PanelColors;
use crate::ui::steady::SteadyPlugin;
use crate::ui::targets::{ScreenName, TargetsPlugin};
use crate::ui::theme::Theme;
use crate::ui::view::ViewTree;
use crate::ui::widgets::field::{FieldPlugin, TextInputValue};
use crate::ui::widgets::key_caps::KeyCaps;
use crate::ui::widgets::{UiBuilder, WindowWords};

/// What a panel in one of two columns has of the window, without its edges.
const HALF: f32 = 0.45;
/// What a panel across the window has of it, without its edges.
const WHOLE: f32 = 0.9;

/// The node that the page is drawn into.
#[derive(Component)]
struct PageLayer;

/// The plugin of every screen.
pub struct ScreenPlugins;

impl Plugin for ScreenPlugins {
    fn build(&self, app: &mut App) {
        app.add_plugins((
            title::TitleScreen,
            (choose::ChooseScreen, briefing::BriefingScreen, lists::ListScreens),
            (people::PeopleScreen, why::WhyScreen, pulse::PulseScreen),
            settings::SettingsScreen,
            licences::LicencesScreen,
            history::HistoryScreen,
            (plan::PlanScreen, details::DetailsScreen),
            day::DayScreens,
            moment::MomentScreen,
            meeting::MeetingScreen,
            (card::CardScreens, reflection::ReflectionScreen),
            debrief::DebriefScreen,
            last_week::LastWeekScreen,
            (what_if::WhatIfScreen, wall::WallScreen),
        ));
    }
}

/// Draws [`ShownPage`].
pub struct ScreensPlugin;

impl Plugin for ScreensPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins((
            TargetsPlugin,
            FocusPlugin,
            AccessPlugin,
            told::ToldPlugin,
            (
                ScrollPlugin,
                ScrollingPlugin,
                SteadyPlugin,
                RedrawPlugin,
                DragStepsPlugin,
            ),
            FieldPlugin,
            (backdrop::BackdropPlugin, ScreenPlugins),
            (FirstFramePlugin, paints::<Opaque>, paints::<PanelColors>),
        ))
        .init_state::<ShownScreen>()
        .init_resource::<ShownPage>()
        .init_resource::<WindowWords>()
        .init_resource::<KeyCaps>()
        .init_resource::<Breakpoint>()
        .init_resource::<ClearColor>()
        .add_systems(Startup, lay)
        // What is new is seen in the same frame, whole: it has its place above what is behind it (Bevy orders that with nothing), it is
        // visible, and its pictures and materials reach the graphics driver. Otherwise a new screen flashes.
        .configure_sets(
            PostUpdate,
            (ReconcileSystems, StageSystems)
                .before(UiSystems::Prepare)
                .before(UiSystems::Stack)
                .before(VisibilitySystems::VisibilityPropagate)
                .before(AssetEventSystems),
        )
        .add_systems(
            PostUpdate,
            (
                pixel_snap::snap_to_pixels
                    .after(bevy::ui::UiSystems::Layout)
                    .before(bevy::ui::UiSystems::PostLayout),
                (breakpoint::measure, layout::enter_screen).before(ReconcileSystems),
                draw.in_set(ReconcileSystems),
                // The room's picture is seen in the same frame, and heard of before.
                opaque::draw_rooms.after(AccessSystems).before(AssetEventSystems),
            ),
        );
    }
}

fn lay(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off, pass::nodes_only()));
    let whole = Node {
        width: percent(100),
        height: percent(100),
        ..default()
    };
    let root = commands.spawn((whole, Pickable::IGNORE)).id();
    backdrop::lay(&mut commands, root);
    let layer = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    let read = ReadingRoot { order: 0, texts: true };
    commands.spawn((
        layer,
        PageLayer,
        read,
        TabGroup::new(0),
        Pickable::IGNORE,
        ChildOf(root),
    ));
}

/// What a page is described with, and what it was described from last.
#[derive(SystemParam)]
struct Sources<'w> {
    shown: Res<'w, ShownPage>,
    layouts: Res<'w, ScreenLayouts>,
    theme: Res<'w, Theme>,
    breakpoint: Res<'w, Breakpoint>,
    words: Res<'w, WindowWords>,
    caps: Res<'w, KeyCaps>,
    written: Res<'w, TextInputValue>,
}

impl Sources<'_> {
    fn changed(&self) -> bool {
        self.shown.is_changed()
            || self.theme.is_changed()
            || self.breakpoint.is_changed()
            || self.words.is_changed()
            || self.caps.is_changed()
    }
}

/// Describes the page that is shown and carries the difference out; the focus goes where it belongs then.
#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
fn draw(
    mut commands: Commands,
    sources: Sources,
    mut mounted: Local<MountedView>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    mut screen: ResMut<ScreenName>,
    (mut focus, mut request): (ResMut<InputFocus>, ResMut<FocusRequest>),
    mut clear: ResMut<ClearColor>,
    layer: Single<Entity, With<PageLayer>>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
) {
    let page = &sources.shown.page;
    if !(sources.changed() || mounted.is_incomplete()) || page.title.is_empty() {
        return;
    }
    let Some(layout) = sources.layouts.of(page.screen) else {
        return;
    };
    let ground = sources.theme.colour(ColorToken::Ground);
    if clear.0 != ground {
        clear.0 = ground;
    }
    let before = FocusBefore::of(&focus, &mounted);
    let another_screen = screen.set_if_neq(ScreenName(page.screen.name()));
    if another_screen {
        mounted.update(&mut commands, *layer, ViewTree::default());
    }
    let mut view = ViewTree::default();
    let mut ui = UiBuilder {
        view: &mut view,
        theme: &sources.theme,
        pictures: &mut pictures,
        images: &mut images,
        words: &sources.words,
        caps: &sources.caps,
        density: window.as_ref().map_or(1.0, |window| window.scale_factor()),
        order: 0,
        scale: UiBuilder::fitting(&sources.theme),
        fold: *sources.breakpoint,
        window: window.map_or(Vec2::new(1280.0, 720.0), |window| window.size()),
        outer: None,
        share: HALF,
    };
    describe(&mut ui, layout.describe, &sources.shown, &sources.written.0);
    mounted.update(&mut commands, *layer, view);
    let first = (layout.opens_with)(page).map(|control| control.id.clone());
    before.settle(&mut focus, &mut request, &mounted, first.as_deref(), another_screen);
}

fn describe(ui: &mut UiBuilder, layout: DescribePage, shown: &ShownPage, written: &str) {
    let mut root = ViewTree::ROOT;
    if ui.fold == Breakpoint::Tiny {
        root = scrolled(ui, root, "all", ColorToken::Ground, 12.0);
        ui.outer = Some(root);
    }
    layout(ui, root, shown, written);
}
