//! Marks that mean something elsewhere: comments of other languages, fences of a chat, quotes of a word processor.
//!
//! In: the place where reading stopped. Out: what to write for them here.

use super::proposal::{Proposal, Scene, line};
use crate::scenario::edit::Edit;
use crate::scenario::lexer::Token;
use crate::scenario::look_alikes::is_invisible;
use crate::scenario::place::Span;
use crate::scenario::syntax_error::SyntaxError;

/// How comments begin elsewhere.
const COMMENTS: &[&str] = &["<!--", "#", "--", "'", "%", ";", "REM "];

/// All of them.
pub fn proposals(scene: &Scene) -> Vec<Proposal> {
    let mut all = Vec::new();
    let places = [scene.trouble.reach, scene.trouble.span.start as usize];
    for at in places {
        all.extend(fence(scene, at));
        all.extend(conflict(scene, at));
        all.extend(comment(scene, at));
    }
    all.extend(curly_quotes(scene));
    all.extend(back_ticks(scene));
    all.extend(invisible(scene));
    all.extend(slash(scene));
    all
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

fn fence(scene: &Scene, at: usize) -> Option<Proposal> {
    let first = scene.line(at);
    let fence = ["```", "~~~"]
        .into_iter()
        .find(|fence| scene.slice(first).trim_start().starts_with(fence))?;
    let edits = lines_with(scene.text, fence)
        .map(|line| emptied(scene.text, line))
        .collect();
    let what = format!("{fence} marks code in a chat or on a web page; it is no part of a scenario");
    let remedy = format!("take out the lines that begin with {fence}");
    Some(Proposal::new(first, what, remedy, edits).once())
}

fn conflict(scene: &Scene, at: usize) -> Option<Proposal> {
    let text = scene.text;
    let here = scene.slice(scene.line(at));
    if !["<<<<<<<", "=======", ">>>>>>>"]
        .iter()
        .any(|mark| here.starts_with(mark))
    {
        return None;
    }
    let first = lines_with(text, "<<<<<<<").next()?;
    let middle = lines_with(text, "=======").find(|line| line.start > first.start)?;
    let last = lines_with(text, ">>>>>>>").find(|line| line.start > middle.start)?;
    let edits = vec![emptied(text, first), emptied(text, middle.to(last))];
    let what = format!(
        "git left two versions here, up to line {}",
        scene.line_number(last.start as usize)
    );
    let remedy = "keep one of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>";
    Some(Proposal::new(line(text, first.start as usize), what, remedy, edits).unsure())
}

/// A comment of another language at the beginning of its line, or behind something.
fn comment(scene: &Scene, at: usize) -> Option<Proposal> {
    let here = scene.line(at);
    let written = scene.slice(here);
    let start = here.start as usize + written.len() - written.trim_start().len();
    let (start, mark) = COMMENTS
        .iter()
        .find(|mark| written.trim_start().starts_with(**mark))
        .map(|mark| (start, *mark))
        .or_else(|| {
            let rest = scene.text.get(at..here.end as usize)?;
            let mark = COMMENTS.iter().find(|mark| rest.starts_with(**mark) && **mark != ";")?;
            Some((at, *mark))
        })?;
    let first = edits(scene.text, start, mark)?;
    let mut all = first.clone();
    for line in lines_with(scene.text, mark) {
        let other = scene.slice(line);
        let other = line.start as usize + other.len() - other.trim_start().len();
        if other > start && !all.iter().any(|edit| edit.span.start as usize >= other) {
            all.extend(edits(scene.text, other, mark)?);
        }
    }
    let what = format!("{} begins no comment here", mark.trim());
    let remedy = format!("write `{}`", scene.shown(&first));
    Some(Proposal::new(Span::new(start, start + mark.trim().len()), what, remedy, all).once())
}

fn edits(text: &str, start: usize, mark: &str) -> Option<Vec<Edit>> {
    let end = start + mark.len();
    if mark != "<!--" {
        return Some(vec![Edit::replace(
            start,
            end,
            if mark == "REM " { "// " } else { "//" },
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

fn curly_quotes(scene: &Scene) -> Option<Proposal> {
    let SyntaxError::CurlyQuote(text) = &scene.trouble.error else {
        return None;
    };
    let span = scene.trouble.span;
    let edits = vec![Edit::replace(
        span.start as usize,
        span.end as usize,
        format!("\"{}\"", text.replace('\\', "\\\\")),
    )];
    let what = "these are curly quotes, as word processors make them";
    let remedy = format!("write straight quotes: `{}`", scene.shown(&edits));
    Some(Proposal::new(span, what, remedy, edits).once())
}

fn back_ticks(scene: &Scene) -> Option<Proposal> {
    let at = scene.trouble.span.start as usize;
    let rest = scene.text.get(at..scene.line(at).end as usize)?.strip_prefix('`')?;
    let length = rest.find('`')?;
    let edits = vec![
        Edit::replace(at, at + 1, "\""),
        Edit::replace(at + 1 + length, at + 2 + length, "\""),
    ];
    let remedy = format!("write straight quotes: `{}`", scene.shown(&edits).replace('`', "\""));
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
fn invisible(scene: &Scene) -> Option<Proposal> {
    let SyntaxError::StrangeCharacter(c) = scene.trouble.error else {
        return None;
    };
    if !is_invisible(c) {
        return None;
    }
    let start = scene.trouble.span.start as usize;
    let length: usize = scene.text[start..]
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
fn slash(scene: &Scene) -> Option<Proposal> {
    let (Token::Word(word), first) = scene.token(-1)? else {
        return None;
    };
    let mut end = first.end;
    let mut offset = 0;
    while let Some((Token::Wrong('/' | '|'), mark)) = scene.token(offset)
        && let Some((Token::Word(_), next)) = scene.token(offset + 1)
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
    let what = format!("one word belongs here, not {}", scene.slice(span));
    let word = match word.as_str() {
        "he" | "HE" => "He",
        "she" | "SHE" => "She",
        "they" | "THEY" => "They",
        other => other,
    };
    let edits = vec![Edit::replace(span.start as usize, end as usize, word)];
    Some(Proposal::new(span, what, format!("write {word}"), edits))
}
