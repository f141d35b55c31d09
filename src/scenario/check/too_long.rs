//! A text too long for its card
//!
//! Cards hold 60 characters of a title, a name or a role, 280 of a text and of what the player is told on the first day, 110 of a choice
//! and of what somebody says, 80 of a signal (`see`, `listen`), 600 of an ending and 280 of its last image, 200 of a line about somebody,
//! of a stake, of a question, of a promise, of a call-back and of an evening away, 180 of a fact, 160 of a world's own words, 60 of an
//! option, at twice the usual size of letters and in languages that need a third more room. A
//! placeholder counts as what is filled in for it, six characters at least.

use std::collections::BTreeMap;

use crate::scenario::authored::{Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::check::texts::Text;
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names;
use crate::scenario::place::Located;
use crate::scenario::placeholders::{TextPart, parts};

pub const RULE: Rule = Rule {
    code: "SB410",
    severity: Severity::Warning,
    page: page!("too_long"),
};

const NAME: usize = 6;
const TITLE: usize = 60;

/// How long what is filled in for a placeholder is.
#[derive(Default)]
pub struct FilledLengths {
    people: BTreeMap<String, usize>,
    /// Of each moment, by where it begins: owner, task and party.
    moments: BTreeMap<u32, [usize; 3]>,
}

impl FilledLengths {
    /// In the texts of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        // What is too long itself is told as that.
        let length = |name: &Located<String>| {
            Some(name.value.chars().count())
                .filter(|length| *length <= TITLE)
                .unwrap_or(NAME)
        };
        let people: BTreeMap<String, usize> = scenario
            .people
            .value
            .iter()
            .map(|person| (person.id.value.clone(), length(&person.name)))
            .collect();
        let tasks: BTreeMap<&str, usize> = names::tasks(scenario)
            .map(|(_, task)| (task.id.value.as_str(), length(&task.title)))
            .collect();
        let parties: BTreeMap<&str, usize> = scenario
            .outside
            .iter()
            .map(|party| (party.id.value.as_str(), length(&party.name)))
            .collect();
        let of_moment = |moment: &Moment| {
            let owner = moment.owner.as_ref().and_then(|owner| people.get(&owner.value));
            let task = moment.task.as_ref().and_then(|task| tasks.get(task.value.as_str()));
            let party = moment
                .party
                .as_ref()
                .and_then(|party| parties.get(party.value.as_str()));
            (
                moment.id.span.start,
                [owner, task, party].map(|length| length.copied().unwrap_or(NAME)),
            )
        };
        Self {
            moments: scenario.moments.value.iter().map(of_moment).collect(),
            people,
        }
    }

    fn of_slot(&self, who: &str, form: Option<&str>, moment: Option<u32>) -> usize {
        if form.is_some() {
            return NAME;
        }
        let here = moment.and_then(|moment| self.moments.get(&moment));
        let length = match who {
            "owner" => here.map(|[owner, _, _]| *owner),
            "task" => here.map(|[_, task, _]| *task),
            "party" => here.map(|[_, _, party]| *party),
            id => self.people.get(id).copied(),
        };
        length.unwrap_or(NAME).max(NAME)
    }
}

pub fn check(text: &Text, filled: &FilledLengths, out: &mut DiagnosticSink) {
    let Some(longest) = text.longest else { return };
    let length: usize = parts(&text.at.value)
        .map(|part| match part {
            TextPart::Plain(plain) | TextPart::Open(plain) => plain.chars().count(),
            TextPart::Slot { who, form, .. } => filled.of_slot(who, form, text.speaks.moment),
        })
        .sum();
    if length > longest {
        out.report(
            &RULE,
            text.at.span,
            Message {
                what: format!("this text has {length} characters; its card holds {longest}"),
                why: "With large letters, or in German, its end would not be seen.",
                remedy: shorten_by(length - longest),
            },
        );
    }
}

fn shorten_by(surplus: usize) -> String {
    if surplus == 1 {
        "take out a character".to_owned()
    } else {
        format!("take out {surplus} characters")
    }
}
