//! Plays a policy to the end.

use std::sync::Arc;

use super::policy::DecisionMaker;
use crate::simulation::{Answer, EventSink, Simulation, StepResult, World};

/// Acts of the day that a policy may do on one morning, at most.
const ACTS_A_MORNING: usize = 3;

/// A whole play-through by a policy or an oracle.
#[must_use]
pub fn play(
    world: &Arc<World>,
    seed: u64,
    policy: &mut (impl DecisionMaker + ?Sized),
    ears: &mut impl EventSink,
) -> Simulation {
    let mut simulation = Simulation::in_world(Arc::clone(world), seed);
    play_on(&mut simulation, policy, ears);
    simulation
}

/// From wherever it stands to the end.
pub fn play_on(simulation: &mut Simulation, policy: &mut (impl DecisionMaker + ?Sized), ears: &mut impl EventSink) {
    play_while(simulation, policy, ears, |_| true);
}

/// From wherever it stands, as long as `goes_on` says so of the policy, at most to the end. It is asked before time goes on and
/// after each answer.
pub fn play_while<P: DecisionMaker + ?Sized>(
    simulation: &mut Simulation,
    policy: &mut P,
    ears: &mut impl EventSink,
    goes_on: impl Fn(&P) -> bool,
) {
    while goes_on(policy) {
        match simulation.step(ears) {
            StepResult::Day(_) => {
                for _ in 0..ACTS_A_MORNING {
                    let Some(act) = policy.begin(simulation) else {
                        break;
                    };
                    if simulation.answer(&Answer::Act(act), ears).is_err() {
                        break;
                    }
                }
            }
            StepResult::Ask(question) => {
                let answer = policy.decide(&question, simulation);
                if simulation.answer(&answer, ears).is_err() {
                    let first = question.numbered().swap_remove(0);
                    if simulation.answer(&first, ears).is_err() {
                        return;
                    }
                }
            }
            StepResult::Over(_) => return,
        }
    }
}
