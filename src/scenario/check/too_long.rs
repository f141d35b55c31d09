//! A text too long for its card
//!
//! Cards hold 60 characters of a title, a name or a role, 280 of a text and of what the player is told on the first day, 110 of a choice
//! and of what somebody says, 80 of a signal (`see`, `listen`), 600 of an ending and 280 of its last image, 200 of a line about somebody,
//! of a stake, of a question, of a call-back and of an evening away, 160 of a world's own words, at twice the usual size of letters and in languages that need a third more room. A
//! placeholder counts as six characters, whatever it is called.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::check::texts::Text;
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::placeholders::{TextPart, parts};

pub const RULE: Rule = Rule {
    code: "SB410",
    severity: Severity::Warning,
    page: page!("too_long"),
};

const NAME: usize = 6;

pub fn check(text: &Text, out: &mut DiagnosticSink) {
    let Some(longest) = text.longest else { return };
    let length: usize = parts(&text.at.value)
        .map(|part| match part {
            TextPart::Plain(plain) | TextPart::Open(plain) => plain.chars().count(),
            TextPart::Slot { .. } => NAME,
        })
        .sum();
    if length > longest {
        out.report(
            &RULE,
            text.at.span,
            Message {
                what: format!("this text has {length} characters; its card holds {longest}"),
                why: "With large letters, or in German, its end would not be seen.",
                remedy: shorten_by(length - longest),
            },
        );
    }
}

fn shorten_by(surplus: usize) -> String {
    if surplus == 1 {
        "take out a character".to_owned()
    } else {
        format!("take out {surplus} characters")
    }
}
