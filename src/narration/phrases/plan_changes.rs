//! A plan in a line: where its hours go, or what it changes.

use crate::narration::view::View;
use crate::simulation::{Plan, PlanLine};

/// The four lines with most hours: "your desk 12 h, answers 8 h and one-to-ones 2 h".
pub(in crate::narration) fn summary(view: &View<'_>, plan: &Plan) -> String {
    let mut lines: Vec<PlanLine> = PlanLine::ALL.into_iter().filter(|line| plan.on(*line) > 0.0).collect();
    lines.sort_by(|a, b| plan.on(*b).total_cmp(&plan.on(*a)).then(a.cmp(b)));
    let words: Vec<String> = lines
        .into_iter()
        .take(4)
        .map(|line| {
            view.with(
                "plan-summary",
                &[
                    ("line", short(view, line).into()),
                    ("hours", view.hours(plan.on(line)).into()),
                ],
            )
        })
        .collect();
    view.words.list(&words)
}

/// The four largest changes, and the manner if it changes.
pub(in crate::narration) fn changes(view: &View<'_>, from: &Plan, to: &Plan) -> String {
    let size = |line: &PlanLine| libm::fabs(to.on(*line) - from.on(*line));
    let mut lines: Vec<PlanLine> = PlanLine::ALL.into_iter().filter(|line| size(line) >= 0.25).collect();
    lines.sort_by(|a, b| size(b).total_cmp(&size(a)).then(a.cmp(b)));
    let mut words: Vec<String> = lines
        .into_iter()
        .take(4)
        .map(|line| {
            let key = if to.on(line) <= 0.0 {
                "plan-change-none"
            } else if to.on(line) > from.on(line) {
                "plan-change-up"
            } else {
                "plan-change-down"
            };
            view.with(
                key,
                &[
                    ("line", short(view, line).into()),
                    ("hours", view.hours(to.on(line)).into()),
                ],
            )
        })
        .collect();
    if from.manner != to.manner {
        let manner = view.get(&format!("manner-{}", to.manner.name()));
        words.push(view.with("plan-change-manner", &[("manner", manner.into())]));
    }
    if words.is_empty() {
        view.get("plan-no-change")
    } else {
        view.words.list(&words)
    }
}

fn short(view: &View<'_>, line: PlanLine) -> String {
    view.get(&format!("line-{}-short", line.name()))
}
