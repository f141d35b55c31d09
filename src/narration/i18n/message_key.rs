//! The key parts of the program's own enums, as they stand in the locale files.

use crate::insight::{Confidence, Direction, OutcomeMeasure};
use crate::scenario::{Kind, Quantity, Stance};
use crate::simulation::{PlanLine, Preset, Reason};

/// `manner-<this>`.
#[must_use]
pub const fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::TakeOver => "take-over",
        Stance::Direct => "direct",
        Stance::Hover => "hover",
        Stance::Join => "join",
        Stance::Guide => "guide",
        Stance::Coach => "coach",
        Stance::Entrust => "entrust",
        Stance::Leave => "leave",
    }
}

/// `kind-<this>`.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Crisis => "crisis",
        Kind::MissedDeadline => "missed-deadline",
        Kind::Meeting => "meeting",
        Kind::Mistake => "mistake",
        Kind::Conflict => "conflict",
        Kind::Stuck => "stuck",
        Kind::Request => "request",
        Kind::Disagreement => "disagreement",
        Kind::Hesitation => "hesitation",
        Kind::Opportunity => "opportunity",
        Kind::OneToOne => "one-to-one",
        Kind::Success => "success",
        Kind::OwnMistake => "own-mistake",
        Kind::Resignation => "resignation",
    }
}

/// `line-<this>`.
#[must_use]
pub const fn line(line: PlanLine) -> &'static str {
    match line {
        PlanLine::Goals => "goals",
        PlanLine::Path => "path",
        PlanLine::Process => "process",
        PlanLine::Review => "review",
        PlanLine::Floor => "floor",
        PlanLine::OneToOnes => "one-to-ones",
        PlanLine::Answers => "answers",
        PlanLine::Desk => "desk",
        PlanLine::CheckIns => "check-ins",
        PlanLine::Rest => "rest",
    }
}

/// `plan-<this>`.
#[must_use]
pub const fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::People => "people",
        Preset::Conditions => "conditions",
        Preset::Answers => "answers",
        Preset::Desk => "desk",
        Preset::Rest => "rest",
    }
}

/// `moved-<this>-up`, `debrief-quantity-<this>`.
#[must_use]
pub const fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Autonomy => "autonomy",
        Quantity::Reliance => "reliance",
        Quantity::Efficacy => "efficacy",
        Quantity::Trust => "trust",
        Quantity::Safety => "safety",
        Quantity::Clarity => "clarity",
        Quantity::Ownership => "ownership",
        Quantity::Strain => "strain",
        Quantity::Commitment => "commitment",
        Quantity::Visibility => "visibility",
        Quantity::Leading => "leading",
    }
}

/// `reason-<this>-up`.
#[must_use]
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Skill => "skill",
        Reason::LeadersCraft => "leaders-craft",
        Reason::LeaderLacksCraft => "leader-lacks-craft",
        Reason::Speed => "speed",
        Reason::TheirInformation => "their-information",
        Reason::Efficacy => "efficacy",
        Reason::Clarity => "clarity",
        Reason::Strain => "strain",
        Reason::Support => "support",
        Reason::Authority => "authority",
        Reason::Trust => "trust",
        Reason::Tone => "tone",
        Reason::Listening => "listening",
        Reason::LeadersEnergy => "leaders-energy",
        Reason::Frame => "frame",
        Reason::Rapport => "rapport",
        Reason::Facts => "facts",
    }
}

/// `hints-<this>`.
#[must_use]
pub const fn stake(stake: OutcomeMeasure) -> &'static str {
    match stake {
        OutcomeMeasure::Team => "team",
        OutcomeMeasure::Delivery => "delivery",
        OutcomeMeasure::Standing => "standing",
    }
}

/// `hints-team-<this>`.
#[must_use]
pub const fn way(way: Direction) -> &'static str {
    match way {
        Direction::Up => "up",
        Direction::Level => "level",
        Direction::Down => "down",
    }
}

/// How sure a hint is.
#[must_use]
pub const fn sure(sure: Confidence) -> &'static str {
    match sure {
        Confidence::Perhaps => "perhaps",
        Confidence::Probably => "probably",
        Confidence::Surely => "surely",
    }
}
