//! A scenario as a whole, as its author wants to see it: the weeks and what comes in them, the endings, the reading, who is met,
//! and what leads to what.
//!
//! In: a scenario, a model, a number of runs. Out: a [`ScenarioOverview`]. Every reference leader plays each seed once.
//! Read `runs` (what is heard of a run) -> `calendar`, `edges`, `whole` (what that adds up to).

mod calendar;
mod edges;
mod runs;
mod whole;

pub use calendar::{CalendarMoment, CalendarWeek, WeekFullness};
pub use edges::{EdgeKind, MomentEdge};
pub use whole::{EndingShares, PersonMet, ReadingShare, ScenarioOverview};
