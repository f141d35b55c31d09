//! Which language the system speaks.
//!
//! In: the system (`LC_ALL`, `LANG` and their like where there are such). Out: a name such as `de-AT`, if it names one.

/// The system's language.
#[must_use]
#[cfg(not(target_family = "wasm"))]
pub fn language() -> Option<String> {
    sys_locale::get_locale()
}

/// A browser is asked by the page that carries the program.
#[must_use]
#[cfg(target_family = "wasm")]
pub const fn language() -> Option<String> {
    None
}
