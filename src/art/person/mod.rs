//! People: figures, portraits, and the parts that both are drawn from.
//!
//! In: an [`Appearance`](crate::scenario::Appearance), a posture, an expression, a seat. Out: SVG documents. Skin never changes with state.

mod aids;
mod body;
mod face;
mod figure;
pub(in crate::art) mod furniture;
mod hair;
mod portrait;
mod tones;

pub use figure::{DESK_HEIGHT, FIGURE_FEET, FIGURE_HEIGHT, FIGURE_WIDTH, FigureSpec, LiftedFoot, Seat, leader_look};
pub use portrait::{portrait, portrait_again, portrait_element};
