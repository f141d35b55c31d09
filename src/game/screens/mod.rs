//! The screens: one a file, each lays a page out.
//!
//! In: [`ShownPage`]. Out: nodes. A screen is drawn anew when what it shows changes or the window's scale does; the stage behind it stays
//! and glides. Focus and scroll positions are kept by name.

mod backdrop;
mod bars;
mod card;
mod day;
mod debrief;
mod history;
mod lists;
mod meeting;
mod moment;
mod plan;
mod title;
mod told;

pub use day::SpeedButton;

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RequestRedraw};

use super::shown::{ShownPage, name};
use crate::narration::page::{Page, Screen};
use crate::ui::access::{AccessPlugin, ReadingRoot};
use crate::ui::breakpoint::{self, Breakpoint};
use crate::ui::first_frame::FirstFramePlugin;
use crate::ui::focus::{FocusPlugin, Remembered};
use crate::ui::opaque::Opaque;
use crate::ui::painted::paints;
use crate::ui::palette::ColorToken;
use crate::ui::pass;
use crate::ui::pixel_snap;
use crate::ui::raster::Pictures;
use crate::ui::scroll::{ScrollPlugin, scrolled};
use crate::ui::scrolling::ScrollingPlugin;
use crate::ui::sheet::PanelMaterialHandles;
use crate::ui::targets::{ScreenName, TargetsPlugin};
use crate::ui::theme::Theme;
use crate::ui::widgets::field::{FieldPlugin, TextInputValue};
use crate::ui::widgets::keys::KeyCaps;
use crate::ui::widgets::{UiBuilder, WindowWords, items};

/// What a panel in one of two columns has of the window, without its edges.
const HALF: f32 = 0.45;
/// What a panel across the window has of it, without its edges.
const WHOLE: f32 = 0.9;

/// The node that the page is drawn into.
#[derive(Component)]
struct PageLayer;

/// When the page is drawn, in [`PostUpdate`] before the layout.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct DrawSystems;

/// Draws [`ShownPage`].
pub struct ScreensPlugin;

impl Plugin for ScreensPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins((
            TargetsPlugin,
            FocusPlugin,
            AccessPlugin,
            told::ToldPlugin,
            ScrollPlugin,
            ScrollingPlugin,
            FieldPlugin,
            backdrop::BackdropPlugin,
            (FirstFramePlugin, paints::<Opaque>, paints::<PanelMaterialHandles>),
        ))
        .init_resource::<ShownPage>()
        .init_resource::<WindowWords>()
        .init_resource::<KeyCaps>()
        .init_resource::<Breakpoint>()
        .init_resource::<ClearColor>()
        .add_systems(Startup, lay)
        .add_systems(
            PostUpdate,
            (
                pixel_snap::snap_to_pixels
                    .after(bevy::ui::UiSystems::Layout)
                    .before(bevy::ui::UiSystems::PostLayout),
                breakpoint::measure.before(DrawSystems),
                draw.in_set(DrawSystems).before(bevy::ui::UiSystems::Prepare),
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
    commands.spawn((layer, PageLayer, read, Pickable::IGNORE, ChildOf(root)));
}

#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
fn draw(
    mut commands: Commands,
    shown: Res<ShownPage>,
    theme: Res<Theme>,
    fold: Res<Breakpoint>,
    (words, caps): (Res<WindowWords>, Res<KeyCaps>),
    written: Res<TextInputValue>,
    mut pictures: ResMut<Pictures>,
    mut images: ResMut<Assets<Image>>,
    mut screen: ResMut<ScreenName>,
    mut remembered: ResMut<Remembered>,
    mut clear: ResMut<ClearColor>,
    layer: Single<Entity, With<PageLayer>>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let changed =
        shown.is_changed() || theme.is_changed() || fold.is_changed() || words.is_changed() || caps.is_changed();
    if !changed || shown.page.title.is_empty() {
        return;
    }
    let ground = theme.colour(ColorToken::Ground);
    if clear.0 != ground {
        clear.0 = ground;
    }
    let page = &shown.page;
    screen.set_if_neq(ScreenName(name(page.screen)));
    remembered.first = opens_with(page);
    commands.entity(*layer).despawn_related::<Children>();
    let density = window.as_ref().map_or(1.0, |window| window.scale_factor());
    let size = window.map_or(Vec2::new(1280.0, 720.0), |window| window.size());
    let mut brush = UiBuilder {
        commands: &mut commands,
        theme: &theme,
        pictures: &mut pictures,
        images: &mut images,
        words: &words,
        caps: &caps,
        density,
        area: None,
        order: 0,
        scale: UiBuilder::fitting(&theme),
        fold: *fold,
        window: size,
        outer: None,
        share: HALF,
    };
    let brush = &mut brush;
    let mut root = *layer;
    if *fold == Breakpoint::Tiny {
        root = scrolled(brush, root, "all", ColorToken::Ground, 12.0);
        brush.outer = Some(root);
    }
    match page.screen {
        Screen::Title => title::draw(brush, root, page),
        Screen::Plan => plan::draw(brush, root, &shown),
        Screen::Day | Screen::LastWeek => day::draw(brush, root, &shown),
        Screen::Moment => moment::draw(brush, root, &shown),
        Screen::Consequence | Screen::Between => card::beside_stage(brush, root, page),
        Screen::Meeting => meeting::draw(brush, root, page),
        Screen::Reflection | Screen::Notice | Screen::Notes | Screen::Votes => {
            card::centred(brush, root, page, &written.0);
        }
        Screen::Debrief => debrief::draw(brush, root, page),
        Screen::Briefing => lists::briefing(brush, root, page),
        Screen::Choose => lists::choose(brush, root, page),
        Screen::History => history::draw(brush, root, page, &written.0),
        Screen::Pulse | Screen::People | Screen::Why | Screen::Settings | Screen::Help | Screen::Glossary => {
            lists::list(brush, root, page);
        }
    }
    redraw.write(RequestRedraw);
}

/// The target a screen opens with: what goes on, or on the title the first of the menu. A decision is never one press away by chance.
fn opens_with(page: &Page) -> Option<String> {
    let first = match page.screen {
        Screen::Moment | Screen::Meeting | Screen::Votes => None,
        // While it is waited for, one press too many does not lead away.
        Screen::Notice if items::primaries(page).is_empty() => None,
        Screen::Title | Screen::Choose => page.controls().next(),
        // The first play-through, under the field and the scenarios.
        Screen::History => page
            .controls()
            .find(|control| control.number.is_some())
            .or_else(|| page.controls().last()),
        Screen::Day | Screen::LastWeek => page
            .controls()
            .find(|control| control.command == crate::narration::page::Command::Run),
        _ => items::primaries(page)
            .first()
            .copied()
            .or_else(|| page.controls().last()),
    };
    first.map(|control| control.id.clone())
}
