//! A moment that can never come, or in two ways at once
//!
//! A moment comes at a day (`at`), or when a condition holds (`when`), or two working days after a choice that names
//! it (`then`), and in one of these ways only. One that has neither a day nor a condition must be the `then` of a
//! choice in a moment that can come itself.

use crate::scenario::authored::{Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names::Names;
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB402",
    severity: Severity::Error,
    page: page!("coming"),
};

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    let moments = &scenario.moments.value;
    let mut comes: Vec<bool> = moments
        .iter()
        .map(|moment| moment.at.is_some() || moment.when.is_some())
        .collect();
    let mut ready: Vec<usize> = (0..moments.len()).filter(|index| comes[*index]).collect();
    while let Some(index) = ready.pop() {
        for next in followers(&moments[index], names) {
            if !comes[next] {
                comes[next] = true;
                ready.push(next);
            }
        }
    }
    let mut follows_itself = false;
    for moment in moments {
        if let (Some(_), Some(when)) = (&moment.at, &moment.when) {
            let what = format!(
                "the moment {:?} has both a day (`at`) and a condition (`when`)",
                moment.id.value
            );
            report(
                out,
                when.span,
                what,
                "keep one; From(day) makes the day part of the condition",
            );
        }
        for choice in &moment.choices {
            let Some(then) = &choice.then else { continue };
            if then == &moment.id {
                follows_itself = true;
                let what = format!("{:?} cannot follow itself", then.value);
                report(out, then.span, what, "name another moment, or take this `then` out");
                continue;
            }
            let dated = names
                .moments
                .find(&then.value)
                .is_some_and(|index| moments[index].at.is_some());
            if dated {
                let what = format!(
                    "{:?} has a day of its own (`at`), so it cannot follow a choice",
                    then.value
                );
                report(out, then.span, what, "take its `at` out, or this `then`");
            }
        }
    }
    if !out.whole() || follows_itself {
        return;
    }
    let never = moments.iter().zip(comes).enumerate().filter(|(_, (_, comes))| !comes);
    for (index, (moment, _)) in never {
        // Another has its id, which is said elsewhere.
        if names.moments.find(&moment.id.value) != Some(index) {
            continue;
        }
        let what = format!(
            "the moment {:?} can never come: no day, no condition, and no choice leads to it",
            moment.id.value
        );
        report(
            out,
            moment.id.span,
            what,
            "add `at: Day(...)`, or name it in the `then` of a choice",
        );
    }
}

fn followers<'m>(moment: &'m Moment, names: &'m Names) -> impl Iterator<Item = usize> + 'm {
    moment
        .choices
        .iter()
        .filter_map(|choice| names.moments.find(&choice.then.as_ref()?.value))
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "It would never be played as it is meant.", remedy),
    );
}
