//! What can be worked out once from a scenario and looked up every day: which moments come when, in which order work
//! presses, and the work's own numbers side by side.
//!
//! In: a resolved scenario. Out: tables by day, by moment and by task. They hold nothing that the scenario does not
//! say, so they change no play-through.

use crate::scenario::{DAYS_PER_WEEK, Day, MomentId, Scenario, TaskId, Trigger};

/// The tables.
#[derive(Debug)]
pub(super) struct Index {
    /// Written moments with a day, by day and then in the order of the file.
    dated: Vec<(Day, MomentId)>,
    /// By day: how many written moments with a day still come in its week, after it.
    still_dated: Vec<u32>,
    /// Written moments that wait for a condition or a choice, in the order of the file.
    pub waiting: Vec<MomentId>,
    /// All tasks: due first, then the heavier, then the earlier listed.
    pub pressing: Vec<TaskId>,
    /// All tasks: due first, then the earlier listed.
    pub soonest: Vec<TaskId>,
    /// By task: the last day on which it is in time.
    pub due: Vec<Day>,
}

impl Index {
    pub fn new(scenario: &Scenario) -> Self {
        let mut dated: Vec<(Day, MomentId)> = Vec::new();
        let mut waiting = Vec::new();
        for (m, moment) in scenario.moments.iter().enumerate() {
            match moment.trigger {
                Trigger::On(day) => dated.push((day, m)),
                Trigger::When(_) | Trigger::Then => waiting.push(m),
            }
        }
        dated.sort_unstable();
        let friday = |day: Day| day - day % DAYS_PER_WEEK + DAYS_PER_WEEK - 1;
        let still_dated = (0..scenario.days() + DAYS_PER_WEEK)
            .map(|today| {
                let later = dated.iter().filter(|(day, _)| *day > today && *day <= friday(today));
                u32::try_from(later.count()).unwrap_or(u32::MAX)
            })
            .collect();
        let tasks = &scenario.tasks;
        let weight = |t: TaskId| scenario.projects[tasks[t].project].weight;
        let mut pressing: Vec<TaskId> = (0..tasks.len()).collect();
        pressing.sort_by(|a, b| {
            let heavier = weight(*b).total_cmp(&weight(*a));
            tasks[*a].due.cmp(&tasks[*b].due).then(heavier).then(a.cmp(b))
        });
        let mut soonest: Vec<TaskId> = (0..tasks.len()).collect();
        soonest.sort_by_key(|t| (tasks[*t].due, *t));
        Self {
            dated,
            still_dated,
            waiting,
            pressing,
            soonest,
            due: tasks.iter().map(|task| task.due).collect(),
        }
    }

    /// Written moments of a day, in the order of the file.
    pub fn of_day(&self, today: Day) -> &[(Day, MomentId)] {
        let from = self.dated.partition_point(|(day, _)| *day < today);
        let to = self.dated.partition_point(|(day, _)| *day <= today);
        &self.dated[from..to]
    }

    /// How many written moments with a day still come this week, after today.
    #[inline]
    pub fn still_dated(&self, today: Day) -> u32 {
        self.still_dated.get(today as usize).copied().unwrap_or(0)
    }
}
