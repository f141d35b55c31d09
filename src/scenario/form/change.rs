//! What can be done in a form, as edits of the text.
//!
//! In: a text, its tree, a [`Change`]. Out: the text with it. Nothing else in the text is touched, and every comment stays.

use super::path::{Path, PathStep};
use super::shape::{Shape, empty_value, empty_word};
use super::{FormField, field};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::edit::{Edit, edited};
use crate::scenario::quoted::quoted;
use crate::scenario::tree::{self, Field, Node, RonValue};

/// So many new things can be there that were not named yet.
const MOST_NEW: u32 = 10_000;

/// Something done in a form.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
pub enum Change {
    /// A text is written.
    Text {
        /// The place, for example `moments.3.title`.
        path: String,
        /// The text, without quotes.
        value: String,
    },
    /// A value is written as RON: a number, a word, a part of the source.
    Source {
        /// The place, for example `moments.3.title`.
        path: String,
        /// The value.
        value: String,
    },
    /// Another word is chosen; what stands in its brackets begins anew.
    Word {
        /// The place, for example `moments.3.title`.
        path: String,
        /// The word.
        value: String,
    },
    /// A part that was left out is begun, or a list gets one item more.
    Add {
        /// The part, or the list.
        path: String,
    },
    /// A part or an item is taken out.
    Remove {
        /// The part or the item.
        path: String,
    },
    /// An item changes places with the one before it.
    Up {
        /// The item.
        path: String,
    },
}

/// A change that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The place is not there, or no longer.
    #[error("there is no place {0} in the scenario any more; load the page anew")]
    NoPlace(String),
    /// The value is no RON.
    #[error("{0:?} cannot be read; write a number, a word, or a value as it would stand in the file")]
    NoValue(String),
}

/// The text with a change made.
pub(super) fn made(text: &str, root: &Node, change: &Change) -> Result<String, ChangeError> {
    let (Change::Text { path: at, .. }
    | Change::Source { path: at, .. }
    | Change::Word { path: at, .. }
    | Change::Add { path: at }
    | Change::Remove { path: at }
    | Change::Up { path: at }) = change;
    let no_place = || ChangeError::NoPlace(at.clone());
    let path: Path = at.parse().map_err(|_| no_place())?;
    let field = field::at(text, root, &path).ok_or_else(no_place)?;
    let edits = match change {
        Change::Text { value, .. } => written(text, root, &field, &quoted(value)),
        Change::Source { value, .. } => {
            let value = value.trim();
            if !is_value(value) {
                return Err(ChangeError::NoValue(value.chars().take(60).collect()));
            }
            written(text, root, &field, value)
        }
        Change::Word { value, .. } => {
            let Shape::Page(page) = field.shape else {
                return Err(no_place());
            };
            let word = page.parts.iter().find(|word| word.name == *value);
            let word = word.ok_or_else(|| ChangeError::NoValue(value.clone()))?;
            written(text, root, &field, &empty_word(word))
        }
        Change::Add { .. } => match (path.node(root), &field.shape) {
            (Some(list), Shape::List(inner)) => added(text, list, &unique(text, &empty_value(inner))),
            (Some(pairs), Shape::Pairs(inner)) => added(text, pairs, &format!("\"new\": {}", empty_value(inner))),
            (None, shape) => written(text, root, &field, &unique(text, &empty_value(shape))),
            _ => None,
        },
        Change::Remove { .. } => removed(text, root, &path),
        Change::Up { .. } => raised(text, root, &path),
    };
    edits.and_then(|edits| edited(text, &edits)).ok_or_else(no_place)
}

/// Whether a text is one value and nothing else.
fn is_value(value: &str) -> bool {
    let mut out = DiagnosticSink::new("", value);
    let node = tree::read(&mut out);
    !out.has_errors() && out.in_order() && !matches!(node.value, RonValue::Broken) && !value.contains("//")
}

/// A new id that no other place has: ids of new things are empty texts in [`empty_value`].
fn unique(text: &str, value: &str) -> String {
    let Some(rest) = value.strip_prefix("(id: \"\"") else {
        return value.to_owned();
    };
    let mut ids = (1..=MOST_NEW).map(|n| format!("\"new_{n}\""));
    let free = ids.find(|id| !text.contains(id.as_str()));
    format!("(id: {}{rest}", free.unwrap_or_default())
}

/// A value written where one stands, or where a part was left out.
fn written(text: &str, root: &Node, field: &FormField, value: &str) -> Option<Vec<Edit>> {
    if let Some(node) = field.path.node(root) {
        return Some(vec![Edit::replace(
            node.span.start as usize,
            node.span.end as usize,
            value,
        )]);
    }
    let (outer, PathStep::Part(name)) = field.path.split()? else {
        return None;
    };
    let holder = outer.node(root)?;
    let RonValue::Group(group) = &holder.value else {
        return None;
    };
    let order = field::at(text, root, &outer).map(|outer| outer.shape);
    let place = |name: &str| match &order {
        Some(Shape::Page(page)) => page.parts.iter().position(|part| part.name == name),
        _ => None,
    };
    let wanted = place(name);
    let before = group.fields.iter().rev().find(|field| place(&field.name) < wanted);
    let entry = format!("{name}: {value}");
    match before {
        Some(before) => Some(after(text, before.value.span.end as usize, begins(before), &entry)),
        None => first(text, holder, &entry),
    }
}

fn begins(field: &Field) -> usize {
    field.span.start as usize
}

/// Edits that write an entry behind another one that begins and ends here.
fn after(text: &str, end: usize, begin: usize, entry: &str) -> Vec<Edit> {
    let line = text
        .get(..begin)
        .map_or("", |before| before.rsplit('\n').next().unwrap_or_default());
    let rest = text.get(end..).unwrap_or_default();
    let (comma, rest) = match rest.trim_start_matches([' ', '\t']).strip_prefix(',') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let to_line_end = rest.split('\n').next().unwrap_or_default();
    let is_comment = to_line_end.trim().is_empty() || to_line_end.trim_start().starts_with("//");
    if line.trim().is_empty() && is_comment && rest.contains('\n') {
        let line_end = text.len() - rest.len() + to_line_end.trim_end_matches('\r').len();
        let mut edits = Vec::new();
        if !comma {
            edits.push(Edit::insert(end, ","));
        }
        edits.push(Edit::insert(line_end, format!("\n{line}{entry},")));
        return edits;
    }
    vec![Edit::insert(end, format!(", {entry}"))]
}

/// Edits that write the first entry between the brackets of a value.
fn first(text: &str, holder: &Node, entry: &str) -> Option<Vec<Edit>> {
    let range = holder.span.range();
    let opened = text.get(range.clone())?.find(['(', '[', '{'])?;
    let inside = range.start + opened + 1;
    let rest = text.get(inside..)?;
    let to_line_end = rest.split('\n').next()?;
    if rest.contains('\n') && to_line_end.trim().is_empty() {
        let next = rest.get(to_line_end.len() + 1..)?;
        let indent: String = next.chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
        return Some(vec![Edit::insert(inside, format!("\n{indent}{entry},"))]);
    }
    let empty = rest.trim_start().starts_with([')', ']', '}']);
    let comma = if empty { "" } else { ", " };
    Some(vec![Edit::insert(inside, format!("{entry}{comma}"))])
}

/// One item more at the end of a list.
fn added(text: &str, list: &Node, entry: &str) -> Option<Vec<Edit>> {
    let end = match &list.value {
        RonValue::List(items) => items.last().map(|item| item.span.range()),
        RonValue::Map(pairs) => pairs
            .last()
            .map(|(key, value)| key.span.start as usize..value.span.end as usize),
        _ => return None,
    };
    match end {
        Some(end) => Some(after(text, end.end, end.start, entry)),
        None => first(text, list, entry),
    }
}

/// Where a part or an item stands, its name or key included.
fn entry(root: &Node, path: &Path) -> Option<std::ops::Range<usize>> {
    let (outer, step) = path.split()?;
    let holder = outer.node(root)?;
    match (&holder.value, step) {
        (RonValue::Group(group), PathStep::Part(name)) => {
            let field = group.fields.iter().find(|field| field.name == *name)?;
            Some(begins(field)..field.value.span.end as usize)
        }
        (RonValue::Map(pairs), PathStep::Item(number) | PathStep::Key(number)) => {
            let (key, value) = pairs.get(*number)?;
            Some(key.span.start as usize..value.span.end as usize)
        }
        (RonValue::List(items), PathStep::Item(number)) => items.get(*number).map(|item| item.span.range()),
        _ => None,
    }
}

fn removed(text: &str, root: &Node, path: &Path) -> Option<Vec<Edit>> {
    let entry = entry(root, path)?;
    let rest = text.get(entry.end..)?;
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let mut end = entry.end;
    if rest.get(blank..)?.starts_with(',') {
        end += blank + 1;
    }
    let mut start = entry.start;
    let before = text.get(..start)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    let behind = text.get(end..)?.split('\n').next().unwrap_or_default();
    if line.trim().is_empty() && behind.trim().is_empty() && before.contains('\n') {
        start -= line.len() + 1;
        end += behind.trim_end_matches('\r').len();
    } else if !line.trim().is_empty() {
        let blanks = text.get(end..)?;
        let spaces = blanks.len() - blanks.trim_start_matches([' ', '\t']).len();
        end += spaces;
    }
    Some(vec![Edit::remove(start, end)])
}

fn raised(text: &str, root: &Node, path: &Path) -> Option<Vec<Edit>> {
    let (outer, step) = path.split()?;
    let PathStep::Item(number) = step else { return None };
    let above = entry(root, &outer.item(number.checked_sub(1)?))?;
    let below = entry(root, path)?;
    let (upper, lower) = (text.get(above.clone())?, text.get(below.clone())?);
    Some(vec![
        Edit::replace(above.start, above.end, lower),
        Edit::replace(below.start, below.end, upper),
    ])
}
