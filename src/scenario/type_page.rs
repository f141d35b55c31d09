//! The page of a type of the scenario language, as data.
//!
//! In: what the macros in [`super::authored`] know of a type they declare. Out: its name, its parts, and what each of them takes.

use super::diagnostic_sink::DiagnosticSink;
use super::tree::Node;

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
    /// Whether it has parts with names, or is one of some words.
    pub kind: PageKind,
    /// Its parts, or its words.
    pub parts: &'static [TypeField],
    /// Reads it from a tree, for the mistakes in it alone.
    pub(crate) read: fn(&Node, &mut DiagnosticSink),
}

/// How a type is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// `(name: value, ...)`
    Parts,
    /// One of some words, each alone or with values in brackets.
    Words,
}

/// A part of a type, or one of its words.
#[derive(Debug, Clone, Copy)]
pub struct TypeField {
    /// As it is written.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
    /// A part's one value, or what stands in the brackets of a word.
    pub takes: &'static [Argument],
    /// What stands for it when it is left out, as the program spells it.
    pub default: Option<&'static str>,
}

/// A value that a part or a word takes.
#[derive(Debug, Clone, Copy)]
pub struct Argument {
    /// Its name, where it is written with one in the brackets of a word; else empty.
    pub name: &'static str,
    /// Its type, as the program spells it.
    pub of_type: &'static str,
    /// "0 to 100".
    pub range: Option<&'static str>,
}
