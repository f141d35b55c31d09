//! The result of a workshop as a page: where tables parted, then for each table the debrief's first page and every vote.
//!
//! In: a room's record, its votes, the debriefs of tables that are over. Out: a page, and the same as one HTML file.

use std::sync::Arc;

use super::partings::partings;
use super::record::{RoomRecord, TableRecord};
use super::votes::{VotedDecision, VotedRound};
use crate::insight::Debrief;
use crate::narration::page::{Item, Page, Screen, Style, TableData};
use crate::narration::{self, Localizer, View};
use crate::report::{self, ReportSubject};
use crate::scenario::Day;
use crate::workshop::foresight::foresight_line;

/// The page.
#[must_use]
pub fn result_page(
    record: &RoomRecord,
    votes: &[Vec<VotedDecision>],
    debriefs: &[Option<Arc<Debrief>>],
    words: &Localizer,
) -> Page {
    let title = words.with("result-title", &[("code", record.code.as_str().into())]);
    let mut page = Page::new(Screen::Debrief, title, words.get("result-note"));
    if record.tables.len() > 1 {
        parted(&mut page, record, votes, words);
    }
    for ((table, decided), debrief) in record.tables.iter().zip(votes).zip(debriefs) {
        let heading = |key: &str| words.with(key, &[("table", table.name.as_str().into())]);
        let (became, voted_on) = match table.name.as_str() {
            "" => (words.get("result-became"), words.get("result-votes")),
            _ => (heading("result-became-table"), heading("result-votes-table")),
        };
        page.heading(became);
        became_of(&mut page, table, debrief.as_deref(), words);
        page.heading(voted_on);
        if decided.is_empty() {
            page.text(Style::Quiet, words.get("result-no-votes"));
        }
        for one in decided {
            vote(&mut page, table, one, words);
        }
    }
    page
}

/// The page as a file that needs nothing else.
#[must_use]
pub fn result_html(record: &RoomRecord, page: &Page, words: &Localizer) -> String {
    let about = record.tables.first().map(|table| {
        let mut told = table.session.snapshot();
        told.tell_in(words.language());
        let title = told.scenario().title.clone();
        let done = record.tables.iter().all(|table| table.is_over);
        let language = told.scenario().language.clone();
        ReportSubject::of(&record.code, &title, &told.head(), done).written_in(&language)
    });
    report::html(words, &about.unwrap_or_default(), page, &[])
}

fn parted(page: &mut Page, record: &RoomRecord, votes: &[Vec<VotedDecision>], words: &Localizer) {
    page.heading(words.get("result-parted"));
    let found = partings(votes);
    if found.is_empty() {
        page.text(Style::Body, words.get("result-never-parted"));
    }
    for parting in found {
        page.text(Style::Strong, dated(words, parting.day, &parting.title));
        for way in parting.ways {
            let name = |table: &usize| record.tables.get(*table).map_or("", |table| table.name.as_str());
            let tables: Vec<&str> = way.tables.iter().map(name).collect();
            let values = [
                ("count", (tables.len() as u32).into()),
                ("tables", tables.join(", ").into()),
                ("choice", way.did.as_str().into()),
            ];
            page.text(Style::Body, words.with("result-way", &values));
        }
    }
}

/// What was asked, with its day; the title of a week's plan is its day.
fn dated(words: &Localizer, day: Day, title: &str) -> String {
    let day = narration::day_words(words, day);
    if title == day {
        return day;
    }
    words.with("result-vote", &[("day", day.into()), ("title", title.into())])
}

fn became_of(page: &mut Page, table: &TableRecord, debrief: Option<&Debrief>, words: &Localizer) {
    let Some(debrief) = debrief else {
        page.text(Style::Quiet, words.get("result-unfinished"));
        return;
    };
    let mut told = table.session.snapshot();
    told.tell_in(words.language());
    let view = View::of(&told, words);
    let overview = narration::debrief_overview(&view, debrief);
    let items = overview.items.into_iter();
    page.items
        .extend(items.filter(|item| !matches!(item, Item::Control(_))));
}

/// One decision: its votes side by side, what was done and came of it, reasons.
fn vote(page: &mut Page, table: &TableRecord, one: &VotedDecision, words: &Localizer) {
    page.items.push(Item::Table(TableData {
        title: dated(words, one.day, &one.title),
        head: head(one, words),
        rows: one
            .choices
            .iter()
            .enumerate()
            .map(|(choice, label)| row(one, choice, label))
            .collect(),
    }));
    let number = |choice: usize| (choice as u32 + 1).into();
    let values = [("number", number(one.choice)), ("choice", one.chosen().into())];
    page.text(Style::Strong, words.with("result-decided", &values));
    if let Some(outcome) = one.outcome {
        page.text(Style::Quiet, words.get(&format!("result-went-{}", outcome.name())));
    }
    if let Some(foreseen) = &one.foreseen {
        // Names of people are the same in every language of a scenario.
        page.text(Style::Quiet, foresight_line(&View::of(&table.session, words), foreseen));
    }
    if one.rounds.iter().any(|round| round.counts.is_none()) {
        page.text(Style::Quiet, words.get("result-small"));
    }
    for (choice, reason) in one.rounds.iter().flat_map(|round| &round.reasons) {
        let values = [("number", number(*choice)), ("text", reason.as_str().into())];
        page.text(Style::Speech, words.with("result-reason", &values));
    }
}

fn head(one: &VotedDecision, words: &Localizer) -> Vec<String> {
    let mut head = vec![words.get("result-choice")];
    let column = |round: usize| match round {
        0 => words.get("room-vote-first"),
        _ => words.with("room-vote-round", &[("round", (round as u32 + 1).into())]),
    };
    head.extend((0..one.rounds.len()).map(column));
    if one.rounds.len() > 1 {
        head.push(words.get("result-shift"));
    }
    head
}

fn row(one: &VotedDecision, choice: usize, label: &str) -> Vec<String> {
    let count = |round: &VotedRound| round.counts.as_ref().and_then(|counts| counts.get(choice).copied());
    let shown = |count: Option<u32>| count.map_or_else(|| TableData::NOTHING.to_owned(), |count| count.to_string());
    let mut row = vec![format!("{} · {label}", choice + 1)];
    row.extend(one.rounds.iter().map(|round| shown(count(round))));
    if let [first, .., last] = one.rounds.as_slice() {
        let shift = count(first)
            .zip(count(last))
            .map(|(first, last)| i64::from(last) - i64::from(first));
        row.push(match shift {
            None => TableData::NOTHING.to_owned(),
            Some(0) => "0".to_owned(),
            Some(less) if less < 0 => format!("−{}", less.unsigned_abs()),
            Some(more) => format!("+{more}"),
        });
    }
    row
}
