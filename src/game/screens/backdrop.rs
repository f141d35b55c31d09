//! The stage behind the screens: it stays while pages come and go, so that lights and the leader glide.
//!
//! In: [`ShownPage`], [`ScreenLayouts`]. Out: one stage, framed for the screen that is shown, under a veil where a card is read; at a
//! moment the [`alcove`](super::alcove) covers it. When the frame changes, everything first stands as it stood and moves afterwards.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use super::alcove::Alcove;
use super::bars::{Foot, ScreenHeader};
use super::meeting_table::asks_at_table;
use super::{ScreenLayouts, StageSetting};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::game::stage::{StageFrame, StageLabels, StageScene, spawn_stage};
use crate::narration::StageWords;
use crate::narration::page::Screen;
use crate::narration::stage::StageView;
use crate::ui::access::ReadingRoot;
use crate::ui::breakpoint::Breakpoint;
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::theme::Theme;
use crate::ui::widgets::WindowWords;
use crate::ui::widgets::key_caps::KeyCaps;

/// The veil between the stage and the page.
#[derive(Component)]
struct Veil;

/// The node that holds the stage.
#[derive(Component)]
struct StageLayer;

/// A view that the stage takes in a moment.
#[derive(Resource, Default)]
struct Next(Option<StageView>);

/// Keeps the stage in step with what is shown.
pub struct BackdropPlugin;

impl Plugin for BackdropPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Next>().add_systems(
            PostUpdate,
            (follow, reach)
                .in_set(ReconcileSystems)
                .before(crate::game::stage::StageSystems),
        );
    }
}

/// Puts the layer of the stage there.
pub fn lay(commands: &mut Commands, root: Entity) {
    let layer = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        ..default()
    };
    // The people on the stage are read after the page, and only what says how it is read.
    let read = ReadingRoot { order: 1, texts: false };
    let layer = commands
        .spawn((layer.clone(), StageLayer, read, Pickable::IGNORE, ChildOf(root)))
        .id();
    spawn_stage(
        commands,
        layer,
        StageView::default(),
        StageFrame::default(),
        StageLabels::default(),
    );
    let veil = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        ..default()
    };
    commands.spawn((
        veil.clone(),
        Alcove::default(),
        Visibility::Hidden,
        Pickable::IGNORE,
        ChildOf(root),
    ));
    commands.spawn((
        veil,
        Veil,
        BackgroundColor(Color::NONE),
        Pickable::IGNORE,
        ChildOf(root),
    ));
}

#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
fn follow(
    shown: Res<ShownPage>,
    (words, caps): (Res<WindowWords>, Res<KeyCaps>),
    theme: Res<Theme>,
    fold: Res<Breakpoint>,
    layouts: Res<ScreenLayouts>,
    mut next: ResMut<Next>,
    mut stage: Single<(&mut StageScene, &mut StageFrame, &mut StageLabels)>,
    mut layer: Single<&mut Visibility, With<StageLayer>>,
    mut veil: Single<&mut BackgroundColor, With<Veil>>,
    window: Option<Single<&Window>>,
    bars: (
        Query<&ComputedNode, With<ScreenHeader>>,
        Query<&ComputedNode, With<Foot>>,
    ),
    mut heights: Local<(f32, f32)>,
) {
    let (scene, frame, written) = &mut *stage;
    if let Some(view) = next.0.take() {
        settle(scene, view);
    }
    // Bars are as high as their words need; until they are laid out the last ones stand for them.
    let high = |node: Option<&ComputedNode>, before: f32| {
        let now = node.map_or(0.0, |node| node.size().y * node.inverse_scale_factor);
        if now > 0.0 { now } else { before }
    };
    let now = (
        high(bars.0.iter().next(), heights.0),
        high(bars.1.iter().next(), heights.1),
    );
    let moved = (now.0 - heights.0).abs().max((now.1 - heights.1).abs()) > 0.5;
    *heights = now;
    let said = words.is_changed() || caps.is_changed();
    if !(moved || said || shown.is_changed() || theme.is_changed() || fold.is_changed()) {
        return;
    }
    // Where words need the whole window, the stage gives way.
    let wide = *fold == Breakpoint::Wide;
    let setting = layouts
        .of(shown.page.screen)
        .and_then(|layout| layout.stage)
        .filter(|_| wide);
    layer.set_if_neq(if setting.is_some() && shown.page.screen != Screen::Moment {
        Visibility::Inherited
    } else {
        Visibility::Hidden
    });
    let Some(StageSetting {
        frame: mut wanted,
        veil: strength,
    }) = setting
    else {
        veil.0 = Color::NONE;
        return;
    };
    if let Some(window) = window {
        let height = window.height().max(1.0);
        if shown.page.screen != Screen::Title {
            wanted.top = wanted.top.max(now.0 / height);
            wanted.bottom = wanted.bottom.max(now.1 / height);
        }
    }
    veil.0 = theme.veiled(ColorToken::Ground, strength);
    written.set_if_neq(StageLabels {
        words: StageWords::new(|key| words.get(key.trim_start_matches("window-"))),
        keys: !caps.pad,
    });
    let mut view = shown.stage.clone();
    if !asks_at_table(&theme, *fold, view.people.len()) {
        for person in &mut view.people {
            person.number = None;
        }
    }
    if **frame != wanted {
        **frame = wanted;
        if same_scene(&scene.0, &view) {
            // First as it was, in the new frame; then it glides.
            next.0 = Some(view);
            return;
        }
    }
    settle(scene, view);
}

/// The Tab key comes to the people on the stage after the page, while they can be seen.
fn reach(
    layers: Query<(Entity, &Visibility, Has<TabGroup>), (With<StageLayer>, Changed<Visibility>)>,
    mut commands: Commands,
) {
    for (layer, visibility, reached) in &layers {
        match (*visibility != Visibility::Hidden, reached) {
            (true, false) => {
                commands.entity(layer).insert(TabGroup::new(1));
            }
            (false, true) => {
                commands.entity(layer).remove::<TabGroup>();
            }
            _ => {}
        }
    }
}

/// Whether the same people are in the same room.
fn same_scene(before: &StageView, now: &StageView) -> bool {
    let ids = |view: &StageView| view.people.iter().map(|person| person.id).collect::<Vec<_>>();
    before != now && before.table == now.table && ids(before) == ids(now)
}

/// Sets a scene only when it is another one.
fn settle(scene: &mut Mut<'_, StageScene>, view: StageView) {
    if scene.0 != view {
        scene.0 = view;
    }
}
