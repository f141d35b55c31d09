//! Names of parts that are written otherwise: with spaces, in quotes, without a colon.
//!
//! In: the place where reading stopped. Out: the name as it must be.

use super::proposal::{Proposal, TroubleSpot, touch};
use crate::scenario::brackets::Bracket;
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// All of them.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    all.extend(spaced(spot));
    all.extend(quoted(spot));
    all.extend(without_colon(spot));
    all.extend(equal_sign(spot));
    all
}

/// `hours per day:` or `hours-per-day:`.
fn spaced(spot: &TroubleSpot) -> Option<Proposal> {
    let part = |token: &Token| matches!(token, Token::Word(_) | Token::Wrong('-' | '–' | '—'));
    let mut start = 0;
    while spot.token(start - 1).is_some_and(|(token, _)| part(token)) {
        start -= 1;
    }
    let mut end = start;
    while spot.token(end).is_some_and(|(token, _)| part(token)) {
        end += 1;
    }
    if end - start < 2 || !matches!(spot.token(end)?.0, Token::Colon) {
        return None;
    }
    let span = spot.token(start)?.1.to(spot.token(end - 1)?.1);
    let words: Vec<String> = (start..end)
        .filter_map(|offset| match spot.token(offset)?.0 {
            Token::Word(word) => Some(word.to_lowercase()),
            _ => None,
        })
        .collect();
    let name = words.join("_");
    let what = format!(
        "the name of a part is one word, with _ between: not `{}`",
        spot.slice(span)
    );
    let edits = vec![Edit::replace(span.start as usize, span.end as usize, name.clone())];
    Some(Proposal::new(span, what, format!("write `{name}:`"), edits))
}

/// `"title":` as in JSON: all names in quotes in the same brackets.
fn quoted(spot: &TroubleSpot) -> Option<Proposal> {
    let (Token::Colon, _) = spot.token(0)? else {
        return None;
    };
    let (Token::Text(_) | Token::Foreign(_), first) = spot.token(-1)? else {
        return None;
    };
    if spot
        .trouble
        .open
        .last()
        .is_some_and(|(bracket, _)| *bracket == Bracket::Curly)
    {
        return None;
    }
    let mut edits = Vec::new();
    let mut offset = -1;
    let mut depth = 0_usize;
    while let Some((token, span)) = spot.token(offset) {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) if depth == 0 => break,
            Token::Close(_) => depth -= 1,
            Token::End => break,
            Token::Text(_) | Token::Foreign(_)
                if depth == 0 && matches!(spot.token(offset + 1), Some((Token::Colon, _))) =>
            {
                edits.extend(without_quotes(spot.text, span));
            }
            _ => {}
        }
        offset += 1;
    }
    let bare = spot.slice(first).trim_matches(['"', '\'']).to_owned();
    let what = format!(
        "the name of a part stands without quotes, not as in JSON: {}",
        spot.slice(first)
    );
    Some(Proposal::new(first, what, format!("write `{bare}:`"), edits).once())
}

/// The edits that take the quotes from around a name.
pub fn without_quotes(text: &str, span: Span) -> Option<Edit> {
    let written = text.get(span.range())?;
    let inside = written.get(1..written.len().checked_sub(1)?)?;
    let name = inside.chars().all(|c| c.is_alphanumeric() || c == '_') && !inside.is_empty();
    name.then(|| Edit::replace(span.start as usize, span.end as usize, inside))
}

/// `minutes 5`, or `"writing" 35`.
fn without_colon(spot: &TroubleSpot) -> Option<Proposal> {
    if !matches!(
        spot.trouble.error,
        SyntaxError::NoColon | SyntaxError::CommaMissing | SyntaxError::NameMissing(_)
    ) {
        return None;
    }
    let (token, name) = spot.token(-1)?;
    if !matches!(token, Token::Word(_) | Token::Text(_)) {
        return None;
    }
    let edits = vec![Edit::insert(name.end as usize, ":")];
    let what = format!("a colon is missing after {}", spot.slice(name));
    let remedy = format!("write `{}`", spot.shown(&edits));
    Some(Proposal::new(name, what, remedy, edits))
}

fn equal_sign(spot: &TroubleSpot) -> Option<Proposal> {
    let (Token::Wrong('='), span) = spot.token(0)? else {
        return None;
    };
    let mut edits = vec![Edit::replace(span.start as usize, span.end as usize, ":")];
    if matches!(spot.token(1), Some((Token::Wrong('>'), _))) {
        edits = vec![Edit::replace(span.start as usize, span.end as usize + 1, ":")];
    }
    let touches = spot.token(-1).is_some_and(|(_, name)| touch(name, span));
    if !touches && spot.text.get(..span.start as usize)?.ends_with(' ') {
        edits.push(Edit::remove(span.start as usize - 1, span.start as usize));
    }
    let what = "an equal sign stands where a colon belongs";
    let remedy = format!("write `{}`", spot.shown(&edits));
    Some(Proposal::new(span, what, remedy, edits))
}
