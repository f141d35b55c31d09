//! One run of the lesson: its outcome, and what was met on the way. Nobody listens; what is asked is looked at.

use std::sync::Arc;

use crate::ensemble::{DecisionMaker, play};
use crate::insight::decisions::fit::need;
use crate::insight::lesson::outcome::{LessonMeasure, outcome};
use crate::scenario::{Kind, Scenario, Stance};
use crate::simulation::{Act, Answer, MomentInstance, NullSink, Origin, Question, Simulation, World};

/// What a run came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LessonRun {
    /// In the order of [`LessonMeasure::ALL`].
    pub outcome: [f64; LessonMeasure::ALL.len()],
    /// Index of the ending.
    pub ending: usize,
}

/// What was met in runs, in whole numbers, so that sums are the same in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Encounters {
    /// How often each written moment came.
    pub written: Vec<u64>,
    /// How often each text of each kind came, in the order of [`Kind::ALL`].
    pub texts: Vec<Vec<u64>>,
    /// How often a moment needed the leader, had able people, or either would do; as [`crate::insight::Need`] is ordered.
    pub needs: [u64; 3],
    /// How often each stance was taken, in the order of [`Stance::ALL`].
    pub stances: [u64; Stance::ALL.len()],
    /// How often the choice of best odds was the one of least control and most support, and of how many moments.
    pub backed_is_best: (u64, u64),
}

impl Encounters {
    pub fn none(scenario: &Scenario) -> Self {
        let texts = Kind::ALL.iter().map(|kind| vec![0; scenario.words(*kind).texts.len()]);
        Self {
            written: vec![0; scenario.moments.len()],
            texts: texts.collect(),
            needs: [0; 3],
            stances: [0; Stance::ALL.len()],
            backed_is_best: (0, 0),
        }
    }

    pub fn add(&mut self, other: &Self) {
        let pairs = |own: &mut [u64], theirs: &[u64]| own.iter_mut().zip(theirs).for_each(|(own, more)| *own += more);
        pairs(&mut self.written, &other.written);
        for (own, theirs) in self.texts.iter_mut().zip(&other.texts) {
            pairs(own, theirs);
        }
        pairs(&mut self.needs, &other.needs);
        pairs(&mut self.stances, &other.stances);
        self.backed_is_best.0 += other.backed_is_best.0;
        self.backed_is_best.1 += other.backed_is_best.1;
    }

    fn came(&mut self, moment: &MomentInstance) {
        let count = match moment.origin {
            Origin::Written(written) => self.written.get_mut(written),
            Origin::Emergent(text) => self.texts[moment.kind as usize].get_mut(text),
        };
        if let Some(count) = count {
            *count += 1;
        }
    }
}

/// Plays a seed to its end.
pub(super) fn run(world: &Arc<World>, seed: u64, player: &mut dyn DecisionMaker, met: &mut Encounters) -> LessonRun {
    let end = play(world, seed, &mut Watched { player, met }, &mut NullSink);
    LessonRun {
        outcome: outcome(&end),
        ending: end.ending().unwrap_or(0),
    }
}

/// A player, watched.
struct Watched<'a> {
    player: &'a mut dyn DecisionMaker,
    met: &'a mut Encounters,
}

impl DecisionMaker for Watched<'_> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        let answer = self.player.decide(question, at);
        match question {
            Question::Moment(moment) => {
                self.met.came(&moment.moment);
                if let Answer::Choose(choice) = answer
                    && let Some(offer) = moment.choices.get(choice)
                {
                    self.met.stances[offer.stance as usize] += 1;
                }
                if let Some(odds) = at.prospects() {
                    let control: Vec<f64> = moment.choices.iter().map(|offer| offer.control).collect();
                    self.met.needs[need(&control, &odds) as usize] += 1;
                    let backed = |i: usize| moment.choices[i].control - moment.choices[i].support;
                    let all = || 0..moment.choices.len();
                    let most = all().map(|i| odds[i]).fold(0.0, f64::max);
                    let least = all().map(backed).fold(f64::INFINITY, f64::min);
                    self.met.backed_is_best.0 += u64::from(all().any(|i| odds[i] >= most && backed(i) <= least));
                    self.met.backed_is_best.1 += 1;
                }
            }
            Question::Beat(beat) if beat.beat == 0 => self.met.came(&beat.moment),
            _ => {}
        }
        answer
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.player.begin(at)
    }
}
