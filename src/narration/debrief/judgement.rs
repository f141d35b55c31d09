//! In or back beside what the moments needed, and luck beside judgement.

use super::luck;
use crate::insight::{Debrief, FitVerdict, JudgedMoment, Profile, Side};
use crate::narration::page::{ChartData, Item, Page, Sentiment, Series, Style};
use crate::narration::view::View;
use crate::narration::{phrases::fit_table, phrases::moment_words};

pub(super) fn judgement(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("fit-heading"));
    if debrief.judged.is_empty() {
        page.text(Style::Body, view.get("fit-none"));
        return;
    }
    page.text(Style::Strong, summary(view, debrief));
    page.text(Style::Quiet, view.get("fit-how"));
    page.items
        .push(Item::Table(fit_table::table(view.words, &debrief.profile)));
    for line in counted(view, &debrief.profile) {
        page.text(Style::Body, line);
    }
    for judged in debrief.judged.iter().filter(|judged| judged.verdict().misses()) {
        let mood = if judged.could_not_know() {
            Sentiment::Neutral
        } else {
            Sentiment::Trouble
        };
        page.text(Style::Signal(mood), miss(view, judged));
    }
    for judged in &debrief.judged {
        if let Some(line) = late(view, judged) {
            page.text(Style::Signal(Sentiment::Neutral), line);
        }
    }
    if let Some(chart) = habit(view, &debrief.profile) {
        page.heading(view.get("fit-habit"));
        page.items.push(Item::Chart(chart));
    }
    luck::luck(view, page, debrief);
}

/// How often in and back, and how often that fitted.
fn summary(view: &View<'_>, debrief: &Debrief) -> String {
    let of = |side: Side| debrief.judged.iter().filter(|judged| judged.side == side).count();
    let all = |verdict: FitVerdict| debrief.profile.all(verdict).count;
    let values = [
        ("in", of(Side::In).into()),
        ("back", of(Side::Back).into()),
        ("needed", all(FitVerdict::InNeeded).into()),
        ("able", all(FitVerdict::BackAble).into()),
    ];
    view.with("fit-summary", &values)
}

/// Too soon, too late, not to be known; only what there was.
fn counted(view: &View<'_>, profile: &Profile) -> Vec<String> {
    let counts = [
        ("fit-too-soon", profile.too_soon),
        ("fit-too-late", profile.too_late),
        ("fit-could-not-know", profile.could_not_know),
    ];
    let there = counts.into_iter().filter(|(_, count)| *count > 0);
    there
        .map(|(key, count)| view.with(key, &[("count", count.into())]))
        .collect()
}

/// A choice that did not fit, and whether that could be known.
fn miss(view: &View<'_>, judged: &JudgedMoment) -> String {
    let key = match (judged.side, judged.could_not_know()) {
        (Side::In, false) if judged.too_soon => "fit-miss-in-soon",
        (Side::In, false) => "fit-miss-in",
        (Side::In, true) => "fit-miss-in-unknown",
        (Side::Back, false) => "fit-miss-back",
        (Side::Back, true) => "fit-miss-back-unknown",
    };
    view.with(key, &when_and_title(view, judged))
}

fn late(view: &View<'_>, judged: &JudgedMoment) -> Option<String> {
    let late = judged.late?;
    let key = if late.seen { "fit-late-seen" } else { "fit-late-unseen" };
    let [when, title] = when_and_title(view, judged);
    Some(view.with(key, &[when, title, ("since", view.day(late.since).into())]))
}

fn when_and_title<'a>(view: &View<'_>, judged: &JudgedMoment) -> [(&'a str, crate::narration::MessageValue<'a>); 2] {
    let title = moment_words::title(view, &judged.went.moment);
    [("when", view.day(judged.day).into()), ("title", title.into())]
}

/// The share of steps in, week by week; `None` before the second week with a decision.
fn habit(view: &View<'_>, profile: &Profile) -> Option<ChartData> {
    let weeks: Vec<(usize, f64)> = (0..profile.weeks.len())
        .filter_map(|week| Some((week, profile.share_in(week)?)))
        .collect();
    let (first, last) = (weeks.first()?.1, weeks.last()?.1);
    if weeks.len() < 2 {
        return None;
    }
    let way = if last - first > 0.15 {
        "up"
    } else if first - last > 0.15 {
        "down"
    } else {
        "same"
    };
    let points: Vec<String> = weeks.iter().map(|(_, share)| view.percent(*share)).collect();
    Some(ChartData {
        title: view.get("fit-habit-chart"),
        ticks: weeks
            .iter()
            .map(|(week, _)| view.with("debrief-level-tick", &[("week", (week + 1).into())]))
            .collect(),
        top: 1.0,
        series: vec![Series {
            label: view.get("fit-habit-in"),
            values: weeks.iter().map(|(_, share)| *share).collect(),
            points,
            tone: Sentiment::Leader,
            ..Series::default()
        }],
        marks: Vec::new(),
        reads: view.get(&format!("fit-habit-{way}")),
    })
}
