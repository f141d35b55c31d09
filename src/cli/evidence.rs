//! `stepback evidence [ID...] [--ablate] [--json] [--teams N]`: published findings, asked of the simulated teams.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::error::CliError;
use super::output::{OutputTarget, Outputs};
use super::{model_card, out};
use crate::ensemble::evidence::{self, Estimate, FINDINGS, Finding, FindingResult};
use crate::ensemble::lab::Lab;
use crate::scenario::Model;

/// Teams an arm unless told otherwise.
const TEAMS: u64 = 500;

/// Run published findings as experiments on simulated teams
#[derive(Debug, clap::Args)]
pub(super) struct Evidence {
    /// Findings to run, for example E2; all of them unless some are named
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// Also switch the responsible mechanism off and see each finding break
    #[arg(long)]
    pub ablate: bool,
    /// Teams in each arm
    #[arg(long, value_name = "N", default_value_t = TEAMS, value_parser = clap::value_parser!(u64).range(20..=100_000))]
    pub teams: u64,
    /// For tools
    #[arg(long)]
    pub json: bool,
    /// Also write the model card into this file; `-` is the standard output
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub card: Option<PathBuf>,
    /// Print the manual page of each finding instead of running it
    #[arg(long, conflicts_with_all = ["ablate", "json", "card"])]
    pub explain: bool,
}

impl Evidence {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let chosen = self.chosen()?;
        if self.explain {
            let pages: Vec<String> = chosen.iter().map(|finding| finding.manual()).collect();
            out::print(&format!("{}\n", pages.join("\n\n")));
            return Ok(ExitCode::SUCCESS);
        }
        let card = self
            .card
            .as_deref()
            .map(|path| Outputs::default().claim(path))
            .transpose()?;
        // What is written to the standard output stands there alone.
        let tell = match card {
            Some(OutputTarget::Standard) => out::complain,
            _ => out::print,
        };
        let lab = Lab::open()?;
        let mut outcomes = Vec::new();
        if !self.json {
            tell(&format!("{} teams an arm. * = a figure from the source.\n", self.teams));
        }
        for finding in chosen {
            let outcome = finding.examine(&lab, self.teams, self.ablate);
            if !self.json {
                tell(&told(finding, &outcome));
            }
            outcomes.push((finding, outcome));
        }
        if let Some(output) = card {
            output.write(
                model_card::card(self.teams, &Model::current()?, &outcomes).as_bytes(),
                "",
            )?;
        }
        let failed: Vec<&str> = (outcomes.iter().map(|(_, o)| o))
            .filter(|o| !o.passes())
            .map(|o| o.id)
            .collect();
        if self.json {
            let list: Vec<Value> = outcomes.iter().map(|(_, o)| as_json(o)).collect();
            out::print(&format!("{}\n", json!({ "teams": self.teams, "findings": list })));
        } else if failed.is_empty() {
            tell("\nEvery finding came out as published.\n");
        } else {
            tell(&format!("\nNot as published: {}.\n", failed.join(", ")));
        }
        Ok(if failed.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    fn chosen(&self) -> Result<Vec<&'static Finding>, CliError> {
        if self.ids.is_empty() {
            return Ok(FINDINGS.iter().filter_map(|f| evidence::finding(f.id)).collect());
        }
        let named = |id: &String| {
            evidence::finding(id).ok_or_else(|| {
                let known: Vec<&str> = FINDINGS.iter().map(|f| f.id).collect();
                CliError::NoFinding(id.clone(), known.join(", "))
            })
        };
        self.ids.iter().map(named).collect()
    }
}

fn told(finding: &Finding, outcome: &FindingResult) -> String {
    let mut text = format!("\n{}  {}\n    {}\n", finding.id, finding.says, finding.source);
    for claim in &outcome.claims {
        let verdict = if claim.holds { "holds" } else { "FAILS" };
        let _ = writeln!(
            text,
            "    {verdict}  {:<62} {}   ({})",
            claim.what,
            figure(&claim.ours),
            claim.published
        );
    }
    for ablated in &outcome.ablated {
        let verdict = if ablated.broke { "breaks" } else { "STANDS" };
        let _ = writeln!(
            text,
            "    {verdict} without {}: {} {} becomes {}",
            ablated.off,
            ablated.claim,
            figure(&ablated.with),
            figure(&ablated.without)
        );
    }
    text
}

fn figure(estimate: &Estimate) -> String {
    format!("{:+.3} [{:+.3}, {:+.3}]", estimate.value, estimate.low, estimate.high)
}

fn as_json(outcome: &FindingResult) -> Value {
    let numbers = |e: &Estimate| json!({ "value": e.value, "low": e.low, "high": e.high });
    json!({
        "id": outcome.id,
        "passes": outcome.passes(),
        "claims": outcome.claims.iter().map(|c| json!({
            "what": c.what, "published": c.published, "ours": numbers(&c.ours), "holds": c.holds,
        })).collect::<Vec<_>>(),
        "ablations": outcome.ablated.iter().map(|a| json!({
            "off": a.off, "claim": a.claim, "with": numbers(&a.with), "without": numbers(&a.without), "broke": a.broke,
        })).collect::<Vec<_>>(),
    })
}
