//! The page of a type of the scenario language, as data.
//!
//! In: what the macro in [`super::authored`] knows of a type it declares. Out: its name, its parts, and what each of them takes.

/// A type of the language.
pub trait Described {
    /// Its page.
    const PAGE: TypePage;
}

/// The page of a type.
#[derive(Debug, Clone, Copy)]
pub struct TypePage {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its parts, or its words.
    pub parts: &'static [TypeField],
}

/// A part of a type, or one of its words.
#[derive(Debug, Clone, Copy)]
pub struct TypeField {
    /// As it is written.
    pub name: &'static str,
    /// What it takes, as a type of the program.
    pub takes: &'static str,
    /// What it means.
    pub about: &'static str,
    /// "0 to 100".
    pub range: Option<&'static str>,
    /// What stands for it when it is left out, as the program spells it.
    pub default: Option<&'static str>,
}
