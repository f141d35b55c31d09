//! Something that is hardly meant so
//!
//! A task that may end after its project, a choice that takes more hours than a day has, a person without any skill, a scenario
//! without moments, an empty brief, more on the leader's own desk than there are hours,
//! a meeting whose facts weigh as much for one option as for another: all of it can be played, and none of it says
//! what a coach usually wants to say.

use std::collections::BTreeMap;

use crate::scenario::authored::{Date, Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::ids::DAYS_PER_WEEK;
use crate::scenario::place::Span;
use crate::scenario::vocabulary::Kind;

pub const RULE: Rule = Rule {
    code: "SB428",
    severity: Severity::Warning,
    page: page!("unlikely"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() || out.has_errors() {
        return;
    }
    if scenario.moments.value.is_empty() {
        report(
            out,
            scenario.moments.span.first_byte(),
            "there are no moments".to_owned(),
            "write at least one; the player would only plan",
        );
    }
    if scenario.brief.value.is_empty() {
        report(
            out,
            scenario.brief.span,
            "`brief` is empty".to_owned(),
            "write what is delivered to whom by when, or take it out",
        );
    }
    for person in scenario.people.value.iter().filter(|person| person.skill.0.is_empty()) {
        let what = format!("{:?} has no skill in anything", person.name.value);
        report(out, person.id.span, what, "write for example skill: {\"writing\": 35}");
    }
    for project in &scenario.projects.value {
        for task in &project.tasks {
            if let Some(due) = &task.due
                && day(&due.value) > day(&project.due.value)
                && day(&due.value) <= (scenario.weeks.value.saturating_add(1)).saturating_mul(5)
            {
                let what = format!("the task {:?} is due after its project", task.id.value);
                report(out, due.span, what, "write an earlier day, or take its `due` out");
            }
        }
    }
    let hours = scenario.leader.value.hours_per_day.value;
    for moment in &scenario.moments.value {
        for choice in &moment.choices {
            if let Some(takes) = choice.hours.as_ref().filter(|takes| takes.value > hours) {
                let what = format!("this choice takes {} hours, and a day has {hours}", takes.value);
                report(out, takes.span, what, "write fewer hours, or more in `hours_per_day`");
            }
        }
        tie(moment, out);
    }
    full_desk(scenario, out);
}

/// More on the desk that only the leader can do than there are hours.
fn full_desk(scenario: &Scenario, out: &mut DiagnosticSink) {
    let leader = &scenario.leader.value;
    let days = scenario.weeks.value.saturating_mul(DAYS_PER_WEEK);
    let there_are = leader.hours_per_day.value * f64::from(days);
    let own = leader.tasks.iter().filter(|task| task.only_you);
    let needed = own.clone().fold(0.0, |sum, task| sum + task.hours.value);
    if let Some(largest) = own.max_by(|one, other| one.hours.value.total_cmp(&other.hours.value))
        && needed > there_are
    {
        let what = format!("what only the leader can do takes {needed} hours, and {days} days have {there_are}");
        report(
            out,
            largest.hours.span,
            what,
            "write fewer hours, or take `only_you` out where it can be handed over",
        );
    }
}

/// A meeting that no fact decides.
fn tie(moment: &Moment, out: &mut DiagnosticSink) {
    if moment.kind.value != Kind::Meeting {
        return;
    }
    let mut weights: BTreeMap<&str, f64> = BTreeMap::new();
    for fact in &moment.facts {
        *weights.entry(&fact.points_to.value).or_default() += fact.weight.value;
    }
    for option in &moment.options {
        if !moment.facts.is_empty() && !weights.contains_key(option.value.as_str()) {
            let what = format!("no fact of {:?} speaks for {:?}", moment.id.value, option.value);
            report(
                out,
                option.span,
                what,
                "write a fact that points to it, or take the option out",
            );
        }
    }
    if let (Some(owner), Some(people)) = (&moment.owner, &moment.people)
        && people.iter().all(|person| person == owner)
        && let Some(alone) = people.first()
    {
        let what = format!("{:?} sits at this table alone", owner.value);
        report(
            out,
            alone.span,
            what,
            "name somebody else in `people`, or leave it out for everyone",
        );
    }
    let mut sums: Vec<f64> = weights.into_values().collect();
    sums.sort_by(f64::total_cmp);
    if let [.., second, first] = sums[..]
        && first == second
    {
        let what = format!("the facts of {:?} weigh the same for two options", moment.id.value);
        report(out, moment.id.span, what, "give one of the facts another `weight`");
    }
}

fn day(date: &Date) -> u32 {
    match date {
        Date::Day(number) => number.value,
        Date::Week(week, weekday) => week.value.saturating_sub(1) * 5 + *weekday as u32 + 1,
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "It can be played, and is hardly meant so.", remedy),
    );
}
