//! One play-through by whoever answers, heard by what counts texts.

use std::sync::Arc;

use crate::ensemble::DecisionMaker;
use crate::insight::coverage::{Came, PlayListener};
use crate::scenario::MomentId;
use crate::simulation::{Answer, Origin, Question, Simulation, StepResult, World};

/// Acts of the day that a player may do on one morning, at most.
const ACTS_A_MORNING: usize = 3;

/// A play-through that is over.
pub(super) struct Played {
    /// Where it stands.
    pub at: Simulation,
    /// The texts that came.
    pub came: Came,
    /// Index of the ending.
    pub ending: usize,
}

/// Plays a seed to its end; `answered` is shown each written moment right after it was.
pub(super) fn played(
    world: &Arc<World>,
    seed: u64,
    player: &mut dyn DecisionMaker,
    mut answered: impl FnMut(MomentId, &Simulation, &Came),
) -> Played {
    let scenario = &world.scenario;
    let mut at = Simulation::in_world(Arc::clone(world), seed);
    let mut heard = PlayListener::new(scenario, Came::nothing(scenario, &scenario.story_texts()));
    loop {
        match at.step(&mut heard) {
            StepResult::Day(_) => {
                heard.morning(&at);
                for _ in 0..ACTS_A_MORNING {
                    let Some(act) = player.begin(&at) else { break };
                    if at.answer(&Answer::Act(act), &mut heard).is_err() {
                        break;
                    }
                }
            }
            StepResult::Ask(question) => {
                heard.asked(&question, &at);
                let answer = player.decide(&question, &at);
                if at.answer(&answer, &mut heard).is_err() {
                    let first = question.numbered().swap_remove(0);
                    // Answer 1 is always possible.
                    at.answer(&first, &mut heard).ok();
                }
                if let Some(m) = written(&question)
                    && at.in_retrospect().has_gone(m, None, None)
                {
                    answered(m, &at, heard.came());
                }
            }
            StepResult::Over(ending) => {
                heard.over(&at, ending);
                let came = heard.into_came();
                return Played { at, came, ending };
            }
        }
    }
}

fn written(question: &Question) -> Option<MomentId> {
    let raised = match question {
        Question::Moment(asked) => &asked.moment,
        Question::Beat(asked) => &asked.moment,
        _ => return None,
    };
    match raised.origin {
        Origin::Written(m) => Some(m),
        Origin::Emergent(_) => None,
    }
}
