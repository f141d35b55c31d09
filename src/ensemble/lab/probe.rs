//! The unassisted probe of one person, with the luck of its items: what a test of so many items would show.

use crate::simulation::{Address, Chance, Purpose, Simulation, stable_hash};

/// A probe's items: how many, and how familiar (0..1). Their difficulty runs evenly from .2 to .8.
#[derive(Debug, Clone, Copy)]
pub struct ProbeItems {
    /// Items in the test, 1.. .
    pub count: u32,
    /// How well known they are, 0..1.
    pub familiarity: f64,
}

/// The share of items solved when attempting, after less before, 0..1; the same items and the same luck of the items in
/// every arm, fresh luck before and after, as two sittings of a test have.
#[must_use]
pub fn gain(before: &Simulation, after: &Simulation, person: usize, items: ProbeItems, seed: u64) -> f64 {
    solved(after, person, items, seed, 1) - solved(before, person, items, seed, 0)
}

fn solved(at: &Simulation, person: usize, items: ProbeItems, seed: u64, sitting: u64) -> f64 {
    let chance = Chance::new(seed);
    let mut well = 0.0;
    for n in 0..items.count {
        let difficulty = 0.2 + 0.6 * f64::from(n) / f64::from(items.count.max(2) - 1);
        let odds = at.probe(person, &[(difficulty, items.familiarity)]).can;
        let luck = chance.roll(Address {
            day: 0,
            who: stable_hash(&at.world().scenario.people[person].id),
            purpose: Purpose::Probe,
            subject: sitting,
            n,
        });
        well += f64::from(u8::from(luck < odds));
    }
    well / f64::from(items.count.max(1))
}
