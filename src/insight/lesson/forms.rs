//! Whether a parallel form is as hard as the scenario that it is a form of.
//!
//! In: a lesson of each. Out: a [`JudgedContract`]: as many moments need the leader and as many have able people, and
//! each reference leader comes to the same mean of level, delivered and trust, within [`MARGIN`].

use crate::ensemble::ReferenceLeader;
use crate::ensemble::contracts::{CONFIDENCE, ContractFigure, JudgedContract, JudgedOver};
use crate::ensemble::statistics::{Interval, SampleStats, unpaired};
use crate::insight::decisions::judged::Need;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::labels::TimesOfPlayers;
use crate::insight::lesson::outcome::LessonMeasure;
use crate::insight::lesson::run::{Encounters, run};
use crate::platform::threads;

/// How far apart the means of a leader may lie, 0..1.
const MARGIN: f64 = 0.03;
/// Runs of each leader for each seed of the lesson: forms are short, and their means have to be known closely.
const RUNS: u64 = 5;

/// Judges a form against what it is a form of.
pub(super) fn as_hard(form: &Lesson, of: &Lesson) -> JudgedContract {
    let first = &of.world.scenario.name;
    let runs = RUNS * form.seeds;
    let mut figures = moments_alike(form, of);
    figures.extend(ReferenceLeader::ALL.into_iter().map(|leader| {
        let (here, there) = (outcomes(form, leader, runs), outcomes(of, leader, runs));
        let less = unpaired(&here, &there, CONFIDENCE);
        let spread = SampleStats {
            n: runs,
            mean: less.mean,
            variance: here.variance + there.variance,
        };
        let label = format!("{} less the same in {first}", leader.name());
        ContractFigure::apart(label, &spread, less.interval, MARGIN)
    }));
    JudgedContract {
        contract: format!("parallel_to: {first:?}"),
        ..JudgedContract::of(figures, runs, JudgedOver::Runs)
    }
}

/// The mean of level, delivered and trust in each run of a leader.
fn outcomes(lesson: &Lesson, leader: ReferenceLeader, runs: u64) -> SampleStats {
    let none = Encounters::none(&lesson.world.scenario);
    let means = threads::map(lesson.threads, runs as usize, |i| {
        let seed = lesson.first_seed.wrapping_add(i as u64);
        let end = run(&lesson.world, seed, &mut leader.policy(), &mut none.clone());
        end.outcome[LessonMeasure::Sum as usize] / LessonMeasure::SUMMED.len() as f64
    });
    SampleStats::of(&means)
}

/// The share of written moments that mostly need the leader, and that mostly have able people, here less there. It is
/// counted and not estimated; less than half a moment apart is alike.
fn moments_alike(form: &Lesson, of: &Lesson) -> Vec<ContractFigure> {
    let (here, there) = (TimesOfPlayers::played(form), TimesOfPlayers::played(of));
    let count = |lesson: &Lesson| lesson.world.scenario.moments.len().max(1) as f64;
    let needs = [
        ("moments that need the leader", Need::Needed),
        ("moments whose people are able", Need::Able),
    ];
    let figures = needs.into_iter().map(|(label, need)| {
        let less = here.mostly(need) as f64 / count(form) - there.mostly(need) as f64 / count(of);
        let stats = SampleStats {
            n: 1,
            mean: less,
            variance: 0.0,
        };
        let interval = Interval { low: less, high: less };
        ContractFigure::apart(label, &stats, interval, 0.5 / count(form))
    });
    figures.collect()
}
