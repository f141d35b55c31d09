//! How a play-through stands, in short: for lists of play-throughs and for several side by side.
//!
//! In: a session that was played again. Out: where its team stood at first, at last and alone, what was delivered, and
//! how often the leader stepped in; each of these also as a [`ComparedFigure`], so that every face shows the same ones.

use serde::{Deserialize, Serialize};

use crate::scenario::{Quantity, Stance};
use crate::session::Session;
use crate::simulation::EventKind;

/// From this control on, a choice counts as stepping in.
const IN: f64 = 0.5;

/// What playing it again brings to light.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayFigures {
    /// The coach's title of the ending; `None` while it is being played.
    pub ending: Option<String>,
    /// The team's level on the first day, 0..10.
    pub first: f64,
    /// The last Friday's with the leader there, or as it stands, 0..10.
    pub last: f64,
    /// After the week without the leader, 0..10; `None` before that.
    pub alone: Option<f64>,
    /// The delivered share, 0..1.
    pub delivered: f64,
    /// Choices in moments.
    pub choices: u32,
    /// Of these, how many kept the thinking with the leader.
    pub stepped_in: u32,
    /// How many people have left.
    pub left: usize,
    /// Their people, first and last: mean autonomy and mean reliance, 0..1 each.
    pub autonomy: (f64, f64),
    /// See `autonomy`.
    pub reliance: (f64, f64),
}

/// One thing that play-throughs are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparedFigure {
    /// The team's level on the first day.
    First,
    /// The last one with the leader there.
    Last,
    /// After the week without the leader.
    Alone,
    /// What was delivered.
    Delivered,
    /// How often the leader stepped in.
    SteppedIn,
    /// Autonomy, first and last.
    Autonomy,
    /// Reliance, first and last.
    Reliance,
    /// How many people have left.
    Left,
}

/// What a figure came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// A level, 0..10.
    Level(f64),
    /// A share, 0..1.
    Share(f64),
    /// A share, 0..1, and of how many.
    Of(f64, u32),
    /// Two shares, first and last.
    Course(f64, f64),
    /// A number.
    Count(usize),
}

impl ComparedFigure {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Last,
        Self::Alone,
        Self::Delivered,
        Self::SteppedIn,
        Self::Autonomy,
        Self::Reliance,
        Self::Left,
    ];

    /// What it came to; `None` while there is nothing to say.
    #[must_use]
    pub fn of(self, standing: &PlayFigures) -> Option<Amount> {
        let course = |(first, last): (f64, f64)| Amount::Course(first, last);
        Some(match self {
            Self::First => Amount::Level(standing.first),
            Self::Last => Amount::Level(standing.last),
            Self::Alone => Amount::Level(standing.alone?),
            Self::Delivered => Amount::Share(standing.delivered),
            Self::SteppedIn => Amount::Of(standing.in_share()?, standing.choices),
            Self::Autonomy => course(standing.autonomy),
            Self::Reliance => course(standing.reliance),
            Self::Left => Amount::Count(standing.left),
        })
    }
}

impl PlayFigures {
    /// How a play-through stands.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let (first, last) = (session.first(), session.simulation());
        let levels: Vec<f64> = (session.happenings().iter())
            .filter_map(|happening| match happening.what {
                EventKind::Level(level) => Some(level),
                _ => None,
            })
            .collect();
        let ending = session.ending();
        let alone = ending.as_ref().map(|_| last.level());
        let friday = match alone {
            // The last of them was measured after the week away.
            Some(_) => levels.iter().rev().nth(1).copied(),
            None => Some(last.level()),
        };
        let mut standing = Self {
            ending: ending.map(|ending| ending.title),
            first: first.level(),
            last: friday.unwrap_or_else(|| last.level()),
            alone,
            delivered: last.delivered(),
            choices: 0,
            stepped_in: 0,
            left: last.signals().people.iter().filter(|person| person.gone).count(),
            autonomy: (first.team(Quantity::Autonomy), last.team(Quantity::Autonomy)),
            reliance: (first.team(Quantity::Reliance), last.team(Quantity::Reliance)),
        };
        for happening in session.happenings() {
            if let EventKind::Chose { stance, .. } = happening.what {
                standing.choices += 1;
                standing.stepped_in += u32::from(is_in(session, stance));
            }
        }
        standing
    }

    /// The share of choices that kept the thinking with the leader, 0..1; `None` before the first.
    #[must_use]
    pub fn in_share(&self) -> Option<f64> {
        (self.choices > 0).then(|| f64::from(self.stepped_in) / f64::from(self.choices))
    }
}

/// Whether a stance keeps the thinking with the leader.
fn is_in(session: &Session, stance: Stance) -> bool {
    session.world().axes(stance).control >= IN
}
