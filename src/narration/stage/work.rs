//! The board on the back wall: the tasks of the projects as cards, to do, under way and done.
//!
//! In: signals, never the true state. Out: [`WorkCard`]s, the ones that matter most first within their column.

use serde::{Deserialize, Serialize};

use crate::narration::view::View;
use crate::scenario::TaskId;
use crate::simulation::{Signals, TaskSignal};

/// From this reported progress on a task counts as begun, 0..1.
const BEGUN: f64 = 0.02;

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Nobody has begun it.
    ToDo,
    /// Somebody is at it.
    Doing,
    /// It is finished.
    Done,
}

impl Column {
    /// All of them, from left to right.
    pub const ALL: [Self; 3] = [Self::ToDo, Self::Doing, Self::Done];
}

/// One task on the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkCard {
    /// Position of the task in the scenario.
    pub task: TaskId,
    /// Its title.
    pub title: String,
    /// The first letter of its owner's name.
    pub initial: String,
    /// The colour of its owner's top, as in [`Appearance::top`](crate::scenario::Appearance).
    pub top: u8,
    /// Where it stands.
    pub column: Column,
    /// Reported progress, 0..=1.
    pub progress: f64,
    /// Its day has passed and it is not finished.
    pub late: bool,
}

/// Every task as the leader may see it.
#[must_use]
pub(in crate::narration) fn board(view: &View<'_>, signals: &Signals) -> Vec<WorkCard> {
    let mut order: Vec<TaskId> = (0..signals.tasks.len()).collect();
    order.sort_by_key(|t| {
        let signal = &signals.tasks[*t];
        // What was finished last stands first among what is done.
        let finished = signal.finished.map(std::cmp::Reverse);
        (finished, !signal.late, view.scenario.tasks[*t].due, *t)
    });
    order.into_iter().map(|task| card(view, signals, task)).collect()
}

fn card(view: &View<'_>, signals: &Signals, task: TaskId) -> WorkCard {
    let signal = &signals.tasks[task];
    let owner = &view.scenario.people[signal.owner];
    WorkCard {
        task,
        title: view.scenario.tasks[task].title.clone(),
        initial: owner.name.chars().next().map(String::from).unwrap_or_default(),
        top: owner.look.top,
        column: column(signal, is_at(signals, task)),
        progress: signal.progress.clamp(0.0, 1.0),
        late: signal.late && signal.finished.is_none(),
    }
}

fn column(signal: &TaskSignal, at_it: bool) -> Column {
    if signal.finished.is_some() {
        Column::Done
    } else if at_it || signal.progress >= BEGUN {
        Column::Doing
    } else {
        Column::ToDo
    }
}

/// Whether its owner is seen at it.
fn is_at(signals: &Signals, task: TaskId) -> bool {
    let owner = &signals.people[signals.tasks[task].owner];
    !owner.gone && owner.task == Some(task)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: TaskSignal = TaskSignal {
        owner: 0,
        progress: 0.0,
        finished: None,
        late: false,
    };

    #[test]
    fn a_task_goes_from_left_to_right() {
        assert_eq!(column(&NEW, false), Column::ToDo);
        assert_eq!(column(&NEW, true), Column::Doing);
        assert_eq!(column(&TaskSignal { progress: 0.4, ..NEW }, false), Column::Doing);
        let over = TaskSignal {
            finished: Some(3),
            progress: 1.0,
            ..NEW
        };
        assert_eq!(column(&over, false), Column::Done);
    }
}
