//! What is found out before a table is played, on seeds of its own: how often the situational leader takes each stance,
//! which constant does best, and which plan does best with it.

use crate::ensemble::{ConstantPolicy, Routine};
use crate::insight::lesson::Lesson;
use crate::insight::lesson::outcome::LessonMeasure;
use crate::insight::lesson::player::MomentReader;
use crate::insight::lesson::run::{Encounters, run};
use crate::insight::lesson::search::PlanSearch;
use crate::platform::threads;
use crate::scenario::Stance;
use crate::simulation::Plan;

/// Seeds that somebody is tried on.
const SEEDS: u64 = 40;
/// They lie so far from those that are compared.
const FAR: u64 = 1 << 40;

/// What is found out.
pub(super) struct Pilot {
    /// How often the situational leader takes each stance.
    pub often: [f64; Stance::ALL.len()],
    /// The constant that does best with the default plan.
    pub constant: ConstantPolicy,
    /// The plan that does best with it.
    pub plan: Plan,
}

impl Pilot {
    pub fn of(lesson: &Lesson) -> Self {
        let constant = best_constant(lesson);
        let search = PlanSearch {
            world: &lesson.world,
            first_seed: first_seed(lesson),
            threads: lesson.threads,
            constant,
        };
        Self {
            often: stances_taken(lesson),
            constant,
            plan: search.best(),
        }
    }
}

const fn first_seed(lesson: &Lesson) -> u64 {
    lesson.first_seed.wrapping_add(FAR)
}

/// How often the situational leader takes each stance, in the order of [`Stance::ALL`].
pub(super) fn stances_taken(lesson: &Lesson) -> [f64; Stance::ALL.len()] {
    let (_, met) = tried(lesson, &MomentReader::Situational);
    met.stances.map(|count| count as f64)
}

/// The constant that does best with the default plan.
pub(super) fn best_constant(lesson: &Lesson) -> ConstantPolicy {
    let all = ConstantPolicy::all();
    let sums = threads::map(lesson.threads, all.len(), |i| {
        tried(lesson, &MomentReader::Constant(all[i])).0
    });
    let mut best = (ConstantPolicy::Stance(Stance::Coach), f64::NEG_INFINITY);
    for (constant, sum) in all.into_iter().zip(sums) {
        if sum > best.1 {
            best = (constant, sum);
        }
    }
    best.0
}

/// The sum of a reader's sums over the pilot seeds with the default plan, and what was met.
fn tried(lesson: &Lesson, reader: &MomentReader) -> (f64, Encounters) {
    let mut met = Encounters::none(&lesson.world.scenario);
    let mut sum = 0.0;
    for n in 0..SEEDS {
        let mut player = reader.with(Routine::with(None));
        let seed = first_seed(lesson).wrapping_add(n);
        let end = run(&lesson.world, seed, player.as_mut(), &mut met);
        sum += end.outcome[LessonMeasure::Sum as usize];
    }
    (sum, met)
}
