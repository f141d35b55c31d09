//! The same thing twice in one list
//!
//! A person, a task, a moment or a contract that is named twice in one list counts once. The owner of a moment is there anyway and
//! is not named in `people` again. After one moment one reflection is asked, and at one moment one note is shown: the second would
//! never be seen.

use crate::scenario::authored::{KnownBy, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::names;
use crate::scenario::place::{Located, Span};
use crate::scenario::vocabulary::Kind;

pub const RULE: Rule = Rule {
    code: "SB424",
    severity: Severity::Warning,
    page: page!("listed_twice"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    for (_, task) in names::tasks(scenario) {
        ids("after", &task.after, out);
    }
    for person in &scenario.people.value {
        ids("wants", &person.wants, out);
    }
    for moment in &scenario.moments.value {
        let people = moment.people.as_deref().unwrap_or_default();
        ids("people", people, out);
        if moment.kind.value != Kind::Meeting
            && let Some(owner) = &moment.owner
            && let Some(again) = people.iter().find(|person| *person == owner)
        {
            report(
                out,
                again.span,
                format!("{:?} owns this moment and is there anyway", again.value),
                "take the name out of `people`",
            );
        }
        for fact in &moment.facts {
            if let KnownBy::Only(people) = &fact.known_by {
                ids("Only", people, out);
            }
        }
    }
    for cut in &scenario.cuts {
        ids("stop_at", &cut.stop_at, out);
    }
    for (index, reflection) in scenario.reflections.iter().enumerate() {
        if scenario.reflections[..index]
            .iter()
            .any(|earlier| earlier.after == reflection.after)
        {
            report(
                out,
                reflection.after.span,
                format!(
                    "another reflection is asked after {:?} already",
                    shortened(&reflection.after.value)
                ),
                "keep one, or ask the other after another moment",
            );
        }
    }
    for (index, note) in scenario.facilitator.iter().enumerate() {
        if scenario.facilitator[..index]
            .iter()
            .any(|earlier| earlier.at == note.at)
        {
            report(
                out,
                note.at.span,
                format!("another note stands at {:?} already", shortened(&note.at.value)),
                "put both into one note, or move this one to another moment",
            );
        }
    }
    for (index, contract) in scenario.contracts.iter().enumerate() {
        if scenario.contracts[..index].contains(contract) {
            report(
                out,
                contract.span,
                "this contract is given twice".to_owned(),
                "take one out",
            );
        }
    }
}

fn ids(list: &str, ids: &[Located<String>], out: &mut DiagnosticSink) {
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) {
            report(
                out,
                id.span,
                format!("{:?} stands twice in `{list}`", shortened(&id.value)),
                "take one out",
            );
        }
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "The second changes nothing; perhaps another was meant.", remedy),
    );
}
