//! Contracts about reading and about moments, judged by as few runs as they need.
//!
//! In: a lesson whose scenario promises something of it. Out: a [`JudgedContract`] for each. All players have the plan that
//! lies there on the first Monday; seeds come from the digest of scenario and model. What is counted within one seed may
//! be alike, so seeds are the clusters.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::ensemble::contracts::{
    CONFIDENCE, ContractFigure, ContractVerdict, FigureUnit, JudgedContract, JudgedOver, judge_one,
};
use crate::ensemble::statistics::{Interval, SampleStats, ratio, wilson};
use crate::ensemble::sweep::SweepTally;
use crate::insight::decisions::judged::Need;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::branches::{BOTH, COMPARED, MomentKey, Occurrence, WantedMoments, occurrences};
use crate::insight::lesson::labels::{self, TimesOfPlayers};
use crate::insight::lesson::outcome::LessonMeasure;
use crate::insight::lesson::promised_runs::{PromisedRun, PromisedRuns, promised_runs, rivals};
use crate::insight::lesson::variance::Redrawn;
use crate::scenario::{BalanceAssertion, LessonAssertion, MomentId, Scenario, Stance};

/// Judges every contract of a scenario, in the order of its file: those about leaders by a sweep, the others by runs of
/// their own.
pub(super) fn judged_all(lesson: &Lesson, tally: &SweepTally) -> Vec<JudgedContract> {
    let scenario = &lesson.world.scenario;
    let mut of_lesson = judged(lesson).into_iter();
    (0..scenario.contracts.len())
        .filter_map(|at| judge_one(scenario, at, tally).or_else(|| of_lesson.next()))
        .collect()
}

/// Judges the contracts that are about the lesson, in the order of the file.
pub(super) fn judged(lesson: &Lesson) -> Vec<JudgedContract> {
    let scenario = &lesson.world.scenario;
    let promises: Vec<(usize, &LessonAssertion)> = (scenario.contracts.iter().enumerate())
        .filter_map(|(at, contract)| match contract {
            BalanceAssertion::Lesson(assertion) => Some((at, assertion)),
            _ => None,
        })
        .collect();
    let asked = Asked::of(promises.iter().map(|(_, assertion)| *assertion));
    let bench = Bench {
        lesson,
        runs: promised_runs(lesson, &asked.players),
        times: asked.times(lesson),
        cards: if asked.cards {
            TimesOfPlayers::played(lesson)
        } else {
            TimesOfPlayers::default()
        },
    };
    let judged = promises.into_iter().map(|(at, assertion)| JudgedContract {
        contract: scenario.contract_text(&scenario.contracts[at]),
        line: scenario.contract_lines.get(at).copied().unwrap_or(0),
        ..bench.judge(assertion)
    });
    judged.collect()
}

/// What promises need: runs of players, moments looked at, moments whose choices are followed.
#[derive(Debug, Default)]
struct Asked {
    players: BTreeSet<String>,
    looked_at: Vec<MomentId>,
    followed: Vec<MomentId>,
    /// All moments, under three leaders.
    cards: bool,
}

impl Asked {
    fn of<'a>(assertions: impl Iterator<Item = &'a LessonAssertion>) -> Self {
        let mut asked = Self::default();
        for assertion in assertions {
            match assertion {
                LessonAssertion::ReadingPays { reader, .. } | LessonAssertion::NoneSurpasses { reader, .. } => {
                    asked.players.insert(table_name(reader));
                    asked.players.extend(rivals());
                }
                LessonAssertion::Ends { player, .. } | LessonAssertion::Comes { player, .. } => {
                    asked.players.insert(player.clone());
                }
                LessonAssertion::Needed(_)
                | LessonAssertion::Able(_)
                | LessonAssertion::LabelGuess(_)
                | LessonAssertion::NoStanceBest { .. } => asked.cards = true,
                LessonAssertion::MomentsMatter { .. } => {}
                LessonAssertion::Needs { moment, .. } | LessonAssertion::NeverBestAlone { moment, .. } => {
                    asked.looked_at.push(*moment);
                }
                LessonAssertion::Best { moment, on, .. } => {
                    asked.looked_at.push(*moment);
                    if compared(on).is_some() {
                        asked.followed.push(*moment);
                    }
                }
            }
        }
        asked
    }

    fn times(&self, lesson: &Lesson) -> Vec<Vec<Occurrence>> {
        if self.looked_at.is_empty() {
            return Vec::new();
        }
        let wanted = WantedMoments {
            looked_at: Some(&self.looked_at),
            followed: Some(&self.followed),
        };
        occurrences(lesson, &BOTH, lesson.seeds, wanted)
    }
}

/// The name in tables of a reader that the language spells with a capital.
fn table_name(reader: &str) -> String {
    reader.to_ascii_lowercase()
}

/// Where among the ends of a choice a word of the language stands; `None` for its chance, which no end tells.
fn compared(word: &str) -> Option<usize> {
    let measure = match word {
        "LastWeek" => LessonMeasure::Level,
        "Delivered" => LessonMeasure::Delivered,
        "Trust" => LessonMeasure::Trust,
        "Commitment" => LessonMeasure::Commitment,
        "Standing" => LessonMeasure::Standing,
        "Owner" => return Some(COMPARED - 1),
        _ => return None,
    };
    Some(measure as usize)
}

/// A moment met in one seed: under somebody who reads, and under somebody who takes anything.
type OfSeed<'a> = Vec<&'a Occurrence>;

/// All that promises are judged by.
struct Bench<'a> {
    lesson: &'a Lesson,
    runs: PromisedRuns,
    /// By turns under somebody who reads and under somebody who takes anything.
    times: Vec<Vec<Occurrence>>,
    /// Under three leaders, where it is asked for.
    cards: TimesOfPlayers,
}

impl Bench<'_> {
    fn judge(&self, assertion: &LessonAssertion) -> JudgedContract {
        match assertion {
            LessonAssertion::ReadingPays { reader, by } => {
                self.against_rivals(&table_name(reader), |reader, ours, rival, theirs| {
                    let stats = less(ours, theirs, LessonMeasure::Sum);
                    let interval = stats.interval(CONFIDENCE);
                    ContractFigure::at_least(format!("{reader} above {rival}"), &stats, interval, *by)
                })
            }
            LessonAssertion::NoneSurpasses {
                reader,
                margin,
                on_more_than,
            } => self.against_rivals(&table_name(reader), |reader, ours, rival, theirs| {
                surpasses((reader, ours), (rival, theirs), *margin, *on_more_than)
            }),
            LessonAssertion::Ends { player, ending, share } => {
                self.of_runs(player, share, |run| run.came_to.ending == *ending)
            }
            LessonAssertion::Comes { moment, player, share } => self.of_runs(player, share, |run| run.met(*moment)),
            LessonAssertion::Needed(share) => self.of_moments("needed", Need::Needed, share),
            LessonAssertion::Able(share) => self.of_moments("able", Need::Able, share),
            LessonAssertion::Needs { moment, need, share } => {
                let (need, label) = match need.as_str() {
                    "In" => (Need::Needed, "needed"),
                    "Back" => (Need::Able, "able"),
                    _ => (Need::Either, "either"),
                };
                let seeds = self.seeds_of(*moment, |i| i % 2 == 0);
                self.of_times(*moment, &seeds, |_| {
                    let hit = |time: &Occurrence| time.needs == need;
                    vec![shared(label, FigureUnit::OfTimes, &counted(&seeds, hit), share)]
                })
            }
            LessonAssertion::NeverBestAlone { moment, in_more_than } => {
                let seeds = self.seeds_of(*moment, |_| true);
                self.of_times(*moment, &seeds, |choices| {
                    let figure = |choice: usize| {
                        let alone = |time: &Occurrence| is_best_alone(time, choice);
                        let range = 0.0..=*in_more_than;
                        shared(&choices[choice], FigureUnit::OfTimes, &counted(&seeds, alone), &range)
                    };
                    (0..choices.len()).map(figure).collect()
                })
            }
            LessonAssertion::Best { moment, choice, on } => {
                let seeds = self.seeds_of(*moment, |_| true);
                self.of_times(*moment, &seeds, |choices| better(&seeds, choices, *choice, on))
            }
            LessonAssertion::LabelGuess(share) => {
                let figure = shared(
                    "a guess by stance and tone right",
                    FigureUnit::OfMoments,
                    &self.cards.guesses(),
                    share,
                );
                JudgedContract::of(vec![figure], self.lesson.seeds, JudgedOver::Seeds)
            }
            LessonAssertion::NoStanceBest { in_more_than } => {
                let range = 0.0..=*in_more_than;
                let figure = |(stance, clusters): (Stance, Vec<(f64, f64)>)| {
                    let of = format!("{} best", stance.name());
                    shared(&of, FigureUnit::OfOffers, &clusters, &range)
                };
                let figures = self.cards.best_by_stance().into_iter().map(figure);
                JudgedContract::of(figures.collect(), self.lesson.seeds, JudgedOver::Seeds)
            }
            LessonAssertion::MomentsMatter { at_least } => {
                let owed = Redrawn::played(self.lesson).answers_of_plan();
                let figure = ContractFigure::of_plan("moments with meetings", &owed, *at_least);
                JudgedContract::of(vec![figure], self.lesson.seeds, JudgedOver::Seeds)
            }
        }
    }

    fn scenario(&self) -> &Scenario {
        &self.lesson.world.scenario
    }

    fn runs_of(&self, player: &str) -> &[PromisedRun] {
        self.runs.get(player).map_or(&[], Vec::as_slice)
    }

    /// What a player's runs are counted in.
    fn over(&self, player: &str) -> (u64, JudgedOver) {
        let over = if player == "foreseeing" {
            JudgedOver::SeedsAhead
        } else {
            JudgedOver::Seeds
        };
        (self.runs_of(player).len() as u64, over)
    }

    fn against_rivals(
        &self,
        reader: &str,
        figure: impl Fn(&str, &[PromisedRun], &str, &[PromisedRun]) -> ContractFigure,
    ) -> JudgedContract {
        let (runs, over) = self.over(reader);
        let ours = self.runs_of(reader);
        if ours.is_empty() {
            return JudgedContract::without(ContractVerdict::NotPlayed(vec![reader.to_owned()]), runs, over);
        }
        let figures = rivals().into_iter().map(|rival| {
            let theirs = self.runs_of(&rival);
            figure(reader, ours, &rival, theirs)
        });
        JudgedContract::of(figures.collect(), runs, over)
    }

    fn of_runs(&self, player: &str, share: &RangeInclusive<f64>, hit: impl Fn(&PromisedRun) -> bool) -> JudgedContract {
        let (runs, over) = self.over(player);
        let of = self.runs_of(player);
        if of.is_empty() {
            return JudgedContract::without(ContractVerdict::NotPlayed(vec![player.to_owned()]), runs, over);
        }
        let hits = of.iter().filter(|run| hit(run)).count() as u64;
        let figure = ContractFigure::share(player, FigureUnit::OfRuns, (hits, runs), share);
        JudgedContract::of(vec![figure], runs, over)
    }

    fn of_moments(&self, label: &str, need: Need, share: &RangeInclusive<f64>) -> JudgedContract {
        let counts = self.cards.shares(|time| Some(labels::share_of(time.needs == need)));
        let figure = shared(label, FigureUnit::OfMoments, &counts, share);
        JudgedContract::of(vec![figure], self.lesson.seeds, JudgedOver::Seeds)
    }

    /// The times that a written moment came, seed by seed, in the runs of these numbers.
    fn seeds_of(&self, moment: MomentId, run: impl Fn(usize) -> bool) -> Vec<OfSeed<'_>> {
        let key = MomentKey::Written(moment);
        let mut seeds: Vec<OfSeed<'_>> = vec![Vec::new(); self.times.len().div_ceil(2)];
        for (i, found) in self.times.iter().enumerate().filter(|(i, _)| run(*i)) {
            seeds[i / 2].extend(found.iter().filter(|time| time.key == key));
        }
        seeds
    }

    fn of_times(
        &self,
        moment: MomentId,
        seeds: &[OfSeed<'_>],
        figures: impl FnOnce(&[String]) -> Vec<ContractFigure>,
    ) -> JudgedContract {
        let runs = self.lesson.seeds;
        let Some(written) = self.scenario().moments.get(moment) else {
            return JudgedContract::without(ContractVerdict::NeverCame(String::new()), runs, JudgedOver::Seeds);
        };
        if seeds.iter().all(Vec::is_empty) {
            let never = ContractVerdict::NeverCame(written.id.clone());
            return JudgedContract::without(never, runs, JudgedOver::Seeds);
        }
        let choices: Vec<String> = written.choices.iter().map(|choice| choice.id.clone()).collect();
        JudgedContract::of(figures(&choices), runs, JudgedOver::Seeds)
    }
}

/// One less the other on a measure, seed by seed.
fn less(ours: &[PromisedRun], theirs: &[PromisedRun], measure: LessonMeasure) -> SampleStats {
    let of = |run: &PromisedRun| run.came_to.outcome[measure as usize];
    let differences: Vec<f64> = ours.iter().zip(theirs).map(|(a, b)| of(a) - of(b)).collect();
    SampleStats::of(&differences)
}

/// By how much a rival is above a reader on one measure more than it may be.
fn surpasses(
    (reader, ours): (&str, &[PromisedRun]),
    (rival, theirs): (&str, &[PromisedRun]),
    margin: f64,
    on_more_than: usize,
) -> ContractFigure {
    let mut above = LessonMeasure::SUMMED.map(|measure| {
        let stats = less(theirs, ours, measure);
        (stats, stats.interval(CONFIDENCE))
    });
    let place = on_more_than.min(above.len() - 1);
    // Each bound is that of the measure at this place by that bound.
    above.sort_by(|(_, a), (_, b)| b.low.total_cmp(&a.low));
    let low = above[place].1.low;
    above.sort_by(|(_, a), (_, b)| b.high.total_cmp(&a.high));
    let high = above[place].1.high;
    above.sort_by(|(a, _), (b, _)| b.mean.total_cmp(&a.mean));
    let of = format!("{rival} above {reader} on {} of the three", place + 1);
    ContractFigure::at_most(of, &above[place].0, Interval { low, high }, margin)
}

/// How often something holds of how many times, seed by seed.
fn counted(seeds: &[OfSeed<'_>], hit: impl Fn(&Occurrence) -> bool) -> Vec<(f64, f64)> {
    let of_seed = |times: &OfSeed<'_>| {
        let hits = times.iter().filter(|time| hit(time)).count();
        (hits as f64, times.len() as f64)
    };
    seeds.iter().map(of_seed).collect()
}

/// A share over clusters. Where all clusters say the same, only how much was counted says how sure that is.
fn shared(of: &str, unit: FigureUnit, clusters: &[(f64, f64)], range: &RangeInclusive<f64>) -> ContractFigure {
    let stats = ratio(clusters);
    let interval = if stats.variance > 0.0 {
        let of = stats.interval(CONFIDENCE);
        Interval {
            low: of.low.max(0.0),
            high: of.high.min(1.0),
        }
    } else {
        let (hits, count) = clusters.iter().fold((0.0, 0.0), |(h, n), (a, b)| (h + a, n + b));
        wilson(hits as u64, count as u64, CONFIDENCE)
    };
    ContractFigure::within(of, unit, &stats, interval, range)
}

fn is_best_alone(time: &Occurrence, choice: usize) -> bool {
    let others = time.odds.iter().enumerate().filter(|(other, _)| *other != choice);
    others.map(|(_, odds)| *odds).all(|odds| time.odds[choice] > odds)
}

/// A choice less each other one, on what a word of the language means.
fn better(seeds: &[OfSeed<'_>], choices: &[String], choice: usize, on: &str) -> Vec<ContractFigure> {
    let of = |time: &Occurrence, choice: usize| match compared(on) {
        Some(measure) => time.ends[choice][measure],
        None => time.odds[choice],
    };
    let figure = |other: usize| {
        let of_seed = |times: &OfSeed<'_>| {
            let sum: f64 = times.iter().map(|time| of(time, choice) - of(time, other)).sum();
            (sum, times.len() as f64)
        };
        let stats = ratio(&seeds.iter().map(of_seed).collect::<Vec<_>>());
        let label = format!("{} above {}", choices[choice], choices[other]);
        ContractFigure::at_least(label, &stats, stats.interval(CONFIDENCE), f64::MIN_POSITIVE)
    };
    (0..choices.len())
        .filter(|other| *other != choice)
        .map(figure)
        .collect()
}
