//! Single signs that stand elsewhere for something: dashes before numbers, wide commas, points of a list, `$` before a name.
//!
//! In: the place where reading stopped. Out: what to write for them here.

use super::proposal::{Proposal, TroubleSpot, touch};
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;

/// From a wide character to the plain one.
const WIDE: u32 = 0xFEE0;

/// All of them.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    for offset in -2..=1 {
        all.extend(number_sign(spot, offset));
        all.extend(sigil(spot, offset));
        all.extend(list_point(spot, offset));
    }
    all.extend(wide(spot));
    all.extend(left_out(spot));
    all.extend(behind_the_end(spot));
    all.extend(before_the_beginning(spot));
    all
}

fn wrong(spot: &TroubleSpot, offset: isize) -> Option<(char, Span)> {
    match spot.token(offset)? {
        (Token::Wrong(sign), span) => Some((*sign, span)),
        _ => None,
    }
}

/// `−10`, `–10`, `- 10`, `~30`.
fn number_sign(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (sign, first) = wrong(spot, offset)?;
    let (Token::Number { .. }, number) = spot.token(offset + 1)? else {
        return None;
    };
    let span = first.to(number);
    let digits = spot.slice(number);
    let (right, what) = match sign {
        '−' | '–' | '—' => (format!("-{digits}"), "a dash is no sign of a number"),
        '-' if !touch(first, number) => (format!("-{digits}"), "nothing stands between a sign and its number"),
        '~' | '≈' | '±' | '+' => (digits.to_owned(), "a number stands here without a sign"),
        _ => return None,
    };
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, right.clone())];
    let what = format!("{what}: {}", spot.slice(span));
    Some(Proposal::new(span, what, format!("write {right}"), edits))
}

/// `$mira`, `@mira`, `#mira`.
fn sigil(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (sign, first) = wrong(spot, offset).filter(|(sign, _)| "$@#&".contains(*sign))?;
    let (Token::Word(word), name) = spot.token(offset + 1)? else {
        return None;
    };
    if !touch(first, name) {
        return None;
    }
    let span = first.to(name);
    let right = format!("\"{word}\"");
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, right.clone())];
    let what = format!("names stand in quotes, without {sign}");
    Some(Proposal::new(span, what, format!("write {right}"), edits))
}

/// `- "a text"` or `• "a text"` as in a list of YAML or a letter.
fn list_point(spot: &TroubleSpot, offset: isize) -> Option<Proposal> {
    let (sign, first) = wrong(spot, offset).filter(|(sign, _)| "-–—•*·+".contains(*sign))?;
    let before = spot.slice(spot.line(first.start as usize));
    if !before.trim_start().starts_with(sign) {
        return None;
    }
    let (Token::Text(_) | Token::Open(_) | Token::Word(_), next) = spot.token(offset + 1)? else {
        return None;
    };
    let edits = vec![Edit::remove(first.start as usize, next.start as usize)];
    let what = format!("lines of a list do not begin with {sign}");
    let remedy = format!("write `{}`", spot.shown(&edits));
    Some(Proposal::new(first, what, remedy, edits))
}

/// Commas, colons and brackets of another script, as wide as a letter of it: all of the file at once.
fn wide(spot: &TroubleSpot) -> Option<Proposal> {
    let is_wide = |c: char| ('\u{FF01}'..='\u{FF5E}').contains(&c) || c == '、';
    let plain = |c: char| {
        if c == '、' {
            ','
        } else {
            char::from_u32(u32::from(c) - WIDE).unwrap_or(c)
        }
    };
    let here = (-2..=1).find_map(|offset| {
        let (_, span) = spot.token(offset)?;
        spot.slice(span).chars().any(is_wide).then_some(span)
    })?;
    let mut edits = Vec::new();
    for (token, span) in &spot.tokens {
        if matches!(token, Token::Text(_)) {
            continue;
        }
        let start = span.start as usize;
        let all = spot.slice(*span).char_indices().filter(|(_, c)| is_wide(*c));
        edits.extend(all.map(|(at, c)| Edit::replace(start + at, start + at + c.len_utf8(), plain(c))));
    }
    let first = spot.slice(here).chars().find(|c| is_wide(*c))?;
    let what = format!("{first} is a wide sign of another script, not {}", plain(first));
    let remedy = format!("write {}", plain(first));
    Some(Proposal::new(here, what, remedy, edits))
}

/// `...` or `…` for what was left out.
fn left_out(spot: &TroubleSpot) -> Option<Proposal> {
    let at = spot.trouble.span.start as usize;
    let line = spot.line(at);
    let rest = spot.text.get(at..line.end as usize)?;
    let dots = rest.len() - rest.trim_start_matches(['.', '…', ',', ' ']).len();
    if !(rest.starts_with("...") || rest.starts_with('…')) {
        return None;
    }
    let span = Span::new(at, at + rest[..dots].trim_end().len());
    let edits = vec![Edit::remove(span.start as usize, span.end as usize)];
    Some(Proposal::new(
        span,
        "dots for what was left out mean nothing here",
        "write it, or take them out",
        edits,
    ))
}

/// Words or signs after the last bracket.
fn behind_the_end(spot: &TroubleSpot) -> Option<Proposal> {
    let (_, last) = spot.token(-1)?;
    if !matches!(spot.token(-1)?.0, Token::Close(_)) || !spot.trouble.open.is_empty() {
        return None;
    }
    let start = spot.trouble.reach;
    let rest = spot.text.get(start..)?.trim_end();
    if last.end as usize > start || rest.is_empty() {
        return None;
    }
    let span = Span::new(start, start + rest.len());
    let is_sign = rest.chars().all(|c| ";,.".contains(c));
    let (edits, remedy) = if is_sign {
        (vec![Edit::remove(start, start + rest.len())], "take it out")
    } else if rest.contains(['(', ')', '[', ']', '{', '}', '"']) {
        return None;
    } else {
        let mut edits = vec![Edit::insert(start, "// ")];
        edits.extend(
            rest.match_indices('\n')
                .map(|(at, _)| Edit::insert(start + at + 1, "// ")),
        );
        (edits, "write // before it, which makes it a comment, or take it out")
    };
    Some(Proposal::new(span, "the scenario has ended before this", remedy, edits))
}

/// Words before `Scenario(`.
fn before_the_beginning(spot: &TroubleSpot) -> Option<Proposal> {
    let begins = ["Scenario(", "PlayScript("].into_iter().find_map(|word| {
        let at = spot
            .text
            .match_indices(word)
            .map(|(at, _)| at)
            .find(|at| *at == 0 || spot.text[..*at].ends_with('\n'))?;
        (at > spot.trouble.reach || at > spot.tokens.first()?.1.start as usize).then_some(at)
    })?;
    let first = spot.tokens.first()?.1.start as usize;
    let before = spot.text.get(first..begins)?;
    let mut edits = vec![Edit::insert(first, "// ")];
    edits.extend(
        before
            .trim_end()
            .match_indices('\n')
            .map(|(at, _)| Edit::insert(first + at + 1, "// ")),
    );
    let span = Span::new(first, first + before.trim_end().len());
    let remedy = "write // before it, which makes it a comment, or take it out";
    Some(Proposal::new(
        span,
        "this stands before the scenario begins",
        remedy,
        edits,
    ))
}
