//! A person's name changed everywhere in a file: where it is given, and wherever it stands in plain letters.
//!
//! In: the text of a scenario, a translation or a play-script, the old name and the new one. Out: the text with the name changed, how
//! often, and the lines in which something still begins with the old name (`Annas`), which only a person can judge. Ids stay:
//! translations, play-throughs and everybody's luck are addressed by them, and `{anna}` in a text shows the new name by itself.

use super::diagnostic_sink::DiagnosticSink;
use super::edit::{Edit, edited};
use super::lexer::{Lexer, Token};

/// A text in which a name was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenamedText {
    /// The text.
    pub text: String,
    /// How often the name was changed.
    pub changed: usize,
    /// The lines, from 1, of the new text in which a longer word still begins with the old name, and that word.
    pub left: Vec<(usize, String)>,
}

impl RenamedText {
    /// Changes a name, as a whole word and with the same capitals, in every text and every comment. `ids` are the ids of the file:
    /// a text that is one of them is none of the words that anybody reads.
    #[must_use]
    pub fn of(text: &str, old: &str, new: &str, ids: &[&str]) -> Self {
        let mut edits = Vec::new();
        for (start, end) in readable(text, ids) {
            for at in whole_words(text, start, end, old) {
                edits.push(Edit::replace(at, at + old.len(), new));
            }
        }
        let renamed = edited(text, &edits).unwrap_or_else(|| text.to_owned());
        Self {
            changed: edits.len(),
            left: longer_words(&renamed, old),
            text: renamed,
        }
    }
}

/// The parts of a text that a person reads: texts that are no ids, without their placeholders, and comments.
fn readable(text: &str, ids: &[&str]) -> Vec<(usize, usize)> {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let (mut parts, mut behind) = (Vec::new(), 0);
    let mut before = [Token::End, Token::End];
    loop {
        let (token, span) = lexer.next(&mut out);
        let range = span.range();
        // What stands between two tokens is white space and comments.
        parts.push((behind, range.start.max(behind)));
        behind = range.end.max(behind);
        let is_name = matches!(&before, [Token::Word(word), Token::Colon] if word == "name");
        match &token {
            Token::End => {
                parts.push((behind, text.len()));
                return parts;
            }
            Token::Text(value) if is_name || !ids.contains(&value.as_str()) => {
                parts.extend(outside_braces(text, range.start, range.end));
            }
            _ => {}
        }
        let [_, last] = before;
        before = [last, token];
    }
}

/// A part of a text without what stands in braces.
fn outside_braces(text: &str, start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut at = start;
    while let Some(open) = text.get(at..end).and_then(|rest| rest.find('{')) {
        parts.push((at, at + open));
        let Some(close) = text.get(at + open..end).and_then(|rest| rest.find('}')) else {
            return parts;
        };
        at += open + close + 1;
    }
    parts.push((at, end));
    parts
}

/// Where a word begins in a part of a text, not as a part of another.
fn whole_words(text: &str, start: usize, end: usize, word: &str) -> Vec<usize> {
    let Some(part) = text.get(start..end) else {
        return Vec::new();
    };
    let found = part.match_indices(word).map(|(at, _)| start + at);
    found
        .filter(|at| begins_word(text, *at) && !text[at + word.len()..].starts_with(is_inside))
        .collect()
}

/// Whether a word can begin here: behind something that is no letter, or behind an escape such as `\n`.
fn begins_word(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    let Some(letter) = before.next() else { return true };
    !is_inside(letter) || (matches!(letter, 'n' | 't' | 'r') && before.take_while(|c| *c == '\\').count() % 2 == 1)
}

fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn longer_words(text: &str, word: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for (at, _) in line.match_indices(word) {
            let longer: String = line[at..].chars().take_while(|c| is_inside(*c)).collect();
            if begins_word(line, at) && longer != word {
                found.push((number + 1, longer));
            }
        }
    }
    found
}
