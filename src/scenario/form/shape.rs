//! What can be written at a place of a scenario: [`Shape`].
//!
//! In: a type as the language's pages spell it. Out: a text, a number, one of some words, a list of such, and so on; and a value to begin with.

use crate::scenario::reference::{page, spoken};
use crate::scenario::type_page::{Argument, PageKind, TypeField, TypePage};
use crate::scenario::type_words::plain;

/// The most brackets in a value to begin with.
const DEEPEST: usize = 4;

/// What can be written at a place.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A text in quotes.
    Text,
    /// A number.
    Number {
        /// The lowest and the highest, where there are any.
        range: Option<(f64, f64)>,
        /// Without a fraction.
        whole: bool,
    },
    /// `true` or `false`.
    Truth,
    /// One of the 45 systems, `S01` to `S45`.
    System,
    /// A value with parts, or one of some words.
    Page(&'static TypePage),
    /// `[...]`
    List(Box<Self>),
    /// `{"name": ...}`
    Pairs(Box<Self>),
    /// Several values in brackets.
    Tuple(Vec<Self>),
    /// Anything else: written as RON.
    Source,
}

impl Shape {
    /// Of what a part or a word takes.
    #[must_use]
    pub fn of(argument: &Argument) -> Self {
        shape(&plain(argument.of_type), argument.range)
    }

    /// Of the one value that a part takes.
    #[must_use]
    pub fn of_part(part: &TypeField) -> Self {
        part.takes.first().map_or(Self::Source, Self::of)
    }
}

fn shape(name: &str, range: Option<&str>) -> Shape {
    let inside = |before: &str| name.strip_prefix(before).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Option<") {
        return shape(inner, range);
    }
    if let Some(inner) = inside("Vec<") {
        return Shape::List(Box::new(shape(inner, range)));
    }
    if let Some(inner) = inside("Entries<") {
        return Shape::Pairs(Box::new(shape(inner, range)));
    }
    if let Some(inner) = name.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return Shape::Tuple(inner.split(',').map(|one| shape(one, None)).collect());
    }
    let numbers = || {
        let (low, high) = range?.split_once(" to ")?;
        Some((low.parse().ok()?, high.parse().ok()?))
    };
    match name {
        "String" => Shape::Text,
        "f64" => Shape::Number {
            range: numbers(),
            whole: false,
        },
        "u32" => Shape::Number {
            range: numbers(),
            whole: true,
        },
        "bool" => Shape::Truth,
        "System" => Shape::System,
        other => page(other).map_or(Shape::Source, Shape::Page),
    }
}

/// A value to begin with, as RON: empty texts, the middle of a range, the first word, of parts those that have to be there.
#[must_use]
pub fn empty_value(shape: &Shape) -> String {
    begun(shape, DEEPEST)
}

fn begun(shape: &Shape, deepest: usize) -> String {
    match shape {
        Shape::Text | Shape::Source => "\"\"".to_owned(),
        Shape::Number { range, whole } => {
            let middle = range.map_or(1.0, |(low, high)| match (low, high) {
                (low, high) if low < 0.0 && high > 0.0 => 0.0,
                (low, 100.0) if low <= 50.0 => 50.0,
                (low, _) => low.max(1.0),
            });
            if *whole {
                format!("{middle:.0}")
            } else {
                format!("{middle}")
            }
        }
        Shape::Truth => "true".to_owned(),
        Shape::System => "S01".to_owned(),
        Shape::List(_) => "[]".to_owned(),
        Shape::Pairs(_) => "{}".to_owned(),
        Shape::Tuple(values) => {
            let values: Vec<String> = values.iter().map(|one| begun(one, deepest)).collect();
            format!("({})", values.join(", "))
        }
        Shape::Page(page) => match page.kind {
            PageKind::Words => page
                .parts
                .first()
                .map_or_else(String::new, |word| begun_word(word, deepest)),
            PageKind::Parts if deepest == 0 => "()".to_owned(),
            PageKind::Parts => {
                let needed = page.parts.iter().filter(|part| !spoken::may_be_left_out(part));
                let parts: Vec<String> = needed
                    .map(|part| format!("{}: {}", part.name, begun(&Shape::of_part(part), deepest - 1)))
                    .collect();
                format!("({})", parts.join(", "))
            }
        },
    }
}

/// A word with what stands in its brackets.
pub(super) fn empty_word(word: &TypeField) -> String {
    begun_word(word, DEEPEST)
}

fn begun_word(word: &TypeField, deepest: usize) -> String {
    if word.takes.is_empty() || deepest == 0 {
        return word.name.to_owned();
    }
    let value = |argument: &Argument| {
        let value = begun(&Shape::of(argument), deepest - 1);
        match argument.name {
            "" => value,
            name => format!("{name}: {value}"),
        }
    };
    let values: Vec<String> = word.takes.iter().map(value).collect();
    format!("{}({})", word.name, values.join(", "))
}
