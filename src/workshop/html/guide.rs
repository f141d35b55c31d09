//! The facilitator's guide as a page, from the text that stands in the documentation.
//!
//! In: Markdown of the few forms that the guide uses: headings, paragraphs, lists, tables, `code`, **strong** words and
//! *words of the console*. Out: a page. It is in English, and says so to whoever has it read aloud.

use maud::{Markup, html};

use super::document::PageShell;
use crate::narration::Localizer;

/// The guide.
const GUIDE: &str = include_str!("../../../docs/workshops.md");

/// What a part of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Heading(usize),
    Bullet,
    Numbered,
    Row,
    Paragraph,
}

/// The page.
pub(in crate::workshop) fn guide(words: &Localizer, assets: [&str; 2]) -> Markup {
    let shell = PageShell {
        words,
        kind: "sheet",
        title: &words.get("console-guide-link"),
        base: None,
        assets,
        remembers: None,
    };
    let blocks = blocks(GUIDE);
    shell.around(html! {
        main lang="en" {
            @for run in blocks.chunk_by(|one, next| one.0 == next.0 && one.0 != Form::Paragraph) { (written(run)) }
        }
    })
}

/// The parts of a text. Lines that follow each other without a sign of their own belong together.
fn blocks(text: &str) -> Vec<(Form, String)> {
    let mut blocks: Vec<(Form, String)> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        let (form, rest) = form_of(line);
        match blocks.last_mut() {
            _ if line.is_empty() => {}
            Some((_, last)) if goes_on && form == Form::Paragraph => {
                last.push(' ');
                last.push_str(rest);
            }
            _ => blocks.push((form, rest.to_owned())),
        }
        goes_on = !line.is_empty() && !matches!(form, Form::Heading(_) | Form::Row);
    }
    blocks
}

fn form_of(line: &str) -> (Form, &str) {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    if let (1.., Some(rest)) = (level, line.get(level..)) {
        return (Form::Heading(level), rest.trim());
    }
    if let Some(rest) = line.strip_prefix("- ") {
        return (Form::Bullet, rest);
    }
    if line.starts_with('|') {
        return (Form::Row, line);
    }
    match line.split_once(". ") {
        Some((number, rest)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            (Form::Numbered, rest)
        }
        _ => (Form::Paragraph, line),
    }
}

/// Parts of one form that follow each other.
fn written(run: &[(Form, String)]) -> Markup {
    let texts = || run.iter().map(|(_, text)| text.as_str());
    html! {
        @match run.first().map(|(form, _)| *form) {
            Some(Form::Heading(1)) => { @for text in texts() { h1 { (inline(text)) } } },
            Some(Form::Heading(2)) => { @for text in texts() { h2 { (inline(text)) } } },
            Some(Form::Heading(_)) => { @for text in texts() { h3 { (inline(text)) } } },
            Some(Form::Bullet) => ul { @for text in texts() { li { (inline(text)) } } },
            Some(Form::Numbered) => ol { @for text in texts() { li { (inline(text)) } } },
            Some(Form::Row) => (table(&texts().collect::<Vec<_>>())),
            Some(Form::Paragraph) => { @for text in texts() { p { (inline(text)) } } },
            None => {},
        }
    }
}

fn table(lines: &[&str]) -> Markup {
    let cells = |line: &str| -> Vec<String> {
        let inside = line.trim_matches('|');
        inside.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let is_rule = |line: &&&str| line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b' ' | b':'));
    let head = lines.first().map(|line| cells(line)).unwrap_or_default();
    let rows: Vec<Vec<String>> = lines
        .iter()
        .skip(1)
        .filter(|line| !is_rule(line))
        .map(|line| cells(line))
        .collect();
    html! {
        table {
            thead { tr { @for cell in &head { th scope="col" { (inline(cell)) } } } }
            tbody { @for row in &rows { tr { @for cell in row { td { (inline(cell)) } } } } }
        }
    }
}

/// A line with its `code` and **strong** words.
fn inline(text: &str) -> Markup {
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 {
                code { (part) }
            } @else {
                @for (place, part) in part.split("**").enumerate() {
                    @if place % 2 == 1 { strong { (part) } } @else { (stressed(part)) }
                }
            }
        }
    }
}

/// Words of the console stand between single stars.
fn stressed(text: &str) -> Markup {
    html! {
        @for (place, part) in text.split('*').enumerate() {
            @if place % 2 == 1 { em { (part) } } @else { (part) }
        }
    }
}
