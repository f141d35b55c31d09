//! What the label of a choice gives away: how often somebody who knows a scenario's history, and sees only stance and
//! tone, takes the choice with the best chance, and how often each stance has it.
//!
//! In: the times that moments came under three leaders. Out: shares, seed by seed and each leader counted alike, for
//! promises and for the report. A chance within [`EQUAL`] of the best counts as the best.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::ensemble::statistics::ratio;
use crate::insight::decisions::judged::Need;
use crate::insight::lesson::Lesson;
use crate::insight::lesson::branches::{MomentKey, Occurrence, WantedMoments, occurrences};
use crate::insight::lesson::choice_label::ChoiceLabel;
use crate::insight::lesson::player::MomentReader;
use crate::scenario::Stance;

/// Who leads while moments are looked at.
const LEADERS: [MomentReader; 3] = [MomentReader::Plain, MomentReader::Random, MomentReader::Situational];
/// Chances this near to one another, 0..1, are told apart by nobody.
const EQUAL: f64 = 0.01;
/// A stance that fewer different moments offer is that of a few moments and not of a label.
const FEWEST_MOMENTS: usize = 5;

/// What the labels of a scenario's choices give away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LabelShares {
    /// The share of moments in which the label that was best most often is right, 0..1.
    pub guessed: f64,
    /// Every stance that is offered.
    pub stances: Vec<StanceFigures>,
    /// Every pair of stance and tone that is offered, the one that is best most often first.
    pub labels: Vec<LabelFigures>,
}

/// How often a stance is the best.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StanceFigures {
    /// The stance that is offered.
    pub stance: Stance,
    /// How many different moments offer it.
    pub moments: usize,
    /// The share of the moments offering it in which it has the best chance, 0..1.
    pub best: f64,
}

/// How often a pair of stance and tone is the best.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LabelFigures {
    /// The stance with the tone, all that stands on a label.
    pub label: ChoiceLabel,
    /// How many different moments offer it.
    pub moments: usize,
    /// The share of the moments offering it in which it has the best chance, 0..1.
    pub best: f64,
}

/// The times that moments came, by turns under each of three leaders, seed by seed.
#[derive(Default)]
pub(super) struct TimesOfPlayers(Vec<Vec<Occurrence>>);

/// How often something was the best, of how often it was offered and in which moments.
#[derive(Debug, Clone, Default)]
struct Record {
    best: f64,
    offered: f64,
    moments: BTreeSet<MomentKey>,
}

impl Record {
    fn add(&mut self, moment: MomentKey, best: bool) {
        self.best += share_of(best);
        self.offered += 1.0;
        self.moments.insert(moment);
    }

    fn rate(&self) -> f64 {
        self.best / self.offered.max(1.0)
    }

    fn is_known(&self) -> bool {
        self.moments.len() >= FEWEST_MOMENTS
    }
}

/// What somebody remembers of earlier runs. A label that a few moments offer is remembered as its stance, and a stance of
/// a few moments like any choice, for what is left would be knowing the moment and not the label.
#[derive(Debug, Clone, Default)]
struct History {
    labels: BTreeMap<ChoiceLabel, Record>,
    stances: BTreeMap<Stance, Record>,
    all: Record,
}

impl History {
    fn of(times: &TimesOfPlayers) -> Self {
        let mut history = Self::default();
        for time in times.times() {
            let most = most(time);
            for (label, odds) in time.labels.iter().zip(&time.odds) {
                let best = *odds >= most;
                history.labels.entry(*label).or_default().add(time.key, best);
                history.stances.entry(label.stance).or_default().add(time.key, best);
                history.all.add(time.key, best);
            }
        }
        history
    }

    /// How often a label was the best.
    fn rate(&self, label: ChoiceLabel) -> f64 {
        let known = [self.labels.get(&label), self.stances.get(&label.stance)];
        let known = known.into_iter().flatten().find(|record| record.is_known());
        known.unwrap_or(&self.all).rate()
    }
}

impl TimesOfPlayers {
    pub fn played(lesson: &Lesson) -> Self {
        Self(occurrences(lesson, &LEADERS, lesson.seeds, WantedMoments::CARDS))
    }

    /// What holds of how many times, seed by seed, each leader counted alike; a time of which nothing is said is not
    /// counted.
    pub fn shares(&self, of: impl Fn(&Occurrence) -> Option<f64>) -> Vec<(f64, f64)> {
        let turns = LEADERS.len();
        let mut sums: Vec<(f64, f64)> = Vec::with_capacity(self.0.len());
        for run in &self.0 {
            let said = run.iter().filter_map(&of);
            sums.push(said.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0)));
        }
        let count = |leader: usize| {
            sums.iter()
                .skip(leader)
                .step_by(turns)
                .map(|(_, count)| count)
                .sum::<f64>()
        };
        let counts: Vec<f64> = (0..turns).map(count).collect();
        let mean = counts.iter().sum::<f64>() / turns as f64;
        let weights: Vec<f64> = counts
            .iter()
            .map(|own| if *own > 0.0 { mean / own } else { 0.0 })
            .collect();
        let of_seed = |runs: &[(f64, f64)]| {
            let weighed = runs.iter().zip(&weights);
            weighed.fold((0.0, 0.0), |(sum, count), ((s, c), w)| (sum + s * w, count + c * w))
        };
        sums.chunks(turns).map(of_seed).collect()
    }

    /// How often somebody is right who knows which label was the best how often.
    pub fn guesses(&self) -> Vec<(f64, f64)> {
        let history = History::of(self);
        self.shares(|time| Some(guessed(time, &history)))
    }

    /// Of the moments that offer a stance, how often it is the best; stances of a few moments are left out.
    pub fn best_by_stance(&self) -> Vec<(Stance, Vec<(f64, f64)>)> {
        let judged = Stance::ALL
            .into_iter()
            .filter(|stance| self.offering(|label| label.stance == *stance) >= FEWEST_MOMENTS);
        judged
            .map(|stance| (stance, self.best_share(|label| label.stance == stance)))
            .collect()
    }

    /// All of it, as the report shows it.
    pub fn figures(&self) -> LabelShares {
        let share = |which: &dyn Fn(&ChoiceLabel) -> bool| (self.offering(which), ratio(&self.best_share(which)).mean);
        let stances = Stance::ALL.into_iter().map(|stance| {
            let (moments, best) = share(&|label: &ChoiceLabel| label.stance == stance);
            StanceFigures { stance, moments, best }
        });
        let labels = History::of(self).labels.into_keys().map(|label| {
            let (moments, best) = share(&|other: &ChoiceLabel| *other == label);
            LabelFigures { label, moments, best }
        });
        let mut labels: Vec<LabelFigures> = labels.collect();
        labels.sort_by(|a, b| b.best.total_cmp(&a.best));
        LabelShares {
            guessed: ratio(&self.guesses()).mean,
            stances: stances.filter(|of| of.moments > 0).collect(),
            labels,
        }
    }

    /// How many written moments have this need more often than each other.
    pub fn mostly(&self, need: Need) -> usize {
        let mut by_moment: BTreeMap<MomentKey, [u64; 3]> = BTreeMap::new();
        for time in self.times().filter(|time| matches!(time.key, MomentKey::Written(_))) {
            by_moment.entry(time.key).or_default()[time.needs as usize] += 1;
        }
        let mostly = |counts: &&[u64; 3]| {
            counts
                .iter()
                .enumerate()
                .all(|(i, n)| i == need as usize || *n < counts[need as usize])
        };
        by_moment.values().filter(mostly).count()
    }

    fn times(&self) -> impl Iterator<Item = &Occurrence> {
        self.0.iter().flatten()
    }

    /// How many different moments offer such a label.
    fn offering(&self, which: impl Fn(&ChoiceLabel) -> bool) -> usize {
        let offer = self.times().filter(|time| time.labels.iter().any(&which));
        offer.map(|time| time.key).collect::<BTreeSet<MomentKey>>().len()
    }

    fn best_share(&self, which: impl Fn(&ChoiceLabel) -> bool) -> Vec<(f64, f64)> {
        self.shares(|time| {
            let most = most(time);
            let mut offered = time
                .labels
                .iter()
                .zip(&time.odds)
                .filter(|(label, _)| which(label))
                .peekable();
            offered.peek()?;
            Some(share_of(offered.any(|(_, odds)| *odds >= most)))
        })
    }
}

/// From which chance on a choice counts as the best.
fn most(time: &Occurrence) -> f64 {
    time.odds.iter().copied().fold(0.0, f64::max) - EQUAL
}

/// How probably a guess by labels is right. Between choices of one label it is even.
fn guessed(time: &Occurrence, history: &History) -> f64 {
    let highest = time.labels.iter().map(|label| history.rate(*label)).fold(0.0, f64::max);
    let most = most(time);
    let taken: Vec<f64> = (time.labels.iter().zip(&time.odds))
        .filter(|(label, _)| history.rate(**label) >= highest)
        .map(|(_, odds)| share_of(*odds >= most))
        .collect();
    taken.iter().sum::<f64>() / taken.len().max(1) as f64
}

/// Whether something holds, as a part of a share.
pub(super) const fn share_of(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Tone;

    const A: (Stance, Tone) = (Stance::TakeOver, Tone::Plain);
    const B: (Stance, Tone) = (Stance::Coach, Tone::Curious);
    const C: (Stance, Tone) = (Stance::Coach, Tone::Critical);

    fn time(moment: usize, choices: &[((Stance, Tone), f64)]) -> Occurrence {
        Occurrence {
            key: MomentKey::Written(moment),
            needs: Need::Either,
            hours: vec![1.0; choices.len()],
            labels: choices
                .iter()
                .map(|((stance, tone), _)| ChoiceLabel {
                    stance: *stance,
                    tone: *tone,
                })
                .collect(),
            odds: choices.iter().map(|(_, odds)| *odds).collect(),
            ends: Vec::new(),
        }
    }

    /// The same run under each leader.
    fn alike(run: impl Fn() -> Vec<Occurrence>) -> TimesOfPlayers {
        TimesOfPlayers((0..LEADERS.len()).map(|_| run()).collect())
    }

    fn share(of: &[(f64, f64)]) -> f64 {
        ratio(of).mean
    }

    #[test]
    fn a_label_that_is_always_best_gives_the_answer_away() {
        let times = alike(|| (0..6).map(|n| time(n, &[(A, 0.4), (B, 0.8)])).collect());
        assert!((share(&times.guesses()) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn labels_dealt_evenly_give_nothing_away() {
        let best = |n: usize, own: usize| if n % 3 == own { 0.8 } else { 0.4 };
        let times = alike(|| {
            (0..6)
                .map(|n| time(n, &[(A, best(n, 0)), (B, best(n, 1)), (C, best(n, 2))]))
                .collect()
        });
        assert!((share(&times.guesses()) - 1.0 / 3.0).abs() < 1e-9);
        // By the stance alone one knows twice as much.
        let coach = times
            .best_by_stance()
            .into_iter()
            .find(|(stance, _)| *stance == Stance::Coach);
        assert!((share(&coach.unwrap().1) - 2.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn between_two_choices_of_one_label_a_guess_is_even() {
        let times = alike(|| (0..6).map(|n| time(n, &[(B, 0.4), (B, 0.8), (A, 0.3)])).collect());
        assert!((share(&times.guesses()) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn chances_that_nobody_can_tell_apart_are_equal() {
        let near = alike(|| (0..6).map(|n| time(n, &[(A, 0.8), (B, 0.795)])).collect());
        let far = alike(|| (0..6).map(|n| time(n, &[(A, 0.8), (B, 0.785)])).collect());
        let of_coach = |times: &TimesOfPlayers| share(&times.best_share(|label| label.stance == Stance::Coach));
        assert_eq!((of_coach(&near), of_coach(&far)), (1.0, 0.0));
    }

    #[test]
    fn a_stance_that_few_moments_offer_is_not_judged() {
        let times = alike(|| {
            let mut run: Vec<_> = (0..FEWEST_MOMENTS).map(|n| time(n, &[(A, 0.8), (B, 0.4)])).collect();
            run.extend((0..9).map(|_| time(0, &[((Stance::Leave, Tone::Plain), 0.9), (A, 0.1)])));
            run
        });
        let judged: Vec<Stance> = times.best_by_stance().into_iter().map(|(stance, _)| stance).collect();
        assert_eq!(judged, [Stance::TakeOver, Stance::Coach]);
        assert_eq!(times.figures().stances.len(), 3, "the report shows it");
    }

    /// What is left of a rare label is its stance; otherwise each would be a name for its moment.
    #[test]
    fn a_label_of_few_moments_is_guessed_by_its_stance() {
        let tones = [Tone::Curious, Tone::Plain, Tone::Critical, Tone::Covering];
        let rare = |n: usize, best: bool| {
            let coach = (Stance::Coach, tones[n % 4]);
            time(
                n,
                &[(A, if best { 0.4 } else { 0.8 }), (coach, if best { 0.8 } else { 0.4 })],
            )
        };
        // Curious and plain coaching are best in their two moments each, the others in none of theirs.
        let times = alike(|| (0..8).map(|n| rare(n, n % 4 < 2)).collect());
        assert!((share(&times.guesses()) - 0.5).abs() < 1e-9, "{:?}", times.guesses());
    }

    #[test]
    fn each_leader_counts_alike_however_many_moments_came() {
        let runs = [(1, true), (1, true), (8, false)];
        let times = TimesOfPlayers(
            runs.into_iter()
                .map(|(count, best)| (0..count).map(|n| time(n, &[(A, share_of(best)), (B, 0.5)])).collect())
                .collect(),
        );
        let first = times.shares(|time| Some(share_of(time.odds[0] > 0.5)));
        assert!((share(&first) - 2.0 / 3.0).abs() < 1e-9);
        assert!((first[0].1 - 10.0).abs() < 1e-9, "as many as there were");
    }
}
