//! Scrolling without a wheel: by Page Up and Page Down, Home and End, by the right stick of a pad, by a finger.
//!
//! In: keys, [`ScrollBy`], touches. Out: positions of areas that scroll. A finger that scrolls presses nothing; a mouse does not drag.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::picking::pointer::PointerId;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::Pressed;
use bevy::ui_widgets::ScrollArea;
use bevy::window::RequestRedraw;

use super::targets::Focusable;

/// Logical pixels that a finger may tremble before it scrolls.
const TREMBLES: f32 = 10.0;
/// The share of an area that a page is.
const PAGE: f32 = 0.8;

/// Scroll the area of the focus, or the largest there is.
#[derive(Message, Debug, Clone, Copy, PartialEq)]
pub enum ScrollBy {
    /// So many heights of the area; negative upwards.
    Screens(f32),
    /// To its beginning.
    Top,
    /// To its end.
    Bottom,
}

/// Scrolling by keys, pad and finger.
pub struct ScrollingPlugin;

impl Plugin for ScrollingPlugin {
    fn build(&self, app: &mut App) {
        app.add_message::<ScrollBy>()
            .add_observer(drag)
            .add_systems(Update, (by_keys, scroll).chain());
    }
}

fn by_keys(
    mut keys: MessageReader<KeyboardInput>,
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    mut scroll: MessageWriter<ScrollBy>,
) {
    let writing = focus.get().is_some_and(|entity| fields.contains(entity));
    for key in keys.read().filter(|key| key.state == ButtonState::Pressed) {
        scroll.write(match key.logical_key {
            Key::PageDown => ScrollBy::Screens(PAGE),
            Key::PageUp => ScrollBy::Screens(-PAGE),
            Key::Home if !writing => ScrollBy::Top,
            Key::End if !writing => ScrollBy::Bottom,
            _ => continue,
        });
    }
}

/// How far an area can be scrolled and how high it is, in logical pixels.
fn range(node: &ComputedNode) -> (f32, f32) {
    let scale = node.inverse_scale_factor;
    let (shown, whole) = (node.size().y * scale, node.content_size().y * scale);
    ((whole - shown).max(0.0), shown)
}

fn scroll(
    mut wanted: MessageReader<ScrollBy>,
    focus: Res<InputFocus>,
    targets: Query<&Focusable>,
    mut areas: Query<(Entity, &ComputedNode, &InheritedVisibility, &mut ScrollPosition), With<ScrollArea>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for wanted in wanted.read() {
        let of_focus = focus.get().and_then(|entity| targets.get(entity).ok()?.area);
        let moves = |entity: &Entity| areas.get(*entity).is_ok_and(|(_, node, ..)| range(node).0 > 1.0);
        let largest = || {
            let seen = areas
                .iter()
                .filter(|(_, node, seen, _)| seen.get() && range(node).0 > 1.0);
            let size = |node: &ComputedNode| node.size().x * node.size().y;
            seen.max_by(|a, b| size(a.1).total_cmp(&size(b.1)).then(b.0.cmp(&a.0)))
                .map(|(entity, ..)| entity)
        };
        let Some(area) = of_focus.filter(moves).or_else(largest) else {
            continue;
        };
        if let Ok((_, node, _, mut position)) = areas.get_mut(area) {
            let (most, shown) = range(node);
            let to = match wanted {
                ScrollBy::Screens(share) => position.y + share * shown,
                ScrollBy::Top => 0.0,
                ScrollBy::Bottom => most,
            };
            position.y = to.clamp(0.0, most);
            redraw.write(RequestRedraw);
        }
    }
}

/// A finger takes the area with it; what it rested on is no longer pressed.
fn drag(
    mut drag: On<Pointer<Drag>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    pressed: Query<Entity, With<Pressed>>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok((node, mut position)) = areas.get_mut(drag.entity) else {
        return;
    };
    let (most, _) = range(node);
    let finger = matches!(drag.pointer_id, PointerId::Touch(_));
    if !finger || most < 1.0 {
        return;
    }
    drag.propagate(false);
    if drag.distance.y.abs() < TREMBLES {
        return;
    }
    for entity in &pressed {
        commands.entity(entity).remove::<Pressed>();
    }
    position.y = (position.y - drag.delta.y).clamp(0.0, most);
    redraw.write(RequestRedraw);
}
