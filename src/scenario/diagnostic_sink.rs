//! Collects what reader and checks find in one file, and turns it into [`Diagnostics`] in the end.
//!
//! In: rule, span and words of each finding. Out: mistakes with lines, columns and excerpts, sorted by place, each once.
//! It also knows whether the file could be read whole: rules that count things keep silent when something is missing.

use std::collections::BTreeSet;

use super::brackets::Bracket;
use super::check::rule::Rule;
use super::diagnostic::{Diagnostic, Diagnostics, Excerpt, MOST_SHOWN, Severity};
use super::edit::{Edit, EditedText};
use super::place::Span;
use super::syntax_error::SyntaxError;

const MOST_KEPT: usize = 2000;
const LONGEST_LINE: usize = 400;
const LONGEST_TEXT: usize = 80;

/// What a mistake says.
pub struct Message {
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: &'static str,
    /// What to write instead; may be empty.
    pub remedy: String,
}

impl Message {
    /// From its three parts.
    pub fn new(what: impl Into<String>, why: &'static str, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            why,
            remedy: remedy.into(),
        }
    }
}

/// A mistake before it is shown.
pub struct SpannedMessage {
    /// Which rule is broken.
    pub rule: &'static Rule,
    /// The bytes that it is about.
    pub span: Span,
    /// What is said.
    pub words: Message,
    /// What would mend it.
    pub mending: Option<Mending>,
}

/// Edits that mend a mistake.
#[derive(Debug, Clone)]
pub struct Mending {
    /// What to replace.
    pub edits: Vec<Edit>,
    /// It is what was meant; otherwise it only lets the rest of the file be read.
    pub sure: bool,
}

impl Mending {
    /// What was meant.
    pub const fn of(edits: Vec<Edit>) -> Self {
        Self { edits, sure: true }
    }

    /// What lets the rest be read; the author must say what was meant.
    pub const fn stand_in(edits: Vec<Edit>) -> Self {
        Self { edits, sure: false }
    }
}

/// What keeps a text from being read, and how far the reader came.
pub struct Trouble {
    /// The first bytes that cannot be read.
    pub span: Span,
    /// What it is.
    pub error: SyntaxError,
    /// Up to where the text was read.
    pub reach: usize,
    /// The brackets that are open there, outermost first.
    pub open: Vec<(Bracket, Span)>,
}

/// The collector for one file.
pub struct DiagnosticSink<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<SpannedMessage>,
    more: usize,
    errors: usize,
    whole: bool,
    in_order: bool,
    half_read: BTreeSet<String>,
    an_id_is_lost: bool,
    trouble: Option<Trouble>,
    said: BTreeSet<(u32, String)>,
}

impl<'a> DiagnosticSink<'a> {
    /// For a file with this label and this text.
    pub const fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            found: Vec::new(),
            more: 0,
            errors: 0,
            whole: true,
            in_order: true,
            half_read: BTreeSet::new(),
            an_id_is_lost: false,
            trouble: None,
            said: BTreeSet::new(),
        }
    }

    /// The label of the file.
    pub const fn file(&self) -> &'a str {
        self.file
    }

    /// The text of the file.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// What stands at a place.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Notes a finding. What nobody wrote cannot be wrong.
    pub fn report(&mut self, rule: &'static Rule, span: Span, words: Message) {
        self.report_with(rule, span, words, None);
    }

    /// Notes a finding with what would mend it.
    pub fn report_with(&mut self, rule: &'static Rule, span: Span, words: Message, mending: Option<Mending>) {
        if span.is_nowhere() {
            return;
        }
        if rule.severity == Severity::Error {
            self.errors += 1;
        }
        if self.found.len() < MOST_KEPT {
            self.found.push(SpannedMessage {
                rule,
                span,
                words,
                mending,
            });
        } else {
            self.more += 1;
        }
    }

    /// Whether so many were found that looking for similar names is a waste.
    pub const fn crowded(&self) -> bool {
        self.found.len() > MOST_SHOWN
    }

    /// Whether the file cannot be used.
    pub const fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Something could not be read, so counting what is there would mislead.
    pub const fn something_is_missing(&mut self) {
        self.whole = false;
    }

    /// Whether everything that was written could be read.
    pub const fn whole(&self) -> bool {
        self.whole
    }

    /// Brackets do not match, so that nobody can say what belongs to what.
    pub const fn order_is_lost(&mut self) {
        self.whole = false;
        self.in_order = false;
    }

    /// Whether brackets match.
    pub const fn in_order(&self) -> bool {
        self.in_order
    }

    /// Whether this has not been said of what begins there.
    pub fn first_time(&mut self, said: (u32, String)) -> bool {
        self.said.insert(said)
    }

    /// The text cannot be read from here on: the first such place is the one that counts.
    pub fn stopped_at(&mut self, span: Span, error: SyntaxError) {
        if self.trouble.is_none() {
            self.trouble = Some(Trouble {
                span,
                error,
                reach: span.start as usize,
                open: Vec::new(),
            });
        }
    }

    /// How far the reader came, and which brackets are open there.
    pub fn reached(&mut self, reach: usize, open: Vec<(Bracket, Span)>) {
        if let Some(trouble) = &mut self.trouble {
            trouble.reach = trouble.reach.max(reach);
            trouble.open = open;
        }
    }

    /// Why the text cannot be read.
    pub const fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// The same, taken out.
    pub const fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// Whether a finding carries what would mend it.
    pub fn can_be_mended(&self) -> bool {
        self.found.iter().any(|finding| finding.mending.is_some())
    }

    /// All findings, and those that were only counted.
    pub fn into_findings(self) -> (Vec<SpannedMessage>, usize) {
        (self.found, self.more)
    }

    /// Something with this id was written but could not be read.
    pub fn half_read(&mut self, id: &str) {
        self.half_read.insert(id.to_owned());
    }

    /// Whether something with this id was written but could not be read.
    pub fn is_half_read(&self, id: &str) -> bool {
        self.half_read.contains(id)
    }

    /// Whether this may be an id all the same: of what could not be read, or of what has none or another's.
    pub fn may_be_an_id(&self, id: &str) -> bool {
        self.an_id_is_lost || self.is_half_read(id)
    }

    /// Something has no id, or that of something else: nobody can say which names are unknown.
    pub const fn an_id_is_lost(&mut self) {
        self.an_id_is_lost = true;
    }

    /// Every mistake with its place.
    pub fn into_mistakes(self) -> Diagnostics {
        diagnostics(self.file, self.text, self.found, self.more)
    }
}

/// Findings as mistakes with their places, sorted, each once.
pub fn diagnostics(file: &str, text: &str, mut found: Vec<SpannedMessage>, more: usize) -> Diagnostics {
    found.sort_by(|a, b| (a.span, a.rule.code).cmp(&(b.span, b.rule.code)));
    found.dedup_by(|a, b| a.span == b.span && a.rule.code == b.rule.code && a.words.what == b.words.what);
    let more = more + found.len().saturating_sub(MOST_SHOWN);
    let lines = Lines::of(text);
    let mistakes = found
        .into_iter()
        .take(MOST_SHOWN)
        .map(|finding| mistake(file, text, &lines, finding))
        .collect();
    Diagnostics::new(mistakes, more)
}

/// A finding in an edited text, told by the places of the text as it was written.
pub fn at_origin(finding: SpannedMessage, text: &EditedText) -> SpannedMessage {
    SpannedMessage {
        span: text.origin(finding.span),
        ..finding
    }
}

fn mistake(file: &str, text: &str, lines: &Lines, finding: SpannedMessage) -> Diagnostic {
    let SpannedMessage {
        rule,
        span,
        words,
        mending,
    } = finding;
    let start = boundary(text, span.start as usize);
    let end = boundary(text, span.end as usize).max(start);
    let (line, column) = lines.place(text, start);
    let (end_line, end_column) = lines.place(text, end);
    Diagnostic {
        code: rule.code,
        severity: rule.severity,
        file: file.to_owned(),
        span: Span::new(start, end),
        line,
        column,
        end_line,
        end_column,
        text: shortened(&text[start..end]),
        excerpt: excerpt(text, start, end),
        what: words.what,
        why: words.why.to_owned(),
        remedy: words.remedy,
        fix: mending
            .filter(|mending| mending.sure)
            .map_or_else(Vec::new, |mending| mending.edits),
    }
}

/// The first lines of a text, at most 80 characters.
pub fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_TEXT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn excerpt(text: &str, start: usize, end: usize) -> Excerpt {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let from = boundary(text, line_start.max(start.saturating_sub(LONGEST_LINE / 2)));
    let to = boundary(text, line_end.min(start + LONGEST_LINE / 2)).max(start);
    let line = text[from..to].trim_end_matches('\r');
    let last = line.len();
    Excerpt {
        line: line.to_owned(),
        start: (start - from).min(last),
        end: (end.min(to) - from).min(last),
    }
}

fn boundary(text: &str, position: usize) -> usize {
    let mut at = position.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(ends).collect())
    }

    fn place(&self, text: &str, position: usize) -> (u32, u32) {
        let line = self.0.partition_point(|start| *start <= position).max(1);
        let column = text[self.0[line - 1]..position].chars().count() + 1;
        (number(line), number(column))
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
