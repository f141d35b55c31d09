//! A text that was never written
//!
//! `TODO`, `XXX`, `FIXME`, `TBD`, three dots or question marks alone, and "Lorem ipsum" hold the place of a text that was to be
//! written later.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::check::texts::Text;
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB431",
    severity: Severity::Warning,
    page: page!("unfinished"),
};

/// Whole words in capitals that say so.
const MARKS: &[&str] = &["TODO", "FIXME", "XXX", "TBD", "TBC", "TKTK"];
/// How texts begin that only fill a place.
const FILLING: &[&str] = &["lorem ipsum", "text here", "your text", "placeholder"];

pub fn check(text: &Text, out: &mut DiagnosticSink) {
    let words = text.at.value.as_str();
    let marked = words
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| MARKS.contains(word));
    let lower = words.trim().to_lowercase();
    let filled = FILLING.iter().find(|filling| lower.starts_with(**filling)).copied();
    let signs = !lower.is_empty() && lower.chars().all(|c| ".…?-_*".contains(c));
    let Some(mark) = marked.or(filled).or_else(|| signs.then_some(words.trim())) else {
        return;
    };
    let span = place(out, text.at.span, mark);
    let words = Message::new(
        format!("{mark:?} holds the place of a text"),
        "The player would read it as it stands.",
        "write the text",
    );
    out.report(&RULE, span, words);
}

/// Where a word stands in a text as it is written.
fn place(out: &DiagnosticSink, of: Span, word: &str) -> Span {
    let found = if of.is_nowhere() {
        None
    } else {
        out.slice(of).find(word)
    };
    found.map_or(of, |at| {
        Span::new(of.start as usize + at, of.start as usize + at + word.len())
    })
}
