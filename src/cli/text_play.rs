//! Playing in plain text, in this terminal.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use super::error::CliError;
use super::watched_input::watched_input;
use super::{Everywhere, load, out, speech, store};
use crate::narration::day_words;
use crate::narration::page::Command;
use crate::platform::clock;
use crate::platform::shell::quoted;
use crate::scenario::Model;
use crate::session::Session;
use crate::sitting::{Alert, Location, Sitting};
use crate::terminal::{self, PlayOptions};

/// A play-through that has begun and is kept.
pub(super) fn begin(
    everywhere: &Everywhere,
    name: &str,
    seed: Option<u64>,
    cut: Option<usize>,
    player: Option<String>,
) -> Result<Session, CliError> {
    let (scenario, source) = load::scenario(name)?;
    let seed = seed.unwrap_or_else(clock::now);
    let mut session = Session::with_model(scenario, Model::current()?, seed)?
        .from_source(source)
        .with_cut(cut)
        .played_by(player);
    session.keep(&store::of_data(everywhere)?)?;
    Ok(session)
}

/// Plays a scenario that was chosen from its first day, in plain text.
pub(super) fn play_named(everywhere: &Everywhere, name: &str, seed: Option<u64>) -> Result<ExitCode, CliError> {
    let session = begin(everywhere, name, seed, None, None)?;
    play_new(everywhere, session, None)
}

/// Plays a session from its first day, in plain text; the scenario's file is followed if it is watched.
pub(super) fn play_new(
    everywhere: &Everywhere,
    session: Session,
    watched: Option<&Path>,
) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    let seed = session.seed().to_string();
    let said = sitting.words().with("term-seed", &[("seed", seed.into())]);
    out::print(&format!("{said}\n"));
    sitting.play(session);
    in_text(everywhere, sitting, watched)
}

/// Goes on with a session in plain text, saying where it stands.
pub(super) fn on(everywhere: &Everywhere, session: Session, watched: Option<&Path>) -> Result<ExitCode, CliError> {
    let mut sitting = speech::sitting(everywhere)?;
    sitting.play(session);
    resumed(everywhere, sitting, watched)
}

/// Goes on with what a sitting has opened, saying what is to be known about it and where it stands.
pub(super) fn resumed(
    everywhere: &Everywhere,
    mut sitting: Sitting,
    watched: Option<&Path>,
) -> Result<ExitCode, CliError> {
    let alerts = sitting.take_alerts();
    for alert in &alerts {
        out::complain(&format!("{}\n", alert.text(sitting.words())));
    }
    let other_way = |alert: &Alert| matches!(alert, Alert::Remark(remark) if remark.offers_a_choice());
    if let Some(id) = sitting.session().and_then(Session::id)
        && alerts.iter().any(other_way)
        && sitting.location() != Location::Over
    {
        let command = resume_command(everywhere, id, " --carry-over");
        let said = sitting
            .words()
            .with("remark-carry-over", &[("command", command.into())]);
        out::complain(&format!("{said}\n"));
    }
    if let Some(session) = sitting.session() {
        let words = sitting.words();
        let when = day_words(words, session.simulation().day());
        let title = session.scenario().title.as_str();
        let said = words.with("term-resumed", &[("scenario", title.into()), ("when", when.into())]);
        out::print(&format!("{said}\n"));
    }
    in_text(everywhere, sitting, watched)
}

fn in_text(everywhere: &Everywhere, mut sitting: Sitting, watched: Option<&Path>) -> Result<ExitCode, CliError> {
    let options = PlayOptions {
        width: usize::from(everywhere.width),
        echo: !io::stdin().is_terminal(),
        resume: sitting
            .session()
            .and_then(Session::id)
            .map(|id| resume_command(everywhere, id, "")),
    };
    match watched {
        Some(file) => terminal::play(&mut sitting, &options, watched_input(file), io::stdout().lock())?,
        None => terminal::play(&mut sitting, &options, io::stdin().lock(), io::stdout().lock())?,
    };
    Ok(ExitCode::SUCCESS)
}

/// The command that goes on with a play-through, in this way, as a shell reads it.
fn resume_command(everywhere: &Everywhere, id: &str, way: &str) -> String {
    format!(
        "stepback resume {} --text{way}{}",
        quoted(id.as_ref()),
        store::option(everywhere)
    )
}

/// The number that is chosen on the page of a sitting; `None` when the player leaves.
pub(super) fn ask(everywhere: &Everywhere, sitting: &mut Sitting) -> Result<Option<Command>, CliError> {
    let options = options(everywhere);
    Ok(terminal::choose(
        sitting,
        &options,
        io::stdin().lock(),
        io::stdout().lock(),
    )?)
}

pub(super) fn options(everywhere: &Everywhere) -> PlayOptions {
    PlayOptions {
        width: usize::from(everywhere.width),
        echo: !io::stdin().is_terminal(),
        resume: None,
    }
}
