//! The round of a play-through: Monday's plan, each day's moments and work, Friday's pulse, the week away, the end.

use std::sync::Arc;

use super::chance::{Address, Chance, Purpose};
use super::day;
use super::deed;
use super::happening::{Cause, Happening, Listener, Nobody, What};
use super::measures;
use super::meeting;
use super::moment;
use super::parameters::Parameters;
use super::plan::{Line, Plan};
use super::preset;
use super::question::{Answer, NotPossible, PlanQuestion, PulseQuestion, Question, Reflect, Refusal, Stop};
use super::run::Run;
use super::signals::{self, Signals};
use super::state::{Phase, State};
use super::world::World;
use crate::scenario::{DAYS_PER_WEEK, Day, Kind, PersonId, Quantity, Scenario, Stance};

/// A play-through in progress. Cloning forks it: both branches share all luck that their difference does not touch.
#[derive(Debug, Clone)]
pub struct Simulation {
    world: Arc<World>,
    state: State,
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
        let mut state = State::new(&world);
        state.last_level = measures::level(&world, &state);
        Self {
            world,
            state,
            chance: Chance::new(seed),
        }
    }

    /// Time goes on until the next morning, question or end. Does not pass an open question.
    pub fn step(&mut self, ears: &mut impl Listener) -> Stop {
        let mut run = Run {
            world: &self.world,
            state: &mut self.state,
            chance: self.chance,
            ears,
        };
        loop {
            if let Some(question) = open_question(run.world, run.state) {
                return Stop::Ask(question);
            }
            match run.state.phase {
                Phase::Plan | Phase::Pulse => {}
                Phase::Dawn => {
                    dawn(&mut run);
                    return Stop::Day(run.state.day);
                }
                Phase::Moments => {
                    if let Some(raised) = next_meeting(run.state) {
                        meeting::open(&mut run, raised);
                    } else {
                        day::run_day(&mut run, true);
                        run.state.phase = Phase::Aftermath;
                        count_crises(&mut run);
                    }
                }
                Phase::Aftermath => night(&mut run),
                Phase::Reflect => after_reflection(&mut run),
                Phase::Away => {
                    if run.state.day >= run.world.scenario.days() + DAYS_PER_WEEK {
                        run.state.last_level = measures::level(run.world, run.state);
                        let level = run.state.last_level;
                        run.tell(|| What::Level(level));
                        run.state.phase = Phase::Reflect;
                        run.state.reflect = Some(Reflect::End);
                    } else {
                        run.tell(|| What::DayBegan);
                        day::run_day(&mut run, false);
                        run.state.today.clear();
                        run.state.tomorrow.clear();
                        run.state.day += 1;
                        return Stop::Day(run.state.day);
                    }
                }
                Phase::Finished => return Stop::Over(run.state.ending.unwrap_or(0)),
            }
        }
    }

    /// The open question, if any.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        open_question(&self.world, &self.state)
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
            return deed::fits(&self.world, &self.state, *act).map_err(Refusal::NotPossible);
        }
        match (self.question().ok_or(Refusal::NothingAsked)?, answer) {
            (Question::Plan(question), Answer::Plan(plan)) => self.accepts_plan(&question, plan),
            (Question::Moment(question), Answer::Choose(choice)) => {
                let of = question.choices.len();
                if *choice < of {
                    Ok(())
                } else {
                    Err(Refusal::NoSuchChoice { given: choice + 1, of })
                }
            }
            (Question::Moment(question), Answer::Listen) => {
                if question.can_listen {
                    Ok(())
                } else {
                    Err(Refusal::ListenedAlready)
                }
            }
            (Question::Beat(question), Answer::Beat(beat)) => {
                if question.options.contains(beat)
                    || matches!(beat, super::question::Beat::Invite(p) if question.people.contains(p) && question.beat < question.beats)
                {
                    Ok(())
                } else {
                    Err(Refusal::WrongKind)
                }
            }
            (Question::Pulse(_) | Question::Reflection(_), Answer::Continue) => Ok(()),
            _ => Err(Refusal::WrongKind),
        }
    }

    fn accepts_plan(&self, question: &PlanQuestion, plan: &Plan) -> Result<(), Refusal> {
        let planned = plan.total();
        let sane = plan.hours.iter().all(|h| h.is_finite() && *h >= 0.0);
        if !sane || planned > question.hours + 1e-9 {
            return Err(Refusal::TooManyHours {
                planned,
                of: question.hours,
            });
        }
        let here = |p: &PersonId| self.state.members.get(*p).is_some_and(|m| !m.gone);
        if !plan.with.iter().all(here) {
            return Err(Refusal::NotPossible(NotPossible::NotHere));
        }
        for (desk, p) in &plan.delegate {
            deed::fits(&self.world, &self.state, super::act::Act::Delegate(*desk, *p)).map_err(Refusal::NotPossible)?;
        }
        for (project, p) in &plan.leads {
            deed::fits(&self.world, &self.state, super::act::Act::LetLead(*project, *p))
                .map_err(Refusal::NotPossible)?;
        }
        Ok(())
    }

    /// Takes an answer or an act of the day.
    ///
    /// # Errors
    /// The same as [`Simulation::accepts`]; nothing has changed then.
    pub fn answer(&mut self, answer: &Answer, ears: &mut impl Listener) -> Result<(), Refusal> {
        self.accepts(answer)?;
        let mut run = Run {
            world: &self.world,
            state: &mut self.state,
            chance: self.chance,
            ears,
        };
        match answer {
            Answer::Act(act) => deed::act(&mut run, *act),
            Answer::Plan(plan) => take_plan(&mut run, plan),
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
                    run.state.reflect = next_reflection(run.world, run.state);
                } else if run.state.phase == Phase::Reflect
                    && run.state.day >= run.world.scenario.days() + DAYS_PER_WEEK
                {
                    run.state.ending = Some(ending(run.world, run.state));
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

    /// What is true of a person: for the debrief, the facilitator and statistics, never for a player at play. 0..1.
    #[must_use]
    pub fn truth(&self, person: PersonId, quantity: Quantity) -> f64 {
        measures::of(&self.world, &self.state, person, quantity)
    }

    /// The team's true level, 0..10.
    #[must_use]
    pub fn level(&self) -> f64 {
        measures::level(&self.world, &self.state)
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
            chance: Chance::new(seed),
        }
    }

    /// The seed of future number `n` after decision number `decision`.
    #[must_use]
    pub fn future_seed(&self, decision: u64, n: u32) -> u64 {
        self.chance.future(decision, n)
    }

    /// Luck for a policy that draws: addressed like everything else.
    #[must_use]
    pub fn policy_luck(&self, n: u32) -> f64 {
        self.chance.roll(Address {
            day: self.state.day,
            who: 0,
            purpose: Purpose::Policy,
            subject: u64::from(self.state.raised),
            n,
        })
    }

    /// How often each stance was taken, in the order of [`Stance::ALL`].
    #[must_use]
    pub fn stances(&self) -> [u32; 8] {
        let mut counts = [0; 8];
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

    /// A digest of every bit of the state, for tests that compare play-throughs.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let text = format!("{:?}", self.state);
        super::chance::name_hash(&text)
    }

    /// Plays on with nobody listening until somebody must answer or it is over.
    pub fn advance(&mut self) -> Stop {
        loop {
            match self.step(&mut Nobody) {
                Stop::Day(_) => {}
                stop => return stop,
            }
        }
    }
}

/// The question that is open, from the state alone.
fn open_question(world: &World, state: &State) -> Option<Question> {
    if let Some(reflect) = state.reflect {
        return Some(Question::Reflection(reflect));
    }
    match state.phase {
        Phase::Plan => Some(Question::Plan(plan_question(world, state))),
        Phase::Moments | Phase::Aftermath => {
            if let Some(table) = &state.table {
                return Some(Question::Beat(meeting::question(world, table)));
            }
            let first = state.today.first().filter(|r| r.kind != Kind::Meeting)?;
            Some(Question::Moment(moment::question(world, state, *first)))
        }
        Phase::Pulse => Some(Question::Pulse(PulseQuestion {
            week: state.week(),
            answers: state.here().map(|p| (p, signals::pulse(state, p))).collect(),
        })),
        Phase::Dawn | Phase::Reflect | Phase::Away | Phase::Finished => None,
    }
}

fn plan_question(world: &World, state: &State) -> PlanQuestion {
    let hours = world.scenario.leader.hours_per_day * f64::from(DAYS_PER_WEEK);
    let last = state.plan.as_last_week();
    let others = preset::all(&last, hours);
    PlanQuestion {
        week: state.week(),
        hours,
        last,
        others,
    }
}

fn next_meeting(state: &mut State) -> Option<super::raised::Raised> {
    let first = state.today.first()?;
    (first.kind == Kind::Meeting && state.table.is_none()).then(|| state.today.remove(0))
}

/// A crisis that broke out during the work counts among the day's moments.
fn count_crises<L: Listener>(run: &mut Run<'_, L>) {
    for i in 0..run.state.today.len() {
        let raised = run.state.today[i];
        run.state.asked_today += 1;
        run.state.asked_this_week += 1;
        run.tell(|| What::MomentCame(raised));
    }
}

fn take_plan<L: Listener>(run: &mut Run<'_, L>, plan: &Plan) {
    run.state.plan = plan.clone();
    run.state.leader.answers_left = 0.0;
    for (desk, p) in &plan.delegate {
        deed::delegate(run, *desk, *p, Cause::Plan);
    }
    for (project, p) in &plan.leads {
        run.state.members[*p].leads = true;
        run.state.members[*p].look_again = Some(run.state.day + 5);
        let leading = run.state.of(*p, Quantity::Leading);
        run.move_by(*p, Quantity::Leading, 0.05 * (1.0 - leading), Cause::Plan);
        let ownership = run.state.of(*p, Quantity::Ownership);
        run.move_by(*p, Quantity::Ownership, 0.1 * (1.0 - ownership), Cause::Plan);
        let (project, p) = (*project, *p);
        run.tell(|| What::LeadNamed(project, p));
    }
    run.state.phase = Phase::Dawn;
}

fn dawn<L: Listener>(run: &mut Run<'_, L>) {
    run.state.asked_today = 0;
    run.state.acts_today.clear();
    run.tell(|| What::DayBegan);
    day::promises_due(run);
    moment::raise_today(run);
    run.state.phase = Phase::Moments;
}

fn night<L: Listener>(run: &mut Run<'_, L>) {
    if run.state.day % DAYS_PER_WEEK == DAYS_PER_WEEK - 1 {
        run.state.last_level = measures::level(run.world, run.state);
        if L::LISTENS {
            let day = run.state.day;
            let level = run.state.last_level;
            let pulse = (0..run.state.people)
                .map(|p| signals::pulse(run.state, p).iter().sum::<f64>() / 4.0)
                .collect();
            run.ears.hear(Happening {
                day,
                what: What::Level(level),
            });
            run.ears.hear(Happening {
                day,
                what: What::Pulse(pulse),
            });
        }
        quiet_growth(run);
        run.state.phase = Phase::Pulse;
    } else {
        run.state.day += 1;
        run.state.phase = Phase::Dawn;
    }
}

/// What grows quietly is noticed outside late: once a week standing drifts with the level above where it began.
fn quiet_growth<L: Listener>(run: &mut Run<'_, L>) {
    let rate = run.world.model.outside.quiet;
    let size = rate * (run.state.last_level / 10.0 - 0.4);
    for party in 0..run.state.standing.len() {
        run.standing(party, size, Cause::Delivery);
    }
}

fn after_reflection<L: Listener>(run: &mut Run<'_, L>) {
    run.state.day += 1;
    run.state.asked_this_week = 0;
    run.state.emergent_this_week = 0;
    if run.state.day >= run.world.scenario.days() {
        run.state.phase = Phase::Away;
        run.state.today.clear();
        run.state.tomorrow.clear();
        run.state.plan = run.state.plan.as_last_week().with_hours(Line::Answers, 0.0);
        run.tell(|| What::Away);
    } else {
        run.state.phase = Phase::Plan;
    }
}

/// A reflection for this Friday: the coach's own first, then the one at half-time; at most two before the end.
fn next_reflection(world: &World, state: &mut State) -> Option<Reflect> {
    if state.reflected.len() >= 2 {
        return None;
    }
    let week = state.week();
    for (i, reflection) in world.scenario.reflections.iter().enumerate() {
        let played = state.written[reflection.after].played;
        if played.is_some_and(|day| day / DAYS_PER_WEEK + 1 == week) && !state.reflected.contains(&i) {
            state.reflected.push(i);
            return Some(Reflect::Written(i));
        }
    }
    if world.scenario.reflections.is_empty() && !state.halfway_asked && week == world.scenario.weeks.div_ceil(2) {
        state.halfway_asked = true;
        return Some(Reflect::Halfway);
    }
    None
}

/// The first ending whose condition holds; the last has none.
fn ending(world: &World, state: &State) -> usize {
    let endings = &world.scenario.endings;
    endings
        .iter()
        .position(|e| e.when.as_ref().is_none_or(|c| super::condition::holds(world, state, c)))
        .unwrap_or(endings.len().saturating_sub(1))
}
