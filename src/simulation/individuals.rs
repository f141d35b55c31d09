//! Luck of who people are: individual differences and moods that last some days, drawn anew for each play-through. They
//! are hidden: papers and signals tell of them only by what they lead to.

use super::chance::{Address, AddressedRng, Chance, Purpose};
use super::event::Aspect;
use super::nature::Nature;
use super::parameters::NatureSpread;
use super::state::State;
use super::world::World;
use crate::scenario::{Day, PersonId, Quantity};

/// The mean of the sum of three uniform numbers.
const MEAN_OF_THREE: f64 = 1.5;

/// Nearly normal, mean 0, standard deviation 1, never beyond 3.
fn normal(luck: &mut AddressedRng) -> f64 {
    2.0 * (luck.unit() + luck.unit() + luck.unit() - MEAN_OF_THREE)
}

fn luck(world: &World, chance: Chance, p: PersonId, day: Day, n: u32) -> AddressedRng {
    chance.at(Address {
        day,
        who: world.people[p],
        purpose: Purpose::Nature,
        subject: 0,
        n,
    })
}

/// Makes everybody of a state that has not begun somebody in particular.
pub(super) fn draw(world: &World, state: &mut State, chance: Chance) {
    let spread = &world.model.nature;
    for p in 0..state.people {
        let mut luck = luck(world, chance, p, 0, 0);
        let nature = Nature {
            trust: spread.trust * normal(&mut luck),
            commitment: spread.commitment * normal(&mut luck),
            strain: spread.strain * normal(&mut luck),
            learning: libm::exp(spread.learning * normal(&mut luck)),
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
pub(super) fn mood(world: &World, chance: Chance, p: PersonId, day: Day, yesterday: f64, spread: &NatureSpread) -> f64 {
    let new = normal(&mut luck(world, chance, p, day, 1));
    let kept = spread.mood_kept;
    kept * yesterday + libm::sqrt(1.0 - kept * kept) * new
}
