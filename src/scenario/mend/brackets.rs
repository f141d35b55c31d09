//! Brackets and commas: one that is missing, one too many, one of the wrong kind.
//!
//! In: the place where reading stopped. Out: where one may have been forgotten, the likeliest first: where the indentation of
//! lines says that something ends.

use super::proposal::{Proposal, Scene, indentation};
use crate::scenario::brackets::Bracket;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// So many places are tried for one missing bracket.
const MOST_PLACES: usize = 12;

/// Commas and colons: what is right where reading stopped.
pub fn small(scene: &Scene) -> Vec<Proposal> {
    let span = scene.trouble.span;
    let mut all = Vec::new();
    match scene.trouble.error {
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
            let remedy = format!("write `{}`", scene.shown(&edits));
            all.push(Proposal::new(span, "a comma is missing after this", remedy, edits));
        }
        _ => {}
    }
    all
}

/// The word and the bracket with which a file begins are missing.
fn without_beginning(scene: &Scene) -> Option<Proposal> {
    let [(Token::Word(_), first), (Token::Colon, _), ..] = &scene.tokens[..] else {
        return None;
    };
    let edits = vec![Edit::insert(first.start as usize, "Scenario(")];
    let what = "the file does not begin with `Scenario(`";
    let remedy = "write `Scenario(` before this, and `)` at the end of the file";
    Some(Proposal::new(*first, what, remedy, edits))
}

/// Brackets.
pub fn proposals(scene: &Scene) -> Vec<Proposal> {
    let mut all = Vec::new();
    all.extend(without_beginning(scene));
    all.extend(other_bracket(scene));
    all.extend(unclosed_before(scene));
    all.extend(wrong_kind(scene));
    all.extend(unopened(scene));
    all.extend(by_indentation(scene));
    all.extend(too_many(scene));
    all
}

/// A closing bracket of another kind than the opening one.
fn other_bracket(scene: &Scene) -> Vec<Proposal> {
    let SyntaxError::WrongBracket { found, wanted, line } = scene.trouble.error else {
        return Vec::new();
    };
    let span = scene.trouble.span;
    let what = format!(
        "this {} does not fit the {} opened in line {line}",
        found.closing(),
        wanted.opening()
    );
    let instead = vec![Edit::replace(span.start as usize, span.end as usize, wanted.closing())];
    let remedy = format!("write {} here: `{}`", wanted.closing(), scene.shown(&instead));
    vec![Proposal::new(span, what, remedy, instead)]
}

/// Where a bracket would have to close if the text up to a token belonged to it.
fn end_of(scene: &Scene, token: usize) -> Option<usize> {
    let mut last = token.checked_sub(1)?;
    while matches!(scene.tokens.get(last)?.0, Token::Comma | Token::Wrong(';')) {
        last = last.checked_sub(1)?;
    }
    Some(scene.tokens.get(last)?.1.end as usize)
}

fn closing(scene: &Scene, (bracket, open): (Bracket, Span), at: usize) -> Proposal {
    let edits = vec![Edit::insert(at, bracket.closing())];
    let what = format!(
        "the {} opened in line {} is not closed before this line ends",
        bracket.opening(),
        scene.line_number(open.start as usize)
    );
    let remedy = format!("write {} here: `{}`", bracket.closing(), scene.shown(&edits));
    Proposal::new(Span::new(at.saturating_sub(1), at), what, remedy, edits)
}

/// One that should have been closed before the place where reading stopped.
fn unclosed_before(scene: &Scene) -> Vec<Proposal> {
    let mut all = Vec::new();
    let mut ends = Vec::new();
    for token in [scene.at, scene.at.saturating_sub(1), part_before(scene)] {
        if let Some(at) = end_of(scene, token)
            && !ends.contains(&at)
        {
            ends.push(at);
        }
    }
    if let (Some(Token::End), Some(last)) = (
        scene.tokens.get(scene.at).map(|(token, _)| token),
        scene.at.checked_sub(1).and_then(|last| scene.tokens.get(last)),
    ) {
        ends.push(last.1.end as usize);
    }
    for open in scene.trouble.open.iter().rev().take(3) {
        for at in &ends {
            if *at > open.1.start as usize {
                all.push(closing(scene, *open, *at));
            }
        }
    }
    all
}

/// The token with which the entry begins in which reading stopped.
fn part_before(scene: &Scene) -> usize {
    beginning(scene, scene.at)
}

/// The token with which the entry begins in which a token stands.
fn beginning(scene: &Scene, mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(before) = at.checked_sub(1) {
        match scene.tokens.get(before).map(|(token, _)| token) {
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
fn wrong_kind(scene: &Scene) -> Vec<Proposal> {
    let mut all = Vec::new();
    for (bracket, open) in scene.trouble.open.iter().rev().take(2) {
        let close = closing_of(scene, *open);
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
                let remedy = format!("{purpose}: write `{}`", scene.shown(&edits));
                all.push(Proposal::new(*open, what, remedy, edits));
            }
        }
    }
    all
}

/// The bracket that closes one, whatever its kind.
fn closing_of(scene: &Scene, open: Span) -> Option<Span> {
    let first = scene.tokens.partition_point(|(_, span)| span.start < open.start);
    let mut depth = 0_usize;
    for (token, span) in scene.tokens.get(first..)? {
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
fn unopened(scene: &Scene) -> Vec<Proposal> {
    let mut places = Vec::new();
    let mut token = scene.at;
    for _ in 0..6 {
        let Some(before) = token.checked_sub(1) else { break };
        match scene.tokens.get(before).map(|(token, _)| token) {
            Some(Token::Colon) => places.extend(scene.tokens.get(token).map(|(_, span)| *span)),
            Some(Token::Comma | Token::Open(_)) => places.extend(scene.tokens.get(token).map(|(_, span)| *span)),
            _ => {}
        }
        token = before;
    }
    // The value of the part before, when that is long.
    let mut entry = scene.at;
    for _ in 0..3 {
        entry = beginning(scene, entry);
        let value = match scene.tokens.get(entry..entry + 2) {
            Some([(Token::Word(_), _), (Token::Colon, _)]) => entry + 2,
            _ => entry,
        };
        if let Some((_, span)) = scene.tokens.get(value)
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
            let remedy = format!("write `{}`", scene.shown(&edits));
            all.push(Proposal::new(place.first_byte(), what, remedy, edits));
        }
    }
    all
}

/// Brackets that are open where a line begins that is indented as if they were closed.
fn by_indentation(scene: &Scene) -> Vec<Proposal> {
    let mut open: Vec<(Bracket, Span, usize)> = Vec::new();
    let mut all = Vec::new();
    let mut line_before = usize::MAX;
    for (number, (token, span)) in scene.tokens.iter().enumerate() {
        let line = scene.line(span.start as usize);
        let indent = indentation(scene.slice(line));
        if line.start as usize != line_before {
            line_before = line.start as usize;
            let closes = scene
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
            if let (Some((bracket, place, _)), Some(at)) = (late.first(), end_of(scene, number)) {
                all.push(closing(scene, (*bracket, *place), at));
                if late.len() > 1 {
                    all.push(closing_all(scene, &late, at));
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
                    && scene.line(opening.start as usize) != line
                    && opened > indent
                {
                    all.push(closing(scene, (bracket, opening), span.start as usize));
                }
            }
            _ => {}
        }
    }
    all
}

fn closing_all(scene: &Scene, late: &[(Bracket, Span, usize)], at: usize) -> Proposal {
    let missing: String = late.iter().map(|(bracket, ..)| bracket.closing()).collect();
    let edits = vec![Edit::insert(at, missing.clone())];
    let lines: Vec<String> = late
        .iter()
        .map(|(bracket, span, _)| {
            format!(
                "{} in line {}",
                bracket.opening(),
                scene.line_number(span.start as usize)
            )
        })
        .collect();
    let what = format!("these are not closed before this line ends: {}", lines.join(", "));
    let remedy = format!("write {missing} here: `{}`", scene.shown(&edits));
    Proposal::new(Span::new(at.saturating_sub(1), at), what, remedy, edits)
}

/// A closing bracket too many: the one where reading stopped, or one that stands on a line of another indentation than its own.
fn too_many(scene: &Scene) -> Vec<Proposal> {
    let mut all: Vec<Proposal> = Vec::new();
    let mut push = |scene: &Scene, span: Span| {
        let what = format!("there is a {} too many", scene.slice(span));
        let edits = vec![Edit::remove(span.start as usize, span.end as usize)];
        let remedy = format!("take it out: `{}`", scene.shown(&edits));
        all.push(Proposal::new(span, what, remedy, edits));
    };
    for offset in [0, -1] {
        if let Some((Token::Close(_) | Token::Open(_), span)) = scene.token(offset) {
            push(scene, span);
        }
    }
    let mut open: Vec<usize> = Vec::new();
    let mut tried = 0;
    for (token, span) in scene.tokens.iter().take(scene.at) {
        let indent = indentation(scene.slice(scene.line(span.start as usize)));
        match token {
            Token::Open(_) => open.push(indent),
            Token::Close(_) if open.pop().is_some_and(|opened| opened < indent) && tried < MOST_PLACES => {
                tried += 1;
                push(scene, *span);
            }
            _ => {}
        }
    }
    all
}
