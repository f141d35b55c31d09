//! Which texts of an epilogue an ending tells: the first that holds of what was delivered, a sentence a person, choices that come back.
//! What names somebody who has left is passed over.
//!
//! In: a play-through that is over. Out: indices into its scenario's epilogue.

use std::collections::BTreeSet;

use crate::scenario::epilogue::Epilogue;
use crate::simulation::{PersonArc, Simulation};

/// Choices that come back.
const CALLBACKS: usize = 2;

/// The texts of an epilogue that are told, each list in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldEpilogue {
    /// Index into what can have been delivered.
    pub delivered: Option<usize>,
    /// Index into the people of the epilogue, and which way they have gone.
    pub people: Vec<(usize, PersonArc)>,
    /// Indices into the choices that can come back: the first that were so, one a moment.
    pub callbacks: Vec<usize>,
}

impl ToldEpilogue {
    /// Of a play-through that is over.
    #[must_use]
    pub fn of(epilogue: &Epilogue, simulation: &Simulation) -> Self {
        let back = simulation.in_retrospect();
        let arcs = back.arcs();
        let delivered = epilogue.delivered.iter().position(|one| {
            one.text.has_no_ghost(|person| back.is_gone(person))
                && one.when.as_ref().is_none_or(|when| back.holds(when))
        });
        let people = epilogue.people.iter().enumerate();
        let people = people.filter_map(|(index, one)| Some((index, *arcs.get(one.person)?)));
        let mut moments = BTreeSet::new();
        let mut callbacks = Vec::new();
        for (index, one) in epilogue.callbacks.iter().enumerate() {
            let is_told = callbacks.len() < CALLBACKS
                && back.has_gone(one.after, one.chose, one.went)
                && one.text.has_no_ghost(|person| back.is_gone(person))
                && moments.insert(one.after);
            if is_told {
                callbacks.push(index);
            }
        }
        Self {
            delivered,
            people: people.collect(),
            callbacks,
        }
    }
}
