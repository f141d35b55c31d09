//! The eight stances on their axes: control (who thinks and decides), support (goals, feedback, availability, cover)
//! and guidance (information on how), each 0..1. The numbers stand in `assets/model.ron`.

use super::parameters::StanceTable;
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
pub const fn hours_share(stance: Stance) -> f64 {
    match stance {
        Stance::TakeOver => 1.0,
        Stance::Join => 0.8,
        Stance::Direct | Stance::Guide => 0.5,
        Stance::Hover | Stance::Coach => 0.4,
        Stance::Entrust => 0.2,
        Stance::Leave => 0.0,
    }
}
