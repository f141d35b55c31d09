//! What was meant by a value of the wrong kind.
//!
//! In: a value, what belongs there, and the text. Out: what to write, as words and as replacements.

use super::numbers::{clock_hours, date_remedy};
use super::part_names::without_quotes;
use crate::scenario::diagnostic_sink::Mending;
use crate::scenario::edit::Edit;
use crate::scenario::place::Span;
use crate::scenario::placeholders::ROLES;
use crate::scenario::tree::{Group, Node, RonValue};

/// What to write instead.
pub struct Meant {
    /// What is wrong, if there is more to say than which kind of value belongs there.
    pub what: Option<String>,
    /// In words.
    pub remedy: String,
    /// As replacements.
    pub mending: Option<Mending>,
}

impl Meant {
    fn new(remedy: impl Into<String>, edits: Vec<Edit>) -> Self {
        Self {
            what: None,
            remedy: remedy.into(),
            mending: Some(Mending::of(edits)),
        }
    }

    fn saying(self, what: impl Into<String>) -> Self {
        Self {
            what: Some(what.into()),
            ..self
        }
    }

    fn unsure(remedy: String, edits: Vec<Edit>) -> Self {
        Self {
            what: None,
            remedy,
            mending: Some(Mending::stand_in(edits)),
        }
    }
}

/// What was meant by a value where something else is wanted, if that can be told.
pub fn instead(node: &Node, wanted: &str, text: &str) -> Option<Meant> {
    let span = node.span;
    let whole = |new: &str| {
        vec![Edit {
            span,
            text: new.to_owned(),
        }]
    };
    if let Some(meant) = in_other_brackets(&node.value, span, wanted) {
        return Some(meant);
    }
    match &node.value {
        RonValue::Word(word) if wanted.starts_with("a text") && ROLES.contains(&word.as_str()) => Some(
            Meant {
                what: None,
                remedy: "write the id of a person in quotes, the same that stands in `owner: \"...\"`".to_owned(),
                mending: None,
            }
            .saying(format!(
                "{word} stands for somebody only in texts, as {{{word}}}; an id belongs here"
            )),
        ),
        RonValue::Word(word) if wanted.starts_with("a text") => {
            let quoted = format!("\"{word}\"");
            Some(Meant::new(format!("write it in quotes: {quoted}"), whole(&quoted)))
        }
        RonValue::Word(word) if wanted.starts_with("true") => {
            let meant = truth(word)?;
            Some(Meant::new(format!("write {meant}"), whole(meant)))
        }
        RonValue::Text(written) if wanted.starts_with("true") => {
            let meant = truth(written)?;
            Some(Meant::new(format!("write it without quotes: {meant}"), whole(meant)))
        }
        RonValue::Word(word) if wanted.starts_with("a whole number") => week_order(word, span, text),
        RonValue::Text(date) if wanted.starts_with("one of Day") && date_remedy(date).is_some() => Some(
            Meant::unsure(date_remedy(date)?, whole("Day(1)"))
                .saying(format!("{date} is a date of the calendar; days are counted here")),
        ),
        RonValue::Number { value, whole: true } if wanted.starts_with("one of Day") => {
            let day = format!("Day({value})");
            Some(Meant::new(format!("write {day}"), whole(&day)))
        }
        RonValue::Text(word) if wanted.starts_with("one of") || wanted.starts_with("a day from") => {
            Some(Meant::new(format!("write it without quotes: {word}"), whole(word)))
        }
        RonValue::Text(written) if wanted.contains("number") => {
            let number = number(written)?;
            Some(Meant::new(format!("write it without quotes: {number}"), whole(&number)))
        }
        RonValue::Foreign("something in single quotes") if wanted.starts_with("a text") => {
            let inside = text.get(span.range())?.trim_matches('\'');
            let quoted = format!("\"{}\"", inside.replace('"', "\\\""));
            Some(Meant::new(format!("write double quotes: {quoted}"), whole(&quoted)))
        }
        RonValue::Text(word) if wanted.starts_with("a system") => {
            Some(Meant::new(format!("write it without quotes: {word}"), whole(word)))
        }
        RonValue::Text(_) | RonValue::Word(_) | RonValue::Group(_) if wanted.starts_with("a list") => {
            let edits = vec![
                Edit::insert(span.start as usize, "["),
                Edit::insert(span.end as usize, "]"),
            ];
            Some(Meant::new("write it in [ ], even if there is only one", edits))
        }
        RonValue::Map(pairs) if wanted.starts_with("parts in (") => parts(pairs, span, text),
        RonValue::Group(Group { name: None, fields, .. }) if wanted.starts_with("pairs in {") && !fields.is_empty() => {
            let mut edits = around(span, "{", "}");
            edits.extend(fields.iter().map(|field| Edit {
                span: field.span,
                text: format!("\"{}\"", field.name),
            }));
            Some(Meant::new(
                "write pairs in { } with the names in quotes, such as {\"writing\": 35}",
                edits,
            ))
        }
        RonValue::List(items) if wanted.starts_with("parts in (") && items.len() == 1 => {
            let edits = vec![
                Edit::remove(span.start as usize, span.start as usize + 1),
                Edit::remove(span.end as usize - 1, span.end as usize),
            ];
            Some(Meant::new("write it without [ ]: there is only one", edits))
        }
        _ => None,
    }
}

/// A list or values in brackets of another kind than belongs there.
fn in_other_brackets(value: &RonValue, span: Span, wanted: &str) -> Option<Meant> {
    match value {
        RonValue::Group(Group { name: None, items, .. }) if wanted.starts_with("a list") && !items.is_empty() => {
            Some(Meant::new("write [ ] around a list", around(span, "[", "]")))
        }
        RonValue::List(items) if wanted.starts_with("(a") && !items.is_empty() => {
            Some(Meant::new(format!("write ( ) around {wanted}"), around(span, "(", ")")))
        }
        RonValue::List(items) if wanted.contains("Only(...)") && !items.is_empty() => {
            let edits = vec![
                Edit::insert(span.start as usize, "Only("),
                Edit::insert(span.end as usize, ")"),
            ];
            Some(Meant::new("write Only([...]) around those who know it", edits))
        }
        RonValue::List(items) if wanted.starts_with("a text") && items.len() == 1 => {
            let edits = vec![
                Edit::remove(span.start as usize, span.start as usize + 1),
                Edit::remove(span.end as usize - 1, span.end as usize),
            ];
            Some(Meant::new("write it without [ ]: one belongs here", edits))
        }
        _ => None,
    }
}

/// `{"id": "mira"}` as `(id: "mira")`.
fn parts(pairs: &[(Node, Node)], span: Span, text: &str) -> Option<Meant> {
    let mut edits = around(span, "(", ")");
    for (key, _) in pairs {
        if !matches!(key.value, RonValue::Word(_)) {
            edits.push(without_quotes(text, key.span)?);
        }
    }
    let first = pairs.first().and_then(|(key, _)| text.get(key.span.range()))?;
    let first = first.trim_matches(['"', '\'']);
    let remedy = format!("write ( ) instead of {{ }}, and names without quotes: ({first}: ..., ...)");
    Some(Meant::new(remedy, edits).saying("named parts stand in ( ) here, not in { } as in JSON"))
}

fn around(span: Span, open: &str, close: &str) -> Vec<Edit> {
    vec![
        Edit::replace(span.start as usize, span.start as usize + 1, open),
        Edit::replace(span.end as usize - 1, span.end as usize, close),
    ]
}

fn truth(word: &str) -> Option<&'static str> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "on" => Some("true"),
        "false" | "no" | "off" => Some("false"),
        _ => None,
    }
}

/// A number in a text: `"60"`, `"60%"`, `"1,5"`, `"10:30"`, `"2 h"`.
fn number(written: &str) -> Option<String> {
    if let Some(hours) = clock_hours(written) {
        return Some(hours);
    }
    let bare = written
        .trim()
        .trim_end_matches(|c: char| c.is_alphabetic() || c == '%')
        .trim_end();
    let point = bare.replacen(',', ".", 1);
    point.parse::<f64>().is_ok_and(f64::is_finite).then_some(point)
}

/// `Week(Friday, 1)` as `Week(1, Friday)`.
fn week_order(word: &str, span: Span, text: &str) -> Option<Meant> {
    let before = text.get(..span.start as usize)?.trim_end();
    let rest = text.get(span.end as usize..)?.trim_start().strip_prefix(',')?;
    let number = rest.split(')').next()?.trim();
    let start = before.strip_suffix('(')?.trim_end().strip_suffix("Week")?.len();
    let end = text.len() - rest.len() + rest.find(')')? + 1;
    let week: u32 = number.parse().ok()?;
    let right = format!("Week({week}, {word})");
    let meant = Meant::new(format!("write {right}"), vec![Edit::replace(start, end, right.clone())]);
    Some(meant.saying("the number of the week comes first"))
}
