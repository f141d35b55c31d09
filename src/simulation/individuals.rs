//! Luck of who people are: individual differences, what teammates share of them (the intraclass correlation of team
//! climates), and moods that last some days, drawn anew for each play-through. They are hidden: papers and signals tell of
//! them only by what they lead to.

use super::chance::{Chance, Purpose};
use super::event::Aspect;
use super::nature::Nature;
use super::state::State;
use super::world::World;
use crate::scenario::Quantity;

/// How many of the differences a team shares: trust, commitment, strain.
const SHARED: usize = 3;
/// Whose luck it is that a whole team shares.
const NOBODY: u64 = 0;

/// Makes everybody of a state that has not begun somebody in particular.
pub(super) fn draw(world: &World, state: &mut State, chance: Chance) {
    let spread = &world.model.nature;
    let (shared, own) = (libm::sqrt(spread.team), libm::sqrt(1.0 - spread.team));
    let before_the_first_day = chance.on(0, 0);
    let mut team = before_the_first_day.of(NOBODY).at(Purpose::Nature, 0);
    let team = [(); SHARED].map(|()| shared * team.approx_normal());
    for p in 0..state.people {
        let mut luck = before_the_first_day.of(world.people[p]).at(Purpose::Nature, 0);
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

/// Everybody's mood this morning, -1..1 mostly: what is left of yesterday's and what the day brings.
pub(super) fn wake(world: &World, state: &mut State, chance: Chance) {
    let kept = world.model.nature.mood_kept;
    let fresh = libm::sqrt(1.0 - kept * kept);
    let today = chance.on(state.day, 1);
    for (member, who) in state.members.iter_mut().zip(&world.people) {
        if !member.gone {
            let new = today.of(*who).at(Purpose::Nature, 0).approx_normal();
            member.mood = kept * member.mood + fresh * new;
        }
    }
}
