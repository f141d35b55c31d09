//! What was to be expected of each moment, and what came: luck told apart from judgement.

use crate::insight::{Debrief, DecisionQuality, Direction, LuckDraw, LuckSummary, OutcomeMeasure};
use crate::narration::page::{Item, Page, Sentiment, Style, TableData};
use crate::narration::phrases::moment_words;
use crate::narration::view::View;
use crate::scenario::Outcome;

/// Moments in which another choice would have been better that are told with it, at most.
const MOST: usize = 3;

pub(super) fn luck(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    let luck = &debrief.luck;
    if luck.dealt.is_empty() {
        return;
    }
    page.heading(view.get("luck-heading"));
    page.text(Style::Strong, summary(view, luck));
    page.text(Style::Quiet, view.get("luck-how"));
    page.items.push(Item::Table(table(view, luck)));
    let mut better: Vec<&LuckDraw> = luck
        .dealt
        .iter()
        .filter(|dealt| dealt.sound == DecisionQuality::Worse)
        .collect();
    better.sort_by(|a, b| a.level.total_cmp(&b.level).then(a.number.cmp(&b.number)));
    for dealt in better.into_iter().take(MOST) {
        page.text(Style::Signal(Sentiment::Neutral), other(view, dealt));
    }
}

/// How many went well, how many were to be expected to, and how unusual that is.
fn summary(view: &View<'_>, luck: &LuckSummary) -> String {
    let expected = libm::round(luck.expected) as u32;
    let values = [
        ("all", luck.dealt.len().into()),
        ("expected", expected.into()),
        ("well", luck.well.into()),
    ];
    let (way, chance) = if f64::from(luck.well) >= luck.expected {
        ("good", luck.as_many)
    } else {
        ("bad", luck.as_few)
    };
    let unusual = if chance > 0.3 {
        view.get("luck-all-usual")
    } else {
        let rare = view.get(&format!("luck-{}", rare(chance)));
        view.with(&format!("luck-all-{way}"), &[("rare", rare.into())])
    };
    format!("{} {unusual}", view.with("luck-summary", &values))
}

fn table(view: &View<'_>, luck: &LuckSummary) -> TableData {
    let heads = [
        "luck-head-moment",
        "luck-head-odds",
        "luck-head-came",
        "luck-head-rare",
        "luck-head-choice",
    ];
    let rows = luck.dealt.iter().map(|dealt| {
        let title = moment_words::title(view, &dealt.went.moment);
        let values = [("when", view.day(dealt.day).into()), ("title", title.into())];
        vec![
            view.with("luck-moment", &values),
            view.get(&format!("luck-odds-{}", odds(dealt.went.odds))),
            view.get(&format!("luck-came-{}", came(dealt.went.outcome))),
            view.get(&format!("luck-{}", rare(dealt.likely()))),
            view.get(&verdict(dealt)),
        ]
    });
    TableData {
        title: view.get("luck-table"),
        head: heads.map(|head| view.get(head)).into(),
        rows: rows.collect(),
    }
}

/// What another choice would have been better for.
fn other(view: &View<'_>, dealt: &LuckDraw) -> String {
    let gains: Vec<String> = OutcomeMeasure::ALL
        .into_iter()
        .filter(|stake| dealt.ways[*stake as usize] == Direction::Up)
        .map(|stake| view.get(&format!("luck-for-{}", stake.name())))
        .collect();
    let values = [
        ("title", moment_words::title(view, &dealt.went.moment).into()),
        (
            "choice",
            moment_words::choice(view, &dealt.went.moment, dealt.other).into(),
        ),
        ("gains", view.words.list(&gains).into()),
    ];
    view.with("luck-other", &values)
}

/// The choice by itself, and beside it what came.
fn verdict(dealt: &LuckDraw) -> String {
    let choice = match dealt.sound {
        DecisionQuality::Sound => "sound",
        DecisionQuality::Trade => "trade",
        DecisionQuality::Worse => "worse",
    };
    let luck = match dealt.went.outcome {
        Outcome::Well if dealt.went.odds < 0.5 => "good-luck",
        Outcome::Badly if dealt.went.odds >= 0.5 => "bad-luck",
        _ => "as-expected",
    };
    format!("luck-{choice}-{luck}")
}

const fn came(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Well => "well",
        Outcome::Badly => "badly",
    }
}

/// How likely it was to go well, in a word.
pub(super) fn odds(odds: f64) -> &'static str {
    match odds {
        0.85.. => "surely",
        0.6.. => "likely",
        0.4.. => "even",
        0.15.. => "unlikely",
        _ => "hardly",
    }
}

/// How unusual something of this likelihood is, in a word.
fn rare(likely: f64) -> &'static str {
    match likely {
        0.4.. => "usual",
        0.285.. => "one-in-three",
        0.225.. => "one-in-four",
        0.15.. => "one-in-five",
        0.075.. => "one-in-ten",
        _ => "one-in-twenty",
    }
}
