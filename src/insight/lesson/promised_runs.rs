//! The runs that promises about the lesson are judged by: only players that a promise speaks of, with the plan that lies
//! there on the first Monday.

use std::collections::{BTreeMap, BTreeSet};

use crate::ensemble::Routine;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::pilot::{best_constant, stances_taken};
use crate::insight::lesson::player::{MomentReader, constants, spammers};
use crate::insight::lesson::run::{Encounters, LessonRun, run};
use crate::platform::threads;
use crate::scenario::MomentId;
use crate::simulation::Act;

/// One run, with what was met in it.
#[derive(Debug, Clone)]
pub(super) struct PromisedRun {
    pub came_to: LessonRun,
    met: Encounters,
}

impl PromisedRun {
    /// Whether a written moment came.
    pub fn met(&self, moment: MomentId) -> bool {
        self.met.written.get(moment).is_some_and(|count| *count > 0)
    }
}

/// Runs by the name of their player, seed by seed.
pub(super) type PromisedRuns = BTreeMap<String, Vec<PromisedRun>>;

/// The names of those that reading is held against.
pub(super) fn rivals() -> Vec<String> {
    let others = ["shuffled", "alternating"].map(str::to_owned);
    let spammers = Act::EACH.map(|act| format!("spam-{}", act.name()));
    let constants = constants().into_iter().map(|reader| reader.name());
    constants.chain(others).chain(spammers).collect()
}

/// Plays everybody of these names; who looks ahead plays fewer seeds.
pub(super) fn promised_runs(lesson: &Lesson, names: &BTreeSet<String>) -> PromisedRuns {
    let readers = readers(lesson, names);
    let mut tasks: Vec<(usize, u64)> = Vec::new();
    for (i, reader) in readers.iter().enumerate() {
        let seeds = match reader {
            MomentReader::Foreseeing(_) => lesson.ahead.min(lesson.seeds),
            _ => lesson.seeds,
        };
        tasks.extend((0..seeds).map(|n| (i, n)));
    }
    let none = Encounters::none(&lesson.world.scenario);
    let played = threads::map(lesson.threads, tasks.len(), |task| {
        let (i, n) = tasks[task];
        let mut met = none.clone();
        let mut player = readers[i].with(Routine::with(None));
        let seed = lesson.first_seed.wrapping_add(n);
        let came_to = run(&lesson.world, seed, player.as_mut(), &mut met);
        PromisedRun { came_to, met }
    });
    let mut runs = PromisedRuns::new();
    for ((i, _), one) in tasks.iter().zip(played) {
        runs.entry(readers[*i].name()).or_default().push(one);
    }
    runs
}

/// What is found out beforehand is found out only for those who need it.
fn readers(lesson: &Lesson, names: &BTreeSet<String>) -> Vec<MomentReader> {
    let mut all = vec![
        MomentReader::Situational,
        MomentReader::Foreseeing(lesson.futures),
        MomentReader::Alternating,
    ];
    all.extend(constants());
    if names.contains("shuffled") {
        all.push(MomentReader::Shuffled(stances_taken(lesson)));
    }
    if names.iter().any(|name| name.starts_with("spam-")) {
        all.extend(spammers(best_constant(lesson)));
    }
    all.retain(|reader| names.contains(&reader.name()));
    all
}
