//! The page of a type of the scenario language, as data.
//!
//! In: what the macros that declare types know of them. Out: a type's name, its parts, and what each of them takes.

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

/// The page of a type whose words all stand alone.
macro_rules! page_of_words {
    ($(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $part:literal])+ $word:ident ),+ $(,)? }) => {
        impl $crate::scenario::type_page::Described for $name {
            const PAGE: $crate::scenario::type_page::TypePage = $crate::scenario::type_page::TypePage {
                name: stringify!($name),
                about: concat!($($doc, "\n"),+),
                kind: $crate::scenario::type_page::PageKind::Words,
                parts: &[$( $crate::scenario::type_page::TypeField {
                    name: stringify!($word),
                    about: concat!($($part, "\n"),+),
                    takes: &[],
                    default: None,
                } ),+],
            };
        }
    };
}

/// Declares words of the language that the whole program shares: an enum with its page.
macro_rules! vocabulary {
    ($(
        $(#[doc = $doc:literal])+
        #[derive($($derived:ident),+ $(,)?)]
        $(#[strum($($strum:tt)*)])?
        pub enum $name:ident {
            $( $(#[doc = $part:literal])+ $(#[default $($marked:literal)?])? $word:ident ),+ $(,)?
        }
    )+) => { $(
        $(#[doc = $doc])+
        #[derive($($derived),+)]
        $(#[strum($($strum)*)])?
        pub enum $name {
            $( $(#[doc = $part])+ $(#[default $($marked)?])? $word ),+
        }

        $crate::scenario::type_page::page_of_words! { $(#[doc = $doc])+ $name { $( $(#[doc = $part])+ $word ),+ } }
    )+ };
}

pub(crate) use {page_of_words, vocabulary};
