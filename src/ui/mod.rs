//! What the windows share: theme, pictures, widgets, focus.
//!
//! In: data from the session's rooms. Out: Bevy nodes, images and colours.

pub mod access;
pub mod breakpoint;
pub mod button_colors;
pub mod drag_steps;
pub mod emoji;
pub mod first_frame;
pub mod focus;
pub mod opaque;
pub mod painted;
pub mod pass;
pub mod pixel_snap;
pub mod raster;
pub mod reconcile;
pub mod redraw;
pub mod scroll;
pub mod scrolling;
pub mod sheet;
pub mod steady;
pub mod targets;
pub mod theme;
pub mod view;
pub mod widgets;
