//! A bracket of a text: what it holds, where it stands, and which of its parts have been written.
//!
//! In: what belongs where the bracket opens, and the word before it. Out: a [`Frame`].

use std::rc::Rc;

use super::wanted::WantedType;
use crate::scenario::brackets::Bracket;
use crate::scenario::place::Span;
use crate::scenario::reference::page;
use crate::scenario::type_page::{Argument, PageKind, TypeField, TypePage};

/// What a bracket holds.
#[derive(Debug, Clone)]
pub enum FrameContent {
    /// `(name: value)` of this page.
    Parts(&'static TypePage),
    /// What stands in the brackets of this word.
    Values(&'static TypePage, &'static TypeField),
    /// A list of these.
    List(Option<WantedType>),
    /// Pairs of a text and these.
    Pairs(Option<WantedType>),
    /// One of each.
    Tuple(Rc<[WantedType]>),
    /// Nobody knows.
    Unknown,
}

/// The part, or the value of a word, as which something stands somewhere.
#[derive(Debug, Clone, Copy)]
pub struct ValueSeat {
    /// Of this page.
    pub page: &'static TypePage,
    /// This part or word.
    pub part: &'static TypeField,
    /// Of a word's values, and of values in round brackets, which one, from 0.
    pub index: usize,
    /// It is the text before the colon of a pair.
    pub is_key: bool,
}

/// What belongs at a place.
#[derive(Debug, Clone, Default)]
pub struct ExpectedValue {
    /// Of which type; nothing where no value belongs.
    pub wanted: Option<WantedType>,
    /// As which part.
    pub seat: Option<ValueSeat>,
}

/// A part that was written.
#[derive(Debug, Clone)]
pub struct PartPlace {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// Where the value stands; nothing when none was written.
    pub value: Option<Span>,
}

/// A bracket.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The bracket around it.
    pub parent: Option<usize>,
    /// Which bracket it is.
    pub bracket: Bracket,
    /// What it holds.
    pub holds: FrameContent,
    /// As what it stands where it stands.
    pub seat: Option<ValueSeat>,
    /// First byte, the word before the bracket included.
    pub start: usize,
    /// The byte after the opening bracket.
    pub inside: usize,
    /// One past the closing bracket.
    pub end: usize,
    /// Its parts, as far as they have names.
    pub parts: Vec<PartPlace>,
    /// How many commas have been read in it.
    pub index: usize,
    /// The part whose value is read.
    pub slot: Option<&'static TypeField>,
    /// The value of a word that is given by its name.
    pub named: Option<usize>,
    /// A colon was read since the last comma.
    pub after_colon: bool,
}

impl ValueSeat {
    /// Of a page's part.
    pub const fn of(page: &'static TypePage, part: &'static TypeField, index: usize) -> Self {
        Self {
            page,
            part,
            index,
            is_key: false,
        }
    }

    /// The text before the colon.
    #[must_use]
    pub fn key(self) -> Self {
        Self { is_key: true, ..self }
    }

    /// One of several values.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        Self { index, ..self }
    }

    /// What it takes.
    pub fn argument(&self) -> Option<&'static Argument> {
        self.part.takes.get(self.index)
    }
}

impl FrameContent {
    /// What a bracket holds that opens where this belongs, after a word or without one.
    pub fn of(bracket: Bracket, word: Option<&str>, wanted: Option<WantedType>) -> Self {
        match bracket {
            Bracket::Square => Self::List(match wanted {
                Some(WantedType::List(inner)) => Some(inner.as_ref().clone()),
                other => other,
            }),
            Bracket::Curly => Self::Pairs(match wanted {
                Some(WantedType::Pairs(inner)) => Some(inner.as_ref().clone()),
                other => other,
            }),
            Bracket::Round => Self::round(word, wanted),
        }
    }

    fn round(word: Option<&str>, wanted: Option<WantedType>) -> Self {
        let Some(wanted) = wanted else {
            let named = word.and_then(page).filter(|page| page.kind == PageKind::Parts);
            return named.map_or(Self::Unknown, Self::Parts);
        };
        if word == Some("Some") {
            return Self::Tuple(Rc::from([wanted]));
        }
        if let WantedType::List(inner) = wanted {
            return Self::round(word, Some(inner.as_ref().clone()));
        }
        if let (None, WantedType::Tuple(types)) = (word, &wanted) {
            return Self::Tuple(Rc::clone(types));
        }
        for page in wanted.pages() {
            match page.kind {
                PageKind::Parts => return Self::Parts(page),
                PageKind::Words => {
                    if let Some(field) = page.parts.iter().find(|field| Some(field.name) == word) {
                        return Self::Values(page, field);
                    }
                }
            }
        }
        Self::Unknown
    }
}

impl Frame {
    /// The page of which it holds the parts.
    pub fn page(&self) -> Option<&'static TypePage> {
        match self.holds {
            FrameContent::Parts(page) => Some(page),
            _ => None,
        }
    }

    /// Whether this is the name of one of its parts.
    pub fn knows(&self, name: &str) -> bool {
        match self.holds {
            FrameContent::Parts(page) => page.parts.iter().any(|part| part.name == name),
            FrameContent::Values(_, word) => word.takes.iter().any(|value| value.name == name),
            _ => false,
        }
    }

    /// A part of this name is read from here on.
    pub fn begin_part(&mut self, name: &str) {
        self.after_colon = false;
        match self.holds {
            FrameContent::Parts(page) => self.slot = page.parts.iter().find(|part| part.name == name),
            FrameContent::Values(_, word) => self.named = word.takes.iter().position(|value| value.name == name),
            _ => {}
        }
    }

    /// Where the value of a part stands.
    pub fn value_of(&self, name: &str) -> Option<Span> {
        self.parts.iter().find(|part| part.name == name)?.value
    }

    /// A part's value as it was written, quotes taken off.
    pub fn written<'t>(&self, name: &str, text: &'t str) -> Option<&'t str> {
        let raw = text.get(self.value_of(name)?.range())?;
        Some(unquoted(raw))
    }
}

/// What stands between quotes; other text as it is.
pub fn unquoted(raw: &str) -> &str {
    let opened = raw.strip_prefix('"').unwrap_or(raw);
    opened.strip_suffix('"').unwrap_or(opened)
}
