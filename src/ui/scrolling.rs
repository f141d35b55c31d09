//! Scrolling without a wheel: by pages, by the right stick of a pad, by a finger.
//!
//! In: [`ScrollBy`], touches. Out: positions of areas that scroll. A finger that scrolls presses nothing; a mouse does not drag.

use bevy::input_focus::InputFocus;
use bevy::picking::pointer::PointerId;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::ScrollArea;

use super::scroll::{ScrollAreas, scroll_range};

/// Logical pixels that a finger may tremble before it scrolls.
const TREMBLES: f32 = 10.0;

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

impl ScrollBy {
    /// A page on: what was at the lower edge stays in sight.
    pub const PAGE_DOWN: Self = Self::Screens(0.8);
    /// A page back.
    pub const PAGE_UP: Self = Self::Screens(-0.8);
}

/// Scrolling by keys, pad and finger.
pub struct ScrollingPlugin;

impl Plugin for ScrollingPlugin {
    fn build(&self, app: &mut App) {
        app.add_message::<ScrollBy>()
            .add_observer(drag)
            .add_systems(Update, scroll);
    }
}

fn scroll(
    mut wanted: MessageReader<ScrollBy>,
    focus: Res<InputFocus>,
    within: ScrollAreas,
    mut areas: Query<(Entity, &ComputedNode, &InheritedVisibility, &mut ScrollPosition), With<ScrollArea>>,
) {
    for wanted in wanted.read() {
        let of_focus = focus.get().and_then(|entity| within.of(entity));
        let moves = |entity: &Entity| areas.get(*entity).is_ok_and(|(_, node, ..)| scroll_range(node).0 > 1.0);
        let largest = || {
            let seen = areas
                .iter()
                .filter(|(_, node, seen, _)| seen.get() && scroll_range(node).0 > 1.0);
            let size = |node: &ComputedNode| node.size().x * node.size().y;
            seen.max_by(|a, b| size(a.1).total_cmp(&size(b.1)).then(b.0.cmp(&a.0)))
                .map(|(entity, ..)| entity)
        };
        let Some(area) = of_focus.filter(moves).or_else(largest) else {
            continue;
        };
        if let Ok((_, node, _, mut position)) = areas.get_mut(area) {
            let (most, shown) = scroll_range(node);
            let to = match wanted {
                ScrollBy::Screens(share) => position.y + share * shown,
                ScrollBy::Top => 0.0,
                ScrollBy::Bottom => most,
            };
            position.y = to.clamp(0.0, most);
        }
    }
}

/// A finger takes the area with it; what it rested on is no longer pressed.
fn drag(
    mut drag: On<Pointer<Drag>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    pressed: Query<Entity, With<Pressed>>,
    mut commands: Commands,
) {
    let Ok((node, mut position)) = areas.get_mut(drag.entity) else {
        return;
    };
    let (most, _) = scroll_range(node);
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
}
