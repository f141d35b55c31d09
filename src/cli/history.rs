//! `stepback history`: every play-through that is kept, searched, compared, deleted, exported.

use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use super::count::count;
use super::csv_for::TableReader;
use super::error::CliError;
use super::output::Outputs;
use super::replayed;
use super::table::TextTable;
use super::{Everywhere, out, speech, store};
use crate::insight::{Amount, ComparedFigure, PlayFigures, Profile};
use crate::narration;
use crate::report::{CsvCell, CsvTable, HistoryRecord, PlaySummary};
use crate::scenario::Model;

/// List saved play-throughs, compare two, delete one, or export them all as a table
#[derive(Debug, clap::Args)]
pub(super) struct HistoryArgs {
    /// Only those with this word in the id, the scenario, the player's name or the ending
    #[arg(long, value_name = "WORD")]
    pub search: Option<String>,
    /// Only those by this player
    #[arg(long, value_name = "NAME")]
    pub player: Option<String>,
    /// Compare two side by side
    #[arg(long, value_names = ["ID", "ID"], num_args = 2, conflicts_with_all = ["delete", "export"])]
    pub compare: Option<Vec<String>>,
    /// How often the choices fitted the situation, for each play-through, oldest first, and in total
    #[arg(long, conflicts_with_all = ["compare", "delete", "export"])]
    pub fit: bool,
    /// Delete one for good
    #[arg(long, value_name = "ID", conflicts_with = "export")]
    pub delete: Option<String>,
    /// Delete without asking
    #[arg(long, requires = "delete")]
    pub yes: bool,
    /// Export the list as a table (CSV) to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub export: Option<PathBuf>,
    /// Who the table is for
    #[arg(long, value_name = "WHOM", value_enum, default_value_t = TableReader::Programs, requires = "export")]
    pub csv_for: TableReader,
}

impl HistoryArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        if let Some(id) = &self.delete {
            return self.delete(everywhere, id);
        }
        if let Some([one, other]) = self.compare.as_deref() {
            out::print(&compared(
                &replayed::row(everywhere, one)?,
                &replayed::row(everywhere, other)?,
            ));
            return Ok(ExitCode::SUCCESS);
        }
        let all = self.found(everywhere)?;
        if let Some(path) = &self.export {
            let preferences = speech::preferences(everywhere);
            let text = exported(all.iter().map(|row| &row.summary)).text(self.csv_for.dialect(preferences.words()));
            let about = format!(" ({})", count(all.len(), "play-through", "play-throughs"));
            Outputs::default().claim(path)?.write(text.as_bytes(), &about)?;
        } else if all.is_empty() {
            out::print(&Self::nothing(everywhere)?);
        } else if self.fit {
            out::print(&Self::fitted(everywhere, &all));
        } else {
            out::print(&listed(all.iter().map(|row| &row.summary)));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Why nothing is listed: nothing is kept, or nothing that is kept is what was looked for.
    fn nothing(everywhere: &Everywhere) -> Result<String, CliError> {
        let store = store::of_data(everywhere)?;
        let folder = store.folder().display();
        Ok(match store.paths()?.len() {
            0 => format!("No play-throughs in {folder} yet. `stepback play` starts one.\n"),
            kept => format!(
                "Nothing matched, of {} in {folder}. `stepback history{}` lists all of them.\n",
                count(kept, "play-through", "play-throughs"),
                store::option(everywhere)
            ),
        })
    }

    /// How the choices in each of these fitted, and in all of them together.
    fn fitted(everywhere: &Everywhere, all: &[HistoryRecord]) -> String {
        let mut table = TextTable::new(4, ["id", "scenario", "player", "from", "fitted"]);
        let mut sum = Profile::default();
        for row in all.iter().rev() {
            let Some(profile) = &row.profile else { continue };
            let about = &row.summary.about;
            let from = about
                .played
                .as_ref()
                .map_or("-", |(from, _)| from.get(..10).unwrap_or(from));
            table.row([
                about.id.clone(),
                inline(&about.scenario),
                inline(about.player.as_deref().unwrap_or("-")),
                from.to_owned(),
                of(profile.fitted()),
            ]);
            sum = sum.and(profile);
        }
        let preferences = speech::preferences(everywhere);
        let words = preferences.words();
        let together = narration::fit_table(words, &sum);
        let mut kinds = TextTable::new(6, together.head);
        for row in together.rows {
            kinds.row(row);
        }
        format!(
            "{}\nFitted: stepped in when needed, or back when they were able, out of the moments where that could be said.\n\n{}\n{}",
            table.text(),
            kinds.text(),
            format_args!(
                "All together: {} in {}.\n",
                of(sum.fitted()),
                count(sum.plays as usize, "play-through", "play-throughs")
            )
        )
    }

    /// Those that are looked for, the last played first. A journal that cannot be read is named and left out.
    fn found(&self, everywhere: &Everywhere) -> Result<Vec<HistoryRecord>, CliError> {
        let mut all = Vec::new();
        // One reason holds for every play-through of a scenario, and is given once.
        let mut changed: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let model = Model::current()?;
        for path in store::of_data(everywhere)?.paths()? {
            match HistoryRecord::read(&path, &model) {
                Ok(row) => {
                    if let Some(why) = &row.changed {
                        changed
                            .entry(why.clone())
                            .or_default()
                            .push(row.summary.about.id.clone());
                    }
                    all.push(row);
                }
                Err(error) => out::complain(&format!("{error}\n")),
            }
        }
        let other: Vec<&str> = all
            .iter()
            .filter(|row| row.other_version)
            .map(|row| row.summary.about.id.as_str())
            .collect();
        if !other.is_empty() {
            out::complain(&format!(
                "Played with another version of the simulation, so listed as they ended: {}.\n",
                other.join(", ")
            ));
        }
        for (why, ids) in changed {
            out::complain(&format!("Cannot be played again: {}. {why}\n", ids.join(", ")));
        }
        all.retain(|row| self.fits(&row.summary));
        Ok(all)
    }

    fn fits(&self, summary: &PlaySummary) -> bool {
        let about = &summary.about;
        let player = about.player.as_deref().unwrap_or_default();
        if self.player.as_ref().is_some_and(|name| !same(name, player)) {
            return false;
        }
        let Some(word) = &self.search else { return true };
        let word = word.to_lowercase();
        let ending = summary
            .standing
            .as_ref()
            .and_then(|standing| standing.ending.as_deref());
        let places = [
            about.id.as_str(),
            &about.scenario,
            &summary.name,
            player,
            ending.unwrap_or_default(),
        ];
        places.iter().any(|place| place.to_lowercase().contains(&word))
    }

    fn delete(&self, everywhere: &Everywhere, typed: &str) -> Result<ExitCode, CliError> {
        let store = store::of_data(everywhere)?;
        let path = store.find(typed)?;
        let id = path
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        if self.yes && id != typed {
            return Err(CliError::WholeId(id));
        }
        if !self.yes {
            let input = io::stdin().lock();
            if !input.is_terminal() {
                return Err(CliError::NotAsked(id));
            }
            out::print(&format!("Delete {id} for good? Type yes: "));
            let mut line = String::new();
            io::BufReader::new(input).read_line(&mut line)?;
            if !matches!(line.trim().to_lowercase().as_str(), "yes" | "y") {
                out::print("Nothing was deleted.\n");
                return Ok(ExitCode::SUCCESS);
            }
        }
        store.delete(&id)?;
        out::print(&format!("Deleted: {id}\n"));
        Ok(ExitCode::SUCCESS)
    }
}

/// Names are the same whatever their capitals and the room around them.
fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn level(level: f64) -> String {
    format!("{level:.1}")
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

/// A name that stays in its line.
fn inline(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn ending(standing: Option<&PlayFigures>) -> String {
    match standing {
        None => "cannot be played again".to_owned(),
        Some(standing) => standing.ending.clone().unwrap_or_else(|| "not finished".to_owned()),
    }
}

fn listed<'s>(all: impl Iterator<Item = &'s PlaySummary>) -> String {
    let mut table = TextTable::new(
        4,
        [
            "id",
            "scenario",
            "player",
            "ending",
            "first",
            "last",
            "alone",
            "delivered",
            "stepped in",
            "decisions",
        ],
    );
    for summary in all {
        let of = |value: &dyn Fn(&PlayFigures) -> Option<String>| {
            summary
                .standing
                .as_ref()
                .and_then(value)
                .unwrap_or_else(|| "-".to_owned())
        };
        table.row([
            summary.about.id.clone(),
            inline(&summary.about.scenario),
            inline(summary.about.player.as_deref().unwrap_or("-")),
            inline(&ending(summary.standing.as_ref())),
            of(&|s| Some(level(s.first))),
            of(&|s| Some(level(s.last))),
            of(&|s| s.alone.map(level)),
            of(&|s| Some(percent(s.delivered))),
            of(&|s| s.in_share().map(percent)),
            summary.decisions.to_string(),
        ]);
    }
    let note = "\nThe team's level from 0 to 10: on the first day, on the last day with you there, and after the week without you.\n";
    format!("{}{note}", table.text())
}

/// One beside the other.
fn compared(one: &HistoryRecord, other: &HistoryRecord) -> String {
    let fits = [one, other].map(|row| row.profile.as_ref().map(Profile::fitted));
    let aims = [one, other].map(|row| row.aim.as_deref());
    let (one, other) = (&one.summary, &other.summary);
    let mut table = TextTable::new(3, ["", one.about.id.as_str(), other.about.id.as_str()]);
    let both = [one, other];
    let mut row = |name: &str, value: &dyn Fn(&PlaySummary) -> String| {
        table.row(std::iter::once(name.to_owned()).chain(both.map(|summary| inline(&value(summary)))));
    };
    row("scenario", &|s| s.about.scenario.clone());
    row("player", &|s| s.about.player.clone().unwrap_or_else(|| "-".to_owned()));
    row("seed", &|s| s.about.seed.to_string());
    row("ending", &|s| ending(s.standing.as_ref()));
    row("decisions", &|s| s.decisions.to_string());
    for figure in ComparedFigure::ALL {
        let amount = |summary: &PlaySummary| summary.standing.as_ref().and_then(|standing| figure.of(standing));
        row(name(figure), &|s| amount(s).map_or_else(|| "-".to_owned(), written));
    }
    let fitted = |fit: Option<(u32, u32)>| fit.map_or_else(|| "-".to_owned(), of);
    table.row([FITTED.to_owned(), fitted(fits[0]), fitted(fits[1])]);
    let mut text = table.text();
    let same_aim = aims[0].is_some() && aims[0] == aims[1];
    if same_aim && one.name != other.name {
        text.push_str("\nTwin scenarios: every number in them is the same, and only the words differ.\n");
    }
    if one.about.seed != other.about.seed && (one.name == other.name || same_aim) {
        text.push_str("\nThese two had different luck. What differs may be luck as well as leading.\n");
    }
    text
}

fn of((fitted, all): (u32, u32)) -> String {
    format!("{fitted} of {all}")
}

/// How often the choices were what was needed, of the moments in which that could be said.
const FITTED: &str = "choices that fit the situation";

const fn name(figure: ComparedFigure) -> &'static str {
    match figure {
        ComparedFigure::First => "level on the first day",
        ComparedFigure::Last => "level with you there",
        ComparedFigure::Alone => "level without you",
        ComparedFigure::Delivered => "delivered",
        ComparedFigure::SteppedIn => "choices that stepped in",
        ComparedFigure::Autonomy => "autonomy, first to last",
        ComparedFigure::Reliance => "reliance, first to last",
        ComparedFigure::Left => "people who left",
    }
}

fn written(amount: Amount) -> String {
    match amount {
        Amount::Level(at) => level(at),
        Amount::Share(share) => percent(share),
        Amount::Of(share, all) => format!("{} of {all}", percent(share)),
        Amount::Course(from, to) => format!("{} to {}", percent(from), percent(to)),
        Amount::Count(count) => count.to_string(),
    }
}

/// The columns of the export; see `docs/report.md`.
const HEAD: [&str; 20] = [
    "play",
    "scenario",
    "title",
    "player",
    "seed",
    "cut",
    "from",
    "to",
    "done",
    "ending",
    "decisions",
    "level_first",
    "level_last",
    "level_alone",
    "delivered",
    "choices",
    "stepped_in",
    "autonomy_change",
    "reliance_change",
    "left",
];

fn exported<'s>(all: impl Iterator<Item = &'s PlaySummary>) -> CsvTable {
    let row = |summary: &PlaySummary| {
        let about = &summary.about;
        let number = |value: &dyn Fn(&PlayFigures) -> Option<f64>| {
            summary
                .standing
                .as_ref()
                .and_then(value)
                .map_or(CsvCell::Empty, CsvCell::fine)
        };
        let counted = |value: &dyn Fn(&PlayFigures) -> u64| {
            summary
                .standing
                .as_ref()
                .map_or(CsvCell::Empty, |s| CsvCell::Count(value(s)))
        };
        vec![
            about.id.as_str().into(),
            summary.name.as_str().into(),
            about.scenario.as_str().into(),
            about.player.clone().into(),
            CsvCell::Count(about.seed),
            about.cut.clone().into(),
            about.played.as_ref().map(|(from, _)| from.clone()).into(),
            about.played.as_ref().map(|(_, to)| to.clone()).into(),
            if about.done { "yes" } else { "no" }.into(),
            summary.standing.as_ref().and_then(|s| s.ending.clone()).into(),
            CsvCell::Count(summary.decisions as u64),
            number(&|s| Some(s.first)),
            number(&|s| Some(s.last)),
            number(&|s| s.alone),
            number(&|s| Some(s.delivered)),
            counted(&|s| u64::from(s.choices)),
            counted(&|s| u64::from(s.stepped_in)),
            number(&|s| Some(s.autonomy.1 - s.autonomy.0)),
            number(&|s| Some(s.reliance.1 - s.reliance.0)),
            counted(&|s| s.left as u64),
        ]
    };
    let rows: Vec<Vec<CsvCell>> = all.map(row).collect();
    CsvTable::new(&HEAD.map(str::to_owned), &rows)
}
