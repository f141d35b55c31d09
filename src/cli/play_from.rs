//! `stepback play FILE --from MOMENT`: a play-through that begins at a moment, with a team as somebody else leaves it.
//!
//! In: a scenario, a moment, who led so far. Out: a play-through like any other, with every decision up to the moment in its journal.

use std::path::Path;
use std::sync::Arc;

use super::count::count;
use super::error::CliError;
use super::{Everywhere, load, out, replayed, resume, speech, store};
use crate::ensemble::sweep::leader_named;
use crate::ensemble::{NamedPolicy, ReferenceLeader};
use crate::insight::{Lesson, from_moment, is_asked, lead};
use crate::platform::clock;
use crate::scenario::{Model, MomentId, Scenario, suggestion};
use crate::session::{ScenarioSource, Session, read};

/// Play-throughs that are tried before it is said that the moment does not come.
const TRIES: u64 = 40;

/// What is begun.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlayFrom<'a> {
    /// The scenario, by name or path.
    pub name: &'a str,
    /// The id of the moment.
    pub moment: &'a str,
    /// Who led so far.
    pub led_by: Option<&'a str>,
    /// The seed; one under which the moment comes unless said.
    pub seed: Option<u64>,
    /// Who plays from there on.
    pub player: Option<&'a str>,
}

/// Begins it and keeps it.
pub(super) fn begin(everywhere: &Everywhere, from: PlayFrom<'_>) -> Result<Session, CliError> {
    let (scenario, source) = load::scenario(from.name)?;
    let moment = found(&scenario, from.moment)?;
    let model = Model::current()?;
    let leader = match from.led_by {
        None => Ok(ReferenceLeader::Situational.into()),
        Some(named) => leader_named(named, &Lesson::with_model(scenario.clone(), &model)?.players()),
    };
    let (session, by) = match (leader, from.led_by) {
        (Ok(leader), _) => (
            led(scenario, &source, &model, moment, &leader, from)?,
            format!("`{}`", leader.name()),
        ),
        (Err(unknown), Some(typed)) => match replayed::path(everywhere, typed) {
            Ok(journal) => (
                of_play(everywhere, &journal, moment, from)?,
                format!("the play-through {typed}"),
            ),
            Err(_) => {
                return Err(CliError::NobodyLed(
                    typed.chars().take(60).collect(),
                    unknown.to_string(),
                ));
            }
        },
        (Err(unknown), None) => return Err(unknown.into()),
    };
    let mut session = session.played_by(from.player.map(str::to_owned));
    session.keep(&store::of_data(everywhere)?)?;
    out::print(&format!(
        "Up to here {by} has led: {}, seed {}.\n",
        count(session.decisions().len(), "decision", "decisions"),
        session.seed()
    ));
    Ok(session)
}

fn found(scenario: &Scenario, id: &str) -> Result<MomentId, CliError> {
    let moments = &scenario.moments;
    moments
        .iter()
        .position(|moment| moment.id == id)
        .ok_or_else(|| CliError::NoMoment {
            given: id.chars().take(60).collect(),
            close: suggestion::closest(id, moments.iter().map(|moment| moment.id.as_str())).map(str::to_owned),
        })
}

/// Led up to the moment by a leader that plays by itself.
fn led(
    scenario: Scenario,
    source: &ScenarioSource,
    model: &Model,
    moment: MomentId,
    leader: &NamedPolicy,
    from: PlayFrom<'_>,
) -> Result<Session, CliError> {
    let (first, tries) = match from.seed {
        Some(seed) => (seed, 1),
        None => (clock::now(), TRIES),
    };
    let scenario = Arc::new(scenario);
    for seed in (0..tries).map(|n| first.wrapping_add(n)) {
        let mut session = Session::with_model(Arc::clone(&scenario), model, seed)?.from_source(source.clone());
        if lead(&mut session, &mut leader.policy(), |question| {
            is_asked(question, moment)
        })? {
            return Ok(session);
        }
    }
    Err(CliError::NotMet {
        moment: from.moment.to_owned(),
        by: format!("`{}`", leader.name()),
        tries,
    })
}

/// As somebody played it, in the scenario as it is now.
fn of_play(everywhere: &Everywhere, journal: &Path, moment: MomentId, from: PlayFrom<'_>) -> Result<Session, CliError> {
    if from.seed.is_some() {
        return Err(CliError::OwnSeed);
    }
    let record = read(journal)?;
    let carried = resume::carried_into(journal, &record, Some(from.name))?;
    from_moment(&carried.session, moment).ok_or_else(|| {
        resume::say(speech::preferences(everywhere).words(), &carried.remarks);
        CliError::NotMet {
            moment: from.moment.to_owned(),
            by: "this play-through".to_owned(),
            tries: 1,
        }
    })
}
