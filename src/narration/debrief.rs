//! The debrief in words: the ending and what turned it, the people from first to last day, the other leaders.

use super::control::{button, option, primary};
use super::page::{Chart, Command, Item, Mood, Page, Screen, Series, Style};
use super::view::View;
use super::{debrief_turning, fill, key, time};
use crate::insight::{Debrief, PersonCourse};
use crate::scenario::Quantity;

/// The tabs, in order.
const TABS: [&str; 3] = ["debrief-tab-story", "debrief-tab-people", "debrief-tab-leaders"];

/// What must have changed to be spoken of in the headline; 0..1.
const CHANGED: f64 = 0.05;

/// The debrief: one tab, or everything in reading order.
#[must_use]
pub fn debrief(view: &View<'_>, debrief: &Debrief, tab: Option<u32>) -> Page {
    let ending = debrief.ending.and_then(|ending| view.scenario.endings.get(ending));
    let title = ending.map_or_else(|| view.get("debrief-title"), |ending| fill::text(view, &ending.title));
    let values = [
        ("scenario", view.scenario.title.as_str().into()),
        ("weeks", view.scenario.weeks.into()),
    ];
    let mut page = Page::new(Screen::Debrief, title, view.with("debrief-line", &values));
    if let Some(tab) = tab {
        for (number, key) in (0..).zip(TABS) {
            let control = option(
                format!("debrief.tab.{}", number + 1),
                view.get(key),
                number == tab,
                Command::Tab(number),
            );
            page.control(super::page::Control {
                role: super::page::Role::Tab(number == tab),
                ..control
            });
        }
    }
    let shows = |which: u32| tab.is_none_or(|tab| tab == which);
    if shows(0) {
        if let Some(ending) = ending {
            page.text(Style::Body, fill::text(view, &ending.text));
        }
        page.text(Style::Strong, headline(view, debrief));
        outcome(view, &mut page, debrief);
        level(view, &mut page, debrief);
        debrief_turning::turning(view, &mut page, debrief);
        notes(view, &mut page);
        page.text(Style::Quiet, view.get("debrief-luck"));
    }
    if shows(1) {
        page.heading(view.get("debrief-people"));
        for course in &debrief.people {
            person(view, &mut page, course);
        }
    }
    if shows(2) {
        leaders(view, &mut page, debrief);
    }
    page.control(primary(
        "debrief.close",
        None,
        view.get("debrief-close"),
        Command::Show(Screen::Title),
    ));
    page.control(button("debrief.again", view.get("debrief-again"), "", Command::Start));
    page
}

fn headline(view: &View<'_>, debrief: &Debrief) -> String {
    let reliance = |course: &PersonCourse| {
        course
            .change
            .iter()
            .find(|(q, ..)| *q == Quantity::Reliance)
            .map_or(0.0, |(_, from, to)| to - from)
    };
    let here = || debrief.people.iter().filter(|course| !course.gone);
    let less = here().filter(|course| reliance(course) < -CHANGED).count();
    let more = here().filter(|course| reliance(course) > CHANGED).count();
    let counted =
        |key: &str, count: usize| view.with(key, &[("count", count.into()), ("all", debrief.people.len().into())]);
    let all = debrief.people.len();
    let mut sentences = Vec::new();
    for (count, key) in [(less, "less"), (more, "more")] {
        if count == all && all > 1 {
            sentences.push(view.get(&format!("debrief-headline-all-{key}")));
        } else if count > 0 {
            sentences.push(counted(&format!("debrief-headline-{key}"), count));
        }
    }
    if sentences.is_empty() {
        sentences.push(view.get("debrief-headline-same"));
    }
    if debrief.left > 0 {
        sentences.push(counted("debrief-headline-left", debrief.left));
    }
    sentences.join(" ")
}

fn outcome(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let course = &debrief.course;
    let third = |value: f64| {
        if value >= 0.6 {
            "high"
        } else if value >= 0.35 {
            "middle"
        } else {
            "low"
        }
    };
    let mut meter = |label: &str, value: f64, reads: String| {
        let tone = if value < 0.35 { Mood::Trouble } else { Mood::Good };
        page.items.push(Item::Meter {
            label: view.get(label),
            value,
            mark: None,
            reads,
            tone,
        });
    };
    let percent = view.percent(course.delivered);
    meter(
        "debrief-delivered",
        course.delivered,
        view.with("debrief-delivered-reads", &[("percent", percent.into())]),
    );
    let word = |kind: &str, value: f64| {
        let word = view.get(&format!("debrief-{kind}-{}", third(value)));
        view.with(&format!("debrief-{kind}-reads"), &[("word", word.into())])
    };
    meter("debrief-energy", course.energy, word("energy", course.energy));
    if !view.scenario.outside.is_empty() {
        meter("debrief-standing", course.standing, word("standing", course.standing));
    }
}

/// The team's level week by week, beside that of the other leaders.
fn level(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let mine = &debrief.course.level;
    let last = mine.len().saturating_sub(1);
    let ticks = (0..mine.len())
        .map(|i| match i {
            0 => view.get("debrief-level-tick-first"),
            _ if i == last && debrief.ending.is_some() => view.get("debrief-level-tick-last"),
            _ => view.with("debrief-level-tick", &[("week", i.into())]),
        })
        .collect();
    let at = |values: &[f64], i: usize| time::level(view.words, values.get(i).copied().unwrap_or(0.0));
    let line = |label: String, values: &[f64], tone: Mood| Series {
        label,
        values: values.to_vec(),
        points: values.iter().map(|value| time::decimal(view.words, *value)).collect(),
        tone,
    };
    let you = view.with("debrief-you", &[("level", at(mine, last).into())]);
    let mut series = vec![line(you, mine, Mood::Autonomy)];
    for (reference, tone) in debrief.references.iter().zip([Mood::Trouble, Mood::Leader]) {
        let values = &reference.course.level;
        let name = view.get(&format!("debrief-leader-{}", reference.name));
        let last = at(values, values.len().saturating_sub(1));
        let label = view.with("dot", &[("first", name.into()), ("last", last.into())]);
        series.push(line(label, values, tone));
    }
    let values = [("first", at(mine, 0).into()), ("last", at(mine, last).into())];
    let reads = view.with("debrief-level-reads", &values);
    page.items.push(Item::Chart(Chart {
        title: view.get("debrief-level"),
        ticks,
        top: 10.0,
        series,
        reads,
    }));
    page.text(Style::Quiet, view.get("debrief-level-note"));
}

fn notes(view: &View<'_>, page: &mut Page) {
    let written: Vec<_> = view.notes.iter().filter(|noted| !noted.note.text.is_empty()).collect();
    if written.is_empty() {
        return;
    }
    page.heading(view.get("debrief-notes"));
    for noted in written {
        let values = [
            ("when", view.day(noted.day).into()),
            ("text", noted.note.text.as_str().into()),
        ];
        page.text(Style::Speech, view.with("debrief-note", &values));
    }
}

fn person(view: &View<'_>, page: &mut Page, course: &PersonCourse) {
    let who = &view.scenario.people[course.person];
    let times = |key: &str, times: u32| view.with(key, &[("times", times.into())]);
    page.items.push(Item::Person {
        id: course.person,
        look: who.look.clone(),
        name: who.name.clone(),
        lines: vec![
            who.role.clone(),
            times("debrief-person-settled", course.handled),
            times("debrief-person-asked", course.asked),
        ],
        badge: course.gone.then(|| (Mood::Neutral, view.get("debrief-person-gone"))),
    });
    for (quantity, from, to) in course.change {
        let values = [("from", view.percent(from).into()), ("to", view.percent(to).into())];
        let tone = match quantity {
            Quantity::Autonomy => Mood::Autonomy,
            Quantity::Reliance => Mood::Trouble,
            _ => Mood::Good,
        };
        page.items.push(Item::Meter {
            label: view.get(&format!("debrief-quantity-{}", key::quantity(quantity))),
            value: to,
            mark: Some(from),
            reads: view.with("debrief-quantity-reads", &values),
            tone,
        });
    }
}

fn leaders(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-leaders"));
    let mut tell = |name: String, course: &crate::insight::Course, ending: Option<usize>| {
        let ending = ending
            .and_then(|e| view.scenario.endings.get(e))
            .map_or_else(String::new, |e| fill::text(view, &e.title));
        let values = [
            (
                "level",
                time::level(view.words, course.level.last().copied().unwrap_or(0.0)).into(),
            ),
            ("delivered", view.percent(course.delivered).into()),
            ("ending", ending.into()),
        ];
        page.text(Style::Strong, name);
        page.text(Style::Body, view.with("debrief-leader-reads", &values));
    };
    tell(view.get("debrief-leader-you"), &debrief.course, debrief.ending);
    for reference in &debrief.references {
        tell(
            view.get(&format!("debrief-leader-{}", reference.name)),
            &reference.course,
            Some(reference.ending),
        );
    }
}
