//! Projects and tasks: owners, domains, days.

use super::{Context, level};
use crate::scenario::check::impossible_day;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::names;
use crate::scenario::resolved::{Project, Task};

/// What is due may lie in the week after the last.
const WEEKS_AFTER: u32 = 1;

pub fn projects(context: &Context, out: &mut DiagnosticSink) -> Vec<Project> {
    let mut first = 0;
    let projects = &context.scenario.projects.value;
    projects
        .iter()
        .map(|project| {
            let tasks = (first..first + project.tasks.len()).collect();
            first += project.tasks.len();
            Project {
                id: project.id.value.clone(),
                title: project.title.value.clone(),
                due: impossible_day::check(&project.due, context.scenario, WEEKS_AFTER, out),
                weight: project.weight.value,
                client: project
                    .client
                    .as_ref()
                    .map(|client| context.names.parties.get(client, out)),
                tasks,
            }
        })
        .collect()
}

pub fn tasks(context: &Context, out: &mut DiagnosticSink) -> Vec<Task> {
    let names = context.names;
    names::tasks(context.scenario)
        .map(|(project, task)| Task {
            id: task.id.value.clone(),
            title: task.title.value.clone(),
            project,
            owner: names.people.get(&task.owner, out),
            domain: names.domain(&task.domain),
            effort: task.effort.value,
            difficulty: level(&task.difficulty),
            due: task.due.as_ref().map_or_else(
                || impossible_day::day(&context.scenario.projects.value[project].due.value),
                |due| impossible_day::check(due, context.scenario, WEEKS_AFTER, out),
            ),
            after: task.after.iter().map(|before| names.tasks.get(before, out)).collect(),
        })
        .collect()
}
