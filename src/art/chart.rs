//! The geometry of a chart: its data as lines, areas, grid, ticks and marks in a box of width and height 1.
//!
//! In: a [`ChartData`]. Out: [`ChartShapes`], whose x runs from the left edge of the plot to its right, and y from the top to the bottom.
//! How wide a line is and in which colour is a matter of whoever draws it: the window as a texture, the report as SVG.

use crate::narration::page::{ChartData, Series};

/// Lines across the plot, the lowest among them at nothing.
const GRID: u8 = 4;
/// How far apart they are on an axis that is cut: each is written.
const CUT: f64 = 2.0;

/// A point of the plot, 0..=1 from its left upper corner.
pub type PlotPoint = (f64, f64);

/// A chart as shapes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartShapes {
    /// Lines across the plot, from the top.
    pub grid: Vec<GridLine>,
    /// Where the named points are, in their order, each as x.
    pub ticks: Vec<f64>,
    /// The line of each series, in their order: points without gaps.
    pub lines: Vec<Vec<PlotPoint>>,
    /// The spread of each series, in their order: a closed polygon, empty where there is none.
    pub areas: Vec<Vec<PlotPoint>>,
    /// Where the marks are, in their order, each as x.
    pub marks: Vec<f64>,
}

/// A line across the plot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GridLine {
    /// From the top, 0..=1.
    pub y: f64,
    /// What it stands for.
    pub value: f64,
    /// Whether its value is written beside it.
    pub is_labelled: bool,
}

impl ChartShapes {
    /// The shapes of a chart; what is no number is left out.
    #[must_use]
    pub fn of(chart: &ChartData) -> Self {
        let axes = PlotScale::of(chart);
        Self {
            grid: axes.grid(),
            ticks: (0..chart.ticks.len()).map(|tick| axes.x(tick as f64)).collect(),
            lines: chart.series.iter().map(|series| axes.line(series)).collect(),
            areas: chart.series.iter().map(|series| axes.area(series)).collect(),
            marks: chart.marks.iter().map(|mark| axes.x(mark.at)).collect(),
        }
    }

    /// In which row above the plot the badge of each mark stands, a badge being so wide: the first in which it touches none before it.
    #[must_use]
    pub fn mark_rows(&self, badge: f64, gap: f64, most: usize) -> Vec<usize> {
        let last = most.saturating_sub(1);
        let mut ends = vec![f64::NEG_INFINITY; last + 1];
        let row = |x: &f64| {
            let free = ends.iter().position(|end| end + gap <= x - badge / 2.0);
            let row = free.unwrap_or(last);
            ends[row] = x + badge / 2.0;
            row
        };
        self.marks.iter().map(row).collect()
    }
}

/// The scale of both axes.
struct PlotScale {
    /// Steps along the x axis, at least one.
    steps: f64,
    bottom: f64,
    top: f64,
}

impl PlotScale {
    fn of(chart: &ChartData) -> Self {
        let longest = chart.series.iter().map(|series| series.values.len()).max().unwrap_or(0);
        Self {
            steps: (longest.max(chart.ticks.len()).max(2) - 1) as f64,
            bottom: chart.bottom,
            top: if chart.top > chart.bottom {
                chart.top
            } else {
                chart.bottom + 1.0
            },
        }
    }

    fn grid(&self) -> Vec<GridLine> {
        if self.bottom == 0.0 {
            let line = |step: u8| {
                let share = f64::from(step) / f64::from(GRID);
                GridLine {
                    y: share,
                    value: self.top * (1.0 - share),
                    is_labelled: step.is_multiple_of(2),
                }
            };
            return (0..=GRID).map(line).collect();
        }
        let values = (0..=u8::MAX).map(|step| self.top - CUT * f64::from(step));
        let line = |value: f64| GridLine {
            y: self.y(value),
            value,
            is_labelled: true,
        };
        values.take_while(|value| *value >= self.bottom).map(line).collect()
    }

    fn x(&self, at: f64) -> f64 {
        share(at / self.steps)
    }

    fn y(&self, value: f64) -> f64 {
        1.0 - share((value - self.bottom) / (self.top - self.bottom))
    }

    fn line(&self, series: &Series) -> Vec<PlotPoint> {
        let values = series.values.iter().enumerate().filter(|(_, value)| value.is_finite());
        values.map(|(at, value)| (self.x(at as f64), self.y(*value))).collect()
    }

    /// Along the lower edge, and back along the upper one.
    fn area(&self, series: &Series) -> Vec<PlotPoint> {
        if series.band.len() < 2 {
            return Vec::new();
        }
        let edges = || series.band.iter().enumerate();
        let point = |(at, value): (usize, f64)| (self.x(at as f64), self.y(value));
        let low = edges().map(|(at, (low, _))| (at, *low)).map(point);
        let high = edges().rev().map(|(at, (_, high))| (at, *high)).map(point);
        low.chain(high).collect()
    }
}

/// A share of an axis; what is no number is at its beginning.
fn share(value: f64) -> f64 {
    if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 }
}

/// Which of so many names of points have room side by side: `most` at most, the first and the last among them, every so many-th, and as
/// many as can be. With `even` all are equally far apart, the last too.
#[must_use]
pub fn visible_ticks(count: usize, most: usize, even: bool) -> Vec<usize> {
    let last = count.saturating_sub(1);
    let gaps = most.max(2) - 1;
    let fits = |step: &usize| last / *step <= gaps;
    let step = (1..=last.max(1)).find(|step| fits(step) && (!even || last.is_multiple_of(*step)));
    let step = step.unwrap_or(last.max(1));
    (0..count)
        .filter(|tick| *tick == last || (tick.is_multiple_of(step) && last - tick >= step))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narration::page::ChartMark;

    fn chart(values: &[f64]) -> ChartData {
        ChartData {
            ticks: (0..values.len()).map(|week| week.to_string()).collect(),
            top: 10.0,
            series: vec![Series {
                values: values.to_vec(),
                band: values.iter().map(|value| (value - 1.0, value + 1.0)).collect(),
                ..Series::default()
            }],
            ..ChartData::default()
        }
    }

    #[test]
    fn a_line_goes_from_edge_to_edge_and_stays_in_the_box() {
        let shapes = ChartShapes::of(&chart(&[0.0, 5.0, 20.0]));
        assert_eq!(shapes.lines, [[(0.0, 1.0), (0.5, 0.5), (1.0, 0.0)]]);
        assert_eq!(shapes.ticks, [0.0, 0.5, 1.0]);
        assert_eq!(shapes.areas[0].len(), 6);
        let inside = |(x, y): &PlotPoint| (0.0..=1.0).contains(x) && (0.0..=1.0).contains(y);
        assert!(shapes.areas[0].iter().all(inside));
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        let shapes = ChartShapes::of(&chart(&[f64::NAN, 5.0, f64::INFINITY]));
        assert_eq!(shapes.lines, [[(0.5, 0.5)]]);
        assert!(shapes.areas[0].iter().all(|(x, y)| x.is_finite() && y.is_finite()));
    }

    #[test]
    fn the_grid_is_written_at_its_ends_and_middle() {
        let labelled: Vec<f64> = ChartShapes::of(&chart(&[1.0, 2.0]))
            .grid
            .iter()
            .filter(|line| line.is_labelled)
            .map(|line| line.value)
            .collect();
        assert_eq!(labelled, [10.0, 5.0, 0.0]);
    }

    #[test]
    fn a_cut_axis_begins_where_it_says_and_writes_every_line() {
        let cut = ChartData {
            bottom: 2.0,
            top: 8.0,
            ..chart(&[2.0, 5.0, 8.0])
        };
        let shapes = ChartShapes::of(&cut);
        assert_eq!(shapes.lines, [[(0.0, 1.0), (0.5, 0.5), (1.0, 0.0)]]);
        let written: Vec<f64> = shapes.grid.iter().map(|line| line.value).collect();
        assert_eq!(written, [8.0, 6.0, 4.0, 2.0]);
    }

    #[test]
    fn badges_of_marks_do_not_touch_in_their_row() {
        let mut marked = chart(&[1.0, 2.0, 3.0]);
        marked.marks = [0.0, 0.02, 1.0]
            .map(|at| ChartMark {
                at,
                ..ChartMark::default()
            })
            .into();
        assert_eq!(ChartShapes::of(&marked).mark_rows(0.1, 0.01, 4), [0, 1, 0]);
    }

    #[test]
    fn ticks_are_as_many_as_have_room_and_the_last_is_among_them() {
        assert_eq!(visible_ticks(7, 7, true), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(visible_ticks(7, 4, true), [0, 2, 4, 6]);
        assert_eq!(visible_ticks(8, 4, false), [0, 2, 4, 7]);
        assert_eq!(visible_ticks(8, 4, true), [0, 7]);
        assert_eq!(visible_ticks(1, 4, false), [0]);
        assert_eq!(visible_ticks(0, 4, false), Vec::<usize>::new());
    }
}
