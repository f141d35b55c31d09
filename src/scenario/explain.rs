//! What `stepback explain CODE` prints: the page of a rule, which is the first comment of its file.
//!
//! In: a code in any case, with or without `SB`. Out: title and page as plain text, or the code that was probably meant.

use super::check::RULES;
use super::check::rule::Rule;
use super::diagnostic::Severity;
use super::suggestion;

/// The page of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePage {
    /// For example `SB201`.
    pub code: &'static str,
    /// How bad it is to break it.
    pub severity: Severity,
    /// One line.
    pub title: String,
    /// The explanation, in Markdown.
    pub text: String,
}

/// A code that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no code {written:?}{}", .meant.map(|code| format!("; did you mean {code}?")).unwrap_or_default())]
pub struct UnknownCode {
    /// What was asked for.
    pub written: String,
    /// What was probably meant.
    pub meant: Option<&'static str>,
}

/// The page of a code.
///
/// # Errors
/// The code does not exist.
pub fn explain(code: &str) -> Result<RulePage, UnknownCode> {
    let wanted = code.trim().to_uppercase();
    let full = if wanted.starts_with("SB") {
        wanted
    } else {
        format!("SB{wanted}")
    };
    RULES
        .iter()
        .find(|rule| rule.code == full)
        .map(|rule| page(rule))
        .ok_or_else(|| UnknownCode {
            written: code.to_owned(),
            meant: suggestion::closest(&full, RULES.iter().map(|rule| rule.code)),
        })
}

/// The pages of all codes, in their order.
pub fn all_codes() -> impl Iterator<Item = RulePage> {
    RULES.iter().map(|rule| page(rule))
}

fn page(rule: &Rule) -> RulePage {
    let lines = || {
        rule.page
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
    };
    let text: Vec<&str> = lines().skip(1).collect();
    RulePage {
        code: rule.code,
        severity: rule.severity,
        title: lines().next().unwrap_or_default().to_owned(),
        text: text.join("\n").trim().to_owned(),
    }
}
