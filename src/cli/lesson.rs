//! `stepback sweep SCENARIO --lesson`: what reading the situation is worth.

use std::fmt::Write as _;

use super::lesson_sentences;
use super::table::TextTable;
use crate::insight::{LabelShares, LessonMeasure, LessonPlan, LessonReport, MomentFigures, PlayerSort, ReadingValue};

/// All tables.
pub(super) fn text(title: &str, report: &LessonReport) -> String {
    let mut text = format!(
        "{title}: what reading the situation is worth, {} seeds from {}\n",
        report.seeds, report.first_seed
    );
    text.push_str(&values(report));
    for plan in LessonPlan::SHARED.into_iter().chain([LessonPlan::Own]) {
        let _ = writeln!(text, "\nEverybody, plan `{}`: {}", plan.name(), said_of(plan));
        text.push_str("Means; then, in %, moments by what they need, those whose best odds have the choice of least control\nand most support, and runs by ending\n");
        text.push_str(&players(report, plan));
    }
    text.push_str(&moments(report));
    text.push_str(&labels(&report.labels));
    text.push_str(&variance(report));
    text.push_str("\nAlways and never\n");
    for sentence in lesson_sentences::sentences(report) {
        let _ = writeln!(text, "  {sentence}");
    }
    text
}

const fn said_of(plan: LessonPlan) -> &'static str {
    match plan {
        LessonPlan::Default => "the one of the first Monday, every week",
        LessonPlan::Best => "the best constant one that a search found",
        LessonPlan::None => "not one hour",
        LessonPlan::Own => "each their own weeks, meetings and acts",
    }
}

fn moments(report: &LessonReport) -> String {
    let mut text = "\nMoments: in % of runs in which it comes under somebody who reads / takes anything; of those times needed, able,\neither; each choice's stance, hours, chance, how often it is the best, and what it is surely better and worse for\n".to_owned();
    for moment in &report.moments {
        let needs = moment.needs.map(percent);
        let _ = writeln!(
            text,
            "  {}{}: {} / {}; needed {}, able {}, either {}",
            moment.id,
            if moment.written { "" } else { " (by itself)" },
            percent(moment.came[0]),
            percent(moment.came[1]),
            needs[0],
            needs[1],
            needs[2]
        );
        text.push_str(&choices(moment));
    }
    text
}

fn percent(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

/// Its choices: stance, hours, chance, how often it is the best, and what it is surely better and worse for.
pub(super) fn choices(moment: &MomentFigures) -> String {
    let mut table = TextTable::new(2, ["", "", "hours", "chance", "best", ""]);
    for choice in &moment.choices {
        let mut words = String::new();
        if !choice.good_for().is_empty() {
            let _ = write!(words, "+ {} ", choice.good_for().join(", "));
        }
        if !choice.bad_for().is_empty() {
            let _ = write!(words, "- {}", choice.bad_for().join(", "));
        }
        table.row([
            format!("  {}", choice.id),
            choice.stance.name().to_owned(),
            format!("{:.2}", choice.hours),
            percent(choice.odds),
            percent(choice.best_odds),
            words,
        ]);
    }
    let text = table.text();
    text.lines().skip(1).fold(String::new(), |all, line| all + line + "\n")
}

fn labels(shares: &LabelShares) -> String {
    let mut text = format!(
        "\nWhat labels give away under plain, random and situational: who sees only stance and tone, and takes what was best\nmost often before, is right in {} % of moments. How many moments offer each, and in % of those it has the best chance\n",
        percent(shares.guessed)
    );
    let mut table = TextTable::new(1, ["", "moments", "best"]);
    for of in &shares.stances {
        let name = of.stance.name().to_owned();
        table.row([name, of.moments.to_string(), percent(of.best)]);
    }
    for of in &shares.labels {
        let name = format!("{}, {}", of.label.stance.name(), of.label.tone.name());
        table.row([name, of.moments.to_string(), percent(of.best)]);
    }
    text.push_str(&table.text());
    text
}

fn variance(report: &LessonReport) -> String {
    let mut text =
        "\nWhat the spread of outcomes is owed to, total shares in % (what they do together counts for each)\n"
            .to_owned();
    let mut table = TextTable::new(1, ["", "plan", "moments and meetings", "luck"]);
    for shares in &report.variance {
        let cells = [shares.plan, shares.answers, shares.luck].map(|share| format!("{:.0}", 100.0 * share));
        table.row([shares.measure.name().to_owned()].into_iter().chain(cells));
    }
    text.push_str(&table.text());
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
