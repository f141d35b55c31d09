//! The reference as Markdown.
//!
//! In: the chapters. Out: a text with a heading for every page, and under it a line for every part.

use std::fmt::Write;

use super::{CHAPTERS, Meaning, PageKind, TypeField, TypePage, examples, paragraphs};

/// The whole reference.
#[must_use]
pub fn whole() -> String {
    let mut text = String::from(
        "# The scenario language\n\n\
        Every part and word of a scenario, format 1. `stepback language WORD` prints what stands here of one of them.\n\n\
        Levels and percentages run from 0 to 100. A day is written `Day(12)` or `Week(3, Tuesday)`. Text stands in straight quotes; a\n\
        quotation mark inside of it is written `\\\"`. What follows `//` on a line is a comment.\n",
    );
    for chapter in CHAPTERS {
        let _ = write!(text, "\n## {}\n\n{}\n", chapter.title, chapter.about);
        for page in chapter.pages {
            write_page(&mut text, page);
        }
    }
    text
}

/// What a word means, for a small window beside it.
#[must_use]
pub fn of(meaning: Meaning) -> String {
    match meaning {
        Meaning::Page(page) => {
            let mut text = String::new();
            write_page(&mut text, page);
            text.trim_start().to_owned()
        }
        Meaning::Part(page, part) => {
            let belongs = match page.kind {
                PageKind::Parts => "a part of",
                PageKind::Words => "a word of",
            };
            format!(
                "**{}**, {belongs} {}\n\n{}\n",
                part.name,
                page.name,
                sentences(page, part).join("\n\n")
            )
        }
    }
}

fn write_page(text: &mut String, page: &TypePage) {
    let _ = write!(
        text,
        "\n### {}\n\n{}\n\n",
        page.name,
        paragraphs(page.about).join("\n\n")
    );
    for part in page.parts {
        let _ = writeln!(text, "- `{}`: {}", part.name, sentences(page, part).join(" "));
    }
}

/// What a part means, what it takes, what stands for it when it is left out, and an example; what a file says is in back-ticks.
#[must_use]
pub fn sentences(page: &TypePage, part: &TypeField) -> Vec<String> {
    let mut said = paragraphs(part.about);
    if let Some(takes) = super::taken(page, part) {
        said.push(format!("Takes {takes}."));
    }
    if let Some(left_out) = super::left_out(part) {
        said.push(format!("{left_out}."));
    }
    if let Some(example) = examples::of(page, part.name) {
        said.push(format!("For example `{example}`."));
    }
    said
}
