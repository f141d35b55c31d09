//! A number on another scale
//!
//! Skills, levels and shares go from 0 to 100. A person whose skills all lie below 10, or a level or share below 1, is most often meant on a
//! scale of ten or as a fraction: `0.6` is 0.6 of 100, and 60 per cent is written `60`.

use crate::scenario::authored::{Bound, Condition, Contract, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message};
use crate::scenario::edit::Edit;
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB426",
    severity: Severity::Warning,
    page: page!("scale"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    for person in &scenario.people.value {
        let skills = &person.skill.0;
        let small = skills.iter().all(|(_, level)| level.value <= 10.0);
        let first = skills.iter().find(|(_, level)| level.value > 0.0);
        if let (true, Some((_, first))) = (small, first) {
            let edits = skills.iter().map(|(_, level)| times(level, 10.0)).collect();
            let what = format!("{:?} has no skill above 10 of 100", person.name.value);
            let remedy = format!(
                "write {} for {} if you mean a scale of ten",
                tenfold(first.value),
                first.value
            );
            report(out, first, what, remedy, edits);
        }
    }
    let moments = scenario.moments.value.iter().filter_map(|moment| moment.when.as_ref());
    let endings = scenario.endings.value.iter().filter_map(|ending| ending.when.as_ref());
    let told = scenario.epilogue.iter().flat_map(|told| &told.delivered.value);
    for when in moments.chain(endings).chain(told.filter_map(|text| text.when.as_ref())) {
        of_condition(&when.value, out);
    }
    for contract in &scenario.contracts {
        let (Contract::Reaches { share, .. }
        | Contract::Ends { share, .. }
        | Contract::Comes { share, .. }
        | Contract::Needs { share, .. }
        | Contract::LabelGuess { share }) = &contract.value
        else {
            continue;
        };
        let (Bound::AtLeast(number) | Bound::AtMost(number)) = share;
        if number.value > 0.0 && number.value < 1.0 {
            let edits = vec![times(number, 100.0)];
            let what = format!("this share is {} of 100", number.value);
            let remedy = format!("write {} for {}%", edits[0].text, edits[0].text);
            report(out, number, what, remedy, edits);
        }
    }
}

/// Levels in a condition.
fn of_condition(condition: &Condition, out: &mut DiagnosticSink) {
    let bound = match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                of_condition(part, out);
            }
            return;
        }
        Condition::Not(inner) => return of_condition(inner, out),
        Condition::Habit(_, _, bound)
        | Condition::Person(_, _, bound)
        | Condition::Team(_, bound)
        | Condition::Delivered(bound)
        | Condition::Energy(bound)
        | Condition::Standing(_, bound)
        | Condition::Level(bound) => bound,
        _ => return,
    };
    let (Bound::AtLeast(number) | Bound::AtMost(number)) = bound;
    let (factor, scale) = if number.value > 0.0 && number.value < 1.0 {
        (100.0, "a fraction")
    } else if number.value < 10.0 && number.value.fract() != 0.0 && !matches!(condition, Condition::Level(_)) {
        (10.0, "a scale of ten")
    } else {
        return;
    };
    let edits = vec![times(number, factor)];
    let what = format!("this level is {} of 100", number.value);
    let remedy = format!("write {} for {} if you mean {scale}", edits[0].text, number.value);
    report(out, number, what, remedy, edits);
}

fn tenfold(value: f64) -> String {
    rounded(value * 10.0)
}

fn rounded(value: f64) -> String {
    ((value * 1000.0).round() / 1000.0).to_string()
}

fn times(number: &Located<f64>, factor: f64) -> Edit {
    Edit {
        span: number.span,
        text: rounded(number.value * factor),
    }
}

fn report(out: &mut DiagnosticSink, at: &Located<f64>, what: String, remedy: String, edits: Vec<Edit>) {
    let words = Message {
        what,
        why: "It would count for next to nothing.",
        remedy,
    };
    out.report_with(&RULE, at.span, words, Some(Mending::stand_in(edits)));
}
