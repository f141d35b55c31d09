//! What has been worked out from the state and holds until the state moves. Never part of the state: it counts in no
//! digest and changes no play-through, it only saves looking again.

use super::state::State;
use crate::scenario::PersonId;

/// Nobody has looked since it changed.
const UNKNOWN: u32 = u32::MAX;

/// What is remembered.
#[derive(Debug, Clone)]
pub(super) struct Cache {
    /// By person: the colleague they get on with least.
    least: Vec<u32>,
    /// The task that everybody has taken up is still the most pressing of their own.
    work_holds: bool,
}

impl Cache {
    /// Knows nothing yet.
    pub fn new(people: usize) -> Self {
        Self {
            least: vec![UNKNOWN; people],
            work_holds: false,
        }
    }

    /// Takes over what another knows, into the room it has.
    pub fn copy_from(&mut self, other: &Self) {
        self.least.clone_from(&other.least);
        self.work_holds = other.work_holds;
    }

    /// The colleague somebody gets on with least; ties go to the lower index.
    #[inline]
    pub fn least(&mut self, state: &State, p: PersonId) -> Option<PersonId> {
        let known = self.least[p];
        if known != UNKNOWN {
            return Some(known as PersonId);
        }
        let mut least: Option<(f64, PersonId)> = None;
        for (q, rapport) in state.rapports(p).iter().copied().enumerate() {
            if least.is_none_or(|(r, _)| rapport < r) && q != p && !state.members[q].gone {
                least = Some((rapport, q));
            }
        }
        let (_, q) = least?;
        self.least[p] = q as u32;
        Some(q)
    }

    /// How `a` gets on with `b` has moved from `from` to what it is now.
    pub fn rapport_moved(&mut self, state: &State, a: PersonId, b: PersonId, from: f64) {
        let known = self.least[a];
        if known == UNKNOWN || a == b || state.members[b].gone {
            return;
        }
        let now = state.rapport(a, b);
        if known as PersonId == b {
            if now > from {
                self.least[a] = UNKNOWN;
            }
            return;
        }
        let least = state.rapport(a, known as PersonId);
        if now < least || (now == least && b < known as PersonId) {
            self.least[a] = b as u32;
        }
    }

    /// Whether everybody's work holds; from now on it does, for whoever asks sees to it.
    pub const fn work_holds(&mut self) -> bool {
        std::mem::replace(&mut self.work_holds, true)
    }

    /// A task was finished or has another owner.
    pub const fn work_changed(&mut self) {
        self.work_holds = false;
    }

    /// Somebody has left.
    pub fn left(&mut self, p: PersonId) {
        self.work_holds = false;
        for least in &mut self.least {
            if *least as PersonId == p {
                *least = UNKNOWN;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::simulation::{Address, Chance, Parameters, Purpose, World};

    /// Whatever moves, what is remembered is what a fresh look finds.
    #[test]
    fn it_remembers_what_a_fresh_look_finds() {
        let scenario = Scenario::shipped("the_launch").unwrap();
        let world = World::new(scenario.into(), Parameters::new(|_| Some(0.1)).unwrap());
        let mut state = world.start.clone();
        let mut memo = Cache::new(state.people);
        let n = state.people;
        let luck = Chance::new(5);
        for step in 0..3000_u32 {
            let mut draw = luck.at(Address {
                day: step,
                who: 0,
                purpose: Purpose::Friction,
                subject: 0,
                n: 0,
            });
            let (a, b) = (draw.below(n), draw.below(n));
            let from = state.rapport(a, b);
            // Few different levels, so that ties are common.
            let to = draw.below(5) as f64 / 4.0;
            state.rapport[a * n + b] = to;
            state.rapport[b * n + a] = to;
            memo.rapport_moved(&state, a, b, from);
            memo.rapport_moved(&state, b, a, from);
            if step % 1000 == 999 {
                state.members[step as usize / 1000].gone = true;
                memo.left(step as usize / 1000);
            }
            for p in 0..n {
                assert_eq!(memo.least(&state, p), Cache::new(n).least(&state, p), "step {step}");
            }
        }
    }
}
