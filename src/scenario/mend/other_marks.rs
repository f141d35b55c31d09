//! Marks that mean something elsewhere: comments of other languages, fences of a chat, quotes of a word processor.
//!
//! In: the place where reading stopped. Out: what to write for them here.

use super::proposal::{Proposal, TroubleSpot, line};
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::look_alikes::is_invisible;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// How comments begin elsewhere.
const COMMENTS: &[&str] = &["<!--", "#", "--", "'", "%", ";", "REM ", "/ "];

/// All of them.
pub fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = Vec::new();
    let places = [spot.trouble.reach, spot.trouble.span.start as usize];
    for at in places {
        all.extend(fence(spot, at));
        all.extend(conflict(spot, at));
        all.extend(comment(spot, at));
    }
    all.extend(curly_quotes(spot));
    all.extend(back_ticks(spot));
    all.extend(invisible(spot));
    all.extend(slash(spot));
    all.extend(open_comment(spot));
    all
}

/// `/*` without its end: most often it ends with its line.
fn open_comment(spot: &TroubleSpot) -> Option<Proposal> {
    if spot.trouble.error != SyntaxError::OpenComment {
        return None;
    }
    let span = spot.trouble.span;
    let end = spot.line(span.start as usize).end as usize;
    let edits = vec![Edit::insert(end, " */")];
    let remedy = format!("write */ where it ends: `{}`", spot.shown(&edits));
    Some(Proposal::new(span, "this comment is never closed", remedy, edits))
}

/// Lines of the text that begin so, after spaces.
fn lines_with<'t>(text: &'t str, begins: &'t str) -> impl Iterator<Item = Span> + 't {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        line.trim_start()
            .starts_with(begins)
            .then(|| Span::new(start, start + line.len()))
    })
}

/// Lines without what stands in them: those after them keep their numbers.
fn emptied(text: &str, lines: Span) -> Edit {
    let ends = text.get(lines.range()).unwrap_or_default().matches('\n').count();
    Edit::replace(lines.start as usize, lines.end as usize, "\n".repeat(ends))
}

fn fence(spot: &TroubleSpot, at: usize) -> Option<Proposal> {
    let first = spot.line(at);
    let fence = ["```", "~~~"]
        .into_iter()
        .find(|fence| spot.slice(first).trim_start().starts_with(fence))?;
    let edits = lines_with(spot.text, fence)
        .map(|line| emptied(spot.text, line))
        .collect();
    let what = format!("{fence} marks code in a chat or on a web page; it is no part of a scenario");
    let remedy = format!("take out the lines that begin with {fence}");
    Some(Proposal::new(first, what, remedy, edits).once())
}

fn conflict(spot: &TroubleSpot, at: usize) -> Option<Proposal> {
    let text = spot.text;
    let here = spot.slice(spot.line(at));
    if !["<<<<<<<", "=======", ">>>>>>>"]
        .iter()
        .any(|mark| here.starts_with(mark))
    {
        return None;
    }
    let whole = || {
        let first = lines_with(text, "<<<<<<<").next()?;
        let middle = lines_with(text, "=======").find(|line| line.start > first.start)?;
        let last = lines_with(text, ">>>>>>>").find(|line| line.start > middle.start)?;
        Some((first, middle, last))
    };
    let Some((first, middle, last)) = whole() else {
        let here = spot.line(at);
        let what = "git left this mark of two versions here";
        let edits = vec![emptied(text, here)];
        return Some(Proposal::new(here, what, "take the line out", edits));
    };
    let edits = vec![emptied(text, first), emptied(text, middle.to(last))];
    let what = format!(
        "git left two versions here, up to line {}",
        spot.line_number(last.start as usize)
    );
    let remedy = "keep one of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>";
    Some(Proposal::new(line(text, first.start as usize), what, remedy, edits).unsure())
}

/// A comment of another language at the beginning of its line, or behind something.
fn comment(spot: &TroubleSpot, at: usize) -> Option<Proposal> {
    let here = spot.line(at);
    let written = spot.slice(here);
    let start = here.start as usize + written.len() - written.trim_start().len();
    let (start, mark) = COMMENTS
        .iter()
        .find(|mark| written.trim_start().starts_with(**mark))
        .map(|mark| (start, *mark))
        .or_else(|| {
            let rest = spot.text.get(at..here.end as usize)?;
            let mark = COMMENTS.iter().find(|mark| rest.starts_with(**mark) && **mark != ";")?;
            Some((at, *mark))
        })?;
    let first = edits(spot.text, start, mark)?;
    let mut all = first.clone();
    for line in lines_with(spot.text, mark) {
        let other = spot.slice(line);
        let other = line.start as usize + other.len() - other.trim_start().len();
        if other > start && !all.iter().any(|edit| edit.span.start as usize >= other) {
            all.extend(edits(spot.text, other, mark)?);
        }
    }
    let what = format!("{} begins no comment here", mark.trim());
    let remedy = format!("write `{}`", spot.shown(&first));
    Some(Proposal::new(Span::new(start, start + mark.trim().len()), what, remedy, all).once())
}

fn edits(text: &str, start: usize, mark: &str) -> Option<Vec<Edit>> {
    let end = start + mark.len();
    if mark != "<!--" {
        return Some(vec![Edit::replace(
            start,
            end,
            if mark.ends_with(' ') { "// " } else { "//" },
        )]);
    }
    let rest = text.get(end..)?;
    let Some(length) = rest.find("-->") else {
        return Some(vec![Edit::replace(start, end, "//")]);
    };
    let close = end + length;
    let one_line = !rest[..length].contains('\n');
    let alone = rest[length + 3..]
        .lines()
        .next()
        .is_none_or(|line| line.trim().is_empty());
    Some(if one_line && alone {
        let inside = rest[..length].trim_end().len();
        vec![Edit::replace(start, end, "//"), Edit::remove(end + inside, close + 3)]
    } else {
        vec![Edit::replace(start, end, "/*"), Edit::replace(close, close + 3, "*/")]
    })
}

fn curly_quotes(spot: &TroubleSpot) -> Option<Proposal> {
    let SyntaxError::CurlyQuote(text) = &spot.trouble.error else {
        return None;
    };
    let span = spot.trouble.span;
    let edits = vec![Edit::replace(
        span.start as usize,
        span.end as usize,
        format!("\"{}\"", text.replace('\\', "\\\\")),
    )];
    let what = "these are curly quotes, as word processors make them";
    let remedy = format!("write straight quotes: `{}`", spot.shown(&edits));
    Some(Proposal::new(span, what, remedy, edits).once())
}

fn back_ticks(spot: &TroubleSpot) -> Option<Proposal> {
    let at = spot.trouble.span.start as usize;
    let rest = spot.text.get(at..spot.line(at).end as usize)?.strip_prefix('`')?;
    let length = rest.find('`')?;
    let edits = vec![
        Edit::replace(at, at + 1, "\""),
        Edit::replace(at + 1 + length, at + 2 + length, "\""),
    ];
    let remedy = format!("write straight quotes: `{}`", spot.shown(&edits).replace('`', "\""));
    Some(
        Proposal::new(
            Span::new(at, at + length + 2),
            "back-ticks do not hold a text here",
            remedy,
            edits,
        )
        .once(),
    )
}

/// Characters without a picture outside of texts.
fn invisible(spot: &TroubleSpot) -> Option<Proposal> {
    let SyntaxError::StrangeCharacter(c) = spot.trouble.error else {
        return None;
    };
    if !is_invisible(c) {
        return None;
    }
    let start = spot.trouble.span.start as usize;
    let length: usize = spot.text[start..]
        .chars()
        .take_while(|c| is_invisible(*c))
        .map(char::len_utf8)
        .sum();
    let what = format!("a character that cannot be seen stands here: U+{:04X}", u32::from(c));
    let remedy = "take it out: delete what stands around it and write it anew";
    let edits = vec![Edit::remove(start, start + length)];
    Some(Proposal::new(Span::new(start, start + length), what, remedy, edits).once())
}

/// `She/Her` where one word belongs.
fn slash(spot: &TroubleSpot) -> Option<Proposal> {
    let (Token::Word(word), first) = spot.token(-1)? else {
        return None;
    };
    let mut end = first.end;
    let mut offset = 0;
    while let Some((Token::Wrong('/' | '|'), mark)) = spot.token(offset)
        && let Some((Token::Word(_), next)) = spot.token(offset + 1)
        && next.start - mark.end <= 1
    {
        end = next.end;
        offset += 2;
    }
    if offset == 0 {
        return None;
    }
    let span = Span {
        start: first.start,
        end,
    };
    let what = format!("one word belongs here, not {}", spot.slice(span));
    let word = match word.as_str() {
        "he" | "HE" => "He",
        "she" | "SHE" => "She",
        "they" | "THEY" => "They",
        other => other,
    };
    let edits = vec![Edit::replace(span.start as usize, end as usize, word)];
    Some(Proposal::new(span, what, format!("write {word}"), edits))
}
