//! Which way each person has gone by the end, in five words: what an epilogue has a sentence for.
//!
//! In: a state, and how everybody was on the first day. Out: a [`PersonArc`] a person, without luck. The thresholds sort what
//! is told and move nothing, so they are no parameters.

use super::measures;
use super::state::State;
use super::world::World;
use crate::scenario::{PersonId, Quantity};

/// More strain than this is told as hurt: past it most of a working day goes into coping.
const WORN: f64 = 0.75;
/// Less trust or commitment than this is told as hurt: with so little, people hold back or look elsewhere.
const LOST: f64 = 0.25;
/// Whose reliance is above this, and has not fallen, waits: more problems than not come to the leader.
const LEANS: f64 = 0.5;
/// Reliance or autonomy that moved by less than this has not visibly moved.
const VISIBLE: f64 = 0.02;
/// Belief in oneself from which somebody who acts alone is told as leading.
const SURE: f64 = 0.65;
/// Autonomy from which somebody who is sure of it is told as leading: well above the third with which teams begin.
const ALONE: f64 = 0.45;

/// Which way somebody has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonArc {
    /// They lead, or act alone and believe that they can.
    Leading,
    /// They do more without the leader than they did.
    Freed,
    /// They still wait for the leader.
    Waiting,
    /// They are worn out, have lost trust or heart, or have given notice.
    Hurt,
    /// They have left.
    Gone,
}

/// Everybody's, in the scenario's order; `first` is the state on the first day.
pub(super) fn all(world: &World, first: &State, last: &State) -> Vec<PersonArc> {
    (0..last.people).map(|person| of(world, first, last, person)).collect()
}

fn of(world: &World, first: &State, last: &State, p: PersonId) -> PersonArc {
    let member = &last.members[p];
    if member.gone {
        return PersonArc::Gone;
    }
    let now = |quantity| last.of(p, quantity);
    let is_hurt = now(Quantity::Strain) > WORN || now(Quantity::Trust) < LOST || now(Quantity::Commitment) < LOST;
    if is_hurt || member.notice.is_some() {
        return PersonArc::Hurt;
    }
    let [before, after] = [first, last].map(|state| measures::autonomy(world, state, p));
    let reliance = now(Quantity::Reliance);
    let leans_less = first.of(p, Quantity::Reliance) - reliance > VISIBLE;
    let acts_more = after - before > VISIBLE;
    if !member.leads && !leans_less && (reliance > LEANS || !acts_more) {
        return PersonArc::Waiting;
    }
    if member.leads || (after > ALONE && acts_more && now(Quantity::Efficacy) > SURE) {
        return PersonArc::Leading;
    }
    PersonArc::Freed
}
