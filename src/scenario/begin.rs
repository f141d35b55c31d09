//! A new scenario's text: the commented one to begin with, or a copy of another under a title of its own.
//!
//! In: the name of the new file, and of a copy the text of the other. Out: RON with the new title in it. Nothing is written here.

use super::diagnostic_sink::DiagnosticSink;
use super::edit::{Edit, edited};
use super::lexer::{Lexer, Token};
use crate::platform::embedded;

/// The commented scenario, among the assets.
const TEMPLATE: &str = "templates/new.ron";
/// The most characters of a title.
const LONGEST_TITLE: usize = 60;

/// The commented scenario, for a file of this name (without its ending).
#[must_use]
pub fn commented(name: &str) -> String {
    let bytes = embedded::asset(TEMPLATE).unwrap_or_default();
    titled(&String::from_utf8_lossy(&bytes), &title_of(name))
}

/// A copy of a scenario for a file of this name. It says of which one, and is a scenario of its own in every list.
#[must_use]
pub fn copied(name: &str, text: &str, of: &str) -> String {
    let of: String = of.chars().filter(|c| !c.is_control()).collect();
    let copy = titled(text.trim_start_matches('\u{feff}'), &title_of(name));
    format!("// A copy of `{of}`. The file's name is what it is known by; the title below is what is shown.\n{copy}")
}

/// The title that a file's name makes: `my_kitchen` is "My kitchen".
#[must_use]
pub fn title_of(name: &str) -> String {
    let spoken: String = name
        .chars()
        .map(|c| {
            if matches!(c, '_' | '-' | '.') || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !matches!(c, '{' | '}' | '"' | '\\'))
        .collect();
    let spoken = spoken.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = spoken.chars();
    let upper: String = letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    let title: String = upper.chars().take(LONGEST_TITLE).collect();
    if title.contains(char::is_alphanumeric) {
        title
    } else {
        "A scenario of my own".to_owned()
    }
}

/// A text with this as its first `title`, which is the scenario's own: all others stand in lists behind it.
fn titled(text: &str, title: &str) -> String {
    let quoted = ron::to_string(title).unwrap_or_else(|_| "\"\"".to_owned());
    first_title(text)
        .and_then(|(start, end)| edited(text, &[Edit::replace(start, end, quoted)]))
        .unwrap_or_else(|| text.to_owned())
}

/// Where the text of the first `title: "..."` stands that is in one bracket only.
fn first_title(text: &str) -> Option<(usize, usize)> {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let (mut depth, mut before) = (0_i64, [Token::End, Token::End]);
    loop {
        let (token, span) = lexer.next(&mut out);
        let is_title = depth == 1 && matches!(&before, [Token::Word(word), Token::Colon] if word == "title");
        match &token {
            Token::End => return None,
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            Token::Text(_) if is_title => {
                let range = span.range();
                return Some((range.start, range.end));
            }
            _ => {}
        }
        let [_, last] = before;
        before = [last, token];
    }
}
