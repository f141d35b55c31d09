//! `stepback language [WORD]`: what a word of the scenario language means, or a list of all of them.

use std::process::ExitCode;

use super::error::CliError;
use super::out;
use crate::narration::page::plain;
use crate::report::language_html;
use crate::scenario::reference::{self, CHAPTERS, Meaning, TypeField, TypePage, examples, left_out, paragraphs, taken};

/// Explain a word of the scenario language
#[derive(Debug, clap::Args)]
pub(super) struct LanguageArgs {
    /// A part or a word as a scenario writes it, for example `urgency` or `Habit`; leave it out to list them all
    #[arg(value_name = "WORD")]
    pub word: Option<String>,
    /// Print the whole reference as Markdown
    #[arg(long, conflicts_with = "word")]
    pub markdown: bool,
    /// Print the whole reference as one page of HTML that needs nothing else
    #[arg(long, conflicts_with_all = ["word", "markdown"])]
    pub html: bool,
}

impl LanguageArgs {
    pub(super) fn run(&self, width: u16) -> Result<ExitCode, CliError> {
        let width = usize::from(width);
        match &self.word {
            _ if self.markdown => out::print(&reference::markdown::whole()),
            _ if self.html => out::print(&language_html()),
            None => out::print(&contents(width)),
            Some(word) => {
                let meanings = reference::find(word)?;
                let said: Vec<String> = meanings.iter().map(|meaning| told(*meaning, width)).collect();
                out::print(&said.join("\n"));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Every chapter with its pages, a line each.
fn contents(width: usize) -> String {
    let mut lines = Vec::new();
    for chapter in CHAPTERS {
        lines.push(format!("{}: {}", chapter.title, chapter.about));
        for page in chapter.pages {
            let first = paragraphs(page.about).into_iter().next().unwrap_or_default();
            lines.push(indented(&format!("  {:<16}  ", page.name), &first, width));
        }
        lines.push(String::new());
    }
    lines.push("`stepback language WORD` says more of each, for example `stepback language Moment`.\n".to_owned());
    lines.join("\n")
}

fn told(meaning: Meaning, width: usize) -> String {
    match meaning {
        Meaning::Page(page) => whole_page(page, width),
        Meaning::Part(page, part) => {
            let heading = format!("{}, {}\n", part.name, belongs(page));
            heading + &body(page, part, width)
        }
    }
}

fn belongs(page: &TypePage) -> String {
    match page.kind {
        reference::PageKind::Parts => format!("a part of {}", page.name),
        reference::PageKind::Words => format!("a word of {}", page.name),
    }
}

fn whole_page(page: &TypePage, width: usize) -> String {
    let mut text = format!("{}\n", page.name);
    for paragraph in paragraphs(page.about) {
        text.push_str(&indented("  ", &paragraph, width));
        text.push('\n');
    }
    for part in page.parts {
        text.push('\n');
        text.push_str(&indented("  ", part.name, width));
        text.push('\n');
        text.push_str(&body(page, part, width));
    }
    text
}

/// What it means, what it takes, what holds without it, and an example, a paragraph each.
fn body(page: &TypePage, part: &TypeField, width: usize) -> String {
    let mut lines = paragraphs(part.about);
    lines.extend(taken(page, part).map(|takes| format!("Takes: {takes}")));
    lines.extend(left_out(part));
    lines.extend(examples::of(page, part.name).map(|example| format!("Example: {example}")));
    let set = lines.iter().map(|line| indented("      ", line, width) + "\n");
    set.collect()
}

fn indented(lead: &str, text: &str, width: usize) -> String {
    plain::indented(lead, text, width).join("\n")
}
