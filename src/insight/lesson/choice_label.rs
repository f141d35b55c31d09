//! What is seen of a choice without reading it.

use serde::Serialize;

use crate::scenario::{Stance, Tone};
use crate::simulation::ChoiceOption;

/// What is seen of a choice by somebody who does not read it. Control and support follow from the stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ChoiceLabel {
    /// How far in or back.
    pub stance: Stance,
    /// In which tone.
    pub tone: Tone,
}

impl ChoiceLabel {
    pub(super) const fn of(offer: &ChoiceOption) -> Self {
        Self {
            stance: offer.stance,
            tone: offer.tone,
        }
    }
}
