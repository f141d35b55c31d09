//! What belongs at a place, as far as an editor needs to know it.
//!
//! In: a type as the program spells it (`Option<Vec<Located<String>>>`). Out: a [`WantedType`].

use std::rc::Rc;

use crate::scenario::reference::page;
use crate::scenario::type_page::TypePage;
use crate::scenario::type_words::plain;

/// What belongs at a place.
#[derive(Debug, Clone)]
pub enum WantedType {
    /// Something with a page of its own.
    Page(&'static TypePage),
    /// A list of these.
    List(Rc<WantedType>),
    /// Pairs of a text and these.
    Pairs(Rc<WantedType>),
    /// One of each of these, in their order.
    Tuple(Rc<[WantedType]>),
    /// A fact of play-scripts, or a condition.
    FactOrCondition,
    /// A text in quotes.
    Text,
    /// `true` or `false`.
    Truth,
    /// One of S01 to S45.
    SystemCode,
    /// A number.
    Number,
    /// Something that nothing is known of.
    Anything,
}

impl WantedType {
    /// Of a type as the program spells it.
    pub fn of(spelled: &str) -> Self {
        Self::of_plain(&plain(spelled))
    }

    fn of_plain(name: &str) -> Self {
        let inside = |before: &str, after: char| name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        if let Some(inner) = inside("Option<", '>') {
            return Self::of_plain(inner);
        }
        if let Some(inner) = inside("Vec<", '>') {
            return Self::List(Rc::new(Self::of_plain(inner)));
        }
        if let Some(inner) = inside("Entries<", '>') {
            return Self::Pairs(Rc::new(Self::of_plain(inner)));
        }
        if let Some(inner) = inside("(", ')') {
            return Self::Tuple(inner.split(',').map(Self::of_plain).collect());
        }
        match name {
            "String" => Self::Text,
            "f64" | "u32" => Self::Number,
            "bool" => Self::Truth,
            "System" => Self::SystemCode,
            "Expectation" => Self::FactOrCondition,
            other => page(other).map_or(Self::Anything, Self::Page),
        }
    }

    /// The pages whose words can stand here.
    pub fn pages(&self) -> Vec<&'static TypePage> {
        match self {
            Self::Page(page) => vec![page],
            Self::FactOrCondition => ["ScriptFact", "Condition"].into_iter().filter_map(page).collect(),
            _ => Vec::new(),
        }
    }
}
