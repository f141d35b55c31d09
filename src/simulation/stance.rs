//! The eight stances on their axes: control (who thinks and decides), support (goals, feedback, availability, cover)
//! and guidance (information on how), each 0..1. The numbers stand in `assets/model.ron`.

use super::parameters::{PeerAxes, StanceTable};
use crate::scenario::Stance;

/// Where a stance stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axes {
    /// How much the leader decides, 0..1.
    pub control: f64,
    /// How much the leader supports, 0..1.
    pub support: f64,
    /// How much the leader tells about how, 0..1.
    pub guidance: f64,
}

impl Axes {
    /// Nobody else is there.
    pub(super) const ALONE: Self = Self {
        control: 0.0,
        support: 0.0,
        guidance: 0.0,
    };

    /// A colleague helps: of that only who decides and what is told counts.
    pub(super) const fn of_peer(peer: &PeerAxes) -> Self {
        Self {
            control: peer.control,
            support: 0.0,
            guidance: peer.guidance,
        }
    }

    /// The axes of a stance in the model's table.
    #[must_use]
    pub const fn of(stance: Stance, table: &StanceTable) -> Self {
        let (control, support, guidance) = match stance {
            Stance::TakeOver => (table.takeover_control, table.takeover_support, table.takeover_guidance),
            Stance::Direct => (table.direct_control, table.direct_support, table.direct_guidance),
            Stance::Hover => (table.hover_control, table.hover_support, table.hover_guidance),
            Stance::Join => (table.join_control, table.join_support, table.join_guidance),
            Stance::Guide => (table.guide_control, table.guide_support, table.guide_guidance),
            Stance::Coach => (table.coach_control, table.coach_support, table.coach_guidance),
            Stance::Entrust => (table.entrust_control, table.entrust_support, table.entrust_guidance),
            Stance::Leave => (table.leave_control, table.leave_support, table.leave_guidance),
        };
        Self {
            control,
            support,
            guidance,
        }
    }
}

/// The share of a full intervention's hours that a stance takes: doing it costs most, a word and a date least.
#[must_use]
pub const fn hours_share(stance: Stance, table: &StanceTable) -> f64 {
    match stance {
        Stance::TakeOver => table.takeover_hours,
        Stance::Direct => table.direct_hours,
        Stance::Hover => table.hover_hours,
        Stance::Join => table.join_hours,
        Stance::Guide => table.guide_hours,
        Stance::Coach => table.coach_hours,
        Stance::Entrust => table.entrust_hours,
        Stance::Leave => table.leave_hours,
    }
}

/// The share of a stance's words that are questions, 0..1.
#[must_use]
pub const fn asks_share(stance: Stance, table: &StanceTable) -> f64 {
    match stance {
        Stance::TakeOver => table.takeover_asks,
        Stance::Direct => table.direct_asks,
        Stance::Hover => table.hover_asks,
        Stance::Join => table.join_asks,
        Stance::Guide => table.guide_asks,
        Stance::Coach => table.coach_asks,
        Stance::Entrust => table.entrust_asks,
        Stance::Leave => table.leave_asks,
    }
}
