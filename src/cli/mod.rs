//! The command line: one file a subcommand.
//!
//! In: arguments. Out: an exit code; 0 when it was done or the player left, 1 with one clear sentence on the standard
//! error when it could not be done, 2 for arguments that do not exist.

mod check;
mod cohort;
mod count;
mod cover;
mod csv_for;
mod error;
mod evidence;
mod explain;
mod export;
mod finished;
mod fix;
mod fork;
mod history;
mod host;
mod language;
mod lesson;
mod lesson_csv;
mod lesson_sentences;
mod licences;
mod lines;
mod load;
mod lsp;
mod man;
mod menu;
mod merge;
mod model_card;
mod new;
mod new_error;
mod out;
mod output;
mod overview;
mod pack;
mod play;
mod play_from;
mod play_test;
mod plays;
mod print;
mod progress;
mod rehearse;
mod rehearse_figures;
mod rename;
mod replayed;
mod report;
mod resume;
mod script_error;
mod send;
#[cfg(feature = "game")]
mod shot;
mod speech;
mod store;
mod studio;
mod sweep;
mod sweep_tables;
mod table;
mod team_questions;
mod text_play;
mod translate;
mod watched_input;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

use crate::narration::{languages, negotiated};
use crate::platform::embedded;
pub use error::CliError;

/// A leadership simulation: step in or step back, and see what your team becomes.
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
    /// Save play-throughs in this folder
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Look for assets in this folder before the built-in ones
    #[arg(long, value_name = "DIR", global = true)]
    assets: Option<PathBuf>,
    /// Width of plain text, in characters
    #[arg(long, value_name = "N", global = true, default_value_t = 80, value_parser = clap::value_parser!(u16).range(30..=120))]
    width: u16,
    /// The program's language, for example `de` [default: the one in the settings, or your system's]
    #[arg(long, value_name = "LANG", global = true)]
    language: Option<String>,
    #[command(flatten)]
    look: window::WindowArgs,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    /// Play a scenario from its first day
    Play(play::PlayArgs),
    /// Continue a saved play-through
    Resume(resume::Resume),
    /// List saved play-throughs
    Plays,
    /// List saved play-throughs, compare two, delete one, or export them all as a table
    History(history::HistoryArgs),
    /// Pack a play-through and everything it needs into one file
    Export(export::ExportArgs),
    /// Unpack a play-through from a file that `stepback export` wrote
    Import(export::ImportArgs),
    /// Write a report of a play-through: to read and print, as a table, or for a learning record store
    Report(report::Report),
    /// Replay from a decision, with another choice and the same luck
    Fork(fork::Fork),
    #[cfg(feature = "game")]
    Shot(shot::ShotArgs),
    /// Begin a scenario: a small one with comments, a copy of another, or your own team
    New(new::NewArgs),
    /// Change the name of somebody in a scenario, in all of its texts
    Rename(rename::RenameArgs),
    /// Print a scenario as a script, to read, correct and sign off
    Print(print::PrintArgs),
    /// Pack a scenario and everything that belongs to it into one file
    Pack(pack::PackArgs),
    /// Look into a pack that `stepback pack` made, and unpack it
    Open(pack::OpenArgs),
    /// List everything that is wrong with a scenario
    Check(check::Check),
    /// Correct in a scenario what can be corrected without asking
    Fix(fix::Fix),
    /// Run published findings as experiments on simulated teams
    Evidence(evidence::Evidence),
    /// Explain a code that `check` reported
    Explain(explain::Explain),
    /// Explain a word of the scenario language
    Language(language::LanguageArgs),
    Lsp(lsp::LspArgs),
    /// Let simulated leaders play a scenario many times, and judge what it promises
    Sweep(sweep::SweepArgs),
    Studio(studio::StudioArgs),
    Host(host::HostArgs),
    Cohort(cohort::CohortArgs),
    /// Rehearse the moments of a scenario: how often they come up, what is right in them, where each choice leads, what to change
    Rehearse(rehearse::Rehearse),
    /// Show a scenario as a whole: its weeks, endings, reading, people, and what leads to what
    Overview(overview::OverviewArgs),
    Cover(cover::CoverArgs),
    Test(play_test::TestArgs),
    Translate(translate::TranslateArgs),
    /// Put the shards of a sweep together
    Merge(merge::Merge),
    /// Show the licences of the program and of everything built into it
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
            out::complain(&format!("standard output cannot be written to: {error}\n"));
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

/// Refuses a language that is not there, as the parser of arguments refuses a value; `--assets` may bring one along.
fn refuse_language(typed: &str) -> Option<clap::Error> {
    let there = languages();
    if negotiated(typed, &there).is_some() {
        return None;
    }
    let tags: Vec<String> = there.into_iter().map(|language| language.tag).collect();
    let message = format!(
        "invalid value '{typed}' for '--language <LANG>': choose one of {}",
        tags.join(", ")
    );
    Some(Arguments::command().error(ErrorKind::InvalidValue, message))
}

fn run_with(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let everywhere = &arguments.everywhere;
    if let Some(folder) = &everywhere.assets {
        embedded::use_folder(folder)?;
    }
    if let Some(refused) = everywhere.language.as_deref().and_then(refuse_language) {
        return Ok(answer(&refused));
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
        Some(Subcommands::New(new)) => new.run(everywhere),
        Some(Subcommands::Rename(rename)) => rename.run(),
        Some(Subcommands::Print(print)) => print.run(everywhere),
        Some(Subcommands::Pack(pack)) => pack.run(),
        Some(Subcommands::Open(open)) => open.run(everywhere),
        Some(Subcommands::Check(check)) => check.run(),
        Some(Subcommands::Fix(fix)) => fix.run(),
        Some(Subcommands::Evidence(evidence)) => evidence.run(),
        Some(Subcommands::Explain(explain)) => explain.run(),
        Some(Subcommands::Language(language)) => language.run(arguments.everywhere.width),
        Some(Subcommands::Lsp(_)) => lsp::run(),
        Some(Subcommands::Sweep(sweep)) => sweep.run(everywhere),
        Some(Subcommands::Rehearse(rehearse)) => rehearse.run(everywhere.width),
        Some(Subcommands::Overview(overview)) => overview.run(everywhere.width),
        Some(Subcommands::Studio(studio)) => studio.run(everywhere),
        Some(Subcommands::Host(host)) => host.run(everywhere),
        Some(Subcommands::Cohort(cohort)) => cohort.run(),
        Some(Subcommands::Cover(cover)) => cover.run(),
        Some(Subcommands::Test(test)) => test.run(),
        Some(Subcommands::Translate(translate)) => translate.run(),
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
