//! A page as one HTML file: readable without a network, without a script, on a screen and on paper.
//!
//! In: a [`Page`] of any content, which play-through it is of, pictures of its stage, the words. Out: the whole file. Controls are left out,
//! for nothing on paper can be pressed; a part that can be opened is one of the browser's own. Every text goes through `maud`, which escapes by type; drawings come as finished markup.

mod chart;
mod language;
mod markup;
mod person;
mod script;
mod stage;

use base64::Engine as _;
use maud::{Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use markup::{at, bare, inline, plain};

pub use self::language::language_html;
pub use self::script::script_html;
pub use self::stage::{ReportStage, first_and_last};
pub(super) use self::stage::{captioned, stages_of};

use self::person::Portraits;
use super::about::ReportSubject;
use crate::narration::Localizer;
use crate::narration::foreign::in_language;
use crate::narration::page::{Item, Page, Role, Sentiment, Style, TableData};
use crate::platform::embedded;
use crate::platform::settings::Scheme;

/// The style sheet among the assets.
const STYLE: &str = "report.css";

/// The most characters of the document's title.
const LONGEST_TITLE: usize = 66;
/// The most characters of a cell that is a number or a span of weeks.
const SHORT: usize = 6;

/// The file; its stages stand side by side below its first words.
#[must_use]
pub fn html(words: &Localizer, about: &ReportSubject, page: &Page, stages: &[ReportStage]) -> String {
    let mut body = Body {
        words,
        contents: Vec::new(),
        charts: 0,
        tables: 0,
        portraits: Portraits::default(),
    };
    let main = body.page(page, stages);
    let style = format!("\n{}\n", style_sheet(&embedded::asset(STYLE).unwrap_or_default()));
    let name = shortened(&format!("{} · {}", page.title, about.scenario));
    let version = env!("CARGO_PKG_VERSION");
    let file = html! {
        html lang=(plain(words.language())) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(security_policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "Stepback " (version) };
                meta name="color-scheme" content="light dark";
                title { (plain(&name)) }
                style { (PreEscaped(&style)) }
            }
            body {
                (header(words, about, page))
                (contents(words, &body.contents))
                main { (main) }
                footer { p { (plain(&words.with("report-foot", &[("version", version.into())]))) } }
            }
        }
    };
    format!("<!DOCTYPE html>\n{}\n", file.into_string())
}

/// The items of a page within another document, in the colours of a scheme: texts, people with their portraits, figures. Controls and stages are
/// left to that document. `prefix` begins the ids in it.
#[must_use]
pub fn fragment(words: &Localizer, items: &[Item], scheme: Scheme, prefix: &'static str) -> Markup {
    let mut body = Body {
        words,
        contents: Vec::new(),
        charts: 0,
        tables: 0,
        portraits: Portraits::drawn_for(scheme, prefix),
    };
    let parts: Vec<Markup> = items
        .chunk_by(|_, next| !is_heading(next))
        .map(|part| match part.split_first() {
            Some((Item::Heading(text), rest)) => {
                let rest = body.people(rest);
                html! { h2 { (inline(text)) } (rest) }
            }
            _ => body.people(part),
        })
        .collect();
    html! { @for part in parts { (part) } }
}

/// A style sheet that cannot end the element it stands in.
fn style_sheet(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("</", "<\\/")
}

/// What the file may load and run: the one style sheet inside it, by its digest, and nothing else.
fn security_policy(style: &str) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
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
fn header(words: &Localizer, about: &ReportSubject, page: &Page) -> Markup {
    let row = |key: &str, cell: Markup| html! { div { dt { (plain(&words.get(key))) } dd { (cell) } } };
    html! {
        header {
            (PreEscaped(EMBLEM))
            h1 { (inline(&page.title)) }
            p.subtitle { (inline(&page.subtitle)) }
            dl {
                (row("report-scenario", inline(&in_language(words, &about.language, &about.scenario))))
                @if let Some(player) = &about.player { (row("report-player", inline(player))) }
                @if let Some((from, to)) = &about.played {
                    (row("report-played", plain(&from_to(words, &time(from), &time(to)))))
                }
                (row("report-play", inline(&about.id)))
                (row("report-seed", html! { (about.seed) }))
            }
            @if !about.done { p.unfinished { (plain(&words.get("report-unfinished"))) } }
        }
    }
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
const EMBLEM: &str = "<svg class=\"emblem\" viewBox=\"0 0 96 40\" aria-hidden=\"true\" focusable=\"false\">\
     <ellipse class=\"floor\" cx=\"48\" cy=\"31\" rx=\"46\" ry=\"8\"/>\
     <ellipse class=\"light\" cx=\"24\" cy=\"31\" rx=\"13\" ry=\"3.4\"/><ellipse class=\"light\" cx=\"49\" cy=\"33\" rx=\"17\" ry=\"4.2\"/><ellipse class=\"light\" cx=\"75\" cy=\"30.5\" rx=\"10\" ry=\"2.8\"/>\
     <g class=\"figure\"><circle cx=\"24\" cy=\"13\" r=\"4\"/><path d=\"M18 31c0-9 2-13 6-13s6 4 6 13z\"/><circle cx=\"49\" cy=\"10\" r=\"4.6\"/><path d=\"M42 33c0-12 2-17 7-17s7 5 7 17z\"/><circle cx=\"75\" cy=\"14\" r=\"3.6\"/><path d=\"M70 30c0-8 2-11.500 5-11.500s5 3.500 5 11.500z\"/></g>\
     </svg>\n";

/// The way through the file.
fn contents(words: &Localizer, headings: &[(String, String)]) -> Markup {
    html! {
        @if headings.len() > 1 {
            nav aria-labelledby="contents" {
                h2 id="contents" { (plain(&words.get("report-contents"))) }
                ol {
                    @for (id, text) in headings {
                        li { a href={ "#" (id) } { (inline(text)) } }
                    }
                }
            }
        }
    }
}

struct Body<'a> {
    words: &'a Localizer,
    /// Id and text of every heading.
    contents: Vec<(String, String)>,
    charts: usize,
    tables: usize,
    portraits: Portraits,
}

const fn is_heading(item: &Item) -> bool {
    matches!(item, Item::Heading(_))
}

const fn is_text(item: &Item) -> bool {
    matches!(item, Item::Text(..))
}

const fn is_person(item: &Item) -> bool {
    matches!(item, Item::Person { .. })
}

/// What stands above a part that can be opened, when the item is that.
fn part_label(item: &Item) -> Option<&str> {
    match item {
        Item::Control(control) if matches!(control.role, Role::Disclosure(_)) => Some(&control.label),
        _ => None,
    }
}

const fn is_meter(item: &Item) -> bool {
    matches!(item, Item::Meter { .. })
}

impl Body<'_> {
    /// Each heading begins a section; what stands above the first is the opening, with the stages below its texts.
    fn page(&mut self, page: &Page, stages: &[ReportStage]) -> Markup {
        let first = page.items.iter().position(is_heading).unwrap_or(page.items.len());
        let (above, below) = page.items.split_at(first);
        let texts = above.iter().position(|item| !is_text(item)).unwrap_or(above.len());
        let (texts, rest) = above.split_at(texts);
        let (texts, rest) = (self.flow(texts), self.people(rest));
        let sections: Vec<Markup> = below
            .chunk_by(|_, next| !is_heading(next))
            .map(|section| self.section(section))
            .collect();
        html! {
            section.opening {
                (texts)
                (stage::figures(self.words, stages))
                (rest)
            }
            @for section in sections { (section) }
        }
    }

    fn section(&mut self, items: &[Item]) -> Markup {
        let Some((Item::Heading(text), rest)) = items.split_first() else {
            return self.people(items);
        };
        let id = format!("part-{}", self.contents.len() + 1);
        self.contents.push((id.clone(), text.clone()));
        let rest = self.people(rest);
        html! {
            section aria-labelledby=(id) {
                h2 id=(id) { (inline(text)) }
                (rest)
            }
        }
    }

    /// Each person begins an article, with all that follows up to the next.
    fn people(&mut self, items: &[Item]) -> Markup {
        let first = items.iter().position(is_person).unwrap_or(items.len());
        let (before, people) = items.split_at(first);
        let before = self.flow(before);
        let people: Vec<Markup> = people
            .chunk_by(|_, next| !is_person(next))
            .map(|items| self.person(items))
            .collect();
        html! {
            (before)
            @for person in people { (person) }
        }
    }

    /// One item below the other; a part that can be opened holds all that follows it.
    fn flow(&mut self, items: &[Item]) -> Markup {
        let parts: Vec<Markup> = items
            .chunk_by(|_, next| part_label(next).is_none())
            .map(|items| match items.first().and_then(part_label) {
                Some(label) => {
                    let rest = self.runs(&items[1..]);
                    html! { details { summary { (inline(label)) } (rest) } }
                }
                None => self.runs(items),
            })
            .collect();
        html! { @for part in parts { (part) } }
    }

    /// Items without parts; meters in a row stand together.
    fn runs(&mut self, items: &[Item]) -> Markup {
        let mut runs = Vec::new();
        for run in items.chunk_by(|one, next| is_meter(one) && is_meter(next)) {
            let together: Vec<Markup> = run.iter().map(|item| self.item(item)).collect();
            runs.push(html! {
                @if run.first().is_some_and(is_meter) {
                    div.meters { @for meter in together { (meter) } }
                } @else {
                    @for item in together { (item) }
                }
            });
        }
        html! { @for run in runs { (run) "\n" } }
    }

    fn item(&mut self, item: &Item) -> Markup {
        match item {
            Item::Text(style, text) => self::text(*style, text),
            Item::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } => meter(label, *value, *mark, reads, *tone),
            Item::Chart(chart) => {
                self.charts += 1;
                let id = format!("chart-{}", self.charts);
                chart::figure(chart, &id, self.words)
            }
            Item::Table(table) => self.table(table),
            // Headings and people have been taken out by what they begin.
            // A report has a section for each of the people, and the first page of the window is none of it.
            Item::Heading(_)
            | Item::Person { .. }
            | Item::Summary(_)
            | Item::Postcard(_)
            | Item::CurtainCall(_)
            | Item::Stage(_)
            | Item::Qr(_)
            | Item::Control(_) => Markup::default(),
        }
    }

    fn table(&mut self, table: &TableData) -> Markup {
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        let is_named = !table.title.is_empty();
        let first_head = table.head.first().map_or("", String::as_str);
        // Tables of the same kind follow each other: with a short first column they share the rest alike.
        let is_short = |row: &Vec<String>| row.first().is_some_and(|cell| cell.chars().count() <= SHORT);
        let is_numbered = table.head.len() > 1 && table.rows.iter().all(is_short);
        html! {
            div.wide role="group" aria-label=[(!is_named).then(|| bare(first_head))] aria-labelledby=[is_named.then_some(&id)] tabindex="0" {
                table class=[is_numbered.then_some("numbered")] {
                    @if is_named { caption id=(id) { (inline(&table.title)) } }
                    @if !table.head.is_empty() {
                        thead {
                            tr {
                                @for head in &table.head {
                                    @if head.is_empty() { td {} } @else { th scope="col" { (inline(head)) } }
                                }
                            }
                        }
                    }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                @for (column, cell) in row.iter().enumerate() {
                                    @if column == 0 && !cell.is_empty() {
                                        th scope="row" { (inline(cell)) }
                                    } @else {
                                        td { (inline(cell)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A person, and what is said of them.
    fn person(&mut self, items: &[Item]) -> Markup {
        let Some((
            Item::Person {
                look,
                name,
                lines,
                badge,
                ..
            },
            rest,
        )) = items.split_first()
        else {
            return self.flow(items);
        };
        let head = self.portraits.head(look);
        let rest = self.flow(rest);
        html! {
            article.person {
                (who(&head, name, lines, badge.as_ref()))
                (rest)
            }
        }
    }
}

fn who(head: &str, name: &str, lines: &[String], badge: Option<&(Sentiment, String)>) -> Markup {
    html! {
        div.who {
            (PreEscaped(head))
            div {
                h3 { (inline(name)) }
                @if let Some((mood, words)) = badge { p class={ "tag " (tone(*mood)) } { (inline(words)) } }
                @for line in lines { p { (inline(line)) } }
            }
        }
    }
}

fn text(style: Style, text: &str) -> Markup {
    let words = inline(text);
    match style {
        Style::Body => html! { p { (words) } },
        Style::Speech => html! { blockquote { p { (words) } } },
        Style::Signal(mood) => html! { p class={ "signal " (tone(mood)) } { (words) } },
        Style::Quiet => html! { p.quiet { (words) } },
        Style::Strong | Style::Label | Style::Verdict(_) => html! { p.strong { (words) } },
        Style::Tag(mood) => html! { p class={ "tag " (tone(mood)) } { (words) } },
        Style::Tip => html! { p.tip { (words) } },
    }
}

fn meter(label: &str, value: f64, mark: Option<f64>, reads: &str, mood: Sentiment) -> Markup {
    let along = |value: f64| at(200.0 * if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 });
    html! {
        div class={ "meter " (tone(mood)) } {
            p { span.label { (inline(label)) } " " span.reads { (inline(reads)) } }
            svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                path.track d="M0 2H200V10H0z" {}
                path.fill d={ "M0 2H" (along(value)) "V10H0z" } {}
                @if let Some(mark) = mark { path.from d={ "M" (along(mark.clamp(0.01, 0.99))) " 0V12" } {} }
            }
        }
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
