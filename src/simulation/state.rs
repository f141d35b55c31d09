//! All that changes during a play-through, in flat arrays, so that a fork is a copy.

use super::event::{Aspect, Cause};
use super::levels::Levels;
use super::math::float;
use super::moment_instance::MomentInstance;
use super::nature::Nature;
use super::parameters::{Parameters, StartLevels};
use super::plan::Plan;
use super::question::Reflect;
use super::table::Table;
use crate::scenario::{DAYS_PER_WEEK, Day, Kind, Outcome, PersonId, Quantity, Scenario, Stance, TaskId};

/// How many acts are done before the whole team and wear off; a count of kinds, and so no parameter.
pub(super) const TEAM_ACTS: usize = 6;
/// Moments for which there is room without asking the system for it. More may come.
const ROOM: usize = 8;
/// Days over which signals and habits look back: the size of their rings, and so no parameter.
pub(super) const WINDOW: usize = 10;

/// The state of a play-through.
#[derive(Debug, PartialEq)]
pub(super) struct State {
    pub day: Day,
    pub phase: Phase,
    pub people: usize,
    pub levels: Levels,
    /// `a * people + b`, kept the same both ways.
    pub rapport: Vec<f64>,
    pub members: Vec<Member>,
    pub tasks: Vec<TaskState>,
    pub requests: Vec<Request>,
    pub leader: LeaderState,
    pub promises: Vec<PromiseState>,
    pub standing: Vec<f64>,
    pub team: Team,
    pub written: Vec<WrittenState>,
    /// Moments of today still to be played, in order of their hour.
    pub today: Vec<MomentInstance>,
    /// Emergent moments prepared for the next morning.
    pub tomorrow: Vec<MomentInstance>,
    pub raised: u32,
    /// Moments asked this week.
    pub asked_this_week: u32,
    /// Emergent moments asked this week.
    pub emergent_this_week: u32,
    pub asked_today: u32,
    pub texts_used: [u64; Kind::ALL.len()],
    pub well_used: [u64; Kind::ALL.len()],
    pub badly_used: [u64; Kind::ALL.len()],
    /// What the leader chose in moments, latest last.
    pub choices: Vec<Taken>,
    pub plan: Plan,
    pub table: Option<Table>,
    pub listened: bool,
    pub reflect: Option<Reflect>,
    pub reflected: Vec<usize>,
    pub halfway_asked: bool,
    pub motive_week: Option<u32>,
    pub acts: u32,
    pub acts_today: Vec<super::act::Act>,
    pub promise_broken: bool,
    /// Results shown after the last choice.
    pub last_level: f64,
    pub ending: Option<usize>,
    /// The leader's latest wrong answer or order: to whom, about what.
    pub wrong_call: Option<(PersonId, TaskId)>,
}

/// Where in the round of the week the play-through stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Monday, before the plan.
    Plan,
    /// Before a day with the leader.
    Dawn,
    /// The day's moments, before its work.
    Moments,
    /// A crisis that broke out during the day's work.
    Aftermath,
    /// Friday evening.
    Pulse,
    /// After the pulse, or at the very end.
    Reflect,
    /// Before a day without the leader.
    Away,
    /// Over.
    Finished,
}

/// One person, beside the levels.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about a person, not states of one machine"
)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Member {
    pub gone: bool,
    /// Working days until they leave, once notice is given.
    pub notice: Option<Day>,
    /// Waiting for an answer since.
    pub waiting: Option<Day>,
    pub task: Option<TaskId>,
    /// Rings over the last days: handled unasked and seen; brought to the leader; problems in all.
    pub handled: [u8; WINDOW],
    pub brought: [u8; WINDOW],
    pub problems: [u8; WINDOW],
    /// The shares that a light and a thread showed over the weeks before the last ten days, 0..1.
    pub seen_light: f64,
    pub seen_thread: f64,
    /// Support received lately, 0..1, fades.
    pub contact: f64,
    /// Feedback at hand for what they try, 0..1, fades.
    pub feedback: f64,
    /// The leader stepped in and has not handed back.
    pub stepped_in: bool,
    /// A date to look again.
    pub look_again: Option<Day>,
    /// Invited to speak in the next meeting.
    pub invited: bool,
    /// Share of tomorrow given to helping others or to delegated work.
    pub helping: f64,
    /// Days stuck on one problem.
    pub stuck: u8,
    pub leads: bool,
    /// An emergent moment about them came on this day last.
    pub last_moment: Option<Day>,
    /// Successes of their own since anybody noticed.
    pub unseen: u8,
    /// Credibility of the leader in their eyes.
    pub credibility: f64,
    /// Times lately that the leader answered them with a question, fading.
    pub questioned: f64,
    /// Acts of the day about them lately, fading: the tenth says less than the first.
    pub worn: f64,
    /// What is their own.
    pub nature: Nature,
    /// Today's mood: 0 as usual, 1 about as good as one day in six.
    pub mood: f64,
}

/// A task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TaskState {
    pub owner: PersonId,
    pub effort: f64,
    pub done: f64,
    pub finished: Option<Day>,
    pub missed: bool,
    pub slipping_told: bool,
    /// Severity of errors in it that nobody has found.
    pub latent: f64,
    /// Severity of a problem that its owner keeps quiet, and who.
    pub hidden: f64,
    pub hidden_by: PersonId,
    /// Harm that has come out of it.
    pub harm: f64,
    /// Errors that were ever made in it.
    pub errors: u32,
}

/// Somebody waits for the leader.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Request {
    pub person: PersonId,
    pub task: TaskId,
    pub day: Day,
    pub time: f64,
    pub difficulty: f64,
}

/// The leader.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LeaderState {
    pub energy: f64,
    pub craft: Vec<f64>,
    pub desk: Vec<DeskState>,
    /// Hours gone today into moments and acts.
    pub used: f64,
    pub answered_today: u32,
    /// Planned answer hours not used yet this week.
    pub answers_left: f64,
    pub strategic: f64,
    /// Wrong calls and broken promises that nobody has owned up to, fading.
    pub wrong: f64,
    /// Acts before the whole team lately, fading.
    pub worn: [f64; TEAM_ACTS],
}

/// A task on the leader's desk.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct DeskState {
    pub left: f64,
    pub owner: Option<PersonId>,
}

/// A promise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PromiseState {
    pub to: PersonId,
    pub due: Day,
    pub hours: f64,
    pub open: bool,
}

/// What belongs to nobody alone, 0..1 each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Team {
    pub process: f64,
    pub path: f64,
    pub standards: f64,
    pub accountability: f64,
    pub intent: f64,
    /// Problems and moments that have not been looked at together.
    pub unreviewed: f64,
}

/// A written moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct WrittenState {
    /// Day it is due by a `then`, if any.
    pub due: Option<Day>,
    pub played: Option<Day>,
    /// Its owner has left and nobody else may own it.
    pub lapsed: bool,
    pub choice: Option<usize>,
    pub outcome: Option<Outcome>,
}

/// A choice that was taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Taken {
    pub day: Day,
    pub stance: Stance,
}

impl State {
    pub(super) fn new(scenario: &Scenario, model: &Parameters) -> Self {
        let (n, start) = (scenario.people.len(), &model.start);
        let mut state = Self {
            day: 0,
            phase: if scenario.leader.plans {
                Phase::Plan
            } else {
                Phase::Dawn
            },
            people: n,
            levels: Levels::new(n, scenario.domains.len()),
            rapport: vec![start.rapport; n * n],
            members: vec![Member::new(start); n],
            tasks: scenario
                .tasks
                .iter()
                .map(|t| TaskState::new(t.owner, t.effort))
                .collect(),
            requests: Vec::with_capacity(2 * n),
            leader: LeaderState {
                energy: scenario.leader.energy,
                craft: scenario.leader.craft.clone(),
                desk: scenario
                    .leader
                    .tasks
                    .iter()
                    .map(|t| DeskState {
                        left: t.hours,
                        owner: None,
                    })
                    .collect(),
                used: 0.0,
                answered_today: 0,
                answers_left: 0.0,
                strategic: 0.0,
                wrong: 0.0,
                worn: [0.0; TEAM_ACTS],
            },
            promises: Vec::new(),
            standing: scenario.outside.iter().map(|p| p.standing).collect(),
            team: Team {
                process: start.process,
                path: start.path,
                standards: start.standards,
                accountability: start.accountability,
                intent: start.intent,
                unreviewed: 0.0,
            },
            written: vec![
                WrittenState {
                    due: None,
                    played: None,
                    lapsed: false,
                    choice: None,
                    outcome: None
                };
                scenario.moments.len()
            ],
            today: Vec::with_capacity(ROOM),
            tomorrow: Vec::with_capacity(n + ROOM),
            raised: 0,
            asked_this_week: 0,
            emergent_this_week: 0,
            asked_today: 0,
            texts_used: [0; Kind::ALL.len()],
            well_used: [0; Kind::ALL.len()],
            badly_used: [0; Kind::ALL.len()],
            choices: Vec::with_capacity(ROOM * scenario.weeks as usize),
            plan: Plan::first(scenario.leader.hours_per_day * f64::from(DAYS_PER_WEEK)),
            table: None,
            listened: false,
            reflect: None,
            reflected: Vec::new(),
            halfway_asked: false,
            motive_week: None,
            acts: 0,
            acts_today: Vec::new(),
            promise_broken: false,
            last_level: 0.0,
            ending: None,
            wrong_call: None,
        };
        state.begin(scenario, start);
        state
    }

    /// Puts everyone where the scenario has them begin.
    fn begin(&mut self, scenario: &Scenario, start: &StartLevels) {
        use Quantity as Q;
        let n = self.people;
        for (p, person) in scenario.people.iter().enumerate() {
            self.members[p].seen_light = start.light * person.efficacy * (1.0 - person.reliance);
            self.members[p].seen_thread = start.thread * person.reliance;
            for (quantity, level) in [
                (Q::Reliance, person.reliance),
                (Q::Efficacy, person.efficacy),
                (Q::Trust, person.trust),
                (Q::Safety, person.safety),
                (Q::Clarity, person.clarity),
                (Q::Ownership, person.ownership),
                (Q::Strain, person.strain),
                (Q::Commitment, person.commitment),
                (Q::Visibility, person.visibility),
                (Q::Leading, person.leading),
            ] {
                self.set(p, Aspect::Of(quantity), level);
            }
            self.set(p, Aspect::Adapt, start.adapt);
            for (d, skill) in person.skill.iter().enumerate() {
                self.set(p, Aspect::Skill(d), *skill);
            }
        }
        for (a, b, rapport) in &scenario.rapport {
            self.rapport[a * n + b] = *rapport;
            self.rapport[b * n + a] = *rapport;
        }
    }

    /// How somebody gets on with everybody, by person.
    #[inline]
    pub(super) fn rapports(&self, person: PersonId) -> &[f64] {
        &self.rapport[person * self.people..(person + 1) * self.people]
    }

    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn get(&self, person: PersonId, aspect: Aspect) -> f64 {
        self.levels.get(person, aspect)
    }

    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn of(&self, person: PersonId, quantity: Quantity) -> f64 {
        self.get(person, Aspect::Of(quantity))
    }

    #[inline]
    pub(super) fn skill(&self, person: PersonId, domain: usize) -> f64 {
        self.get(person, Aspect::Skill(domain))
    }

    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn set(&mut self, person: PersonId, aspect: Aspect, level: f64) {
        self.levels.set(person, aspect, level);
    }

    #[inline]
    pub(super) fn rapport(&self, a: PersonId, b: PersonId) -> f64 {
        self.rapport[a * self.people + b]
    }

    #[inline]
    pub(super) fn here(&self) -> impl Iterator<Item = PersonId> + '_ {
        (0..self.people).filter(|p| !self.members[*p].gone)
    }

    /// The mean of a stored quantity over those who are here; 0 when nobody is.
    pub(super) fn mean(&self, quantity: Quantity) -> f64 {
        let (mut sum, mut count) = (0.0, 0);
        for p in self.here() {
            sum += self.of(p, quantity);
            count += 1;
        }
        if count == 0 { 0.0 } else { sum / float(count) }
    }

    pub(super) const fn week(&self) -> u32 {
        self.day / crate::scenario::DAYS_PER_WEEK + 1
    }

    /// The stance taken most over the last days in moments; ties: less control.
    pub(super) fn habit(&self) -> Stance {
        let since = self.day.saturating_sub(WINDOW as Day);
        let mut counts = [0_u32; Stance::ALL.len()];
        for taken in self.choices.iter().rev().take_while(|t| t.day >= since) {
            counts[taken.stance as usize] += 1;
        }
        let mut best = self.plan.manner as usize;
        for (i, count) in counts.iter().enumerate() {
            if *count > 0 && *count >= counts[best] {
                best = i;
            }
        }
        Stance::ALL[best]
    }

    /// The cause of what the moment `raised` brings.
    pub(super) const fn because(raised: &MomentInstance) -> Cause {
        Cause::Moment(raised.number)
    }
}

impl Member {
    const fn new(start: &StartLevels) -> Self {
        Self {
            gone: false,
            notice: None,
            waiting: None,
            task: None,
            handled: [0; WINDOW],
            brought: [0; WINDOW],
            problems: [0; WINDOW],
            seen_light: 0.0,
            seen_thread: 0.0,
            contact: start.contact,
            feedback: start.feedback,
            stepped_in: false,
            look_again: None,
            invited: false,
            helping: 0.0,
            stuck: 0,
            leads: false,
            last_moment: None,
            unseen: 0,
            credibility: start.credibility,
            questioned: 0.0,
            worn: 0.0,
            nature: Nature::AS_WRITTEN,
            mood: 0.0,
        }
    }
}

impl TaskState {
    const fn new(owner: PersonId, effort: f64) -> Self {
        Self {
            owner,
            effort,
            done: 0.0,
            finished: None,
            missed: false,
            slipping_told: false,
            latent: 0.0,
            hidden: 0.0,
            hidden_by: 0,
            harm: 0.0,
            errors: 0,
        }
    }
}
