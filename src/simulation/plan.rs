//! The weekly plan: where the leader's hours go. Everything else in a week (moments, acts) takes what is left.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::scenario::{PersonId, ProjectId, Stance};

/// What hours can go into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum PlanLine {
    /// Make the goals clear.
    Goals,
    /// Clear obstacles.
    Path,
    /// Improve the ways of working.
    Process,
    /// Review together.
    Review,
    /// Walk the floor.
    Floor,
    /// One-to-ones.
    OneToOnes,
    /// Answering what people bring.
    Answers,
    /// The leader's own desk.
    Desk,
    /// Looking again at what was handed over.
    CheckIns,
    /// Rest.
    Rest,
}

impl PlanLine {
    /// Every line, in the order of the screen.
    pub const ALL: [Self; 10] = [
        Self::Goals,
        Self::Path,
        Self::Process,
        Self::Review,
        Self::Floor,
        Self::OneToOnes,
        Self::Answers,
        Self::Desk,
        Self::CheckIns,
        Self::Rest,
    ];

    /// Its name in tables, statements and locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Shares of the week's hours in the first Monday's proposal. A proposal is no size of the model: what counts is the
/// plan that is taken.
const FIRST: [(PlanLine, f64); 6] = [
    (PlanLine::Goals, 0.03),
    (PlanLine::Floor, 0.03),
    (PlanLine::OneToOnes, 0.06),
    (PlanLine::Answers, 0.23),
    (PlanLine::Desk, 0.34),
    (PlanLine::CheckIns, 0.03),
];

/// One week's plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Leader-hours by line, in the order of [`PlanLine::ALL`], 0..=40 each, in quarter hours.
    pub hours: [f64; PlanLine::ALL.len()],
    /// How requests are answered.
    pub manner: Stance,
    /// Who gets the one-to-ones; empty: whoever brought most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<PersonId>,
    /// Desk tasks given away this Monday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delegate: Vec<(usize, PersonId)>,
    /// Projects somebody else leads from this Monday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<(ProjectId, PersonId)>,
}

impl Plan {
    /// Hours planned for a line.
    #[must_use]
    pub const fn on(&self, line: PlanLine) -> f64 {
        self.hours[line as usize]
    }

    /// Hours planned in all.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.hours.iter().sum()
    }

    /// This plan with other hours on a line, never below 0.
    #[must_use]
    pub fn with_hours(mut self, line: PlanLine, hours: f64) -> Self {
        self.hours[line as usize] = hours.max(0.0);
        self
    }

    /// This plan with other hours on a line of a week of `week` hours. More hours come from `other`, as far as it has them, or without one
    /// from what is free; fewer go there.
    #[must_use]
    pub fn moved(self, line: PlanLine, hours: f64, other: Option<PlanLine>, week: f64) -> Self {
        let before = self.on(line);
        let left = other.map_or_else(|| (week - self.total()).max(0.0), |other| self.on(other));
        let change = (hours.max(0.0) - before).min(left);
        let moved = self.with_hours(line, before + change);
        match other {
            Some(other) => {
                let rest = moved.on(other) - change;
                moved.with_hours(other, rest)
            }
            None => moved,
        }
    }

    /// The line with most hours beside one; none where no other has any.
    #[must_use]
    pub fn largest_beside(&self, line: PlanLine) -> Option<PlanLine> {
        let others = PlanLine::ALL
            .into_iter()
            .filter(|other| *other != line && self.on(*other) > 0.0);
        // Of two with as many hours the first.
        others.rev().max_by(|a, b| self.on(*a).total_cmp(&self.on(*b)))
    }

    /// The first Monday's proposal for a week of so many hours: half on the desk, a third on answers.
    #[must_use]
    pub fn first(hours_a_week: f64) -> Self {
        let mut hours = [0.0; PlanLine::ALL.len()];
        for (line, share) in FIRST {
            hours[line as usize] = libm::round(hours_a_week * share * 2.0) / 2.0;
        }
        Self {
            hours,
            manner: Stance::Guide,
            with: Vec::new(),
            delegate: Vec::new(),
            leads: Vec::new(),
        }
    }

    /// This plan with nothing that belongs to one Monday only.
    #[must_use]
    pub fn as_last_week(&self) -> Self {
        Self {
            hours: self.hours,
            manner: self.manner,
            with: self.with.clone(),
            delegate: Vec::new(),
            leads: Vec::new(),
        }
    }
}
