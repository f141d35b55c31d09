//! Pictures and tables on a page, as data: every face draws or prints them in its own way.

use serde::{Deserialize, Serialize};

use crate::narration::page::Sentiment;

/// Lines over weeks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartData {
    /// Heading.
    pub title: String,
    /// Named points along the x axis.
    pub ticks: Vec<String>,
    /// Largest value of the y axis.
    pub top: f64,
    /// Smallest value of the y axis: above 0 where the axis is cut, and its title says so.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub bottom: f64,
    /// The last step along the x axis is set apart: the week away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shades_last: bool,
    /// The lines.
    pub series: Vec<Series>,
    /// What happened at places along the x axis, in order.
    pub marks: Vec<ChartMark>,
    /// The same in words.
    pub reads: String,
}

/// Whether an axis begins at nothing: a reference is what serde asks with.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(value: &f64) -> bool {
    *value == 0.0
}

/// One line of a chart.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its name and last value, written at its end.
    pub label: String,
    /// Values at the ticks.
    pub values: Vec<f64>,
    /// The same as they are written.
    pub points: Vec<String>,
    /// The lower and upper edge of where most futures lie, at the ticks; empty when there is no spread to show.
    pub band: Vec<(f64, f64)>,
    /// How it is meant.
    pub tone: Sentiment,
}

/// Something that happened at a place along the x axis.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartMark {
    /// Where, in ticks from the first: 1.5 is halfway between the second and the third.
    pub at: f64,
    /// When and what, in a few words.
    pub label: String,
    /// How it is meant.
    pub tone: Sentiment,
}

/// Rows of words under heads. The first column names the row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableData {
    /// What it shows.
    pub title: String,
    /// The heads, as many as each row has cells.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl TableData {
    /// What stands in a cell that has nothing to say. Where a table is told row by row, such cells are left out.
    pub const NOTHING: &'static str = "–";
}
