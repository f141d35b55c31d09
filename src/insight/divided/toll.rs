//! Who pays for an answer: whoever is worse off there than in the other future.
//!
//! In: both futures on one evening. Out: for each the person who pays most, by what, and whether the same holds on another luck.

use crate::scenario::{Outcome, PersonId, Quantity};
use crate::simulation::{Event, EventKind, Simulation};

/// What somebody pays with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Toll {
    /// They have left.
    Left,
    /// More strain.
    Strain,
    /// More of what they do goes to the leader.
    Reliance,
    /// They handle less unasked.
    Autonomy,
}

/// A difference that is told, of a quantity of 0..1: less is the same to whoever sees both.
const TOLD: f64 = 0.03;

/// What somebody pays on one side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payment {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// With what.
    pub toll: Toll,
    /// The quantity here and on the other side, 0..1; of somebody who has left 1 and 0.
    pub level: [f64; 2],
    /// How often they asked the leader from the decision on, here and on the other side.
    pub asked: [u32; 2],
    /// How often they sorted something out well without the leader in this time, here and on the other side.
    pub handled: [u32; 2],
    /// In how many of the other lucks they pay on this side with the same, by as much as is told.
    pub lucks: u32,
}

impl Payment {
    /// How much worse it is here, 0..1.
    #[must_use]
    pub fn amount(&self) -> f64 {
        let [here, there] = self.level;
        libm::fabs(here - there)
    }
}

impl Toll {
    /// All of them, what weighs most first.
    pub const ALL: [Self; 4] = [Self::Left, Self::Strain, Self::Reliance, Self::Autonomy];

    /// What is measured, and whether less of it is worse; nothing of somebody who has left.
    const fn quantity(self) -> Option<(Quantity, bool)> {
        match self {
            Self::Left => None,
            Self::Strain => Some((Quantity::Strain, false)),
            Self::Reliance => Some((Quantity::Reliance, false)),
            Self::Autonomy => Some((Quantity::Autonomy, true)),
        }
    }

    /// The level here and there, 0..1, where it is worse here by as much as is told.
    fn paid(self, here: &Simulation, there: &Simulation, person: PersonId) -> Option<[f64; 2]> {
        let gone = [here, there].map(|state| state.seen().person(person).gone);
        let Some((quantity, less_is_worse)) = self.quantity() else {
            return (gone == [true, false]).then_some([1.0, 0.0]);
        };
        if gone != [false, false] {
            return None;
        }
        let level = [here, there].map(|state| state.truth(person, quantity));
        let worse = if less_is_worse {
            level[1] - level[0]
        } else {
            level[0] - level[1]
        };
        (worse >= TOLD).then_some(level)
    }
}

/// Everybody who pays on a side, by each thing they pay with, in the order of the people; nothing is counted yet.
pub(super) fn payments(states: &[Simulation; 2], heard: [&[Event]; 2]) -> [Vec<Payment>; 2] {
    [0, 1].map(|side| {
        let (here, there) = (&states[side], &states[1 - side]);
        let sides = [heard[side], heard[1 - side]];
        let people = 0..here.world().scenario.people.len();
        let all = people.flat_map(|person| Toll::ALL.map(|toll| (person, toll)));
        let paid = all.filter_map(|(person, toll)| {
            Some(Payment {
                person,
                toll,
                level: toll.paid(here, there, person)?,
                asked: sides.map(|heard| count(heard, |what| is_asked(what, person))),
                handled: sides.map(|heard| count(heard, |what| is_handled(what, person))),
                lucks: 0,
            })
        });
        paid.collect()
    })
}

/// Who pays most on a side: the difference counts by the share of the lucks so far in which it holds, so that what luck alone did to somebody
/// comes after what the answer did. Nothing is counted of whom it returns.
pub(super) fn most(payments: &[Payment], lucks: u32) -> Option<Payment> {
    let rank = |payment: &Payment| payment.amount() * f64::from(payment.lucks + 1) / f64::from(lucks + 1);
    let mut most: Option<Payment> = None;
    for payment in payments {
        if most.is_none_or(|most| rank(payment) > rank(&most)) {
            most = Some(*payment);
        }
    }
    most.map(|most| Payment { lucks: 0, ..most })
}

/// Counts another luck, played to the same evening, for whoever pays on this side of it as well.
pub(super) fn count_luck<'a>(paid: impl Iterator<Item = &'a mut Payment>, here: &Simulation, there: &Simulation) {
    for payment in paid {
        let pays = payment.toll.paid(here, there, payment.person);
        payment.lucks += u32::from(pays.is_some());
    }
}

fn is_asked(what: &EventKind, id: PersonId) -> bool {
    matches!(*what, EventKind::Asked { person, .. } if person == id)
}

fn is_handled(what: &EventKind, id: PersonId) -> bool {
    matches!(*what, EventKind::Handled { person, outcome: Outcome::Well, .. } if person == id)
}

/// How often it happened.
fn count(heard: &[Event], is: impl Fn(&EventKind) -> bool) -> u32 {
    let times = heard.iter().filter(|event| is(&event.what));
    u32::try_from(times.count()).unwrap_or(u32::MAX)
}
