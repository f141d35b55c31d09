//! What a leader can see now, looked at piece by piece: the same as [`Signals`], without building all of it. Policies
//! are shown this. It borrows the play-through and copies nothing.

use std::sync::Arc;

use super::act::Act;
use super::act_effects;
use super::chance::{Address, Chance, Purpose};
use super::signals::{self, PersonSignal, Signals, TaskSignal};
use super::state::{Phase, State};
use super::world::World;
use crate::scenario::{Day, DomainId, PartyId, PersonId, Scenario, Stance, TaskId};

/// Papers say what somebody knows to the nearest fifth: how fine they are read is no size of the model.
const FIFTHS: f64 = 5.0;

/// A look at the team with a leader's eyes.
#[derive(Clone, Copy)]
pub struct Observation<'a> {
    pub(super) world: &'a Arc<World>,
    pub(super) state: &'a State,
    pub(super) chance: Chance,
}

impl<'a> Observation<'a> {
    /// What the coach wrote: names, tasks, dates. A leader knows these.
    #[must_use]
    pub fn scenario(&self) -> &'a Scenario {
        &self.world.scenario
    }

    /// The axes of a stance.
    #[must_use]
    pub fn axes(&self, stance: Stance) -> super::stance::Axes {
        self.world.axes(stance)
    }

    /// Working day, 0 = the first Monday.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.state.day
    }

    /// Who is still here.
    pub fn here(&self) -> impl Iterator<Item = PersonId> + 'a {
        self.state.here()
    }

    /// What can be seen of a person.
    #[must_use]
    pub fn person(&self, person: PersonId) -> PersonSignal {
        signals::person(self.world, self.state, person)
    }

    /// The share of somebody's problems that was handled well and unasked, as far as seen, 0..1; a part of
    /// [`Observation::person`].
    #[must_use]
    pub fn light(&self, person: PersonId) -> f64 {
        signals::light_and_thread(self.world, self.state, person).0
    }

    /// The share that somebody brought to the leader, 0..1; a part of [`Observation::person`].
    #[must_use]
    pub fn thread(&self, person: PersonId) -> f64 {
        signals::light_and_thread(self.world, self.state, person).1
    }

    /// The leader has stepped in with somebody, and has not handed back.
    #[must_use]
    pub fn stepped_in(&self, person: PersonId) -> bool {
        self.state.members[person].stepped_in
    }

    /// What somebody was known to know of a domain on the first day, to the nearest fifth, 0..1: a leader has read the
    /// papers, and no leader sees what has been learned since but by what succeeds.
    #[must_use]
    pub fn record(&self, person: PersonId, domain: DomainId) -> f64 {
        libm::round(self.world.scenario.people[person].skill[domain] * FIFTHS) / FIFTHS
    }

    /// What can be seen of a task.
    #[must_use]
    pub fn task(&self, task: TaskId) -> TaskSignal {
        signals::task(self.world, &self.state.tasks[task])
    }

    /// The leader's energy, 0..1.
    #[must_use]
    pub const fn energy(&self) -> f64 {
        self.state.leader.energy
    }

    /// The leader's hands-on knowledge of a domain, 0..1 (one's own is known).
    #[must_use]
    pub fn craft(&self, domain: DomainId) -> f64 {
        self.state.leader.craft[domain]
    }

    /// Leader-hours left today.
    #[must_use]
    pub fn hours_left(&self) -> f64 {
        super::day::planned_hours_today(self.world, self.state)
    }

    /// Standing with an outside party, 0..1.
    #[must_use]
    pub fn standing(&self, party: PartyId) -> f64 {
        self.state.standing[party]
    }

    /// Hours left on a task of the leader's own desk, and who has it.
    #[must_use]
    pub fn desk(&self, task: usize) -> (f64, Option<PersonId>) {
        let desk = &self.state.leader.desk[task];
        (desk.left, desk.owner)
    }

    /// How many wait for the leader.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.state.requests.len()
    }

    /// Whether an act of the day would be possible now.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        !matches!(self.state.phase, Phase::Away | Phase::Reflect | Phase::Finished)
            && self.state.table.is_none()
            && act_effects::fits(self.world, self.state, act).is_ok()
    }

    /// Luck for a policy that draws, 0..1, addressed like everything else: the same for the same play-through, day,
    /// number of moments so far and `n`.
    #[must_use]
    pub fn luck(&self, n: u32) -> f64 {
        self.chance.roll(Address {
            day: self.state.day,
            who: 0,
            purpose: Purpose::Policy,
            subject: u64::from(self.state.raised),
            n,
        })
    }

    /// All of it, for who wants a copy.
    #[must_use]
    pub fn signals(&self) -> Signals {
        signals::signals(self.world, self.state)
    }
}
