//! `stepback evidence --card FILE`: the model card, written from what the experiments found.

use std::fmt::Write as _;

use crate::ensemble::evidence::{Estimate, Finding, FindingResult};
use crate::platform::embedded;
use crate::scenario::{Model, Parameter};

/// The heading of the card, among the assets.
const HEADING: &str = "lab/card.md";

/// The whole card as Markdown.
pub(super) fn card(teams: u64, model: &Model, found: &[(&Finding, FindingResult)]) -> String {
    let heading = embedded::asset(HEADING).unwrap_or_default();
    let mut text = String::from_utf8_lossy(&heading)
        .replace("{teams}", &teams.to_string())
        .replace("{parameters}", &model.iter().count().to_string());
    for (finding, outcome) in found {
        let _ = write!(text, "\n{}", section(finding, outcome));
    }
    text + &parameters(model)
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
    text.push_str("| claimed | published | ours, 95 % interval | |\n|---|---|---|---|\n");
    for claim in &outcome.claims {
        let verdict = if claim.holds { "holds" } else { "**does not hold**" };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {verdict} |",
            claim.what,
            claim.published,
            figure(&claim.ours)
        );
    }
    if !outcome.ablated.is_empty() {
        text.push_str("\n| without | claim | with it | without it | |\n|---|---|---|---|---|\n");
        for ablated in &outcome.ablated {
            let verdict = if ablated.broke { "breaks" } else { "**stands**" };
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {verdict} |",
                ablated.off,
                ablated.claim,
                figure(&ablated.with),
                figure(&ablated.without)
            );
        }
    }
    text
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
