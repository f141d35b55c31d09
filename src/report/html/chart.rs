//! A chart as a drawing, with its title and words inside it, a key below it, and its values as a table: a row a line, so
//! that the weeks run from left to right as they do in the drawing, and paper is not filled with short rows.
//!
//! In: a [`ChartData`]. Out: markup. Each line has a colour, a pattern of dashes and a shape at its end, so that colour is
//! never all that tells two apart. Where everything lies is worked out by [`crate::art::chart`].

use maud::{Markup, html};

use super::markup::at;
use super::tone;
use crate::art::chart::{ChartShapes, PlotPoint, visible_ticks};
use crate::narration::page::{ChartData, ChartMark};
use crate::narration::{Localizer, MessageValue};

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
const DASHES: [Option<&str>; 6] = [
    None,
    Some("9 5"),
    Some("2 5"),
    Some("12 4 2 4"),
    Some("5 5"),
    Some("14 6"),
];

/// Where the box of the shapes lies in the drawing.
struct Plot {
    above: f64,
}

impl Plot {
    /// With so many rows of marks above it.
    fn below(rows: usize) -> Self {
        Self {
            above: ABOVE + MARK_ROW * rows as f64,
        }
    }

    const fn width() -> f64 {
        WIDTH - SIDES.0 - SIDES.1
    }

    fn x(x: f64) -> f64 {
        SIDES.0 + Self::width() * x
    }

    fn y(&self, y: f64) -> f64 {
        self.above + (self.floor() - self.above) * y
    }

    fn floor(&self) -> f64 {
        HEIGHT + self.above - ABOVE - FOOT
    }

    fn height(&self) -> f64 {
        HEIGHT + self.above - ABOVE
    }

    /// Path data along points.
    fn path(&self, points: &[PlotPoint]) -> String {
        let points: Vec<String> = points
            .iter()
            .map(|(x, y)| format!("{} {}", at(Self::x(*x)), at(self.y(*y))))
            .collect();
        format!("M{}", points.join("L"))
    }
}

/// The figure. `id` is used nowhere else in the document.
pub(super) fn figure(chart: &ChartData, id: &str, words: &Localizer) -> Markup {
    let shapes = ChartShapes::of(chart);
    let rows = shapes.mark_rows(2.0 * BADGE / Plot::width(), 2.0 / Plot::width(), MOST_MARK_ROWS);
    let plot = Plot::below(rows.iter().max().map_or(0, |row| row + 1));
    let (name, title, desc) = (format!("{id}-name"), format!("{id}-title"), format!("{id}-desc"));
    // What must stay on one page is the figure; the values may follow on the next.
    html! {
        div.chart {
            figure aria-labelledby=(name) {
                figcaption id=(name) { strong { (chart.title) } " " span { (chart.reads) } }
                svg.picture viewBox={ "0 0 " (WIDTH) " " (at(plot.height())) } role="img"
                    aria-labelledby={ (title) " " (desc) } focusable="false" {
                    title id=(title) { (chart.title) }
                    desc id=(desc) { (described(chart)) }
                    (grid(&plot, &shapes, chart, words))
                    (ticks(&plot, &shapes, chart))
                    @for (series, area) in chart.series.iter().zip(&shapes.areas).filter(|(_, area)| !area.is_empty()) {
                        path class={ "band " (tone(series.tone)) } d={ (plot.path(area)) "Z" } {}
                    }
                    @for (n, (series, line)) in chart.series.iter().zip(&shapes.lines).enumerate() {
                        @if let Some((x, y)) = line.last() {
                            path class={ "line " (tone(series.tone)) } stroke-dasharray=[DASHES[n % DASHES.len()]]
                                d=(plot.path(line)) {}
                            (shape(n, (Plot::x(*x), plot.y(*y)), tone(series.tone)))
                        }
                    }
                    @for ((n, mark), (x, row)) in (1..).zip(&chart.marks).zip(shapes.marks.iter().zip(&rows)) {
                        (badge(&plot, n, mark, *x, *row))
                    }
                }
                (key(chart))
                (told(chart, words))
            }
            (values(chart, words))
        }
    }
}

/// The words of a chart and of each of its lines.
fn described(chart: &ChartData) -> String {
    let mut said = vec![chart.reads.as_str()];
    said.extend(chart.series.iter().map(|series| series.label.as_str()));
    said.join("; ")
}

fn grid(plot: &Plot, shapes: &ChartShapes, chart: &ChartData, words: &Localizer) -> Markup {
    html! {
        @for line in &shapes.grid {
            @let y = at(plot.y(line.y));
            path.grid d={ "M" (at(SIDES.0)) " " (y) "H" (at(WIDTH - SIDES.1)) } {}
            @if line.is_labelled {
                text.scale x=(at(SIDES.0 - 8.0)) y=(y) dy="4" { (scale(chart, line.value, words)) }
            }
        }
    }
}

/// A value of the y axis as it is written beside it.
fn scale(chart: &ChartData, value: f64, words: &Localizer) -> String {
    if chart.top <= 1.0 {
        percent(value, words)
    } else {
        at(value).replace('.', &words.get("decimal-mark"))
    }
}

fn percent(share: f64, words: &Localizer) -> String {
    words.with("percent", &[("n", MessageValue::Number(libm::round(share * 100.0)))])
}

/// The names of the points, as many as there is room for, first and last among them.
fn ticks(plot: &Plot, shapes: &ChartShapes, chart: &ChartData) -> Markup {
    let longest = chart.ticks.iter().map(|tick| tick.chars().count()).max().unwrap_or(0) as f64;
    let most = (Plot::width() / (longest * LETTER + 6.0)) as usize + 1;
    let last = chart.ticks.len().saturating_sub(1);
    let anchor = |tick: usize| match tick {
        0 => "start",
        _ if tick == last => "end",
        _ => "middle",
    };
    html! {
        @for tick in visible_ticks(chart.ticks.len(), most, false) {
            text x=(at(Plot::x(shapes.ticks[tick]))) y=(at(plot.floor() + 20.0)) text-anchor=(anchor(tick)) {
                (chart.ticks[tick])
            }
        }
    }
}

/// The shape at the end of a line.
fn shape(n: usize, (x, y): (f64, f64), tone: &str) -> Markup {
    let path = match n % 4 {
        0 => return html! { circle class={ "end " (tone) } cx=(at(x)) cy=(at(y)) r="5" {} },
        1 => format!("M{} {}h9v9h-9z", at(x - 4.5), at(y - 4.5)),
        2 => format!("M{} {}l5.5 10h-11z", at(x), at(y - 6.0)),
        _ => format!("M{} {}l6 6-6 6-6-6z", at(x), at(y - 6.0)),
    };
    html! { path class={ "end " (tone) } d=(path) {} }
}

/// The number of a mark in its row above the plot, with a line down to the floor.
fn badge(plot: &Plot, n: usize, mark: &ChartMark, x: f64, row: usize) -> Markup {
    let (x, y) = (at(Plot::x(x)), MARK_ROW * row as f64 + BADGE + 1.0);
    let tone = tone(mark.tone);
    html! {
        path class={ "mark " (tone) } d={ "M" (x) " " (at(y + BADGE)) "V" (at(plot.floor())) } {}
        circle class={ "badge " (tone) } cx=(x) cy=(at(y)) r=(at(BADGE)) {}
        text.number x=(x) y=(at(y + 4.5)) { (n) }
    }
}

/// Which line is which.
fn key(chart: &ChartData) -> Markup {
    html! {
        ul.key {
            @for (n, series) in chart.series.iter().enumerate() {
                li {
                    svg viewBox="0 0 44 14" aria-hidden="true" focusable="false" {
                        path class={ "line " (tone(series.tone)) } stroke-dasharray=[DASHES[n % DASHES.len()]] d="M2 7H32" {}
                        (shape(n, (36.0, 7.0), tone(series.tone)))
                    }
                    (series.label)
                }
            }
        }
    }
}

/// What happened, by the numbers in the drawing.
fn told(chart: &ChartData, words: &Localizer) -> Markup {
    html! {
        @if !chart.marks.is_empty() {
            p.marks-name { (words.get("report-marks")) }
            ol.marks {
                @for mark in &chart.marks {
                    li class=(tone(mark.tone)) { (mark.label) }
                }
            }
        }
    }
}

/// The same in numbers, a row for each line, and one for its spread where it has one.
fn values(chart: &ChartData, words: &Localizer) -> Markup {
    let points: Vec<usize> = (0..chart.ticks.len()).collect();
    // As many in each part, instead of a last part with two columns.
    let parts = points.len().div_ceil(MOST_COLUMNS).max(1);
    html! {
        details {
            summary { (words.get("report-values")) span.only-heard { ": " (chart.title) } }
            @for part in points.chunks(points.len().div_ceil(parts).max(1)) {
                (values_at(chart, part, words))
            }
        }
    }
}

fn values_at(chart: &ChartData, points: &[usize], words: &Localizer) -> Markup {
    let range = |(low, high): (f64, f64)| {
        let values = [
            ("low", number(chart, low, words).into()),
            ("high", number(chart, high, words).into()),
        ];
        words.with("report-range", &values)
    };
    html! {
        div.wide role="group" aria-label=(chart.title) tabindex="0" {
            table.values {
                thead {
                    tr { td {} @for point in points { th scope="col" { (chart.ticks[*point]) } } }
                }
                tbody {
                    @for series in &chart.series {
                        tr {
                            th scope="row" { (series.label) }
                            @for point in points { td { (series.points.get(*point).map_or("", String::as_str)) } }
                        }
                        @if !series.band.is_empty() {
                            tr {
                                th scope="row" {
                                    (words.with("report-most", &[("label", series.label.as_str().into())]))
                                }
                                @for point in points { td { @if let Some(at) = series.band.get(*point) { (range(*at)) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A value of a chart as it is written in a table.
fn number(chart: &ChartData, value: f64, words: &Localizer) -> String {
    if chart.top <= 1.0 {
        percent(value, words)
    } else {
        format!("{value:.1}").replace('.', &words.get("decimal-mark"))
    }
}
