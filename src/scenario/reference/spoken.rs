//! Types and defaults as a coach would say them.
//!
//! In: a type or an expression as the program spells it. Out: words, and the page that says more.

use super::page;
use crate::scenario::type_page::{Argument, TypeField, TypePage};
use crate::scenario::type_words;

/// What a part takes, for example "a number from 0 to 100", or the values in the brackets of a word, in their order.
#[must_use]
pub fn takes(part: &TypeField) -> Vec<String> {
    part.takes.iter().map(type_words::argument).collect()
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
            .is_some_and(|value| type_words::plain(value.of_type).starts_with("Option<"))
}

/// The page of what an argument is made of, if it has one: of `Vec<Choice>` that of `Choice`.
#[must_use]
pub fn page_of(argument: &Argument) -> Option<&'static TypePage> {
    let name = type_words::plain(argument.of_type);
    let innermost = name.rsplit('<').next()?.trim_end_matches('>').to_owned();
    page(&innermost)
}

/// Whether it is a list.
#[must_use]
pub fn is_list(argument: &Argument) -> bool {
    type_words::plain(argument.of_type).contains("Vec<")
}

/// Whether it is what a play-script expects: a fact of scripts, or a condition.
#[must_use]
pub fn is_expectation(argument: &Argument) -> bool {
    type_words::plain(argument.of_type).contains("Expectation")
}
