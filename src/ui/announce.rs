//! What is said by itself to those who do not see it: for example the caption of a sound.
//!
//! In: words from whoever has something to say. Out: [`Announcement`], for screen readers.

use bevy::prelude::*;

/// The words that were said last.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Announcement(pub String);
