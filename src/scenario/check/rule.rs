//! What a rule is: its code, how bad it is to break it, and its page.

use crate::scenario::diagnostic::Severity;

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Stable code.
    pub code: &'static str,
    /// How bad it is to break it.
    pub severity: Severity,
    /// The source of its file, whose first comment explains it.
    pub page: &'static str,
}

macro_rules! page {
    ($name:literal) => {
        include_str!(concat!($name, ".rs"))
    };
}
pub(in crate::scenario) use page;
