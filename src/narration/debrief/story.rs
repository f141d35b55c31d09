//! The debrief's story: the ending and a headline, the picture of the team's level, what came of it, and where it turned.

use super::headline::headline;
use super::{turning, weeks};
use crate::insight::Debrief;
use crate::narration::page::{ChartData, Item, Page, Sentiment, Series, Style};
use crate::narration::phrases::{epilogue, time};
use crate::narration::view::View;

pub(super) fn story(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    came_of_it(view, page, debrief);
    level(view, page, debrief);
    turning::turning(view, page, debrief);
    page.text(Style::Quiet, view.get("debrief-luck"));
}

/// How it ended, and what came of it.
pub(super) fn came_of_it(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    if let Some(ending) = debrief.ending.and_then(|ending| view.scenario.endings.get(ending)) {
        for paragraph in epilogue::paragraphs(view, ending) {
            page.text(Style::Body, paragraph.join(" "));
        }
    }
    page.text(Style::Strong, headline(view, debrief));
    outcome(view, page, debrief);
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
        let tone = if value < 0.35 {
            Sentiment::Trouble
        } else {
            Sentiment::Good
        };
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
    let ticks = weeks::ticks(view, mine.len(), debrief.ending.is_some());
    let at = |values: &[f64], i: usize| time::level(view.words, values.get(i).copied().unwrap_or(0.0));
    let line = |label: String, values: &[f64], tone: Sentiment| Series {
        label,
        values: values.to_vec(),
        points: values.iter().map(|value| time::decimal(view.words, *value)).collect(),
        tone,
        ..Series::default()
    };
    let you = view.with("debrief-you", &[("level", at(mine, last).into())]);
    let mut series = vec![line(you, mine, Sentiment::Autonomy)];
    for (reference, tone) in debrief.references.iter().zip([Sentiment::Trouble, Sentiment::Leader]) {
        let values = &reference.course.level;
        let name = view.get(&format!("debrief-leader-{}", reference.name));
        let last = at(values, values.len().saturating_sub(1));
        let label = view.with("dot", &[("first", name.into()), ("last", last.into())]);
        series.push(line(label, values, tone));
    }
    let values = [("first", at(mine, 0).into()), ("last", at(mine, last).into())];
    let reads = view.with("debrief-level-reads", &values);
    page.items.push(Item::Chart(ChartData {
        title: view.get("debrief-level"),
        ticks,
        top: 10.0,
        series,
        reads,
        ..ChartData::default()
    }));
    page.text(Style::Quiet, view.get("debrief-level-note"));
}
