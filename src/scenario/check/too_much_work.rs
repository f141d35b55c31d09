//! Work that nobody can finish in time
//!
//! Counted kindly: everyone works on tasks every day, at a person-day a day, and no moment ever takes an hour. Work far above its owner's
//! skill goes slower: at a skill of 20 and a difficulty of 100, six tenths of a person-day a day. If even then a chain of tasks that
//! wait for each other ends after its day, somebody has more due by a day than they can do, or all people together cannot do what is
//! due, it is late, unless the leader steps in or hands tasks over. That may be what you want; then say so in the brief.

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::authored::{Scenario, Task};
use crate::scenario::check::impossible_day;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::ids::Day;
use crate::scenario::names::{Names, tasks};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB407",
    severity: Severity::Warning,
    page: page!("too_much_work"),
};

const WHY: &str = "Even a team that does nothing else would be late.";
/// What somebody has in a domain that they have not learned.
const UNLEARNED: f64 = 20.0;
/// What is done less a day for each point of difficulty above the owner's skill, and the least that is done: as the model has it.
const SLOWER: f64 = 0.005;
const SLOWEST: f64 = 0.5;
/// Less far above their skill people learn as they go, and soon are as fast.
const HARD: f64 = 40.0;

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
    let takes: Vec<f64> = tasks
        .iter()
        .map(|(_, task)| task.effort.value / pace(task, scenario))
        .collect();
    let mut done = vec![0.0_f64; tasks.len()];
    for _ in 0..tasks.len().min(200) {
        let mut settled = true;
        for (index, took) in takes.iter().enumerate() {
            let begin = before[index].iter().map(|earlier| done[*earlier]).fold(0.0, f64::max);
            let end = begin + took;
            settled &= (end - done[index]).abs() < f64::EPSILON;
            done[index] = end;
        }
        if settled {
            break;
        }
    }
    let mut found = false;
    for (index, (_, task)) in tasks.iter().enumerate() {
        let days = f64::from(due[index]) + 1.0;
        if done[index] > days {
            let what = format!(
                "the task {:?} is due after {days} day{} and takes {} with what it waits for{}",
                task.id.value,
                if due[index] == 0 { "" } else { "s" },
                rounded(done[index]),
                slowed(task, scenario)
            );
            let remedy =
                "make it smaller or easier, its day later, or give it to somebody who has learned it".to_owned();
            out.report(&RULE, task.id.span, Message { what, why: WHY, remedy });
            found = true;
        }
    }
    let of_owners: Vec<(&str, Day, f64, Span)> = tasks
        .iter()
        .enumerate()
        .map(|(index, (_, task))| (task.owner.value.as_str(), due[index], takes[index], task.id.span))
        .collect();
    if !found && !for_one(&of_owners, out) {
        all_together(scenario, &due, out);
    }
}

/// Person-days that its owner does of a task in a day.
fn pace(task: &Task, scenario: &Scenario) -> f64 {
    let gap = task.difficulty.value - skill(task, scenario);
    if gap < HARD {
        1.0
    } else {
        (1.0 - SLOWER * gap).max(SLOWEST)
    }
}

fn skill(task: &Task, scenario: &Scenario) -> f64 {
    let owner = scenario.people.value.iter().find(|person| person.id == task.owner);
    let learned = owner.and_then(|owner| owner.skill.0.iter().find(|(domain, _)| *domain == task.domain));
    learned.map_or(UNLEARNED, |(_, level)| level.value)
}

/// Why a task takes longer than its effort says.
fn slowed(task: &Task, scenario: &Scenario) -> String {
    let skill = skill(task, scenario);
    if task.difficulty.value - skill < HARD {
        return String::new();
    }
    format!(
        ": {:?} has {skill} in it, and it is {} hard",
        task.owner.value, task.difficulty.value
    )
}

/// Whether somebody has more due by a day than they can do by then.
fn for_one(work: &[(&str, Day, f64, Span)], out: &mut DiagnosticSink) -> bool {
    let mut sorted: Vec<_> = work.iter().collect();
    sorted.sort_by_key(|(_, due, ..)| *due);
    let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (owner, due, takes, span) in sorted {
        let sum = sums.entry(owner).or_default();
        *sum += takes;
        let days = f64::from(*due) + 1.0;
        if *sum > days && told.insert(owner) {
            let what = format!("{owner:?} has {} days of work due by day {days}", rounded(*sum));
            let remedy = "give some of it to somebody else, make it smaller, or its day later".to_owned();
            out.report(&RULE, *span, Message { what, why: WHY, remedy });
        }
    }
    !told.is_empty()
}

fn rounded(days: f64) -> f64 {
    (days * 10.0).ceil() / 10.0
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
