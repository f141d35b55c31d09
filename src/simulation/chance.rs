//! Addressed chance: a draw is a function of its address, never of how many draws came before.
//!
//! In: a seed and an address (day, who, purpose, subject, n). Out: numbers from a portable published generator
//! (`rand`'s xoshiro256++), seeded from a hash of the address. Two futures that differ in one decision therefore share
//! all the luck that the decision does not touch, and inserting an entry in a scenario changes no other draw.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

/// What a draw is for. The numbers are part of every saved play-through: never reuse or renumber one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum Purpose {
    /// Does a problem come up today?
    Problem = 1,
    /// How hard it is.
    Difficulty = 2,
    /// Alone, peer, leader or hide.
    Recourse = 3,
    /// Does the attempt succeed?
    Attempt = 4,
    /// At what time of the day a request is made.
    TimeOfDay = 5,
    /// Does an error enter the work?
    Defect = 6,
    /// How bad an error is.
    Severity = 7,
    /// Is it found today?
    Found = 8,
    /// Does the finder speak?
    Courage = 9,
    /// Does a moment go well?
    Moment = 10,
    /// Friction between two people.
    Friction = 11,
    /// Does somebody give notice?
    Resignation = 12,
    /// Does an emergent moment come?
    Emergent = 13,
    /// Which text an emergent moment takes.
    Words = 14,
    /// Who speaks next in a meeting.
    Speaker = 15,
    /// What they say.
    Fact = 16,
    /// What they think.
    View = 17,
    /// Noise in a survey or a look.
    Signal = 18,
    /// Is a self-started act taken?
    Initiative = 19,
    /// What follows, in words.
    Consequence = 20,
    /// A policy's own choices.
    Policy = 21,
    /// The seeds of futures.
    Future = 22,
    /// Teams made up for experiments.
    Laboratory = 23,
    /// What somebody does on an item of a probe.
    Probe = 24,
    /// Individual differences and moods.
    Nature = 25,
    /// Which words an evening without the leader takes.
    Evening = 26,
    /// Which words somebody takes on a Friday.
    Voice = 27,
    /// With which of a world's own words for something a play-through begins.
    OwnWords = 28,
}

/// Where a draw lives.
#[derive(Debug, Clone, Copy)]
pub struct Address {
    /// Working day.
    pub day: u32,
    /// Hash of a stable text id, see [`stable_hash`].
    pub who: u64,
    /// What for.
    pub purpose: Purpose,
    /// Hash of the text id of what it is about.
    pub subject: u64,
    /// Counts within the day and subject.
    pub n: u32,
}

/// A play-through's luck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    /// The seed, mixed once.
    seed: u64,
}

impl Chance {
    /// Luck from a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self {
            seed: mix(seed ^ 0x5354_4550_4241_434b),
        }
    }

    /// The generator at an address.
    #[must_use]
    #[inline]
    pub fn at(self, address: Address) -> AddressedRng {
        self.on(address.day, address.n)
            .of(address.who)
            .at(address.purpose, address.subject)
    }

    /// The luck of a day, for many draws with the same `n`.
    #[inline]
    pub(super) const fn on(self, day: u32, n: u32) -> DayChance {
        DayChance(mix(self.seed ^ ((day as u64) << 32 | n as u64)))
    }

    /// One number in 0..1 at an address.
    #[must_use]
    #[inline]
    pub fn roll(self, address: Address) -> f64 {
        self.at(address).unit()
    }

    /// The seed of another future, for example of number `n` in a set of futures.
    #[must_use]
    pub fn future(self, subject: u64, n: u32) -> u64 {
        self.at(Address {
            day: 0,
            who: 0,
            purpose: Purpose::Future,
            subject,
            n,
        })
        .0
        .next_u64()
    }
}

/// A day's luck: what the addresses of many people have in common is hashed once.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayChance(u64);

impl DayChance {
    /// Somebody's share of it.
    #[inline]
    pub(super) const fn of(self, who: u64) -> PersonChance {
        PersonChance(mix(self.0 ^ who))
    }
}

/// One person's luck on one day.
#[derive(Debug, Clone, Copy)]
pub(super) struct PersonChance(u64);

impl PersonChance {
    /// The generator for a purpose and a subject.
    #[inline]
    pub(super) fn at(self, purpose: Purpose, subject: u64) -> AddressedRng {
        let hash = mix(self.0 ^ (purpose as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        AddressedRng(Xoshiro256PlusPlus::seed_from_u64(mix(hash ^ subject)))
    }
}

/// A generator at one address.
#[derive(Debug, Clone)]
pub struct AddressedRng(Xoshiro256PlusPlus);

impl AddressedRng {
    /// Uniform in 0..1, 53 bits.
    #[inline]
    pub fn unit(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
        let bits = (self.0.next_u64() >> 11) as f64;
        bits * (1.0 / 9_007_199_254_740_992.0)
    }

    /// True with this probability.
    #[inline]
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A whole number below `n` (0 when `n` is 0).
    #[inline]
    pub fn below(&mut self, n: usize) -> usize {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "lists are far shorter than 2^52"
        )]
        let i = (self.unit() * n as f64) as usize;
        i.min(n.saturating_sub(1))
    }

    /// Roughly normal with mean 0 and deviation 1, never beyond 3: twice the sum of three uniform numbers, less its mean. No
    /// logarithm, so the same everywhere.
    #[inline]
    pub fn approx_normal(&mut self) -> f64 {
        const MEAN_OF_THREE: f64 = 1.5;
        2.0 * (self.unit() + self.unit() + self.unit() - MEAN_OF_THREE)
    }

    /// An index drawn in proportion to the weights; the last one when they are all 0.
    #[inline]
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let total: f64 = weights.iter().sum();
        let mut left = self.unit() * total;
        for (i, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return i;
            }
        }
        weights.len().saturating_sub(1)
    }
}

/// FNV-1a of a text id, finished with a mix: the stable "who" and "subject" of an address.
#[must_use]
pub const fn stable_hash(id: &str) -> u64 {
    let bytes = id.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    mix(hash)
}

/// The finalizer of `SplitMix64` (Steele, Lea & Flood 2014).
#[inline]
const fn mix(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(purpose: Purpose, n: u32) -> Address {
        Address {
            day: 3,
            who: stable_hash("priya"),
            purpose,
            subject: stable_hash("parser"),
            n,
        }
    }

    #[test]
    fn an_address_gives_the_same_number_for_ever() {
        let chance = Chance::new(7);
        let drawn: Vec<u64> = [Purpose::Problem, Purpose::Attempt, Purpose::Words]
            .into_iter()
            .map(|p| chance.roll(address(p, 0)).to_bits())
            .collect();
        assert_eq!(drawn, GOLDEN);
    }

    const GOLDEN: [u64; 3] = [
        4_604_975_299_032_759_386,
        4_585_619_864_096_657_632,
        4_604_240_915_972_638_175,
    ];

    #[test]
    fn neighbours_are_unlike() {
        let chance = Chance::new(7);
        let mean: f64 = (0..10_000)
            .map(|n| chance.roll(address(Purpose::Problem, n)))
            .sum::<f64>()
            / 10_000.0;
        assert!((mean - 0.5).abs() < 0.02, "{mean}");
        assert!(chance.roll(address(Purpose::Problem, 0)) != chance.roll(address(Purpose::Problem, 1)));
    }
}
