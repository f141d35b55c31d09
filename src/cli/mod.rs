//! The command line: one file a subcommand.
//!
//! In: arguments. Out: an exit code; 0 when it was done or the player left, 1 with one clear sentence on the standard
//! error when it could not be done, 2 for arguments that do not exist.

mod check;
mod count;
mod cover;
mod csv_for;
mod error;
mod evidence;
mod explain;
mod export;
mod finished;
mod fork;
mod history;
mod lesson;
mod lesson_csv;
mod lesson_sentences;
mod licences;
mod load;
mod man;
mod menu;
mod merge;
mod model_card;
mod out;
mod output;
mod play;
mod plays;
mod progress;
mod rehearse;
mod replayed;
mod report;
mod resume;
mod send;
#[cfg(feature = "game")]
mod shot;
mod speech;
mod store;
mod sweep;
mod sweep_tables;
mod table;
mod text_play;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::platform::embedded;
pub use error::CliError;

/// A team simulation: step in, step back, and see what your people become.
#[derive(Debug, Parser)]
#[command(name = "stepback", version, about, long_about = None)]
struct Arguments {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Option<Subcommands>,
}

/// What every subcommand takes.
#[derive(Debug, Clone, clap::Args)]
struct Everywhere {
    /// Keep play-throughs in this folder
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Use the assets in this folder before those that are built in
    #[arg(long, value_name = "DIR", global = true)]
    assets: Option<PathBuf>,
    /// Characters in a line of plain text
    #[arg(long, value_name = "N", global = true, default_value_t = 80, value_parser = clap::value_parser!(u16).range(30..=120))]
    width: u16,
    /// The language of the program, for example de; without it the one that is set, or the system's
    #[arg(long, value_name = "LANG", global = true)]
    language: Option<String>,
    #[command(flatten)]
    look: window::WindowArgs,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    /// Play a scenario from its first day
    Play(play::PlayArgs),
    /// Go on with a play-through that was left
    Resume(resume::Resume),
    /// List the play-throughs that are kept
    Plays,
    /// List the play-throughs that are kept, compare them, delete one, or write all into a table
    History(history::HistoryArgs),
    /// Write a play-through, with all it needs, into one file
    Export(export::ExportArgs),
    /// Take in a play-through from a file that `stepback export` has written
    Import(export::ImportArgs),
    /// Write a play-through down: to read and print, as a table, or as statements for a learning record store
    Report(report::Report),
    /// Play again from a decision, with another choice and the same luck
    Fork(fork::Fork),
    #[cfg(feature = "game")]
    Shot(shot::ShotArgs),
    /// Say everything that is wrong with a scenario
    Check(check::Check),
    /// Run published findings as experiments on simulated teams
    Evidence(evidence::Evidence),
    /// Explain a code that `check` has named
    Explain(explain::Explain),
    /// Play a scenario many times by leaders that play by themselves, and judge what it promises
    Sweep(sweep::SweepArgs),
    /// Rehearse moments of a scenario: how often they come, what each choice leads to, what they need
    Rehearse(rehearse::Rehearse),
    Cover(cover::CoverArgs),
    /// Put the shards of a sweep together
    Merge(merge::Merge),
    /// Show the licences of the program and of everything that is built into it
    Licences,
    /// Print the manual page
    Man(man::ManArgs),
}

/// Runs the program with the arguments it was started with.
#[must_use]
pub fn run() -> ExitCode {
    let code = match Arguments::try_parse() {
        Ok(arguments) => run_with(&arguments).unwrap_or_else(|error| {
            tell(&error);
            ExitCode::FAILURE
        }),
        Err(error) => answer(&error),
    };
    match out::failure() {
        None => code,
        Some(error) => {
            out::complain(&format!("the standard output cannot be written: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

fn tell(error: &CliError) {
    let text = format!("{error}\n");
    match error {
        CliError::Mistakes(_) => out::complain_styled(&text),
        _ => out::complain(&text),
    }
}

/// What the parser of arguments says instead of a command: the help that was asked for, or what is wrong. What was typed may stand
/// in the latter.
fn answer(error: &clap::Error) -> ExitCode {
    let text = error.render();
    if error.use_stderr() {
        out::complain(&text.to_string());
    } else {
        out::print_styled(&text.ansi().to_string());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(1))
}

fn run_with(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let everywhere = &arguments.everywhere;
    if let Some(folder) = &everywhere.assets {
        embedded::use_folder(folder)?;
    }
    match &arguments.command {
        None => menu::start(everywhere),
        Some(Subcommands::Play(play)) => play.run(everywhere),
        Some(Subcommands::Resume(resume)) => resume.run(everywhere),
        #[cfg(feature = "game")]
        Some(Subcommands::Shot(shot)) => shot.run(everywhere),
        Some(Subcommands::Plays) => plays::run(everywhere),
        Some(Subcommands::History(history)) => history.run(everywhere),
        Some(Subcommands::Export(export)) => export.run(everywhere),
        Some(Subcommands::Import(import)) => import.run(everywhere),
        Some(Subcommands::Report(report)) => report.run(everywhere),
        Some(Subcommands::Fork(fork)) => fork.run(everywhere),
        Some(Subcommands::Check(check)) => check.run(),
        Some(Subcommands::Evidence(evidence)) => evidence.run(),
        Some(Subcommands::Explain(explain)) => explain.run(),
        Some(Subcommands::Sweep(sweep)) => sweep.run(everywhere),
        Some(Subcommands::Rehearse(rehearse)) => rehearse.run(),
        Some(Subcommands::Cover(cover)) => cover.run(),
        Some(Subcommands::Merge(merge)) => merge.run(),
        Some(Subcommands::Licences) => Ok(licences::run()),
        Some(Subcommands::Man(man)) => man.run(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_made() {
        super::Arguments::command().debug_assert();
    }
}
