//! A moment that can never come, or in two ways at once
//!
//! A moment comes at a day (`at`), or when a condition holds (`when`), or two working days after a choice that names
//! it (`then`), and in one of these ways only. One that has neither a day nor a condition must be the `then` of a
//! choice in a moment that can come itself. Moments that wait for themselves, or in a circle for each other, never come.

use crate::scenario::authored::{Moment, Scenario};
use crate::scenario::check::reach::MomentReach;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::names::Names;
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB402",
    severity: Severity::Error,
    page: page!("coming"),
};

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    let moments = &scenario.moments.value;
    let mut leads_astray = false;
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
                leads_astray = true;
                let what = format!("{:?} cannot follow itself", then.value);
                report(out, then.span, what, "name another moment, or take this `then` out");
                continue;
            }
            let Some(next) = names.moments.find(&then.value).map(|index| &moments[index]) else {
                leads_astray = true;
                continue;
            };
            let (part, sort) = match (&next.at, &next.when) {
                (Some(_), _) => ("at", "day"),
                (None, Some(_)) => ("when", "condition"),
                (None, None) => continue,
            };
            let what = format!(
                "{:?} has a {sort} of its own (`{part}`), so it cannot follow a choice",
                then.value
            );
            report(out, then.span, what, &format!("take its `{part}` out, or this `then`"));
        }
    }
    if !out.whole() || leads_astray {
        return;
    }
    let reach = MomentReach::of(moments, names);
    for circle in reach.circles() {
        in_a_circle(&circle, moments, out);
    }
    for (index, moment) in moments.iter().enumerate() {
        // Another has its id, which is said elsewhere.
        if !reach.is_left_alone(index) || names.moments.find(&moment.id.value) != Some(index) {
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

fn in_a_circle(circle: &[usize], moments: &[Moment], out: &mut DiagnosticSink) {
    let all: Vec<&Moment> = circle.iter().filter_map(|index| moments.get(*index)).collect();
    let Some(first) = all.first() else { return };
    let span = all
        .iter()
        .find_map(|moment| moment.when.as_ref())
        .map_or(first.id.span, |when| when.span);
    let what = if all.len() == 1 {
        format!("the moment {:?} waits for itself", first.id.value)
    } else {
        let ids: Vec<&str> = all.iter().map(|moment| moment.id.value.as_str()).collect();
        format!("moments wait for each other: {}", shortened(&ids.join(", ")))
    };
    let remedy = if all.len() == 1 {
        "name another moment, or give it a day with `at`"
    } else {
        "give one of them a day with `at`, or another condition"
    };
    report(out, span, what, remedy);
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "It would never be played as it is meant.", remedy),
    );
}
