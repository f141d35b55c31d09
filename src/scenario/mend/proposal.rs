//! What may have been meant: a [`Proposal`], and the [`TroubleSpot`] in which it is looked for.
//!
//! In: a text and the place where reading stopped. Out: the tokens around it, and how a line would look with edits in it.

use crate::scenario::diagnostic_sink::{DiagnosticSink, Trouble};
use crate::scenario::edit::{Edit, edited};
use crate::scenario::lexer::{Lexer, Token};
use crate::scenario::place::Span;

/// A line that is shown as it must be has at most so many characters.
const LONGEST_SHOWN: usize = 110;

/// One mistake that would explain why reading stopped.
pub struct Proposal {
    /// Where it is.
    pub span: Span,
    /// What is wrong.
    pub what: String,
    /// What to write instead.
    pub remedy: String,
    /// The same as replacements.
    pub edits: Vec<Edit>,
    /// They are what was meant; otherwise they only let the rest be read.
    pub sure: bool,
    /// However often it stands in the file, it is told once.
    pub once: bool,
}

impl Proposal {
    /// One that is what was meant, if it lets the text be read.
    pub fn new(span: Span, what: impl Into<String>, remedy: impl Into<String>, edits: Vec<Edit>) -> Self {
        Self {
            span,
            what: what.into(),
            remedy: remedy.into(),
            edits,
            sure: true,
            once: false,
        }
    }

    /// The author must say what was meant.
    pub fn unsure(self) -> Self {
        Self { sure: false, ..self }
    }

    /// Told once a file.
    pub fn once(self) -> Self {
        Self { once: true, ..self }
    }
}

/// Where reading stopped.
pub struct TroubleSpot<'t> {
    /// All of the text.
    pub text: &'t str,
    /// What stopped the reader.
    pub trouble: &'t Trouble,
    /// What stands in the text, as far as it can be told.
    pub tokens: Vec<(Token, Span)>,
    /// Which token was to be read next.
    pub at: usize,
}

impl<'t> TroubleSpot<'t> {
    /// Of a text that could be read up to a place.
    pub fn new(text: &'t str, trouble: &'t Trouble) -> Self {
        let mut out = DiagnosticSink::new("", text);
        let mut lexer = Lexer::new(text);
        let mut tokens = Vec::new();
        loop {
            let (token, span) = lexer.next(&mut out);
            let end = token == Token::End;
            tokens.push((token, span));
            if end {
                break;
            }
        }
        let at = tokens.partition_point(|(_, span)| (span.start as usize) < trouble.reach);
        Self {
            text,
            trouble,
            tokens,
            at,
        }
    }

    /// A token, counted from the one that was to be read next.
    pub fn token(&self, offset: isize) -> Option<(&Token, Span)> {
        let (token, span) = self.tokens.get(self.at.checked_add_signed(offset)?)?;
        Some((token, *span))
    }

    /// What stands at a place.
    pub fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The line in which a byte stands, without its end.
    pub fn line(&self, at: usize) -> Span {
        line(self.text, at)
    }

    /// The number of the line in which a byte stands.
    pub fn line_number(&self, at: usize) -> u32 {
        Span::new(at, at).line_in(self.text)
    }

    /// The line with some edits in it.
    pub fn shown(&self, edits: &[Edit]) -> String {
        shown(self.text, edits)
    }
}

/// Whether nothing stands between two places.
pub fn touch(first: Span, second: Span) -> bool {
    first.end == second.start
}

/// The line in which a byte stands, without its end.
pub fn line(text: &str, at: usize) -> Span {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |found| found + 1);
    let end = at + after.find('\n').unwrap_or(after.len());
    Span::new(start, end)
}

/// How many bytes of spaces a line begins with.
pub fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The line of the first edit as it looks with all edits that stand in it, shortened around them.
pub fn shown(text: &str, edits: &[Edit]) -> String {
    let Some(first) = edits.iter().min_by_key(|edit| edit.span) else {
        return String::new();
    };
    let of = line(text, first.span.start as usize);
    let here: Vec<Edit> = edits
        .iter()
        .filter(|edit| edit.span.start >= of.start && edit.span.end <= of.end)
        .map(|edit| Edit {
            span: Span {
                start: edit.span.start - of.start,
                end: edit.span.end - of.start,
            },
            text: edit.text.clone(),
        })
        .collect();
    let old = text.get(of.range()).unwrap_or_default();
    let new = edited(old, &here).unwrap_or_default();
    let new = new.trim_end();
    if new.trim().chars().count() <= LONGEST_SHOWN {
        return new.trim().to_owned();
    }
    let at = old
        .get(..(first.span.start - of.start) as usize)
        .map_or(0, |old| old.chars().count());
    let skipped = at.saturating_sub(LONGEST_SHOWN / 2);
    let shown: String = new.chars().skip(skipped).take(LONGEST_SHOWN).collect();
    let before = if skipped > 0 { "…" } else { "" };
    let after = if new.chars().count() > skipped + LONGEST_SHOWN {
        "…"
    } else {
        ""
    };
    format!("{before}{}{after}", shown.trim())
}
