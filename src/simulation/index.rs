//! What can be worked out once from a scenario and looked up every day: which moments come when, in which order work
//! presses, and the work's own numbers side by side.
//!
//! In: a resolved scenario. Out: tables by day, by moment and by task. They hold nothing that the scenario does not
//! say, so they change no play-through.

use crate::scenario::{DAYS_PER_WEEK, Day, Meeting, MomentId, Scenario, TaskId, Trigger};

/// The tables.
#[derive(Debug)]
pub(super) struct ScenarioIndex {
    /// Written moments with a day, by day and then in the order of the file.
    dated: Vec<MomentId>,
    /// By day: where its moments begin in `dated`, and after the last day where they all end.
    begins: Vec<u32>,
    /// By day: how many written moments with a day still come in its week, after it.
    still_dated: Vec<u32>,
    /// Written moments that wait for a condition or a choice, in the order of the file.
    pub waiting: Vec<MomentId>,
    /// All tasks: due first, then the heavier, then the earlier listed.
    pub most_urgent_task: Vec<TaskId>,
    /// All tasks: due first, then the earlier listed.
    pub soonest: Vec<TaskId>,
    /// By task: the last day on which it is in time.
    pub due: Vec<Day>,
    /// By written moment: its meeting's facts as bits.
    pub matters: Vec<Option<MeetingFactBits>>,
}

/// The facts of a meeting as bits, in their order.
#[derive(Debug)]
pub(super) struct MeetingFactBits {
    /// By person: what they know.
    pub knows: Vec<u64>,
    /// By option: what speaks for it.
    pub points_to: Vec<u64>,
}

impl MeetingFactBits {
    fn new(meeting: &Meeting, people: usize) -> Self {
        let mut knows = vec![0; people];
        let mut points_to = vec![0; meeting.options.len()];
        for (f, fact) in meeting.facts.iter().enumerate().take(u64::BITS as usize) {
            for p in &fact.known_by {
                knows[*p] |= 1 << f;
            }
            points_to[fact.points_to] |= 1 << f;
        }
        Self { knows, points_to }
    }
}

impl ScenarioIndex {
    pub fn new(scenario: &Scenario) -> Self {
        let mut with_day: Vec<(Day, MomentId)> = Vec::new();
        let mut waiting = Vec::new();
        for (m, moment) in scenario.moments.iter().enumerate() {
            match moment.trigger {
                Trigger::On(day) => with_day.push((day, m)),
                Trigger::When(_) | Trigger::Then => waiting.push(m),
            }
        }
        with_day.sort_unstable();
        let friday = |day: Day| day - day % DAYS_PER_WEEK + DAYS_PER_WEEK - 1;
        let still_dated = (0..scenario.days() + DAYS_PER_WEEK)
            .map(|today| {
                let later = with_day.iter().filter(|(day, _)| *day > today && *day <= friday(today));
                u32::try_from(later.count()).unwrap_or(u32::MAX)
            })
            .collect();
        let before = |day: Day| with_day.partition_point(|(d, _)| *d < day) as u32;
        let begins = (0..=scenario.days() + DAYS_PER_WEEK).map(before).collect();
        let tasks = &scenario.tasks;
        let weight = |t: TaskId| scenario.projects[tasks[t].project].weight;
        let mut most_urgent_task: Vec<TaskId> = (0..tasks.len()).collect();
        most_urgent_task.sort_by(|a, b| {
            let heavier = weight(*b).total_cmp(&weight(*a));
            tasks[*a].due.cmp(&tasks[*b].due).then(heavier).then(a.cmp(b))
        });
        let mut soonest: Vec<TaskId> = (0..tasks.len()).collect();
        soonest.sort_by_key(|t| (tasks[*t].due, *t));
        Self {
            dated: with_day.iter().map(|(_, m)| *m).collect(),
            begins,
            still_dated,
            waiting,
            most_urgent_task,
            soonest,
            due: tasks.iter().map(|task| task.due).collect(),
            matters: scenario
                .moments
                .iter()
                .map(|m| {
                    m.meeting
                        .as_ref()
                        .map(|meeting| MeetingFactBits::new(meeting, scenario.people.len()))
                })
                .collect(),
        }
    }

    /// Written moments of a day, in the order of the file.
    #[inline]
    pub fn of_day(&self, today: Day) -> &[MomentId] {
        match self.begins.get(today as usize..today as usize + 2) {
            Some([from, to]) => &self.dated[*from as usize..*to as usize],
            _ => &[],
        }
    }

    /// How many written moments with a day still come this week, after today.
    #[inline]
    pub fn still_dated(&self, today: Day) -> u32 {
        self.still_dated.get(today as usize).copied().unwrap_or(0)
    }
}
