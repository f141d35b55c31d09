//! Moments looked at one by one: at each that comes, every choice is followed to the end with the same fresh luck.
//!
//! In: runs of somebody who reads and of somebody who takes anything, so that teams of all sorts are met. Out:
//! [`MomentFigures`]: how often it comes, each choice's chance, and whom a choice is good for.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::ensemble::statistics::{Difference, SampleStats, USUAL, mean};
use crate::ensemble::{DecisionMaker, Routine, Situational, Split, play_on};
use crate::insight::decisions::fit::need;
use crate::insight::decisions::judged::Need;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::choice_label::ChoiceLabel;
use crate::insight::lesson::outcome::{LessonMeasure, outcome};
use crate::insight::lesson::player::MomentReader;
use crate::platform::threads;
use crate::scenario::{Kind, MomentId, PersonId, Quantity, Scenario, Stance};
use crate::simulation::{Act, Answer, MomentQuestion, NullSink, Origin, Question, Simulation};

/// What is compared: the measures, and the owner's autonomy.
pub(super) const COMPARED: usize = LessonMeasure::ALL.len() + 1;
/// Runs at most of each of the two.
const MOST_RUNS: u64 = 60;
/// Numbers of its decisions lie above those of a play-through's own.
const DECISIONS: u64 = 1 << 34;

/// A moment over all the times it came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MomentFigures {
    /// Its id; of what comes by itself the name of the kind.
    pub id: String,
    /// Its kind.
    #[serde(skip)]
    pub kind: Kind,
    /// It was written for this scenario.
    pub written: bool,
    /// The share of runs in which it came: under somebody who reads, and under somebody who takes anything.
    pub came: [f64; 2],
    /// How many times it was looked at.
    pub times: u64,
    /// The share of times that needed the leader, whose people were able, and where either would do.
    pub needs: [f64; 3],
    /// Its choices, in the order of the card.
    pub choices: Vec<ChoiceFigures>,
}

/// A choice of a moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChoiceFigures {
    /// Its id.
    pub id: String,
    /// Its stance.
    pub stance: Stance,
    /// Leader-hours, the mean.
    pub hours: f64,
    /// The chance that it goes well, the mean, 0..1.
    pub odds: f64,
    /// The share of times in which no choice had better odds.
    pub best_odds: f64,
    /// What it leads to, less the mean of the other choices, in the order of [`LessonMeasure::ALL`].
    pub effects: [Difference; LessonMeasure::ALL.len()],
    /// The same for the autonomy of whose moment it is.
    pub owner: Difference,
}

impl ChoiceFigures {
    /// What it surely does better than the others.
    #[must_use]
    pub fn good_for(&self) -> Vec<&'static str> {
        self.named(|difference| difference.interval.above(0.0))
    }

    /// What it surely does worse than the others.
    #[must_use]
    pub fn bad_for(&self) -> Vec<&'static str> {
        self.named(|difference| difference.interval.below(0.0))
    }

    fn named(&self, which: impl Fn(&Difference) -> bool) -> Vec<&'static str> {
        let measures = LessonMeasure::ALL
            .into_iter()
            .filter(|measure| *measure != LessonMeasure::Sum);
        let mut names: Vec<&'static str> = measures
            .filter(|measure| which(&self.effects[*measure as usize]))
            .map(LessonMeasure::name)
            .collect();
        if which(&self.owner) {
            names.push("owner");
        }
        names
    }
}

/// One time that a moment came.
pub(super) struct Occurrence {
    pub key: MomentKey,
    pub needs: Need,
    /// By choice.
    pub hours: Vec<f64>,
    /// By choice.
    pub labels: Vec<ChoiceLabel>,
    /// By choice.
    pub odds: Vec<f64>,
    /// By choice, the measures and the owner's autonomy; nothing where its choices were not followed.
    pub ends: Vec<[f64; COMPARED]>,
}

/// Which moments are looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct WantedMoments<'a> {
    /// These written ones; `None`: all, written or not.
    pub looked_at: Option<&'a [MomentId]>,
    /// These of them have their choices followed to the end; `None`: all.
    pub followed: Option<&'a [MomentId]>,
}

impl WantedMoments<'_> {
    const ALL: Self = Self {
        looked_at: None,
        followed: None,
    };
    /// All of them, and no choice is followed.
    pub const CARDS: Self = Self {
        looked_at: None,
        followed: Some(&[]),
    };

    fn is_in(list: Option<&[MomentId]>, origin: Origin) -> bool {
        list.is_none_or(|list| list.iter().any(|one| origin == Origin::Written(*one)))
    }
}

/// Which moment: written before what comes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MomentKey {
    Written(usize),
    /// The kind, and of texts with choices of their own which.
    Emergent(usize, Option<usize>),
}

/// Looks at every moment of a scenario.
pub(super) fn looked_at(lesson: &Lesson) -> Vec<MomentFigures> {
    looked_at_only(lesson, WantedMoments::ALL)
}

/// Looks at one written moment; `None` when it never came.
pub(super) fn looked_at_one(lesson: &Lesson, moment: MomentId) -> Option<MomentFigures> {
    let wanted = WantedMoments {
        looked_at: Some(&[moment]),
        followed: None,
    };
    looked_at_only(lesson, wanted).pop()
}

/// Somebody who reads, and somebody who takes anything.
pub(super) const BOTH: [MomentReader; 2] = [MomentReader::Situational, MomentReader::Random];

/// Plays so many runs of each player, by turns with the same seed. What came in each, in its order.
pub(super) fn occurrences(
    lesson: &Lesson,
    players: &[MomentReader],
    runs: u64,
    wanted: WantedMoments<'_>,
) -> Vec<Vec<Occurrence>> {
    let turns = players.len();
    threads::map(lesson.threads, turns * runs as usize, |i| {
        let seed = lesson.first_seed.wrapping_add((i / turns) as u64);
        let mut branching = Branching {
            player: players[i % turns].with(Routine::with(None)),
            wanted,
            found: Vec::new(),
        };
        let mut end = Simulation::in_world(Arc::clone(&lesson.world), seed);
        play_on(&mut end, &mut branching, &mut NullSink);
        branching.found
    })
}

fn looked_at_only(lesson: &Lesson, wanted: WantedMoments<'_>) -> Vec<MomentFigures> {
    let runs = lesson.seeds.min(MOST_RUNS);
    let found = occurrences(lesson, &BOTH, runs, wanted);
    let mut by_moment: BTreeMap<MomentKey, (Vec<&Occurrence>, [u64; 2])> = BTreeMap::new();
    for (i, run) in found.iter().enumerate() {
        let mut met: Vec<MomentKey> = Vec::new();
        for one in run {
            let entry = by_moment.entry(one.key).or_default();
            entry.0.push(one);
            if !met.contains(&one.key) {
                entry.1[i % 2] += 1;
                met.push(one.key);
            }
        }
    }
    let scenario = &lesson.world.scenario;
    by_moment
        .into_iter()
        .map(|(key, (times, came))| figures(scenario, key, &times, came.map(|n| n as f64 / runs as f64)))
        .collect()
}

/// Plays on, and follows every choice of each moment on the way.
struct Branching<'a> {
    player: Box<dyn DecisionMaker>,
    wanted: WantedMoments<'a>,
    found: Vec<Occurrence>,
}

impl DecisionMaker for Branching<'_> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        if let Question::Moment(moment) = question
            && WantedMoments::is_in(self.wanted.looked_at, moment.moment.origin)
            && let Some(odds) = at.prospects()
        {
            let ends = if WantedMoments::is_in(self.wanted.followed, moment.moment.origin) {
                followed(moment, at)
            } else {
                Vec::new()
            };
            self.found.push(occurrence(&at.world().scenario, moment, odds, ends));
        }
        self.player.decide(question, at)
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.player.begin(at)
    }
}

/// Every choice followed to the end, with the same luck.
fn followed(question: &MomentQuestion, at: &Simulation) -> Vec<[f64; COMPARED]> {
    let luck = at.future_seed(DECISIONS + u64::from(question.moment.number), 0);
    let mut future = at.clone();
    let ends = (0..question.choices.len()).map(|choice| {
        future.fork_from(at, luck);
        if future.answer(&Answer::Choose(choice), &mut NullSink).is_ok() {
            let mut plays_on = Split {
                moments: Situational::default(),
                rest: Routine::with(None),
            };
            play_on(&mut future, &mut plays_on, &mut NullSink);
        }
        end(&future, question.moment.owner)
    });
    ends.collect()
}

fn emergent_key(scenario: &Scenario, kind: Kind, text: usize) -> MomentKey {
    let written = scenario.words(kind).texts.get(text);
    let has_own = written.is_some_and(|text| !text.choices.is_empty());
    MomentKey::Emergent(kind as usize, has_own.then_some(text))
}

fn occurrence(
    scenario: &Scenario,
    question: &MomentQuestion,
    odds: Vec<f64>,
    ends: Vec<[f64; COMPARED]>,
) -> Occurrence {
    let control: Vec<f64> = question.choices.iter().map(|offer| offer.control).collect();
    Occurrence {
        key: match question.moment.origin {
            Origin::Written(written) => MomentKey::Written(written),
            Origin::Emergent(text) => emergent_key(scenario, question.moment.kind, text),
        },
        needs: need(&control, &odds),
        hours: question.choices.iter().map(|offer| offer.hours).collect(),
        labels: question.choices.iter().map(ChoiceLabel::of).collect(),
        ends,
        odds,
    }
}

fn end(future: &Simulation, owner: Option<PersonId>) -> [f64; COMPARED] {
    let mut all = [0.0; COMPARED];
    all[..COMPARED - 1].copy_from_slice(&outcome(future));
    all[COMPARED - 1] = owner.map_or(0.0, |owner| future.truth(owner, Quantity::Autonomy));
    all
}

fn figures(scenario: &Scenario, key: MomentKey, times: &[&Occurrence], came: [f64; 2]) -> MomentFigures {
    let (id, kind, choices) = match key {
        MomentKey::Written(written) => {
            let moment = &scenario.moments[written];
            (moment.id.clone(), moment.kind, &moment.choices)
        }
        MomentKey::Emergent(kind, own) => {
            let kind = Kind::ALL[kind];
            let words = scenario.words(kind);
            match own.and_then(|own| words.texts.get(own)) {
                Some(text) => (format!("{}/{}", kind.name(), text.id), kind, &text.choices),
                None => (kind.name().to_owned(), kind, &words.choices),
            }
        }
    };
    let share = |which: Need| {
        let count = times.iter().filter(|time| time.needs == which).count();
        count as f64 / times.len().max(1) as f64
    };
    let of_choice = |(i, choice): (usize, &crate::scenario::Choice)| {
        let less_others = |measure: usize| less_others(times, i, measure);
        let best = |time: &&&Occurrence| time.odds.iter().all(|odds| *odds <= time.odds[i]);
        ChoiceFigures {
            id: choice.id.clone(),
            stance: choice.stance,
            hours: mean(&times.iter().map(|time| time.hours[i]).collect::<Vec<_>>()),
            odds: mean(&times.iter().map(|time| time.odds[i]).collect::<Vec<_>>()),
            best_odds: times.iter().filter(best).count() as f64 / times.len().max(1) as f64,
            effects: LessonMeasure::ALL.map(|measure| less_others(measure as usize)),
            owner: less_others(COMPARED - 1),
        }
    };
    MomentFigures {
        id,
        kind,
        written: matches!(key, MomentKey::Written(_)),
        came,
        times: times.len() as u64,
        needs: [Need::Needed, Need::Able, Need::Either].map(share),
        choices: choices.iter().enumerate().map(of_choice).collect(),
    }
}

/// A choice less the mean of the others, in the same future.
fn less_others(times: &[&Occurrence], choice: usize, measure: usize) -> Difference {
    let differences = times.iter().map(|time| {
        let of = |i: usize| time.ends[i][measure];
        let all: f64 = (0..time.ends.len()).map(of).sum();
        let others = (time.ends.len().max(2) - 1) as f64;
        of(choice) - (all - of(choice)) / others
    });
    let stats = SampleStats::of(&differences.collect::<Vec<_>>());
    Difference {
        mean: stats.mean,
        interval: stats.interval(USUAL),
        d: if stats.sd() > 0.0 { stats.mean / stats.sd() } else { 0.0 },
    }
}
