//! What leads to what, as a picture: the moments by week, and the arrows between them.
//!
//! In: a scenario and what the runs of its overview saw. Out: a [`StoryGraph`], every box and every arrow with its place. Nothing is drawn
//! here, and nothing depends on anything but the scenario: the same text is the same picture.

mod layered;

use std::collections::BTreeMap;

use crate::insight::{EdgeKind, MomentEdge, ScenarioOverview};
use crate::scenario::{Kind, Scenario};

/// How wide a box is, how high, and the room beside and below it, in units of the picture (at 1280 px about a pixel each).
pub const BOX: (f64, f64) = (142.0, 58.0);
const GAP: (f64, f64) = (14.0, 44.0);
/// The room on the left for the names of the weeks.
const LEFT: f64 = 66.0;
/// The room above the first box of a week, and below its last.
const MARGIN: f64 = 14.0;
/// The most boxes beside each other.
const MOST_BESIDE: usize = 5;

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct StoryGraph {
    /// Width and height, in units.
    pub size: (f64, f64),
    /// From top to bottom; the moments that never came are last.
    pub weeks: Vec<GraphWeek>,
    /// In the order of the weeks, and in each from left to right.
    pub moments: Vec<GraphMoment>,
    /// One for each pair of moments.
    pub arrows: Vec<GraphArrow>,
}

/// A band of the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphWeek {
    /// From 1; nothing for what never came.
    pub week: Option<u32>,
    /// Its upper edge, in units.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
}

/// A moment in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphMoment {
    /// Its number in the scenario, from 0.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: Kind,
    /// The week in which it comes as often before as after; nothing where it never came.
    pub week: Option<u32>,
    /// The share of runs in which it comes, 0..1.
    pub share: f64,
    /// The middle of its upper edge, in units.
    pub at: (f64, f64),
}

/// From one moment to another.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphArrow {
    /// The numbers of the moments in the scenario.
    pub from: usize,
    /// To which it leads.
    pub to: usize,
    /// The share of runs in which the second came after the first, 0..1.
    pub taken: f64,
    /// The second comes only where the first has not come, or not so.
    pub is_unless: bool,
    /// The points that it goes through, from the edge of one box to that of the other; every second piece is upright: it passes a row.
    pub points: Vec<(f64, f64)>,
}

impl StoryGraph {
    /// The picture of a scenario, from an overview of the same scenario.
    #[must_use]
    pub fn of(scenario: &Scenario, overview: &ScenarioOverview) -> Self {
        let mut moments = in_order(scenario, overview);
        let joined = joined(scenario, &overview.edges);
        let place = |number: usize| moments.iter().position(|moment| moment.number == number);
        let pairs: Vec<(usize, usize)> = joined
            .keys()
            .map(|(from, to)| (place(*from).unwrap_or_default(), place(*to).unwrap_or_default()))
            .collect();
        let bands: Vec<Option<u32>> = moments.iter().map(|moment| moment.week).collect();
        let rows = layered::rows(&bands, &pairs, MOST_BESIDE);
        let drawn = layered::placed(&rows, &pairs, BOX.0, GAP.0);
        let (weeks, tops) = laid_out(&moments, &rows);
        let top = |row: usize| tops.get(row).copied().unwrap_or_default();
        // A small picture has as much room as a full row, so that boxes are as large in every scenario.
        let width = drawn.width.max(MOST_BESIDE as f64 * (BOX.0 + GAP.0));
        let left = LEFT + (width - drawn.width) / 2.0;
        for ((moment, row), x) in moments.iter_mut().zip(&rows).zip(&drawn.boxes) {
            moment.at = (left + x, top(*row));
        }
        let arrows = joined.into_iter().zip(drawn.ways);
        let arrows = arrows.map(|(((from, to), (taken, is_unless)), way)| GraphArrow {
            from,
            to,
            taken,
            is_unless,
            points: through(&way, left, top),
        });
        Self {
            size: (LEFT + width, weeks.last().map_or(0.0, |week| week.bottom)),
            weeks,
            moments,
            arrows: arrows.collect(),
        }
    }
}

/// The moments by their weeks and days; those that never came stand last, as they are written.
fn in_order(scenario: &Scenario, overview: &ScenarioOverview) -> Vec<GraphMoment> {
    let number = |id: &str| scenario.moments.iter().position(|moment| moment.id == id);
    let moment = |id: &str, week: Option<u32>, share: f64| {
        let number = number(id)?;
        let written = scenario.moments.get(number)?;
        Some(GraphMoment {
            number,
            title: written.title.clone(),
            kind: written.kind,
            week,
            share,
            at: (0.0, 0.0),
        })
    };
    let weeks = overview.weeks.iter();
    let came = weeks.flat_map(|week| week.written.iter().map(move |written| (week.week, written)));
    let came = came.filter_map(|(week, written)| moment(&written.id, Some(week), written.share));
    let never = overview.never.iter().filter_map(|id| moment(id, None, 0.0));
    came.chain(never).collect()
}

/// One arrow for each pair of moments: how often it is taken, and whether the second waits for the first not to come.
fn joined(scenario: &Scenario, edges: &[MomentEdge]) -> BTreeMap<(usize, usize), (f64, bool)> {
    let number = |id: &str| scenario.moments.iter().position(|moment| moment.id == id);
    let mut joined: BTreeMap<(usize, usize), Vec<&MomentEdge>> = BTreeMap::new();
    for edge in edges {
        if let (Some(from), Some(to)) = (number(&edge.from), number(&edge.to)) {
            joined.entry((from, to)).or_default().push(edge);
        }
    }
    let counted = |(ends, edges): ((usize, usize), Vec<&MomentEdge>)| {
        // A moment is answered with one choice: what several of them lead to adds up. All else may hold at once.
        let of_choices = |edge: &&&MomentEdge| matches!(edge.kind, EdgeKind::Then(_) | EdgeKind::Chose(_));
        let chosen: f64 = edges.iter().filter(of_choices).map(|edge| edge.taken).sum();
        let most = edges.iter().map(|edge| edge.taken).fold(chosen, f64::max);
        let is_unless = edges.iter().all(|edge| edge.kind == EdgeKind::Unless);
        (ends, (most.min(1.0), is_unless))
    };
    joined.into_iter().map(counted).collect()
}

/// The weeks from top to bottom, and the upper edge of each row of boxes.
fn laid_out(moments: &[GraphMoment], rows: &[usize]) -> (Vec<GraphWeek>, Vec<f64>) {
    let mut weeks: Vec<GraphWeek> = Vec::new();
    let mut tops: Vec<f64> = Vec::new();
    for (moment, row) in moments.iter().zip(rows) {
        if *row < tops.len() {
            continue;
        }
        let y = if let Some(week) = weeks.last().filter(|week| week.week == moment.week) {
            week.bottom - MARGIN + GAP.1
        } else {
            // Arrows between two weeks have as much room as those between two rows.
            let top = weeks.last().map_or(0.0, |week| week.bottom + GAP.1 - 2.0 * MARGIN);
            weeks.push(GraphWeek {
                week: moment.week,
                top,
                bottom: top,
            });
            top + MARGIN
        };
        tops.push(y);
        if let Some(week) = weeks.last_mut() {
            week.bottom = y + BOX.1 + MARGIN;
        }
    }
    (weeks, tops)
}

/// The points of an arrow that goes through these rows at these places.
fn through(way: &[(usize, f64)], left: f64, top: impl Fn(usize) -> f64) -> Vec<(f64, f64)> {
    let last = way.len().saturating_sub(1);
    let goes_down = way.first().map(|first| first.0) <= way.last().map(|last| last.0);
    if let [(row, from), (same, to)] = *way
        && row == same
    {
        let below = top(row) + BOX.1;
        return vec![(left + from, below), (left + to, below)];
    }
    let mut points = Vec::new();
    for (index, (row, x)) in way.iter().enumerate() {
        let (upper, lower) = (top(*row), top(*row) + BOX.1);
        let [enters, leaves] = if goes_down { [upper, lower] } else { [lower, upper] };
        if index > 0 {
            points.push((left + x, enters));
        }
        if index < last {
            points.push((left + x, leaves));
        }
    }
    points
}
