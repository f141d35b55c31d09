//! A scenario and what belongs to it as one file, to hand on.
//!
//! In: a scenario's file with its translations, play-scripts and licence beside it, or the bytes of a pack. Out: the bytes of a pack, or
//! a [`Pack`] that has been looked at from end to end. Nothing in a pack is trusted: it is JSON, so nothing in it can be larger than it
//! is, point anywhere or be run; its names are plain and belong together; every text is what its checksum says. What does not hold is
//! refused as a whole, before anything is written.

mod names;
mod read;
mod refused;
mod write;

use serde::{Deserialize, Serialize};

pub use names::{PackFileSort, licence_names};
pub use read::MOST_PACK_BYTES;
pub use refused::PackError;

/// The format of the file.
const FORMAT: u64 = 1;
/// How every such file begins.
const BEGINNING: &str = "{\"stepback_scenario\":";
/// The most files in a pack.
pub const MOST_PACKED_FILES: usize = 64;

/// A pack that has been read and checked, or is about to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The scenario's name: the stem of its file.
    pub name: String,
    /// From whom it is, as they wrote; may be empty.
    pub by: String,
    /// Under which licence, as they wrote; may be empty.
    pub licence: String,
    /// The scenario first, then the others by name.
    pub files: Vec<PackedFile>,
}

/// A file of a pack: a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedFile {
    /// Its name, without any folder.
    pub name: String,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// Its text.
    pub text: String,
}

/// As it stands in the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PackText {
    stepback_scenario: u64,
    name: String,
    by: String,
    licence: String,
    files: Vec<PackedFile>,
}
