//! What still holds of a play-through whose scenario, model or program has changed since: its decisions and notes.
//!
//! In: a record that cannot be played again. Out: a page without any state.

use super::about::ReportSubject;
use super::decided::sort;
use crate::narration::Localizer;
use crate::narration::page::{Item, Page, Screen, Style, TableData};
use crate::session::Record;
use crate::simulation::Answer;

/// The page.
#[must_use]
pub fn changed(words: &Localizer, about: &ReportSubject, record: &Record) -> Page {
    let title = words.get("report-changed-title");
    let mut page = Page::new(Screen::Debrief, title, about.scenario.clone());
    page.text(Style::Strong, words.get("report-changed"));
    page.heading(words.get("report-decisions"));
    let rows: Vec<Vec<String>> = record
        .written()
        .map(|(_, decision)| {
            vec![
                decision.number.to_string(),
                decision.position.mornings.to_string(),
                said(words, &decision.answer),
            ]
        })
        .collect();
    if rows.is_empty() {
        page.text(Style::Body, words.get("report-nothing"));
    } else {
        let head = ["number", "morning", "answer"].map(|column| words.get(&format!("report-column-{column}")));
        page.items.push(Item::Table(TableData {
            title: words.get("report-decisions"),
            head: head.to_vec(),
            rows,
        }));
    }
    let mut notes = record.noted().filter(|noted| !noted.note.text.is_empty()).peekable();
    if notes.peek().is_some() {
        page.heading(words.get("report-notes"));
    }
    for noted in notes {
        page.text(Style::Speech, noted.note.text.clone());
    }
    page
}

fn said(words: &Localizer, answer: &Answer) -> String {
    let key = format!("report-answer-{}", sort(answer));
    match answer {
        Answer::Choose(index) => words.with(&key, &[("n", (index + 1).into())]),
        _ => words.get(&key),
    }
}
