//! What the environment says.
//!
//! In: the name of a variable. Out: its text, if it has one. A browser has none.

/// The text of a variable; `None` when it is not set, is empty, or is no text.
#[must_use]
#[cfg(not(target_family = "wasm"))]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// A browser has none.
#[must_use]
#[cfg(target_family = "wasm")]
pub const fn variable(_: &str) -> Option<String> {
    None
}
