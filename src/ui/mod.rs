//! What the windows share: theme, pictures, widgets, focus.
//!
//! In: data from the session's rooms. Out: Bevy nodes, images and colours.

pub mod access;
pub mod art;
pub mod crisp;
pub mod focus;
pub mod fold;
pub mod opaque;
pub mod painted;
pub mod palette;
pub mod pass;
pub mod scroll;
pub mod scrolling;
pub mod sheet;
pub mod skin;
pub mod targets;
pub mod theme;
pub mod whole;
pub mod widgets;
