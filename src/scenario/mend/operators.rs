//! Conditions written with signs: `and`, `&&`, `or`, `>=`, `not`.
//!
//! In: the place where reading stopped. Out: the same condition in the words of the language.

use super::proposal::{Proposal, TroubleSpot};
use crate::scenario::brackets::Bracket;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::vocabulary::Quantity;

type Piece<'s> = &'s (Token, Span);

/// A condition that has signs in it.
pub fn proposals(spot: &TroubleSpot) -> Option<Proposal> {
    let near = (-1..=3).filter_map(|offset| spot.at.checked_add_signed(offset));
    let sign = near
        .into_iter()
        .find(|at| spot.tokens.get(*at).is_some_and(|(token, _)| is_sign(token)))?;
    let (mut start, mut end) = around(spot, sign);
    if let Some(bound) = bare_bound(spot, spot.tokens.get(start..end)?) {
        return Some(bound);
    }
    let alone = start.checked_sub(2).and_then(|before| spot.tokens.get(before..start));
    if let (Some([(before, _), (Token::Open(Bracket::Round), _)]), Some((Token::Close(_), _))) =
        (alone, spot.tokens.get(end))
        && !matches!(before, Token::Word(_))
    {
        (start, end) = (start - 1, end + 1);
    }
    let pieces = spot.tokens.get(start..end)?;
    let mut reader = SignReader { spot, pieces, at: 0 };
    let meant = reader.any()?;
    if reader.at < pieces.len() {
        return None;
    }
    let span = pieces.first()?.1.to(pieces.last()?.1);
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, meant.clone())];
    let what = "a condition has words and brackets, no signs and no `and` or `or`";
    Some(Proposal::new(span, what, format!("write `{meant}`"), edits))
}

/// `>= 60` alone, where a bound belongs.
fn bare_bound(spot: &TroubleSpot, pieces: &[(Token, Span)]) -> Option<Proposal> {
    let (sign, number) = match pieces {
        [(Token::Wrong(sign), _), (Token::Number { .. }, number)]
        | [
            (Token::Wrong(sign), _),
            (Token::Wrong('='), _),
            (Token::Number { .. }, number),
        ] => (*sign, *number),
        _ => return None,
    };
    let word = match sign {
        '>' | '≥' => "AtLeast",
        '<' | '≤' => "AtMost",
        _ => return None,
    };
    let span = pieces.first()?.1.to(number);
    let right = format!("{word}({})", spot.slice(number));
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, right.clone())];
    let what = "a bound has a word and brackets, no signs";
    Some(Proposal::new(span, what, format!("write {right}"), edits))
}

fn is_sign(token: &Token) -> bool {
    match token {
        Token::Word(word) => ["and", "or", "not"].contains(&word.to_lowercase().as_str()),
        Token::Wrong(sign) => "&|<>=!≥≤".contains(*sign),
        _ => false,
    }
}

/// From behind the colon, comma or bracket before a token to the comma or bracket after it.
fn around(spot: &TroubleSpot, at: usize) -> (usize, usize) {
    let mut depth = 0_usize;
    let mut start = at;
    while let Some((token, _)) = start.checked_sub(1).and_then(|before| spot.tokens.get(before)) {
        match token {
            Token::Close(_) => depth += 1,
            Token::Open(_) | Token::Colon | Token::Comma if depth == 0 => break,
            Token::Open(_) => depth -= 1,
            _ => {}
        }
        start -= 1;
    }
    let mut depth = 0_usize;
    let mut end = at;
    while let Some((token, _)) = spot.tokens.get(end) {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) | Token::Comma | Token::End if depth == 0 => break,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        end += 1;
    }
    (start, end)
}

struct SignReader<'s, 't> {
    spot: &'s TroubleSpot<'t>,
    pieces: &'s [(Token, Span)],
    at: usize,
}

impl<'s> SignReader<'s, '_> {
    fn peek(&self, offset: usize) -> Option<Piece<'s>> {
        self.pieces.get(self.at + offset)
    }

    fn word(&self, wanted: &str) -> bool {
        matches!(self.peek(0), Some((Token::Word(word), _)) if word.eq_ignore_ascii_case(wanted))
    }

    fn sign(&self, offset: usize, wanted: char) -> bool {
        matches!(self.peek(offset), Some((Token::Wrong(sign), _)) if *sign == wanted)
    }

    /// Takes a word, or a sign once or twice.
    fn takes(&mut self, word: &str, sign: char) -> bool {
        let length = if self.word(word) {
            1
        } else if self.sign(0, sign) {
            if self.sign(1, sign) { 2 } else { 1 }
        } else {
            0
        };
        self.at += length;
        length > 0
    }

    fn any(&mut self) -> Option<String> {
        let mut parts = vec![self.all()?];
        while self.takes("or", '|') {
            parts.push(self.all()?);
        }
        Some(joined("Any", parts))
    }

    fn all(&mut self) -> Option<String> {
        let mut parts = vec![self.one()?];
        while self.takes("and", '&') {
            parts.push(self.one()?);
        }
        Some(joined("All", parts))
    }

    fn one(&mut self) -> Option<String> {
        if self.word("not") || (self.sign(0, '!') && !self.sign(1, '=')) {
            self.at += 1;
            return Some(format!("Not({})", self.one()?));
        }
        if matches!(self.peek(0)?.0, Token::Open(_)) {
            self.at += 1;
            let inside = self.any()?;
            let closes = matches!(self.peek(0)?.0, Token::Close(_));
            self.at += 1;
            return closes.then_some(inside);
        }
        let subject = self.subject()?;
        self.compared(&subject)
    }

    /// What is spoken of: `Delivered`, `Person("mira", Trust)`, `mira.trust`.
    fn subject(&mut self) -> Option<String> {
        let (Token::Word(word), first) = self.peek(0)? else {
            return None;
        };
        self.at += 1;
        if self.sign(0, '.')
            && let Some((Token::Word(part), _)) = self.peek(1)
        {
            self.at += 2;
            let part = quantity(part)?;
            return Some(if word.eq_ignore_ascii_case("team") {
                format!("Team({part})")
            } else {
                format!("Person(\"{word}\", {part})")
            });
        }
        let mut last = *first;
        if matches!(self.peek(0), Some((Token::Open(_), _))) {
            let mut depth = 0_usize;
            loop {
                let (token, span) = self.peek(0)?;
                self.at += 1;
                last = *span;
                match token {
                    Token::Open(_) => depth += 1,
                    Token::Close(_) => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
        } else if let Some(quantity) = quantity(word) {
            return Some(format!("Team({quantity})"));
        }
        Some(self.spot.slice(first.to(last)).to_owned())
    }

    fn compared(&mut self, subject: &str) -> Option<String> {
        let Some((Token::Wrong(sign), _)) = self.peek(0) else {
            return Some(subject.to_owned());
        };
        let sign = *sign;
        if !"<>=!≥≤".contains(sign) {
            return Some(subject.to_owned());
        }
        self.at += 1;
        let equal = self.sign(0, '=') || "≥≤".contains(sign);
        if self.sign(0, '=') {
            self.at += 1;
        }
        let (Token::Number { .. }, number) = self.peek(0)? else {
            return None;
        };
        self.at += 1;
        let number = self.spot.slice(*number);
        let least = with_bound(subject, &format!("AtLeast({number})"));
        let most = with_bound(subject, &format!("AtMost({number})"));
        Some(match (sign, equal) {
            ('>', true) | ('≥', _) => least,
            ('<', true) | ('≤', _) => most,
            ('<', false) => format!("Not({least})"),
            ('>', false) => format!("Not({most})"),
            ('!', _) => format!("Not(All([{least}, {most}]))"),
            _ => format!("All([{least}, {most}])"),
        })
    }
}

fn with_bound(subject: &str, bound: &str) -> String {
    match subject.strip_suffix(')') {
        Some(open) if open.ends_with('(') => format!("{open}{bound})"),
        Some(open) => format!("{open}, {bound})"),
        None => format!("{subject}({bound})"),
    }
}

fn quantity(word: &str) -> Option<String> {
    Quantity::ALL
        .into_iter()
        .map(|quantity| format!("{quantity:?}"))
        .find(|known| known.eq_ignore_ascii_case(word))
}

fn joined(word: &str, mut parts: Vec<String>) -> String {
    match parts.len() {
        1 => parts.swap_remove(0),
        _ => format!("{word}([{}])", parts.join(", ")),
    }
}
