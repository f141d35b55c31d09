//! The hands of the simulation: every change of a person, of the leader's energy or of standing goes through here, with
//! its cause, so that whoever listens can add the changes up.

use super::cache::Cache;
use super::chance::{Address, AddressedRng, Chance, DayChance, Purpose};
use super::event::{Aspect, Cause, Event, EventKind, EventSink};
use super::levels::PersonLevels;
use super::math::unit;
use super::state::State;
use super::world::World;
use crate::scenario::{Day, PartyId, PersonId, Quantity, TaskId};

/// A play-through at work: what is fixed, what changes, its luck, and who listens.
pub(super) struct Run<'a, L> {
    pub world: &'a World,
    pub state: &'a mut State,
    pub memo: &'a mut Cache,
    pub chance: Chance,
    pub sink: &'a mut L,
}

/// Whoever listens, and the day: for work on one person whose row is at hand.
pub(super) struct PersonEvents<'a, L> {
    pub sink: &'a mut L,
    pub day: Day,
}

impl<L: EventSink> PersonEvents<'_, L> {
    /// Moves an aspect that is no skill by `delta`, within 0..=1.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn shift(&mut self, row: &mut PersonLevels, person: PersonId, aspect: Aspect, delta: f64, cause: Cause) {
        let from = row.get(aspect);
        let to = unit(from + delta);
        row.set(aspect, to);
        self.moved(person, aspect, (from, to), cause);
    }

    /// Moves a named quantity.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn move_by(
        &mut self,
        row: &mut PersonLevels,
        person: PersonId,
        quantity: Quantity,
        delta: f64,
        cause: Cause,
    ) {
        self.shift(row, person, Aspect::Of(quantity), delta, cause);
    }

    /// Tells of a move, if it was one and anybody listens.
    #[inline]
    fn moved(&mut self, person: PersonId, aspect: Aspect, (from, to): (f64, f64), cause: Cause) {
        if L::LISTENS && to.to_bits() != from.to_bits() {
            self.sink.on_event(Event {
                day: self.day,
                what: EventKind::Moved {
                    person,
                    aspect,
                    from,
                    to,
                    cause,
                },
            });
        }
    }
}

impl<L: EventSink> Run<'_, L> {
    /// Reports what happened, if anybody listens; `what` is not even built otherwise.
    #[inline]
    pub(super) fn tell(&mut self, what: impl FnOnce() -> EventKind) {
        if L::LISTENS {
            self.sink.on_event(Event {
                day: self.state.day,
                what: what(),
            });
        }
    }

    /// Moves an aspect of a person by `delta`, within 0..=1.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn shift(&mut self, person: PersonId, aspect: Aspect, delta: f64, cause: Cause) {
        let from = self.state.get(person, aspect);
        let to = unit(from + delta);
        self.state.set(person, aspect, to);
        let day = self.state.day;
        PersonEvents { sink: self.sink, day }.moved(person, aspect, (from, to), cause);
    }

    /// Moves a named quantity of a person.
    #[expect(
        clippy::inline_always,
        reason = "which aspect is known where it is called, and then little is left"
    )]
    #[inline(always)]
    pub(super) fn move_by(&mut self, person: PersonId, quantity: Quantity, delta: f64, cause: Cause) {
        self.shift(person, Aspect::Of(quantity), delta, cause);
    }

    /// Moves the leader's energy.
    #[inline]
    pub(super) fn energy(&mut self, delta: f64, cause: Cause) {
        let from = self.state.leader.energy;
        let to = unit(from + delta);
        if to.to_bits() != from.to_bits() {
            self.state.leader.energy = to;
            self.tell(|| EventKind::EnergyMoved { from, to, cause });
        }
    }

    /// Moves the leader's standing with a party.
    #[inline]
    pub(super) fn standing(&mut self, party: PartyId, delta: f64, cause: Cause) {
        let from = self.state.standing[party];
        let to = unit(from + delta);
        if to.to_bits() != from.to_bits() {
            self.state.standing[party] = to;
            self.tell(|| EventKind::StandingMoved { party, from, to, cause });
        }
    }

    /// Moves rapport between two people, both ways.
    #[inline]
    pub(super) fn rapport(&mut self, a: PersonId, b: PersonId, delta: f64, cause: Cause) {
        let n = self.state.people;
        let from = self.state.rapport[a * n + b];
        let value = unit(from + delta);
        self.state.rapport[a * n + b] = value;
        self.state.rapport[b * n + a] = value;
        if value.to_bits() != from.to_bits() {
            self.tell(|| EventKind::RapportMoved {
                person: a,
                other: b,
                from,
                to: value,
                cause,
            });
        }
        self.memo.rapport_moved(self.state, a, b, from);
        self.memo.rapport_moved(self.state, b, a, from);
    }

    /// Hands a task to somebody.
    pub(super) fn hand(&mut self, task: TaskId, to: PersonId) {
        self.state.tasks[task].owner = to;
        self.memo.work_changed();
    }

    /// Luck of a person today.
    #[inline]
    pub(super) fn luck(&self, person: PersonId, purpose: Purpose, subject: u64, n: u32) -> AddressedRng {
        self.chance.at(Address {
            day: self.state.day,
            who: self.world.people[person],
            purpose,
            subject,
            n,
        })
    }

    /// Everybody's luck of today, for many draws with `n` = 0.
    #[inline]
    pub(super) const fn today(&self) -> DayChance {
        self.chance.on(self.state.day, 0)
    }

    /// Luck of something that belongs to nobody, addressed by itself and not by the day it starts.
    #[inline]
    pub(super) fn own_luck(&self, purpose: Purpose, subject: u64, n: u32) -> AddressedRng {
        self.chance.at(Address {
            day: 0,
            who: 0,
            purpose,
            subject,
            n,
        })
    }
}
