//! The brackets that are open while a file is read, and the one that was probably forgotten.
//!
//! In: every opening and closing. Out: how deep it is, and the first bracket whose closing line is indented less
//! than its own line: when the file ends too early, that one is the likely culprit, not the outermost.

use super::place::Span;

/// The three kinds of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `{ }`
    Curly,
}

impl Bracket {
    /// How it closes.
    pub const fn closing(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }

    /// How it opens.
    pub const fn opening(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }
}

/// Open brackets, outermost first.
#[derive(Default)]
pub struct Brackets {
    open: Vec<(Bracket, Span)>,
    suspect: Option<(Bracket, Span)>,
}

impl Brackets {
    /// One opens.
    pub fn open(&mut self, bracket: Bracket, span: Span) {
        self.open.push((bracket, span));
    }

    /// The innermost is done with, closed at `end` or not at all.
    pub fn close(&mut self, text: &str, end: Option<Span>) {
        let Some((bracket, start)) = self.open.pop() else {
            return;
        };
        let Some(end) = end else { return };
        let apart = text
            .get(start.start as usize..end.start as usize)
            .is_some_and(|between| between.contains('\n'));
        if self.suspect.is_none() && apart && indentation(text, end) < indentation(text, start) {
            self.suspect = Some((bracket, start));
        }
    }

    /// How many are open.
    pub const fn depth(&self) -> usize {
        self.open.len()
    }

    /// Those that are open, outermost first.
    pub fn list(&self) -> Vec<(Bracket, Span)> {
        self.open.clone()
    }

    /// Which was forgotten, when the file ends inside brackets.
    pub fn forgotten(&self, innermost: (Bracket, Span)) -> (Bracket, Span) {
        self.suspect.unwrap_or(innermost)
    }
}

fn indentation(text: &str, span: Span) -> Option<usize> {
    let before = text.get(..span.start as usize)?;
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    text.get(line..)?.find(|c: char| c != ' ' && c != '\t')
}
