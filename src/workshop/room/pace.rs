//! The pace of tables: all together, or each at its own up to a gate.
//!
//! In: where the facilitator wants tables to wait for each other, where a table stands. Out: whether a gate is there. Days are the calendar that
//! all tables share, so a gate that was opened is open for everything up to its day, whoever comes later or goes back.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::scenario::{DAYS_PER_WEEK, Day};
use crate::simulation::Question;

/// How tables move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TablePace {
    /// The facilitator moves all of them.
    #[default]
    Together,
    /// Each shows its vote once everybody there has voted, and goes on when its speaker says so.
    Own,
}

impl TablePace {
    /// It is the usual one.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// Where tables of their own pace wait for each other, beside the moments that are marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateAt {
    /// At the first stop of a week, where its plan is made.
    #[default]
    Week,
    /// At a meeting.
    Meeting,
    /// At the first stop from a Friday on.
    Friday,
    /// Only at the moments that are marked.
    Marked,
}

impl GateAt {
    /// All, as the console offers them.
    pub const ALL: [Self; 4] = [Self::Week, Self::Meeting, Self::Friday, Self::Marked];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Meeting => "meeting",
            Self::Friday => "friday",
            Self::Marked => "marked",
        }
    }
}

/// Where tables wait for each other, and how far they have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableGate {
    /// Where they wait.
    pub at: GateAt,
    /// Ids of moments at which they wait too.
    pub marked: BTreeSet<String>,
    /// Up to this day, from 0, it was opened.
    pub(super) opened: Option<Day>,
}

impl TableGate {
    /// Whether it holds whoever stands at a question of a day, or on the way to one; `moment` is the id of what is asked about.
    pub(super) fn holds(&self, day: Day, question: Option<&Question>, moment: Option<&str>) -> bool {
        let is_past = |step: fn(Day) -> Day| step(day) > step(self.opened.unwrap_or(0));
        let is_later = self.opened.is_none_or(|opened| day > opened);
        let is_regular = match self.at {
            GateAt::Week => is_past(|day| day / DAYS_PER_WEEK),
            GateAt::Friday => is_past(|day| (day + 1) / DAYS_PER_WEEK),
            GateAt::Meeting => is_later && matches!(question, Some(Question::Beat(_))),
            GateAt::Marked => false,
        };
        is_regular || (is_later && moment.is_some_and(|moment| self.marked.contains(moment)))
    }
}
