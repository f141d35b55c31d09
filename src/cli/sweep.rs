//! `stepback sweep SCENARIO`: many runs by leaders that play by themselves, what they come to, and whether the scenario
//! keeps what it promises.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::count::count;
use super::csv_for::TableReader;
use super::error::CliError;
use super::output::Outputs;
use super::{Everywhere, finished, lesson, lesson_csv, load, out, progress, speech, store, sweep_tables};
use crate::ensemble::contracts::{ContractVerdict, JudgedContract, JudgedOver};
use crate::ensemble::sweep::{self, Shard, Swept};
use crate::insight::Lesson;
use crate::narration::{Localizer, View, day_words, told, told_ending};
use crate::platform::{clock, threads};
use crate::scenario::{Model, Outcome, Scenario};

/// Let simulated leaders play a scenario many times
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("measured").multiple(true).args(["lesson", "contracts"]))]
pub(super) struct SweepArgs {
    /// A built-in scenario's name, or a path to a file
    #[arg(value_name = "SCENARIO")]
    pub scenario: String,
    /// Who leads: all (those of the reference), or some of plain, direct, empower, absent, rescue, hover, situational, random;
    /// foreseeing; first-time; and, with the plan of the first Monday, always-STANCE, answer-1 to answer-5, most-support, least-support,
    /// shuffled, alternating, spam-ACT
    #[arg(long, value_name = "NAME,...", default_value = "all")]
    pub leaders: String,
    /// Runs for each leader
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub runs: u64,
    /// The seed of the first run; run n uses this plus n, for every leader
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub seed: u64,
    /// Write rows and figures to this folder; after an interruption, the same command picks up where it stopped
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Judge what the scenario promises; fails if a promise is broken or cannot be judged
    #[arg(long)]
    pub contracts: bool,
    /// Play only part I of N, counted from 1; `stepback merge` puts the parts together
    #[arg(long, value_name = "I/N", default_value = "1/1")]
    pub shard: Shard,
    /// Number of threads [default: all cores]; the results are the same with any number
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Write the figures as JSON, for tools
    #[arg(long)]
    pub json: bool,
    /// Measure what reading the situation is worth: attentive players against constant, blind and spamming ones
    #[arg(long, conflicts_with_all = ["leaders", "runs", "seed", "out", "shard", "replay", "contracts"])]
    pub lesson: bool,
    /// With --lesson: write all figures as one table (CSV) to this file; `-` is standard output
    #[arg(long, value_name = "FILE", requires = "lesson", conflicts_with = "json")]
    pub csv: Option<PathBuf>,
    /// Who the table is for
    #[arg(long, value_name = "WHOM", value_enum, default_value_t = TableReader::Programs, requires = "csv")]
    pub csv_for: TableReader,
    /// With --lesson, or --contracts that promise something about the lesson: seeds that everyone plays
    #[arg(long, value_name = "N", default_value_t = 200, requires = "measured", value_parser = clap::value_parser!(u64).range(2..=100_000))]
    pub seeds: u64,
    /// Likewise: how many of those seeds the players who look ahead play; 0 for none
    #[arg(long, value_name = "N", default_value_t = 60, requires = "measured")]
    pub foreseeing: u64,
    /// Likewise: futures per choice for the players who look ahead
    #[arg(long, value_name = "N", default_value_t = 50, requires = "measured", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub futures: u32,
    /// Replay one run and save it as a play-through; LEADER and SEED as in its row
    #[arg(long, value_name = "LEADER:SEED", conflicts_with_all = ["out", "contracts", "shard", "json"])]
    pub replay: Option<String>,
}

/// As many threads as were asked for, or as the system lets run.
fn startable(wanted: usize) -> usize {
    let there = threads::startable(wanted);
    if there < wanted {
        let there = count(there, "thread", "threads");
        out::complain(&format!(
            "This system lets only {there} of {wanted} run at once; the results are the same.\n"
        ));
    }
    there
}

impl SweepArgs {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        if let Some(run) = &self.replay {
            return replay(everywhere, &self.scenario, run);
        }
        let (scenario, _) = load::scenario(&self.scenario)?;
        if self.lesson {
            return self.lesson(everywhere, scenario);
        }
        let scenario = Arc::new(scenario);
        let model = Model::current()?;
        let mut lesson = Lesson::with_model(Arc::clone(&scenario), &model)?
            .seeds(self.seeds)
            .foreseeing(self.foreseeing)
            .futures(self.futures);
        let mut sweep = sweep::Sweep::with_model(scenario, &model)?
            .leaders(sweep::leaders_named(&self.leaders, &lesson.players())?)
            .runs(self.runs)
            .seed(self.seed)
            .shard(self.shard);
        if let Some(threads) = self.threads {
            let threads = startable(usize::from(threads));
            sweep = sweep.threads(threads);
            lesson = lesson.threads(threads);
        }
        let bar = progress::bar("{wide_bar} {human_pos} of {human_len} runs, {eta} left", 0);
        let tell = |done: u64, of: u64| {
            bar.set_length(of);
            bar.set_position(done);
        };
        let swept = match &self.out {
            Some(folder) => sweep.keep(folder, tell),
            None => sweep.play_and_tell(tell),
        };
        bar.finish_and_clear();
        let swept = swept?;
        self.said_of_the_folder(&swept);
        let judged = if self.contracts {
            let first = sweep.scenario().first_form(&self.scenario);
            let first = first.map(|first| Lesson::with_model(first, &model)).transpose()?;
            judged(&lesson, &swept, first.as_ref())
        } else {
            Vec::new()
        };
        if self.json {
            print_json(&swept, self.contracts.then_some(&judged))?;
        } else {
            out::print(&sweep_tables::text(sweep.scenario().title.as_str(), &swept));
            if self.contracts {
                out::print(&promises(sweep.scenario(), &judged));
            }
        }
        let kept = judged.iter().all(|judged| judged.verdict == ContractVerdict::Kept);
        Ok(if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn lesson(&self, everywhere: &Everywhere, scenario: Scenario) -> Result<ExitCode, CliError> {
        let title = scenario.title.clone();
        let mut lesson = Lesson::with_model(scenario, &Model::current()?)?
            .seeds(self.seeds)
            .foreseeing(self.foreseeing)
            .futures(self.futures);
        if let Some(threads) = self.threads {
            lesson = lesson.threads(startable(usize::from(threads)));
        }
        let output = match &self.csv {
            Some(path) => Some(Outputs::default().claim(path)?),
            None => None,
        };
        let report = lesson.measure();
        if let Some(output) = output {
            let preferences = speech::preferences(everywhere);
            let text = lesson_csv::table(&report).text(self.csv_for.dialect(preferences.words()));
            output.write(text.as_bytes(), "")?;
        } else if self.json {
            let text = serde_json::to_string_pretty(&report).map_err(std::io::Error::from)?;
            out::print(&format!("{text}\n"));
        } else {
            out::print(&lesson::text(title.as_str(), &report));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn said_of_the_folder(&self, swept: &Swept) {
        let (from, to) = swept.manifest.range();
        let Some(folder) = &self.out else { return };
        if swept.found == to - from {
            out::complain(&format!("All runs were in `{}` already.\n", folder.display()));
        } else if swept.found > 0 {
            out::complain(&format!(
                "Went on with `{}`: {} of {} of each leader {} there already.\n",
                folder.display(),
                swept.found,
                count((to - from) as usize, "run", "runs"),
                if swept.found == 1 { "was" } else { "were" }
            ));
        }
    }
}

/// Judges every promise; of those about the lesson it is said how many seeds and how long they took.
fn judged(lesson: &Lesson, swept: &Swept, first: Option<&Lesson>) -> Vec<JudgedContract> {
    let begun = clock::now();
    let mut judged = lesson.judge_all(&swept.tally);
    let of_lesson = judged.iter().filter(|judged| judged.over != JudgedOver::Runs).count();
    if of_lesson > 0 {
        out::complain(&format!(
            "{} about the lesson judged over {} from {} in {} s.\n",
            count(of_lesson, "promise", "promises"),
            count(lesson.seed_range().1 as usize, "seed", "seeds"),
            lesson.seed_range().0,
            clock::now().saturating_sub(begun)
        ));
    }
    // Of a parallel form it is said, too, whether it is as hard as the first.
    judged.extend(first.map(|first| lesson.as_hard_as(first)));
    judged
}

fn print_json(swept: &Swept, judged: Option<&Vec<JudgedContract>>) -> Result<(), CliError> {
    let mut figures = serde_json::to_value(swept.summary()).map_err(std::io::Error::from)?;
    if let (Some(judged), Some(object)) = (judged, figures.as_object_mut()) {
        let judged = serde_json::to_value(judged).map_err(std::io::Error::from)?;
        object.insert("contracts".to_owned(), judged);
    }
    let text = serde_json::to_string_pretty(&figures).map_err(std::io::Error::from)?;
    out::print(&format!("{text}\n"));
    Ok(())
}

/// What became of the promises, the worst said at the end.
fn promises(scenario: &Scenario, judged: &[JudgedContract]) -> String {
    if judged.is_empty() {
        return format!(
            "\n`{}` promises nothing: it has no `contracts`, so there is nothing to judge.\n",
            scenario.name
        );
    }
    let mut text = "\nWhat the scenario promises (99 % intervals)\n".to_owned();
    for judged in judged {
        let _ = writeln!(text, "  {judged}");
    }
    let count = |wanted: fn(&ContractVerdict) -> bool| judged.iter().filter(|judged| wanted(&judged.verdict)).count();
    let broken = count(|verdict| *verdict == ContractVerdict::Broken);
    let unclear = count(|verdict| !matches!(verdict, ContractVerdict::Kept | ContractVerdict::Broken));
    let say = |n: usize, what: &str| match n {
        0 => String::new(),
        1 => format!("One promise {what}.\n"),
        n => format!("{n} promises {what}.\n"),
    };
    text.push_str(&say(broken, if broken == 1 { "is broken" } else { "are broken" }));
    text.push_str(&say(unclear, "cannot be judged in these runs"));
    if broken + unclear == 0 {
        text.push_str("Every promise is kept.\n");
    }
    text
}

/// Plays one run again, keeps it, and tells it.
fn replay(everywhere: &Everywhere, typed: &str, run: &str) -> Result<ExitCode, CliError> {
    let named = run
        .split_once(':')
        .and_then(|(leader, seed)| Some((leader, seed.parse::<u64>().ok()?)));
    let (leader, seed) = named.ok_or_else(|| CliError::Replay(run.to_owned()))?;
    let (scenario, source) = load::scenario(typed)?;
    let (scenario, model) = (Arc::new(scenario), Model::current()?);
    let others = Lesson::with_model(Arc::clone(&scenario), &model)?.players();
    let leader = sweep::leader_named(leader, &others)?;
    let replayed = sweep::replay(scenario, &model, leader.clone(), seed)?;
    let mut session = replayed.session.from_source(source);
    let id = session.keep(&store::of_data(everywhere)?)?;
    finished::keep(&session, speech::preferences(everywhere).words());
    let words = Localizer::english()?;
    let view = View::of(&session, &words);
    let mut text = format!(
        "{}, led by {}, seed {seed}\n\n",
        session.scenario().title,
        leader.name()
    );
    for step in &replayed.steps {
        let (title, chosen) = told(&view, &step.moment, step.choice);
        let how = match step.outcome {
            Outcome::Well => "went well",
            Outcome::Badly => "went badly",
        };
        let _ = write!(text, "{}: {title}\n    {chosen} ({how})\n", day_words(&words, step.day));
    }
    if let Some((title, told)) = told_ending(&view) {
        let _ = write!(text, "\n{title}\n{told}\n");
    }
    let end = session.simulation();
    let _ = write!(
        text,
        "\nThe team's level alone: {:.2} of 10. Delivered: {:.0} %.\nKept as {id}: `stepback resume {id}{}` opens its debrief.\n",
        end.level(),
        100.0 * end.delivered(),
        store::option(everywhere)
    );
    out::print(&text);
    Ok(ExitCode::SUCCESS)
}
