//! What the plan shows of what the mouse points at: what a block does, and that a person can be given a one-to-one.
//!
//! In: what is pointed at, or has the ring of the focus. Out: what stands beside the name of the week, and the word beside a name.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use crate::ui::targets::Focusable;
use crate::ui::widgets::hour_blocks::Explains;

/// A part of the head that tells of the block that is pointed at, or makes room for that.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub(super) enum Explained {
    /// The name of a block; without one that is pointed at, this one.
    Name(String),
    /// What a block does; without one that is pointed at, these words.
    Words(String),
}

/// What is told of the week while nothing is pointed at.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ToldOtherwise;

/// What is seen while the target with this id is pointed at, or has the ring.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenWith(pub String);

/// Tells what the block does that the mouse points at, or that has the ring.
pub(super) fn explain(
    blocks: Query<(Entity, &Hovered, &Explains)>,
    focus: Res<InputFocus>,
    ring: Res<InputFocusVisible>,
    mut texts: Query<(&Explained, &mut Text, &mut Node), Without<ToldOtherwise>>,
    mut others: Query<&mut Node, With<ToldOtherwise>>,
) {
    let focused = focus.get().filter(|_| ring.0);
    let pointed = blocks.iter().find(|(_, hovered, _)| hovered.get());
    let with_ring = || blocks.iter().find(|(entity, ..)| focused == Some(*entity));
    let block = pointed.or_else(with_ring).map(|(.., block)| block);
    for (what, mut text, mut node) in &mut texts {
        let words = match (what, block) {
            (Explained::Name(_), Some(block)) => block.name.as_str(),
            (Explained::Words(_), Some(block)) => block.words.as_str(),
            (Explained::Name(used) | Explained::Words(used), None) => used.as_str(),
        };
        if text.0 != words {
            words.clone_into(&mut text.0);
        }
        show_or_hide(&mut node, !words.is_empty());
    }
    for mut node in &mut others {
        show_or_hide(&mut node, block.is_none());
    }
}

fn show_or_hide(node: &mut Mut<Node>, shown: bool) {
    let display = if shown { Display::Flex } else { Display::None };
    if node.display != display {
        node.display = display;
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
