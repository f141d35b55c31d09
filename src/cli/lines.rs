//! Paragraphs as lines of the width that was asked for.

use crate::narration::page::plain::{PlainLine, indented};

/// Each wrapped, with its end.
pub(super) fn text(lines: &[PlainLine], width: u16) -> String {
    let mut text = String::new();
    for line in lines {
        match line {
            PlainLine::Blank => text.push('\n'),
            PlainLine::Text { lead, text: words } => {
                for line in indented(lead, words, usize::from(width)) {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
        }
    }
    text
}
