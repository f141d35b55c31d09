//! The measures: autonomy, the team's level, what was delivered. Pure functions of the state, without luck.

use super::day::problem_response;
use super::math::{float, unit};
use super::stance::Axes;
use super::state::State;
use super::success::{self, Attempter, Problem};
use super::world::World;
use crate::scenario::{PersonId, Quantity};

/// The level's scale: it is told as 0..10.
pub(super) const SCALE: f64 = 10.0;
/// What finished work counts that is late. Like the next two it defines what *delivered* means, so that figures of all
/// models can be compared, and is no parameter.
const LATE: f64 = 0.5;
/// What unfinished work counts, as far as it is done.
const UNFINISHED: f64 = 0.25;
/// What a full measure of harm takes from a task's share.
const HARM: f64 = 0.3;

/// The standard battery: difficulty and familiarity of each problem, tried by everyone in their main domain. It defines
/// the level and is no parameter.
const BATTERY: [(f64, f64); 5] = [(0.3, 0.9), (0.4, 0.7), (0.5, 0.7), (0.6, 0.6), (0.7, 0.3)];

/// The chance that a person would handle a typical problem of their own level well and unasked, 0..1.
pub(super) fn autonomy(world: &World, state: &State, p: PersonId) -> f64 {
    let domain = world.main_domain[p];
    let own_level = Problem {
        domain,
        difficulty: state.skill(p, domain),
        familiarity: world.model.work.familiarity,
    };
    problem_response::acts_unasked(world, state, p, domain) * success::alone(world, state, p, &own_level)
}

/// What a person can do, and what they do, on a battery of problems with the leader away and learning off.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Probe {
    /// The share they would solve alone, when attempting, 0..1.
    pub can: f64,
    /// The share they attempt unasked, alone or with a colleague, and solve, 0..1.
    pub does: f64,
}

/// Errors and what came of them, over all work so far.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Defects {
    /// Errors that were made.
    pub made: u32,
    /// Severity that nobody has found or that is kept quiet, 0.. .
    pub undetected: f64,
    /// Harm done, crises from concealment included, 0.. .
    pub harm: f64,
}

/// Adds up the errors of all work.
pub(super) fn defects(state: &State) -> Defects {
    let mut sum = Defects::default();
    for task in &state.tasks {
        sum.made += task.errors;
        sum.undetected += task.latent + task.hidden;
        sum.harm += task.harm;
    }
    sum
}

/// What a person does on the standard battery with the leader away: tries it unasked, alone or with a colleague, and
/// succeeds; 0..1, the mean over the battery.
pub(super) fn does(world: &World, state: &State, p: PersonId) -> f64 {
    probe(world, state, p, &BATTERY).does
}

/// The mean over a battery of (difficulty, familiarity), 0..1 each.
pub(super) fn probe(world: &World, state: &State, p: PersonId, battery: &[(f64, f64)]) -> Probe {
    let domain = world.main_domain[p];
    let helper = problem_response::best_peer(world, state, p, domain);
    let [alone, peer, ask, hide] = problem_response::standard(world, state, p, helper);
    let all = alone + peer + ask + hide;
    let odds = &world.model.success;
    let attempter = Attempter::new(world, state, p, domain);
    let assist = helper.map(|q| attempter.assist(odds, state.skill(q, domain), Axes::of_peer(&world.model.peer)));
    let (mut can, mut sum) = (0.0, 0.0);
    for (difficulty, familiarity) in battery.iter().copied() {
        let problem = Problem {
            domain,
            difficulty,
            familiarity,
        };
        let on_their_own = attempter.odds(odds, &problem, 0.0);
        // Where there is nobody to ask, nobody is asked.
        let together = assist.map_or(0.0, |assist| attempter.odds(odds, &problem, assist));
        can += on_their_own;
        sum += (alone * on_their_own + peer * together) / all;
    }
    let items = float(battery.len().max(1));
    Probe {
        can: can / items,
        does: sum / items,
    }
}

/// The team's level, 0..10: ten times the mean of what each does on the battery without the leader, learning off. Who
/// has left counts as 0.
pub(super) fn level(world: &World, state: &State) -> f64 {
    let sum: f64 = state.here().map(|p| does(world, state, p)).sum();
    SCALE * sum / float(state.people.max(1))
}

/// The weighted share of the work done by its day (late counts half) minus the harm from defects, 0..1. Work that is
/// not finished counts by half of what is done of it.
pub(super) fn delivered(world: &World, state: &State) -> f64 {
    let (mut done, mut all) = (0.0, 0.0);
    for (t, task) in world.scenario.tasks.iter().enumerate() {
        let project = &world.scenario.projects[task.project];
        let weight = project.weight * task.effort / float(project.tasks.len().max(1));
        let now = &state.tasks[t];
        all += weight;
        let share = match now.finished {
            Some(day) if day <= task.due => 1.0,
            Some(_) => LATE,
            None => UNFINISHED * (now.done / now.effort).min(1.0),
        };
        done += weight * (share - HARM * now.harm.min(1.0)).max(0.0);
    }
    if all > 0.0 { unit(done / all) } else { 1.0 }
}

/// Any quantity of a person, autonomy included.
pub(super) fn of(world: &World, state: &State, p: PersonId, quantity: Quantity) -> f64 {
    if quantity == Quantity::Autonomy {
        autonomy(world, state, p)
    } else {
        state.of(p, quantity)
    }
}
