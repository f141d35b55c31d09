//! Brackets and commas: one that is missing, one too many, one of the wrong kind.
//!
//! In: the place where reading stopped. Out: where one may have been forgotten, the likeliest first: where the indentation of
//! lines says that something ends.

use super::proposal::{Proposal, TroubleSpot, indentation};
use crate::scenario::brackets::Bracket;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// So many places are tried for one missing bracket.
const MOST_PLACES: usize = 12;

/// Commas and colons: what is right where reading stopped.
pub fn small(spot: &TroubleSpot) -> Vec<Proposal> {
    let span = spot.trouble.span;
    let mut all = Vec::new();
    match spot.trouble.error {
        SyntaxError::Semicolon => {
            let edits = vec![Edit::replace(span.start as usize, span.end as usize, ",")];
            all.push(Proposal::new(
                span,
                "a semicolon stands where a comma belongs",
                "write ,",
                edits,
            ));
        }
        SyntaxError::CommaTooMany => {
            let edits = vec![Edit::remove(span.start as usize, span.end as usize)];
            all.push(Proposal::new(span, "there is a comma too many", "take it out", edits));
        }
        SyntaxError::CommaMissing => {
            let edits = vec![Edit::insert(span.end as usize, ",")];
            let remedy = format!("write `{}`", spot.shown(&edits));
            all.push(Proposal::new(span, "a comma is missing after this", remedy, edits));
        }
        _ => {}
    }
    all
}

/// The word and the bracket with which a file begins are missing.
fn without_beginning(spot: &TroubleSpot) -> Option<Proposal> {
    let [(Token::Word(_), first), (Token::Colon, _), ..] = &spot.tokens[..] else {
        return None;
    };
    let edits = vec![Edit::insert(first.start as usize, "Scenario(")];
    let what = "the file does not begin with `Scenario(`";
    let remedy = "write `Scenario(` before this, and `)` at the end of the file";
    Some(Proposal::new(*first, what, remedy, edits))
}

/// Brackets.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    all.extend(without_beginning(spot));
    all.extend(other_bracket(spot));
    all.extend(unclosed_pairs(spot));
    all.extend(unclosed_before(spot));
    all.extend(wrong_kind(spot));
    all.extend(unopened(spot));
    all.extend(by_indentation(spot));
    all.extend(too_many(spot));
    all
}

/// A closing bracket of another kind than the opening one.
fn other_bracket(spot: &TroubleSpot) -> Vec<Proposal> {
    let SyntaxError::WrongBracket { found, wanted, line } = spot.trouble.error else {
        return Vec::new();
    };
    let span = spot.trouble.span;
    let what = format!(
        "this {} does not fit the {} opened in line {line}",
        found.closing(),
        wanted.opening()
    );
    let instead = vec![Edit::replace(span.start as usize, span.end as usize, wanted.closing())];
    let remedy = format!("write {} here: `{}`", wanted.closing(), spot.shown(&instead));
    vec![Proposal::new(span, what, remedy, instead)]
}

/// Where a bracket would have to close if the text up to a token belonged to it.
fn end_of(spot: &TroubleSpot, token: usize) -> Option<usize> {
    let mut last = token.checked_sub(1)?;
    while matches!(spot.tokens.get(last)?.0, Token::Comma | Token::Wrong(';')) {
        last = last.checked_sub(1)?;
    }
    Some(spot.tokens.get(last)?.1.end as usize)
}

fn closing(spot: &TroubleSpot, (bracket, open): (Bracket, Span), at: usize) -> Proposal {
    let edits = vec![Edit::insert(at, bracket.closing())];
    let what = format!(
        "the {} opened in line {} is not closed before this line ends",
        bracket.opening(),
        spot.line_number(open.start as usize)
    );
    let remedy = format!("write {} here: `{}`", bracket.closing(), spot.shown(&edits));
    Proposal::new(Span::new(at.saturating_sub(1), at), what, remedy, edits)
}

/// One that should have been closed before the place where reading stopped.
fn unclosed_before(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    let mut ends = Vec::new();
    for token in [spot.at, spot.at.saturating_sub(1), part_before(spot)] {
        if let Some(at) = end_of(spot, token)
            && !ends.contains(&at)
        {
            ends.push(at);
        }
    }
    if let (Some(Token::End), Some(last)) = (
        spot.tokens.get(spot.at).map(|(token, _)| token),
        spot.at.checked_sub(1).and_then(|last| spot.tokens.get(last)),
    ) {
        ends.push(last.1.end as usize);
    }
    for open in spot.trouble.open.iter().rev().take(3) {
        for at in &ends {
            if *at > open.1.start as usize {
                all.push(closing(spot, *open, *at));
            }
        }
    }
    all
}

/// Pairs that should have been closed before the first key that is a word: that is a part with a name.
fn unclosed_pairs(spot: &TroubleSpot) -> Option<Proposal> {
    let open = spot
        .trouble
        .open
        .iter()
        .rev()
        .find(|(bracket, _)| *bracket == Bracket::Curly)?;
    let first = spot.tokens.partition_point(|(_, span)| span.start <= open.1.start);
    let mut depth = 0_usize;
    for number in first..spot.tokens.len() {
        match spot.tokens.get(number..number + 2)? {
            [(Token::Open(_), _), _] => depth += 1,
            [(Token::Close(_), _), _] => depth = depth.checked_sub(1)?,
            [(Token::Word(_), _), (Token::Colon, _)] if depth == 0 => {
                return Some(closing(spot, *open, end_of(spot, number)?));
            }
            _ => {}
        }
    }
    None
}

/// The token with which the entry begins in which reading stopped.
fn part_before(spot: &TroubleSpot) -> usize {
    beginning(spot, spot.at)
}

/// The token with which the entry begins in which a token stands.
fn beginning(spot: &TroubleSpot, mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(before) = at.checked_sub(1) {
        match spot.tokens.get(before).map(|(token, _)| token) {
            Some(Token::Close(_)) => depth += 1,
            Some(Token::Open(_) | Token::Comma) | None if depth == 0 => break,
            Some(Token::Open(_)) => depth -= 1,
            _ => {}
        }
        at = before;
    }
    at
}

/// The innermost bracket is of the wrong kind, alone or with the one that closes it.
fn wrong_kind(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    for (bracket, open) in spot.trouble.open.iter().rev().take(2) {
        let close = closing_of(spot, *open);
        for other in [Bracket::Round, Bracket::Square, Bracket::Curly] {
            if other == *bracket {
                continue;
            }
            let opens = Edit::replace(open.start as usize, open.end as usize, other.opening());
            let mut both = vec![opens.clone()];
            if let Some(close) = close {
                both.push(Edit::replace(close.start as usize, close.end as usize, other.closing()));
            }
            let only = vec![opens];
            for edits in [only, both] {
                let what = format!("{} belongs here, not {}", other.opening(), bracket.opening());
                let purpose = match other {
                    Bracket::Round => "parts with names stand in ( )",
                    Bracket::Square => "a list stands in [ ]",
                    Bracket::Curly => "pairs such as \"writing\": 35 stand in { }",
                };
                let remedy = format!("{purpose}: write `{}`", spot.shown(&edits));
                all.push(Proposal::new(*open, what, remedy, edits));
            }
        }
    }
    all
}

/// The bracket that closes one, whatever its kind.
fn closing_of(spot: &TroubleSpot, open: Span) -> Option<Span> {
    let first = spot.tokens.partition_point(|(_, span)| span.start < open.start);
    let mut depth = 0_usize;
    for (token, span) in spot.tokens.get(first..)? {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(*span);
                }
            }
            _ => {}
        }
    }
    None
}

/// An opening bracket is missing: before the value of the part before, or before a name in a list.
fn unopened(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut places = Vec::new();
    let mut token = spot.at;
    for _ in 0..6 {
        let Some(before) = token.checked_sub(1) else { break };
        match spot.tokens.get(before).map(|(token, _)| token) {
            Some(Token::Colon) => places.extend(spot.tokens.get(token).map(|(_, span)| *span)),
            Some(Token::Comma | Token::Open(_)) => places.extend(spot.tokens.get(token).map(|(_, span)| *span)),
            _ => {}
        }
        token = before;
    }
    // The value of the part before, when that is long.
    let mut entry = spot.at;
    for _ in 0..3 {
        entry = beginning(spot, entry);
        let value = match spot.tokens.get(entry..entry + 2) {
            Some([(Token::Word(_), _), (Token::Colon, _)]) => entry + 2,
            _ => entry,
        };
        if let Some((_, span)) = spot.tokens.get(value)
            && !places.contains(span)
        {
            places.push(*span);
        }
        entry = entry.saturating_sub(1);
    }
    let mut all = Vec::new();
    for place in places {
        for bracket in [Bracket::Square, Bracket::Round, Bracket::Curly] {
            let edits = vec![Edit::insert(place.start as usize, bracket.opening())];
            let what = format!("a {} is missing before this", bracket.opening());
            let remedy = format!("write `{}`", spot.shown(&edits));
            all.push(Proposal::new(place.first_byte(), what, remedy, edits));
        }
    }
    all
}

/// Brackets that are open where a line begins that is indented as if they were closed.
fn by_indentation(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut open: Vec<(Bracket, Span, usize)> = Vec::new();
    let mut all = Vec::new();
    let mut line_before = usize::MAX;
    for (number, (token, span)) in spot.tokens.iter().enumerate() {
        let line = spot.line(span.start as usize);
        let indent = indentation(spot.slice(line));
        if line.start as usize != line_before {
            line_before = line.start as usize;
            let closes = spot
                .slice(line)
                .trim_start()
                .chars()
                .take_while(|c| ")]}".contains(*c))
                .count();
            let kept = open.len().saturating_sub(closes);
            let late = open
                .iter()
                .take(kept)
                .rev()
                .take_while(|(_, _, opened)| *opened >= indent)
                .copied()
                .collect::<Vec<_>>();
            if let (Some((bracket, place, _)), Some(at)) = (late.first(), end_of(spot, number)) {
                all.push(closing(spot, (*bracket, *place), at));
                if late.len() > 1 {
                    all.push(closing_all(spot, &late, at));
                }
                open.truncate(kept - late.len());
            }
            if all.len() >= MOST_PLACES {
                break;
            }
        }
        match token {
            Token::Open(bracket) => open.push((*bracket, *span, indent)),
            Token::Close(_) => {
                if let Some((bracket, opening, opened)) = open.pop()
                    && spot.line(opening.start as usize) != line
                    && opened > indent
                {
                    all.push(closing(spot, (bracket, opening), span.start as usize));
                }
            }
            _ => {}
        }
    }
    all
}

fn closing_all(spot: &TroubleSpot, late: &[(Bracket, Span, usize)], at: usize) -> Proposal {
    let missing: String = late.iter().map(|(bracket, ..)| bracket.closing()).collect();
    let edits = vec![Edit::insert(at, missing.clone())];
    let lines: Vec<String> = late
        .iter()
        .map(|(bracket, span, _)| {
            format!(
                "{} in line {}",
                bracket.opening(),
                spot.line_number(span.start as usize)
            )
        })
        .collect();
    let what = format!("these are not closed before this line ends: {}", lines.join(", "));
    let remedy = format!("write {missing} here: `{}`", spot.shown(&edits));
    Proposal::new(Span::new(at.saturating_sub(1), at), what, remedy, edits)
}

/// A closing bracket too many: the one where reading stopped, or one that stands on a line of another indentation than its own.
fn too_many(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all: Vec<Proposal> = Vec::new();
    let mut push = |spot: &TroubleSpot, span: Span| {
        let what = format!("there is a {} too many", spot.slice(span));
        let edits = vec![Edit::remove(span.start as usize, span.end as usize)];
        let remedy = format!("take it out: `{}`", spot.shown(&edits));
        all.push(Proposal::new(span, what, remedy, edits));
    };
    for offset in [0, -1, -2, -3, -4] {
        if let Some((Token::Close(_) | Token::Open(_), span)) = spot.token(offset) {
            push(spot, span);
        }
    }
    let mut open: Vec<usize> = Vec::new();
    let mut tried = 0;
    for (token, span) in spot.tokens.iter().take(spot.at) {
        let indent = indentation(spot.slice(spot.line(span.start as usize)));
        match token {
            Token::Open(_) => open.push(indent),
            Token::Close(_) if open.pop().is_some_and(|opened| opened < indent) && tried < MOST_PLACES => {
                tried += 1;
                push(spot, *span);
            }
            _ => {}
        }
    }
    all
}
