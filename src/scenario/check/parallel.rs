//! A parallel form that is not parallel
//!
//! `parallel_to: "first_steps"` says that this scenario has the same aim as another one and is as hard: the same weeks, what
//! it trains, and as many moments of each kind. Then a group can play the one before a workshop and the other after it, and
//! what differs is what they learned, and luck. What wins in a moment should not be the same in both, or only memory would
//! be measured. `stepback sweep FILE --contracts` plays both and says whether as many moments need the leader, as many have
//! able people, and each reference leader comes out alike. The other scenario is looked for among the shipped ones, then
//! beside this file, and is not itself a parallel form.

use crate::platform::embedded;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::parallel;
use crate::scenario::place::Located;
use crate::scenario::resolved::Scenario;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB412",
    severity: Severity::Error,
    page: page!("parallel"),
};

const WHY: &str = "Otherwise nobody could say whether the second went better because something had been learned.";

/// Of a form and the scenario that it names, if there is one.
pub fn check(name: &Located<String>, form: &Scenario, of: Option<&Scenario>, out: &mut DiagnosticSink) {
    if out.has_errors() || !out.whole() {
        return;
    }
    let words = match of {
        None => missing(&name.value),
        Some(of) => match &of.parallel_to {
            Some(first) => Message {
                what: format!("{:?} is itself a parallel form", shortened(&name.value)),
                why: WHY,
                remedy: format!("write parallel_to: {:?}", shortened(first)),
            },
            None => match parallel::difference(form, of) {
                None => return,
                Some(part) => Message {
                    what: format!("not parallel to {:?}: {part}", shortened(&name.value)),
                    why: WHY,
                    remedy: "give both the same weeks, the same teaches and as many moments of each kind, or take parallel_to out"
                        .to_owned(),
                },
            },
        },
    };
    out.report(&RULE, name.span, words);
}

fn missing(name: &str) -> Message {
    let known = embedded::scenarios();
    let remedy = match suggestion::closest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near:?}?"),
        None => "write the name of a shipped scenario, or of a file beside this one, without .ron".to_owned(),
    };
    Message {
        what: format!("there is no scenario {:?} that can be played", shortened(name)),
        why: WHY,
        remedy,
    }
}
