//! What was seen of everybody, beside what was so: the misreadings that mattered most in sentences, and in a part that can be opened
//! every week in words.

use crate::insight::{Debrief, Hidden, Misreading, MisreadingKind, SignalPair};
use crate::narration::page::figures::TableData;
use crate::narration::page::{Control, Item, Page, Sentiment, Style};
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::Signal;

pub(super) fn seen(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("beside-title"));
    if debrief.seen.fridays.is_empty() {
        page.text(Style::Body, view.get("beside-no-friday"));
        return;
    }
    page.text(Style::Body, view.get("beside-note"));
    if !debrief.seen.misread.is_empty() {
        page.text(Style::Body, view.get("beside-most"));
    }
    for one in &debrief.seen.misread {
        page.text(Style::Signal(Sentiment::Trouble), misread(view, one));
    }
    if debrief.seen.misread.is_empty() {
        page.text(Style::Signal(Sentiment::Good), view.get("misread-none"));
    }
    page.control(Control::disclosure("debrief.weeks", view.get("beside-all"), true));
    for person in 0..view.scenario.people.len() {
        let rows = rows(view, debrief, person);
        if rows.is_empty() {
            continue;
        }
        page.items.push(Item::Table(TableData {
            title: view.name(person).to_owned(),
            head: ["beside-week", "beside-seen", "beside-so"]
                .map(|key| view.get(key))
                .to_vec(),
            rows,
        }));
    }
}

fn misread(view: &View<'_>, one: &Misreading) -> String {
    let (key, task) = match one.what {
        MisreadingKind::BrightAndHiding(task) => ("bright-and-hiding", view.task(task)),
        MisreadingKind::Hiding(task) => ("hiding", view.task(task)),
        MisreadingKind::LessAlone => ("less-alone", ""),
        MisreadingKind::MoreAlone => ("more-alone", ""),
        MisreadingKind::MoreTired => ("more-tired", ""),
        MisreadingKind::SaidBetter => ("said-better", ""),
    };
    let (first, last) = one.weeks;
    let weeks = [
        ("weeks", (last - first + 1).into()),
        ("first", first.into()),
        ("last", last.into()),
    ];
    let values = [
        ("when", view.with("misread-when", &weeks).into()),
        ("name", view.name(one.person).into()),
        ("task", view.coachs(task, None).into()),
    ];
    let said = view.with(&format!("misread-{key}"), &values);
    if one.afraid {
        let fear = view.get("misread-afraid");
        view.with("beside-and-then", &[("first", said.into()), ("last", fear.into())])
    } else {
        said
    }
}

/// Somebody's weeks; weeks of which the same is to be said stand together.
fn rows(view: &View<'_>, debrief: &Debrief, person: PersonId) -> Vec<Vec<String>> {
    let mut rows: Vec<(u32, u32, String, String)> = Vec::new();
    for friday in &debrief.seen.fridays {
        let Some(Some(beside)) = friday.people.get(person) else {
            continue;
        };
        let (seen, so) = (looked(view, beside), was(view, beside));
        match rows.last_mut() {
            Some((_, last, before, truth)) if *before == seen && *truth == so && *last + 1 == friday.week => {
                *last = friday.week;
            }
            _ => rows.push((friday.week, friday.week, seen, so)),
        }
    }
    rows.into_iter()
        .map(|(first, last, seen, so)| {
            let weeks = if first == last {
                first.to_string()
            } else {
                format!("{first}–{last}")
            };
            vec![weeks, seen, so]
        })
        .collect()
}

/// What could be seen.
fn looked(view: &View<'_>, beside: &SignalPair) -> String {
    let mut words = vec![
        band(view, "alone", beside.alone.0, &ALONE),
        band(view, "brought", beside.brought.0, &BROUGHT),
        band(view, "tired", beside.tired.0, &TIRED),
        band(view, "said", beside.said.0, &SAID),
    ];
    if let Some(found) = beside.revealed.iter().rev().find_map(|signal| found(view, *signal)) {
        words.push(found);
    }
    view.words.list(&words)
}

/// What a look or a question brought out.
fn found(view: &View<'_>, signal: Signal) -> Option<String> {
    let words = match signal {
        Signal::Strain(strain) => band(view, "tired", strain, &TIRED),
        Signal::Able(able) => band(view, "alone", able, &ALONE),
        Signal::Hiding(task) => {
            return Some(view.with("beside-told", &[("task", view.coachs(view.task(task), None).into())]));
        }
        Signal::Led(_) | Signal::Nothing => return None,
    };
    Some(view.with("beside-found", &[("words", words.into())]))
}

/// What was so.
fn was(view: &View<'_>, beside: &SignalPair) -> String {
    let mut words = vec![
        band(view, "alone", beside.alone.1, &ALONE),
        band(view, "waits", beside.brought.1, &WAITS),
        band(view, "tired", beside.tired.1, &TIRED),
        band(view, "felt", beside.said.1, &SAID),
    ];
    let task = |key: &str, task: usize| view.with(key, &[("task", view.coachs(view.task(task), None).into())]);
    match beside.hidden {
        Hidden::Nothing => {}
        Hidden::In(hidden) => words.push(task("beside-hid", hidden)),
        Hidden::BrokeOut(hidden) => words.push(task("beside-broke-out", hidden)),
    }
    if beside.afraid() {
        words.push(view.get("beside-afraid"));
    }
    view.words.list(&words)
}

/// From where on the next word holds; 0..1.
const ALONE: [f64; 3] = [0.2, 0.4, 0.6];
const BROUGHT: [f64; 2] = [0.2, 0.45];
const WAITS: [f64; 2] = [0.3, 0.5];
const TIRED: [f64; 2] = [0.35, 0.55];
const SAID: [f64; 2] = [0.5, 0.7];

fn band(view: &View<'_>, kind: &str, value: f64, from: &[f64]) -> String {
    let at = from.iter().filter(|from| value >= **from).count();
    view.get(&format!("beside-{kind}-{at}"))
}
