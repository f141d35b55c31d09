//! The players of the lesson as policies by name, for whoever plays them elsewhere: in a sweep, in a contract.

use std::sync::{Arc, OnceLock};

use crate::ensemble::{Alternating, ConstantPolicy, NamedPolicy, Noisy, Policy, Routine, Shuffled, Spammer};
use crate::insight::foresight::foreseeing::Foreseeing;
use crate::insight::lesson::pilot::{best_constant, stances_taken};
use crate::insight::lesson::player::split;
use crate::insight::lesson::{FUTURES, Lesson};
use crate::simulation::Act;

/// Somebody who plays for the first time, by the name in tables.
pub(super) const FIRST_TIME: &str = "first-time";

/// Everybody but the oracles, as policies by name. What `shuffled` and the spammers need of the scenario is found out
/// when the first of them plays.
pub(super) fn players(lesson: &Lesson) -> Vec<NamedPolicy> {
    let alone = Arc::new(lesson.clone().threads(1));
    let often = Arc::new(OnceLock::new());
    let best = Arc::new(OnceLock::new());
    // Results are kept under its name, so the name stands for one number of futures.
    let mut all = vec![named_as("foreseeing", || Foreseeing::over(FUTURES))];
    all.extend(ConstantPolicy::all().into_iter().map(|constant| {
        let routine = move || split(constant, Routine::with(None));
        named_as(&constant.name(), routine)
    }));
    all.push(named_as(FIRST_TIME, Noisy::first_time));
    all.push(named_as("alternating", || split(Alternating, Routine::with(None))));
    all.push(named_as("shuffled", {
        let alone = Arc::clone(&alone);
        move || {
            let often = *often.get_or_init(|| stances_taken(&alone));
            split(Shuffled { often }, Routine::with(None))
        }
    }));
    all.extend(Act::EACH.into_iter().map(|act| {
        let (alone, best) = (Arc::clone(&alone), Arc::clone(&best));
        named_as(&format!("spam-{}", act.name()), move || Spammer {
            act,
            policy: split(*best.get_or_init(|| best_constant(&alone)), Routine::with(None)),
        })
    }));
    all
}

fn named_as<P: Policy + Send + 'static>(name: &str, make: impl Fn() -> P + Send + Sync + 'static) -> NamedPolicy {
    NamedPolicy::new(name, Arc::new(move || Box::new(make())))
}
