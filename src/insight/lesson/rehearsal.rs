//! One moment rehearsed: how often and when it comes and under whom, or why it cannot; what each of its choices leads to
//! for the team as it probably is on that day; what the moment needs, and by which of its measures.
//!
//! Each measure is changed alone and the moment judged again on the same teams. So it is said what makes it needed, and
//! what to change to make it harder, easier, or a dilemma.

use std::sync::Arc;

use serde::Serialize;
use strum::IntoStaticStr;

use crate::ensemble::{DecisionMaker, ReferenceLeader, Routine, Situational, Split, play_while};
use crate::insight::decisions::fit::{IN, need};
use crate::insight::decisions::judged::Need;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::branches::{self, MomentFigures};
use crate::insight::lesson::oracle::first_best;
use crate::platform::threads;
use crate::scenario::{Day, Moment, MomentId, Trigger};
use crate::simulation::{Act, Answer, NullSink, Origin, Question, Simulation, World};

/// Runs at most under each leader.
const MOST_RUNS: u64 = 60;
/// How far a measure is moved: a step, and a long one.
const MOVED: [f64; 2] = [0.25, 0.5];

/// What a moment is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum MomentMeasure {
    /// Only the leader may decide it.
    Authority,
    /// How fast it grows.
    Urgency,
    /// How bad it is.
    Severity,
    /// How well known it is.
    Familiarity,
    /// How hard it is.
    Difficulty,
}

impl MomentMeasure {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Authority,
        Self::Urgency,
        Self::Severity,
        Self::Familiarity,
        Self::Difficulty,
    ];

    /// Its name in a scenario.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The moment with this measure moved by so much; authority given or taken.
    fn moved(self, moment: &mut Moment, by: f64) -> f64 {
        let level = match self {
            Self::Authority => {
                moment.needs_authority = by > 0.0;
                return if by > 0.0 { 1.0 } else { 0.0 };
            }
            Self::Urgency => &mut moment.urgency,
            Self::Severity => &mut moment.severity,
            Self::Familiarity => &mut moment.familiarity,
            Self::Difficulty => &mut moment.difficulty,
        };
        *level = (*level + by).clamp(0.0, 1.0);
        *level
    }
}

/// A moment judged as it is, or with one measure changed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MomentVariant {
    /// What was changed, and to what (0..1); `None`: as it is.
    pub changed: Option<(MomentMeasure, f64)>,
    /// The share of times that need the leader, whose people are able, and where either would do.
    pub needs: [f64; 3],
    /// The best chance of a choice that steps in; the mean, 0..1. 0 where none is offered.
    pub best_in: f64,
    /// The same of one that steps back.
    pub best_back: f64,
}

impl MomentVariant {
    /// The best chance that it has.
    #[must_use]
    pub const fn best(&self) -> f64 {
        self.best_in.max(self.best_back)
    }

    /// What it mostly needs.
    #[must_use]
    pub fn mostly(&self) -> Need {
        [Need::Needed, Need::Able, Need::Either][first_best(&self.needs)]
    }
}

/// A moment, rehearsed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rehearsal {
    /// Its id.
    pub id: String,
    /// The share of runs in which it came, by leader: those of the reference, in their order.
    pub came: Vec<(&'static str, f64)>,
    /// The first, the middle and the last day on which it came, 0 = the first Monday; `None`: it never came.
    pub days: Option<[Day; 3]>,
    /// What has to happen for it to come.
    #[serde(skip)]
    pub trigger: Trigger,
    /// Choices that lead to it, as moment and choice.
    pub leads_here: Vec<(String, String)>,
    /// Its choices, on the teams that it came to; `None`: it never came where somebody reads or takes anything.
    pub figures: Option<MomentFigures>,
    /// As it is, then with each measure changed alone.
    pub variants: Vec<MomentVariant>,
    /// How many teams these were judged on, each in a run of its own: the one sample of all variants.
    pub judged: u64,
    /// Runs by each leader.
    pub runs: u64,
}

/// Rehearses a written moment.
pub(super) fn rehearsed(lesson: &Lesson, moment: MomentId) -> Rehearsal {
    let world = &lesson.world;
    let scenario = &world.scenario;
    let written = &scenario.moments[moment];
    let runs = lesson.seeds.min(MOST_RUNS);
    let leaders = ReferenceLeader::ALL;
    let variants = variants_of(world, moment);
    let found = threads::map(lesson.threads, leaders.len() * runs as usize, |i| {
        let (leader, n) = (leaders[i / runs as usize], i as u64 % runs);
        let mut waiting = Waiting {
            moment,
            player: Box::new(leader.policy()),
            variants: &variants,
            came: None,
        };
        let mut end = Simulation::in_world(Arc::clone(world), lesson.first_seed.wrapping_add(n));
        // How it goes on after the moment is asked of `branches`, not of these runs.
        play_while(&mut end, &mut waiting, &mut NullSink, |waiting| waiting.came.is_none());
        waiting.came
    });
    // The team as it probably is: led by somebody who reads, in the plan that lies there.
    let usual = threads::map(lesson.threads, runs as usize, |n| {
        let mut waiting = Waiting {
            moment,
            player: Box::new(Split {
                moments: Situational::default(),
                rest: Routine::with(None),
            }),
            variants: &variants,
            came: None,
        };
        let mut end = Simulation::in_world(Arc::clone(world), lesson.first_seed.wrapping_add(n as u64));
        play_while(&mut end, &mut waiting, &mut NullSink, |waiting| waiting.came.is_none());
        waiting.came
    });
    let came = leaders.iter().enumerate().map(|(l, leader)| {
        let of = &found[l * runs as usize..(l + 1) * runs as usize];
        let count = of.iter().filter(|came| came.is_some()).count();
        (leader.name(), count as f64 / runs as f64)
    });
    let mut days: Vec<Day> = found.iter().chain(&usual).flatten().map(|came| came.day).collect();
    days.sort_unstable();
    let usual: Vec<&Came> = usual.iter().flatten().collect();
    let judged: Vec<&Came> = if usual.is_empty() {
        found.iter().flatten().collect()
    } else {
        usual
    };
    let leads_here = scenario.moments.iter().flat_map(|from| {
        let choices = from.choices.iter().filter(|choice| choice.then == Some(moment));
        choices.map(|choice| (from.id.clone(), choice.id.clone()))
    });
    let figures = branches::looked_at_one(lesson, moment);
    Rehearsal {
        id: written.id.clone(),
        came: came.collect(),
        days: Some(&days)
            .filter(|days| !days.is_empty())
            .map(|days| [days[0], days[days.len() / 2], days[days.len() - 1]]),
        trigger: written.trigger.clone(),
        leads_here: leads_here.collect(),
        judged: judged.len() as u64,
        runs,
        variants: (0..variants.len())
            .filter(|_| !judged.is_empty())
            .map(|v| summed(variants[v].0, judged.iter().map(|came| came.judged[v])))
            .collect(),
        figures,
    }
}

/// The moment as it is and with each measure changed alone, each in a world of its own.
fn variants_of(world: &World, moment: MomentId) -> Vec<(Option<(MomentMeasure, f64)>, Arc<World>)> {
    let changed = |measure: Option<(MomentMeasure, f64)>| {
        let mut scenario = (*world.scenario).clone();
        let changed = measure.map(|(measure, by)| (measure, measure.moved(&mut scenario.moments[moment], by)));
        (changed, Arc::new(World::new(Arc::new(scenario), world.model)))
    };
    let mut all = vec![changed(None)];
    let has_authority = world.scenario.moments[moment].needs_authority;
    for measure in MomentMeasure::ALL {
        if measure == MomentMeasure::Authority {
            all.push(changed(Some((measure, if has_authority { -1.0 } else { 1.0 }))));
            continue;
        }
        let first = all.len();
        for by in MOVED.into_iter().flat_map(|step| [-step, step]) {
            let variant = changed(Some((measure, by)));
            // At the end of the scale a long step leads no further than a short one.
            if all.iter().skip(first).all(|known| known.0 != variant.0) {
                all.push(variant);
            }
        }
    }
    all
}

/// The day it came, and how it was judged as it is and changed.
#[derive(Debug, Clone)]
struct Came {
    day: Day,
    judged: Vec<(Need, f64, f64)>,
}

/// Plays on and waits for a moment.
struct Waiting<'a> {
    moment: MomentId,
    player: Box<dyn DecisionMaker>,
    variants: &'a [(Option<(MomentMeasure, f64)>, Arc<World>)],
    came: Option<Came>,
}

impl DecisionMaker for Waiting<'_> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        match question {
            Question::Moment(moment) if moment.moment.origin == Origin::Written(self.moment) => {
                let control: Vec<f64> = moment.choices.iter().map(|offer| offer.control).collect();
                let judged = self.variants.iter().filter_map(|(_, world)| {
                    let odds = at.under(Arc::clone(world)).prospects()?;
                    let best = |steps_in: bool| {
                        let of_side = control.iter().zip(&odds).filter(|(c, _)| (**c >= IN) == steps_in);
                        of_side.map(|(_, odds)| *odds).fold(0.0, f64::max)
                    };
                    Some((need(&control, &odds), best(true), best(false)))
                });
                self.came = Some(Came {
                    day: at.day(),
                    judged: judged.collect(),
                });
            }
            Question::Beat(beat) if beat.written == self.moment && self.came.is_none() => {
                self.came = Some(Came {
                    day: at.day(),
                    judged: vec![(Need::Either, 0.0, 0.0); self.variants.len()],
                });
            }
            _ => {}
        }
        self.player.decide(question, at)
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.player.begin(at)
    }
}

fn summed(
    changed: Option<(MomentMeasure, f64)>,
    judged: impl Iterator<Item = (Need, f64, f64)> + Clone,
) -> MomentVariant {
    let count = judged.clone().count().max(1) as f64;
    let share = |which: Need| judged.clone().filter(|(need, ..)| *need == which).count() as f64 / count;
    MomentVariant {
        changed,
        needs: [Need::Needed, Need::Able, Need::Either].map(share),
        best_in: judged.clone().map(|(_, steps_in, _)| steps_in).sum::<f64>() / count,
        best_back: judged.clone().map(|(_, _, back)| back).sum::<f64>() / count,
    }
}
