//! From the tree to types: [`FromTree`], which reports what does not fit and goes on.
//!
//! In: a [`Node`]. Out: a value, or nothing after a report. What is missing is replaced by a stand-in without a place
//! where the type has one, so that the rest can still be looked at.

use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};

use super::check::{missing_field, out_of_range, twice, unknown_field, unknown_word, wrong_type};
use super::diagnostic_sink::DiagnosticSink;
use super::place::{Located, Span};
use super::tree::{Group, Node, RonValue};
use super::vocabulary::{Aid, Hair, Kind, Outcome, Pronouns, Quantity, Shade, Stance, Tone};

/// What can be read from a tree.
pub trait FromTree: Sized {
    /// How its kind of value is spoken of: "a text in quotes".
    fn wanted() -> String;

    /// Reads it, or reports why not.
    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self>;

    /// What stands for it when its part is left out, if that is allowed.
    fn when_left_out() -> Option<Self> {
        None
    }

    /// What stands for it when it could not be read, so that the rest can be looked at.
    fn stand_in() -> Option<Self> {
        None
    }

    /// Every number in it with its place, for checking ranges; `span` is where it stands itself.
    fn each_number(&self, _span: Span, _visit: &mut dyn FnMut(f64, Span)) {}
}

impl FromTree for String {
    fn wanted() -> String {
        "a text in quotes".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        if let RonValue::Text(text) = &node.value {
            return Some(text.clone());
        }
        wrong_type::report(out, node, &Self::wanted());
        None
    }

    fn stand_in() -> Option<Self> {
        Some(Self::new())
    }
}

impl FromTree for bool {
    fn wanted() -> String {
        "true or false".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        if let RonValue::Truth(truth) = node.value {
            return Some(truth);
        }
        wrong_type::report(out, node, &Self::wanted());
        None
    }
}

impl FromTree for f64 {
    fn wanted() -> String {
        "a number".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        if let RonValue::Number { value, .. } = node.value {
            return Some(value);
        }
        wrong_type::report(out, node, &Self::wanted());
        None
    }

    fn stand_in() -> Option<Self> {
        Some(0.0)
    }

    fn each_number(&self, span: Span, visit: &mut dyn FnMut(f64, Span)) {
        visit(*self, span);
    }
}

impl FromTree for u32 {
    fn wanted() -> String {
        "a whole number from 0".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        if let RonValue::Number { value, whole: true } = node.value
            && (0.0..=f64::from(Self::MAX)).contains(&value)
        {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and in range"
            )]
            return Some(value as Self);
        }
        wrong_type::report(out, node, &Self::wanted());
        None
    }

    fn stand_in() -> Option<Self> {
        Some(0)
    }

    fn each_number(&self, span: Span, visit: &mut dyn FnMut(f64, Span)) {
        visit(f64::from(*self), span);
    }
}

impl<T: FromTree> FromTree for Located<T> {
    fn wanted() -> String {
        T::wanted()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        T::from_tree(node, out).map(|value| Self { value, span: node.span })
    }

    fn when_left_out() -> Option<Self> {
        T::when_left_out().map(Self::default_value)
    }

    fn stand_in() -> Option<Self> {
        T::stand_in().map(Self::default_value)
    }

    fn each_number(&self, _span: Span, visit: &mut dyn FnMut(f64, Span)) {
        self.value.each_number(self.span, visit);
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn wanted() -> String {
        T::wanted()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        match &node.value {
            RonValue::Word(word) if word == "None" => Some(None),
            RonValue::Group(group) if group.name.as_deref() == Some("Some") && group.items.len() == 1 => {
                T::from_tree(&group.items[0], out).map(Some)
            }
            _ => T::from_tree(node, out).map(Some),
        }
    }

    fn when_left_out() -> Option<Self> {
        Some(None)
    }

    fn stand_in() -> Option<Self> {
        Some(None)
    }

    fn each_number(&self, span: Span, visit: &mut dyn FnMut(f64, Span)) {
        if let Some(value) = self {
            value.each_number(span, visit);
        }
    }
}

impl<T: FromTree> FromTree for Box<T> {
    fn wanted() -> String {
        T::wanted()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        T::from_tree(node, out).map(Self::new)
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn wanted() -> String {
        "a list in [ ]".to_owned()
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        if let RonValue::List(items) = &node.value {
            return Some(items.iter().filter_map(|item| T::from_tree(item, out)).collect());
        }
        wrong_type::report(out, node, &Self::wanted());
        None
    }

    fn stand_in() -> Option<Self> {
        Some(Self::new())
    }
}

impl<A: FromTree, B: FromTree> FromTree for (A, B) {
    fn wanted() -> String {
        format!("({}, {})", A::wanted(), B::wanted())
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        let mut items = PositionalItems::open(node, 2, Self::wanted, out)?;
        let (a, b) = (items.next(out), items.next(out));
        Some((a?, b?))
    }
}

impl<A: FromTree, B: FromTree, C: FromTree> FromTree for (A, B, C) {
    fn wanted() -> String {
        format!("({}, {}, {})", A::wanted(), B::wanted(), C::wanted())
    }

    fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
        let mut items = PositionalItems::open(node, 3, Self::wanted, out)?;
        let (a, b, c) = (items.next(out), items.next(out), items.next(out));
        Some((a?, b?, c?))
    }
}

/// A word of the language, read with the list of words that `serde` knows of the type.
pub fn word<T: DeserializeOwned>(node: &Node, out: &mut DiagnosticSink) -> Option<T> {
    let RonValue::Word(word) = &node.value else {
        let known = known_words::<T>();
        wrong_type::report(out, node, &format!("one of {}", known.join(", ")));
        return None;
    };
    match T::deserialize::<StrDeserializer<Unknown>>(word.as_str().into_deserializer()) {
        Ok(value) => Some(value),
        Err(unknown) => {
            unknown_word::report(out, node.span, word, unknown.0);
            None
        }
    }
}

macro_rules! words {
    ($($name:ty),+ $(,)?) => { $(
        impl FromTree for $name {
            fn wanted() -> String {
                format!("one of {}", known_words::<Self>().join(", "))
            }

            fn from_tree(node: &Node, out: &mut DiagnosticSink) -> Option<Self> {
                word(node, out)
            }
        }
    )+ };
}

words!(Stance, Tone, Kind, Quantity, Outcome, Pronouns, Hair, Shade, Aid);

/// The word with which a value begins, and its place.
pub fn head<'n>(node: &'n Node, wanted: &str, out: &mut DiagnosticSink) -> Option<(&'n str, Span)> {
    match &node.value {
        RonValue::Word(word) => return Some((word, node.span)),
        RonValue::Group(Group {
            name: Some(name),
            name_span: Some(span),
            ..
        }) => return Some((name, *span)),
        _ => {}
    }
    wrong_type::report(out, node, wanted);
    None
}

/// The words of a type, as `serde` knows them.
pub fn known_words<T: DeserializeOwned>() -> &'static [&'static str] {
    match T::deserialize::<StrDeserializer<Unknown>>("?".into_deserializer()) {
        Ok(_) => &[],
        Err(unknown) => unknown.0,
    }
}

/// The error that tells which words a type knows.
#[derive(Debug)]
struct Unknown(&'static [&'static str]);

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

impl std::error::Error for Unknown {}

impl serde::de::Error for Unknown {
    fn custom<T: std::fmt::Display>(_message: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_variant: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

/// The values in `( )` that have no names.
pub struct PositionalItems<'n> {
    items: std::slice::Iter<'n, Node>,
}

impl<'n> PositionalItems<'n> {
    /// Exactly `count` values.
    pub fn open(node: &'n Node, count: usize, wanted: impl Fn() -> String, out: &mut DiagnosticSink) -> Option<Self> {
        let RonValue::Group(group) = &node.value else {
            wrong_type::report(out, node, &wanted());
            return None;
        };
        if group.broken {
            return None;
        }
        if group.items.len() != count || !group.fields.is_empty() {
            wrong_type::report_count(out, node, count, &wanted());
            return None;
        }
        Some(Self {
            items: group.items.iter(),
        })
    }

    /// The next one.
    pub fn next<T: FromTree>(&mut self, out: &mut DiagnosticSink) -> Option<T> {
        T::from_tree(self.items.next()?, out)
    }
}

/// The values in `( )` that have names.
pub struct Fields<'n> {
    owner: &'static str,
    span: Span,
    group: &'n Group,
    /// Parts that a misspelled name was meant for.
    meant: Vec<&'static str>,
    /// Misspelled names of which nobody can say what they were meant for: perhaps a part that is missing.
    unmatched: usize,
    lost: bool,
}

impl<'n> Fields<'n> {
    /// Of a thing whose parts have these names.
    pub fn open(owner: &'static str, node: &'n Node, known: &[&'static str], out: &mut DiagnosticSink) -> Option<Self> {
        let RonValue::Group(group) = &node.value else {
            half_read_in(node, out);
            wrong_type::report(out, node, &wanted(known));
            return None;
        };
        if !group.items.is_empty() {
            half_read(group, out);
            wrong_type::report(out, node, &wanted(known));
            return None;
        }
        if let (Some(written), Some(span)) = (&group.name, group.name_span)
            && written != owner
        {
            unknown_word::report(out, span, written, &[owner]);
        }
        let (mut seen, mut meant, mut unmatched) = (BTreeSet::new(), Vec::new(), 0);
        for field in &group.fields {
            if !known.contains(&field.name.as_str()) {
                match unknown_field::report(out, field.span, owner, &field.name, known) {
                    Some(near) => meant.push(near),
                    None => unmatched += 1,
                }
            } else if !seen.insert(field.name.as_str()) {
                twice::report(out, field.span, &field.name);
            }
        }
        let open = group.name_span.map_or(node.span.start, |name| name.end);
        let span = group.name_span.unwrap_or(Span {
            start: open,
            end: open.saturating_add(1),
        });
        Some(Self {
            owner,
            span,
            group,
            meant,
            unmatched,
            lost: group.broken,
        })
    }

    fn node(&self, field: &str) -> Option<&'n Node> {
        self.group
            .fields
            .iter()
            .find(|given| given.name == field)
            .map(|given| &given.value)
    }

    /// A part without a default.
    pub fn required<T: FromTree>(&mut self, field: &str, out: &mut DiagnosticSink) -> Option<T> {
        if let Some(node) = self.node(field) {
            let value = T::from_tree(node, out);
            self.lost |= value.is_none();
            return value.or_else(T::stand_in);
        }
        if let Some(value) = T::when_left_out() {
            return Some(value);
        }
        self.lost = true;
        if !self.group.broken && !self.meant.contains(&field) {
            if self.unmatched > 0 {
                self.unmatched -= 1;
            } else {
                missing_field::report(out, self.span, self.owner, field, &T::wanted());
            }
        }
        T::stand_in()
    }

    /// A part with a default.
    pub fn or<T: FromTree>(&mut self, field: &str, default: impl FnOnce() -> T, out: &mut DiagnosticSink) -> T {
        let Some(node) = self.node(field) else { return default() };
        let value = T::from_tree(node, out);
        self.lost |= value.is_none();
        value.unwrap_or_else(default)
    }

    /// Remembers the ids in what could not be read, so that nobody calls them unknown.
    pub fn close(self, out: &mut DiagnosticSink) {
        if self.lost {
            half_read(self.group, out);
        }
    }
}

fn half_read(group: &Group, out: &mut DiagnosticSink) {
    for field in &group.fields {
        if let ("id", RonValue::Text(id)) = (field.name.as_str(), &field.value.value) {
            out.half_read(id);
        }
        half_read_in(&field.value, out);
    }
    for item in &group.items {
        half_read_in(item, out);
    }
}

fn half_read_in(node: &Node, out: &mut DiagnosticSink) {
    match &node.value {
        RonValue::Group(group) => half_read(group, out),
        RonValue::List(items) => items.iter().for_each(|item| half_read_in(item, out)),
        RonValue::Map(pairs) => {
            for (key, value) in pairs {
                let is_id = matches!(&key.value, RonValue::Text(word) | RonValue::Word(word) if word == "id");
                if let (true, RonValue::Text(id)) = (is_id, &value.value) {
                    out.half_read(id);
                }
                half_read_in(value, out);
            }
        }
        _ => {}
    }
}

fn wanted(known: &[&str]) -> String {
    format!("parts in ( ) such as ({}: ..., ...)", known.first().unwrap_or(&""))
}

/// Checks every number in a value.
pub fn check_range<T: FromTree>(value: Option<&T>, name: &str, low: f64, high: f64, out: &mut DiagnosticSink) {
    if let Some(value) = value {
        value.each_number(Span::NOWHERE, &mut |number, span| {
            out_of_range::check(out, span, name, number, low, high);
        });
    }
}
