//! Luck of who people are: individual differences, what teammates share of them (the intraclass correlation of team
//! climates), and moods that last some days, drawn anew for each play-through. They are hidden: papers and signals tell of
//! them only by what they lead to.

use super::chance::{Address, AddressedRng, Chance, Purpose};
use super::event::Aspect;
use super::nature::Nature;
use super::state::State;
use super::world::World;
use crate::scenario::{Day, PersonId, Quantity};

/// How many of the differences a team shares: trust, commitment, strain.
const SHARED: usize = 3;
/// Whose luck it is that a whole team shares.
const NOBODY: u64 = 0;

fn luck(chance: Chance, who: u64, day: Day, n: u32) -> AddressedRng {
    chance.at(Address {
        day,
        who,
        purpose: Purpose::Nature,
        subject: 0,
        n,
    })
}

/// Makes everybody of a state that has not begun somebody in particular.
pub(super) fn draw(world: &World, state: &mut State, chance: Chance) {
    let spread = &world.model.nature;
    let (shared, own) = (libm::sqrt(spread.team), libm::sqrt(1.0 - spread.team));
    let mut team = luck(chance, NOBODY, 0, 0);
    let team = [(); SHARED].map(|()| shared * team.approx_normal());
    for p in 0..state.people {
        let mut luck = luck(chance, world.people[p], 0, 0);
        let [trust, commitment, strain] = team.map(|of_the_team| of_the_team + own * luck.approx_normal());
        let nature = Nature {
            trust: spread.trust * trust,
            commitment: spread.commitment * commitment,
            strain: spread.strain * strain,
            learning: libm::exp(spread.learning * luck.approx_normal()),
        };
        state.members[p].nature = nature;
        for (quantity, off) in [
            (Quantity::Trust, nature.trust),
            (Quantity::Commitment, nature.commitment),
            (Quantity::Strain, nature.strain),
        ] {
            let level = super::math::unit(state.of(p, quantity) + off);
            state.set(p, Aspect::Of(quantity), level);
        }
    }
}

/// This morning's mood, -1..1 mostly: what is left of yesterday's and what the day brings.
pub(super) fn mood(world: &World, chance: Chance, p: PersonId, day: Day, yesterday: f64) -> f64 {
    let new = luck(chance, world.people[p], day, 1).approx_normal();
    let kept = world.model.nature.mood_kept;
    kept * yesterday + libm::sqrt(1.0 - kept * kept) * new
}
