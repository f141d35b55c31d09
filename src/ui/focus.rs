//! The focus: where it is once a page has changed, and where arrows move it.
//!
//! In: pages that came and went, [`MoveFocus`]; Bevy's tab navigation does the Tab key. Out: Bevy's `InputFocus`, and whether it is
//! shown by a ring: after a key, not after a click. A control that stays on a page keeps its entity, and so the focus.

use bevy::input_focus::tab_navigation::{NavAction, TabIndex, TabNavigation, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, FocusGained, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;

use super::button_colors;
use super::reconcile::MountedView;
use super::scroll::{Reveal, ScrollAreas};
use super::targets::Focusable;

/// The id of the control that gets the focus when the page is drawn next.
#[derive(Resource, Debug, Default)]
pub struct FocusRequest(pub Option<String>);

/// Moves the focus to the nearest control in a direction.
#[derive(Event, Debug, Clone, Copy)]
pub struct MoveFocus(pub Vec2);

/// The focus and its movement.
pub struct FocusPlugin;

impl Plugin for FocusPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins(TabNavigationPlugin)
            .init_resource::<FocusRequest>()
            .add_observer(move_focus)
            .add_observer(reveal_focused)
            .add_systems(
                PostUpdate,
                button_colors::apply_colors
                    .after(super::reconcile::ReconcileSystems)
                    .before(bevy::ui::UiSystems::Layout),
            );
    }
}

/// What had the focus before a page changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FocusBefore {
    /// Its id, if it stood on the page.
    id: Option<String>,
}

impl FocusBefore {
    /// What has the focus on a page that is about to change.
    #[must_use]
    pub fn of(focus: &InputFocus, page: &MountedView) -> Self {
        let id = focus.get().and_then(|entity| page.key_of(entity));
        Self {
            id: id.map(str::to_owned),
        }
    }

    /// Gives the focus to a control of the changed page: the one that is asked for; on another screen the first; else the one that had
    /// it, or what that belonged to (`expect.partly` to `expect`), or the first. A focus beside the page stays.
    pub fn settle(
        self,
        focus: &mut InputFocus,
        request: &mut FocusRequest,
        page: &MountedView,
        first: Option<&str>,
        another_screen: bool,
    ) {
        let first = first.and_then(|id| page.find(id));
        let requested = request.0.take().and_then(|id| page.find(&id));
        let next = match (requested, self.id) {
            (Some(requested), _) => Some(requested),
            (None, _) if another_screen => first,
            (None, Some(id)) => {
                let above = id.rsplit_once('.').and_then(|(above, _)| page.find(above));
                page.find(&id).or(above).or(first)
            }
            (None, None) => return,
        };
        match next {
            Some(entity) if focus.get() == Some(entity) => {}
            Some(entity) => focus.set(entity, FocusCause::Navigated),
            None => focus.clear(),
        }
    }
}

fn reveal_focused(
    gained: On<FocusGained>,
    visible: Res<InputFocusVisible>,
    targets: Query<(), With<Focusable>>,
    mut commands: Commands,
) {
    if visible.0 && gained.cause == FocusCause::Navigated && targets.contains(gained.entity) {
        commands.trigger(Reveal(gained.entity));
    }
}

type Places<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static TabIndex,
        &'static ComputedNode,
        &'static UiGlobalTransform,
        &'static InheritedVisibility,
    ),
    With<Focusable>,
>;

fn move_focus(
    event: On<MoveFocus>,
    places: Places,
    areas: ScrollAreas,
    tab: TabNavigation,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let rect = |node: &ComputedNode, at: &UiGlobalTransform| Rect::from_center_size(at.translation, node.size());
    let here = focus.get().and_then(|entity| places.get(entity).ok());
    let next = match here {
        Some((from, _, node, at, _)) => {
            let candidates = places
                .iter()
                .filter(|(entity, index, node, _, seen)| {
                    *entity != from && index.0 >= 0 && seen.get() && node.size().min_element() > 0.0
                })
                .map(|(entity, _, node, at, _)| (entity, rect(node, at), areas.of(entity) == areas.of(from)));
            nearest(candidates, rect(node, at), event.0)
        }
        None => tab.navigate(&InputFocus::default(), NavAction::First).ok(),
    };
    visible.0 = true;
    if let Some(entity) = next {
        focus.set(entity, FocusCause::Navigated);
    }
}

/// What the eye would take for the next one in a direction: near along it, hardly off to the side, in the same area rather than in another.
///
/// Bevy's own directional navigation weighs only the distance of edges, so that it leaves a list for a button beside it; here a column
/// is walked to its end.
fn nearest(candidates: impl Iterator<Item = (Entity, Rect, bool)>, here: Rect, way: Vec2) -> Option<Entity> {
    let cost = |rect: Rect, same_area: bool| {
        let gap = match way {
            Vec2::Y => rect.min.y - here.max.y,
            Vec2::NEG_Y => here.min.y - rect.max.y,
            Vec2::X => rect.min.x - here.max.x,
            _ => here.min.x - rect.max.x,
        };
        let aside = if way.y == 0.0 {
            (rect.min.y - here.max.y).max(here.min.y - rect.max.y).max(0.0)
                + 0.1 * (rect.center().y - here.center().y).abs()
        } else {
            (rect.min.x - here.max.x).max(here.min.x - rect.max.x).max(0.0)
                + 0.1 * (rect.center().x - here.center().x).abs()
        };
        let elsewhere = if same_area { 0.0 } else { 400.0 };
        (gap > -0.35 * here.size().min(rect.size()).dot(way.abs())).then_some(gap.max(0.0) + 2.5 * aside + elsewhere)
    };
    candidates
        .filter_map(|(entity, rect, same_area)| cost(rect, same_area).map(|cost| (cost, entity)))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, entity)| entity)
}
