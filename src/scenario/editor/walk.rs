//! A text, token by token, each with what belongs at its place. It reads what cannot be parsed, too.
//!
//! In: a text that may be half-written, and the type of the whole. Out: a [`WalkedText`]: tokens, and the brackets that they stand in.
//! Nothing is reported here. A bracket that is missing is guessed where the name of a part says that it must have closed.

use std::collections::BTreeMap;

use super::frame::{ExpectedValue, Frame, FrameContent, PartPlace, ValueSeat};
use super::wanted::WantedType;
use crate::scenario::brackets::Bracket;
use crate::scenario::check::not_text::MAX_BYTES;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::lexer::{Lexer, Token};
use crate::scenario::place::Span;
use crate::scenario::reference::page;
use crate::scenario::type_page::{Argument, PageKind, TypePage};

/// A text with more tokens is looked at no further: the largest scenario shipped has a tenth of them.
const MOST_TOKENS: usize = 500_000;

/// So many brackets are looked through for the one that a name or a closing bracket belongs to.
const DEEPEST_GUESS: usize = 64;

/// A token with what belongs at its place.
#[derive(Debug, Clone)]
pub struct WalkedToken {
    /// The token.
    pub token: Token,
    /// Where it stands.
    pub span: Span,
    /// The bracket that it stands in.
    pub frame: Option<usize>,
    /// What belongs here; of the name of a part and of a sign: nothing.
    pub expected: ExpectedValue,
    /// It is the name of a part: a colon follows.
    pub names_part: bool,
}

/// A text in tokens and brackets.
#[derive(Debug)]
pub struct WalkedText<'t> {
    /// The text.
    pub text: &'t str,
    /// Its tokens, without comments.
    pub tokens: Vec<WalkedToken>,
    /// Every bracket that was opened, in the order of the text.
    pub frames: Vec<Frame>,
    /// Those that are still open at the end, outermost first.
    open: Vec<usize>,
    root: Option<&'static TypePage>,
    types: BTreeMap<&'static str, WantedType>,
}

/// Walks through a text. A text that is too large for a scenario has no tokens.
#[must_use]
pub fn walk<'t>(text: &'t str, file: &str) -> WalkedText<'t> {
    let tokens = if text.len() > MAX_BYTES {
        Vec::new()
    } else {
        tokens(text)
    };
    let mut walked = WalkedText {
        text,
        tokens: Vec::with_capacity(tokens.len()),
        frames: Vec::new(),
        open: Vec::new(),
        root: root(&tokens, file),
        types: BTreeMap::new(),
    };
    let mut before: Option<&Token> = None;
    for (at, (token, span)) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).map(|(token, _)| token);
        walked.take(before, token, *span, next);
        before = Some(token);
    }
    for frame in walked.open.clone() {
        if let Some(frame) = walked.frames.get_mut(frame) {
            frame.end = text.len();
        }
    }
    walked
}

/// Every token. A text whose closing quote is missing ends with its line, so that what follows is not read as text.
fn tokens(text: &str) -> Vec<(Token, Span)> {
    let mut tokens = Vec::new();
    let mut begin = 0;
    while let Some(rest) = text.get(begin..) {
        let mut out = DiagnosticSink::new("", rest);
        let mut lexer = Lexer::new(rest);
        let mut torn = None;
        loop {
            let (token, span) = lexer.next(&mut out);
            if token == Token::End || tokens.len() >= MOST_TOKENS {
                break;
            }
            let place = Span::new(begin + span.start as usize, begin + span.end as usize);
            if let Some(end) = torn_off(text, place) {
                let line = text.get(place.start as usize + 1..end).unwrap_or_default();
                tokens.push((Token::Text(line.to_owned()), Span::new(place.start as usize, end)));
                torn = Some(end);
                break;
            }
            tokens.push((token, place));
        }
        let Some(end) = torn else { break };
        begin = end;
    }
    tokens
}

/// Where a text in quotes ends that goes over lines and has right behind it what never stands behind one.
fn torn_off(text: &str, place: Span) -> Option<usize> {
    let raw = text.get(place.range()).filter(|raw| raw.starts_with('"'))?;
    let line = raw.find(['\n', '\r'])?;
    let behind = text.get(place.end as usize..)?.chars().next()?;
    let may_stand = behind.is_whitespace() || ",:)]}/".contains(behind);
    (!may_stand).then_some(place.start as usize + line)
}

/// What the whole is: what its first word says, else what the name of the file says.
fn root(tokens: &[(Token, Span)], file: &str) -> Option<&'static TypePage> {
    let said = match tokens.first() {
        Some((Token::Word(word), _)) => page(word).filter(|page| page.kind == PageKind::Parts),
        _ => None,
    };
    let named = if file.ends_with(".play.ron") {
        "PlayScript"
    } else {
        "Scenario"
    };
    said.or_else(|| page(named))
}

impl WalkedText<'_> {
    /// What would belong at the end of the text.
    #[must_use]
    pub fn expected_at_end(&self) -> ExpectedValue {
        let argument = |argument: Option<&Argument>| {
            argument.map(|argument| {
                let known = self.types.get(argument.of_type).cloned();
                known.unwrap_or_else(|| WantedType::of(argument.of_type))
            })
        };
        let Some(frame) = self.innermost() else {
            return ExpectedValue {
                wanted: self.root.map(WantedType::Page),
                seat: None,
            };
        };
        match &frame.holds {
            FrameContent::Parts(page) => frame.slot.map_or_else(ExpectedValue::default, |part| ExpectedValue {
                wanted: argument(part.takes.first()),
                seat: Some(ValueSeat::of(page, part, 0)),
            }),
            FrameContent::Values(page, word) => {
                let index = frame.named.unwrap_or(frame.index);
                ExpectedValue {
                    wanted: argument(word.takes.get(index)),
                    seat: Some(ValueSeat::of(page, word, index)),
                }
            }
            FrameContent::List(inner) => ExpectedValue {
                wanted: inner.clone(),
                seat: frame.seat,
            },
            FrameContent::Pairs(inner) if frame.after_colon => ExpectedValue {
                wanted: inner.clone(),
                seat: frame.seat,
            },
            FrameContent::Pairs(_) => ExpectedValue {
                wanted: Some(WantedType::Text),
                seat: frame.seat.map(ValueSeat::key),
            },
            FrameContent::Tuple(types) => ExpectedValue {
                wanted: types.get(frame.index).cloned(),
                seat: frame.seat.map(|seat| seat.at(frame.index)),
            },
            FrameContent::Unknown => ExpectedValue::default(),
        }
    }

    /// The bracket that is open at the end of the text.
    #[must_use]
    pub fn innermost(&self) -> Option<&Frame> {
        self.frames.get(*self.open.last()?)
    }

    /// Its number.
    #[must_use]
    pub fn innermost_number(&self) -> Option<usize> {
        self.open.last().copied()
    }

    /// What stands at a place.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The token at a byte, or the one that ends there.
    #[must_use]
    pub fn token_at(&self, byte: usize) -> Option<&WalkedToken> {
        let after = self.tokens.partition_point(|token| token.span.start as usize <= byte);
        let token = self.tokens.get(after.checked_sub(1)?)?;
        (byte <= token.span.end as usize).then_some(token)
    }

    fn innermost_mut(&mut self) -> Option<&mut Frame> {
        self.frames.get_mut(*self.open.last()?)
    }

    fn take(&mut self, before: Option<&Token>, token: &Token, span: Span, next: Option<&Token>) {
        match token {
            Token::Open(bracket) => self.opens(*bracket, before, span),
            Token::Close(bracket) => self.closes(*bracket, span),
            Token::Comma => self.sign(token, span, |frame| {
                frame.index += 1;
                frame.slot = None;
                frame.named = None;
                frame.after_colon = false;
            }),
            Token::Colon => self.sign(token, span, |frame| frame.after_colon = true),
            Token::Word(word) if next == Some(&Token::Colon) && !self.in_pairs() => self.names(word, token, span),
            _ => {
                let expected = self.remembered_expectation();
                self.extend_part(span);
                self.push(token, span, expected, false);
            }
        }
    }

    fn remembered_expectation(&mut self) -> ExpectedValue {
        let expected = self.expected_at_end();
        if let (Some(seat), Some(wanted)) = (&expected.seat, &expected.wanted)
            && let Some(frame) = self.innermost()
            && matches!(frame.holds, FrameContent::Parts(_) | FrameContent::Values(..))
            && let Some(argument) = seat.argument()
            && !self.types.contains_key(argument.of_type)
        {
            let wanted = wanted.clone();
            self.types.insert(argument.of_type, wanted);
        }
        expected
    }

    /// Which open bracket is so, among the innermost.
    fn innermost_that(&self, is_so: impl Fn(&Frame) -> bool) -> Option<usize> {
        let outermost = self.open.len().saturating_sub(DEEPEST_GUESS);
        let inner = self.open.get(outermost..)?;
        let found = inner.iter().rposition(|at| self.frames.get(*at).is_some_and(&is_so))?;
        Some(outermost + found)
    }

    fn in_pairs(&self) -> bool {
        self.innermost()
            .is_some_and(|frame| matches!(frame.holds, FrameContent::Pairs(_)))
    }

    fn push(&mut self, token: &Token, span: Span, expected: ExpectedValue, names_part: bool) {
        self.tokens.push(WalkedToken {
            token: token.clone(),
            span,
            frame: self.open.last().copied(),
            expected,
            names_part,
        });
    }

    fn sign(&mut self, token: &Token, span: Span, change: impl FnOnce(&mut Frame)) {
        self.push(token, span, ExpectedValue::default(), false);
        if let Some(frame) = self.innermost_mut() {
            change(frame);
        }
    }

    /// The name of a part. It belongs to the innermost bracket that knows it; what is open inside of that was not closed.
    fn names(&mut self, word: &str, token: &Token, span: Span) {
        let knowing = self.innermost_that(|frame| frame.knows(word));
        if let Some(knowing) = knowing {
            for left in self.open.split_off(knowing + 1) {
                if let Some(frame) = self.frames.get_mut(left) {
                    frame.end = span.start as usize;
                }
            }
        }
        self.push(token, span, ExpectedValue::default(), true);
        if let Some(frame) = self.innermost_mut() {
            frame.begin_part(word);
            frame.parts.push(PartPlace {
                name: word.to_owned(),
                name_span: span,
                value: None,
            });
        }
    }

    fn opens(&mut self, bracket: Bracket, before: Option<&Token>, span: Span) {
        let head = match (before, self.tokens.last()) {
            (Some(Token::Word(word)), Some(last)) if !last.names_part && bracket == Bracket::Round => {
                Some((word.as_str(), last.span, last.expected.clone()))
            }
            _ => None,
        };
        let (word, start, expected) = match head {
            Some((word, at, expected)) => (Some(word), at.start, expected),
            None => (None, span.start, self.remembered_expectation()),
        };
        self.extend_part(span);
        self.push(&Token::Open(bracket), span, ExpectedValue::default(), false);
        self.frames.push(Frame {
            parent: self.open.last().copied(),
            bracket,
            holds: FrameContent::of(bracket, word, expected.wanted),
            seat: expected.seat,
            start: start as usize,
            inside: span.end as usize,
            end: self.text.len(),
            parts: Vec::new(),
            index: 0,
            slot: None,
            named: None,
            after_colon: false,
        });
        self.open.push(self.frames.len() - 1);
    }

    fn closes(&mut self, bracket: Bracket, span: Span) {
        let Some(closed) = self.innermost_that(|frame| frame.bracket == bracket) else {
            return;
        };
        for left in self.open.split_off(closed) {
            if let Some(frame) = self.frames.get_mut(left) {
                frame.end = span.end as usize;
            }
        }
        self.extend_part(span);
        self.push(&Token::Close(bracket), span, ExpectedValue::default(), false);
    }

    /// What has just been read belongs to the value of the part that was begun.
    fn extend_part(&mut self, span: Span) {
        if let Some(frame) = self.innermost_mut()
            && frame.after_colon
            && let Some(part) = frame.parts.last_mut()
        {
            part.value = Some(part.value.map_or(span, |value| value.to(span)));
        }
    }
}
