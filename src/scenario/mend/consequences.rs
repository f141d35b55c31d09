//! What only follows from a text that was mended, and is not told.
//!
//! In: the text after its mending, the places that were mended, and a finding. Out: whether the mistake may only be one because
//! something was meant otherwise: a name that is written as an id in a part that could not be read, or a part that is missing in
//! brackets in which something was mended and the part's name stands.

use crate::scenario::check::{missing_field, unknown_name};
use crate::scenario::diagnostic_sink::{DiagnosticSink, SpannedMessage};
use crate::scenario::lexer::{Lexer, Token};
use crate::scenario::place::Span;

/// Whether a finding may only follow from what was mended at these places of the mended text.
pub fn follows(finding: &SpannedMessage, text: &str, mended: &[Span]) -> bool {
    let code = finding.rule.code;
    if code == unknown_name::RULE.code {
        let name = text.get(finding.span.range()).unwrap_or_default();
        return is_written_as_id(name, text);
    }
    if code != missing_field::RULE.code {
        return false;
    }
    let Some(field) = finding.words.what.split('`').nth(1) else {
        return true;
    };
    let Some(group) = group_at(text, finding.span) else {
        return true;
    };
    let inside = text.get(group.range()).unwrap_or_default();
    let touched = mended.iter().any(|at| at.start <= group.end && at.end >= group.start);
    touched && names_part(inside, field)
}

/// Whether `id: "name"` stands somewhere.
fn is_written_as_id(name: &str, text: &str) -> bool {
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            text[..at]
                .trim_end()
                .strip_suffix(':')
                .is_some_and(|before| before.trim_end().ends_with("id"))
        })
}

fn names_part(text: &str, field: &str) -> bool {
    text.match_indices(field).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let is_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !is_word && text[at + field.len()..].trim_start().starts_with(':')
    })
}

/// From the word or bracket at a place to the bracket that closes it.
fn group_at(text: &str, at: Span) -> Option<Span> {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let mut depth = 0_usize;
    loop {
        let (token, span) = lexer.next(&mut out);
        if span.start < at.start {
            continue;
        }
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at.to(span));
                }
            }
            Token::End => return None,
            _ => {}
        }
    }
}
