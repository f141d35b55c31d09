//! A translation of a text that has changed
//!
//! Each entry of a translation holds the `original` that was translated. Where the scenario has another text there now, the translation
//! may say something else than the scenario does. It is still shown, so that a comma in the original does not put a foreign sentence into
//! the play.
//!
//! `stepback translate FILE LANG` puts the new text under `original` and the one that was translated under `was`. Read both, mend the
//! translation, and take the line with `was` out.

use crate::scenario::authored::TranslatedText;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB802",
    severity: Severity::Warning,
    page: page!("stale_translation"),
};

const WHY: &str = "Players in two languages may read two different things.";

/// The scenario has another text there now.
pub fn report_changed(entry: &TranslatedText, now: &str, out: &mut DiagnosticSink) {
    let what = format!("the scenario now says {:?}", shortened(now));
    let remedy = "run `stepback translate`, mend the translation, and take `was` out";
    out.report(&RULE, entry.original.span, Message::new(what, WHY, remedy));
}

/// It is marked as one of another text.
pub fn report_unseen(was: &Located<String>, out: &mut DiagnosticSink) {
    let what = "this is what was translated; the original has changed since";
    let remedy = "mend the translation if it must be, and take `was` out";
    out.report(&RULE, was.span, Message::new(what, WHY, remedy));
}
