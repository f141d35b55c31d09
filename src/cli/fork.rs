//! `stepback fork JOURNAL --at N --choose M`: another play-through that shares everything before decision N, and goes on
//! by hand or by itself.

use std::path::Path;
use std::process::ExitCode;

use super::error::CliError;
use super::finished;
use super::replayed;
use super::{Everywhere, out, resume, speech, store, text_play, window};
use crate::ensemble::ReferenceLeader;
use crate::insight::{Habit, PlayFigures, lead};
use crate::narration;
use crate::platform::files;
use crate::platform::shell::quoted;
use crate::session::Session;
use crate::simulation::Answer;

/// Replay from a decision, with another choice and the same luck
#[derive(Debug, clap::Args)]
pub(super) struct Fork {
    /// Its id, or the start of it, as listed by `stepback history`; or the path to its journal
    #[arg(value_name = "JOURNAL")]
    pub journal: String,
    /// The number of the decision, as listed by `stepback report --csv`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub at: u32,
    /// The number of the other choice, as on screen; leave it out to decide when you play
    #[arg(long, value_name = "M", value_parser = clap::value_parser!(u32).range(1..))]
    pub choose: Option<u32>,
    /// Let this reference leader play on to the end, for example `situational`
    #[arg(long, value_name = "NAME", value_parser = leader, conflicts_with_all = ["habit", "text"])]
    pub by: Option<ReferenceLeader>,
    /// Let it play on to the end in the style it was played so far
    #[arg(long, conflicts_with = "text")]
    pub habit: bool,
    /// Continue as plain text in this terminal
    #[arg(long)]
    pub text: bool,
    /// Use the current scenario and program, with every answer before the decision that still stands
    #[arg(long)]
    pub carry_over: bool,
    /// With --carry-over: the scenario's file, if it has been renamed or moved
    #[arg(long, value_name = "FILE", requires = "carry_over")]
    pub scenario: Option<String>,
}

fn leader(typed: &str) -> Result<ReferenceLeader, String> {
    let names = || ReferenceLeader::ALL.map(ReferenceLeader::name).join(", ");
    ReferenceLeader::named(typed).ok_or_else(|| format!("there are {}", names()))
}

impl Fork {
    pub(super) fn run(&self, everywhere: &Everywhere) -> Result<ExitCode, CliError> {
        let opened = replayed::open(everywhere, &self.journal)?;
        let carried = if self.carry_over {
            Some(resume::carried_into(
                &opened.path,
                &opened.record,
                self.scenario.as_deref(),
            )?)
        } else {
            None
        };
        let session = match &carried {
            Some(carried) => &carried.session,
            None => replayed::session(&opened)?,
        };
        let preferences = speech::preferences(everywhere);
        let remarks = carried.as_ref().map_or(&opened.remarks, |carried| &carried.remarks);
        resume::say(preferences.words(), remarks);
        let forked = session.fork(self.at).ok_or(CliError::NoDecision {
            at: self.at,
            of: session.decisions().len(),
        })?;
        let mut forked = forked.another_way(self.at);
        if let Some(number) = self.choose {
            let answer = numbered(&forked, self.at, number)?;
            forked.answer(answer)?;
        }
        if self.habit || self.by.is_some() {
            match self.by {
                Some(leader) => lead(&mut forked, &mut leader.policy(), |_| false)?,
                None => lead(&mut forked, &mut Habit::of(session), |_| false)?,
            };
            let id = forked.keep(&store::of_data(everywhere)?)?;
            finished::keep(&forked, preferences.words());
            out::print(&told(everywhere, &forked, &self.named(&opened.path), &id));
            return Ok(ExitCode::SUCCESS);
        }
        let id = forked.keep(&store::of_data(everywhere)?)?;
        let path = forked.path().map(|path| path.display().to_string()).unwrap_or_default();
        out::print(&format!("Kept as {id} ({path}).\n"));
        if !self.text {
            // Only one program may have the journal open.
            forked.detach();
            let wanted = window::Wanted {
                resume: Some(id.clone()),
                ..window::Wanted::default()
            };
            if let Some(code) = window::open(&wanted, everywhere)? {
                return Ok(code);
            }
            return resume::on(everywhere, &id);
        }
        text_play::on(everywhere, forked, None)
    }

    /// What it was forked from, as another command takes it: its id, or the path that was typed.
    fn named(&self, journal: &Path) -> String {
        match journal.file_stem() {
            Some(id) if !replayed::is_path_of_journal(&self.journal) => quoted(id),
            _ => quoted(files::whole(journal).as_os_str()),
        }
    }
}

/// The answer of this number to what is asked where a fork stands.
fn numbered(forked: &Session, at: u32, number: u32) -> Result<Answer, CliError> {
    let question = forked.simulation().question().ok_or(CliError::NothingToChoose(at))?;
    let answers = narration::numbered_answers(&question);
    let of = answers.iter().map(|(number, _)| *number).collect();
    let answer = answers.into_iter().find(|(own, _)| *own == number);
    answer
        .map(|(_, answer)| answer)
        .ok_or(CliError::NoChoice { at, number, of })
}

fn told(everywhere: &Everywhere, session: &Session, from: &str, id: &str) -> String {
    let standing = PlayFigures::of(session);
    let path = session
        .path()
        .map(|path| path.display().to_string())
        .unwrap_or_default();
    let new = quoted(id.as_ref());
    format!(
        "It ends with: {}. Level alone: {:.2} of 10. Delivered: {:.0} %.\nKept as {id} ({path}): `stepback history --compare {from} {new}{}` puts it beside the other.\n",
        standing.ending.as_deref().unwrap_or("nothing"),
        standing.alone.unwrap_or(standing.last),
        100.0 * standing.delivered,
        store::option(everywhere)
    )
}

#[cfg(test)]
mod tests {
    use super::leader;

    #[test]
    fn an_unknown_leader_is_told_who_there_is() {
        assert!(leader("Situational").is_ok());
        assert!(leader("nobody").is_err_and(|said| said.contains("situational")));
    }
}
