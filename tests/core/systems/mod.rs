//! The systems S01-S45, each shown on the model alone: two ways of leading that differ in one thing end apart, on two
//! sets of seeds, and no longer do (or less) with the mechanism off. Table: `docs/systems.md`.
//!
//! `shows` prints its figures, for the table: `cargo test --test core systems -- --nocapture`.

mod belonging;
mod in_and_back;
mod leading;
mod questions;
mod readiness;
mod room_and_eyes;
mod scene;
mod small_steps;
mod table;

use std::sync::{Arc, OnceLock};

use stepback::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned, WeeklyTally};
use stepback::ensemble::{Policy, PolicyParams, play};
use stepback::scenario::{Kind, PersonId, Scenario, Stance, Tone};
use stepback::simulation::{Act, Answer, Axes, MomentQuestion, Observation, Plan, Question, Simulation, World};

/// Two-sided 99.99 % point of the normal distribution.
const Z: f64 = 3.8906;
/// Less than this is no difference, but the rounding of sums.
const ROUNDING: f64 = 1e-9;

/// Nobody's habit of asking moves.
pub const HABIT: &[(&str, f64)] = &[
    ("reliance.up", 0.0),
    ("reliance.down", 0.0),
    ("reliance.give_up", 0.0),
    ("social.example", 0.0),
];

/// Where what lies undone on the leader's desk costs nobody anything: it is a system of its own, and every hour that goes
/// elsewhere touches it.
pub fn without_a_desk(lab: &Lab) -> Lab {
    const UNDONE: [(&str, f64); 4] = [
        ("plan.undone_path", 0.0),
        ("plan.undone_help", 0.0),
        ("plan.undone_trust", 0.0),
        ("plan.undone_energy", 0.0),
    ];
    lab.with_values(&UNDONE).unwrap()
}

/// What must become of an effect with its mechanism off.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// Its interval includes 0.
    Vanishes,
    /// It loses at least this share of its size (0..1), where several mechanisms carry it.
    Shrinks(f64),
}

/// A mean of paired differences, and half the width of its 99.99 % interval.
#[derive(Debug, Clone, Copy)]
struct Effect {
    mean: f64,
    half: f64,
}

impl Effect {
    fn of(differences: &[f64]) -> Self {
        let n = differences.len() as f64;
        let mean = differences.iter().sum::<f64>() / n;
        let variance = differences.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0);
        Self {
            mean,
            half: Z * libm::sqrt(variance / n),
        }
    }

    fn above_zero(self) -> bool {
        self.mean - self.half > ROUNDING
    }

    fn includes_zero(self) -> bool {
        self.mean.abs() <= self.half + ROUNDING
    }
}

impl std::fmt::Display for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.3} [{:.3}, {:.3}]",
            self.mean,
            self.mean - self.half,
            self.mean + self.half
        )
    }
}

/// The laboratory with the shipped model, read once.
pub fn lab() -> &'static Lab {
    static LAB: OnceLock<Lab> = OnceLock::new();
    LAB.get_or_init(|| Lab::open().unwrap())
}

/// Shows a system: `effect` (way A less way B on one seed, so counted that it should be above 0) is above 0 on seeds
/// 0-499 and again on 10,000-10,499, and with `off` set it does `then`.
pub fn shows(system: &str, effect: impl Fn(&Lab, u64) -> f64 + Sync, off: &[(&str, f64)], then: Expected) {
    let measured = |lab: &Lab, from: u64| Effect::of(&lab.teams(from..from + 500, |seed| effect(lab, seed)));
    let without = lab().with(|model| {
        for (name, value) in off {
            model
                .set(name, *value)
                .unwrap_or_else(|unknown| panic!("{system}: {unknown}"));
        }
    });
    let (first, again, gone) = (measured(lab(), 0), measured(lab(), 10_000), measured(&without, 0));
    println!("{system} | {first} | {again} | off: {gone}");
    assert!(first.above_zero(), "{system}: {first}");
    assert!(again.above_zero(), "{system}, other seeds: {again}");
    match then {
        Expected::Vanishes => assert!(gone.includes_zero(), "{system}: still {gone} with its mechanism off"),
        Expected::Shrinks(share) => {
            let left = gone.mean / first.mean;
            assert!(left <= 1.0 - share, "{system}: {left:.2} of it is left, {gone}");
        }
    }
}

/// `measure` under policy `a` less under policy `b`, on the same team and luck.
pub fn between(
    lab: &Lab,
    team: &LabTeam,
    seed: u64,
    a: impl Policy,
    b: impl Policy,
    measure: impl Fn(&Simulation, &WeeklyTally) -> f64,
) -> f64 {
    let (end_a, tally_a) = lab.lead(team, seed, a);
    let (end_b, tally_b) = lab.lead(team, seed, b);
    measure(&end_a, &tally_a) - measure(&end_b, &tally_b)
}

/// A team's world with something in it changed.
pub fn remade(lab: &Lab, team: &LabTeam, seed: u64, change: impl Fn(&mut Scenario)) -> Arc<World> {
    let mut scenario = (*lab.world(team, seed).scenario).clone();
    change(&mut scenario);
    Arc::new(World::new(Arc::new(scenario), *lab.model()))
}

/// The same comparison in a world that was built or changed by hand.
pub fn between_in(
    world: &Arc<World>,
    seed: u64,
    mut a: impl Policy,
    mut b: impl Policy,
    measure: impl Fn(&Simulation, &WeeklyTally) -> f64,
) -> f64 {
    let (mut tally_a, mut tally_b) = (WeeklyTally::new(usize::MAX), WeeklyTally::new(usize::MAX));
    let end_a = play(world, seed, &mut a, &mut tally_a);
    let end_b = play(world, seed, &mut b, &mut tally_b);
    measure(&end_a, &tally_a) - measure(&end_b, &tally_b)
}

/// Four people for so many weeks, with two moments of a kind in each, in which these choices are open.
pub fn with_moments(weeks: u32, kind: Kind, choices: &[(Stance, Tone)]) -> LabTeam {
    let planned = |i: u32| Planned {
        choices: choices.to_vec(),
        ..Planned::open(kind, i / 2 * 5 + 1 + i % 2 * 2)
    };
    LabTeam {
        moments: (0..2 * weeks).map(planned).collect(),
        ..four(weeks)
    }
}

/// The stances in a plain tone.
pub fn plainly(stances: &[Stance]) -> Vec<(Stance, Tone)> {
    stances.iter().map(|stance| (*stance, Tone::Plain)).collect()
}

/// The share of the moments so far that went well.
pub fn went_well(_: &Simulation, tally: &WeeklyTally) -> f64 {
    let all = tally.over(0..99);
    all.moments_well / (all.moments_well + all.moments_badly).max(1.0)
}

/// The baseline, looking in each moment for this stance.
pub fn takes(stance: Stance) -> PolicyParams {
    let axes = Axes::of(stance, &lab().model().stance);
    PolicyParams {
        name: "takes",
        axes,
        tone: None,
        ..PolicyParams::plain()
    }
}

/// The baseline, asking in each moment, in this tone.
pub fn sounds(tone: Tone) -> PolicyParams {
    PolicyParams {
        name: "sounds",
        tone: Some(tone),
        ..takes(Stance::Coach)
    }
}

/// Four people for so many weeks.
pub fn four(weeks: u32) -> LabTeam {
    LabTeam {
        people: 4,
        weeks,
        ..LabTeam::default()
    }
}

/// The usual differences around a mean.
pub const fn about(mean: f64) -> LevelDistribution {
    LevelDistribution::about(mean)
}

/// Leads by its dials, and does an act of the day when `act` names one that fits. `act` is asked up to three times a
/// morning.
pub struct Doing<F> {
    pub dials: PolicyParams,
    pub act: F,
}

impl<F: FnMut(Observation<'_>) -> Option<Act>> Doing<F> {
    /// The untreated baseline, and these acts.
    pub fn plainly(act: F) -> Self {
        Self {
            dials: PolicyParams::plain(),
            act,
        }
    }

    /// Who tells everybody how, and these acts.
    pub fn deciding(act: F) -> Self {
        Self {
            dials: PolicyParams {
                manner: Stance::Direct,
                ..PolicyParams::plain()
            },
            act,
        }
    }
}

impl<F: FnMut(Observation<'_>) -> Option<Act>> Policy for Doing<F> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        self.dials.answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        (self.act)(seen).filter(|act| seen.may(*act))
    }
}

/// Leads by its dials, but `change` has the last word about each Monday's plan.
pub struct Planning<F> {
    pub dials: PolicyParams,
    pub change: F,
}

impl<F: FnMut(&mut Plan, Observation<'_>)> Policy for Planning<F> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match self.dials.answer(question, seen) {
            Answer::Plan(mut plan) => {
                (self.change)(&mut plan, seen);
                Answer::Plan(plan)
            }
            other => other,
        }
    }
}

/// Leads by its dials, and takes in each moment the choice (index) that `choose` names.
pub struct Choosing<F> {
    pub dials: PolicyParams,
    pub choose: F,
}

impl<F: FnMut(&MomentQuestion, Observation<'_>) -> usize> Choosing<F> {
    /// The untreated baseline, and these choices.
    pub fn plainly(choose: F) -> Self {
        Self {
            dials: PolicyParams::plain(),
            choose,
        }
    }
}

impl<F: FnMut(&MomentQuestion, Observation<'_>) -> usize> Policy for Choosing<F> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) => Answer::Choose((self.choose)(moment, seen).min(moment.choices.len() - 1)),
            other => self.dials.answer(other, seen),
        }
    }
}

/// The quietest (by voice) of those who are here; ties go to the lower index.
pub fn quietest(seen: Observation<'_>) -> Option<PersonId> {
    let voice = |p: &PersonId| seen.scenario().people[*p].voice;
    seen.here().min_by(|a, b| voice(a).total_cmp(&voice(b)))
}

/// Does nothing beside its dials.
pub fn nothing(_: Observation<'_>) -> Option<Act> {
    None
}

/// Is it the first morning of a week (0 = Monday)?
pub fn on(seen: Observation<'_>, weekday: u32) -> bool {
    seen.day() % stepback::scenario::DAYS_PER_WEEK == weekday
}
