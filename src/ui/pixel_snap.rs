//! Words keep the width they were measured at, and still stand on whole pixels.
//!
//! Bevy rounds the width of a node after it has broken lines at the unrounded one; set anew in half a pixel less, a text can need a line
//! that has no room. In: texts with [`exact`]. Out: the width they were measured at, their corner on a whole pixel.

use bevy::prelude::*;
use bevy::ui::{LayoutConfig, UiGlobalTransform};

/// Keeps a text at the width it was measured at.
#[must_use]
pub const fn exact() -> LayoutConfig {
    LayoutConfig { use_rounding: false }
}

/// Moves words to whole pixels, so that they are sharp.
pub fn snap_to_pixels(mut words: Query<(&ComputedNode, &mut UiGlobalTransform), (With<Text>, With<LayoutConfig>)>) {
    for (node, mut place) in &mut words {
        let corner = place.translation - 0.5 * node.size();
        let off = corner.round() - corner;
        if off.abs().max_element() > 0.001 {
            *place = UiGlobalTransform::from(bevy::math::Affine2 {
                translation: place.translation + off,
                ..**place
            });
        }
    }
}
