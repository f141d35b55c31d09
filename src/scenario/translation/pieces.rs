//! The text of a translation in pieces: what stands before and after each entry, so that comments move with what they are about.
//!
//! In: a translation that was read. Out: [`Pieces`], slices of its text. A comment on the line of an entry belongs to it, one above it
//! too.

use super::file::TranslationFile;
use crate::scenario::authored::TranslatedText;
use crate::scenario::place::Located;

/// What stands around an entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'t> {
    /// Line ends, comments and indentation before it.
    pub before: &'t str,
    /// What follows its comma on the line.
    pub after: &'t str,
}

/// A translation in pieces.
#[derive(Debug)]
pub(super) struct Pieces<'t> {
    /// Up to the bracket that opens the list of texts, with it.
    pub head: &'t str,
    /// Around each entry: those of the list, then the orphaned ones.
    pub entries: Vec<Piece<'t>>,
    /// Between the last entry and the end of the list.
    pub after_texts: &'t str,
    /// Between the two lists, with the bracket that opens the second; nothing when there is none.
    pub between: Option<&'t str>,
    /// Between the last orphaned entry and the end of their list.
    pub after_orphaned: &'t str,
    /// After the last list.
    pub tail: &'t str,
}

/// The pieces of a translation; nothing when its lists stand in another order.
pub(super) fn pieces(file: &TranslationFile) -> Option<Pieces<'_>> {
    let text = file.text.as_str();
    let texts = &file.written.texts;
    let open = texts.span.range();
    let mut entries = Vec::new();
    let after_texts = take(text, texts, &mut entries)?;
    let head = text.get(..after_line(text, open.start + 1))?;
    let (between, after_orphaned, tail) = match &file.written.orphaned {
        None => (None, "", text.get(open.end..)?),
        Some(list) => {
            let second = list.span.range();
            let between = text.get(open.end..after_line(text, second.start + 1))?;
            let after = take(text, list, &mut entries)?;
            (Some(between), after, text.get(second.end..)?)
        }
    };
    Some(Pieces {
        head,
        entries,
        after_texts,
        between,
        after_orphaned,
        tail,
    })
}

/// Takes what stands around the entries of a list; what is left before its end.
fn take<'t>(text: &'t str, list: &Located<Vec<Located<TranslatedText>>>, to: &mut Vec<Piece<'t>>) -> Option<&'t str> {
    let end = list.span.range().end.checked_sub(1)?;
    let mut at = after_line(text, list.span.range().start + 1);
    for entry in &list.value {
        let entry = entry.span.range();
        let next = after_entry(text, entry.end);
        let after = text.get(entry.end..next)?.trim_start();
        to.push(Piece {
            before: text.get(at..entry.start)?,
            after: after.trim_start_matches(',').trim_end_matches('\r'),
        });
        at = next;
    }
    text.get(at.min(end)..end)
}

/// Behind a comment that follows on the same line, if one does.
fn after_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    if line.trim_start().starts_with("//") {
        at + line.len()
    } else {
        at
    }
}

/// Behind the comma of an entry, and a comment that follows on the same line.
fn after_entry(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    let bare = rest.trim_start();
    let comma = if bare.starts_with(',') {
        end + (rest.len() - bare.len()) + 1
    } else {
        end
    };
    after_line(text, comma)
}
