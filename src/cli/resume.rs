//! `stepback resume [ID]`: going on with a play-through that was left, by default the last one.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use super::count::count;
use super::error::CliError;
use super::{Everywhere, load, out, plays, speech, store, text_play, window};
use crate::narration::{self, Localizer};
use crate::scenario::Model;
use crate::session::{Opened, Record, Remark, Session, carry_into, carry_on, read};

/// Continue a saved play-through
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct Resume {
    /// Its id, or the start of it [default: the unfinished one played last]
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// Play as plain text in this terminal
    #[arg(long)]
    pub text: bool,
    /// Just list the play-throughs
    #[arg(long)]
    pub list: bool,
    /// Continue in a new play-through, with the current scenario and program and every answer that still stands
    #[arg(long, conflicts_with = "list")]
    pub carry_over: bool,
    /// With --carry-over: the scenario's file, if it has been renamed or moved
    #[arg(long, value_name = "FILE", requires = "carry_over")]
    pub scenario: Option<String>,
    /// Save what comes before the damage in a journal as a new play-through, and continue there
    #[arg(long, requires = "id", conflicts_with = "list")]
    pub salvage: bool,
}

impl Resume {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        if self.list {
            return plays::run(everywhere);
        }
        let store = store::of_data(everywhere)?;
        let mut id = match &self.id {
            Some(id) => id.clone(),
            None => match store.latest_unfinished()? {
                Some(play) => play.id,
                None => return Err(store.latest_damage()?.map_or(CliError::NothingLeft, CliError::Journal)),
            },
        };
        if self.salvage {
            let salvaged = store.salvage(&id)?;
            out::complain(&format!(
                "{}\nSaved: {}, {}. The damaged one stays as it is.\n",
                salvaged.damage,
                salvaged.id,
                count(salvaged.decisions, "decision", "decisions")
            ));
            id = salvaged.id;
        }
        if self.carry_over {
            let mut carried = carried_over(everywhere, &id, self.scenario.as_deref())?;
            if self.text {
                return text_play::on(everywhere, carried, None);
            }
            carried.id().unwrap_or_default().clone_into(&mut id);
            // Only one program may have the journal open.
            carried.detach();
        }
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

/// Goes on with a play-through in plain text, or looks back on one that is over. Where what it was begun with has changed
/// since, somebody at a keyboard is asked how; otherwise it goes on as it was played.
pub(super) fn on(everywhere: &Everywhere, id: &str) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    if io::stdin().is_terminal() {
        sitting.try_resume(Some(id))?;
        if sitting.offers_ways() {
            match text_play::ask(everywhere, &mut sitting)? {
                Some(command) => sitting.apply(&command, ""),
                None => return Ok(ExitCode::SUCCESS),
            };
        }
    } else {
        sitting.resume_as_played(id)?;
    }
    text_play::resumed(everywhere, sitting, None)
}

/// What is to be known about a play-through, a line each.
pub(super) fn say(words: &Localizer, remarks: &[Remark]) {
    for remark in remarks {
        out::complain(&format!("{}\n", narration::remark(words, remark)));
    }
}

/// A new play-through as of now, in memory, with the answers of another that still stand: with the scenario that is named, or
/// the one that it came from.
pub(super) fn carried_into(journal: &Path, record: &Record, named: Option<&str>) -> Result<Opened, CliError> {
    let model = Model::current()?;
    match named {
        Some(named) => {
            let (scenario, source) = load::scenario(named)?;
            Ok(carry_into(journal, record, &model, scenario, source)?)
        }
        None => Ok(carry_on(journal, record, &model)?),
    }
}

/// The same, kept.
fn carried_over(everywhere: &Everywhere, id: &str, named: Option<&str>) -> Result<Session, CliError> {
    let store = store::of_data(everywhere)?;
    let path = store.find(id)?;
    let Opened { mut session, remarks } = carried_into(&path, &read(&path)?, named)?;
    let kept = session.keep(&store)?;
    say(speech::preferences(everywhere).words(), &remarks);
    out::complain(&format!("Kept as {kept}; {id} stays as it is.\n"));
    Ok(session)
}
