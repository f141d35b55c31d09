//! The lesson's figures: means, endings and needs of each player, and every attentive player less every rival, paired
//! by seed. The bounds of intervals count, not their points.

use serde::Serialize;

use crate::ensemble::statistics::{Difference, Interval, SampleStats, USUAL, paired, wilson};
use crate::insight::lesson::Lesson;
use crate::insight::lesson::branches::{self, MomentFigures};
use crate::insight::lesson::labels::{LabelShares, TimesOfPlayers};
use crate::insight::lesson::outcome::LessonMeasure;
use crate::insight::lesson::player::PlayerSort;
use crate::insight::lesson::run::{Encounters, LessonRun};
use crate::insight::lesson::table::{LessonPlan, PlayedArm, PlayedTable};
use crate::insight::lesson::variance::{Redrawn, VarianceShares};
use crate::scenario::{Kind, Scenario};
use crate::simulation::Plan;

/// How many measures there are.
const MEASURES: usize = LessonMeasure::ALL.len();

/// What the lesson came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LessonReport {
    /// The scenario's name.
    pub scenario: String,
    /// Seeds that everybody played.
    pub seeds: u64,
    /// The first of them; they follow one another.
    pub first_seed: u64,
    /// Ids of the endings.
    pub endings: Vec<String>,
    /// The best constant plan that was found.
    pub best_plan: Plan,
    /// With which constant player it was searched: the best one with the default plan, on seeds of their own.
    pub searched_with: String,
    /// Everybody, plan by plan.
    pub players: Vec<PlayerFigures>,
    /// Each attentive player and oracle less each rival with the same plan; with [`LessonPlan::Own`] less each rival
    /// with whichever shared plan suits it best, and less each reference leader.
    pub values: Vec<ReadingValue>,
    /// Every moment that came, one by one.
    pub moments: Vec<MomentFigures>,
    /// What the labels of choices give away.
    pub labels: LabelShares,
    /// What the spread of outcomes is owed to, in the order of [`LessonMeasure::ALL`].
    pub variance: Vec<VarianceShares>,
    /// What nobody ever met.
    pub never: NeverMet,
}

/// What came in no run of anybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NeverMet {
    /// Written moments.
    pub moments: Vec<String>,
    /// Kinds of which nothing ever came by itself.
    pub kinds: Vec<String>,
    /// Texts of the other kinds, as `kind/text`.
    pub texts: Vec<String>,
    /// Endings.
    pub endings: Vec<String>,
}

impl NeverMet {
    fn of(scenario: &Scenario, table: &PlayedTable) -> Self {
        let mut all = Encounters::none(scenario);
        for played in &table.arms {
            all.add(&played.met);
        }
        let mut never = Self::default();
        let moments = scenario.moments.iter().zip(&all.written);
        never.moments = moments
            .filter(|(_, came)| **came == 0)
            .map(|(moment, _)| moment.id.clone())
            .collect();
        for (kind, came) in Kind::ALL.into_iter().zip(&all.texts) {
            if came.iter().all(|count| *count == 0) {
                never.kinds.push(kind.name().to_owned());
                continue;
            }
            let texts = scenario.words(kind).texts.iter().zip(came);
            let missing = texts.filter(|(_, count)| **count == 0);
            never
                .texts
                .extend(missing.map(|(text, _)| format!("{}/{}", kind.name(), text.id)));
        }
        let reached = |ending: usize| {
            let mut runs = table.arms.iter().flat_map(|played| &played.runs);
            runs.any(|run| run.ending == ending)
        };
        let endings = scenario.endings.iter().enumerate();
        never.endings = endings
            .filter(|(i, _)| !reached(*i))
            .map(|(_, ending)| ending.id.clone())
            .collect();
        never
    }
}

/// A player with a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlayerFigures {
    /// Its name.
    pub name: String,
    /// What it looks at.
    pub sort: PlayerSort,
    /// Its plan.
    pub plan: LessonPlan,
    /// Seeds it played.
    pub seeds: u64,
    /// Means, in the order of [`LessonMeasure::ALL`].
    pub means: [f64; MEASURES],
    /// Their 95 % intervals.
    pub intervals: [Interval; MEASURES],
    /// The share of runs that came to each ending, in their order.
    pub endings: Vec<f64>,
    /// The share of moments that needed the leader, whose people were able, and where either would do.
    pub needs: [f64; 3],
    /// The share of moments in which the choice of least control and most support had the best odds.
    pub backed_is_best: f64,
}

impl PlayerFigures {
    /// Its mean on a measure.
    #[must_use]
    pub const fn on(&self, measure: LessonMeasure) -> f64 {
        self.means[measure as usize]
    }
}

/// An attentive player less a rival, seed by seed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadingValue {
    /// Who reads.
    pub reader: String,
    /// Whom it is held against.
    pub rival: String,
    /// What the rival looks at.
    pub rival_sort: PlayerSort,
    /// What both plan.
    pub plan: LessonPlan,
    /// What the rival plans: the same, but with [`LessonPlan::Own`].
    pub rival_plan: LessonPlan,
    /// Seeds that both played.
    pub seeds: u64,
    /// The reader less the rival, in the order of [`LessonMeasure::ALL`], with 95 % intervals.
    pub differences: [Difference; MEASURES],
}

impl ReadingValue {
    /// The difference on a measure.
    #[must_use]
    pub const fn on(&self, measure: LessonMeasure) -> &Difference {
        &self.differences[measure as usize]
    }

    /// On how many of level, delivered and trust the rival is surely above the reader.
    #[must_use]
    pub fn rival_above(&self) -> usize {
        let above = |measure: &&LessonMeasure| self.on(**measure).interval.below(0.0);
        LessonMeasure::SUMMED.iter().filter(above).count()
    }
}

impl LessonReport {
    pub(super) fn of(lesson: &Lesson, table: &PlayedTable) -> Self {
        let scenario = &lesson.world.scenario;
        let endings = scenario.endings.iter().map(|ending| ending.id.clone());
        let mut report = Self {
            scenario: scenario.name.clone(),
            seeds: lesson.seeds,
            first_seed: lesson.first_seed,
            endings: endings.collect(),
            best_plan: table.best_plan.clone(),
            searched_with: table.best_constant.name(),
            players: Vec::new(),
            values: Vec::new(),
            moments: branches::looked_at(lesson),
            labels: TimesOfPlayers::played(lesson).figures(),
            variance: Redrawn::played(lesson).shares(),
            never: NeverMet::of(scenario, table),
        };
        report.players = table
            .arms
            .iter()
            .map(|arm| figures(arm, report.endings.len()))
            .collect();
        let readers = table
            .arms
            .iter()
            .filter(|arm| matches!(arm.arm.sort, PlayerSort::Attentive | PlayerSort::Oracle));
        for reader in readers {
            let against = |rival: &&PlayedArm| report.is_against(reader, rival);
            let rivals = table.arms.iter().filter(against);
            let values: Vec<ReadingValue> = rivals.map(|rival| value(reader, rival)).collect();
            report.values.extend(values);
        }
        report
    }

    /// Whether two are held against one another.
    fn is_against(&self, reader: &PlayedArm, rival: &PlayedArm) -> bool {
        let (reader, rival) = (&reader.arm, &rival.arm);
        if reader.plan != LessonPlan::Own {
            return rival.sort.is_rival() && rival.plan == reader.plan;
        }
        rival.sort == PlayerSort::Reference || rival.sort.is_rival() && rival.plan == self.best_plan_of(&rival.name)
    }

    /// The shared plan with which a player comes to the highest sum.
    fn best_plan_of(&self, name: &str) -> LessonPlan {
        let mut best = (LessonPlan::Default, f64::NEG_INFINITY);
        for player in self.players.iter().filter(|player| player.name == name) {
            if player.plan != LessonPlan::Own && player.on(LessonMeasure::Sum) > best.1 {
                best = (player.plan, player.on(LessonMeasure::Sum));
            }
        }
        best.0
    }

    /// Of somebody's first plays: to which ending the best come, and in which share with its interval; the best ending is
    /// the last.
    #[must_use]
    pub fn first_plays(&self) -> Option<(&str, f64, Interval)> {
        let first = self
            .players
            .iter()
            .find(|player| player.sort == PlayerSort::FirstTime)?;
        let (ending, share) = (self.endings.last()?, *first.endings.last()?);
        let best = libm::round(share * first.seeds as f64) as u64;
        Some((ending, share, wilson(best, first.seeds, USUAL)))
    }

    /// A reader's differences with a plan.
    pub fn against_all<'a>(&'a self, reader: &'a str, plan: LessonPlan) -> impl Iterator<Item = &'a ReadingValue> + 'a {
        self.values
            .iter()
            .filter(move |value| value.reader == reader && value.plan == plan)
    }

    /// The value of reading: a reader less the constant that comes nearest to it on the sum, or passes it farthest.
    #[must_use]
    pub fn value_of_reading(&self, reader: &str, plan: LessonPlan) -> Option<&ReadingValue> {
        self.nearest(reader, plan, |sort| sort == PlayerSort::Constant)
    }

    /// A reader less the rival of some sort whose lower bound on the sum is the lowest.
    #[must_use]
    pub fn nearest(&self, reader: &str, plan: LessonPlan, of: impl Fn(PlayerSort) -> bool) -> Option<&ReadingValue> {
        let low = |value: &ReadingValue| value.on(LessonMeasure::Sum).interval.low;
        self.values
            .iter()
            .filter(|value| value.reader == reader && value.plan == plan && of(value.rival_sort))
            .min_by(|a, b| low(a).total_cmp(&low(b)))
    }
}

fn figures(played: &PlayedArm, endings: usize) -> PlayerFigures {
    let runs = &played.runs;
    let share = |count: u64, of: u64| if of == 0 { 0.0 } else { count as f64 / of as f64 };
    let ended = |ending: usize| {
        let count = runs.iter().filter(|run| run.ending == ending).count();
        share(count as u64, runs.len() as u64)
    };
    let moments: u64 = played.met.needs.iter().sum();
    let stats = LessonMeasure::ALL.map(|measure| SampleStats::of(&of_measure(runs, measure, runs.len())));
    PlayerFigures {
        name: played.arm.name.clone(),
        sort: played.arm.sort,
        plan: played.arm.plan,
        seeds: played.arm.seeds,
        means: stats.map(|of| of.mean),
        intervals: stats.map(|of| of.interval(USUAL)),
        endings: (0..endings).map(ended).collect(),
        needs: played.met.needs.map(|count| share(count, moments)),
        backed_is_best: share(played.met.backed_is_best.0, played.met.backed_is_best.1),
    }
}

fn of_measure(runs: &[LessonRun], measure: LessonMeasure, count: usize) -> Vec<f64> {
    runs.iter()
        .take(count)
        .map(|run| run.outcome[measure as usize])
        .collect()
}

fn value(reader: &PlayedArm, rival: &PlayedArm) -> ReadingValue {
    let both = reader.runs.len().min(rival.runs.len());
    let differences = LessonMeasure::ALL.map(|measure| {
        let of = |played: &PlayedArm| of_measure(&played.runs, measure, both);
        paired(&of(reader), &of(rival), USUAL)
    });
    ReadingValue {
        reader: reader.arm.name.clone(),
        rival: rival.arm.name.clone(),
        rival_sort: rival.arm.sort,
        plan: reader.arm.plan,
        rival_plan: rival.arm.plan,
        seeds: both as u64,
        differences,
    }
}
