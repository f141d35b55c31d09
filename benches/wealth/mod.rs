//! A common model to hold a person's day against: the Boltzmann wealth model (Dragulescu & Yakovenko 2000), which Mesa's
//! introductory tutorial builds. Every agent begins with one coin; in each step, in an order drawn anew, each who has a coin
//! gives one to an agent drawn at random. `benches/mesa.py` runs the same in Mesa.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng, seq::SliceRandom};

/// Agents of a run, as in `benches/mesa.py`.
pub const AGENTS: usize = 100;
/// Steps of a run, as in `benches/mesa.py`.
pub const STEPS: usize = 100;

/// A run: what each agent has in the end, and how many coins were given.
pub fn run(seed: u64) -> (Vec<u32>, usize) {
    let mut luck = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut wealth = vec![1_u32; AGENTS];
    let mut order: Vec<usize> = (0..AGENTS).collect();
    let mut given = 0;
    for _ in 0..STEPS {
        order.shuffle(&mut luck);
        for agent in order.iter().copied() {
            if wealth[agent] > 0 {
                let other = luck.random_range(0..AGENTS);
                wealth[agent] -= 1;
                wealth[other] += 1;
                given += 1;
            }
        }
    }
    (wealth, given)
}
