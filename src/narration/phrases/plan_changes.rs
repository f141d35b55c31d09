//! A plan in a line: where its hours go, or what it changes.

use crate::narration::view::View;
use crate::simulation::{Plan, PlanLine};

/// Lines told of one by one, at most.
const MOST_LINES: usize = 4;

/// The lines with most hours, and those of all others together: "your own work 12 h, answers 8 h and other things 2 h".
pub(in crate::narration) fn summary(view: &View<'_>, plan: &Plan) -> String {
    let mut lines: Vec<PlanLine> = PlanLine::ALL.into_iter().filter(|line| plan.on(*line) > 0.0).collect();
    lines.sort_by(|a, b| plan.on(*b).total_cmp(&plan.on(*a)).then(a.cmp(b)));
    // A single one left over is told by its name.
    let told = if lines.len() == MOST_LINES + 1 {
        lines.len()
    } else {
        MOST_LINES.min(lines.len())
    };
    let (told, rest) = lines.split_at(told);
    let mut words: Vec<String> = told
        .iter()
        .map(|&line| {
            view.with(
                "plan-summary",
                &[
                    ("line", short(view, line).into()),
                    ("hours", view.hours(plan.on(line)).into()),
                ],
            )
        })
        .collect();
    let rest: f64 = rest.iter().map(|line| plan.on(*line)).sum();
    if rest > 0.0 {
        words.push(view.with("plan-summary-rest", &[("hours", view.hours(rest).into())]));
    }
    view.words.list(&words)
}

/// The largest changes, and the manner if it changes.
pub(in crate::narration) fn changes(view: &View<'_>, from: &Plan, to: &Plan) -> String {
    let size = |line: &PlanLine| libm::fabs(to.on(*line) - from.on(*line));
    let mut lines: Vec<PlanLine> = PlanLine::ALL.into_iter().filter(|line| size(line) >= 0.25).collect();
    lines.sort_by(|a, b| size(b).total_cmp(&size(a)).then(a.cmp(b)));
    let words: Vec<String> = lines
        .into_iter()
        .take(MOST_LINES)
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
    let manner = (from.manner != to.manner).then(|| {
        let manner = view.get(&format!("manner-{}", to.manner.name()));
        view.with("plan-change-manner", &[("manner", manner.into())])
    });
    match (words.is_empty(), manner) {
        (true, None) => view.get("plan-no-change"),
        (true, Some(manner)) => manner,
        (false, None) => view.words.list(&words),
        (false, Some(manner)) => {
            let values = [("changes", view.words.list(&words).into()), ("manner", manner.into())];
            view.with("plan-changes", &values)
        }
    }
}

fn short(view: &View<'_>, line: PlanLine) -> String {
    view.get(&format!("line-{}-short", line.name()))
}
