//! Languages: which there are, and the words of each, with their gaps filled.
//!
//! In: locale files. Out: a `Localizer`, the only door to Fluent.

pub mod foreign;
pub(in crate::narration) mod interpolate;
pub(in crate::narration) mod languages;
pub(in crate::narration) mod localizer;
pub(in crate::narration) mod nesting;
pub(in crate::narration) mod pseudo;
pub(in crate::narration) mod quotation;
