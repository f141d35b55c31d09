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
const TOLD: f64 = 0.02;

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
        let worse = if less_is_worse { level[1] - level[0] } else { level[0] - level[1] };
        (worse >= TOLD).then_some(level)
    }
}

/// Who pays most on each side, with nothing counted yet.
pub(super) fn payments(states: &[Simulation; 2], heard: [&[Event]; 2]) -> [Option<Payment>; 2] {
    [0, 1].map(|side| {
        let (here, there) = (&states[side], &states[1 - side]);
        let mut most: Option<Payment> = None;
        for person in 0..here.world().scenario.people.len() {
            for toll in [Toll::Left, Toll::Strain, Toll::Reliance, Toll::Autonomy] {
                let Some(level) = toll.paid(here, there, person) else { continue };
                let payment = Payment {
                    person,
                    toll,
                    level,
                    asked: [0; 2],
                    handled: [0; 2],
                    lucks: 0,
                };
                if most.is_none_or(|most| payment.amount() > most.amount()) {
                    most = Some(payment);
                }
            }
        }
        let sides = [heard[side], heard[1 - side]];
        most.map(|most| Payment {
            asked: sides.map(|heard| count(heard, |what| is_asked(what, most.person))),
            handled: sides.map(|heard| count(heard, |what| is_handled(what, most.person))),
            ..most
        })
    })
}

/// Counts another luck, played to the same evening, for whoever pays there as well.
pub(super) fn count_luck(paid: &mut [Option<Payment>; 2], states: &[Simulation; 2]) {
    for (side, payment) in paid.iter_mut().enumerate() {
        if let Some(payment) = payment {
            let pays = payment.toll.paid(&states[side], &states[1 - side], payment.person);
            payment.lucks += u32::from(pays.is_some());
        }
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
