//! `stepback evidence --card FILE`: the model card, written from what the experiments found.

use std::fmt::Write as _;

use crate::ensemble::evidence::{Ablated, Estimate, Finding, FindingKind, FindingResult, Mechanism, SensitivityReport};
use crate::platform::embedded;
use crate::scenario::{Model, Parameter};

/// The heading of the card, among the assets.
const HEADING: &str = "lab/card.md";

/// The whole card as Markdown.
pub(super) fn card(
    teams: u64,
    model: &Model,
    found: &[(&Finding, FindingResult)],
    sensitivity: Option<&SensitivityReport>,
) -> String {
    let heading = embedded::asset(HEADING).unwrap_or_default();
    let mut text = String::from_utf8_lossy(&heading)
        .replace("{teams}", &teams.to_string())
        .replace("{parameters}", &model.iter().count().to_string());
    let of = |kind: FindingKind| found.iter().filter(move |(finding, _)| finding.kind == kind);
    for (finding, outcome) in of(FindingKind::Effect) {
        let _ = write!(text, "\n{}", section(finding, outcome));
    }
    text.push_str(NULLS);
    for (finding, outcome) in of(FindingKind::Null) {
        let _ = write!(text, "\n{}", section(finding, outcome));
    }
    text.push_str(MISSED);
    for (finding, outcome) in of(FindingKind::Missed) {
        let _ = write!(text, "\n{}", section(finding, outcome));
    }
    text + &flips(sensitivity) + &parameters(model)
}

const NULLS: &str = "
## Where there is no effect, or only under a condition

Published nulls, of a search made for them. \"No effect\" is asked as a bound that was stated before the experiment was run: the
interval must lie within a share of a reference effect of the same run, which must itself hold.
";

const MISSED: &str = "
## What the model gets wrong

Run and told like the others; that a claim of theirs fails is no failure of the run.
";

/// What flips when a parameter is moved.
fn flips(report: Option<&SensitivityReport>) -> String {
    let mut text = String::from("\n## What rests on single sizes\n\n");
    let Some(report) = report else {
        text.push_str("Not asked for this card: `stepback evidence --sensitivity FILE`.\n");
        return text;
    };
    let _ = write!(
        text,
        "Each parameter a fifth lower and a fifth higher, within its range, one at a time, all else as it is: {} of them. The groups \
         `belief` and `belief_*` are left out: they say what somebody who plays ahead takes for true, and no experiment has \
         such a leader. {} of the others move no figure of any experiment: what they carry is not tested here. First with {} \
         teams an arm; what came near to flipping again with {}.\n\n\
         | | parameters that move a figure | near, played again | parameters that flip a claim |\n|---|---|---|---|\n",
        report.moved, report.idle, report.first, report.teams
    );
    for experiment in &report.experiments {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} |",
            experiment.id,
            experiment.touched_by,
            experiment.near,
            experiment.flipped_by().len()
        );
    }
    text.push_str("\n| | claim | parameter | as it is | moved |\n|---|---|---|---|---|\n");
    for experiment in &report.experiments {
        for flip in &experiment.flips {
            let _ = writeln!(
                text,
                "| {} | {} | `{}` {:+} % | {} | {} |",
                experiment.id,
                flip.claim,
                flip.parameter,
                flip.percent,
                figure(&flip.before),
                figure(&flip.now)
            );
        }
    }
    text
}

/// Every parameter of a model, in a table for each group.
fn parameters(model: &Model) -> String {
    let mut text = String::from(
        "\n## Every parameter\n\nThe range is that in which the model makes sense; `assets/model.ron` refuses a value \
         outside it.\n",
    );
    let mut last = "";
    for (name, parameter) in model.iter() {
        let (group, name) = name.split_once('.').unwrap_or(("", name));
        if group != last {
            last = group;
            let _ = write!(
                text,
                "\n### `{group}`\n\n| name | value | unit | range | why |\n|---|---|---|---|---|\n"
            );
        }
        let Parameter {
            value,
            unit,
            low,
            high,
            why,
        } = parameter;
        let _ = writeln!(text, "| `{name}` | {value} | {unit} | {low} to {high} | {why} |");
    }
    text
}

fn section(finding: &Finding, outcome: &FindingResult) -> String {
    let page = finding.manual();
    let (title, body) = page.split_once("\n\n").unwrap_or((&page, ""));
    let title = title.replace('\n', " ");
    let mut text = format!("### {}\n\n{}\n\n", title.trim_matches('*'), body.trim_end());
    let _ = write!(text, "Rests on: {}\n\n", finding.rests_on);
    text.push_str("| claimed | published | ours, 95 % interval | in SD | to spare | |\n|---|---|---|---|---|---|\n");
    for claim in &outcome.claims {
        let verdict = if claim.holds() { "holds" } else { "**does not hold**" };
        let sd = claim.sd.map_or_else(String::new, |sd| format!("{sd:+.2}"));
        let _ = writeln!(
            text,
            "| {} | {} | {} | {sd} | {:.3} | {verdict} |",
            claim.what,
            claim.published,
            figure(&claim.ours),
            claim.margin,
        );
    }
    if !outcome.ablated.is_empty() {
        text.push_str("\n| without | claim | with it | without it | | |\n|---|---|---|---|---|---|\n");
        for ablated in &outcome.ablated {
            let verdict = if ablated.broke { "breaks" } else { "**stands**" };
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {verdict} |",
                off(&ablated.off),
                ablated.claim,
                figure(&ablated.with),
                figure(&ablated.without),
                lost(ablated),
            );
        }
    }
    text
}

/// What is lost of a figure without a mechanism, beside what must be.
pub(super) fn lost(ablated: &Ablated) -> String {
    let (lost, asked) = (100.0 * ablated.lost, 100.0 * ablated.asked);
    format!("loses at least {lost:.0} %, asked {asked:.0} %")
}

/// A mechanism with the parameters that carry it.
fn off(mechanism: &Mechanism) -> String {
    let names: Vec<String> = mechanism.set.iter().map(|(name, _)| format!("`{name}`")).collect();
    format!("{}: {}", mechanism.name, names.join(", "))
}

fn figure(estimate: &Estimate) -> String {
    format!("{:+.3} ({:+.3} to {:+.3})", estimate.value, estimate.low, estimate.high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After a change of the model that is meant: `stepback evidence --ablate --card docs/model-card.md`.
    #[test]
    fn the_card_lists_every_parameter_of_the_model() {
        let card = include_str!("../../docs/model-card.md").replace("\r\n", "\n");
        assert!(
            card.ends_with(&parameters(&Model::shipped())),
            "docs/model-card.md is not of this model; see above how to write it anew"
        );
    }
}
