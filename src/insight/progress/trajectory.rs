//! How a team's weeks went: its level each Friday, what was delivered, and how the leader came out of it.

use crate::simulation::{Event, EventKind, Simulation};

/// How a team's weeks went.
#[derive(Debug, Clone, PartialEq)]
pub struct Trajectory {
    /// The team's level on the first day, each Friday, and after the week away, 0..10.
    pub level: Vec<f64>,
    /// The delivered share, 0..1.
    pub delivered: f64,
    /// The leader's energy at the end, 0..1.
    pub energy: f64,
    /// Mean standing outside at the end, 0..1.
    pub standing: f64,
}

impl Trajectory {
    /// From the first morning to where it stands now.
    pub(in crate::insight) fn of(first: &Simulation, last: &Simulation, heard: &[Event]) -> Self {
        let mut level = vec![first.level()];
        level.extend(levels(heard));
        let signals = last.signals();
        let parties = signals.standing.len();
        let standing = if parties == 0 {
            0.5
        } else {
            #[expect(clippy::cast_precision_loss, reason = "a handful of parties")]
            let count = parties as f64;
            signals.standing.iter().sum::<f64>() / count
        };
        Self {
            level,
            delivered: last.delivered(),
            energy: signals.energy,
            standing,
        }
    }
}

/// The team's level on each Friday and after the week away, 0..10, as far as it was heard.
pub(in crate::insight) fn levels(heard: &[Event]) -> impl Iterator<Item = f64> {
    heard.iter().filter_map(|h| match h.what {
        EventKind::Level(level) => Some(level),
        _ => None,
    })
}
