//! A workshop: one laptop, a projector, a room full of phones.

mod html;

pub use html::divided::divided as divided_wall;
