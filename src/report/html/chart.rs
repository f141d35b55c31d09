//! A chart as a drawing, with its title and words inside it, a key below it, and its values as a table: a row a line, so
//! that the weeks run from left to right as they do in the drawing, and paper is not filled with short rows.
//!
//! In: a [`Chart`]. Out: markup. Each line has a colour, a pattern of dashes and a shape at its end, so that colour is
//! never all that tells two apart.

use std::fmt::Write as _;

use super::markup::{at, escape};
use super::tone;
use crate::narration::Localizer;
use crate::narration::page::{ChartData, Series};

/// The drawing's size; everything in it is in these units.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 250.0;
/// Left and right of the plot.
const SIDES: (f64, f64) = (64.0, 20.0);
/// Below the plot: the names of the points.
const FOOT: f64 = 30.0;
/// Above the plot, and more for each row of marks.
const ABOVE: f64 = 10.0;
const MARK_ROW: f64 = 24.0;
/// Half of a mark's number in its disc.
const BADGE: f64 = 11.0;
const MOST_MARK_ROWS: usize = 4;
/// How much room a letter of a point's name takes, with enough to spare for the larger letters of a small screen.
const LETTER: f64 = 9.0;
/// The most points beside each other in a table of values; the rest stands in a further table.
const MOST_COLUMNS: usize = 10;
/// Dashes by line.
const DASHES: [&str; 6] = ["", "9 5", "2 5", "12 4 2 4", "5 5", "14 6"];

/// Where things are in the drawing.
struct Plot<'a> {
    chart: &'a ChartData,
    above: f64,
}

impl Plot<'_> {
    fn x(&self, tick: f64) -> f64 {
        let last = self.chart.ticks.len().saturating_sub(1).max(1) as f64;
        let (left, right) = SIDES;
        left + (WIDTH - left - right) * (tick / last).clamp(0.0, 1.0)
    }

    fn y(&self, value: f64) -> f64 {
        let top = if self.chart.top > 0.0 { self.chart.top } else { 1.0 };
        let value = if value.is_finite() {
            (value / top).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let floor = self.floor();
        floor - (floor - self.above) * value
    }

    fn floor(&self) -> f64 {
        HEIGHT + self.above - ABOVE - FOOT
    }
}

/// The figure. `id` is used nowhere else in the document.
pub(super) fn figure(chart: &ChartData, id: &str, words: &Localizer) -> String {
    let rows = mark_rows(chart);
    let most = rows.iter().max().map_or(0, |row| row + 1);
    let plot = Plot {
        chart,
        above: ABOVE + MARK_ROW * most as f64,
    };
    // What must stay on one page is the figure; the values may follow on the next.
    let mut out = format!("<div class=\"chart\">\n<figure aria-labelledby=\"{id}-name\">\n");
    let _ = writeln!(
        out,
        "<figcaption id=\"{id}-name\"><strong>{}</strong> <span>{}</span></figcaption>",
        escape(&chart.title),
        escape(&chart.reads)
    );
    let height = HEIGHT + plot.above - ABOVE;
    let _ = writeln!(
        out,
        "<svg class=\"picture\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" focusable=\"false\">",
        at(height)
    );
    let _ = writeln!(
        out,
        "<title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
        escape(&chart.title),
        escape(&described(chart))
    );
    grid(&plot, &mut out);
    ticks(&plot, &mut out);
    for (n, series) in chart.series.iter().enumerate() {
        band(&plot, series, n, &mut out);
    }
    for (n, series) in chart.series.iter().enumerate() {
        line(&plot, series, n, &mut out);
    }
    marks(&plot, &rows, &mut out);
    out.push_str("</svg>\n");
    key(chart, &mut out);
    told(chart, words, &mut out);
    out.push_str("</figure>\n");
    values(chart, words, &mut out);
    out.push_str("</div>\n");
    out
}

/// The words of a chart and of each of its lines.
fn described(chart: &ChartData) -> String {
    let mut said = vec![chart.reads.clone()];
    said.extend(chart.series.iter().map(|series| series.label.clone()));
    said.join("; ")
}

fn grid(plot: &Plot<'_>, out: &mut String) {
    let top = plot.chart.top;
    for part in 0..=4_u8 {
        let value = top * f64::from(part) / 4.0;
        let y = at(plot.y(value));
        let (left, right) = (at(SIDES.0), at(WIDTH - SIDES.1));
        let _ = write!(out, "<path class=\"grid\" d=\"M{left} {y}H{right}\"/>");
        if part % 2 == 0 {
            let number = if top <= 1.0 {
                format!("{:.0} %", value * 100.0)
            } else {
                at(value)
            };
            let _ = write!(
                out,
                "<text class=\"scale\" x=\"{}\" y=\"{y}\" dy=\"4\">{number}</text>",
                at(SIDES.0 - 8.0)
            );
        }
    }
    out.push('\n');
}

/// The names of the points, as many as there is room for, first and last among them.
fn ticks(plot: &Plot<'_>, out: &mut String) {
    let ticks = &plot.chart.ticks;
    let last = ticks.len().saturating_sub(1);
    let longest = ticks.iter().map(|tick| tick.chars().count()).max().unwrap_or(0) as f64;
    let room = plot.x(1.0) - plot.x(0.0);
    let mut step = 1;
    while f64::from(step) * room < longest * LETTER + 6.0 && (step as usize) < ticks.len().max(1) {
        step += 1;
    }
    let step = step as usize;
    for (n, tick) in ticks.iter().enumerate() {
        let shown = n == last || (n % step == 0 && last - n >= step);
        if !shown {
            continue;
        }
        let anchor = match n {
            0 => "start",
            _ if n == last => "end",
            _ => "middle",
        };
        let (x, y) = (at(plot.x(n as f64)), at(plot.floor() + 20.0));
        let _ = write!(
            out,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>",
            escape(tick)
        );
    }
    out.push('\n');
}

fn band(plot: &Plot<'_>, series: &Series, n: usize, out: &mut String) {
    if series.band.len() < 2 {
        return;
    }
    let point = |(i, value): (usize, f64)| format!("{} {}", at(plot.x(i as f64)), at(plot.y(value)));
    let low = series.band.iter().map(|(low, _)| *low).enumerate().map(point);
    let high = series.band.iter().map(|(_, high)| *high).enumerate().map(point);
    let around: Vec<String> = low.chain(high.rev().collect::<Vec<_>>()).collect();
    let _ = writeln!(
        out,
        "<path class=\"band {}\" d=\"M{}Z\"/>",
        colour(series, n),
        around.join("L")
    );
}

fn line(plot: &Plot<'_>, series: &Series, n: usize, out: &mut String) {
    let points: Vec<(f64, f64)> = (series.values.iter().enumerate())
        .filter(|(_, value)| value.is_finite())
        .map(|(i, value)| (plot.x(i as f64), plot.y(*value)))
        .collect();
    let Some(end) = points.last() else { return };
    let d: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", at(*x), at(*y))).collect();
    let tone = colour(series, n);
    let _ = writeln!(
        out,
        "<path class=\"line {tone}\"{} d=\"M{}\"/>{}",
        dashes(n),
        d.join("L"),
        shape(n, *end, tone)
    );
}

fn dashes(n: usize) -> String {
    match DASHES[n % DASHES.len()] {
        "" => String::new(),
        dashes => format!(" stroke-dasharray=\"{dashes}\""),
    }
}

/// A line's colour; two neutral ones are told apart by their dashes.
fn colour(series: &Series, _n: usize) -> &'static str {
    tone(series.tone)
}

/// The shape at the end of a line.
fn shape(n: usize, (x, y): (f64, f64), tone: &str) -> String {
    let d = |text: String| format!("<path class=\"end {tone}\" d=\"{text}\"/>");
    match n % 4 {
        0 => format!(
            "<circle class=\"end {tone}\" cx=\"{}\" cy=\"{}\" r=\"5\"/>",
            at(x),
            at(y)
        ),
        1 => d(format!("M{} {}h9v9h-9z", at(x - 4.5), at(y - 4.5))),
        2 => d(format!("M{} {}l5.5 10h-11z", at(x), at(y - 6.0))),
        _ => d(format!("M{} {}l6 6-6 6-6-6z", at(x), at(y - 6.0))),
    }
}

/// Which row above the plot each mark's number stands in: the first in which it does not touch the one before.
fn mark_rows(chart: &ChartData) -> Vec<usize> {
    let plot = Plot { chart, above: ABOVE };
    let mut ends = [f64::NEG_INFINITY; MOST_MARK_ROWS];
    let row = |mark: &crate::narration::page::ChartMark| {
        let x = plot.x(mark.at);
        let free = ends.iter().position(|end| *end + 2.0 <= x - BADGE);
        let row = free.unwrap_or(MOST_MARK_ROWS - 1);
        ends[row] = x + BADGE;
        row
    };
    chart.marks.iter().map(row).collect()
}

fn marks(plot: &Plot<'_>, rows: &[usize], out: &mut String) {
    for ((n, mark), row) in (1..).zip(&plot.chart.marks).zip(rows) {
        let (x, y) = (at(plot.x(mark.at)), MARK_ROW * (*row as f64) + BADGE + 1.0);
        let _ = writeln!(
            out,
            "<path class=\"mark {tone}\" d=\"M{x} {}V{}\"/><circle class=\"badge {tone}\" cx=\"{x}\" cy=\"{}\" r=\"{BADGE}\"/><text class=\"number\" x=\"{x}\" y=\"{}\">{n}</text>",
            at(y + BADGE),
            at(plot.floor()),
            at(y),
            at(y + 4.5),
            tone = tone(mark.tone),
        );
    }
}

/// Which line is which.
fn key(chart: &ChartData, out: &mut String) {
    out.push_str("<ul class=\"key\">\n");
    for (n, series) in chart.series.iter().enumerate() {
        let tone = colour(series, n);
        let _ = writeln!(
            out,
            "<li><svg viewBox=\"0 0 44 14\" aria-hidden=\"true\" focusable=\"false\"><path class=\"line {tone}\"{} d=\"M2 7H32\"/>{}</svg>{}</li>",
            dashes(n),
            shape(n, (36.0, 7.0), tone),
            escape(&series.label)
        );
    }
    out.push_str("</ul>\n");
}

/// What happened, by the numbers in the drawing.
fn told(chart: &ChartData, words: &Localizer, out: &mut String) {
    if chart.marks.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<p class=\"marks-name\">{}</p>\n<ol class=\"marks\">",
        escape(&words.get("report-marks"))
    );
    for mark in &chart.marks {
        let _ = writeln!(out, "<li class=\"{}\">{}</li>", tone(mark.tone), escape(&mark.label));
    }
    out.push_str("</ol>\n");
}

/// The same in numbers, a row for each line, and one for its spread where it has one.
fn values(chart: &ChartData, words: &Localizer, out: &mut String) {
    let _ = writeln!(
        out,
        "<details>\n<summary>{}<span class=\"only-heard\">: {}</span></summary>",
        escape(&words.get("report-values")),
        escape(&chart.title)
    );
    let points: Vec<usize> = (0..chart.ticks.len()).collect();
    // As many in each part, instead of a last part with two columns.
    let parts = points.len().div_ceil(MOST_COLUMNS).max(1);
    for part in points.chunks(points.len().div_ceil(parts).max(1)) {
        values_at(chart, part, words, out);
    }
    out.push_str("</details>\n");
}

fn values_at(chart: &ChartData, points: &[usize], words: &Localizer, out: &mut String) {
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">\n<table class=\"values\">\n<thead>\n<tr><td></td>",
        escape(&chart.title)
    );
    for point in points {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(&chart.ticks[*point]));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for series in &chart.series {
        let written = |point: &usize| series.points.get(*point).cloned().unwrap_or_default();
        row(&series.label, points.iter().map(written), out);
        if !series.band.is_empty() {
            let most = words.with("report-most", &[("label", series.label.as_str().into())]);
            let spread = |point: &usize| {
                series
                    .band
                    .get(*point)
                    .map_or_else(String::new, |at| range(chart, *at, words))
            };
            row(&most, points.iter().map(spread), out);
        }
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn row(name: &str, cells: impl Iterator<Item = String>, out: &mut String) {
    let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(name));
    for cell in cells {
        let _ = write!(out, "<td>{}</td>", escape(&cell));
    }
    out.push_str("</tr>\n");
}

/// Between which values most futures are.
fn range(chart: &ChartData, (low, high): (f64, f64), words: &Localizer) -> String {
    let number = |n: f64| {
        if chart.top <= 1.0 {
            words.with(
                "percent",
                &[("n", crate::narration::MessageValue::Number(libm::round(n * 100.0)))],
            )
        } else {
            format!("{n:.1}").replace('.', &words.get("decimal-mark"))
        }
    };
    let values = [("low", number(low).into()), ("high", number(high).into())];
    words.with("report-range", &values)
}
