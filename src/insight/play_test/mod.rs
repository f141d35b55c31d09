//! Play-scripts played: what a leader does is taken from the script, and what came is held against what it expects.
//!
//! In: a script and its scenario. Out: a [`ScriptResult`], in which everything that was not as expected stands with its line; or a
//! script that expects what came, to be kept.
//!
//! Follow it: `player` (who plays) -> `play` (one play-through) -> `compare` (what was expected) and `record` (what would be).

mod compare;
mod play;
mod player;
mod record;

use std::sync::Arc;

use crate::ensemble::{ReferenceLeader, WorldSetup};
use crate::scenario::{ExpectedFact, Model, PlayScript, Scenario, ScriptExpectation};
use crate::simulation::MissingParameter;

use compare::{Seen, unmet};
use play::{Played, played};
use player::{RecordedPlayer, ScriptedPlayer};

pub use compare::UnmetExpectation;

/// What came of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptResult {
    /// How many steps and expectations were looked at.
    pub looked_at: usize,
    /// What was not as expected, in the order of the file.
    pub unmet: Vec<UnmetExpectation>,
}

/// Plays a script to its end.
///
/// # Errors
/// Names a parameter that the model lacks.
pub fn run_script(
    script: &PlayScript,
    scenario: impl Into<Arc<Scenario>>,
    model: &Model,
) -> Result<ScriptResult, MissingParameter> {
    let world = WorldSetup::with_model(scenario, model)?.world;
    let mut player = ScriptedPlayer::of(script);
    let mut found = Vec::new();
    let mut answered = vec![false; script.expected.len()];
    let end = played(&world, script.seed, &mut player, |m, at, came| {
        for (expected, answered) in script.expected.iter().zip(&mut answered) {
            if let ExpectedFact::Once(moment, all) = &expected.fact
                && *moment == m
            {
                *answered = true;
                let seen = Seen { at, came, ending: None };
                found.extend(all.iter().filter_map(|one| unmet(one, &seen)));
            }
        }
    });
    let seen = Seen {
        at: &end.at,
        came: &end.came,
        ending: Some(end.ending),
    };
    for (expected, answered) in script.expected.iter().zip(answered) {
        found.extend(match &expected.fact {
            ExpectedFact::Once(..) if answered => None,
            ExpectedFact::Once(m, _) => Some(compare::never(expected, *m, &seen)),
            _ => unmet(expected, &seen),
        });
    }
    found.extend(player.left_over(&end.at));
    found.sort_by_key(|one| one.line);
    Ok(ScriptResult {
        looked_at: script.steps.len() + count(&script.expected),
        unmet: found,
    })
}

fn count(all: &[ScriptExpectation]) -> usize {
    let of = |one: &ScriptExpectation| match &one.fact {
        ExpectedFact::Once(_, inner) => count(inner),
        _ => 1,
    };
    all.iter().map(of).sum()
}

/// A script of how a reference leader plays a seed, which expects what came.
///
/// # Errors
/// Names a parameter that the model lacks.
pub fn record_script(
    scenario: impl Into<Arc<Scenario>>,
    model: &Model,
    leader: ReferenceLeader,
    seed: u32,
) -> Result<PlayScript, MissingParameter> {
    let world = WorldSetup::with_model(scenario, model)?.world;
    let mut player = RecordedPlayer::new(leader.policy());
    let end = played(&world, u64::from(seed), &mut player, |_, _, _| ());
    Ok(PlayScript {
        seed: u64::from(seed),
        otherwise: leader.name().to_owned(),
        plan: None,
        expected: record::expectations(&end, &player.steps),
        steps: player.steps,
    })
}

/// What a script would have to expect now.
///
/// # Errors
/// Names a parameter that the model lacks.
pub fn record_expectations(
    script: &PlayScript,
    scenario: impl Into<Arc<Scenario>>,
    model: &Model,
) -> Result<Vec<ScriptExpectation>, MissingParameter> {
    let world = WorldSetup::with_model(scenario, model)?.world;
    let end: Played = played(&world, script.seed, &mut ScriptedPlayer::of(script), |_, _, _| ());
    Ok(record::expectations(&end, &script.steps))
}
