//! Everything on a stage that glides, and a state on the way from one to another.

use crate::art::stage::CardSpot;

/// Everything that glides.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Motion {
    pub(super) lights: Vec<f64>,
    pub(super) pulls: Vec<f64>,
    /// Requests that have reached the leader; a fraction is one on its way.
    pub(super) requests: Vec<f64>,
    /// Where cards are, in the order of the plan.
    pub(super) cards: Vec<CardSpot>,
    pub(super) leader: (f64, f64, f64),
    pub(super) inside: f64,
    pub(super) silence: f64,
}

impl Motion {
    /// The state this share of the way to another.
    pub(super) fn toward(&self, to: &Self, share: f64) -> Self {
        let mix = |from: f64, to: f64| from + (to - from) * share;
        let each = |from: &[f64], to: &[f64]| -> Vec<f64> {
            to.iter()
                .enumerate()
                .map(|(index, end)| mix(from.get(index).copied().unwrap_or(*end), *end))
                .collect()
        };
        let cards = to.cards.iter().enumerate().map(|(index, end)| {
            let from = self.cards.get(index).unwrap_or(end);
            CardSpot {
                x: mix(from.x, end.x),
                y: mix(from.y, end.y),
                seen: mix(from.seen, end.seen),
            }
        });
        Self {
            lights: each(&self.lights, &to.lights),
            pulls: each(&self.pulls, &to.pulls),
            requests: each(&self.requests, &to.requests),
            cards: cards.collect(),
            leader: (
                mix(self.leader.0, to.leader.0),
                mix(self.leader.1, to.leader.1),
                mix(self.leader.2, to.leader.2),
            ),
            inside: mix(self.inside, to.inside),
            silence: mix(self.silence, to.silence),
        }
    }
}
