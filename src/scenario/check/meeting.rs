//! A meeting that cannot be held
//!
//! A moment of the kind Meeting has two to four `options` and 1 to 64 `facts` instead of choices. Every fact points to
//! one of the options, word for word, and is known by everyone or by some of the people at the table. Moments of other
//! kinds have none of this.

use crate::scenario::authored::{Fact, KnownBy, Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::{Located, Span};
use crate::scenario::suggestion;
use crate::scenario::vocabulary::Kind;

pub const RULE: Rule = Rule {
    code: "SB405",
    severity: Severity::Error,
    page: page!("meeting"),
};

const MOST_FACTS: usize = 64;
const MOST_OPTIONS: usize = 4;

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    for moment in &scenario.moments.value {
        if moment.kind.value != Kind::Meeting {
            other_kind(moment, out);
            continue;
        }
        if let Some(choice) = moment.choices.first() {
            report(
                out,
                choice.id.span,
                "a meeting has no choices; it is played beat by beat".into(),
                "take `choices` out".into(),
            );
        }
        if out.whole() {
            counts(moment, out);
        }
        for fact in moment.facts.iter().take(MOST_FACTS) {
            points(fact, moment, out);
            knows(fact, moment, out);
        }
    }
}

fn other_kind(moment: &Moment, out: &mut DiagnosticSink) {
    let given = moment
        .options
        .first()
        .map(|option| ("options", option.span))
        .or_else(|| moment.facts.first().map(|fact| ("facts", fact.text.span)))
        .or_else(|| moment.beats.as_ref().map(|beats| ("beats", beats.span)));
    if let Some((part, span)) = given {
        let what = format!(
            "only a Meeting has `{part}`, and {:?} is a {:?}",
            moment.id.value, moment.kind.value
        );
        report(out, span, what, format!("take `{part}` out, or write kind: Meeting"));
    }
}

fn counts(moment: &Moment, out: &mut DiagnosticSink) {
    let (id, span) = (&moment.id.value, moment.id.span);
    if !(2..=MOST_OPTIONS).contains(&moment.options.len()) {
        let what = format!(
            "the meeting {id:?} has {} option{}; it needs two to four",
            moment.options.len(),
            if moment.options.len() == 1 { "" } else { "s" }
        );
        report(out, span, what, "write options: [\"...\", \"...\"]".into());
    }
    if !(1..=MOST_FACTS).contains(&moment.facts.len()) {
        let what = format!(
            "the meeting {id:?} has {} facts; it needs 1 to {MOST_FACTS}",
            moment.facts.len()
        );
        report(
            out,
            span,
            what,
            "write facts: [(known_by: Everyone, points_to: \"...\", text: \"...\")]".into(),
        );
    }
    for (index, option) in moment.options.iter().enumerate().take(MOST_OPTIONS) {
        if moment.options[..index].contains(option) {
            report(
                out,
                option.span,
                format!("the option {:?} is given twice", option.value),
                "take it out".into(),
            );
        }
    }
    if moment.people.as_ref().is_some_and(Vec::is_empty) {
        report(
            out,
            span,
            format!("nobody sits at the table of {id:?}"),
            "name people, or leave `people` out for everyone".into(),
        );
    }
}

fn points(fact: &Fact, moment: &Moment, out: &mut DiagnosticSink) {
    if !out.whole() || !(2..=MOST_OPTIONS).contains(&moment.options.len()) || moment.options.contains(&fact.points_to) {
        return;
    }
    let options = || moment.options.iter().map(|option| option.value.as_str());
    let remedy = suggestion::closest(&fact.points_to.value, options()).map_or_else(
        || {
            format!(
                "write one of the options word for word: {}",
                options().collect::<Vec<_>>().join(", ")
            )
        },
        |near| format!("did you mean {near:?}?"),
    );
    report(
        out,
        fact.points_to.span,
        format!("{:?} is none of the options", fact.points_to.value),
        remedy,
    );
}

fn knows(fact: &Fact, moment: &Moment, out: &mut DiagnosticSink) {
    let KnownBy::Only(people) = &fact.known_by else { return };
    if people.is_empty() && !fact.leader_knows && out.whole() {
        report(
            out,
            fact.text.span,
            "nobody knows this fact".into(),
            "name somebody in Only([...]), or write leader_knows: true".into(),
        );
    }
    let Some(table) = &moment.people else { return };
    let owner = moment.owner.as_ref();
    for person in people
        .iter()
        .filter(|person| !table.contains(person) && owner != Some(person))
    {
        absent(person, out);
    }
}

fn absent(person: &Located<String>, out: &mut DiagnosticSink) {
    let what = format!("{:?} knows this fact and does not sit at the table", person.value);
    report(
        out,
        person.span,
        what,
        "add the person to the meeting's `people`, or let somebody else know it".into(),
    );
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: String) {
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "The meeting could not be played, or could not be decided well.",
            remedy,
        },
    );
}
