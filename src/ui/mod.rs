//! What the windows share: theme, pictures, widgets, focus.
//!
//! In: data from the session's rooms. Out: Bevy nodes, images and colours.

pub mod access;
pub mod art;
pub mod crisp;
pub mod focus;
pub mod fold;
pub mod palette;
pub mod scroll;
pub mod scrolling;
pub mod skin;
pub mod targets;
pub mod theme;
pub mod widgets;
