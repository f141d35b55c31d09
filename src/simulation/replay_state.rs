//! A mirror of the people that moves only by what was reported: for whoever wants to know where somebody stood at each
//! happening, and what a single happening did to their autonomy.
//!
//! In: a play-through at its beginning, then its happenings in order. Out: levels and autonomy, to the bit those of the
//! play-through after the same happenings. What is not reported (the work, the queue) it does not know.

use std::sync::Arc;

use super::event::{Aspect, EventKind};
use super::measures;
use super::state::State;
use super::world::World;
use crate::scenario::{DomainId, PersonId, Quantity};

/// Who stands where, as far as it was reported.
#[derive(Debug, Clone)]
pub struct ReplayState {
    world: Arc<World>,
    state: State,
}

/// Whose autonomy a happening may have moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TouchedAutonomy {
    /// Nobody's.
    Nobody,
    /// One person's.
    One(PersonId),
    /// That of two people.
    Two(PersonId, PersonId),
    /// The person's own, and that of whoever might ask them about this.
    Knower(PersonId, DomainId),
    /// Perhaps everybody's.
    All,
}

impl TouchedAutonomy {
    /// Whether it is this person's too, whose main domain this is.
    #[must_use]
    pub fn is(self, person: PersonId, main_domain: DomainId) -> bool {
        match self {
            Self::Nobody => false,
            Self::One(p) => p == person,
            Self::Two(p, q) => p == person || q == person,
            Self::Knower(_, domain) => domain == main_domain,
            Self::All => true,
        }
    }
}

impl ReplayState {
    pub(super) const fn new(world: Arc<World>, state: State) -> Self {
        Self { world, state }
    }

    /// Follows one happening, and says whose autonomy it may have moved.
    pub fn follow(&mut self, what: &EventKind) -> TouchedAutonomy {
        match *what {
            EventKind::Moved { person, aspect, to, .. } => {
                self.state.set(person, aspect, to);
                touched(person, aspect)
            }
            EventKind::RapportMoved { person, other, to, .. } => {
                let n = self.state.people;
                self.state.rapport[person * n + other] = to;
                self.state.rapport[other * n + person] = to;
                TouchedAutonomy::Two(person, other)
            }
            EventKind::Left(person) => {
                self.state.members[person].gone = true;
                TouchedAutonomy::All
            }
            _ => TouchedAutonomy::Nobody,
        }
    }

    /// Where anything of a person stands, 0..1.
    #[must_use]
    pub fn aspect(&self, person: PersonId, aspect: Aspect) -> f64 {
        match aspect {
            Aspect::Of(quantity) => measures::of(&self.world, &self.state, person, quantity),
            _ => self.state.get(person, aspect),
        }
    }

    /// What somebody is best at: the domain that autonomy is measured in.
    #[must_use]
    pub fn main_domain(&self, person: PersonId) -> DomainId {
        self.world.main_domain[person]
    }

    /// How many people there are, with those who have left.
    #[must_use]
    pub const fn people(&self) -> usize {
        self.state.people
    }
}

/// What autonomy is made of: see [`measures::autonomy`].
const fn touched(person: PersonId, aspect: Aspect) -> TouchedAutonomy {
    use Quantity as Q;
    match aspect {
        Aspect::Skill(domain) => TouchedAutonomy::Knower(person, domain),
        Aspect::Adapt
        | Aspect::Of(Q::Autonomy | Q::Reliance | Q::Efficacy | Q::Trust | Q::Safety | Q::Clarity | Q::Strain) => {
            TouchedAutonomy::One(person)
        }
        Aspect::Of(Q::Ownership | Q::Commitment | Q::Visibility | Q::Leading) | Aspect::Spark | Aspect::Given => {
            TouchedAutonomy::Nobody
        }
    }
}
