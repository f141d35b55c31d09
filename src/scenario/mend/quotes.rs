//! Quotes: one that is missing, and those inside of a text that were not marked.
//!
//! In: the place where reading stopped. Out: where the text may begin and end.

use super::proposal::{Proposal, TroubleSpot};
use crate::scenario::edit::Edit;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// In longer lines, or in lines with more quotes, nobody can say.
const LONGEST_LINE: usize = 3000;
const MOST_QUOTES: usize = 24;
/// So many places are tried for one missing quote.
const MOST_PLACES: usize = 10;

/// All of them, for the line where reading stopped and for that of the text before it.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut lines: Vec<Span> = Vec::new();
    let before = spot.token(-1).map_or(0, |(_, span)| span.start as usize);
    for at in [spot.trouble.span.start as usize, before, spot.trouble.reach] {
        let line = spot.line(at);
        if !lines.contains(&line) && (line.end - line.start) as usize <= LONGEST_LINE {
            lines.push(line);
        }
    }
    let mut all = Vec::new();
    all.extend(backslash(spot));
    all.extend(two_singles(spot));
    for line in lines {
        let quotes = quotes(spot.slice(line), line.start as usize);
        if quotes.len() > MOST_QUOTES {
            continue;
        }
        if quotes.len() % 2 == 1 {
            all.extend(unclosed(spot, line, &quotes));
            all.extend(unopened(spot, line, &quotes));
        }
        all.extend(inside(spot, line, &quotes));
    }
    all
}

/// A backslash that begins nothing.
fn backslash(spot: &TroubleSpot) -> Option<Proposal> {
    if spot.trouble.error != SyntaxError::Escape {
        return None;
    }
    let span = spot.trouble.span;
    let edits = vec![Edit::insert(span.start as usize, "\\")];
    let what = "a backslash in a text must be followed by one of n t r 0 \\ \" ' or by u{...}";
    let remedy = format!("write \\\\ for a backslash: `{}`", spot.shown(&edits));
    Some(Proposal::new(span, what, remedy, edits))
}

/// `''a text''`.
fn two_singles(spot: &TroubleSpot) -> Option<Proposal> {
    let line = spot.line(spot.trouble.reach.min(spot.trouble.span.start as usize));
    let written = spot.slice(line);
    let open = written.find("''")?;
    let length = written.get(open + 2..)?.find("''")?;
    let (start, end) = (line.start as usize + open, line.start as usize + open + 2 + length);
    let edits = vec![Edit::replace(start, start + 2, "\""), Edit::replace(end, end + 2, "\"")];
    let what = "two single quotes do not hold a text here";
    let remedy = format!("write double quotes: `{}`", spot.shown(&edits));
    Some(Proposal::new(Span::new(start, end + 2), what, remedy, edits))
}

/// Where quotes stand that are not marked, outside of comments.
fn quotes(line: &str, start: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut marked = false;
    for (at, c) in line.char_indices() {
        if marked {
            marked = false;
        } else if c == '\\' {
            marked = true;
        } else if c == '"' {
            found.push(start + at);
        } else if c == '/' && found.len() % 2 == 0 && line[at..].starts_with("//") {
            break;
        }
    }
    found
}

/// Whether a text can begin at a quote: a colon, comma or bracket stands before it, or the line begins.
fn can_open(text: &str, line: Span, at: usize) -> bool {
    let before = text.get(line.start as usize..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with([':', ',', '(', '[', '{'])
}

/// Whether a text can end before a byte: a comma, colon or bracket follows, or the line ends.
fn can_close(text: &str, line: Span, at: usize) -> bool {
    let after = text.get(at..line.end as usize).unwrap_or_default().trim_start();
    after.is_empty() || after.starts_with([',', ')', ']', '}', ':']) || after.starts_with("//")
}

fn unclosed(spot: &TroubleSpot, line: Span, quotes: &[usize]) -> Vec<Proposal> {
    let mut all = Vec::new();
    for (number, open) in quotes.iter().enumerate() {
        if !can_open(spot.text, line, *open) {
            continue;
        }
        let end = quotes.get(number + 1).copied().unwrap_or(line.end as usize);
        let Some(inside) = spot.text.get(open + 1..end) else {
            continue;
        };
        // Before `, name:` first, then before what ends the line, then before any comma or bracket.
        let mut places: Vec<(u8, usize)> = Vec::new();
        for (at, c) in inside.char_indices() {
            let rest = &inside[at..];
            if c == ',' && begins_part(&rest[1..]) {
                places.push((0, open + 1 + at));
            } else if ")]}".contains(c) && rest.trim().chars().all(|c| ")]},".contains(c)) {
                places.push((1, open + 1 + at));
            } else if ",)]}".contains(c) {
                places.push((3, open + 1 + at));
            }
        }
        if end == line.end as usize {
            let bare = inside.trim_end().trim_end_matches(',').len();
            places.push((2, open + 1 + bare));
        }
        places.sort_by_key(|(rank, at)| (*rank, *at));
        for (_, at) in places.into_iter().take(MOST_PLACES) {
            let edits = vec![Edit::insert(at, "\"")];
            let what = "the text that begins here has no closing quote";
            let remedy = format!("write \" where it ends: `{}`", spot.shown(&edits));
            all.push(Proposal::new(Span::new(*open, at), what, remedy, edits));
        }
    }
    all
}

/// Whether a part with a name comes next.
fn begins_part(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word = rest
        .find(|c: char| !(c.is_alphanumeric() || c == '_'))
        .unwrap_or(rest.len());
    word > 0 && rest[word..].trim_start().starts_with(':')
}

fn unopened(spot: &TroubleSpot, line: Span, quotes: &[usize]) -> Vec<Proposal> {
    let mut all = Vec::new();
    let start = line.start as usize;
    let written = spot.slice(line);
    for close in quotes.iter().filter(|close| can_close(spot.text, line, **close + 1)) {
        let before = quotes.iter().copied().filter(|other| other < close).max();
        let from = before.map_or(start, |before| before + 1);
        let Some(between) = spot.text.get(from..*close) else {
            continue;
        };
        let places = between
            .char_indices()
            .filter(|(_, c)| ":,[({".contains(*c))
            .map(|(at, _)| from + at + 1);
        let line_start = start + super::proposal::indentation(written);
        for place in places.chain((from == start).then_some(line_start)).take(MOST_PLACES) {
            let Some(inside) = spot.text.get(place..*close) else {
                continue;
            };
            let spaces = inside.len() - inside.trim_start().len();
            if inside.trim().is_empty() {
                continue;
            }
            let at = place + spaces;
            let edits = vec![Edit::insert(at, "\"")];
            let what = "the text that begins here has no opening quote";
            let remedy = format!("write \" before it: `{}`", spot.shown(&edits));
            all.push(Proposal::new(Span::new(at, close + 1), what, remedy, edits));
        }
    }
    all
}

/// Whether the next part begins after a quote, so that it ends a text.
fn ends_part(text: &str, line: Span, at: usize) -> bool {
    let after = text.get(at + 1..line.end as usize).unwrap_or_default();
    after.trim_start().strip_prefix(',').is_some_and(begins_part)
}

/// Quotes inside of a text, which must be marked.
fn inside(spot: &TroubleSpot, line: Span, quotes: &[usize]) -> Vec<Proposal> {
    let mut all = Vec::new();
    for (number, open) in quotes.iter().enumerate() {
        if !can_open(spot.text, line, *open) {
            continue;
        }
        for (other, close) in quotes.iter().enumerate().skip(number + 2) {
            if !can_close(spot.text, line, close + 1) {
                continue;
            }
            if quotes[number + 1..other]
                .iter()
                .any(|at| ends_part(spot.text, line, *at))
            {
                break;
            }
            let edits: Vec<Edit> = quotes[number + 1..other]
                .iter()
                .map(|at| Edit::insert(*at, "\\"))
                .collect();
            let what = "quotes inside a text must be marked with a backslash";
            let remedy = format!("write \\\" for each: `{}`", spot.shown(&edits));
            all.push(Proposal::new(Span::new(*open, close + 1), what, remedy, edits));
        }
    }
    // The fewest quotes first: what has the most in it is least likely one text.
    all.sort_by_key(|proposal| proposal.edits.len());
    all.truncate(2 * MOST_PLACES);
    all
}
