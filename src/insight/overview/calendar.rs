//! The weeks: which written moment comes on which day and how often, what comes by itself, and which week is full or empty.

use serde::Serialize;

use super::runs::HeardRun;
use crate::scenario::{DAYS_PER_WEEK, Day, Kind, Scenario};

/// A week with this many times the moments of the mean week, or more, is full.
const FULL: f64 = 1.4;
/// A week with this share of the moments of the mean week, or less, is thin.
const THIN: f64 = 0.6;
/// A week with fewer moments than this is empty.
const EMPTY: f64 = 0.5;

/// A week of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalendarWeek {
    /// From 1; the last is the one without the leader.
    pub week: u32,
    /// The leader is away.
    pub away: bool,
    /// Moments in it in a run, the mean.
    pub moments: f64,
    /// Of those, the ones that came by themselves.
    pub by_itself: f64,
    /// Beside the other weeks.
    pub fullness: WeekFullness,
    /// The written moments, by the day on which they come as often before as after, then in the order of the file.
    pub written: Vec<CalendarMoment>,
}

/// A week beside the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekFullness {
    /// Hardly anything comes.
    Empty,
    /// Much less than in the mean week.
    Thin,
    /// As in others.
    Usual,
    /// Much more than in the mean week.
    Full,
}

/// A written moment in the calendar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalendarMoment {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// The day on which it comes as often before as after, 0 = the first Monday.
    pub day: Day,
    /// Hour of the day, 0..24.
    pub hour: f64,
    /// It comes on other days too.
    pub moves: bool,
    /// The share of runs in which it comes, 0..1.
    pub share: f64,
}

/// The weeks, and the ids of the written moments that never came.
pub(super) fn calendar(scenario: &Scenario, runs: &[HeardRun]) -> (Vec<CalendarWeek>, Vec<String>) {
    let mut placed = Vec::new();
    let mut never = Vec::new();
    for (index, moment) in scenario.moments.iter().enumerate() {
        let mut days: Vec<Day> = runs
            .iter()
            .filter_map(|run| run.found(index))
            .map(|(_, heard)| heard.day)
            .collect();
        days.sort_unstable();
        let Some(middle) = days.get(days.len() / 2).copied() else {
            never.push(moment.id.clone());
            continue;
        };
        placed.push(CalendarMoment {
            id: moment.id.clone(),
            kind: moment.kind,
            day: middle,
            hour: moment.hour,
            moves: days.first() != days.last(),
            share: days.len() as f64 / runs.len().max(1) as f64,
        });
    }
    placed.sort_by(|a, b| a.day.cmp(&b.day).then(a.hour.total_cmp(&b.hour)));
    let of_runs = |count: usize| count as f64 / runs.len().max(1) as f64;
    let mut weeks: Vec<CalendarWeek> = (0..=scenario.weeks)
        .map(|week| {
            let is_in = |day: Day| day / DAYS_PER_WEEK == week;
            let heard = || runs.iter().flat_map(|run| &run.met).filter(|heard| is_in(heard.day));
            CalendarWeek {
                week: week + 1,
                away: week == scenario.weeks,
                moments: of_runs(heard().count()),
                by_itself: of_runs(heard().filter(|heard| heard.written.is_none()).count()),
                fullness: WeekFullness::Usual,
                written: placed.iter().filter(|moment| is_in(moment.day)).cloned().collect(),
            }
        })
        .collect();
    let with_leader = || weeks.iter().filter(|week| !week.away);
    let mean = with_leader().map(|week| week.moments).sum::<f64>() / with_leader().count().max(1) as f64;
    for week in weeks.iter_mut().filter(|week| !week.away) {
        week.fullness = match week.moments {
            moments if moments < EMPTY => WeekFullness::Empty,
            moments if moments >= FULL * mean => WeekFullness::Full,
            moments if moments <= THIN * mean => WeekFullness::Thin,
            _ => WeekFullness::Usual,
        };
    }
    (weeks, never)
}
