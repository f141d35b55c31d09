//! All runs of the lesson: every player with every plan over the same seeds, on all cores.

use std::convert::Infallible;

use serde::Serialize;
use strum::IntoStaticStr;

use crate::ensemble::{
    ConstantPolicy, DecisionMaker, NamedPolicy, Noisy, ReferenceLeader, Routine, Situational, Split,
};
use crate::insight::foresight::foreseeing::Foreseeing;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::pilot::Pilot;
use crate::insight::lesson::player::{MomentReader, PlayerSort, constants, spammers};
use crate::insight::lesson::roster::FIRST_TIME;
use crate::insight::lesson::run::{Encounters, LessonRun, run};
use crate::platform::threads;
use crate::simulation::Plan;

/// What both sides of a pair plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum LessonPlan {
    /// The plan that lies there on the first Monday, every week.
    Default,
    /// The best constant plan that a search found.
    Best,
    /// Not one hour.
    None,
    /// Each their own: weeks, meetings and acts.
    Own,
}

impl LessonPlan {
    /// The plans that pairs share.
    pub const SHARED: [Self; 3] = [Self::Default, Self::Best, Self::None];

    /// Its name in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Somebody with a plan, over the first so many seeds.
#[derive(Debug, Clone)]
pub(super) struct Arm {
    pub name: String,
    pub sort: PlayerSort,
    pub plan: LessonPlan,
    pub seeds: u64,
    plays: Plays,
}

#[derive(Debug, Clone)]
enum Plays {
    Paired(MomentReader),
    Leader(ReferenceLeader),
    Foreseeing(u32),
    FirstTime,
    Guest(NamedPolicy),
}

/// An arm that was played.
#[derive(Debug, Clone)]
pub(super) struct PlayedArm {
    pub arm: Arm,
    pub runs: Vec<LessonRun>,
    pub met: Encounters,
}

/// All arms, played.
#[derive(Debug)]
pub(super) struct PlayedTable {
    pub arms: Vec<PlayedArm>,
    pub best_plan: Plan,
    pub best_constant: ConstantPolicy,
}

/// Seeds that one thread plays at a time; of those who look ahead fewer.
const UNIT: u64 = 10;

/// Plays everything.
pub(super) fn played(lesson: &Lesson) -> PlayedTable {
    let pilot = Pilot::of(lesson);
    let mut arms = Vec::new();
    for plan in LessonPlan::SHARED {
        let mut readers = vec![MomentReader::Situational, MomentReader::TrueOdds];
        readers.extend(constants());
        readers.extend([MomentReader::Shuffled(pilot.often), MomentReader::Alternating]);
        readers.extend(spammers(pilot.constant));
        if plan == LessonPlan::Default && lesson.ahead > 0 {
            readers.insert(1, MomentReader::Foreseeing(lesson.futures));
            readers.insert(2, MomentReader::TrueFutures(lesson.futures));
        }
        arms.extend(readers.into_iter().map(|reader| Arm {
            name: reader.name(),
            sort: reader.sort(),
            plan,
            seeds: if looks_ahead(&reader) {
                lesson.ahead.min(lesson.seeds)
            } else {
                lesson.seeds
            },
            plays: Plays::Paired(reader),
        }));
    }
    for guest in &lesson.guests {
        arms.extend(LessonPlan::SHARED.into_iter().chain([LessonPlan::Own]).map(|plan| Arm {
            name: guest.name().to_string(),
            sort: PlayerSort::Attentive,
            plan,
            seeds: lesson.seeds,
            plays: Plays::Guest(guest.clone()),
        }));
    }
    for leader in ReferenceLeader::ALL {
        let attentive = leader == ReferenceLeader::Situational;
        arms.push(Arm {
            name: leader.name().to_owned(),
            sort: if attentive {
                PlayerSort::Attentive
            } else {
                PlayerSort::Reference
            },
            plan: LessonPlan::Own,
            seeds: lesson.seeds,
            plays: Plays::Leader(leader),
        });
    }
    arms.push(Arm {
        name: FIRST_TIME.to_owned(),
        sort: PlayerSort::FirstTime,
        plan: LessonPlan::Own,
        seeds: lesson.seeds,
        plays: Plays::FirstTime,
    });
    if lesson.ahead > 0 {
        arms.push(Arm {
            name: "foreseeing".to_owned(),
            sort: PlayerSort::Attentive,
            plan: LessonPlan::Own,
            seeds: lesson.ahead.min(lesson.seeds),
            plays: Plays::Foreseeing(lesson.futures),
        });
    }
    PlayedTable {
        arms: play_all(lesson, arms, &pilot.plan),
        best_plan: pilot.plan,
        best_constant: pilot.constant,
    }
}

const fn looks_ahead(reader: &MomentReader) -> bool {
    matches!(reader, MomentReader::Foreseeing(_) | MomentReader::TrueFutures(_))
}

impl Arm {
    fn player(&self, best: &Plan) -> Box<dyn DecisionMaker> {
        let rest = match self.plan {
            LessonPlan::Best => Routine::with(Some(best.clone())),
            LessonPlan::None => Routine::planless(),
            LessonPlan::Default | LessonPlan::Own => Routine::with(None),
        };
        match &self.plays {
            Plays::Paired(reader) => reader.with(rest),
            Plays::Guest(guest) if self.plan == LessonPlan::Own => Box::new(guest.policy()),
            Plays::Guest(guest) => Box::new(Split {
                moments: guest.policy(),
                rest,
            }),
            Plays::Leader(leader) => Box::new(leader.policy()),
            Plays::FirstTime => Box::new(Noisy::first_time()),
            Plays::Foreseeing(futures) => Box::new(Foreseeing {
                futures: *futures,
                plays_on: Situational::default(),
            }),
        }
    }

    const fn unit(&self) -> u64 {
        match self.plays {
            Plays::Paired(MomentReader::Foreseeing(_) | MomentReader::TrueFutures(_)) | Plays::Foreseeing(_) => 1,
            _ => UNIT,
        }
    }
}

/// Plays arms, unit by unit, dearest first.
fn play_all(lesson: &Lesson, arms: Vec<Arm>, best: &Plan) -> Vec<PlayedArm> {
    let mut units: Vec<(usize, u64)> = Vec::new();
    for (i, arm) in arms.iter().enumerate() {
        units.extend((0..arm.seeds).step_by(arm.unit() as usize).map(|from| (i, from)));
    }
    units.sort_by_key(|(i, from)| (arms[*i].unit(), *i, *from));
    let none = Encounters::none(&lesson.world.scenario);
    let work = |n: u64| {
        let (i, from) = units[n as usize];
        let arm = &arms[i];
        let mut met = none.clone();
        let runs: Vec<LessonRun> = (from..(from + arm.unit()).min(arm.seeds))
            .map(|n| {
                let seed = lesson.first_seed.wrapping_add(n);
                run(&lesson.world, seed, arm.player(best).as_mut(), &mut met)
            })
            .collect();
        (runs, met)
    };
    let mut played: Vec<PlayedArm> = arms
        .iter()
        .map(|arm| PlayedArm {
            arm: arm.clone(),
            runs: Vec::new(),
            met: none.clone(),
        })
        .collect();
    let done: Result<(), Infallible> = threads::in_order(lesson.threads, units.len() as u64, work, |n, (runs, met)| {
        let (i, _) = units[n as usize];
        played[i].runs.extend(runs);
        played[i].met.add(&met);
        Ok(())
    });
    match done {
        Ok(()) => played,
    }
}
