//! Moments: what the kind says unless the moment does, who is there, choices, meetings.

use super::conditions::{condition, effect};
use super::{Context, level, texts};
use crate::scenario::authored;
use crate::scenario::authored::KnownBy;
use crate::scenario::check::impossible_day;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::ids::PersonId;
use crate::scenario::names::Names;
use crate::scenario::place::Located;
use crate::scenario::story::{Choice, Fact, Meeting, Moment, Promise, Trigger};
use crate::scenario::vocabulary::Kind;

const USUAL_BEATS: u32 = 8;
const USUAL_DIFFICULTY: f64 = 0.5;

pub fn moment(moment: &authored::Moment, context: &Context, out: &mut DiagnosticSink) -> Moment {
    let names = context.names;
    let kind = moment.kind.value;
    let words = context.kinds.of(kind);
    let or = |written: &Option<Located<f64>>, usual: f64| written.as_ref().map_or(usual, level);
    let task = moment.task.as_ref().map(|task| names.tasks.get(task, out));
    let people = people(moment, context, out);
    let standard_choices = moment.choices.is_empty() && kind != Kind::Meeting;
    let choices = if standard_choices {
        words.choices.clone()
    } else {
        moment
            .choices
            .iter()
            .map(|written| choice(written, names, out))
            .collect()
    };
    Moment {
        id: moment.id.value.clone(),
        kind,
        trigger: trigger(moment, context, out),
        hour: moment.hour.as_ref().map_or(words.hour, |hour| hour.value),
        owner: moment.owner.as_ref().map(|owner| names.people.get(owner, out)),
        only_owner: moment.only_owner,
        domain: moment.domain.as_ref().map(|domain| names.domain(domain)),
        task,
        party: moment.party.as_ref().map(|party| names.parties.get(party, out)),
        urgency: or(&moment.urgency, words.urgency),
        severity: or(&moment.severity, words.severity),
        familiarity: or(&moment.familiarity, words.familiarity),
        stakes: or(&moment.stakes, words.stakes),
        visibility: or(&moment.visibility, words.visibility),
        difficulty: or(&moment.difficulty, task_difficulty(task, context)),
        needs_authority: moment.needs_authority,
        title: moment.title.value.clone(),
        text: moment.text.value.clone(),
        see: texts(&moment.see),
        listen: texts(&moment.listen),
        choices,
        meeting: (kind == Kind::Meeting).then(|| meeting(moment, &people, names, out)),
        people,
        standard_choices,
    }
}

fn trigger(moment: &authored::Moment, context: &Context, out: &mut DiagnosticSink) -> Trigger {
    let when = moment.when.as_ref().map(|when| condition(&when.value, context, out));
    let at = moment
        .at
        .as_ref()
        .map(|at| impossible_day::check(at, context.scenario, 0, out));
    match (at, when) {
        (Some(day), _) => Trigger::On(day),
        (None, Some(when)) => Trigger::When(when),
        (None, None) => Trigger::Then,
    }
}

fn people(moment: &authored::Moment, context: &Context, out: &mut DiagnosticSink) -> Vec<PersonId> {
    match &moment.people {
        Some(people) => people
            .iter()
            .map(|person| context.names.people.get(person, out))
            .collect(),
        None if moment.kind.value == Kind::Meeting => (0..context.scenario.people.value.len()).collect(),
        None => Vec::new(),
    }
}

fn task_difficulty(task: Option<usize>, context: &Context) -> f64 {
    task.and_then(|task| context.tasks.get(task))
        .map_or(USUAL_DIFFICULTY, |task| level(&task.difficulty))
}

/// A choice of a moment or of a kind.
pub fn choice(choice: &authored::Choice, names: &Names, out: &mut DiagnosticSink) -> Choice {
    Choice {
        id: choice.id.value.clone(),
        stance: choice.stance,
        tone: choice.tone,
        text: choice.text.value.clone(),
        hours: choice.hours.as_ref().map(|hours| hours.value),
        lead: choice.lead.as_ref().map(|lead| names.people.get(lead, out)),
        well: choice.well.value.clone(),
        badly: choice.badly.value.clone(),
        then: choice.then.as_ref().map(|then| names.moments.get(then, out)),
        effects: choice
            .effects
            .iter()
            .map(|written| effect(written, names, out))
            .collect(),
        promise: choice.promise.as_ref().map(|promise| Promise {
            text: promise.text.value.clone(),
            to: names.people.get(&promise.to, out),
            in_days: promise.in_days.value,
            hours: promise.hours.value,
        }),
    }
}

fn meeting(moment: &authored::Moment, table: &[PersonId], names: &Names, out: &mut DiagnosticSink) -> Meeting {
    let options = texts(&moment.options);
    let facts = moment
        .facts
        .iter()
        .map(|fact| Fact {
            known_by: match &fact.known_by {
                KnownBy::Everyone => table.to_vec(),
                KnownBy::Only(people) => people.iter().map(|person| names.people.get(person, out)).collect(),
            },
            leader_knows: fact.leader_knows,
            points_to: options
                .iter()
                .position(|option| *option == fact.points_to.value)
                .unwrap_or(0),
            weight: fact.weight.value,
            text: fact.text.value.clone(),
        })
        .collect();
    Meeting {
        options,
        facts,
        beats: moment.beats.as_ref().map_or(USUAL_BEATS, |beats| beats.value),
    }
}
