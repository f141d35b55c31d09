//! A condition that always holds, or never
//!
//! `Any([])` never holds and `All([])` always does; so do bounds that everything or nothing keeps, such as `AtLeast(0)`. A moment
//! that waits for itself never comes, and an ending with the condition of an earlier one is never told.
//!
//! Levels go from 0 to 100 in a scenario, also where screens show them from 0 to 10: `Level(AtLeast(40))` is 4 on the screen.

use crate::scenario::authored::{Bound, Condition, Count, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB423",
    severity: Severity::Warning,
    page: page!("condition"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    for moment in &scenario.moments.value {
        let Some(when) = &moment.when else { continue };
        parts(&when.value, when.span, out);
        if waits_for(&when.value, &moment.id.value) {
            report(
                out,
                when.span,
                format!("the moment {:?} waits for itself", moment.id.value),
                "name another moment, or give it a day with `at`",
            );
        }
    }
    let endings = &scenario.endings.value;
    for (index, ending) in endings.iter().enumerate() {
        let Some(when) = &ending.when else { continue };
        parts(&when.value, when.span, out);
        let same = |other: &&crate::scenario::authored::Ending| {
            other.when.as_ref().is_some_and(|other| other.value == when.value)
        };
        if let Some(earlier) = endings[..index].iter().find(same) {
            report(
                out,
                when.span,
                format!(
                    "the ending {:?} has the same condition as {:?}, which comes before it",
                    ending.id.value, earlier.id.value
                ),
                "change one of the two, or take one out",
            );
        }
    }
}

/// Whether it can only hold after a moment.
fn waits_for(condition: &Condition, moment: &str) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().any(|part| waits_for(part, moment)),
        Condition::Any(parts) => !parts.is_empty() && parts.iter().all(|part| waits_for(part, moment)),
        Condition::After(id) | Condition::Chose(id, _) | Condition::Went(id, _) => id.value == moment,
        _ => false,
    }
}

fn parts(condition: &Condition, span: Span, out: &mut DiagnosticSink) {
    match condition {
        Condition::All(parts_of) | Condition::Any(parts_of) => {
            if parts_of.is_empty() {
                let (what, remedy) = if matches!(condition, Condition::Any(_)) {
                    ("Any([]) never holds", "write conditions between the brackets")
                } else {
                    (
                        "All([]) always holds",
                        "write conditions between the brackets, or take it out",
                    )
                };
                report(out, span, what.to_owned(), remedy);
            }
            if matches!(condition, Condition::All(_)) {
                contradictions(parts_of, out);
            }
            for part in parts_of {
                parts(part, span, out);
            }
        }
        Condition::Not(inner) => parts(inner, span, out),
        Condition::Level(bound) => {
            level(bound, out);
            always(bound, out);
        }
        Condition::Left(Count::AtLeast(number)) if number.value == 0 => say_always(number.span, out),
        other => {
            if let Some((_, bound)) = bounded(other) {
                always(bound, out);
            }
        }
    }
}

/// What a condition bounds, in words that are the same for the same thing.
fn bounded(condition: &Condition) -> Option<(String, &Bound)> {
    Some(match condition {
        Condition::Habit(stance, days, bound) => (format!("{stance:?} {}", days.value), bound),
        Condition::Person(person, quantity, bound) => (format!("{quantity:?} of {}", person.value), bound),
        Condition::Team(quantity, bound) => (format!("{quantity:?}"), bound),
        Condition::Delivered(bound) => ("delivered".to_owned(), bound),
        Condition::Energy(bound) => ("energy".to_owned(), bound),
        Condition::Standing(party, bound) => (format!("standing {}", party.value), bound),
        Condition::Level(bound) => ("level".to_owned(), bound),
        _ => return None,
    })
}

fn contradictions(conditions: &[Condition], out: &mut DiagnosticSink) {
    let bounds: Vec<_> = conditions.iter().filter_map(bounded).collect();
    for (thing, bound) in &bounds {
        let Bound::AtLeast(least) = bound else { continue };
        for (other, bound) in &bounds {
            if let Bound::AtMost(most) = bound
                && other == thing
                && most.value < least.value
            {
                report(
                    out,
                    least.span,
                    format!("nothing is at least {} and at most {} at once", least.value, most.value),
                    "write Any([...]) if either will do, or mend the numbers",
                );
            }
        }
    }
}

fn always(bound: &Bound, out: &mut DiagnosticSink) {
    match bound {
        Bound::AtLeast(number) if number.value == 0.0 => say_always(number.span, out),
        Bound::AtMost(number) if number.value == 100.0 => say_always(number.span, out),
        _ => {}
    }
}

fn say_always(span: Span, out: &mut DiagnosticSink) {
    report(
        out,
        span,
        "this bound always holds".to_owned(),
        "write a number between 0 and 100, or take the condition out",
    );
}

fn level(bound: &Bound, out: &mut DiagnosticSink) {
    let (Bound::AtLeast(number) | Bound::AtMost(number)) = bound;
    let Located { value, span } = number;
    if *value > 0.0 && *value <= 10.0 {
        report(
            out,
            *span,
            format!(
                "Level goes from 0 to 100 here; {value} is {} on the screens",
                value / 10.0
            ),
            &format!("write {} if you mean {value} as the screens show it", value * 10.0),
        );
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "What hangs on it always comes, or never.", remedy),
    );
}
