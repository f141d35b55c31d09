//! `stepback cover SCENARIO`: whether every text, choice and outcome of a scenario comes in a play-through.

use std::fmt::Write as _;
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::{load, out, progress};
use crate::insight::{Coverage, CoverageReport, CoveredText};
use crate::platform::shell::quoted as quoted_path;
use crate::platform::threads;
use crate::scenario::{Model, is_path};

/// Letters of a text that are shown beside its place.
const SHOWN: usize = 60;

/// Play until every text, choice and outcome of a scenario has come, and say which never do
///
/// Everybody of the reference plays, and constant, blind and spamming players. From then on each run is after a text that has not
/// come: in every moment it looks at where each choice leads and takes the one that brings the text nearest. It ends with 1 when
/// something has not come.
#[derive(Debug, clap::Args)]
pub(super) struct CoverArgs {
    /// A shipped scenario by its name, or the path of a file
    #[arg(value_name = "SCENARIO")]
    pub scenario: String,
    /// Runs at most; it ends when everything has come
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub runs: u64,
    /// The seed of the first run; each run has the next
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub seed: u64,
    /// On so many threads (all cores unless said); the result is the same on any number
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Every text with the run in which it first came, as JSON, for tools
    #[arg(long)]
    pub json: bool,
}

impl CoverArgs {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let (scenario, _) = load::scenario(&self.scenario)?;
        let (title, file) = (scenario.title.clone(), self.file(&scenario.name));
        let mut coverage = Coverage::with_model(scenario, &Model::current()?)?
            .runs(self.runs)
            .seed(self.seed);
        if let Some(wanted) = self.threads {
            coverage = coverage.threads(threads::startable(usize::from(wanted)));
        }
        let bar = progress::bar("{wide_bar} {human_pos} of {human_len} runs at most", self.runs);
        let report = coverage.measure(|done, _| bar.set_position(done));
        bar.finish_and_clear();
        if self.json {
            let text = serde_json::to_string_pretty(&report).map_err(std::io::Error::from)?;
            out::print(&format!("{text}\n"));
        } else {
            out::print(&text(&title, &file, &report));
        }
        Ok(if report.missing().next().is_none() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    /// The file as messages of `check` name it.
    fn file(&self, name: &str) -> String {
        if is_path(&self.scenario) {
            self.scenario.clone()
        } else {
            format!("scenarios/{name}.ron")
        }
    }
}

fn text(title: &str, file: &str, report: &CoverageReport) -> String {
    let runs = count(report.runs as usize, "run", "runs");
    let all = report.texts.len();
    let missing: Vec<&CoveredText> = report.missing().collect();
    let mut never = None;
    let mut text = if missing.is_empty() {
        format!("{title}: every text, choice and outcome came, {all} in {runs}.\n")
    } else {
        let came = all - missing.len();
        format!("{title}: {came} of {all} texts, choices and outcomes came. Not in {runs}:\n")
    };
    for (moment, texts) in by_moment(&missing) {
        let (first, others) = (texts[0], texts.len() - 1);
        // What stands in a moment that never came cannot have come, and would hide the rest.
        if moment.is_some_and(|id| first.name.ends_with(&format!("moment `{id}`"))) && others > 0 {
            never = never.or(moment);
            let said = count(others, "text", "texts");
            let _ = writeln!(
                text,
                "  {file}:{}: {}, with {said} that {} in it",
                first.line,
                first.name,
                stands(others)
            );
            continue;
        }
        for one in texts {
            let _ = writeln!(text, "  {file}:{}: {}{}", one.line, one.name, quoted(&one.text));
        }
    }
    if let Some(moment) = never {
        let file = quoted_path(file.as_ref());
        let _ = writeln!(
            text,
            "`stepback rehearse {file} {moment}` says why a moment does not come."
        );
    }
    if !report.kinds.is_empty() {
        let kinds = report.kinds.iter();
        let kinds: Vec<String> = kinds
            .map(|kind| format!("{} {} of {}", kind.kind, kind.came, kind.of))
            .collect();
        let _ = writeln!(text, "Texts of moments that came by themselves: {}.", kinds.join(", "));
    }
    text
}

/// What is missing, what stands in one moment together.
fn by_moment<'a>(missing: &[&'a CoveredText]) -> Vec<(Option<&'a str>, Vec<&'a CoveredText>)> {
    let mut groups: Vec<(Option<&str>, Vec<&CoveredText>)> = Vec::new();
    for one in missing {
        let moment = one.moment.as_deref();
        match groups.last_mut() {
            Some((last, texts)) if *last == moment => texts.push(one),
            _ => groups.push((moment, vec![one])),
        }
    }
    groups
}

const fn stands(texts: usize) -> &'static str {
    if texts == 1 { "stands" } else { "stand" }
}

/// The beginning of a text.
fn quoted(text: &str) -> String {
    let short: String = text.chars().take(SHOWN).collect();
    match () {
        () if short.is_empty() => String::new(),
        () if short.len() < text.len() => format!(": \"{short}…\""),
        () => format!(": \"{short}\""),
    }
}
