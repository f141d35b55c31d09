//! A person whom nobody meets
//!
//! Somebody who owns no task and no moment, is named in no moment's `people`, gets no lead and is promised nothing
//! stands on the stage without a part.

use std::collections::BTreeSet;

use crate::scenario::authored::{KnownBy, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names::tasks;

pub const RULE: Rule = Rule {
    code: "SB408",
    severity: Severity::Warning,
    page: page!("nobody_meets"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    let mut met: BTreeSet<&str> = tasks(scenario).map(|(_, task)| task.owner.value.as_str()).collect();
    for moment in &scenario.moments.value {
        let choices = &moment.choices;
        let named = moment
            .owner
            .iter()
            .chain(moment.people.iter().flatten())
            .chain(choices.iter().filter_map(|choice| choice.lead.as_ref()))
            .chain(
                choices
                    .iter()
                    .filter_map(|choice| choice.promise.as_ref().map(|promise| &promise.to)),
            );
        met.extend(named.map(|name| name.value.as_str()));
        for fact in &moment.facts {
            if let KnownBy::Only(people) = &fact.known_by {
                met.extend(people.iter().map(|name| name.value.as_str()));
            }
        }
    }
    for person in &scenario.people.value {
        if !met.contains(person.id.value.as_str()) {
            out.report(
                &RULE,
                person.id.span,
                Message {
                    what: format!("nobody meets {:?}: no task, no moment, no lead", person.id.value),
                    why: "The player sees somebody of whom nothing is ever told.",
                    remedy: "give them a task or a moment, or leave them out".to_owned(),
                },
            );
        }
    }
}
