//! Pictures of people, of the stage and of charts as SVG text, free of Bevy.
//!
//! In: looks, postures, a [`StageView`](crate::narration::stage::StageView), a chart's figures, a [`Palette`](palette::Palette). Out: SVG
//! text. The window rasterises it (`ui/raster/`), reports and browsers show it as it is.
//!
//! Read `svg.rs` (what everything is written with) -> `set.rs` (where they are) -> `person/` (a figure from its parts) -> `stage/` (where everybody stands, and the
//! stage as one picture).

pub mod chart;
pub mod palette;
pub mod person;
pub mod place;
pub mod set;
pub mod stage;
mod svg;
