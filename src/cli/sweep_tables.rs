//! The figures of a sweep as text: endings, measures, moments, decisions, spirals.
//!
//! In: a sweep. Out: tables that fit a terminal; all figures stand in `summary.json` and `summary.csv`.

use std::fmt::Write as _;

use super::table::TextTable;
use crate::ensemble::Measure;
use crate::ensemble::sweep::{ChoiceEffect, ChoiceVerdict, SweepSummary, Swept};

/// Decisions that are shown.
const MOST_DECISIONS: usize = 10;
/// A moment that comes in fewer runs than this, under every leader, is seldom met.
const SELDOM: f64 = 0.05;

/// All tables.
pub(super) fn text(title: &str, swept: &Swept) -> String {
    let summary = swept.summary();
    let manifest = &swept.manifest;
    let (from, to) = manifest.range();
    let of_leaders = match manifest.leaders.as_slice() {
        [one] => format!("led by {one}"),
        many => format!("under each of {} leaders", many.len()),
    };
    let mut text = format!(
        "{title}: {} {} {of_leaders}",
        to - from,
        plural(to - from, "run", "runs")
    );
    if to - from < manifest.runs {
        let _ = write!(text, " (shard {} of {})", manifest.shard.part, manifest.shard.of);
    }
    let _ = writeln!(
        text,
        ", seeds {} to {}",
        manifest.seed.wrapping_add(from),
        manifest.seed.wrapping_add(to.saturating_sub(1))
    );
    text.push_str("\nEndings, % of runs (95 % interval)\n");
    text.push_str(&endings(&summary));
    text.push_str("\nHow runs end: means, and in brackets the 10th and 90th percentile\n");
    text.push_str(&outcomes(&summary));
    text.push_str("\nPeople and days, means\n");
    text.push_str(&people(&summary));
    text.push_str(&moments(&summary));
    text.push_str(&decisions(&summary));
    text.push_str(&spirals(&summary));
    text
}

fn plural<'a>(n: u64, one: &'a str, many: &'a str) -> &'a str {
    if n == 1 { one } else { many }
}

fn percent(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

fn endings(summary: &SweepSummary) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for ended in &summary.endings {
        if !ids.contains(&ended.ending.as_str()) {
            ids.push(&ended.ending);
        }
    }
    let mut table = TextTable::new(1, std::iter::once("leader").chain(ids.iter().copied()));
    for leader in &summary.leaders {
        let of = summary.endings.iter().filter(|ended| ended.leader == *leader);
        let cells = of.map(|ended| {
            let share = ended.share;
            format!(
                "{} ({} to {})",
                percent(share.share),
                percent(share.interval.low),
                percent(share.interval.high)
            )
        });
        table.row(std::iter::once(leader.clone()).chain(cells));
    }
    table.text()
}

/// The words over a column.
const fn heading(measure: Measure) -> &'static str {
    match measure {
        Measure::LevelAtStart => "level at first",
        Measure::LevelLastFriday => "last Friday",
        Measure::LevelAlone => "level alone",
        Measure::Delivered => "delivered",
        Measure::Energy => "energy",
        Measure::Standing => "standing",
        Measure::Autonomy => "autonomy",
        Measure::Reliance => "reliance",
        Measure::Trust => "trust",
        Measure::Safety => "safety",
        Measure::Commitment => "commitment",
        Measure::Strain => "strain",
        Measure::Left => "left",
        Measure::Crises => "crises",
        Measure::Answers => "answers",
        Measure::ReadingMinutes => "minutes to read",
    }
}

/// A value as people read it: levels of ten, shares of a hundred, counts.
fn shown(measure: Measure, value: f64) -> String {
    match measure {
        Measure::LevelAtStart | Measure::LevelLastFriday | Measure::LevelAlone => format!("{value:.2}"),
        Measure::Left | Measure::Crises | Measure::Answers | Measure::ReadingMinutes => format!("{value:.1}"),
        _ => percent(value),
    }
}

fn outcomes(summary: &SweepSummary) -> String {
    let columns = [
        Measure::LevelLastFriday,
        Measure::LevelAlone,
        Measure::Delivered,
        Measure::Standing,
        Measure::Energy,
    ];
    let mut table = TextTable::new(1, std::iter::once("leader").chain(columns.map(heading)));
    for leader in &summary.leaders {
        let cell = |measure: Measure| {
            summary.measured(leader, measure).map_or_else(String::new, |m| {
                let shown = |value: f64| shown(measure, value);
                format!("{} ({} to {})", shown(m.mean), shown(m.p10), shown(m.p90))
            })
        };
        table.row(std::iter::once(leader.clone()).chain(columns.map(cell)));
    }
    table.text()
}

fn people(summary: &SweepSummary) -> String {
    let columns = [
        Measure::Autonomy,
        Measure::Reliance,
        Measure::Trust,
        Measure::Safety,
        Measure::Commitment,
        Measure::Strain,
        Measure::Left,
        Measure::Crises,
        Measure::Answers,
        Measure::ReadingMinutes,
    ];
    let mut table = TextTable::new(1, std::iter::once("leader").chain(columns.map(heading)));
    for leader in &summary.leaders {
        let cell = |measure: Measure| {
            let measured = summary.measured(leader, measure);
            measured.map_or_else(String::new, |m| shown(measure, m.mean))
        };
        table.row(std::iter::once(leader.clone()).chain(columns.map(cell)));
    }
    table.text()
}

/// What is seldom met, and choices that nobody took.
fn moments(summary: &SweepSummary) -> String {
    let mut text = String::new();
    let mut seldom: Vec<&str> = Vec::new();
    for moment in &summary.moments {
        let most = summary.moments.iter().filter(|m| m.moment == moment.moment);
        let most = most.map(|m| m.came.share).fold(0.0, f64::max);
        if most < SELDOM && !seldom.contains(&moment.moment.as_str()) {
            seldom.push(&moment.moment);
        }
    }
    if !seldom.is_empty() {
        let _ = write!(
            text,
            "\nMoments that come up in fewer than {} % of runs under every leader\n  {}\n",
            percent(SELDOM),
            seldom.join(", ")
        );
    }
    text
}

fn decisions(summary: &SweepSummary) -> String {
    if summary.decisions.is_empty() {
        return "\nWhat decisions change shows only when `random` is among the leaders.\n".to_owned();
    }
    let mut sorted: Vec<&ChoiceEffect> = summary.decisions.iter().filter(|d| d.size() > 0.0).collect();
    sorted.sort_by(|a, b| b.size().total_cmp(&a.size()));
    let mut table = TextTable::new(2, ["moment", "choice", "runs", "level alone", "delivered"]);
    for decision in sorted.iter().take(MOST_DECISIONS) {
        let cell = |measure: Measure| {
            let moved = decision.moves.iter().find(|moved| moved.measure == measure);
            moved.map_or_else(String::new, |moved| {
                let scale = if measure == Measure::LevelAlone { 1.0 } else { 100.0 };
                let of = moved.difference;
                let places = if measure == Measure::LevelAlone { 2 } else { 1 };
                let shown = |value: f64| format!("{:+.places$}", scale * value);
                let ends = of.interval.bounds();
                let ends = ends.map_or_else(
                    || "-".to_owned(),
                    |(low, high)| format!("{} to {}", shown(low), shown(high)),
                );
                format!("{} ({ends})", shown(of.mean))
            })
        };
        table.row([
            decision.moment.clone(),
            decision.choice.clone(),
            decision.taken.to_string(),
            cell(Measure::LevelAlone),
            cell(Measure::Delivered),
        ]);
    }
    let mut text = String::new();
    if table.is_empty() {
        text.push_str("\nNo single decision clearly changes level or delivery in these runs of `random`.\n");
    } else {
        text.push_str("\nDecisions that change most, in runs of `random`, compared with other answers to the same moment (99 % interval)\n");
        text.push_str(&table.text());
    }
    for decision in &summary.decisions {
        match &decision.verdict {
            ChoiceVerdict::Open => {}
            ChoiceVerdict::Dominant => {
                let _ = writeln!(
                    text,
                    "  `{}` in `{}` is better than every other choice on everything: no real choice.",
                    decision.choice, decision.moment
                );
            }
            ChoiceVerdict::Dominated(by) => {
                let _ = writeln!(
                    text,
                    "  `{}` in `{}` is worse than `{by}` on everything: nobody has a reason to take it.",
                    decision.choice, decision.moment
                );
            }
        }
    }
    text
}

fn spirals(summary: &SweepSummary) -> String {
    let mut table = TextTable::new(
        1,
        ["leader", "any", "level fell", "commitment fell", "two or more left"],
    );
    let part = |count: u64| percent(count as f64 / summary.runs.max(1) as f64);
    for spiral in summary.spirals.iter().filter(|spiral| spiral.any.runs > 0) {
        table.row([
            spiral.leader.clone(),
            percent(spiral.any.share),
            part(spiral.level_fell),
            part(spiral.commitment_fell),
            part(spiral.several_left),
        ]);
    }
    let weeks = summary.spiral_weeks;
    if table.is_empty() {
        return format!(
            "\nIn no run did level or commitment fall in each of the last {weeks} weeks, or two people leave.\n"
        );
    }
    format!(
        "\nSpirals, % of runs: fell in each of the last {weeks} weeks, or people left\n{}",
        table.text()
    )
}
