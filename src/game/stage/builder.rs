//! What the parts of a stage are built with.

use bevy::prelude::*;

use super::parts::StagePlan;
use crate::ui::raster::Pictures;
use crate::ui::theme::Theme;

/// A stage while it is built: commands, plan, theme, and where pictures come from.
pub(super) struct Builder<'a, 'w, 's> {
    pub(super) commands: &'a mut Commands<'w, 's>,
    pub(super) stage: Entity,
    pub(super) plan: &'a StagePlan,
    pub(super) theme: &'a Theme,
    pub(super) pictures: &'a mut Pictures,
    pub(super) images: &'a mut Assets<Image>,
}
