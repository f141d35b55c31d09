//! The lesson in sentences: one for each *never* and each *always*.

use crate::insight::{LessonMeasure, LessonPlan, LessonReport, MomentFigures, PlayerSort};
use crate::scenario::Difficulty;

/// Times that a moment must have come for an "always" to say something.
const OFTEN: u64 = 10;

/// All of them, the gravest first.
pub(super) fn sentences(report: &LessonReport) -> Vec<String> {
    let mut all = Vec::new();
    first_time(report, &mut all);
    reading(report, &mut all);
    endings(report, &mut all);
    never(report, &mut all);
    for moment in &report.moments {
        of_moment(moment, &mut all);
    }
    all
}

fn reading(report: &LessonReport, all: &mut Vec<String>) {
    for plan in LessonPlan::SHARED {
        let values: Vec<_> = report.against_all("situational", plan).collect();
        let above: Vec<&str> = values
            .iter()
            .filter(|value| value.on(LessonMeasure::Sum).interval.below(0.0))
            .map(|value| value.rival.as_str())
            .collect();
        let plan = plan.name();
        if above.is_empty() && !values.is_empty() {
            all.push(format!(
                "With the plan `{plan}` nobody who does not read is ever surely above `situational`."
            ));
        } else if !above.is_empty() {
            all.push(format!(
                "With the plan `{plan}` {} of {} who do not read are surely above `situational`: {}.",
                above.len(),
                values.len(),
                above.join(", ")
            ));
        }
    }
}

/// How hard it is, as the list of scenarios says it.
fn first_time(report: &LessonReport, all: &mut Vec<String>) {
    let Some((ending, share, interval)) = report.first_plays() else {
        return;
    };
    all.push(format!(
        "As hard as `{}`: `first-time` comes to the best ending, `{ending}`, in {:.0} % of runs ({:.0} to {:.0}).",
        Difficulty::of(share).name(),
        100.0 * share,
        100.0 * interval.low,
        100.0 * interval.high
    ));
}

fn endings(report: &LessonReport, all: &mut Vec<String>) {
    for (i, ending) in report.endings.iter().enumerate() {
        let always: Vec<&str> = report
            .players
            .iter()
            .filter(|player| player.plan == LessonPlan::Default && player.sort != PlayerSort::Oracle)
            .filter(|player| player.endings[i] >= 1.0)
            .map(|player| player.name.as_str())
            .collect();
        if !always.is_empty() {
            all.push(format!(
                "With the plan `default` {} always come to `{ending}`: {}.",
                always.len(),
                always.join(", ")
            ));
        }
    }
}

fn never(report: &LessonReport, all: &mut Vec<String>) {
    for ending in &report.never.endings {
        all.push(format!("Nobody ever comes to the ending `{ending}`."));
    }
    for moment in &report.never.moments {
        all.push(format!("The moment `{moment}` never comes."));
    }
    if !report.never.kinds.is_empty() {
        all.push(format!(
            "Of these kinds nothing ever comes by itself: {}.",
            report.never.kinds.join(", ")
        ));
    }
    if !report.never.texts.is_empty() {
        all.push(format!("These texts never come: {}.", report.never.texts.join(", ")));
    }
}

fn of_moment(moment: &MomentFigures, all: &mut Vec<String>) {
    if moment.times < OFTEN {
        return;
    }
    let id = &moment.id;
    for choice in &moment.choices {
        if choice.best_odds >= 1.0 {
            all.push(format!(
                "In `{id}` the choice `{}` always has the best odds.",
                choice.id
            ));
        }
        if moment.choices.len() > 1 && choice.good_for().is_empty() && !choice.bad_for().is_empty() {
            all.push(format!(
                "In `{id}` the choice `{}` is good for nothing that is measured, and bad for {}.",
                choice.id,
                choice.bad_for().join(", ")
            ));
        }
        if !choice.good_for().is_empty() && choice.bad_for().is_empty() {
            all.push(format!(
                "In `{id}` the choice `{}` costs nothing that is measured, and is good for {}.",
                choice.id,
                choice.good_for().join(", ")
            ));
        }
    }
    for (share, said) in moment.needs.iter().zip([
        "always needs the leader",
        "never needs the leader: they are always able",
        "never asks for one side: either always does",
    ]) {
        if *share >= 1.0 {
            all.push(format!("`{id}` {said}."));
        }
    }
}
