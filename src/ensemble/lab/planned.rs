//! Moments that an experiment plans: when they come, what they ask, what may be chosen.

use crate::scenario::{Day, Fact, Kind, Meeting, PersonId, Stance, Tone};

/// A moment that comes on a day, to everyone in turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// Its kind; a meeting needs `meeting`.
    pub kind: Kind,
    /// Working day, 0 = the first Monday.
    pub day: Day,
    /// How fast it grows, 0..1.
    pub urgency: f64,
    /// How bad it is, 0..1.
    pub severity: f64,
    /// How well known it is, 0..1.
    pub familiarity: f64,
    /// How hard it is, 0..1.
    pub difficulty: f64,
    /// What hangs on it, 0..1.
    pub stakes: f64,
    /// How much of it others see, 0..1.
    pub visibility: f64,
    /// Only somebody with the leader's authority can decide it.
    pub authority: bool,
    /// The choices: a stance and a tone each.
    pub choices: Vec<(Stance, Tone)>,
    /// The matter of a meeting.
    pub meeting: Option<Meeting>,
}

impl Planned {
    /// A moment of middling measures in which every stance is open, in a plain tone.
    #[must_use]
    pub fn open(kind: Kind, day: Day) -> Self {
        Self {
            kind,
            day,
            urgency: 0.5,
            severity: 0.5,
            familiarity: 0.6,
            difficulty: 0.5,
            stakes: 0.75,
            visibility: 0.7,
            authority: false,
            choices: Stance::ALL.map(|stance| (stance, Tone::Plain)).to_vec(),
            meeting: None,
        }
    }

    /// A meeting of `people` in which `common` facts that all know speak for the first option, and more facts for the
    /// second: one a person, known to that person alone, or to all when `spread` is false. The leader knows what everybody
    /// knows.
    #[must_use]
    pub fn meeting(day: Day, people: usize, common: usize, spread: bool, beats: u32) -> Self {
        let everyone: Vec<PersonId> = (0..people).collect();
        let fact = |known_by: Vec<PersonId>, leader_knows: bool, points_to: usize| Fact {
            known_by,
            leader_knows,
            points_to,
            weight: 1.0,
            text: String::new(),
        };
        let mut facts: Vec<Fact> = (0..common).map(|_| fact(everyone.clone(), true, 0)).collect();
        facts.extend((0..people).map(|i| {
            if spread {
                fact(vec![i], false, 1)
            } else {
                fact(everyone.clone(), true, 1)
            }
        }));
        Self {
            meeting: Some(Meeting {
                options: vec![String::new(), String::new()],
                facts,
                beats,
            }),
            choices: Vec::new(),
            ..Self::open(Kind::Meeting, day)
        }
    }
}
