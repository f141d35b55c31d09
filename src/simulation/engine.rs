//! A play-through and everything that can be done with it from outside; the steps of its week are in [`super::round`].

use std::sync::Arc;

use super::act_effects;
use super::belief_state;
use super::cache::Cache;
use super::chance::Chance;
use super::day;
use super::event::{Aspect, EventKind, EventSink, NullSink};
use super::individuals;
use super::measures;
use super::meeting;
use super::moment;
use super::parameters::Parameters;
use super::plan::Plan;
use super::question::{Answer, NotPossible, Question, Reflect, Refusal, StepResult};
use super::replay_state::ReplayState;
use super::retrospect::Retrospect;
use super::run::Run;
use super::seen::Observation;
use super::signals::{self, Signals};
use super::state::{Phase, State};
use super::state_digest::StateDigest;
use super::week::{self, OpenQuestion};
use super::world::World;
use crate::scenario::{DAYS_PER_WEEK, Day, PersonId, Quantity, Scenario, Stance, TaskId};

/// What a sum of hours may be off by rounding.
const ROUNDING: f64 = 1e-9;

/// A play-through in progress. Cloning forks it: both branches share all luck that their difference does not touch.
#[derive(Debug, Clone)]
pub struct Simulation {
    pub(super) world: Arc<World>,
    pub(super) state: State,
    memo: Cache,
    chance: Chance,
}

impl Simulation {
    /// Day 1, before the first plan.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, model: Parameters, seed: u64) -> Self {
        Self::in_world(Arc::new(World::new(scenario, model)), seed)
    }

    /// Day 1 in a world that is shared with other play-throughs.
    #[must_use]
    pub fn in_world(world: Arc<World>, seed: u64) -> Self {
        let chance = Chance::new(seed);
        let mut state = world.start.clone();
        individuals::draw(&world, &mut state, chance);
        state.last_level = measures::level(&world, &state);
        Self {
            memo: Cache::new(state.people),
            world,
            state,
            chance,
        }
    }

    /// Time goes on until the next morning, question or end. Does not pass an open question.
    pub fn step(&mut self, sink: &mut impl EventSink) -> StepResult {
        let mut run = Run {
            world: &self.world,
            state: &mut self.state,
            memo: &mut self.memo,
            chance: self.chance,
            sink,
        };
        loop {
            if let Some(open) = week::open(run.state) {
                return StepResult::Ask(week::question(run.world, run.state, open));
            }
            match run.state.phase {
                Phase::Plan | Phase::Pulse => {}
                Phase::Dawn => {
                    week::start_of_day(&mut run);
                    return StepResult::Day(run.state.day);
                }
                Phase::Moments => {
                    if let Some(raised) = week::next_meeting(run.state) {
                        meeting::open(&mut run, raised);
                    } else {
                        day::run_day(&mut run, true);
                        run.state.phase = Phase::Aftermath;
                        week::count_crises(&mut run);
                    }
                }
                Phase::Aftermath => week::end_of_day(&mut run),
                Phase::Reflect => week::after_reflection(&mut run),
                Phase::Away => {
                    if run.state.day >= run.world.scenario.days() + DAYS_PER_WEEK {
                        run.state.last_level = measures::level(run.world, run.state);
                        let level = run.state.last_level;
                        run.tell(|| EventKind::Level(level));
                        run.state.phase = Phase::Reflect;
                        run.state.reflect = Some(Reflect::End);
                    } else {
                        run.tell(|| EventKind::DayBegan);
                        day::run_day(&mut run, false);
                        run.state.today.clear();
                        run.state.tomorrow.clear();
                        run.state.day += 1;
                        return StepResult::Day(run.state.day);
                    }
                }
                Phase::Finished => return StepResult::Over(run.state.ending.unwrap_or(0)),
            }
        }
    }

    /// The open question, if any.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        week::open(&self.state).map(|open| week::question(&self.world, &self.state, open))
    }

    /// The probability of going well (0..1) of each choice of the open moment, from the true state and without luck;
    /// `None` when no moment is open. For the debrief, never for a player at play.
    #[must_use]
    pub fn prospects(&self) -> Option<Vec<f64>> {
        match week::open(&self.state)? {
            OpenQuestion::Moment(raised) => Some(moment::prospects(&self.world, &self.state, &raised)),
            _ => None,
        }
    }

    /// Leader-hours that one answer to a request takes in this manner.
    #[must_use]
    pub fn answer_hours(&self, manner: Stance) -> f64 {
        self.world.answer_hours(manner)
    }

    /// Whether a question is open; cheaper than building it.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        week::open(&self.state).is_some()
    }

    /// Whether an answer would be taken now.
    ///
    /// # Errors
    /// Says why not; nothing has changed.
    pub fn accepts(&self, answer: &Answer) -> Result<(), Refusal> {
        if self.state.phase == Phase::Finished {
            return Err(Refusal::Over);
        }
        if let Answer::Act(act) = answer {
            if matches!(self.state.phase, Phase::Away | Phase::Reflect) {
                return Err(Refusal::Away);
            }
            if self.state.table.is_some() {
                return Err(Refusal::WrongKind);
            }
            return act_effects::fits(&self.world, &self.state, *act).map_err(Refusal::NotPossible);
        }
        match (week::open(&self.state).ok_or(Refusal::NothingAsked)?, answer) {
            (OpenQuestion::Plan, Answer::Plan(plan)) => self.accepts_plan(plan),
            (OpenQuestion::Moment(raised), Answer::Choose(choice)) => {
                let of = moment::choices(&self.world, &raised).len();
                if *choice < of {
                    Ok(())
                } else {
                    Err(Refusal::NoSuchChoice { given: choice + 1, of })
                }
            }
            (OpenQuestion::Moment(_), Answer::Listen) if self.state.listened => Err(Refusal::ListenedAlready),
            (OpenQuestion::Beat(table), Answer::Beat(beat)) if meeting::may(&self.world, table, *beat) => Ok(()),
            (OpenQuestion::Moment(_), Answer::Listen)
            | (OpenQuestion::Pulse | OpenQuestion::Reflection(_), Answer::Continue) => Ok(()),
            _ => Err(Refusal::WrongKind),
        }
    }

    fn accepts_plan(&self, plan: &Plan) -> Result<(), Refusal> {
        let planned = plan.total();
        let of = week::hours_a_week(&self.world);
        let sane = plan.hours.iter().all(|h| h.is_finite() && *h >= 0.0);
        if !sane || planned > of + ROUNDING {
            return Err(Refusal::TooManyHours { planned, of });
        }
        let here = |p: &PersonId| self.state.members.get(*p).is_some_and(|m| !m.gone);
        if !plan.with.iter().all(here) {
            return Err(Refusal::NotPossible(NotPossible::NotHere));
        }
        for (desk, p) in &plan.delegate {
            act_effects::fits(&self.world, &self.state, super::act::Act::Delegate(*desk, *p))
                .map_err(Refusal::NotPossible)?;
        }
        for (project, p) in &plan.leads {
            act_effects::fits(&self.world, &self.state, super::act::Act::LetLead(*project, *p))
                .map_err(Refusal::NotPossible)?;
        }
        Ok(())
    }

    /// Takes an answer or an act of the day.
    ///
    /// # Errors
    /// The same as [`Simulation::accepts`]; nothing has changed then.
    pub fn answer(&mut self, answer: &Answer, sink: &mut impl EventSink) -> Result<(), Refusal> {
        self.accepts(answer)?;
        let mut run = Run {
            world: &self.world,
            state: &mut self.state,
            memo: &mut self.memo,
            chance: self.chance,
            sink,
        };
        match answer {
            Answer::Act(act) => act_effects::act(&mut run, *act),
            Answer::Plan(plan) => week::take_plan(&mut run, plan),
            Answer::Listen => {
                if let Some(raised) = run.state.today.first().copied() {
                    moment::listen(&mut run, raised);
                }
            }
            Answer::Choose(choice) => {
                if !run.state.today.is_empty() {
                    let raised = run.state.today.remove(0);
                    moment::resolve(&mut run, raised, *choice);
                }
            }
            Answer::Beat(beat) => meeting::play(&mut run, *beat),
            Answer::Continue => {
                if run.state.reflect.take().is_none() {
                    run.state.phase = Phase::Reflect;
                    run.state.reflect = week::next_reflection(run.world, run.state);
                } else if run.state.phase == Phase::Reflect
                    && run.state.day >= run.world.scenario.days() + DAYS_PER_WEEK
                {
                    run.state.ending = Some(week::ending(run.world, run.state));
                    run.state.phase = Phase::Finished;
                }
            }
        }
        Ok(())
    }

    /// What a leader can see now.
    #[must_use]
    pub fn signals(&self) -> Signals {
        signals::signals(&self.world, &self.state)
    }

    /// The same, to be looked at piece by piece: what a policy is shown.
    #[must_use]
    pub fn seen(&self) -> Observation<'_> {
        Observation {
            world: &self.world,
            state: &self.state,
            chance: self.chance,
        }
    }

    /// What somebody truly keeps quiet: the gravest, and its severity, 0..1. For the debrief.
    #[must_use]
    pub fn kept_quiet(&self, person: PersonId) -> Option<(TaskId, f64)> {
        let mut gravest: Option<(TaskId, f64)> = None;
        for (t, task) in self.state.tasks.iter().enumerate() {
            let more = gravest.is_none_or(|(_, most)| task.hidden > most);
            if task.hidden > 0.0 && task.hidden_by == person && more {
                gravest = Some((t, task.hidden));
            }
        }
        gravest
    }

    /// A mirror of this moment that follows what is reported from here on.
    #[must_use]
    pub fn mirror(&self) -> ReplayState {
        ReplayState::new(Arc::clone(&self.world), self.state.clone())
    }

    /// The same play-through from here on under other parameters; the scenario must be the same.
    #[must_use]
    pub fn under(&self, world: Arc<World>) -> Self {
        Self {
            world,
            state: self.state.clone(),
            memo: self.memo.clone(),
            chance: self.chance,
        }
    }

    /// The share of the work that counts as delivered so far, 0..1.
    #[must_use]
    pub fn delivered(&self) -> f64 {
        measures::delivered(&self.world, &self.state)
    }

    /// The team's mean of a quantity, 0..1.
    #[must_use]
    pub fn team(&self, quantity: Quantity) -> f64 {
        super::condition::team(&self.world, &self.state, quantity)
    }

    /// Today, 0 = the first Monday.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.state.day
    }

    /// The leader is away.
    #[must_use]
    pub fn away(&self) -> bool {
        self.state.day >= self.world.scenario.days()
    }

    /// Index of the ending, once it is over.
    #[must_use]
    pub const fn ending(&self) -> Option<usize> {
        self.state.ending
    }

    /// What can be said of it afterwards.
    #[must_use]
    pub fn in_retrospect(&self) -> Retrospect<'_> {
        Retrospect::new(&self.world, &self.state, self.chance)
    }

    /// What is fixed.
    #[must_use]
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// The same moment with other luck from here on: for futures, never for play.
    #[must_use]
    pub fn with_luck(&self, seed: u64) -> Self {
        Self {
            world: Arc::clone(&self.world),
            state: self.state.clone(),
            memo: self.memo.clone(),
            chance: Chance::new(seed),
        }
    }

    /// Becomes another play-through at its moment, with other luck from here on, in the room this one already has: the
    /// cheap way to look at one future after another.
    pub fn fork_from(&mut self, other: &Self, seed: u64) {
        if !Arc::ptr_eq(&self.world, &other.world) {
            self.world = Arc::clone(&other.world);
        }
        self.state.clone_from(&other.state);
        self.memo.copy_from(&other.memo);
        self.chance = Chance::new(seed);
    }

    /// The same moment as its leader could imagine it, with luck of its own: what is concealed is drawn anew from the
    /// spread that signals and papers leave. For hints before a choice.
    #[must_use]
    pub fn imagined(&self, luck: u64) -> Self {
        self.seen().imagined(luck)
    }

    /// The same moment with another severity (0..1) kept quiet in a task, as much progress reported, and an error that
    /// nobody has found where there was none or none where there was one. Only for tests of what hints may know.
    #[doc(hidden)]
    #[must_use]
    pub fn with_concealed(&self, task: TaskId, severity: f64) -> Self {
        let mut other = self.clone();
        let task = &mut other.state.tasks[task];
        if task.finished.is_none() {
            task.done += task.hidden - severity;
        }
        task.hidden = severity;
        task.latent = if task.latent > 0.0 {
            0.0
        } else {
            self.world.model.errors.spread
        };
        other
    }

    /// The same moment with a true level (0..1) of somebody changed. Only for tests of what hints may know.
    #[doc(hidden)]
    #[must_use]
    pub fn with_level(&self, person: PersonId, quantity: Quantity, level: f64) -> Self {
        let mut other = self.clone();
        other.state.set(person, Aspect::Of(quantity), level);
        other
    }

    /// The seed of future number `n` after decision number `decision`.
    #[must_use]
    pub fn future_seed(&self, decision: u64, n: u32) -> u64 {
        self.chance.future(decision, n)
    }

    /// How often each stance was taken, in the order of [`Stance::ALL`].
    #[must_use]
    pub fn stances(&self) -> [u32; Stance::ALL.len()] {
        let mut counts = [0; Stance::ALL.len()];
        for taken in &self.state.choices {
            counts[taken.stance as usize] += 1;
        }
        counts
    }

    /// The standing habit: how requests beyond the planned hours are answered.
    #[must_use]
    pub fn habit(&self) -> Stance {
        self.state.habit()
    }

    /// Whether the leader has listened first in the open moment.
    #[must_use]
    pub const fn listened(&self) -> bool {
        self.state.listened
    }

    /// Whether an act would be possible now.
    #[must_use]
    pub fn may(&self, act: super::act::Act) -> bool {
        self.accepts(&Answer::Act(act)).is_ok()
    }

    /// A digest of every bit of the state: the same for the same play-through at the same place.
    #[must_use]
    pub fn digest(&self) -> StateDigest {
        StateDigest::of(&self.state)
    }

    /// Plays on with nobody listening until somebody must answer or it is over.
    pub fn advance(&mut self) -> StepResult {
        loop {
            match self.step(&mut NullSink) {
                StepResult::Day(_) => {}
                stop => return stop,
            }
        }
    }
}

impl Observation<'_> {
    /// What is seen, as a play-through that its leader could imagine; as [`Simulation::imagined`].
    #[must_use]
    pub fn imagined(&self, luck: u64) -> Simulation {
        let chance = Chance::new(luck);
        Simulation {
            world: Arc::clone(self.world),
            state: belief_state::imagine(self.world, self.state, chance),
            memo: Cache::new(self.state.people),
            chance,
        }
    }

    /// The seed of future number `n` after decision number `decision`; as [`Simulation::future_seed`].
    #[must_use]
    pub fn future_seed(&self, decision: u64, n: u32) -> u64 {
        self.chance.future(decision, n)
    }
}
