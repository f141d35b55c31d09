//! The same grace: the tone a leader took toward their own mistakes, beside the tone they took toward other people's.
//!
//! In: the happenings of a play-through. Out: counts by tone, and how far apart the two are (S45).

use crate::scenario::{Kind, Tone};
use crate::simulation::{Act, Event, EventKind};

/// How often each tone was taken, in the order curious, plain, critical, covering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SelfOtherToneGap {
    /// Toward the leader's own mistakes; saying "I was wrong" in front of the team counts as curious.
    pub own: [u32; 4],
    /// Toward mistakes and missed days of the team's.
    pub theirs: [u32; 4],
}

impl SelfOtherToneGap {
    /// Counts a play-through.
    #[must_use]
    pub fn of(happenings: &[Event]) -> Self {
        let mut grace = Self::default();
        for happening in happenings {
            match happening.what {
                EventKind::Chose { moment, tone, .. } => match moment.kind {
                    Kind::OwnMistake => grace.own[tone as usize] += 1,
                    Kind::Mistake | Kind::MissedDeadline => grace.theirs[tone as usize] += 1,
                    _ => {}
                },
                EventKind::Acted(Act::OwnMistake) => grace.own[Tone::Curious as usize] += 1,
                _ => {}
            }
        }
        grace
    }

    /// How much kinder the leader was to themselves than to others, -2..=2: curious counts 1, plain 0, covering a half
    /// below, critical 1 below. `None` when there was nothing on one side.
    #[must_use]
    pub fn kinder_to_self(&self) -> Option<f64> {
        Some(kindness(&self.own)? - kindness(&self.theirs)?)
    }
}

/// The mean kindness of tones, -1..=1.
fn kindness(tones: &[u32; 4]) -> Option<f64> {
    let count: u32 = tones.iter().sum();
    let [curious, _, critical, covering] = tones.map(f64::from);
    (count > 0).then(|| (curious - critical - 0.5 * covering) / f64::from(count))
}
