//! `stepback play [SCENARIO] [--text] [--seed N]`: a play-through from the first day.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, load, menu, speech, window};
use crate::narration::{View, Words, day_words};
use crate::platform::{clock, folders};
use crate::scenario::Model;
use crate::session::{Session, Store};
use crate::terminal::{self, Kept, Options};

/// Play a scenario from its first day
#[derive(Debug, clap::Args)]
pub(super) struct Play {
    /// A shipped scenario by its name, or the path of a file; without it there is a list
    #[arg(value_name = "SCENARIO")]
    pub scenario: Option<String>,
    /// In plain text, in this terminal
    #[arg(long)]
    pub text: bool,
    /// The number that all luck comes from; the same number and the same answers give the same story
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

impl Play {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        if !self.text {
            let wanted = window::Wanted {
                scenario: self.scenario.clone(),
                seed: self.seed,
                resume: None,
            };
            if let Some(code) = window::open(&wanted, everywhere)? {
                return Ok(code);
            }
        }
        match &self.scenario {
            Some(name) => new(everywhere, name, self.seed),
            None => menu::choose(everywhere, self.seed),
        }
    }
}

/// A new play-through in plain text.
pub(super) fn new(everywhere: &Everywhere, name: &str, seed: Option<u64>) -> Result<ExitCode, CliError> {
    let (scenario, source) = load::scenario(name)?;
    let seed = seed.unwrap_or_else(clock::now);
    let mut session = Session::with_model(scenario, Model::current()?, seed).from_source(source);
    session.keep(&store(everywhere)?)?;
    let (words, kept) = speech::words(everywhere);
    super::out::print(&format!(
        "{}\n",
        words.with("term-seed", &[("seed", seed.to_string().into())])
    ));
    in_text(everywhere, &mut session, &words, kept)
}

/// Goes on in plain text, saying where it stands.
pub(super) fn on(everywhere: &Everywhere, session: &mut Session) -> Result<ExitCode, CliError> {
    let (words, kept) = speech::words(everywhere);
    let view = View::of(session, &words);
    let when = day_words(&words, view.simulation.day());
    let values = [("scenario", view.scenario.title.as_str().into()), ("when", when.into())];
    super::out::print(&format!("{}\n", words.with("term-resumed", &values)));
    in_text(everywhere, session, &words, kept)
}

fn in_text(everywhere: &Everywhere, session: &mut Session, words: &Words, kept: Kept) -> Result<ExitCode, CliError> {
    let input = io::stdin().lock();
    let options = Options {
        width: usize::from(everywhere.width),
        echo: !input.is_terminal(),
        resume: session.id().map(|id| resume_command(everywhere, id)),
        kept,
    };
    terminal::play(session, words, &options, input, io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

/// The command that goes on with a play-through.
fn resume_command(everywhere: &Everywhere, id: &str) -> String {
    match &everywhere.data {
        Some(folder) => {
            let folder = folder.display().to_string();
            let quote = if folder.contains(char::is_whitespace) { "\"" } else { "" };
            format!("stepback resume {id} --text --data {quote}{folder}{quote}")
        }
        None => format!("stepback resume {id} --text"),
    }
}

/// Where play-throughs are kept.
pub(super) fn store(everywhere: &Everywhere) -> Result<Store, CliError> {
    Ok(Store::in_data(&folders::data(everywhere.data.as_deref())?))
}
