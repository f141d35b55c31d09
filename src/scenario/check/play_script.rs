//! A play-script that does not fit its scenario
//!
//! A script stands beside the file of its scenario and names it: `scenario: "night_ward.ron"`. `Choose` and `Listen` are for moments,
//! `Meet` and `Decided` for meetings, whose options are counted from 1. `Shows` quotes a text of the story as the file writes it. A
//! moment is answered once, an ending is expected at the end alone, and something is expected.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB701",
    severity: Severity::Error,
    page: page!("play_script"),
};

pub fn report(out: &mut DiagnosticSink, span: Span, what: String, why: &'static str, remedy: String) {
    out.report(&RULE, span, Message { what, why, remedy });
}
