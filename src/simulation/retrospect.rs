//! What can be said of a play-through afterwards, for who tells it: which conditions hold, which choices were taken, which way
//! everybody has gone. It looks at the true state and moves nothing.

use super::chance::{Chance, Purpose, stable_hash};
use super::condition;
use super::friday::{self, FridayAnswer};
use super::individuals;
use super::person_arc::{self, PersonArc};
use super::state::State;
use super::world::World;
use crate::scenario::{Condition, Day, MomentId, Outcome, PersonId};

/// An evening's words are nobody's luck and about nothing.
const NOBODY: u64 = 0;
const NO_SUBJECT: u64 = 0;

/// A look back.
#[derive(Clone, Copy)]
pub struct Retrospect<'a> {
    world: &'a World,
    state: &'a State,
    chance: Chance,
}

impl<'a> Retrospect<'a> {
    pub(super) const fn new(world: &'a World, state: &'a State, chance: Chance) -> Self {
        Self { world, state, chance }
    }

    /// Whether a condition holds now.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        condition::holds(self.world, self.state, condition)
    }

    /// Whether a written moment has been played, with this choice (or any) and this outcome (or either).
    #[must_use]
    pub fn has_gone(&self, moment: MomentId, chose: Option<usize>, went: Option<Outcome>) -> bool {
        self.state.written.get(moment).is_some_and(|written| {
            written.choice.is_some()
                && chose.is_none_or(|chose| written.choice == Some(chose))
                && went.is_none_or(|went| written.outcome == Some(went))
        })
    }

    /// Whether somebody has left.
    #[must_use]
    pub fn is_gone(&self, person: PersonId) -> bool {
        self.state.members.get(person).is_some_and(|member| member.gone)
    }

    /// Which way everybody has gone, in the scenario's order.
    #[must_use]
    pub fn arcs(&self) -> Vec<PersonArc> {
        let mut first = self.world.start.clone();
        individuals::draw(self.world, &mut first, self.chance);
        person_arc::all(self.world, &first, self.state)
    }

    /// What somebody says of the week, if it is Friday.
    #[must_use]
    pub fn friday_answer(&self, person: PersonId) -> FridayAnswer {
        friday::answer(|quantity| self.state.of(person, quantity))
    }

    /// Which of so many texts somebody takes on a Friday: a function of the seed, the day and the person alone.
    #[must_use]
    pub fn voice(&self, day: Day, person: PersonId, texts: usize) -> usize {
        let who = self.world.people.get(person).copied().unwrap_or(NOBODY);
        self.chance
            .on(day, 0)
            .of(who)
            .at(Purpose::Voice, NO_SUBJECT)
            .below(texts)
    }

    /// With which of so many texts a play-through begins to tell something: a function of the seed and of what it is alone.
    #[must_use]
    pub fn first_words(&self, about: &str, texts: usize) -> usize {
        let luck = self.chance.on(0, 0).of(NOBODY);
        luck.at(Purpose::OwnWords, stable_hash(about)).below(texts)
    }

    /// Which of so many texts an evening takes: a function of the play-through's seed, the day and `n` alone.
    #[must_use]
    pub fn evening(&self, day: Day, n: u32, texts: usize) -> usize {
        let luck = self.chance.on(day, n).of(NOBODY);
        luck.at(Purpose::Evening, NO_SUBJECT).below(texts)
    }
}
