//! `stepback sweep SCENARIO --lesson`: what reading the situation is worth.

use std::fmt::Write as _;

use super::table::TextTable;
use crate::insight::{LessonMeasure, LessonPlan, LessonReport, PlayerSort, ReadingValue};

/// All tables.
pub(super) fn text(title: &str, report: &LessonReport) -> String {
    let mut text = format!(
        "{title}: what reading the situation is worth, {} seeds from {}\n",
        report.seeds, report.first_seed
    );
    text.push_str(&values(report));
    for plan in LessonPlan::SHARED.into_iter().chain([LessonPlan::Own]) {
        let _ = writeln!(text, "\nEverybody, plan: {}", plan.name());
        text.push_str(&players(report, plan));
    }
    text
}

/// A difference with its interval.
fn shown(value: &ReadingValue, measure: LessonMeasure) -> String {
    let difference = value.on(measure);
    let (low, high) = difference.interval.bounds().unwrap_or((f64::NAN, f64::NAN));
    format!("{:+.3} ({low:+.3} {high:+.3})", difference.mean)
}

fn headings() -> Vec<String> {
    LessonMeasure::ALL
        .iter()
        .map(|measure| measure.name().to_owned())
        .collect()
}

fn values(report: &LessonReport) -> String {
    let sorts = [
        ("constant", PlayerSort::Constant),
        ("blind", PlayerSort::Blind),
        ("spammer", PlayerSort::Spammer),
        ("leader", PlayerSort::Reference),
    ];
    let mut text = "\nReader less the best of each sort of rival, paired by seed (95 % interval)\n".to_owned();
    let first = ["reader", "plan", "less"].map(str::to_owned);
    let mut table = TextTable::new(3, first.into_iter().chain(headings()));
    for plan in LessonPlan::SHARED.into_iter().chain([LessonPlan::Own]) {
        for reader in ["situational", "foreseeing", "true-odds", "true-futures"] {
            for (_, sort) in sorts {
                let Some(value) = report.nearest(reader, plan, |other| other == sort) else {
                    continue;
                };
                let cells = LessonMeasure::ALL.map(|measure| shown(value, measure));
                let first = [reader.to_owned(), plan.name().to_owned(), value.rival.clone()];
                table.row(first.into_iter().chain(cells));
            }
        }
    }
    text.push_str(&table.text());
    text
}

fn players(report: &LessonReport, plan: LessonPlan) -> String {
    let first = ["player"].map(str::to_owned);
    let rest = ["needed", "able", "either", "backed best"].map(str::to_owned);
    let mut table = TextTable::new(
        1,
        first
            .into_iter()
            .chain(headings())
            .chain(rest)
            .chain(report.endings.iter().cloned()),
    );
    for player in report.players.iter().filter(|player| player.plan == plan) {
        let means = player.means.map(|mean| format!("{mean:.3}"));
        let percent = |share: &f64| format!("{:.0}", 100.0 * share);
        let needs: Vec<String> = player
            .needs
            .iter()
            .chain([&player.backed_is_best])
            .map(percent)
            .collect();
        let endings: Vec<String> = player.endings.iter().map(percent).collect();
        table.row(
            [player.name.clone()]
                .into_iter()
                .chain(means)
                .chain(needs)
                .chain(endings),
        );
    }
    table.text()
}
