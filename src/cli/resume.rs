//! `stepback resume [ID]`: going on with a play-through that was left, by default the last one.

use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, load, out, play, plays, window};
use crate::scenario::Model;
use crate::session::Session;

/// Go on with a play-through that was left
#[derive(Debug, clap::Args)]
pub(super) struct Resume {
    /// Its id, or the beginning of it; without it the one that was played last and is not over
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// In plain text, in this terminal
    #[arg(long)]
    pub text: bool,
    /// Only list the play-throughs
    #[arg(long)]
    pub list: bool,
}

impl Resume {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        if self.list {
            return plays::run(everywhere);
        }
        let id = match &self.id {
            Some(id) => id.clone(),
            None => {
                play::store(everywhere)?
                    .latest_unfinished()?
                    .ok_or(CliError::NothingLeft)?
                    .id
            }
        };
        if !self.text {
            let wanted = window::Wanted {
                scenario: None,
                cut: None,
                seed: None,
                resume: Some(id.clone()),
            };
            if let Some(code) = window::open(&wanted, everywhere)? {
                return Ok(code);
            }
        }
        on(everywhere, &id)
    }
}

/// Goes on with a play-through in plain text.
pub(super) fn on(everywhere: &Everywhere, id: &str) -> Result<ExitCode, CliError> {
    let kept = play::store(everywhere)?.open(id)?;
    let scenario = load::of_journal(kept.head())?;
    let (mut session, repair) = Session::resume(kept, scenario, Model::current()?)?;
    if let Some(repair) = repair {
        out::complain(&format!("{repair}\n"));
    }
    play::on(everywhere, &mut session)
}
