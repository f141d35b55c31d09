//! Work that nobody can finish in time
//!
//! Counted kindly: everyone works on tasks every day, at a person-day a day, and no moment ever takes an hour. If even
//! then a chain of tasks that wait for each other ends after its day, or all people together cannot do what is due, the
//! player cannot win, whatever they do. That may be what you want; then say so in the brief.

use crate::scenario::authored::Scenario;
use crate::scenario::check::impossible_day;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::ids::Day;
use crate::scenario::names::{Names, tasks};

pub const RULE: Rule = Rule {
    code: "SB407",
    severity: Severity::Warning,
    page: page!("too_much_work"),
};

const WHY: &str = "Even a team that does nothing else would be late.";

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    if !out.whole() || out.has_errors() {
        return;
    }
    let tasks: Vec<_> = tasks(scenario).collect();
    let due: Vec<Day> = tasks
        .iter()
        .map(|(project, task)| {
            impossible_day::day(
                &task
                    .due
                    .as_ref()
                    .unwrap_or(&scenario.projects.value[*project].due)
                    .value,
            )
        })
        .collect();
    let before: Vec<Vec<usize>> = tasks
        .iter()
        .map(|(_, task)| {
            task.after
                .iter()
                .filter_map(|name| names.tasks.find(&name.value))
                .collect()
        })
        .collect();
    let mut done = vec![0.0_f64; tasks.len()];
    for _ in 0..tasks.len().min(200) {
        let mut settled = true;
        for (index, (_, task)) in tasks.iter().enumerate() {
            let begin = before[index].iter().map(|earlier| done[*earlier]).fold(0.0, f64::max);
            let end = begin + task.effort.value;
            settled &= (end - done[index]).abs() < f64::EPSILON;
            done[index] = end;
        }
        if settled {
            break;
        }
    }
    for (index, (_, task)) in tasks.iter().enumerate() {
        let days = f64::from(due[index]) + 1.0;
        if done[index] > days {
            let what = format!(
                "the task {:?} is due after {days} days and takes {} with what it waits for",
                task.id.value, done[index]
            );
            let remedy = "make it smaller, or its day later".to_owned();
            out.report(&RULE, task.id.span, Message { what, why: WHY, remedy });
        }
    }
    all_together(scenario, &due, out);
}

fn all_together(scenario: &Scenario, due: &[Day], out: &mut DiagnosticSink) {
    let mut work: Vec<(Day, f64)> = due
        .iter()
        .copied()
        .zip(tasks(scenario).map(|(_, task)| task.effort.value))
        .collect();
    work.sort_by_key(|(day, _)| *day);
    let people = scenario.people.value.iter().fold(0.0, |sum, _| sum + 1.0);
    let mut sum = 0.0;
    for (day, effort) in work {
        sum += effort;
        let can = people * (f64::from(day) + 1.0);
        if sum > can {
            let what = format!(
                "{sum} person-days of work are due by day {}; {people} people have {can} until then",
                day + 1
            );
            let remedy = "take work out, or give it more days or people".to_owned();
            out.report(
                &RULE,
                scenario.projects.span.first_byte(),
                Message { what, why: WHY, remedy },
            );
            return;
        }
    }
}
