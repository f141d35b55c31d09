//! Open to all: what a screen reader finds on every screen and can do there, and a play-through by pad, by keys that were given away, and
//! by finger. No display is needed.

mod hands;
mod hosted;
mod kept;
mod past;
mod plan;
mod room;
mod screens;
mod structure;
