//! What leads to what, drawn: an SVG whose boxes are links, and the same in words.
//!
//! In: a [`StoryGraph`] and the overview that it is of. Out: markup. Whoever does not see it reads at each box what leads to it and on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use maud::{Markup, html};

use super::form::said;
use super::marks::mark_of;
use crate::insight::ScenarioOverview;
use crate::narration::authoring::{edge_sentence, hundredths};
use crate::narration::plain;
use crate::scenario::Kind;
use crate::studio::graph::{BOX, GraphArrow, GraphMoment, GraphWeek, StoryGraph};

/// So many characters of a title stand in a line of a box, and so many lines.
const CHARACTERS: usize = 16;
const LINES: usize = 2;
/// How thick an arrow is that is never taken, and how much thicker one that is always taken, in units of the picture.
const THIN: f64 = 1.5;
const THICK: f64 = 9.0;
/// How far an arrow between two boxes of one row goes below them.
const SAG: f64 = 34.0;

/// The picture, with the moment of this number marked.
pub(in crate::studio) fn graph(graph: &StoryGraph, overview: &ScenarioOverview, open: Option<usize>) -> Markup {
    let (width, height) = graph.size;
    let runs = overview.runs * overview.leaders.len() as u64;
    html! {
        p.about {
            "From " (runs) " runs by " (overview.leaders.len()) " leaders, from top to bottom. The thicker a line, the more often it is taken; dashed: only if the "
            "first has not come; red: never. Each box opens its moment."
        }
        svg.graph viewBox={ "0 0 " (units(width)) " " (units(height)) } role="group" aria-label="What leads to what" {
            @for week in &graph.weeks { (band(week, width)) }
            g aria-hidden="true" {
                @for arrow in &graph.arrows { (line(arrow)) }
            }
            @for moment in &graph.moments { (box_of(graph, moment, open)) }
            g aria-hidden="true" {
                @for arrow in &graph.arrows { (share(graph, arrow)) }
            }
        }
        (kinds(graph))
        details #graph-words {
            summary { "The same in words" }
            @if overview.edges.is_empty() {
                p { "No moment leads to another: give a choice a " code { "then" } ", or a moment a " code { "when" } " with " code { "After" } " or " code { "Chose" } "." }
            }
            ul { @for edge in &overview.edges { li { (said(&edge_sentence(edge))) } } }
            @if !overview.never.is_empty() {
                p.bad { "Never came: " @for (index, id) in overview.never.iter().enumerate() { @if index > 0 { ", " } code { (id) } } ". Their rehearsal says why." }
            }
        }
    }
}

/// What leads to a moment and on, each with how often.
pub(in crate::studio) fn ways(graph: &StoryGraph, number: usize) -> Markup {
    let here: Vec<(usize, &GraphArrow)> = graph
        .arrows
        .iter()
        .filter(|arrow| arrow.to == number)
        .map(|arrow| (arrow.from, arrow))
        .collect();
    let on: Vec<(usize, &GraphArrow)> = graph
        .arrows
        .iter()
        .filter(|arrow| arrow.from == number)
        .map(|arrow| (arrow.to, arrow))
        .collect();
    html! {
        h2 { "What leads here, and on" }
        @for (heading, ways) in [("Before it", here), ("After it", on)] {
            h3 { (heading) }
            @if ways.is_empty() { p.about { "No other moment." } }
            ul.ways {
                @for (other, arrow) in ways {
                    li {
                        a href={ "?at=moments." (other) } { (title(graph, other)) }
                        @if arrow.is_unless { span.about { " if it did not come" } }
                        @if arrow.taken <= 0.0 { span.bad.figure { "never" } } @else {
                            meter min="0" max="100" value=(hundredths(arrow.taken)) aria-label={ "taken, " (title(graph, other)) } {}
                            span.figure { (hundredths(arrow.taken)) " %" }
                        }
                    }
                }
            }
        }
        p { a href={ "?view=graph&at=moments." (number) } { "The whole graph" } }
    }
}

fn title(graph: &StoryGraph, number: usize) -> &str {
    let found = graph.moments.iter().find(|moment| moment.number == number);
    found.map_or("", |moment| moment.title.as_str())
}

fn units(number: f64) -> String {
    format!("{number:.1}")
}

fn band(week: &GraphWeek, width: f64) -> Markup {
    let middle = units(f64::midpoint(week.top, week.bottom));
    html! {
        g aria-hidden="true" {
            rect.band.never[week.week.is_none()] x="0" y=(units(week.top)) width=(units(width)) height=(units(week.bottom - week.top)) rx="10" {}
            @match week.week {
                Some(number) => text.week x="12" y=(middle) { "Week " (number) },
                None => text.week x="12" y=(middle) { "Never" },
            }
        }
    }
}

/// Upright between the second point and the third, as far as it passes a row; bent elsewhere.
fn line(arrow: &GraphArrow) -> Markup {
    let mut path = String::new();
    for (index, (x, y)) in arrow.points.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| arrow.points.get(before));
        let _ = match before {
            None => write!(path, "M{x:.1} {y:.1}"),
            Some((from, above)) if index % 2 == 1 => {
                let middle = if (above - y).abs() < 1.0 {
                    y + SAG
                } else {
                    f64::midpoint(*above, *y)
                };
                write!(path, "C{from:.1} {middle:.1} {x:.1} {middle:.1} {x:.1} {y:.1}")
            }
            Some(_) => write!(path, "L{x:.1} {y:.1}"),
        };
    }
    let width = THIN + THICK * arrow.taken;
    html! {
        path.arrow.unless[arrow.is_unless].never[arrow.taken <= 0.0] d=(path) stroke-width=(units(width)) {}
    }
}

/// How often an arrow is taken, on its last piece: near the end where several leave one box, near the beginning where several come to one.
fn share(graph: &StoryGraph, arrow: &GraphArrow) -> Markup {
    let [.., (from, above), (to, below)] = *arrow.points.as_slice() else {
        return html! {};
    };
    let many =
        |same: fn(&GraphArrow, &GraphArrow) -> bool| graph.arrows.iter().filter(|other| same(other, arrow)).count() > 1;
    let leaves_with_others = arrow.points.len() == 2 && many(|other, arrow| other.from == arrow.from);
    let part = match (leaves_with_others, many(|other, arrow| other.to == arrow.to)) {
        (true, _) => 0.65,
        (false, true) => 0.3,
        (false, false) => 0.5,
    };
    let middle = bend(above, below);
    let x = bezier([from, from, to, to], part);
    let y = bezier([above, middle, middle, below], part);
    html! {
        text.share.never[arrow.taken <= 0.0] x=(units(x)) y=(units(y)) {
            @if arrow.taken <= 0.0 { "never" } @else { (hundredths(arrow.taken)) " %" }
        }
    }
}

/// How high a piece bends: half way, or below both ends where they are as high as each other.
fn bend(above: f64, below: f64) -> f64 {
    if (above - below).abs() < 1.0 {
        below + SAG
    } else {
        f64::midpoint(above, below)
    }
}

/// A cubic Bezier curve at `part`, 0..1.
fn bezier([a, b, c, d]: [f64; 4], part: f64) -> f64 {
    let rest = 1.0 - part;
    a * rest * rest * rest + 3.0 * b * rest * rest * part + 3.0 * c * rest * part * part + d * part * part * part
}

fn box_of(graph: &StoryGraph, moment: &GraphMoment, open: Option<usize>) -> Markup {
    let (x, top) = moment.at;
    let left = x - BOX.0 / 2.0;
    let lines = title_lines(&moment.title);
    let first = top + if lines.len() > 1 { 18.0 } else { 25.0 };
    let is_open = open == Some(moment.number);
    let comes = if moment.share > 0.0 {
        format!("{} %", hundredths(moment.share))
    } else {
        "never came".to_owned()
    };
    let seen = format!("{} {comes}", lines.join(" "));
    html! {
        a.moment.never[moment.share <= 0.0] href={ "?at=moments." (moment.number) } aria-label=(spoken(graph, moment, &seen)) aria-current=[is_open.then_some("true")] {
            rect x=(units(left)) y=(units(top)) width=(units(BOX.0)) height=(units(BOX.1)) rx="9" {}
            @for (index, line) in lines.iter().enumerate() {
                text.title x=(units(x)) y=(units(first + 15.0 * index as f64)) { (line) " " }
            }
            text.comes x=(units(x)) y=(units(top + BOX.1 - 9.0)) { (kind_mark(moment.kind)) " " (comes) }
        }
    }
}

fn title_lines(title: &str) -> Vec<String> {
    let mut lines = plain::indented("", title, CHARACTERS);
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// "The live database 62 %, crisis, week 3. After Which copy, in 51 of 100 runs. On to Ninety per cent, in 24." It begins with what is seen,
/// so that whoever speaks to the page can say it.
fn spoken(graph: &StoryGraph, moment: &GraphMoment, seen: &str) -> String {
    let often = |arrow: &GraphArrow| match hundredths(arrow.taken) {
        0 => "never".to_owned(),
        times => format!("in {times} of 100 runs"),
    };
    let week = moment.week.map_or_else(String::new, |week| format!(", week {week}"));
    let mut text = format!("{seen}, {}{week}.", spoken_kind(moment.kind));
    if seen.contains('…') {
        let _ = write!(text, " Whole title: {}.", moment.title);
    }
    for arrow in &graph.arrows {
        if arrow.to == moment.number {
            let lead = if arrow.is_unless { "Unless" } else { "After" };
            let _ = write!(text, " {lead} {}, {}.", title(graph, arrow.from), often(arrow));
        } else if arrow.from == moment.number {
            let _ = write!(text, " On to {}, {}.", title(graph, arrow.to), often(arrow));
        }
    }
    text
}

/// What the marks stand for, of the kinds that there are.
fn kinds(graph: &StoryGraph) -> Markup {
    let there: BTreeSet<Kind> = graph.moments.iter().map(|moment| moment.kind).collect();
    html! {
        p.about.marks {
            @for kind in there { span { (kind_mark(kind)) " " (spoken_kind(kind)) } " " }
        }
    }
}

fn kind_mark(kind: Kind) -> &'static str {
    mark_of(&format!("{kind:?}"))
}

fn spoken_kind(kind: Kind) -> String {
    kind.name().replace('-', " ")
}
