//! A play-through in a row of the history.
//!
//! In: a session that was played again. Out: where its team stood at first, at last and alone, what was delivered, and
//! how often the leader stepped in.

use super::about::About;
use crate::scenario::Stance;
use crate::session::{Record, Session};
use crate::simulation::{Answer, What};

/// From this control on, a choice counts as stepping in.
const IN: f64 = 0.5;

/// A play-through in short.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Which.
    pub about: About,
    /// The scenario's file name.
    pub name: String,
    /// How many decisions stand that were more than reading on.
    pub decisions: usize,
    /// How it stands; `None` when it cannot be played again by this program.
    pub standing: Option<Standing>,
}

/// What playing it again brings to light.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
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

impl Summary {
    /// A row for a play-through that was played again.
    #[must_use]
    pub fn of(about: About, session: &Session) -> Self {
        Self {
            about,
            name: session.scenario().name.clone(),
            decisions: answered(session.decisions().iter().map(|decision| &decision.answer)),
            standing: Some(Standing::of(session)),
        }
    }

    /// A row for a play-through that cannot be played again.
    #[must_use]
    pub fn of_changed(about: About, record: &Record) -> Self {
        Self {
            about,
            name: record.head().scenario.clone(),
            decisions: answered(record.written().map(|(_, decision)| &decision.answer)),
            standing: None,
        }
    }
}

/// Decisions that were more than reading on.
fn answered<'a>(answers: impl Iterator<Item = &'a Answer>) -> usize {
    answers.filter(|answer| **answer != Answer::Continue).count()
}

impl Standing {
    /// How a play-through stands.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        use crate::scenario::Quantity::{Autonomy, Reliance};
        let (first, last) = (session.first(), session.simulation());
        let levels: Vec<f64> = (session.happenings().iter())
            .filter_map(|happening| match happening.what {
                What::Level(level) => Some(level),
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
            autonomy: (first.team(Autonomy), last.team(Autonomy)),
            reliance: (first.team(Reliance), last.team(Reliance)),
        };
        for happening in session.happenings() {
            if let What::Chose { stance, .. } = happening.what {
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
