//! `stepback evidence [ID...] [--ablate] [--json] [--teams N] [--sensitivity FILE]`: published findings, asked of the simulated
//! teams.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::error::CliError;
use super::output::{OutputTarget, Outputs};
use super::{model_card, out, progress};
use crate::ensemble::evidence::{
    self, Claim, Estimate, Finding, FindingKind, FindingResult, Sensitivity, SensitivityReport,
};
use crate::ensemble::lab::Lab;
use crate::scenario::Model;

/// Teams an arm unless told otherwise.
const TEAMS: u64 = 500;

/// Run published findings as experiments on simulated teams
#[derive(Debug, clap::Args)]
pub(super) struct Evidence {
    /// Findings to run, for example E2 or N1 [default: all of them]
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// Also switch the responsible mechanism off and see each finding break
    #[arg(long)]
    pub ablate: bool,
    /// Teams in each arm
    #[arg(long, value_name = "N", default_value_t = TEAMS, value_parser = clap::value_parser!(u64).range(20..=100_000))]
    pub teams: u64,
    /// Write JSON, for tools
    #[arg(long)]
    pub json: bool,
    /// Also write the model card to this file; `-` is standard output
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub card: Option<PathBuf>,
    /// Also move each parameter a fifth down and up, and say which findings flip; slow, and the same command picks up where FILE ends
    #[arg(long, value_name = "FILE")]
    pub sensitivity: Option<PathBuf>,
    /// Print the manual page of each finding instead of running it
    #[arg(long, conflicts_with_all = ["ablate", "json", "card", "sensitivity"])]
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
        let read: Vec<PathBuf> = self.sensitivity.iter().cloned().collect();
        let card = self
            .card
            .as_deref()
            .map(|path| Outputs::reading(read).claim(path))
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
        for finding in &chosen {
            let outcome = finding.examine(&lab, self.teams, self.ablate)?;
            if !self.json {
                tell(&told(finding, &outcome));
            }
            outcomes.push((*finding, outcome));
        }
        let sensitivity = self
            .sensitivity
            .as_deref()
            .map(|file| self.sensitivity(&lab, chosen, file))
            .transpose()?;
        if let (Some(report), false) = (&sensitivity, self.json) {
            tell(&flips(report));
        }
        if let Some(output) = card {
            let text = model_card::card(self.teams, &Model::current()?, &outcomes, sensitivity.as_ref());
            output.write(text.as_bytes(), "")?;
        }
        let failed: Vec<&str> = (outcomes.iter().map(|(_, o)| o))
            .filter(|o| !o.passes())
            .map(|o| o.id)
            .collect();
        if self.json {
            let list: Vec<Value> = outcomes.iter().map(|(_, o)| as_json(o)).collect();
            let mut all = json!({ "teams": self.teams, "findings": list });
            if let Some(report) = &sensitivity {
                all["sensitivity"] = sensitivity_as_json(report);
            }
            out::print(&format!("{all}\n"));
        } else if failed.is_empty() {
            tell("\nEvery finding came out as published, except those the model is known to get wrong.\n");
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
            return Ok(evidence::experiments().collect());
        }
        let named = |id: &String| {
            evidence::finding(id).ok_or_else(|| {
                let known: Vec<&str> = evidence::experiments().map(|f| f.id).collect();
                CliError::NoFinding(id.clone(), known.join(", "))
            })
        };
        self.ids.iter().map(named).collect()
    }

    fn sensitivity(
        &self,
        lab: &Lab,
        chosen: Vec<&'static Finding>,
        file: &Path,
    ) -> Result<SensitivityReport, CliError> {
        let bar = progress::bar("{wide_bar} {human_pos} of {human_len} rows, {eta} left", 0);
        let run = Sensitivity::new(lab, &Model::current()?, chosen, self.teams);
        let report = run.run(file, |done, of| {
            bar.set_length(of);
            bar.set_position(done);
        });
        bar.finish_and_clear();
        Ok(report?)
    }
}

fn told(finding: &Finding, outcome: &FindingResult) -> String {
    let mut text = format!("\n{}  {}\n    {}\n", finding.id, finding.says, finding.source);
    if finding.kind == FindingKind::Missed {
        text.push_str("    The model is known to get this wrong.\n");
    }
    for claim in &outcome.claims {
        let verdict = if claim.holds() { "holds" } else { "FAILS" };
        let sd = claim.sd.map_or_else(String::new, |sd| format!(" {sd:+.2} SD"));
        let _ = writeln!(
            text,
            "    {verdict}  {:<62} {}{sd}   ({}; by {:.3})",
            claim.what,
            figure(&claim.ours),
            claim.published,
            claim.margin,
        );
    }
    for ablated in &outcome.ablated {
        let verdict = if ablated.broke { "breaks" } else { "STANDS" };
        let _ = writeln!(
            text,
            "    {verdict} without {}: {} {} becomes {}; {}",
            ablated.off.name,
            ablated.claim,
            figure(&ablated.with),
            figure(&ablated.without),
            model_card::lost(ablated),
        );
    }
    text
}

fn flips(report: &SensitivityReport) -> String {
    let mut text = format!(
        "\n{} parameters moved by a fifth down and up, one at a time; {} of them move nothing. {} teams an arm, {} where it was near.\n",
        report.moved, report.idle, report.first, report.teams
    );
    for experiment in &report.experiments {
        let by = experiment.flipped_by().len();
        let _ = writeln!(
            text,
            "    {}  touched by {}, near by {}, flips by {by}",
            experiment.id, experiment.touched_by, experiment.near
        );
        for flip in &experiment.flips {
            let _ = writeln!(
                text,
                "        {} {:+} %: {} becomes {}",
                flip.parameter,
                flip.percent,
                flip.claim,
                figure(&flip.now)
            );
        }
    }
    text
}

fn figure(estimate: &Estimate) -> String {
    format!("{:+.3} [{:+.3}, {:+.3}]", estimate.value, estimate.low, estimate.high)
}

fn numbers(e: &Estimate) -> Value {
    json!({ "value": e.value, "low": e.low, "high": e.high })
}

fn as_json(outcome: &FindingResult) -> Value {
    let kind = match outcome.kind {
        FindingKind::Effect => "effect",
        FindingKind::Null => "null",
        FindingKind::Missed => "missed",
    };
    let claim = |c: &Claim| {
        json!({
            "what": c.what, "published": c.published, "ours": numbers(&c.ours), "sd": c.sd, "margin": c.margin,
            "holds": c.holds(),
        })
    };
    let ablated = |a: &evidence::Ablated| {
        json!({
            "off": a.off.name, "claim": a.claim, "with": numbers(&a.with), "without": numbers(&a.without),
            "lost": a.lost, "asked": a.asked, "broke": a.broke,
        })
    };
    json!({
        "id": outcome.id,
        "kind": kind,
        "passes": outcome.passes(),
        "claims": outcome.claims.iter().map(claim).collect::<Vec<_>>(),
        "ablations": outcome.ablated.iter().map(ablated).collect::<Vec<_>>(),
    })
}

fn sensitivity_as_json(report: &SensitivityReport) -> Value {
    let experiments = report.experiments.iter().map(|e| {
        let flips = e.flips.iter().map(|f| {
            json!({
                "claim": f.claim, "parameter": f.parameter, "percent": f.percent,
                "before": numbers(&f.before), "now": numbers(&f.now),
            })
        });
        json!({ "id": e.id, "touched": e.touched_by, "near": e.near, "flips": flips.collect::<Vec<_>>() })
    });
    json!({
        "moved": report.moved, "idle": report.idle, "first": report.first, "teams": report.teams,
        "experiments": experiments.collect::<Vec<_>>(),
    })
}
