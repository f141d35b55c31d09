//! A page as one HTML file: readable without a network, without a script, on a screen and on paper.
//!
//! In: a [`Page`] of any content, which play-through it is of, the words. Out: the whole file. Controls are left out:
//! nothing on paper can be pressed.

mod chart;
mod markup;
mod person;

use std::fmt::Write as _;

use markup::{at, escape, isolate_bidi};

use self::person::Portraits;
use super::about::ReportSubject;
use crate::narration::Localizer;
use crate::narration::page::{Item, Page, Sentiment, Style, TableData};
use crate::platform::embedded;
use crate::scenario::Appearance;

/// The style sheet among the assets.
const STYLE: &str = "report.css";

/// The most characters of the document's title.
const LONGEST_TITLE: usize = 66;
/// The most characters of a cell that is a number or a span of weeks.
const SHORT: usize = 6;

/// The file.
#[must_use]
pub fn html(words: &Localizer, about: &ReportSubject, page: &Page) -> String {
    let mut body = Body {
        words,
        out: String::new(),
        contents: Vec::new(),
        open: Vec::new(),
        charts: 0,
        tables: 0,
        portraits: Portraits::default(),
    };
    body.page(page);
    let style = embedded::asset(STYLE).unwrap_or_default();
    // A style sheet of somebody's own cannot end the element it stands in.
    let style = String::from_utf8_lossy(&style).replace("</", "<\\/");
    let name = shortened(&format!("{} · {}", page.title, about.scenario));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"generator\" content=\"Stepback {version}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{name}</title>\n\
         <style>\n{style}\n</style>\n</head>\n<body>\n{header}{contents}<main>\n{main}</main>\n\
         <footer>\n<p>{foot}</p>\n</footer>\n</body>\n</html>\n",
        lang = escape(words.language()),
        version = env!("CARGO_PKG_VERSION"),
        name = escape(&name),
        header = header(words, about, page),
        contents = contents(words, &body.contents),
        main = body.out,
        foot = escape(&words.with("report-foot", &[("version", env!("CARGO_PKG_VERSION").into())])),
    )
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_TITLE {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST_TITLE - 1).collect();
    short.push('…');
    short
}

/// Title, and which play-through it is of.
fn header(words: &Localizer, about: &ReportSubject, page: &Page) -> String {
    let mut out = format!(
        "<header>\n{}<h1>{}</h1>\n<p class=\"subtitle\">{}</p>\n",
        emblem(),
        escape(&page.title),
        escape(&page.subtitle)
    );
    out.push_str("<dl>\n");
    let mut row = |key: &str, text: String| {
        let _ = writeln!(out, "<div><dt>{}</dt><dd>{text}</dd></div>", escape(&words.get(key)));
    };
    row("report-scenario", isolate_bidi(&about.scenario));
    if let Some(player) = &about.player {
        row("report-player", isolate_bidi(player));
    }
    if let Some((from, to)) = &about.played {
        row("report-played", escape(&from_to(words, &time(from), &time(to))));
    }
    row("report-play", isolate_bidi(&about.id));
    row("report-seed", about.seed.to_string());
    out.push_str("</dl>\n");
    if !about.done {
        let _ = writeln!(
            out,
            "<p class=\"unfinished\">{}</p>",
            escape(&words.get("report-unfinished"))
        );
    }
    out.push_str("</header>\n");
    out
}

/// `2026-11-21T20:41:33Z` without seconds.
fn time(text: &str) -> String {
    let minutes = text.get(..16).unwrap_or(text);
    minutes.replace('T', " ")
}

/// From one time to another, the day once where it is the same.
fn from_to(words: &Localizer, from: &str, to: &str) -> String {
    if from == to {
        return from.to_owned();
    }
    let (day, hour) = to.split_once(' ').unwrap_or(("", to));
    let to = if from.starts_with(day) { hour } else { to };
    words.with("report-from-to", &[("from", from.into()), ("to", to.into())])
}

/// A stage with lights, for the top of the first page.
fn emblem() -> &'static str {
    "<svg class=\"emblem\" viewBox=\"0 0 96 40\" aria-hidden=\"true\" focusable=\"false\">\
     <ellipse class=\"floor\" cx=\"48\" cy=\"31\" rx=\"46\" ry=\"8\"/>\
     <ellipse class=\"light\" cx=\"24\" cy=\"31\" rx=\"13\" ry=\"3.4\"/><ellipse class=\"light\" cx=\"49\" cy=\"33\" rx=\"17\" ry=\"4.2\"/><ellipse class=\"light\" cx=\"75\" cy=\"30.5\" rx=\"10\" ry=\"2.8\"/>\
     <g class=\"figure\"><circle cx=\"24\" cy=\"13\" r=\"4\"/><path d=\"M18 31c0-9 2-13 6-13s6 4 6 13z\"/><circle cx=\"49\" cy=\"10\" r=\"4.6\"/><path d=\"M42 33c0-12 2-17 7-17s7 5 7 17z\"/><circle cx=\"75\" cy=\"14\" r=\"3.6\"/><path d=\"M70 30c0-8 2-11.500 5-11.500s5 3.500 5 11.500z\"/></g>\
     </svg>\n"
}

/// The way through the file.
fn contents(words: &Localizer, headings: &[(String, String)]) -> String {
    if headings.len() < 2 {
        return String::new();
    }
    let name = escape(&words.get("report-contents"));
    let mut out = format!("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{name}</h2>\n<ol>\n");
    for (id, text) in headings {
        let _ = writeln!(out, "<li><a href=\"#{id}\">{}</a></li>", escape(text));
    }
    out.push_str("</ol>\n</nav>\n");
    out
}

/// What can be open, to be closed in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// What belongs to a heading.
    Section,
    /// What belongs to a person.
    Person,
    /// Meters in a row.
    Meters,
}

struct Body<'a> {
    words: &'a Localizer,
    out: String,
    /// Id and text of every heading.
    contents: Vec<(String, String)>,
    open: Vec<Open>,
    charts: usize,
    tables: usize,
    portraits: Portraits,
}

impl Body<'_> {
    fn page(&mut self, page: &Page) {
        self.out.push_str("<section class=\"opening\">\n");
        self.open.push(Open::Section);
        for item in &page.items {
            self.item(item);
        }
        self.close_to(0);
    }

    fn item(&mut self, item: &Item) {
        if !matches!(item, Item::Meter { .. }) && self.open.last() == Some(&Open::Meters) {
            self.close();
        }
        match item {
            Item::Heading(text) => self.heading(text),
            Item::Text(style, text) => self.text(*style, text),
            Item::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } => self.meter(label, *value, *mark, reads, *tone),
            Item::Chart(chart) => {
                self.charts += 1;
                let id = format!("chart-{}", self.charts);
                self.out.push_str(&chart::figure(chart, &id, self.words).into_string());
            }
            Item::Table(table) => self.table(table),
            Item::Person {
                look,
                name,
                lines,
                badge,
                ..
            } => self.person(look, name, lines, badge.as_ref()),
            Item::Control(_) => {}
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.out.push_str(match open {
                Open::Section => "</section>\n",
                Open::Person => "</article>\n",
                Open::Meters => "</div>\n",
            });
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.close();
        }
    }

    fn heading(&mut self, text: &str) {
        self.close_to(0);
        let id = format!("part-{}", self.contents.len() + 1);
        let _ = writeln!(
            self.out,
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>",
            escape(text)
        );
        self.open.push(Open::Section);
        self.contents.push((id, text.to_owned()));
    }

    fn text(&mut self, style: Style, text: &str) {
        let words = isolate_bidi(text);
        let _ = match style {
            Style::Body => writeln!(self.out, "<p>{words}</p>"),
            Style::Speech => writeln!(self.out, "<blockquote><p>{words}</p></blockquote>"),
            Style::Signal(mood) => writeln!(self.out, "<p class=\"signal {}\">{words}</p>", tone(mood)),
            Style::Quiet => writeln!(self.out, "<p class=\"quiet\">{words}</p>"),
            Style::Strong => writeln!(self.out, "<p class=\"strong\">{words}</p>"),
            Style::Tag(mood) => writeln!(self.out, "<p class=\"tag {}\">{words}</p>", tone(mood)),
            Style::Tip => writeln!(self.out, "<p class=\"tip\">{words}</p>"),
        };
    }

    fn meter(&mut self, label: &str, value: f64, mark: Option<f64>, reads: &str, mood: Sentiment) {
        if self.open.last() != Some(&Open::Meters) {
            self.out.push_str("<div class=\"meters\">\n");
            self.open.push(Open::Meters);
        }
        let along = |value: f64| at(200.0 * if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 });
        let mark = mark.map_or_else(String::new, |mark| {
            format!("<path class=\"from\" d=\"M{} 0V12\"/>", along(mark.clamp(0.01, 0.99)))
        });
        let _ = writeln!(
            self.out,
            "<div class=\"meter {tone}\"><p><span class=\"label\">{}</span> <span class=\"reads\">{}</span></p>\
             <svg viewBox=\"0 0 200 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\
             <path class=\"track\" d=\"M0 2H200V10H0z\"/><path class=\"fill\" d=\"M0 2H{}V10H0z\"/>{mark}</svg></div>",
            escape(label),
            escape(reads),
            along(value),
            tone = tone(mood),
        );
    }

    fn table(&mut self, table: &TableData) {
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        let labelled = if table.title.is_empty() {
            format!(
                " aria-label=\"{}\"",
                escape(table.head.first().map_or("", String::as_str))
            )
        } else {
            format!(" aria-labelledby=\"{id}\"")
        };
        // Tables of the same kind follow each other: with a short first column they share the rest alike.
        let is_short = |row: &Vec<String>| row.first().is_some_and(|cell| cell.chars().count() <= SHORT);
        let class = if table.head.len() > 1 && table.rows.iter().all(is_short) {
            " class=\"numbered\""
        } else {
            ""
        };
        let _ = writeln!(
            self.out,
            "<div class=\"wide\" role=\"group\"{labelled} tabindex=\"0\">\n<table{class}>"
        );
        if !table.title.is_empty() {
            let _ = writeln!(self.out, "<caption id=\"{id}\">{}</caption>", escape(&table.title));
        }
        if !table.head.is_empty() {
            self.out.push_str("<thead>\n<tr>");
            for head in &table.head {
                let _ = match head.as_str() {
                    "" => write!(self.out, "<td></td>"),
                    head => write!(self.out, "<th scope=\"col\">{}</th>", escape(head)),
                };
            }
            self.out.push_str("</tr>\n</thead>\n");
        }
        self.out.push_str("<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let _ = match column {
                    0 if !cell.is_empty() => write!(self.out, "<th scope=\"row\">{}</th>", isolate_bidi(cell)),
                    _ => write!(self.out, "<td>{}</td>", isolate_bidi(cell)),
                };
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn person(&mut self, look: &Appearance, name: &str, lines: &[String], badge: Option<&(Sentiment, String)>) {
        if let Some(depth) = self.open.iter().position(|open| *open == Open::Person) {
            self.close_to(depth);
        }
        let _ = write!(
            self.out,
            "<article class=\"person\">\n<div class=\"who\">{}<div><h3>{}</h3>",
            self.portraits.head(look),
            isolate_bidi(name)
        );
        if let Some((mood, words)) = badge {
            let _ = write!(self.out, "<p class=\"tag {}\">{}</p>", tone(*mood), escape(words));
        }
        for line in lines {
            let _ = write!(self.out, "<p>{}</p>", escape(line));
        }
        self.out.push_str("</div></div>\n");
        self.open.push(Open::Person);
    }
}

/// The class of a mood.
const fn tone(mood: Sentiment) -> &'static str {
    match mood {
        Sentiment::Neutral => "neutral",
        Sentiment::Good => "good",
        Sentiment::Trouble => "trouble",
        Sentiment::Leader => "leader",
        Sentiment::Autonomy => "autonomy",
    }
}
