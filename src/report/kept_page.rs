//! The debrief's page as a record file keeps it: what it shows, tab by tab, without controls.
//!
//! In: a page. Out: data with names of its own, and the page again. Passages in another language stay marked, for a report;
//! a screen takes the marks out.

use serde::{Deserialize, Serialize};

use crate::insight::Debrief;
use crate::narration::foreign::{Passage, passages};
use crate::narration::page::{
    ChartData, ChartMark, Command, Control, CurtainCall, Item, Page, Role, Screen, Sentiment, Series, Style, TableData,
};
use crate::narration::{self, View};
use crate::scenario::{Appearance, PersonId};

/// A debrief in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptPage {
    title: String,
    subtitle: String,
    /// The first page; empty in records of before there was one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    overview: Vec<KeptItem>,
    tabs: Vec<KeptTab>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptTab {
    name: String,
    items: Vec<KeptItem>,
}

/// Something on a page that is to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum KeptItem {
    Heading(String),
    Text(Style, String),
    Meter {
        label: String,
        value: f64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<f64>,
        reads: String,
        tone: Sentiment,
    },
    Chart(ChartData),
    Table(TableData),
    Person {
        id: PersonId,
        look: Appearance,
        name: String,
        lines: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        badge: Option<(Sentiment, String)>,
    },
    CurtainCall(Box<CurtainCall>),
    /// The heading of a part that can be opened.
    Part {
        id: String,
        label: String,
    },
}

/// Who reads a kept page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageReader {
    /// A report: passages in another language stay marked.
    Report,
    /// A screen, with a tab or all of them.
    Screen(Option<u32>),
    /// A screen, with the first page.
    Overview,
}

impl KeptPage {
    /// The debrief in the words of a view.
    pub(super) fn of(view: &View<'_>, debrief: &Debrief) -> Self {
        let view = view.marking_languages();
        let tab = |number: u32| narration::debrief(&view, debrief, Some(number));
        let overview = narration::debrief_overview(&view, debrief).items;
        let first = tab(0);
        let names = first.controls().filter_map(|control| match control.command {
            Command::Tab(number) => Some((number, control.label.clone())),
            _ => None,
        });
        let tabs = names.map(|(number, name)| KeptTab {
            name,
            items: tab(number).items.into_iter().filter_map(KeptItem::of).collect(),
        });
        Self {
            overview: overview.into_iter().filter_map(KeptItem::of).collect(),
            tabs: tabs.collect(),
            title: first.title.clone(),
            subtitle: first.subtitle.clone(),
        }
    }

    /// The page again.
    pub(super) fn page(&self, reader: PageReader) -> Page {
        let text: fn(&str) -> String = match reader {
            PageReader::Report => str::to_owned,
            PageReader::Screen(_) | PageReader::Overview => unmarked,
        };
        let mut page = Page::new(Screen::Debrief, text(&self.title), text(&self.subtitle));
        if matches!(reader, PageReader::Overview) && !self.overview.is_empty() {
            page.items.extend(self.overview.iter().map(|item| item.item(text)));
            return page;
        }
        let shown = match reader {
            PageReader::Report | PageReader::Screen(None) => None,
            PageReader::Screen(Some(tab)) => Some(tab),
            PageReader::Overview => Some(0),
        };
        for (number, tab) in (0..).zip(&self.tabs) {
            if shown.is_some() {
                page.control(tab_control(number, tab, shown == Some(number)));
            }
        }
        for (number, tab) in (0..).zip(&self.tabs) {
            if shown.is_none_or(|shown| shown == number) {
                page.items.extend(tab.items.iter().map(|item| item.item(text)));
            }
        }
        page
    }
}

fn tab_control(number: u32, tab: &KeptTab, chosen: bool) -> Control {
    Control {
        id: format!("debrief.tab.{}", number + 1),
        number: None,
        label: tab.name.clone(),
        note: String::new(),
        role: Role::Tab(chosen),
        command: Command::Tab(number),
        hints: None,
    }
}

impl KeptItem {
    fn of(item: Item) -> Option<Self> {
        Some(match item {
            Item::Heading(text) => Self::Heading(text),
            Item::Text(style, text) => Self::Text(style, text),
            Item::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } => Self::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            },
            Item::Chart(chart) => Self::Chart(chart),
            Item::Table(table) => Self::Table(table),
            Item::Person {
                id,
                look,
                name,
                lines,
                badge,
            } => Self::Person {
                id,
                look,
                name,
                lines,
                badge,
            },
            Item::CurtainCall(call) => Self::CurtainCall(call),
            Item::Control(control) if matches!(control.role, Role::Disclosure(_)) => Self::Part {
                id: control.id,
                label: control.label,
            },
            // No page of a debrief has one.
            Item::Summary(_) | Item::Postcard(_) | Item::Stage(_) | Item::Qr(_) | Item::Control(_) => return None,
        })
    }

    fn item(&self, text: fn(&str) -> String) -> Item {
        let all = |texts: &[String]| texts.iter().map(|one| text(one)).collect::<Vec<_>>();
        match self {
            Self::Heading(heading) => Item::Heading(text(heading)),
            Self::Text(style, words) => Item::Text(*style, text(words)),
            Self::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } => Item::Meter {
                label: text(label),
                value: *value,
                mark: *mark,
                reads: text(reads),
                tone: *tone,
            },
            Self::Chart(chart) => Item::Chart(ChartData {
                title: text(&chart.title),
                ticks: all(&chart.ticks),
                top: chart.top,
                bottom: chart.bottom,
                shades_last: chart.shades_last,
                series: chart.series.iter().map(|line| series(line, text)).collect(),
                marks: chart.marks.iter().map(|mark| chart_mark(mark, text)).collect(),
                reads: text(&chart.reads),
            }),
            Self::Table(table) => Item::Table(TableData {
                title: text(&table.title),
                head: all(&table.head),
                rows: table.rows.iter().map(|row| all(row)).collect(),
            }),
            Self::Person {
                id,
                look,
                name,
                lines,
                badge,
            } => Item::Person {
                id: *id,
                look: look.clone(),
                name: text(name),
                lines: all(lines),
                badge: badge.as_ref().map(|(mood, words)| (*mood, text(words))),
            },
            Self::CurtainCall(call) => Item::CurtainCall(Box::new(call.map_words(text))),
            Self::Part { id, label } => Item::Control(Control::disclosure(id.as_str(), text(label), true)),
        }
    }
}

fn series(line: &Series, text: fn(&str) -> String) -> Series {
    Series {
        label: text(&line.label),
        values: line.values.clone(),
        points: line.points.iter().map(|point| text(point)).collect(),
        band: line.band.clone(),
        tone: line.tone,
    }
}

fn chart_mark(mark: &ChartMark, text: fn(&str) -> String) -> ChartMark {
    ChartMark {
        at: mark.at,
        label: text(&mark.label),
        tone: mark.tone,
    }
}

/// A text without marks of language.
fn unmarked(text: &str) -> String {
    passages(text)
        .map(|passage| match passage {
            Passage::Own(words) | Passage::Foreign { words, .. } => words,
        })
        .collect()
}
