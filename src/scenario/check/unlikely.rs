//! Something that is hardly meant so
//!
//! A task that may end after its project, a choice that takes more hours than a day has, a person without any skill, a scenario
//! without moments, a meeting whose facts weigh as much for one option as for another: all of it can be played, and none of it says
//! what a coach usually wants to say.

use std::collections::BTreeMap;

use crate::scenario::authored::{Date, Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
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
