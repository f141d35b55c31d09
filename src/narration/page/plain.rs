//! A page as plain text in reading order: what the terminal prints, what is read aloud, and what snapshots keep.
//!
//! In: a page. Out: [`PlainLine`]s, which the terminal wraps at its width, [`text_of`] at eighty characters, and [`spoken`]
//! leaves whole.

use std::borrow::Cow;

use textwrap::{WordSeparator, WordSplitter, WrapAlgorithm, wrap};
use unicode_width::UnicodeWidthStr;

use crate::narration::i18n::foreign::is_mark;
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::{
    ChartData, Control, CurtainCall, CurtainPerson, Item, Page, Role, Screen, Style, TableData,
};

/// The width that snapshots are taken in, in characters.
const SNAPSHOT: usize = 80;

/// A paragraph, or the room between two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlainLine {
    /// Room; twice in a row it is room once.
    Blank,
    /// A paragraph.
    Text {
        /// What stands before its first line: a dash, a number, or nothing.
        lead: String,
        /// Its words.
        text: String,
    },
}

impl PlainLine {
    fn of(text: impl Into<String>) -> Self {
        Self::led("", text)
    }

    fn led(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Text {
            lead: lead.into(),
            text: text.into(),
        }
    }
}

/// How a language joins what stands together in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Punctuation {
    /// Between what is spoken of and what is said of it: `: `, in French with a space before it.
    colon: String,
    /// Between what stands in a row: `; `, likewise.
    semicolon: String,
}

impl Punctuation {
    /// That of these words.
    #[must_use]
    pub fn of(words: &Localizer) -> Self {
        Self {
            colon: words.get("colon"),
            semicolon: words.get("semicolon"),
        }
    }

    /// What is spoken of, and what is said of it.
    #[must_use]
    pub fn label(&self, label: &str, text: &str) -> String {
        format!("{label}{}{text}", self.colon)
    }

    /// What stands in a row.
    #[must_use]
    pub fn row(&self, parts: &[String]) -> String {
        parts.join(&self.semicolon)
    }

    /// What stands above something, with a colon behind it.
    #[must_use]
    pub fn heading(&self, text: &str) -> String {
        format!("{text}{}", self.colon.trim_end_matches(' '))
    }
}

/// A whole page.
#[must_use]
pub fn page(punctuation: &Punctuation, page: &Page) -> Vec<PlainLine> {
    let mut lines = vec![PlainLine::Blank, PlainLine::of(&page.title)];
    if !page.subtitle.is_empty() {
        lines.push(PlainLine::of(&page.subtitle));
    }
    if !page.mark.is_empty() {
        lines.push(PlainLine::of(&page.mark));
    }
    lines.push(PlainLine::Blank);
    for item in in_order(page).into_iter().flatten() {
        lines.extend(self::item(punctuation, item));
    }
    lines
}

/// What is new on a page of which the rest was read before: what stands above its first heading, and what can be
/// chosen.
#[must_use]
pub fn news(punctuation: &Punctuation, page: &Page) -> Vec<PlainLine> {
    let above = page.items.iter().take_while(|item| !matches!(item, Item::Heading(_)));
    let mut lines = vec![PlainLine::Blank];
    lines.extend(above.flat_map(|item| self::item(punctuation, item)));
    lines.extend(choices(page));
    lines
}

/// Only what can be chosen by number.
#[must_use]
pub fn choices(page: &Page) -> Vec<PlainLine> {
    let numbered = page.controls().filter(|control| control.number.is_some());
    numbered.map(choice).collect()
}

/// What each numbered choice would probably lead to.
#[must_use]
pub fn hints(page: &Page) -> Vec<PlainLine> {
    let mut lines = Vec::new();
    for control in page.controls() {
        if let (Some(number), Some(hints)) = (control.number, &control.hints) {
            lines.push(PlainLine::led(lead(number), &control.label));
            lines.push(PlainLine::led("    ", &hints.reads));
        }
    }
    lines
}

/// A page in lines of at most eighty characters.
#[must_use]
pub fn text_of(words: &Localizer, page: &Page) -> String {
    let mut text = String::new();
    let mut rested = false;
    for line in self::page(&Punctuation::of(words), page) {
        match line {
            PlainLine::Blank if rested => {}
            PlainLine::Blank => text.push('\n'),
            PlainLine::Text {
                ref lead,
                text: ref words,
            } => {
                for line in indented(lead, words, SNAPSHOT) {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
        }
        rested = line == PlainLine::Blank;
    }
    text
}

/// A page as it is read aloud: one sentence or paragraph at a time, numbers before what they choose.
#[must_use]
pub fn spoken(words: &Localizer, page: &Page) -> Vec<String> {
    let punctuation = Punctuation::of(words);
    let said = |line| match line {
        PlainLine::Blank => None,
        PlainLine::Text { lead, text } => match lead.trim() {
            "" | "-" | "*" => Some(text),
            number => Some(punctuation.label(number, &text)),
        },
    };
    let lines = self::page(&punctuation, page).into_iter().filter_map(said);
    lines.filter(|text| !text.trim().is_empty()).collect()
}

/// How many columns a text takes on a terminal: letters of East Asian scripts take two, marks on letters none.
#[must_use]
pub fn columns(text: &str) -> usize {
    text.width()
}

/// A paragraph in lines of at most `width` columns, with `lead` before the first and as much room before the others. A longer word
/// stands alone.
#[must_use]
pub fn indented(lead: &str, text: &str, width: usize) -> Vec<String> {
    let indent = columns(lead);
    let options = textwrap::Options::new(width.saturating_sub(indent))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    let one_space = |line: &str| {
        line.split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let paragraphs: Vec<String> = text.split('\n').map(one_space).collect();
    let lines = paragraphs.iter().flat_map(|paragraph| wrap(paragraph, &options));
    let before = |at: usize| match at {
        0 => Cow::Borrowed(lead),
        _ => Cow::Owned(" ".repeat(indent)),
    };
    lines
        .enumerate()
        .map(|(at, line)| format!("{}{line}", before(at)).trim_end().to_owned())
        .collect()
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
    let people = section
        .iter()
        .any(|item| matches!(item, Item::Person { .. } | Item::Summary(_)));
    match (numbered, controls, people) {
        (true, ..) => Some(2),
        (false, _, true) => Some(1),
        (false, false, false) => Some(0),
        (false, true, false) => None,
    }
}

/// What one item of a page says.
#[must_use]
pub fn item(punctuation: &Punctuation, item: &Item) -> Vec<PlainLine> {
    match item {
        Item::Heading(text) => {
            let is_ended = text.ends_with([':', '?', '.']);
            let text = if is_ended {
                text.clone()
            } else {
                punctuation.heading(text)
            };
            vec![PlainLine::Blank, PlainLine::of(text)]
        }
        Item::Text(Style::Tip, text) => tip(text),
        Item::Text(style, text) => vec![match style {
            Style::Signal(_) => PlainLine::led("- ", text),
            Style::Tag(_) => PlainLine::of(format!("{text}.")),
            Style::Body
            | Style::Speech
            | Style::Quiet
            | Style::Strong
            | Style::Label
            | Style::Verdict(_)
            | Style::Tip => PlainLine::of(text),
        }],
        Item::Meter { label, reads, .. } => vec![PlainLine::led("- ", punctuation.label(label, reads))],
        Item::Chart(chart) => self::chart(punctuation, chart),
        Item::Table(table) => self::table(punctuation, table),
        Item::Person { name, lines, badge, .. } => {
            let said: Vec<&str> = badge
                .iter()
                .map(|(_, text)| text.as_str())
                .chain(lines.iter().map(String::as_str))
                .collect();
            vec![PlainLine::led("- ", punctuation.label(name, &sentences(&said)))]
        }
        Item::Summary(person) => {
            let said = sentences(&person.remarks());
            vec![PlainLine::led("- ", punctuation.label(&person.name, &said))]
        }
        Item::CurtainCall(call) => curtain_call(punctuation, call),
        Item::Stage(scene) => vec![PlainLine::of(&scene.reads)],
        Item::Qr(code) => vec![PlainLine::of(&code.reads)],
        Item::Control(control) if control.number.is_some() => vec![choice(control)],
        Item::Postcard(shows) if !shows.reads.is_empty() => vec![PlainLine::of(&shows.reads)],
        Item::Control(_) | Item::Postcard(_) => Vec::new(),
    }
}

/// Who is on stage, each with what became of them and what they say; then who is not.
fn curtain_call(punctuation: &Punctuation, call: &CurtainCall) -> Vec<PlainLine> {
    let person = |person: &CurtainPerson| {
        let said = [person.fate.1.as_str(), person.words.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|words| !words.is_empty()).collect();
        PlainLine::led("- ", punctuation.label(&person.name, &sentences(&said)))
    };
    let absent = (!call.absent.is_empty()).then(|| PlainLine::of(&call.absent));
    call.people.iter().map(person).chain(absent).collect()
}

/// Guidance, marked, and apart from what follows.
#[must_use]
pub fn tip(text: &str) -> Vec<PlainLine> {
    vec![PlainLine::led("* ", text), PlainLine::Blank]
}

/// What closes quoted speech in any of the languages, and the space before it.
const CLOSING: [char; 9] = ['”', '"', '“', '»', '«', '’', '‘', '\u{a0}', '\u{202f}'];

/// Whether a text ends as a sentence does.
pub(in crate::narration) fn is_ended(text: &str) -> bool {
    let closes = |c: char| CLOSING.contains(&c) || is_mark(c);
    text.trim_end_matches(closes).ends_with(['.', '?', '!', '…'])
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
        if !is_ended(remark) {
            text.push('.');
        }
    }
    text
}

fn lead(number: u32) -> String {
    format!("{number:>2}  ")
}

fn choice(control: &Control) -> PlainLine {
    let note = match &control.role {
        Role::Choice { .. } => format!(" [{}]", control.note),
        _ if control.note.is_empty() => String::new(),
        _ => format!(" ({})", control.note),
    };
    let lead = control.number.map(lead).unwrap_or_default();
    PlainLine::led(lead, format!("{}{note}", control.label))
}

fn chart(punctuation: &Punctuation, chart: &ChartData) -> Vec<PlainLine> {
    let mut lines = vec![
        PlainLine::Blank,
        PlainLine::of(punctuation.label(&chart.title, &chart.reads)),
    ];
    for series in &chart.series {
        let points: Vec<String> = chart
            .ticks
            .iter()
            .zip(&series.points)
            .map(|(tick, value)| format!("{tick} {value}"))
            .collect();
        lines.push(PlainLine::led(
            "- ",
            punctuation.label(&series.label, &points.join(", ")),
        ));
    }
    let marks = chart.marks.iter().map(|mark| PlainLine::led("- ", &mark.label));
    lines.extend(marks);
    lines
}

/// A row is a line of its own, each cell behind its head; a number that names a row, too.
fn table(punctuation: &Punctuation, table: &TableData) -> Vec<PlainLine> {
    let mut lines = vec![PlainLine::Blank];
    if !table.title.is_empty() {
        lines.push(PlainLine::of(punctuation.heading(&table.title)));
    }
    for row in &table.rows {
        let mut cells = table.head.iter().zip(row);
        let name = cells.next().map_or_else(String::new, |(head, name)| {
            if name.chars().all(|c| c.is_ascii_digit() || c == '–') {
                format!("{head} {name}")
            } else {
                name.clone()
            }
        });
        let rest: Vec<String> = cells
            .filter(|(_, cell)| *cell != TableData::NOTHING)
            .map(|(head, cell)| punctuation.label(head, cell))
            .collect();
        lines.push(PlainLine::led("- ", format!("{name}. {}", punctuation.row(&rest))));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::is_ended;
    use crate::narration::i18n::foreign::marked;

    #[test]
    fn a_question_and_quoted_speech_end_by_themselves() {
        for ended in [
            "How do they get to the school?",
            "“No.”",
            "«\u{a0}Non\u{202f}!\u{a0}»",
            &marked("en", "Why?"),
        ] {
            assert!(is_ended(ended), "{ended}");
        }
        for open in ["", "Page nine", "“Page nine”"] {
            assert!(!is_ended(open), "{open}");
        }
    }
}
