//! What can go wrong on the command line: the wording of the room, in one place.

use std::path::PathBuf;

use super::new_error::NewError;
use super::script_error::ScriptError;
use crate::ensemble::evidence::SensitivityError;
use crate::ensemble::lab::LabError;
use crate::ensemble::sweep::{ReplayError, SweepError};
use crate::insight::NoSuchMoment;
use crate::narration::LocaleError;
use crate::platform::{FileError, FolderError};
use crate::report::{CredentialsError, EndpointError, OutboxError, VocabularyError};
use crate::scenario::explain::UnknownCode;
use crate::scenario::pack::PackError;
use crate::scenario::reference::UnknownWord;
use crate::scenario::render::Colour;
use crate::scenario::{Diagnostics, NewFileError, OpenError, TableError, XliffError};
use crate::session::{AnswerError, JournalError};
use crate::simulation::{MissingParameter, UnknownParameter};
use crate::studio::StudioError;
use crate::terminal::TerminalError;
use crate::workshop::HostError;
use crate::workshop::outcome::CohortError;

/// Why a command could not be carried out: one sentence each.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file.
    #[error(transparent)]
    File(#[from] FileError),
    /// A pack of a scenario.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// A scenario's file that is not begun.
    #[error(transparent)]
    NewFile(#[from] NewFileError),
    /// A scenario's file that is not made or changed.
    #[error(transparent)]
    New(#[from] NewError),
    /// A moment that is not in the scenario.
    #[error(transparent)]
    Moment(#[from] NoSuchMoment),
    /// The data folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A workshop.
    #[error(transparent)]
    Host(#[from] HostError),
    /// How rooms decided.
    #[error(transparent)]
    Cohort(#[from] CohortError),
    /// The studio.
    #[error(transparent)]
    Studio(#[from] StudioError),
    /// The words of the program.
    #[error(transparent)]
    Words(#[from] LocaleError),
    /// Playing in plain text.
    #[error(transparent)]
    Terminal(#[from] TerminalError),
    /// A code that does not exist.
    #[error("{0}; `stepback explain` lists all of them")]
    Code(#[from] UnknownCode),
    /// A word that the scenario language does not have.
    #[error("{0}; `stepback language` lists all of them")]
    Word(#[from] UnknownWord),
    /// A scenario, a kind or the model with mistakes in it; they have been shown.
    #[error("{0}")]
    Mistakes(ShownDiagnostics),
    /// A table of texts that came back from a translator.
    #[error(transparent)]
    Table(#[from] TableError),
    /// An XLIFF file that came back from a translator.
    #[error(transparent)]
    Xliff(#[from] XliffError),
    /// A scenario that cannot be opened.
    #[error(transparent)]
    Open(OpenError),
    /// A sweep.
    #[error(transparent)]
    Sweep(#[from] SweepError),
    /// An answer of a leader that plays by itself.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// A run of a sweep played again.
    #[error(transparent)]
    ReplayedRun(#[from] ReplayError),
    /// The model lacks a number.
    #[error(transparent)]
    Model(#[from] MissingParameter),
    /// Which run to play again.
    #[error("`{0}` names no run; give a leader and a seed, as its row has them, for example `--replay direct:17`")]
    Replay(String),
    /// The window.
    #[error("{0}")]
    Window(String),
    /// Nothing to go on with.
    #[error("there is no play-through to continue; `stepback play` starts one")]
    NothingLeft,
    /// A cut that the scenario does not have, and those that it has.
    #[error("`{scenario}` has no cut `{typed}`; {}", cuts(known))]
    NoCut {
        /// Its name.
        scenario: String,
        /// What was asked for.
        typed: String,
        /// Its cuts, with their minutes.
        known: Vec<String>,
    },
    /// A finding that does not exist, and those that do.
    #[error("there is no finding {0}; there are {1}")]
    NoFinding(String, String),
    /// An ablation of a mechanism that the model does not have.
    #[error(transparent)]
    Parameter(#[from] UnknownParameter),
    /// A sensitivity run.
    #[error(transparent)]
    Sensitivity(#[from] SensitivityError),
    /// The assets that experiments need.
    #[error(transparent)]
    Lab(#[from] LabError),
    /// The names that statements use.
    #[error(transparent)]
    Vocabulary(#[from] VocabularyError),
    /// The key of a learning record store.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
    /// The address of a learning record store.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// Where something would be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A play-script.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// What waits to be sent.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// A play-through that this program cannot play again.
    #[error("{0}")]
    Changed(String),
    /// A decision that was not made.
    #[error(
        "there is no decision {at} in it; give one from 1 to {of}, as `stepback report JOURNAL --csv FILE` lists them"
    )]
    NoDecision {
        /// What was asked for.
        at: u32,
        /// How many there are.
        of: usize,
    },
    /// A decision that answered no question.
    #[error(
        "decision {0} was something done during the day, with nothing to choose from; leave out `--choose`, or fork at another decision"
    )]
    NothingToChoose(u32),
    /// A choice that is not offered.
    #[error("at decision {at} there is no choice {number}; give {}", offered(of))]
    NoChoice {
        /// The decision.
        at: u32,
        /// What was asked for.
        number: u32,
        /// The numbers that there are.
        of: Vec<u32>,
    },
    /// A scenario that is built in is watched.
    #[error("`{0}` is built into the program and does not change; `--watch` takes the path of a file")]
    BuiltIn(String),
    /// A moment to begin at that the scenario does not have.
    #[error("there is no moment `{given}` in it{}", did_you_mean(.close.as_deref()))]
    NoMoment {
        /// What was asked for.
        given: String,
        /// The nearest id.
        close: Option<String>,
    },
    /// A moment to begin at that does not come.
    #[error(
        "`{moment}` does not come under {by}{}; `stepback rehearse FILE {moment}` says how often it comes, and under whom", tried(*.tries)
    )]
    NotMet {
        /// The id.
        moment: String,
        /// Who led.
        by: String,
        /// Play-throughs that were tried.
        tries: u64,
    },
    /// Neither a leader nor a play-through.
    #[error("no play-through has the id `{0}`, and {1}")]
    NobodyLed(String, String),
    /// A seed beside a play-through.
    #[error("a play-through has its own seed; leave out `--seed`, or give `--as` a leader")]
    OwnSeed,
    /// Nobody can be asked.
    #[error("there is nobody to ask whether `{0}` may be deleted; add `--yes`")]
    NotAsked(String),
    /// `--yes` with the beginning of an id.
    #[error("`--yes` takes only the whole id, which is `{0}`")]
    WholeId(String),
    /// The menu cannot be read.
    #[error("the terminal cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
}

fn did_you_mean(close: Option<&str>) -> String {
    close.map_or_else(
        || "; `stepback overview FILE` lists them".to_owned(),
        |close| format!("; did you mean `{close}`?"),
    )
}

fn tried(tries: u64) -> String {
    if tries > 1 {
        format!(" in {tries} play-throughs")
    } else {
        String::new()
    }
}

fn cuts(known: &[String]) -> String {
    if known.is_empty() {
        "it can only be played whole".to_owned()
    } else {
        format!("it has {}", known.join(", "))
    }
}

/// Why a path is not written to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutputError {
    /// Two forms to one place.
    #[error("two outputs would go to `{}`, and one would be lost; give each a different name", .0.display())]
    Twice(PathBuf),
    /// It is what the command reads.
    #[error("`{}` is what this command reads; write to a different file", .0.display())]
    Input(PathBuf),
    /// It stands where play-throughs are kept.
    #[error("`{}` is where play-throughs are saved, and nothing else is written there; write to a different folder", .0.display())]
    Kept(PathBuf),
    /// It is a journal, a scenario, a translation.
    #[error("`{}` is a play-through, a scenario or a translation, and is never overwritten; write to a different file", .0.display())]
    Source(PathBuf),
    /// A folder with other things than pictures.
    #[error("`{}` holds other things than pictures; name a folder that is empty or not there yet", .0.display())]
    Used(PathBuf),
}

/// Which numbers can be given: a range, or each of them where some are missing.
fn offered(numbers: &[u32]) -> String {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    let last = numbers.last().copied().unwrap_or_default();
    if (1..=last).eq(numbers.iter().copied()) {
        return format!("one from 1 to {last}");
    }
    let listed: Vec<String> = numbers.iter().map(u32::to_string).collect();
    format!("one of {}", listed.join(", "))
}

/// Mistakes with their places, and how to read more of them.
#[derive(Debug)]
pub struct ShownDiagnostics {
    text: String,
}

impl std::fmt::Display for ShownDiagnostics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text.trim_end())
    }
}

impl From<Diagnostics> for CliError {
    fn from(mistakes: Diagnostics) -> Self {
        Self::Mistakes(ShownDiagnostics {
            text: mistakes.render(Colour::On),
        })
    }
}

impl From<OpenError> for CliError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Mistakes(mistakes) => mistakes.into(),
            other => Self::Open(other),
        }
    }
}
