//! `stepback evidence --card FILE`: the model card, written from what the experiments found.

use std::fmt::Write as _;

use crate::ensemble::evidence::{Estimate, Finding, FindingResult};
use crate::platform::embedded;

/// The heading of the card, among the assets.
const HEADING: &str = "lab/card.md";

/// The whole card as Markdown.
pub(super) fn card(teams: u64, found: &[(&Finding, FindingResult)]) -> String {
    let heading = embedded::asset(HEADING).unwrap_or_default();
    let mut text = String::from_utf8_lossy(&heading).replace("{teams}", &teams.to_string());
    for (finding, outcome) in found {
        let _ = write!(text, "\n{}", section(finding, outcome));
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
