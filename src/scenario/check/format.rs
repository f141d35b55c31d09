//! A format this program does not know
//!
//! `format: 1` says which version of the language a file is written in. A file written for a newer program may mean
//! things that this one does not know, and is refused rather than half understood: update the program.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::tree::{Node, RonValue};

/// The newest version of the language that this program reads.
pub const FORMAT: u32 = 1;

pub const RULE: Rule = Rule {
    code: "SB102",
    severity: Severity::Error,
    page: page!("format"),
};

/// Whether the file's format is one that can be read; a missing one is left to the reading of parts.
pub fn can_be_read(root: &Node, out: &mut DiagnosticSink) -> bool {
    let RonValue::Group(group) = &root.value else {
        return true;
    };
    let Some(field) = group.fields.iter().find(|field| field.name == "format") else {
        return true;
    };
    let RonValue::Number { value, whole: true } = field.value.value else {
        return true;
    };
    if (value - f64::from(FORMAT)).abs() < 0.5 {
        return true;
    }
    let what = if value > f64::from(FORMAT) {
        format!("the file is written in format {value}; this program reads format {FORMAT}")
    } else {
        format!("there is no format {value}; the first one is 1")
    };
    out.report(
        &RULE,
        field.value.span,
        Message {
            what,
            why: "A newer format may mean things that this program would get wrong, so nothing else was looked at.",
            remedy: format!("update the program, or write format: {FORMAT} if the file uses nothing newer"),
        },
    );
    false
}
