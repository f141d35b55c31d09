//! Tasks that wait for each other
//!
//! `after` says what must be done before. A task that waits, over however many steps, for itself never begins.

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::authored::{Scenario, Task};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::names::{Names, tasks};

pub const RULE: Rule = Rule {
    code: "SB401",
    severity: Severity::Error,
    page: page!("task_cycle"),
};

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    let tasks: Vec<&Task> = tasks(scenario).map(|(_, task)| task).collect();
    let mut before: Vec<Vec<usize>> = tasks
        .iter()
        .map(|task| {
            task.after
                .iter()
                .filter_map(|name| names.tasks.find(&name.value))
                .collect()
        })
        .collect();
    let mut stuck = without_order(&before);
    while let Some(&first) = stuck.first() {
        let circle = circle(first, &before, &stuck);
        let names: Vec<&str> = circle
            .iter()
            .chain(circle.first())
            .map(|index| tasks[*index].id.value.as_str())
            .collect();
        let Some(task) = circle.iter().min().map(|index| tasks[*index]) else {
            return;
        };
        out.report(
            &RULE,
            task.id.span,
            Message {
                what: format!("tasks wait for each other: {}", shortened(&names.join(" after "))),
                why: "None of them could ever begin.",
                remedy: "take one of them out of an `after`".to_owned(),
            },
        );
        if out.crowded() {
            return;
        }
        for index in circle {
            before[index].clear();
        }
        stuck = without_order(&before);
    }
}

/// Tasks that wait for themselves, or for some that do.
fn without_order(before: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut waiting: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); before.len()];
    for (task, earlier) in before.iter().enumerate() {
        for index in earlier {
            next[*index].push(task);
        }
    }
    let mut ready: Vec<usize> = (0..before.len()).filter(|task| waiting[*task] == 0).collect();
    let mut stuck: BTreeSet<usize> = (0..before.len()).collect();
    while let Some(task) = ready.pop() {
        stuck.remove(&task);
        for &later in &next[task] {
            waiting[later] -= 1;
            if waiting[later] == 0 {
                ready.push(later);
            }
        }
    }
    stuck
}

fn circle(first: usize, before: &[Vec<usize>], stuck: &BTreeSet<usize>) -> Vec<usize> {
    let mut path = vec![first];
    let mut place = BTreeMap::from([(first, 0)]);
    let mut here = first;
    while let Some(&earlier) = before[here].iter().find(|index| stuck.contains(index)) {
        if let Some(start) = place.insert(earlier, path.len()) {
            return path.split_off(start);
        }
        path.push(earlier);
        here = earlier;
    }
    path
}
