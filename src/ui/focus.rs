//! The focus: where it is, how it looks, how keys move it.
//!
//! In: [`Focusable`]s and keys. Out: Bevy's `InputFocus` and a white double ring. Tab follows the reading order, arrows go where the eye
//! expects; a screen that is drawn anew keeps the focus on the target with the same id.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiGlobalTransform;
use bevy::window::RequestRedraw;

use super::button_colors;
use super::scroll::Reveal;
use super::targets::{Focusable, ScreenName};

/// Where the focus is, across drawings of a screen.
#[derive(Resource, Debug, Default)]
pub struct Remembered {
    screen: &'static str,
    id: Option<String>,
    /// The target that a screen opens with, unless the focus is kept.
    pub first: Option<String>,
    /// Whether the ring is drawn: after a key, not after a click.
    pub ringed: bool,
}

impl Remembered {
    /// The next drawing gives the focus to this target; the ring stays as it was.
    pub fn goes_to(&mut self, id: String) {
        self.id = Some(id);
    }

    /// The focus was put on a target by something other than the mouse.
    pub fn at(&mut self, id: &str) {
        self.id = Some(id.to_owned());
        self.ringed = true;
    }
}

/// When the focus is moved by keys, in [`Update`].
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FocusSystems;

/// The focus and its keys.
pub struct FocusPlugin;

impl Plugin for FocusPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Remembered>()
            .add_observer(press_takes_focus)
            .add_systems(PreUpdate, adopt)
            .add_systems(Update, move_by_keys.in_set(FocusSystems))
            .add_systems(PostUpdate, button_colors::dress.before(bevy::ui::UiSystems::Layout));
    }
}

fn press_takes_focus(
    press: On<Pointer<Press>>,
    targets: Query<&Focusable>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
) {
    if let Ok(target) = targets.get(press.entity) {
        focus.set(press.entity, FocusCause::Pressed);
        remembered.id = Some(target.id.clone());
        remembered.ringed = false;
    }
}

/// Gives the focus to the target of a new drawing that had it before, or that the screen opens with.
fn adopt(
    targets: Query<(Entity, &Focusable)>,
    added: Query<(), Added<Focusable>>,
    screen: Res<ScreenName>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
) {
    if added.is_empty() {
        return;
    }
    if remembered.screen != screen.0 {
        remembered.screen = screen.0;
        remembered.id = None;
    }
    let with = |id: &Option<String>| {
        id.as_ref()
            .and_then(|id| targets.iter().find(|(_, target)| target.id == *id))
    };
    // What was folded away hands the focus to what it belonged to: `expect.partly` to `expect`.
    let above = remembered.id.as_ref().and_then(|id| id.rsplit_once('.'));
    let above = above.map(|(above, _)| above.to_owned());
    let kept = with(&remembered.id).or_else(|| with(&above));
    match kept.or_else(|| with(&remembered.first)) {
        Some((entity, target)) => {
            remembered.id = Some(target.id.clone());
            if focus.get() != Some(entity) {
                focus.set(entity, FocusCause::Navigated);
            }
        }
        None => focus.clear(),
    }
}

fn move_by_keys(
    mut keys: MessageReader<KeyboardInput>,
    held: Res<ButtonInput<KeyCode>>,
    targets: Query<(
        Entity,
        &Focusable,
        &ComputedNode,
        &UiGlobalTransform,
        &InheritedVisibility,
    )>,
    fields: Query<(), With<EditableText>>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for key in keys.read() {
        if key.state != ButtonState::Pressed {
            continue;
        }
        let now = focus.get().and_then(|entity| targets.get(entity).ok());
        let writing = focus.get().is_some_and(|entity| fields.contains(entity));
        let there: Vec<_> = targets
            .iter()
            .filter(|(_, target, node, _, seen)| target.stop && seen.get() && node.size().min_element() > 0.0)
            .collect();
        let next = match &key.logical_key {
            Key::Tab => {
                let back = held.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
                by_order(&there, now.map(|(_, target, ..)| target.order), back)
            }
            Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight if !writing => match now {
                Some((entity, target, node, transform, _)) => {
                    let way = match key.logical_key {
                        Key::ArrowUp => Vec2::NEG_Y,
                        Key::ArrowDown => Vec2::Y,
                        Key::ArrowLeft => Vec2::NEG_X,
                        _ => Vec2::X,
                    };
                    let here = Rect::from_center_size(transform.translation, node.size());
                    nearest(&there, entity, target.area, here, way)
                }
                None => by_order(&there, None, false),
            },
            _ => continue,
        };
        remembered.ringed = true;
        redraw.write(RequestRedraw);
        if let Some((entity, id)) = next {
            focus.set(entity, FocusCause::Navigated);
            remembered.id = Some(id);
            commands.trigger(Reveal(entity));
        }
    }
}

type Seen<'a> = (
    Entity,
    &'a Focusable,
    &'a ComputedNode,
    &'a UiGlobalTransform,
    &'a InheritedVisibility,
);

fn by_order(there: &[Seen], now: Option<u32>, back: bool) -> Option<(Entity, String)> {
    let orders = there.iter().map(|(entity, target, ..)| (target.order, *entity, target));
    let found = match (now, back) {
        (Some(now), false) => orders
            .clone()
            .filter(|(order, ..)| *order > now)
            .min_by_key(|(order, ..)| *order),
        (Some(now), true) => orders
            .clone()
            .filter(|(order, ..)| *order < now)
            .max_by_key(|(order, ..)| *order),
        (None, _) => None,
    };
    let wrapped = || {
        if back {
            orders.clone().max_by_key(|(order, ..)| *order)
        } else {
            orders.clone().min_by_key(|(order, ..)| *order)
        }
    };
    found
        .or_else(wrapped)
        .map(|(_, entity, target)| (entity, target.id.clone()))
}

/// The target that the eye would take for the next one in a direction: near along it, hardly off to the side.
fn nearest(there: &[Seen], now: Entity, area: Option<Entity>, here: Rect, way: Vec2) -> Option<(Entity, String)> {
    let cost = |target: &Focusable, rect: Rect| {
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
        let elsewhere = if target.area == area { 0.0 } else { 400.0 };
        (gap > -0.35 * here.size().min(rect.size()).dot(way.abs())).then_some(gap.max(0.0) + 2.5 * aside + elsewhere)
    };
    there
        .iter()
        .filter(|(entity, ..)| *entity != now)
        .filter_map(|(entity, target, node, transform, _)| {
            let rect = Rect::from_center_size(transform.translation, node.size());
            cost(target, rect).map(|cost| (cost, *entity, target.id.clone()))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, entity, id)| (entity, id))
}
