//! `stepback overview FILE`: a scenario as a whole, for who writes it.

use std::fmt::Write as _;
use std::process::ExitCode;

use super::error::CliError;
use super::table::TextTable;
use super::{lines, load, out};
use crate::insight::{CalendarWeek, ScenarioOverview};
use crate::narration::authoring::{
    calendar_sentences, edge_sentence, ending_sentences, fullness, hundredths, people_sentences, reading_sentence,
};
use crate::narration::page::plain::PlainLine;
use crate::scenario::{DAYS_PER_WEEK, Model};

/// Show a scenario as a whole: its weeks, endings, reading, people, and what leads to what
#[derive(Debug, clap::Args)]
pub(super) struct OverviewArgs {
    /// A built-in scenario's name, or a path to a file
    #[arg(value_name = "FILE")]
    pub scenario: String,
    /// Runs for each leader, at most 1000
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub runs: u64,
    /// Write the figures as JSON, for tools
    #[arg(long)]
    pub json: bool,
}

/// Moments a run below which nothing is said of those that come by themselves.
const LEAST: f64 = 0.05;
const DAYS: [&str; DAYS_PER_WEEK as usize] = ["Mon", "Tue", "Wed", "Thu", "Fri"];

impl OverviewArgs {
    pub(super) fn run(&self, width: u16) -> Result<ExitCode, CliError> {
        let (scenario, _) = load::scenario(&self.scenario)?;
        let overview = ScenarioOverview::of(scenario, &Model::current()?, self.runs)?;
        if self.json {
            let text = serde_json::to_string_pretty(&overview).map_err(std::io::Error::from)?;
            out::print(&format!("{text}\n"));
        } else {
            out::print(&text(&overview, width));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn text(overview: &ScenarioOverview, width: u16) -> String {
    let mut text = format!(
        "{}: {} runs by each of {} leaders; shares are of 100 runs\n\nThe weeks: moments in a run, and when the written ones come (~ on other days too)\n",
        overview.title,
        overview.runs,
        overview.leaders.len()
    );
    for week in &overview.weeks {
        text.push_str(&calendar(week));
    }
    text.push_str(&said(calendar_sentences(overview), width));
    text.push_str("\nThe endings, by who leads\n");
    text.push_str(&endings(overview));
    text.push_str(&said(ending_sentences(overview), width));
    text.push_str("\nWords and minutes\n");
    text.push_str(&said([reading_sentence(&overview.reading)], width));
    text.push_str(
        "\nWho is met: moments in a run that are theirs, at which they are there, and in how many runs at all\n",
    );
    text.push_str(&people(overview));
    text.push_str(&said(people_sentences(&overview.people), width));
    text.push_str("\nWhat leads to what\n");
    if overview.edges.is_empty() {
        text.push_str(&said(
            [
                "No moment leads to another: give a choice a `then`, or a moment a `when` with `After` or `Chose`."
                    .to_owned(),
            ],
            width,
        ));
    }
    text.push_str(&said(overview.edges.iter().map(edge_sentence), width));
    text
}

/// Each with a dash before it.
fn said(sentences: impl IntoIterator<Item = String>, width: u16) -> String {
    let line = |text| PlainLine::Text {
        lead: "  - ".to_owned(),
        text,
    };
    let all: Vec<PlainLine> = sentences.into_iter().map(line).collect();
    lines::text(&all, width)
}

fn calendar(week: &CalendarWeek) -> String {
    let mark = if week.away {
        "without you"
    } else {
        fullness(week.fullness)
    };
    let mut text = format!("  Week {}: {:.1}", week.week, week.moments);
    if week.by_itself >= LEAST {
        let _ = write!(text, ", of them {:.1} by themselves", week.by_itself);
    }
    if !mark.is_empty() {
        let _ = write!(text, " ({mark})");
    }
    text.push('\n');
    let mut table = TextTable::new(3, ["", "", "", ""]);
    let mut day = None;
    for moment in &week.written {
        let name = DAYS
            .get((moment.day % DAYS_PER_WEEK) as usize)
            .copied()
            .unwrap_or_default();
        let first = if day.replace(moment.day) == Some(moment.day) {
            ""
        } else {
            name
        };
        let mark = if moment.moves { "~" } else { "" };
        table.row([
            format!("  {first}"),
            format!("{}{mark}", moment.id),
            moment.kind.name().to_owned(),
            hundredths(moment.share).to_string(),
        ]);
    }
    if !table.is_empty() {
        text.extend(table.text().lines().skip(1).flat_map(|line| [line, "\n"]));
    }
    text
}

fn endings(overview: &ScenarioOverview) -> String {
    let leaders = overview.leaders.iter().map(|leader| (*leader).to_owned());
    let mut table = TextTable::new(1, [String::new()].into_iter().chain(leaders));
    for ending in &overview.endings {
        let shares = ending.shares.iter().map(|share| hundredths(*share).to_string());
        table.row([ending.id.clone()].into_iter().chain(shares));
    }
    table.text()
}

fn people(overview: &ScenarioOverview) -> String {
    let mut table = TextTable::new(1, ["", "theirs", "there", "met"]);
    for person in &overview.people {
        table.row([
            person.name.clone(),
            format!("{:.1}", person.own),
            format!("{:.1}", person.beside),
            hundredths(person.met).to_string(),
        ]);
    }
    table.text()
}
