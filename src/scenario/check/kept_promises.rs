//! Contracts that say nothing, or cannot both be kept
//!
//! Every sweep keeps a share of `AtLeast(0)` or `AtMost(100)`. Two contracts about the same thing whose shares have nothing in common,
//! such as `AtLeast(50)` and `AtMost(20)`, cannot both be kept.

use crate::scenario::authored::{Bound, Contract, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB433",
    severity: Severity::Warning,
    page: page!("kept_promises"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let mut known: Vec<(String, f64, f64)> = Vec::new();
    for contract in &scenario.contracts {
        let Some((about, share)) = promised(&contract.value) else {
            continue;
        };
        let (number, low, high) = match share {
            Bound::AtLeast(number) => (number, number.value, 100.0),
            Bound::AtMost(number) => (number, 0.0, number.value),
        };
        if low <= 0.0 && high >= 100.0 {
            let what = "every sweep keeps this share".to_owned();
            report(number.span, what, "write a number between 0 and 100", out);
            continue;
        }
        let clash = known
            .iter()
            .find(|(other, from, to)| *other == about && (*from > high || low > *to));
        if let Some((_, from, to)) = clash {
            let (from, to) = if *from > 0.0 { ("AtLeast", from) } else { ("AtMost", to) };
            let what = format!("another contract promises {from}({to}) of the same");
            report(
                number.span,
                what,
                "mend one of the two numbers, or take one of the contracts out",
                out,
            );
        }
        known.push((about, low, high));
    }
}

/// What a share is of, in words that are the same for the same thing.
fn promised(contract: &Contract) -> Option<(String, &Bound)> {
    Some(match contract {
        Contract::Reaches { leader, ending, share } => (format!("Reaches {leader:?} {}", ending.value), share),
        Contract::Ends { player, ending, share } => (format!("Ends {player:?} {}", ending.value), share),
        Contract::Comes { moment, player, share } => (format!("Comes {} {player:?}", moment.value), share),
        Contract::Needs { moment, side, share } => (format!("Needs {} {side:?}", moment.value), share),
        Contract::LabelGuess { share } => ("LabelGuess".to_owned(), share),
        _ => return None,
    })
}

fn report(span: Span, what: String, remedy: &str, out: &mut DiagnosticSink) {
    out.report(
        &RULE,
        span,
        Message::new(
            what,
            "A promise is there to be broken, so that somebody notices.",
            remedy,
        ),
    );
}
