//! Terminal text: the one door through which words reach a terminal.
//!
//! In: text of any origin: a scenario, a journal, a file's name, a store's answer. Out: the same text without control characters,
//! which could move the cursor, change the title or fill the clipboard, and without what turns the direction of the line
//! that follows it.

use std::borrow::Cow;
use std::io::{self, Write};

/// What stands for a control character that has no picture of its own.
const REPLACEMENT: char = '\u{fffd}';
/// The first of the control pictures: U+2400 shows NUL.
const PICTURES: u32 = 0x2400;
const PICTURE_OF_DELETE: char = '\u{2421}';
const ESCAPE: char = '\u{1b}';

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A text in which every control character but the line feed is a picture of itself, and a tab is a space. Bidirectional
/// embeddings and overrides are left out; isolates end on their line.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    cleaned(text, false)
}

/// The same, with colours and weights left in (the escape sequences SGR): only for text that this program has styled, around
/// parts that went through [`visible`].
#[must_use]
pub fn visible_styled(text: &str) -> Cow<'_, str> {
    cleaned(text, true)
}

/// A name or a sentence that stands inside another text, as a bidirectional isolate if it runs from right to left: what
/// follows it keeps its place.
#[must_use]
pub fn isolated(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_right_to_left) {
        Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character opens a bidirectional embedding or override, or closes one.
#[must_use]
pub const fn is_embedding(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// The blocks of scripts that are written from right to left, without the noncharacters among them.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

fn cleaned(text: &str, styled: bool) -> Cow<'_, str> {
    let is_plain = |c: char| c == '\n' || !(c.is_control() || is_embedding(c) || is_isolate(c) || c == POP_ISOLATE);
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len() + 16);
    let mut open = 0_usize;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if styled && let Some(length) = style_sequence(rest) {
            clean.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '\n' => {
                close(&mut clean, &mut open);
                clean.push('\n');
            }
            '\r' if rest.starts_with('\n') => {}
            '\t' => clean.push(' '),
            POP_ISOLATE if open == 0 => {}
            POP_ISOLATE => {
                open -= 1;
                clean.push(c);
            }
            c if is_isolate(c) => {
                open += 1;
                clean.push(c);
            }
            c if is_embedding(c) => {}
            c if c.is_control() => clean.push(picture(c)),
            c => clean.push(c),
        }
    }
    close(&mut clean, &mut open);
    Cow::Owned(clean)
}

/// Ends what is still open of isolates at the end of a line.
fn close(clean: &mut String, open: &mut usize) {
    clean.extend(std::iter::repeat_n(POP_ISOLATE, std::mem::take(open)));
}

fn picture(control: char) -> char {
    match u32::from(control) {
        0x7f => PICTURE_OF_DELETE,
        code @ 0..0x20 => char::from_u32(PICTURES + code).unwrap_or(REPLACEMENT),
        _ => REPLACEMENT,
    }
}

/// The length of the escape sequence for colours and weights (`ESC [ numbers m`) with which a text begins.
fn style_sequence(text: &str) -> Option<usize> {
    let numbers = text.strip_prefix(ESCAPE)?.strip_prefix('[')?;
    let end = numbers.find(|c: char| !(c.is_ascii_digit() || c == ';'))?;
    numbers[end..].starts_with('m').then_some(end + 3)
}

/// Something that text is written to, each piece of it made [`visible`].
#[derive(Debug)]
pub struct TerminalWriter<W>(W);

impl<W: Write> TerminalWriter<W> {
    /// Writes to this.
    pub const fn new(out: W) -> Self {
        Self(out)
    }

    /// Writes a text.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.0.write_all(visible(text).as_bytes())
    }

    /// Hands on what is still held back.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::{TerminalWriter, isolated, visible, visible_styled};

    const HOSTILE: &str =
        "\u{1b}[31mRED\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m\u{8}\u{7f}\u{1b}]52;c;ZXZpbA==\u{7}\r\u{0}";

    #[test]
    fn no_control_character_but_the_line_feed_comes_through() {
        let seen = visible(HOSTILE);
        assert!(!seen.contains(char::is_control), "{seen:?}");
        assert!(seen.contains("RED") && seen.contains("\u{241b}]0;title\u{2407}"));
        assert_eq!(visible("a\r\nb\tc"), "a\nb c");
        let mut out = Vec::new();
        TerminalWriter::new(&mut out).text(HOSTILE).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), seen);
    }

    #[test]
    fn a_line_of_one_direction_stays_as_it_was() {
        for text in ["Grüße, “Priya”…\n", "\u{202f}!", "日本語"] {
            assert_eq!(visible(text), text);
            assert_eq!(isolated(text), text);
        }
    }

    #[test]
    fn nothing_turns_the_direction_of_what_follows() {
        assert_eq!(visible("\u{202e}abc\u{202c} d"), "abc d");
        assert_eq!(visible("a \u{2067}b\nc\u{2069}"), "a \u{2067}b\u{2069}\nc");
        assert_eq!(isolated("דנה"), "\u{2068}דנה\u{2069}");
    }

    #[test]
    fn only_styles_come_through_a_styled_text() {
        assert_eq!(visible_styled("\u{1b}[1;31mno\u{1b}[0m"), "\u{1b}[1;31mno\u{1b}[0m");
        assert_eq!(visible_styled("\u{1b}[2J"), "\u{241b}[2J");
        assert_eq!(visible_styled("\u{1b}[1"), "\u{241b}[1");
    }
}
