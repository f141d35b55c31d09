//! What the plan shows of what the mouse points at: what a block does, and that a person can be given a one-to-one.
//!
//! In: what is pointed at, or has the ring of the focus. Out: the line below the bar, and the word beside a name.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use crate::ui::targets::Focusable;
use crate::ui::widgets::hour_blocks::Explains;

/// A text that tells of the block under the mouse.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub(super) enum Explained {
    /// The name of the block; without one it is gone.
    Name,
    /// What the block does; without one, these words.
    Words(String),
}

/// What is seen while the target with this id is pointed at, or has the ring.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenWith(pub String);

/// Tells what the block under the mouse does.
pub(super) fn explain(blocks: Query<(&Hovered, &Explains)>, mut texts: Query<(&Explained, &mut Text, &mut Node)>) {
    let block = blocks.iter().find(|(hovered, _)| hovered.get()).map(|(_, block)| block);
    for (what, mut text, mut node) in &mut texts {
        let words = match (what, block) {
            (Explained::Name, Some(block)) => block.name.as_str(),
            (Explained::Name, None) => "",
            (Explained::Words(_), Some(block)) => block.words.as_str(),
            (Explained::Words(used), None) => used.as_str(),
        };
        if text.0 != words {
            words.clone_into(&mut text.0);
            node.display = if words.is_empty() { Display::None } else { Display::Flex };
        }
    }
}

/// Shows what belongs to the target that is pointed at, or has the ring.
pub(super) fn show(
    targets: Query<(Entity, &Focusable, &Hovered)>,
    focus: Res<InputFocus>,
    ring: Res<InputFocusVisible>,
    mut parts: Query<(&SeenWith, &mut Visibility)>,
) {
    let focused = focus.get().filter(|_| ring.0);
    let pointed = |id: &str| {
        targets
            .iter()
            .any(|(entity, target, hovered)| target.id == id && (hovered.get() || focused == Some(entity)))
    };
    for (with, mut seen) in &mut parts {
        let wanted = if pointed(&with.0) {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        };
        seen.set_if_neq(wanted);
    }
}
