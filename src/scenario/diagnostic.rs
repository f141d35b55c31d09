//! What a coach is told about a file: [`Diagnostic`] and [`Diagnostics`], all of them at once and sorted by place.
//!
//! In: findings of the reader and the checks, with byte spans. Out: values that stand on their own (the line they point
//! at is inside), printed plainly by `Display`, in colour by [`super::render`] and as JSON by [`Diagnostics::to_json`].

use std::fmt::{self, Write};

use serde::Serialize;

use super::edit::Edit;
use super::place::Span;

/// At most this many mistakes are kept of one file; the rest is counted.
pub const MOST_SHOWN: usize = 200;

/// How bad a mistake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be played.
    Error,
    /// It can be played, and is probably not meant so.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable, for example `SB201`; `stepback explain SB201` says more.
    pub code: &'static str,
    /// Whether the file can be played nevertheless.
    pub severity: Severity,
    /// The file's label, as it was given.
    pub file: String,
    /// Which bytes.
    pub span: Span,
    /// Line of the first character, from 1.
    pub line: u32,
    /// Column of the first character, counted in characters from 1.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column one past the end.
    pub end_column: u32,
    /// The offending text, shortened to 80 characters.
    pub text: String,
    /// The line it stands in (its neighbourhood, when the line is very long).
    pub excerpt: Excerpt,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead; may be empty.
    pub remedy: String,
    /// Replacements that do what the remedy says; empty when only the author can know.
    pub fix: Vec<Edit>,
}

/// The line that a mistake points at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The line without its end; at most 400 characters.
    pub line: String,
    /// First byte of the offending text in it.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}:{}:{}: {} {}: {}",
            self.file, self.line, self.column, self.severity, self.code, self.what
        )?;
        if !self.excerpt.line.trim().is_empty() {
            let before = self.excerpt.line[..self.excerpt.start].chars().count();
            let under = self.excerpt.line[self.excerpt.start..self.excerpt.end]
                .chars()
                .count()
                .max(1);
            writeln!(f, "    {}", self.excerpt.line.replace('\t', " "))?;
            writeln!(f, "    {}{}", " ".repeat(before), "^".repeat(under))?;
        }
        if !self.why.is_empty() {
            writeln!(f, "    Why it matters: {}", self.why)?;
        }
        if !self.remedy.is_empty() {
            writeln!(f, "    Instead: {}", self.remedy)?;
        }
        Ok(())
    }
}

/// Everything that is wrong with a file, sorted by place; at most [`MOST_SHOWN`] of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    more: usize,
}

impl Diagnostics {
    pub(super) const fn new(found: Vec<Diagnostic>, more: usize) -> Self {
        Self { found, more }
    }

    /// Of several files: one after the other, each in its own order.
    #[must_use]
    pub fn together(all: impl IntoIterator<Item = Self>) -> Self {
        let mut sum = Self::default();
        for one in all {
            sum.more += one.more;
            sum.found.extend(one.found);
        }
        sum.more += sum.found.len().saturating_sub(MOST_SHOWN);
        sum.found.truncate(MOST_SHOWN);
        sum
    }

    /// Those that are kept, sorted by place.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The same, owned.
    #[must_use]
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.found
    }

    /// How many more there are.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.found.is_empty() && self.more == 0
    }

    /// Whether any of them keeps the file from being played.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|mistake| mistake.severity == Severity::Error)
    }

    /// For editors: an array with one object a mistake.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(&self.found)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mistake in &self.found {
            writeln!(f, "{mistake}")?;
        }
        f.write_str(&summary(&self.found, self.more))
    }
}

impl std::error::Error for Diagnostics {}

/// "3 mistakes and 1 warning in `the_launch.ron`", as the last line under a list.
#[must_use]
pub fn summary(found: &[Diagnostic], more: usize) -> String {
    let errors = found
        .iter()
        .filter(|mistake| mistake.severity == Severity::Error)
        .count();
    let warnings = found.len() - errors;
    let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    let mut text = match (errors, warnings) {
        (0, 0) => "Nothing to complain about".to_owned(),
        (_, 0) => count(errors, "mistake"),
        (0, _) => count(warnings, "warning"),
        _ => format!("{} and {}", count(errors, "mistake"), count(warnings, "warning")),
    };
    if more > 0 {
        let _ = write!(text, ", and {more} more that are not shown");
    }
    text.push('.');
    if let Some(first) = found.first() {
        let _ = write!(text, " `stepback explain {}` says more about the first.", first.code);
    }
    text
}

#[derive(Serialize)]
struct ForEditors<'a> {
    code: &'a str,
    severity: Severity,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    text: &'a str,
    message: &'a str,
    why: &'a str,
    remedy: &'a str,
    /// Bytes to replace, and what to write there.
    fix: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    start: u32,
    end: u32,
    text: &'a str,
}

/// For editors: an array with one object a mistake.
#[must_use]
pub fn to_json(mistakes: &[Diagnostic]) -> String {
    let objects: Vec<_> = mistakes
        .iter()
        .map(|mistake| ForEditors {
            code: mistake.code,
            severity: mistake.severity,
            file: &mistake.file,
            line: mistake.line,
            column: mistake.column,
            end_line: mistake.end_line,
            end_column: mistake.end_column,
            text: &mistake.text,
            message: &mistake.what,
            why: &mistake.why,
            remedy: &mistake.remedy,
            fix: mistake
                .fix
                .iter()
                .map(|edit| Replacement {
                    start: edit.span.start,
                    end: edit.span.end,
                    text: &edit.text,
                })
                .collect(),
        })
        .collect();
    serde_json::to_string_pretty(&objects).unwrap_or_else(|_| "[]".to_owned())
}
