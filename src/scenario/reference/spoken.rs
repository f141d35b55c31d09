//! Types and defaults as a coach would say them.
//!
//! In: a type or an expression as the program spells it. Out: words, and the page that says more.

use super::page;
use crate::scenario::type_page::{Argument, TypeField, TypePage};

/// What a part takes, for example "a number from 0 to 100", or the values in the brackets of a word, in their order.
#[must_use]
pub fn takes(part: &TypeField) -> Vec<String> {
    part.takes.iter().map(argument).collect()
}

fn argument(argument: &Argument) -> String {
    let mut said = type_words(&plain(argument.of_type));
    if let Some(range) = argument.range {
        said.push_str(" from ");
        said.push_str(range);
    }
    match argument.name {
        "" => said,
        name => format!("{name}: {said}"),
    }
}

/// What stands for a part that is left out: a value, or `None` where the part has to be there or its doc says what happens.
#[must_use]
pub fn default(part: &TypeField) -> Option<&'static str> {
    let written = part.default?;
    let inner = written
        .strip_prefix("Located::default_value(")
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(written);
    let value = match inner {
        "String::new()" | "Vec::new()" | "Entries::default()" => "none",
        "Look::usual()" | "Hair::default()" => "the first",
        "Shade::default()" => "Black",
        "\"en\".to_owned()" => "\"en\"",
        other => other.rsplit("::").next().unwrap_or(other),
    };
    Some(value.strip_suffix(".0").unwrap_or(value))
}

/// Whether it may be left out.
#[must_use]
pub fn may_be_left_out(part: &TypeField) -> bool {
    part.default.is_some()
        || part
            .takes
            .first()
            .is_some_and(|value| plain(value.of_type).starts_with("Option<"))
}

/// The page of what an argument is made of, if it has one: of `Vec<Choice>` that of `Choice`.
#[must_use]
pub fn page_of(argument: &Argument) -> Option<&'static TypePage> {
    let name = plain(argument.of_type);
    let innermost = name.rsplit('<').next()?.trim_end_matches('>').to_owned();
    page(&innermost)
}

/// Whether it is a list.
#[must_use]
pub fn is_list(argument: &Argument) -> bool {
    plain(argument.of_type).contains("Vec<")
}

/// A type without what only the program needs: places, boxes, paths, blanks.
fn plain(of_type: &str) -> String {
    let mut name: String = of_type.split_whitespace().collect();
    for path in ["vocabulary::", "super::"] {
        name = name.replace(path, "");
    }
    for around in ["Located<", "Box<"] {
        while let Some(at) = name.find(around) {
            name.replace_range(at..at + around.len(), "");
            if let Some(end) = closing(&name, at) {
                name.remove(end);
            }
        }
    }
    name
}

/// Where the bracket closes that was opened just before here.
fn closing(name: &str, from: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, sign) in name.char_indices().skip_while(|(at, _)| *at < from) {
        match sign {
            '<' => depth += 1,
            '>' if depth == 0 => return Some(at),
            '>' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn type_words(name: &str) -> String {
    let inside = |before: &str| name.strip_prefix(before).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Option<") {
        return type_words(inner);
    }
    if let Some(inner) = inside("Vec<") {
        return format!("a list of {}", several(inner));
    }
    if let Some(inner) = inside("Entries<") {
        return format!("pairs in {{ }} of a text and {}", type_words(inner));
    }
    match name {
        "String" => "a text in quotes".to_owned(),
        "f64" => "a number".to_owned(),
        "u32" => "a whole number".to_owned(),
        "bool" => "true or false".to_owned(),
        "System" => "one of S01 to S45".to_owned(),
        "Expectation" => "ScriptFact or Condition".to_owned(),
        "(String,String,f64)" => "(text, text, number)".to_owned(),
        "(String,u32)" => "(text, whole number)".to_owned(),
        other => other.to_owned(),
    }
}

fn several(inner: &str) -> String {
    match inner {
        "String" => "texts in quotes".to_owned(),
        "f64" => "numbers".to_owned(),
        "System" => "S01 to S45".to_owned(),
        other => type_words(other),
    }
}

/// Whether it is what a play-script expects: a fact of scripts, or a condition.
#[must_use]
pub fn is_expectation(argument: &Argument) -> bool {
    plain(argument.of_type).contains("Expectation")
}
