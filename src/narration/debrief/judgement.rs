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
    for (side, verdict, key) in [
        (Side::In, FitVerdict::InNeeded, "fit-in-needed"),
        (Side::Back, FitVerdict::BackAble, "fit-back-able"),
    ] {
        fitted(view, page, debrief, (side, verdict, key));
    }
    page.text(Style::Quiet, view.get("fit-how"));
    let (looked_at, all) = debrief.looked_at;
    if looked_at < all {
        let values = [("count", looked_at.into()), ("all", all.into())];
        page.text(Style::Quiet, view.with("fit-part", &values));
    }
    page.items
        .push(Item::Table(fit_table::table(view.words, &debrief.profile)));
    for (sentence, lines) in misfits(view, &debrief.judged) {
        page.text(Style::Body, sentence);
        for (sentiment, line) in lines {
            page.text(Style::Signal(sentiment), line);
        }
    }
    if debrief.profile.could_not_know > 0 {
        let count = [("count", debrief.profile.could_not_know.into())];
        page.text(Style::Body, view.with("fit-could-not-know", &count));
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

/// How much of what was done on one side fitted, as a bar; nothing where that was never done.
fn fitted(view: &View<'_>, page: &mut Page, debrief: &Debrief, (side, verdict, key): (Side, FitVerdict, &str)) {
    let all = debrief.judged.iter().filter(|judged| judged.side == side).count();
    let count = debrief.profile.all(verdict).count;
    if all == 0 {
        return;
    }
    let value = (f64::from(count) / all as f64).min(1.0);
    let tone = if value >= 0.5 {
        Sentiment::Good
    } else {
        Sentiment::Trouble
    };
    let values = [("count", count.into()), ("all", all.into())];
    page.items.push(Item::Meter {
        label: view.get(key),
        value,
        mark: None,
        reads: view.with("fit-of", &values),
        tone,
    });
}

/// A line about one moment.
type Line = (Sentiment, String);

/// What did not fit, in groups that share no moment: a sentence that counts each, and a line for each that it counts.
fn misfits(view: &View<'_>, judged: &[JudgedMoment]) -> Vec<(String, Vec<Line>)> {
    let misses = |side: Side, too_soon: bool| -> Vec<Line> {
        let of = judged.iter().filter(|one| one.verdict().misses() && one.side == side);
        of.filter(|one| one.too_soon == too_soon)
            .map(|one| (sentiment(one), miss(view, one)))
            .collect()
    };
    let late = judged.iter().filter_map(|one| late(view, one));
    let groups = [
        ("fit-too-soon", misses(Side::In, true)),
        ("fit-no-time", misses(Side::In, false)),
        ("fit-stayed-back", misses(Side::Back, false)),
        ("fit-too-late", late.map(|line| (Sentiment::Neutral, line)).collect()),
    ];
    let there = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
    there
        .map(|(key, lines)| (view.with(key, &[("count", lines.len().into())]), lines))
        .collect()
}

fn sentiment(judged: &JudgedMoment) -> Sentiment {
    if judged.could_not_know() {
        Sentiment::Neutral
    } else {
        Sentiment::Trouble
    }
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
        ..ChartData::default()
    })
}
