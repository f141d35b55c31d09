//! Files in another format that hold a scenario: JSON, YAML, TOML and their like.
//!
//! In: a text. Out: one finding for all of it, if it is none of ours.

use crate::scenario::check::syntax;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, SpannedMessage};
use crate::scenario::lexer::{Lexer, Token};
use crate::scenario::place::Span;

const BEGIN: &str = "begin with `Scenario(format: 1, title: \"...\",`: names without quotes, a colon after each, ( ) around what has \
                     named parts, and `)` at the end; a shipped scenario shows all of it";
/// More brackets than prose has.
const MOST_BRACKETS: usize = 20;

/// What a whole file is, when it is in another format.
pub fn recognised(text: &str) -> Option<SpannedMessage> {
    let (at, first) = first_line(text)?;
    let what = if first.starts_with("{\\rtf") {
        "this is a document of a word processor (RTF), not a plain text"
    } else if first.starts_with('{') && text[at + 1..].trim_start().starts_with(['"', '}']) {
        "this file is in JSON; a scenario is written in RON"
    } else if first.starts_with('<') && !first.starts_with("<<") && !first.starts_with("<!--") {
        "this file is in HTML or XML; a scenario is written in RON"
    } else if first == "---" || first.starts_with("- ") {
        "this file is in YAML; a scenario is written in RON"
    } else {
        match after_word(first)? {
            '=' => "this file is in TOML; a scenario is written in RON",
            ']' if first.starts_with('[') && !text.trim_end().ends_with(')') => {
                "this file is in TOML; a scenario is written in RON"
            }
            ':' if !text.trim_end().ends_with(')') => "this file is in YAML; a scenario is written in RON",
            _ => return None,
        }
    };
    Some(SpannedMessage {
        rule: &syntax::RULE,
        span: Span::new(at, at + first.len()),
        words: Message {
            what: what.to_owned(),
            why: syntax::WHY,
            remedy: BEGIN.to_owned(),
        },
        mending: None,
    })
}

/// A text in which no name has a value, so that nothing of it can be a scenario.
pub fn nothing_of_ours(text: &str) -> Option<SpannedMessage> {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let mut is_name = false;
    let mut opens = 0_usize;
    loop {
        let (token, _) = lexer.next(&mut out);
        match token {
            Token::Colon | Token::Wrong('=') if is_name => return None,
            Token::Open(_) => opens += 1,
            Token::End => break,
            _ => {}
        }
        is_name = matches!(token, Token::Word(_) | Token::Text(_));
    }
    // What is all brackets is told by its brackets.
    if opens > MOST_BRACKETS {
        return None;
    }
    let (at, first) = first_line(text)?;
    Some(SpannedMessage {
        rule: &syntax::RULE,
        span: Span::new(at, at + first.len()),
        words: Message::new(
            "this does not look like a scenario: no name in it has a value",
            syntax::WHY,
            BEGIN,
        ),
        mending: None,
    })
}

/// The first line that says something, and where it begins.
fn first_line(text: &str) -> Option<(usize, &str)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() && !trimmed.starts_with("//") && !trimmed.starts_with('#') {
            return Some((at + line.find(trimmed)?, trimmed));
        }
        at += line.len();
    }
    None
}

/// What stands after the first word.
fn after_word(line: &str) -> Option<char> {
    let rest = line.trim_start_matches(['[', '"']);
    let rest = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == '-' || c == '"');
    (rest.len() < line.len())
        .then(|| rest.trim_start().chars().next())
        .flatten()
}
