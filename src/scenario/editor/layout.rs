//! The layout of a text: how far lines are indented, and no blanks at their ends.
//!
//! In: a text. Out: [`Edit`]s that change blanks at the beginnings and ends of lines and nothing else: words, line ends and comments
//! stay byte for byte, and so does what stands inside of a text or a comment of several lines. A text that cannot be read is left alone.
//!
//! What a bracket holds begins at the next multiple of four columns after its line when the bracket ends the line, else below the first
//! thing in it. A line that begins with a closing bracket stands as far in as the line that opened that one.

use std::ops::Range;

use super::lines::TextLines;
use crate::scenario::brackets::Bracket;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::{Lexer, Token};
use crate::scenario::place::Span;

const STEP: usize = 4;

/// A bracket that is open.
struct OpenBracket {
    bracket: Bracket,
    /// How far its line is indented.
    line: usize,
    /// How far what it holds is indented.
    inside: usize,
}

/// What would lay a text out; nothing when it is laid out already, or cannot be read.
#[must_use]
pub fn layout(text: &str) -> Vec<Edit> {
    laid_out(text).unwrap_or_default()
}

fn laid_out(text: &str) -> Option<Vec<Edit>> {
    let tokens = readable_tokens(text)?;
    let mut edits = Vec::new();
    let mut open: Vec<OpenBracket> = Vec::new();
    let mut next = 0;
    let things = of_several_lines(text, &tokens);
    let mut thing = 0;
    for line in TextLines::of(text).ranges(text.len()) {
        let content = text.get(line.clone())?.trim_end_matches(['\r', '\n']);
        let end = line.start + content.len();
        // What began on an earlier line goes on here: a text or a comment of several lines.
        while things.get(thing).is_some_and(|thing| thing.end <= line.start) {
            thing += 1;
        }
        let begins_inside = things.get(thing).is_some_and(|thing| thing.start < line.start);
        let first = next;
        while tokens.get(next).is_some_and(|(_, span)| (span.start as usize) < end) {
            next += 1;
        }
        let of_line = tokens.get(first..next)?;
        let trimmed = content.trim_start_matches([' ', '\t']);
        let was = content.len() - trimmed.len();
        let is_blank = trimmed.is_empty();
        let indent = if begins_inside {
            was
        } else {
            indentation(&open, of_line, line.start + was)
        };
        if !begins_inside && !is_blank && content.get(..was)? != " ".repeat(indent) {
            edits.push(Edit::replace(line.start, line.start + was, " ".repeat(indent)));
        }
        let shift = |byte: usize| {
            let before = text.get(line.start + was..byte).unwrap_or_default();
            indent + before.chars().count()
        };
        take_brackets(text, &mut open, of_line, indent, end, shift)?;
        let kept = content.trim_end_matches([' ', '\t']).len();
        let last = of_line.last().map_or(line.start, |(_, span)| span.end as usize);
        let tail = text.get(last.min(end)..end)?;
        if kept < content.len() && !(begins_inside && of_line.is_empty()) && tail.trim().is_empty() && last <= end {
            let from = if is_blank { line.start } else { line.start + kept };
            edits.push(Edit::remove(from, end));
        }
    }
    Some(edits)
}

/// Every token, if all of the text can be read and its brackets match.
fn readable_tokens(text: &str) -> Option<Vec<(Token, Span)>> {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let mut tokens = Vec::new();
    let mut open = Vec::new();
    loop {
        let (token, span) = lexer.next(&mut out);
        match token {
            Token::End => break,
            Token::Open(bracket) => open.push(bracket),
            Token::Close(bracket) if open.pop() != Some(bracket) => return None,
            _ => {}
        }
        tokens.push((token, span));
    }
    (open.is_empty() && out.trouble().is_none()).then_some(tokens)
}

/// Where texts and block comments stand that go over several lines, in their order.
fn of_several_lines(text: &str, tokens: &[(Token, Span)]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let end = (Token::End, Span::new(text.len(), text.len()));
    for (token, span) in tokens.iter().chain([&end]) {
        block_comments(text, from, span.start as usize, &mut found);
        if matches!(token, Token::Text(_) | Token::Foreign(_)) {
            found.push(span.range());
        }
        from = span.end as usize;
    }
    found
}

/// Between two tokens there are only blanks and comments.
fn block_comments(text: &str, from: usize, to: usize, found: &mut Vec<Range<usize>>) {
    let mut at = from;
    while let Some(slash) = text.get(at..to).and_then(|rest| rest.find('/')) {
        let start = at + slash;
        let comment = text.get(start..to).unwrap_or_default();
        let length = match block_comment(comment) {
            Some(length) => {
                found.push(start..start + length);
                length
            }
            None => comment.find('\n').unwrap_or(comment.len()),
        };
        at = start + length.max(1);
    }
}

/// How long the block comment is with which a text begins; nothing when it begins otherwise, or does not end.
fn block_comment(text: &str) -> Option<usize> {
    if !text.starts_with("/*") {
        return None;
    }
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

fn indentation(open: &[OpenBracket], of_line: &[(Token, Span)], first_byte: usize) -> usize {
    let Some(innermost) = open.last() else { return 0 };
    match of_line.first() {
        Some((Token::Close(_), span)) if span.start as usize == first_byte => innermost.line,
        _ => innermost.inside,
    }
}

/// The next step in. A line that stands below the first thing of a bracket is between two steps.
const fn stepped_in(indent: usize) -> usize {
    indent / STEP * STEP + STEP
}

/// Opens and closes what a line opens and closes.
fn take_brackets(
    text: &str,
    open: &mut Vec<OpenBracket>,
    of_line: &[(Token, Span)],
    indent: usize,
    end: usize,
    column: impl Fn(usize) -> usize,
) -> Option<()> {
    for (at, (token, span)) in of_line.iter().enumerate() {
        match token {
            Token::Open(bracket) => {
                let behind = of_line.get(at + 1).map(|(_, next)| next.start as usize);
                let comment = text.get(span.end as usize..end)?.trim_start().starts_with("/*");
                let inside = match behind {
                    _ if comment => stepped_in(indent),
                    Some(first) => column(first),
                    None => stepped_in(indent),
                };
                open.push(OpenBracket {
                    bracket: *bracket,
                    line: indent,
                    inside,
                });
            }
            Token::Close(bracket) => {
                open.pop().filter(|opened| opened.bracket == *bracket)?;
            }
            _ => {}
        }
    }
    Some(())
}
