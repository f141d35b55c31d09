//! The reference of the scenario language as one HTML file: a list of what is in it, a heading for every page, and a place for every part
//! that can be linked to.
//!
//! In: the chapters of `scenario::reference`. Out: the whole file, in the style of a report.

use maud::{Markup, PreEscaped, html};

use super::markup::plain;
use super::{EMBLEM, STYLE, security_policy, style_sheet};
use crate::platform::embedded;
use crate::scenario::reference::{self, CHAPTERS, TypeField, TypePage, markdown, paragraphs, spoken};

const INTRODUCTION: [&str; 2] = [
    "Every part and word of a scenario, format 1. `stepback language WORD` prints what stands here of one of them.",
    "Levels and percentages run from 0 to 100. A day is written `Day(12)` or `Week(3, Tuesday)`. Text stands in straight quotes; a \
     quotation mark inside of it is written `\\\"`. What follows `//` on a line is a comment.",
];

/// The file.
#[must_use]
pub fn language_html() -> String {
    let style = format!("\n{}\n", style_sheet(&embedded::asset(STYLE).unwrap_or_default()));
    let version = env!("CARGO_PKG_VERSION");
    let file = html! {
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(security_policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "Stepback " (version) };
                meta name="color-scheme" content="light dark";
                title { "The scenario language" }
                style { (PreEscaped(&style)) }
            }
            body {
                header {
                    (PreEscaped(EMBLEM))
                    h1 { "The scenario language" }
                    @for paragraph in INTRODUCTION { p { (with_code(paragraph)) } }
                }
                nav aria-label="Contents" { ol {
                    @for page in reference::pages() { li { (link(page)) } }
                } }
                main { @for chapter in CHAPTERS {
                    h2 { (plain(chapter.title)) }
                    p { (with_code(chapter.about)) }
                    @for page in chapter.pages { (page_of(page)) }
                } }
            }
        }
    };
    format!("<!DOCTYPE html>\n{}\n", file.into_string())
}

fn link(page: &TypePage) -> Markup {
    html! { a href={ "#" (page.name) } { (page.name) } }
}

fn page_of(page: &TypePage) -> Markup {
    html! {
        section.person id=(page.name) {
            h3 { (page.name) }
            @for paragraph in paragraphs(page.about) { p { (with_code(&paragraph)) } }
            @for part in page.parts { (part_of(page, part)) }
        }
    }
}

/// A part by its name, what is said of it, and the pages of what it takes.
fn part_of(page: &TypePage, part: &TypeField) -> Markup {
    let mut takes: Vec<&TypePage> = part.takes.iter().filter_map(spoken::page_of).collect();
    takes.dedup_by_key(|page| page.name);
    html! {
        p id={ (page.name) "-" (part.name) } {
            strong { code { (plain(part.name)) } }
            @for sentence in markdown::sentences(page, part) { " " (with_code(&sentence)) }
            @if !takes.is_empty() { " See " @for (index, page) in takes.iter().enumerate() {
                @if index > 0 { ", " }
                (link(page))
            } "." }
        }
    }
}

/// A text in which what stands between back-ticks is what a file says.
fn with_code(text: &str) -> Markup {
    html! {
        @for (index, piece) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (plain(piece)) } } @else { (plain(piece)) }
        }
    }
}
