//! The reference leaders. They are told apart by name in contracts, sweeps and on the command line.

mod blind;
mod chance;
mod constant;
mod hover;
mod named;
mod params;
mod reading;
mod rescue;
mod situational;
mod spammer;
mod split;
pub mod weeks;

use strum::{AsRefStr, EnumString, IntoStaticStr};

use super::policy::Policy;

pub use blind::{Alternating, Shuffled};
pub use chance::{Noisy, Random};
pub use constant::ConstantPolicy;
pub use hover::Hover;
pub use named::{NamedPolicy, PolicyFactory};
pub use params::{MeetingStyle, PolicyParams};
pub use reading::SituationReading;
pub use rescue::Rescue;
pub use situational::Situational;
pub use spammer::Spammer;
pub use split::{Routine, Split};
pub use weeks::Shares;

/// A reference leader by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum ReferenceLeader {
    /// There, answers when asked; few goals, little feedback: the untreated baseline.
    Plain,
    /// Decides and solves.
    Direct,
    /// Entrusts with goals, feedback and hints.
    Empower,
    /// Entrusts with nothing.
    Absent,
    /// Entrusts, then solves at the first slip.
    Rescue,
    /// Leaves the work with people and checks all of it.
    Hover,
    /// Reads urgency, experience and reliance.
    Situational,
    /// Takes anything.
    Random,
}

impl ReferenceLeader {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 8] = [
        Self::Plain,
        Self::Direct,
        Self::Empower,
        Self::Absent,
        Self::Rescue,
        Self::Hover,
        Self::Situational,
        Self::Random,
    ];

    /// Its name in tables and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The leader of this name; capitals do not matter.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    /// A fresh one, before its first Monday.
    #[must_use]
    pub fn policy(self) -> Box<dyn Policy + Send> {
        match self {
            Self::Plain => Box::new(PolicyParams::plain()),
            Self::Direct => Box::new(PolicyParams::direct()),
            Self::Empower => Box::new(PolicyParams::empower()),
            Self::Absent => Box::new(PolicyParams::absent()),
            Self::Rescue => Box::new(Rescue::default()),
            Self::Hover => Box::new(Hover::default()),
            Self::Situational => Box::new(Situational::default()),
            Self::Random => Box::new(Random),
        }
    }
}
