//! The hours of a week as a picture, as data: how many go into what kind of thing, and how many are free.

use crate::scenario::PersonId;
use crate::simulation::{Plan, PlanLine, Preset};

/// A kind of thing that hours go into; lines of a plan that are alike are one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HourKind {
    /// The leader's own desk.
    Desk,
    /// Answering what people bring.
    Answers,
    /// Goals, obstacles, ways of working, reviews: what everybody works in.
    Conditions,
    /// One-to-ones.
    OneToOnes,
    /// Looking again at what was handed over.
    CheckIns,
    /// Walking the floor.
    Floor,
    /// Rest.
    Rest,
    /// Given to nothing.
    Free,
}

impl HourKind {
    /// All of them, in the order of the picture.
    pub const ALL: [Self; 8] = [
        Self::Desk,
        Self::Answers,
        Self::OneToOnes,
        Self::CheckIns,
        Self::Floor,
        Self::Rest,
        Self::Conditions,
        Self::Free,
    ];

    /// The kind of a line of a plan.
    #[must_use]
    pub const fn of(line: PlanLine) -> Self {
        match line {
            PlanLine::Goals | PlanLine::Path | PlanLine::Process | PlanLine::Review => Self::Conditions,
            PlanLine::Floor => Self::Floor,
            PlanLine::OneToOnes => Self::OneToOnes,
            PlanLine::Answers => Self::Answers,
            PlanLine::Desk => Self::Desk,
            PlanLine::CheckIns => Self::CheckIns,
            PlanLine::Rest => Self::Rest,
        }
    }

    /// Hours of a plan for a week of `week` hours.
    #[must_use]
    pub fn hours(self, plan: &Plan, week: f64) -> f64 {
        if self == Self::Free {
            return (week - plan.total()).max(0.0);
        }
        let lines = PlanLine::ALL.into_iter().filter(|line| Self::of(*line) == self);
        lines.map(|line| plan.on(line)).sum()
    }
}

/// How many hours of a week go into a kind of thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HourShare {
    /// The kind.
    pub kind: HourKind,
    /// The hours.
    pub hours: f64,
}

/// What the card of a ready-made week says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadyWeek {
    /// Which one it is; `None` is the week as it would be anyway.
    pub preset: Option<Preset>,
    /// Its hours by kind, those that are free last.
    pub shares: Vec<HourShare>,
    /// What of last week it answers, in a few words.
    pub answers: Option<String>,
    /// Who of the team stands out and would be helped by it, with what it gives them, in a few words.
    pub helps: Option<(PersonId, String)>,
    /// What it brings, in a few words.
    pub gives: String,
    /// What it costs, in a few words.
    pub costs: String,
}
