//! Values that run on without a mark between: words without quotes, `Day 2`, `Take Over`, `vec![...]`, `if ...`.
//!
//! In: the place where reading stopped. Out: the words as one text or one word, in brackets, or without the one that means nothing here.

use super::proposal::{Proposal, TroubleSpot, touch};
use crate::scenario::brackets::Bracket;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// All of them.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    all.extend(words(spot));
    for offset in -2..=0 {
        all.extend(word_and_number(spot, offset));
        all.extend(square_after_word(spot, offset));
        all.extend(word_before_value(spot, offset));
        all.extend(colon_for_comma(spot, offset));
    }
    all.extend(two_colons(spot));
    all.extend(name_in_list(spot));
    all
}

fn is_word(spot: &TroubleSpot, offset: isize) -> bool {
    matches!(spot.token(offset), Some((Token::Word(_), _)))
}

/// `title: Quarterly report`: one text, or one word as in `Take Over`.
fn words(spot: &TroubleSpot) -> Vec<Proposal> {
    let runs_on = |offset| matches!(spot.token(offset), Some((Token::Word(_) | Token::Number { .. }, _)));
    let mut start = 0;
    while runs_on(start - 1) {
        start -= 1;
    }
    let mut end = start;
    while runs_on(end) {
        end += 1;
    }
    let in_value = matches!(
        spot.token(start - 1),
        Some((Token::Colon | Token::Comma | Token::Open(_), _))
    );
    let ends = matches!(spot.token(end), Some((Token::Comma | Token::Close(_), _)));
    if end - start < 2 || !in_value || !ends || !is_word(spot, start) {
        return Vec::new();
    }
    let (Some((_, first)), Some((_, last))) = (spot.token(start), spot.token(end - 1)) else {
        return Vec::new();
    };
    let span = first.to(last);
    let written = spot.slice(span);
    if written.contains('\n') {
        return Vec::new();
    }
    let joined: String = written.split_whitespace().collect();
    let quoted = format!("\"{written}\"");
    [
        (joined, "one word belongs here, not several"),
        (quoted, "a text stands in quotes"),
    ]
    .into_iter()
    .map(|(right, what)| {
        let edits = vec![Edit::replace(span.start as usize, span.end as usize, right.clone())];
        Proposal::new(span, what, format!("write {right}"), edits)
    })
    .collect()
}

/// `Day 2`, and `Week 1, Friday)`.
fn word_and_number(spot: &TroubleSpot, offset: isize) -> Vec<Proposal> {
    let (Some((Token::Word(word), first)), Some((Token::Number { .. }, number))) =
        (spot.token(offset), spot.token(offset + 1))
    else {
        return Vec::new();
    };
    let gap = |end: &str| Edit::replace(first.end as usize, number.start as usize, end);
    let both = vec![gap("("), Edit::insert(number.end as usize, ")")];
    let what = format!("what belongs to {word} stands in brackets after it");
    let proposal = |edits: Vec<Edit>| {
        Proposal::new(
            first.to(number),
            what.clone(),
            format!("write `{}`", spot.shown(&edits)),
            edits,
        )
    };
    vec![proposal(both), proposal(vec![gap("(")])]
}

/// `Day[2]`.
fn square_after_word(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (Token::Word(word), first) = spot.token(offset)? else {
        return None;
    };
    let (Token::Open(Bracket::Square), open) = spot.token(offset + 1)? else {
        return None;
    };
    let mut depth = 0_usize;
    let mut at = offset + 1;
    let close = loop {
        match spot.token(at)? {
            (Token::Open(_), _) => depth += 1,
            (Token::Close(_), span) if depth == 1 => break span,
            (Token::Close(_), _) => depth -= 1,
            (Token::End, _) => return None,
            _ => {}
        }
        at += 1;
    };
    if !touch(first, open) {
        return None;
    }
    let edits = vec![
        Edit::replace(open.start as usize, open.end as usize, "("),
        Edit::replace(close.start as usize, close.end as usize, ")"),
    ];
    let what = format!("what belongs to {word} stands in ( ), not in [ ]");
    Some(Proposal::new(
        open.to(close),
        what,
        format!("write `{}`", spot.shown(&edits)),
        edits,
    ))
}

/// `if Delivered(...)`, `vec![...]`, `new Person(...)`: the first word, and a mark behind it, means nothing.
fn word_before_value(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (Token::Word(word), first) = spot.token(offset)? else {
        return None;
    };
    if !matches!(spot.token(offset - 1)?.0, Token::Colon | Token::Comma | Token::Open(_)) {
        return None;
    }
    let mut next = offset + 1;
    if matches!(spot.token(next)?.0, Token::Wrong('!' | '&' | '*')) {
        next += 1;
    }
    let (token, span) = spot.token(next)?;
    let opens_after = matches!(spot.token(next + 1), Some((Token::Open(_), _)));
    if !(matches!(token, Token::Open(Bracket::Square | Bracket::Curly))
        || (matches!(token, Token::Word(_)) && opens_after))
    {
        return None;
    }
    let edits = vec![Edit::remove(first.start as usize, span.start as usize)];
    let what = format!("`{word}` means nothing before a value");
    Some(Proposal::new(
        first,
        what,
        format!("take it out: `{}`", spot.shown(&edits)),
        edits,
    ))
}

/// `Week(1: Friday)`.
fn colon_for_comma(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let ((Token::Number { .. }, first), (Token::Colon, colon), (Token::Word(_), last)) =
        (spot.token(offset)?, spot.token(offset + 1)?, spot.token(offset + 2)?)
    else {
        return None;
    };
    let edits = vec![Edit::replace(colon.start as usize, last.start as usize, ", ")];
    let what = "a colon stands where a comma belongs";
    Some(Proposal::new(
        first.to(last),
        what,
        format!("write `{}`", spot.shown(&edits)),
        edits,
    ))
}

fn two_colons(spot: &TroubleSpot) -> Option<Proposal> {
    let (first, second) =
        [-1, -2]
            .into_iter()
            .find_map(|offset| match (spot.token(offset)?, spot.token(offset + 1)?) {
                ((Token::Colon, first), (Token::Colon, second)) => Some((first, second)),
                _ => None,
            })?;
    let edits = vec![Edit::remove(second.start as usize, second.end as usize)];
    Some(Proposal::new(
        first.to(second),
        "there is a colon too many",
        format!("write `{}`", spot.shown(&edits)),
        edits,
    ))
}

/// `wrong_total: (id: "wrong_total", ...)` in a list.
fn name_in_list(spot: &TroubleSpot) -> Option<Proposal> {
    let is_list = spot
        .trouble
        .open
        .last()
        .is_some_and(|(bracket, _)| *bracket == Bracket::Square);
    let (Token::Word(_) | Token::Text(_), name) = spot.token(-1)? else {
        return None;
    };
    let ((Token::Colon, _), (_, next)) = (spot.token(0)?, spot.token(1)?) else {
        return None;
    };
    if !is_list {
        return None;
    }
    let edits = vec![Edit::remove(name.start as usize, next.start as usize)];
    let what = format!("what stands in a list has no name before it: {}", spot.slice(name));
    Some(Proposal::new(name, what, "take the name and its colon out", edits))
}

/// A stray word among parts with names: when nothing else explains it.
pub fn without_name(spot: &TroubleSpot) -> Option<Proposal> {
    let SyntaxError::NameMissing(field) = &spot.trouble.error else {
        return None;
    };
    let span = spot.trouble.span;
    let at = spot.tokens.iter().position(|(_, token)| token.start == span.start)?;
    let (_, last) = spot
        .tokens
        .get(at)
        .filter(|(token, here)| !matches!(token, Token::Open(_)) && here.end == span.end)?;
    let end = match spot.tokens.get(at + 1)? {
        (Token::Comma, comma) => comma.end,
        _ => last.end,
    };
    let edits = vec![Edit::remove(span.start as usize, end as usize)];
    let what = "this value has no name, while others in the same brackets have one";
    let remedy = format!("write the name of the part and a colon before it, as in `{field}: ...`, or take it out");
    Some(
        Proposal::new(
            Span {
                start: span.start,
                end: last.end,
            },
            what,
            remedy,
            edits,
        )
        .unsure(),
    )
}
