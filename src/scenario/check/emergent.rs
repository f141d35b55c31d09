//! A world's own moment that can never come by itself, or offers what it cannot
//!
//! The `texts` of `emergent` are told when the state of the team raises a moment of their kind. A Meeting never comes by itself, and a
//! kind that is `off` does not in this world. At most sixteen texts of a kind fit beside the kind's own.
//!
//! Whose it will be is not known before. Its choices therefore give the lead to nobody by id and promise nothing, and no written
//! moment follows from them: they have no `lead`, `promise` and `then`.

use crate::scenario::authored::{Choice, OwnEmergentText, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;
use crate::scenario::vocabulary::Kind;

pub const RULE: Rule = Rule {
    code: "SB420",
    severity: Severity::Error,
    page: page!("emergent"),
};

/// Own texts of a kind: with the kind's own no more than a set of bits holds.
const MOST: usize = 16;

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let Some(emergent) = &scenario.emergent else { return };
    for (index, text) in emergent.texts.iter().enumerate() {
        let kind = text.kind.value;
        let before = emergent.texts[..index].iter();
        if kind == Kind::Meeting {
            let what = "a Meeting never comes by itself".to_owned();
            let remedy = "write it as a moment, or give it another kind";
            report(text.kind.span, what, "It would never be told.", remedy, out);
        } else if emergent.off.contains(&kind) {
            let what = format!("{kind:?} is off in this world");
            let remedy = "take the kind out of `off`, or the text out";
            report(text.kind.span, what, "It would never be told.", remedy, out);
        } else if before.filter(|before| before.kind.value == kind).count() == MOST {
            let what = format!("there are more than {MOST} texts of the kind {kind:?}");
            let why = "No play is long enough for so many.";
            report(text.kind.span, what, why, "take one out", out);
        }
        for choice in &text.choices {
            offered(choice, out);
        }
    }
}

fn offered(choice: &Choice, out: &mut DiagnosticSink) {
    let lead = choice.lead.as_ref().map(|lead| ("lead", lead.span));
    let then = choice.then.as_ref().map(|then| ("then", then.span));
    let promise = choice.promise.as_ref().map(|promise| ("promise", promise.text.span));
    for (part, span) in [lead, then, promise].into_iter().flatten() {
        let what = format!("a choice in `emergent` has no `{part}`");
        let why = "Nobody knows before whose moment it will be.";
        report(span, what, why, "take it out", out);
    }
}

/// The world's own texts.
pub(in crate::scenario) fn texts(scenario: &Scenario) -> impl Iterator<Item = &OwnEmergentText> {
    scenario.emergent.iter().flat_map(|emergent| &emergent.texts)
}

fn report(span: Span, what: String, why: &'static str, remedy: &str, out: &mut DiagnosticSink) {
    let remedy = remedy.to_owned();
    out.report(&RULE, span, Message { what, why, remedy });
}
