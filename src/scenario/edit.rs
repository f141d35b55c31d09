//! Replacing pieces of a text: [`Edit`], and [`EditedText`], which knows where each byte came from.
//!
//! In: a text and edits. Out: the text with the edits in it, and for every place in it the place in the text as it was written.

use super::place::Span;

/// One piece of text to replace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to write something between two characters.
    pub span: Span,
    /// What is written instead.
    pub text: String,
}

impl Edit {
    /// Replaces what stands from one byte to another.
    #[must_use]
    pub fn replace(start: usize, end: usize, text: impl Into<String>) -> Self {
        Self {
            span: Span::new(start, end),
            text: text.into(),
        }
    }

    /// Writes something at a place.
    #[must_use]
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at, at, text)
    }

    /// Takes out what stands from one byte to another.
    #[must_use]
    pub fn remove(start: usize, end: usize) -> Self {
        Self::replace(start, end, "")
    }
}

/// A text with edits made; nothing when two of them overlap or do not fit.
#[must_use]
pub fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.span);
    let mut whole = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for edit in sorted {
        let range = edit.span.range();
        whole.push_str(text.get(at..range.start)?);
        text.get(range.clone())?;
        whole.push_str(&edit.text);
        at = range.end;
    }
    whole.push_str(text.get(at..)?);
    Some(whole)
}

/// A text after edits, one set after the other.
#[derive(Debug, Clone)]
pub struct EditedText {
    /// As it is now.
    pub text: String,
    /// Of each set the edits, sorted, in places of the text before it.
    sets: Vec<Vec<Edit>>,
}

impl EditedText {
    /// Before the first edit.
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            sets: Vec::new(),
        }
    }

    /// With one more set of edits, if they fit.
    pub fn with(&self, edits: &[Edit]) -> Option<Self> {
        let text = edited(&self.text, edits)?;
        let mut sorted = edits.to_vec();
        sorted.sort_by_key(|edit| edit.span);
        let mut sets = self.sets.clone();
        sets.push(sorted);
        Some(Self { text, sets })
    }

    /// Where in the first text something of this one stood.
    pub fn origin(&self, span: Span) -> Span {
        if span.is_nowhere() {
            return span;
        }
        let start = self.origin_of(span.start as usize, false);
        let end = self.origin_of(span.end as usize, true).max(start);
        Span::new(start, end)
    }

    /// Where something of the first text stands in this one.
    pub fn now(&self, span: Span) -> Span {
        let place = |position: usize| self.sets.iter().fold(position, |at, set| after(set, at));
        let start = place(span.start as usize);
        Span::new(start, place(span.end as usize).max(start))
    }

    fn origin_of(&self, position: usize, is_end: bool) -> usize {
        self.sets.iter().rev().fold(position, |at, set| before(set, at, is_end))
    }
}

/// Where a byte stands after a set of edits.
fn after(set: &[Edit], position: usize) -> usize {
    let (mut old, mut new) = (0, 0);
    for edit in set {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        if position < end || position <= start {
            break;
        }
        new += start - old + edit.text.len();
        old = end;
    }
    new + position.saturating_sub(old)
}

/// Where a byte stood before a set of edits. What was put in is told by the place where it was put: its start, or its end.
fn before(set: &[Edit], position: usize, is_end: bool) -> usize {
    let (mut old, mut new) = (0, 0);
    for edit in set {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        let new_start = new + (start - old);
        let new_end = new_start + edit.text.len();
        if position < new_start || (position == new_start && !(is_end && edit.text.is_empty())) {
            break;
        }
        if position < new_end {
            return if is_end { end } else { start };
        }
        (old, new) = (end, new_end);
    }
    old + (position - new)
}
