//! The best constant plan, found by search: ready-made weeks first, drawn ones beside them, then hours moved from line
//! to line as long as it helps. It is searched on seeds of its own, so that what it is worth is not flattered by the
//! seeds it was found on.

use std::sync::Arc;

use crate::ensemble::{ConstantPolicy, Routine, weeks};
use crate::insight::lesson::outcome::LessonMeasure;
use crate::insight::lesson::player::MomentReader;
use crate::insight::lesson::run::{Encounters, run};
use crate::platform::threads;
use crate::scenario::{DAYS_PER_WEEK, Stance};
use crate::simulation::{AddressedRng, Chance, Plan, PlanLine, Question, Simulation, StepResult, World};

/// Seeds that a plan is tried on.
const SEEDS: u64 = 24;
/// Plans that are drawn.
const DRAWN: u32 = 24;
/// Rounds of moving hours.
const ROUNDS: u32 = 3;
/// The share of the week's hours that is moved at a time.
const MOVED: f64 = 0.06;
/// Ways of answering that are tried with the best hours.
const MANNERS: [Stance; 3] = [Stance::Coach, Stance::Guide, Stance::Direct];

/// What is searched with.
pub(super) struct PlanSearch<'a> {
    pub world: &'a Arc<World>,
    pub first_seed: u64,
    pub threads: usize,
    pub constant: ConstantPolicy,
}

impl PlanSearch<'_> {
    /// The best plan found.
    pub fn best(&self) -> Plan {
        let hours = hours_a_week(self.world);
        let mut candidates = ready_made(self.world);
        candidates.extend((0..DRAWN).map(|n| drawn(hours, Chance::new(self.first_seed), n)));
        let (mut best, mut worth) = self.best_of(candidates);
        for _ in 0..ROUNDS {
            let (next, more) = self.best_of(neighbours(&best, hours));
            if more <= worth {
                break;
            }
            (best, worth) = (next, more);
        }
        best
    }

    fn best_of(&self, plans: Vec<Plan>) -> (Plan, f64) {
        let worth = threads::map(self.threads, plans.len(), |i| self.worth(&plans[i]));
        let mut best = 0;
        for (i, one) in worth.iter().enumerate() {
            if *one > worth[best] {
                best = i;
            }
        }
        (plans[best].clone(), worth[best])
    }

    fn worth(&self, plan: &Plan) -> f64 {
        let reader = MomentReader::Constant(self.constant);
        let mut met = Encounters::none(&self.world.scenario);
        let played = (0..SEEDS).map(|n| {
            let mut player = reader.with(Routine::with(Some(plan.clone())));
            let seed = self.first_seed.wrapping_add(n);
            run(self.world, seed, player.as_mut(), &mut met).outcome[LessonMeasure::Sum as usize]
        });
        played.sum()
    }
}

/// The leader's hours of a week.
pub(super) fn hours_a_week(world: &World) -> f64 {
    world.scenario.leader.hours_per_day * f64::from(DAYS_PER_WEEK)
}

/// The plans that lie there on the first Monday, and the weeks of the reference leaders.
fn ready_made(world: &Arc<World>) -> Vec<Plan> {
    let mut plans = Vec::new();
    let mut first = Simulation::in_world(Arc::clone(world), 0);
    if let StepResult::Ask(Question::Plan(asked)) = first.advance() {
        let others = asked.others();
        plans.push(asked.last);
        plans.extend(others.into_iter().map(|(_, plan)| plan));
    }
    let hours = hours_a_week(world);
    let shares = [
        weeks::PLAIN,
        weeks::ANSWERS,
        weeks::PEOPLE,
        weeks::DESK,
        weeks::CONDITIONS,
        weeks::CHECKS,
    ];
    for manner in [Stance::Coach, Stance::Guide] {
        plans.extend(shares.iter().map(|shares| Plan {
            hours: weeks::hours(shares, hours),
            manner,
            ..Plan::first(hours)
        }));
    }
    plans
}

/// A plan drawn at random: shares of all lines and of free time, and a manner.
pub(super) fn drawn(hours: f64, chance: Chance, n: u32) -> Plan {
    let luck: Vec<f64> = draws(chance, n, PlanLine::ALL.len() + 2);
    // Shares of an exponential each are spread evenly over all ways to divide a week.
    let parts: Vec<f64> = luck.iter().map(|u| -libm::log(1.0 - u)).collect();
    let whole: f64 = parts[..=PlanLine::ALL.len()].iter().sum();
    let mut plan = Plan::first(hours);
    for (own, part) in plan.hours.iter_mut().zip(&parts) {
        *own = libm::floor(hours * part / whole * 2.0) / 2.0;
    }
    let manner = (luck[PlanLine::ALL.len() + 1] * Stance::ALL.len() as f64) as usize;
    plan.manner = Stance::ALL[manner.min(Stance::ALL.len() - 1)];
    plan
}

/// Numbers in 0..1, drawn anew for each `n`.
pub(super) fn draws(chance: Chance, n: u32, count: usize) -> Vec<f64> {
    let mut luck: AddressedRng = chance.at(crate::simulation::Address {
        day: 0,
        who: 0,
        purpose: crate::simulation::Purpose::Policy,
        subject: DRAWS,
        n,
    });
    (0..count).map(|_| luck.unit()).collect()
}

/// The subject of draws of plans and answers.
const DRAWS: u64 = 0x6c65_7373_6f6e;

/// The plan with some hours moved from one line to another, or to nobody, or given to a line; and with other manners.
fn neighbours(plan: &Plan, hours: f64) -> Vec<Plan> {
    let step = (libm::round(hours * MOVED * 2.0) / 2.0).max(0.5);
    let lines = PlanLine::ALL;
    let mut all = Vec::new();
    for from in lines {
        let taken = plan.on(from).min(step);
        if taken <= 0.0 {
            continue;
        }
        let less = plan.clone().with_hours(from, plan.on(from) - taken);
        for to in lines.into_iter().filter(|to| *to != from) {
            all.push(less.clone().with_hours(to, less.on(to) + taken));
        }
        all.push(less);
    }
    for to in lines {
        if plan.total() + step <= hours {
            all.push(plan.clone().with_hours(to, plan.on(to) + step));
        }
    }
    all.extend(
        MANNERS
            .into_iter()
            .filter(|m| *m != plan.manner)
            .map(|manner| Plan { manner, ..plan.clone() }),
    );
    all
}
