//! The outline of a text: its people, projects with tasks, moments with choices, endings.
//!
//! In: a walked text, which may be broken. Out: [`OutlineEntry`]s as a tree.

use super::frame::Frame;
use super::id_sorts::IdSort;
use super::walk::WalkedText;
use crate::scenario::place::Span;

/// Longest name of an entry, in characters.
const LONGEST: usize = 60;

/// Something that has a name.
#[derive(Debug, Clone)]
pub struct OutlineEntry {
    /// Its title, else its id.
    pub name: String,
    /// Its id, or how many stand below it.
    pub detail: String,
    /// What it is; nothing of a list that holds some.
    pub sort: Option<IdSort>,
    /// All of it.
    pub span: Span,
    /// Where its id stands, or the name of the list.
    pub named_at: Span,
    /// What it is made of.
    pub below: Vec<OutlineEntry>,
}

/// The outline of a text.
#[must_use]
pub fn outline(walked: &WalkedText) -> Vec<OutlineEntry> {
    // From the last to the first, so that everything stands below a bracket before the bracket is looked at.
    let mut below: Vec<Vec<OutlineEntry>> = walked.frames.iter().map(|_| Vec::new()).collect();
    let mut top = Vec::new();
    for (at, frame) in walked.frames.iter().enumerate().rev() {
        let mut own = below.get_mut(at).map(std::mem::take).unwrap_or_default();
        own.reverse();
        let entries = match entry(walked, frame) {
            Some(mut entry) => {
                entry.below = own;
                vec![entry]
            }
            None => list(walked, frame, own),
        };
        let around = frame.parent.and_then(|parent| below.get_mut(parent));
        around.unwrap_or(&mut top).extend(entries.into_iter().rev());
    }
    top.reverse();
    top
}

/// Something with an id.
fn entry(walked: &WalkedText, frame: &Frame) -> Option<OutlineEntry> {
    let sort = IdSort::given_by(frame.page()?.name)?;
    let written = |part: &str| frame.written(part, walked.text).filter(|text| !text.trim().is_empty());
    let id = written("id");
    let name = ["title", "name", "text"].into_iter().find_map(written).or(id)?;
    let mut shown: String = name.chars().take(LONGEST).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    Some(OutlineEntry {
        name: shown.replace(['\n', '\r'], " "),
        detail: id.unwrap_or_default().to_owned(),
        sort: Some(sort),
        span: Span::new(frame.start, frame.end),
        named_at: frame.value_of("id").unwrap_or(Span::new(frame.start, frame.inside)),
        below: Vec::new(),
    })
}

/// A list of the whole scenario that holds some; of other brackets only what they hold.
fn list(walked: &WalkedText, frame: &Frame, own: Vec<OutlineEntry>) -> Vec<OutlineEntry> {
    let whole = frame.parent.and_then(|parent| walked.frames.get(parent));
    let whole = whole.filter(|whole| whole.page().is_some_and(|page| page.name == "Scenario"));
    let part = whole.and_then(|whole| {
        let parts = whole.parts.iter();
        parts.rev().find(|part| part.name_span.start as usize <= frame.start)
    });
    match part {
        Some(part) if !own.is_empty() => vec![OutlineEntry {
            name: part.name.clone(),
            detail: own.len().to_string(),
            sort: None,
            span: Span::new(part.name_span.start as usize, frame.end),
            named_at: part.name_span,
            below: own,
        }],
        _ => own,
    }
}
