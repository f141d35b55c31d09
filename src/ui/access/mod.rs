//! The screens for those who hear or feel them: what a screen reader, a magnifier or a switch finds.
//!
//! In: nodes with [`Reads`], targets and texts below a [`ReadingRoot`], in the order in which they were drawn; [`ScreenDescription`] and
//! [`Announcement`] for what is said by itself. Out: an [`Outline`] in reading order, sent to the system's accessibility when somebody
//! asked for it, and what they do with it as if a key had been pressed. The library's door is `tree`.

mod outline;
mod reads;
mod requests;
mod send;
mod steps;
mod tree;

use std::collections::BTreeSet;

use bevy::a11y::ActionRequest;
use bevy::prelude::*;

pub use outline::{Outline, OutlineItem};
pub use reads::{NodeKind, Reads};
pub use steps::NumberRange;
pub use tree::{CAPTION, LIVE, URGENT, update};

/// A node whose content is read; roots are read in the order of their numbers.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadingRoot {
    /// First the smallest.
    pub order: u8,
    /// Whether texts in it are read even where nothing says so. On a stage only what [`Reads`] is read.
    pub texts: bool,
}

/// What the screen is called, which of its texts are headings, and what is said when it changes.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct ScreenDescription {
    /// The title, a heading of the first level.
    pub title: String,
    /// Headings of the second level.
    pub headings: BTreeSet<String>,
    /// What is said when there is a pause.
    pub polite: String,
    /// What is said at once.
    pub urgent: String,
    /// The screen is new: what is said is its opening, and stands as a description where the focus is.
    pub opens: bool,
}

/// Something that is said by itself, for example the caption of a sound.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Announcement(pub String);

/// Whether the outline is kept although no screen reader asked for it.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AlwaysOutlined {
    /// For a test.
    pub test: bool,
    /// For reading aloud.
    pub voice: bool,
}

/// When the outline is made, in [`PostUpdate`] after the layout.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccessSystems;

/// The outline, the way out, the way in.
pub struct AccessPlugin;

impl Plugin for AccessPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<ScreenDescription>()
            .init_resource::<Announcement>()
            .init_resource::<AlwaysOutlined>()
            .init_resource::<Outline>()
            .add_message::<ActionRequest>()
            .add_systems(Startup, send::take_over)
            .add_systems(PreUpdate, ((requests::fetch, requests::carry_out).chain(), send::watch))
            .add_systems(
                PostUpdate,
                (outline::outline, send::send)
                    .chain()
                    .in_set(AccessSystems)
                    .after(bevy::ui::UiSystems::PostLayout),
            );
    }
}
