//! Something that changes nothing
//!
//! An effect of 0 moves nothing, and a task that is given to whom it belongs stays where it is. A call-back for a choice that another one is told for first is never told.

use crate::scenario::authored::{CallBack, Effect, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names::tasks;
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB429",
    severity: Severity::Warning,
    page: page!("idle"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let effects = || {
        let choices = scenario.moments.value.iter().flat_map(|moment| &moment.choices);
        choices.flat_map(|choice| &choice.effects)
    };
    for effect in effects() {
        if let Some(number) = moved(effect).filter(|number| number.value == 0.0) {
            report(
                number.span,
                "an effect of 0 moves nothing".to_owned(),
                "write another number, or take the effect out",
                out,
            );
        }
        if let Effect::Give(task, to) = effect {
            let moves =
                effects().any(|other| matches!(other, Effect::Give(other, whom) if other == task && whom != to));
            let owns = tasks(scenario).any(|(_, known)| known.id == *task && known.owner == *to);
            if owns && !moves {
                let what = format!("the task {:?} is {:?}'s already", task.value, to.value);
                report(to.span, what, "give it to somebody else, or take the effect out", out);
            }
        }
    }
    let callbacks = scenario
        .epilogue
        .as_ref()
        .map_or(&[][..], |told| told.callbacks.as_slice());
    for (index, callback) in callbacks.iter().enumerate() {
        if callbacks[..index].iter().any(|earlier| comes_first(earlier, callback)) {
            let what = format!(
                "another call-back to {:?} is always told instead of this",
                callback.after.value
            );
            report(
                callback.after.span,
                what,
                "put the narrower of the two first, or name another choice",
                out,
            );
        }
    }
}

fn moved(effect: &Effect) -> Option<&Located<f64>> {
    match effect {
        Effect::Person(_, _, number)
        | Effect::Team(_, number)
        | Effect::Delay(_, number)
        | Effect::Standing(_, number)
        | Effect::Energy(number) => Some(number),
        Effect::Give(..) => None,
    }
}

/// Whether a call-back is told wherever a later one could be. Texts that name people are passed over when one of them has left.
fn comes_first(earlier: &CallBack, later: &CallBack) -> bool {
    earlier.after == later.after
        && (earlier.chose.is_none() || earlier.chose == later.chose)
        && (earlier.went.is_none() || earlier.went == later.went)
        && !earlier.text.value.contains('{')
}

fn report(span: Span, what: String, remedy: &str, out: &mut DiagnosticSink) {
    out.report(
        &RULE,
        span,
        Message::new(what, "Perhaps something else was meant.", remedy),
    );
}
