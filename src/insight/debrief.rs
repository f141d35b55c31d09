//! The debrief as data: people from first to last day, the team's level week by week, what was delivered, and the same
//! team with the same luck under two other leaders.

use super::grace::Grace;
use super::habit::Habit;
use super::ledger::Ledger;
use super::portrait::{Portrait, portraits};
use super::seen::SeenTrue;
use super::turning::{TurningPoint, turning_points};
use crate::ensemble::{Dials, play};
use crate::insight::Decided;
use crate::scenario::{PersonId, Quantity};
use crate::session::Session;
use crate::simulation::{Answer, Happening, Simulation, What};

/// Futures each decision is flipped over.
const FUTURES: u32 = 50;

/// What a play-through came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// Index of the ending; `None` while it is still being played.
    pub ending: Option<usize>,
    /// Everyone, in the scenario's order.
    pub people: Vec<PersonCourse>,
    /// The play-through's own course.
    pub course: Course,
    /// The same team, the same luck, other leaders.
    pub references: Vec<Reference>,
    /// The three decisions that moved the team's level most.
    pub turning: Vec<TurningPoint>,
    /// The tone toward one's own mistakes beside the tone toward theirs.
    pub grace: Grace,
    /// How many people have left.
    pub left: usize,
    /// Each person's weeks and what moved them, in the scenario's order.
    pub portraits: Vec<Portrait>,
    /// What was seen each week beside what was so.
    pub seen: SeenTrue,
}

/// One person from the first day to the last, 0..1 each.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCourse {
    /// Who.
    pub person: PersonId,
    /// They have left.
    pub gone: bool,
    /// Quantity, first day, last day: autonomy, reliance, trust, safety, commitment.
    pub change: [(Quantity, f64, f64); 5],
    /// How often they handled something unasked and well, and how often they asked.
    pub handled: u32,
    /// See `handled`.
    pub asked: u32,
}

/// How a team's weeks went.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The team's level on the first day, each Friday, and after the week away, 0..10.
    pub level: Vec<f64>,
    /// The delivered share, 0..1.
    pub delivered: f64,
    /// The leader's energy at the end, 0..1.
    pub energy: f64,
    /// Mean standing outside at the end, 0..1.
    pub standing: f64,
}

/// Another leader with the same team and luck.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Name of the leader, a key of the locale files.
    pub name: &'static str,
    /// How it went.
    pub course: Course,
    /// Index of the ending.
    pub ending: usize,
}

impl Debrief {
    /// Works the debrief out. Takes a few hundred whole play-throughs; seconds, not minutes.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let last = session.simulation();
        let first = session.first();
        let world = last.world();
        let seed = session.seed();
        let references = [Dials::direct(), Dials::absent()]
            .into_iter()
            .map(|mut leader| {
                let mut heard: Vec<Happening> = Vec::new();
                let end = play(world, seed, &mut leader, &mut heard);
                Reference {
                    name: leader.name,
                    course: course(&first, &end, &heard),
                    ending: end.ending().unwrap_or(0),
                }
            })
            .collect();
        let decisions = decided(session);
        let ledger = Ledger::of(&first, last, session.happenings());
        Self {
            ending: last.ending(),
            people: (0..world.scenario.people.len())
                .map(|p| person(&first, last, session.happenings(), p))
                .collect(),
            course: course(&first, last, session.happenings()),
            references,
            turning: turning_points(&decisions, &Habit::of(session), FUTURES, 3),
            grace: Grace::of(session.happenings()),
            left: (0..world.scenario.people.len())
                .filter(|p| last.signals().people[*p].gone)
                .count(),
            portraits: portraits(&ledger, last, session.happenings()),
            seen: SeenTrue::of(session),
        }
    }
}

/// Every decision with the play-through just before it.
fn decided(session: &Session) -> Vec<Decided> {
    let choices = session
        .decisions()
        .iter()
        .filter(|decision| matches!(decision.answer, Answer::Choose(_)));
    choices
        .filter_map(|decision| {
            let mut before = session.fork(decision.number)?;
            before.advance();
            Some(Decided {
                number: decision.number,
                before: before.simulation().clone(),
                answer: decision.answer.clone(),
            })
        })
        .collect()
}

fn person(first: &Simulation, last: &Simulation, heard: &[Happening], p: PersonId) -> PersonCourse {
    use Quantity as Q;
    let handled = heard.iter().filter(
        |h| matches!(h.what, What::Handled { person, outcome: crate::scenario::Outcome::Well, .. } if person == p),
    );
    let asked = heard
        .iter()
        .filter(|h| matches!(h.what, What::Asked { person, .. } if person == p));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    PersonCourse {
        person: p,
        gone: last.signals().people[p].gone,
        change: [Q::Autonomy, Q::Reliance, Q::Trust, Q::Safety, Q::Commitment]
            .map(|q| (q, first.truth(p, q), last.truth(p, q))),
        handled: count(handled.count()),
        asked: count(asked.count()),
    }
}

fn course(first: &Simulation, last: &Simulation, heard: &[Happening]) -> Course {
    let mut level = vec![first.level()];
    level.extend(heard.iter().filter_map(|h| match h.what {
        What::Level(level) => Some(level),
        _ => None,
    }));
    let signals = last.signals();
    let parties = signals.standing.len();
    let standing = if parties == 0 {
        0.5
    } else {
        #[expect(clippy::cast_precision_loss, reason = "a handful of parties")]
        let count = parties as f64;
        signals.standing.iter().sum::<f64>() / count
    };
    Course {
        level,
        delivered: last.delivered(),
        energy: signals.energy,
        standing,
    }
}
