//! `stepback rehearse FILE [MOMENT]`: a moment before anybody plays it, judged in words; with `--watch` again whenever it is saved.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::error::CliError;
use super::{lines, load, out, rehearse_figures};
use crate::insight::{Judgement, Lesson, Rehearsal};
use crate::narration::{Localizer, authoring};
use crate::platform::watch::FileWatch;
use crate::scenario::render::{Colour, render};
use crate::scenario::{Model, Scenario, is_path};

/// Rehearse the moments of a scenario: how often they come up, what is right in them, where each choice leads, what to change
#[derive(Debug, clap::Args)]
pub(super) struct Rehearse {
    /// A built-in scenario's name, or a path to a file
    #[arg(value_name = "FILE")]
    pub scenario: String,
    /// The id of a moment [default: all of them]
    #[arg(value_name = "MOMENT")]
    pub moment: Option<String>,
    /// Runs for each leader, at most 60
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = clap::value_parser!(u64).range(2..=60))]
    pub seeds: u64,
    /// Show tables of figures instead of sentences
    #[arg(long, conflicts_with = "json")]
    pub figures: bool,
    /// Check the file and rehearse the moment again whenever it is saved, until Ctrl+C
    #[arg(long, requires = "moment", conflicts_with = "json")]
    pub watch: bool,
    /// Write figures and judgement as JSON, for tools
    #[arg(long)]
    pub json: bool,
}

/// What tools are given of a moment.
#[derive(Debug, Serialize)]
struct RehearsedMoment {
    #[serde(flatten)]
    rehearsal: Rehearsal,
    judgement: Judgement,
}

impl Rehearse {
    pub(super) fn run(&self, width: u16) -> Result<ExitCode, CliError> {
        if self.watch {
            return self.watch(width);
        }
        let (scenario, _) = load::scenario(&self.scenario)?;
        let ids: Vec<String> = match &self.moment {
            Some(moment) => vec![moment.clone()],
            None => scenario.moments.iter().map(|moment| moment.id.clone()).collect(),
        };
        if !self.json {
            return self.say(scenario, &ids, width).map(|()| ExitCode::SUCCESS);
        }
        let lesson = self.lesson(scenario)?;
        let all: Result<Vec<RehearsedMoment>, CliError> = ids
            .iter()
            .map(|id| {
                let rehearsal = lesson.rehearse(id)?;
                let judgement = lesson.judged(&rehearsal);
                Ok(RehearsedMoment { rehearsal, judgement })
            })
            .collect();
        let text = serde_json::to_string_pretty(&all?).map_err(std::io::Error::from)?;
        out::print(&format!("{text}\n"));
        Ok(ExitCode::SUCCESS)
    }

    fn lesson(&self, scenario: Scenario) -> Result<Lesson, CliError> {
        Ok(Lesson::with_model(scenario, &Model::current()?)?.seeds(self.seeds))
    }

    /// Each moment as soon as it is rehearsed.
    fn say(&self, scenario: Scenario, ids: &[String], width: u16) -> Result<(), CliError> {
        let lesson = self.lesson(scenario)?;
        let words = Localizer::english()?;
        for id in ids {
            let rehearsal = lesson.rehearse(id)?;
            out::print(&if self.figures {
                rehearse_figures::text(&rehearsal, &words)
            } else {
                lines::text(&authoring::judgement(&lesson.judged(&rehearsal)), width)
            });
        }
        Ok(())
    }

    /// Again after each save. A file with mistakes shows them instead, and is waited for.
    fn watch(&self, width: u16) -> Result<ExitCode, CliError> {
        if !is_path(&self.scenario) {
            return Err(CliError::BuiltIn(self.scenario.clone()));
        }
        let mut watched = FileWatch::of(Path::new(&self.scenario));
        loop {
            if let Err(error) = self.look(width) {
                out::complain_styled(&format!("{error}\n"));
            }
            out::print(&format!(
                "Save `{}` to rehearse it again; Ctrl+C ends this.\n\n",
                self.scenario
            ));
            if !watched.wait() {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }

    fn look(&self, width: u16) -> Result<(), CliError> {
        let (scenario, warnings) = Scenario::find(&self.scenario)?;
        if !warnings.is_empty() {
            out::print_styled(&render(&warnings, Colour::On));
        }
        let ids: Vec<String> = self.moment.iter().cloned().collect();
        self.say(scenario, &ids, width)
    }
}
