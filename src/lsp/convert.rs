//! Spans, edits and addresses in the protocol's form, and back.
//!
//! In: bytes of an open document. Out: ranges in lines and units of UTF-16. A byte order mark is counted as the editor counts it.

use std::str::FromStr;

use lsp_types::{Position, Range, TextEdit, Uri};

use crate::scenario::editor::TextLines;
use crate::scenario::{Edit, Span};

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A text with its lines.
#[derive(Debug)]
pub(super) struct PlacedText {
    whole: String,
    lines: TextLines,
}

impl PlacedText {
    /// As an editor or a file has it.
    pub(super) fn new(whole: String) -> Self {
        let lines = TextLines::of(&whole);
        Self { whole, lines }
    }

    /// All of it, with the byte order mark if there is one.
    pub(super) fn whole(&self) -> &str {
        &self.whole
    }

    /// What a scenario's reader sees: without the byte order mark. Spans are counted in it.
    pub(super) fn body(&self) -> &str {
        self.whole.get(self.mark()..).unwrap_or_default()
    }

    /// Where a span stands.
    pub(super) fn range(&self, span: Span) -> Range {
        Range::new(self.position(span.start as usize), self.position(span.end as usize))
    }

    /// Where a byte stands.
    pub(super) fn position(&self, byte: usize) -> Position {
        let (line, character) = self.lines.place(&self.whole, byte.saturating_add(self.mark()));
        Position::new(line, character)
    }

    /// Which byte stands at a position.
    pub(super) fn byte(&self, position: Position) -> usize {
        self.whole_byte(position).saturating_sub(self.mark())
    }

    /// Edits in the protocol's form.
    pub(super) fn edits(&self, edits: &[Edit]) -> Vec<TextEdit> {
        let edit = |edit: &Edit| TextEdit::new(self.range(edit.span), edit.text.clone());
        edits.iter().map(edit).collect()
    }

    /// The text with a range of it replaced.
    pub(super) fn changed(&self, range: Range, text: &str) -> Self {
        let start = self.whole_byte(range.start);
        let end = self.whole_byte(range.end).max(start);
        let before = self.whole.get(..start).unwrap_or_default();
        let after = self.whole.get(end..).unwrap_or_default();
        Self::new([before, text, after].concat())
    }

    fn whole_byte(&self, position: Position) -> usize {
        self.lines.byte(&self.whole, position.line, position.character)
    }

    fn mark(&self) -> usize {
        if self.whole.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len()
        } else {
            0
        }
    }
}

/// An address in the protocol's form.
pub(super) fn uri(address: &str) -> Option<Uri> {
    Uri::from_str(address).ok()
}
