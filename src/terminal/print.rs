//! A page as text, in reading order.

use std::io::{self, Write};

use super::paper::Paper;
use crate::narration::page::{Chart, Control, Item, Page, Role, Screen, Style};

/// The width that snapshots are taken in.
const SNAPSHOT: usize = 80;

/// A page as the terminal prints it, 80 characters wide: for self-voicing and for snapshots.
#[must_use]
pub fn text_of(page: &Page) -> String {
    let mut text = Vec::new();
    // Writing into memory does not fail.
    print(&mut Paper::new(&mut text, SNAPSHOT), page).ok();
    String::from_utf8_lossy(&text).into_owned()
}

/// Prints a whole page.
pub(super) fn print<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    paper.blank()?;
    paper.line(&page.title)?;
    if !page.subtitle.is_empty() {
        paper.line(&page.subtitle)?;
    }
    paper.blank()?;
    for section in in_order(page) {
        for item in section {
            one(paper, item)?;
        }
    }
    Ok(())
}

/// Prints what is new on a page of which the rest was read before: what stands above its first heading, and what can
/// be chosen.
pub(super) fn print_news<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    paper.blank()?;
    for item in page.items.iter().take_while(|item| !matches!(item, Item::Heading(_))) {
        one(paper, item)?;
    }
    print_choices(paper, page)
}

/// Prints only what can be chosen by number.
pub(super) fn print_choices<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    for control in page.controls().filter(|control| control.number.is_some()) {
        choice(paper, control)?;
    }
    Ok(())
}

/// Prints what each numbered choice would probably lead to.
pub(super) fn print_hints<W: Write>(paper: &mut Paper<W>, page: &Page) -> io::Result<()> {
    for control in page.controls() {
        if let (Some(number), Some(hints)) = (control.number, &control.hints) {
            paper.indented(&format!("{number:>2}  "), &control.label)?;
            paper.indented("    ", &hints.reads)?;
        }
    }
    Ok(())
}

/// The parts of a page, each from a heading to the next. Of a plan, what is set by words and not by numbers is left
/// out, and the numbers come last.
fn in_order(page: &Page) -> Vec<&[Item]> {
    let mut sections = Vec::new();
    let mut rest = page.items.as_slice();
    while !rest.is_empty() {
        let end = rest[1..]
            .iter()
            .position(|item| matches!(item, Item::Heading(_)))
            .map_or(rest.len(), |i| i + 1);
        let (section, after) = rest.split_at(end);
        sections.push(section);
        rest = after;
    }
    if page.screen == Screen::Plan {
        sections.retain(|section| rank(section).is_some());
        sections.sort_by_key(|section| rank(section));
    }
    sections
}

fn rank(section: &[Item]) -> Option<u8> {
    let numbered = section
        .iter()
        .any(|item| matches!(item, Item::Control(control) if control.number.is_some()));
    let controls = section.iter().any(|item| matches!(item, Item::Control(_)));
    let people = section.iter().any(|item| matches!(item, Item::Person { .. }));
    match (numbered, controls, people) {
        (true, ..) => Some(2),
        (false, _, true) => Some(1),
        (false, false, false) => Some(0),
        (false, true, false) => None,
    }
}

fn one<W: Write>(paper: &mut Paper<W>, item: &Item) -> io::Result<()> {
    match item {
        Item::Heading(text) => {
            paper.blank()?;
            let end = if text.ends_with([':', '?', '.']) { "" } else { ":" };
            paper.line(&format!("{text}{end}"))
        }
        Item::Text(style, text) => match style {
            Style::Signal(_) => paper.indented("- ", text),
            Style::Tag(_) => paper.line(&format!("{text}.")),
            Style::Tip => tip(paper, text),
            Style::Body | Style::Speech | Style::Quiet | Style::Strong => paper.line(text),
        },
        Item::Meter { label, reads, .. } => paper.indented("- ", &format!("{label}: {reads}")),
        Item::Chart(chart) => self::chart(paper, chart),
        Item::Person { name, lines, badge, .. } => {
            let said: Vec<&str> = badge
                .iter()
                .map(|(_, text)| text.as_str())
                .chain(lines.iter().map(String::as_str))
                .collect();
            paper.indented("- ", &format!("{name}: {}", sentences(&said)))
        }
        Item::Control(control) if control.number.is_some() => choice(paper, control),
        Item::Control(_) => Ok(()),
    }
}

/// Guidance, marked, and apart from what follows.
pub(super) fn tip<W: Write>(paper: &mut Paper<W>, text: &str) -> io::Result<()> {
    paper.indented("* ", text)?;
    paper.blank()
}

/// Remarks as sentences: each ends as one.
fn sentences(said: &[&str]) -> String {
    let mut text = String::new();
    for remark in said {
        let mut letters = remark.chars();
        if text.is_empty() {
            text.push_str(remark);
        } else {
            text.push(' ');
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(letters.as_str());
        }
        if !remark.trim_end_matches(['”', '"']).ends_with(['.', '?', '!', '…']) {
            text.push('.');
        }
    }
    text
}

fn choice<W: Write>(paper: &mut Paper<W>, control: &Control) -> io::Result<()> {
    let number = control
        .number
        .map(|number| format!("{number:>2}  "))
        .unwrap_or_default();
    let note = match &control.role {
        Role::Choice { .. } => format!(" [{}]", control.note),
        _ if control.note.is_empty() => String::new(),
        _ => format!(" ({})", control.note),
    };
    paper.indented(&number, &format!("{}{note}", control.label))
}

fn chart<W: Write>(paper: &mut Paper<W>, chart: &Chart) -> io::Result<()> {
    paper.blank()?;
    paper.line(&format!("{}: {}", chart.title, chart.reads))?;
    for series in &chart.series {
        let points: Vec<String> = chart
            .ticks
            .iter()
            .zip(&series.values)
            .map(|(tick, value)| format!("{tick} {value:.1}"))
            .collect();
        paper.indented("- ", &format!("{}: {}", series.label, points.join(", ")))?;
    }
    Ok(())
}

/// What followed is read without an answer to it.
pub(super) fn without_choices(mut page: Page) -> Page {
    page.items.retain(|item| !matches!(item, Item::Control(_)));
    page
}
