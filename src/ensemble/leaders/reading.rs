//! What a leader reads in a moment before choosing: emergency, authority, readiness, fatigue. All of it from what a
//! player sees: the card, the papers of the first day, who handled what and who brought it, one's own craft, energy and
//! hours.

use super::params::axes;
use crate::scenario::{Kind, PersonId};
use crate::simulation::{Axes, MomentQuestion, Observation};

/// A moment as a leader reads it. Shares and levels are 0..1, differences -1..1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SituationReading {
    /// What kind of moment it is.
    pub kind: Kind,
    /// How much is lost while nobody acts: urgency times severity.
    pub emergency: f64,
    /// How fast it grows.
    pub urgency: f64,
    /// How bad it is.
    pub severity: f64,
    /// How well such a thing is known here; what is unknown, the people in it see best.
    pub familiarity: f64,
    /// Only the leader may decide it.
    pub authority: bool,
    /// They came for a decision.
    pub wants_decision: bool,
    /// What the owner can be taken to know of it: mostly the papers, partly what was seen handled unasked. Half where it
    /// is nobody's.
    pub ability: f64,
    /// How ready the owner is to handle it alone: ability, less the habit of bringing things to the leader.
    pub readiness: f64,
    /// How far the work lies above the owner.
    pub above: f64,
    /// How far the leader's own craft lies above the owner's ability; 0 where it is about no work.
    pub lead: f64,
    /// How tired the leader is, and how little of the day is left.
    pub fatigue: f64,
}

/// What the papers count beside what has been seen since.
const PAPER: f64 = 0.6;
/// The share of the habit of asking that is taken off somebody's readiness.
const ASKING: f64 = 0.3;
/// Leader-hours from which a day has room for everything.
const ROOMY: f64 = 4.0;
/// From this energy on nobody is tired.
const FRESH: f64 = 0.6;
/// From here on it burns.
const BURNS: f64 = 0.3;
/// From here on it is known trouble.
const KNOWN: f64 = 0.5;
/// Ability from which explaining tells somebody what they know.
const EXPERT: f64 = 0.7;
/// Readiness from which a word and a date are enough.
const READY: f64 = 0.6;
/// How far above somebody work may lie before questions find nothing to draw out.
const OUT_OF_REACH: f64 = 0.2;
/// Severity from which even a little above somebody is too much for questions alone.
const GRAVE: f64 = 0.6;
/// How much better a leader must know it to put the others out of the way.
const FAR_AHEAD: f64 = 0.3;

impl SituationReading {
    /// Reads a moment.
    #[must_use]
    pub fn of(question: &MomentQuestion, seen: Observation<'_>) -> Self {
        let card = &question.reading;
        let kind = question.moment.kind;
        let owner = question.moment.owner;
        let ability = owner.map_or(0.5, |owner| ability(owner, card.domain, seen));
        let thread = owner.map_or(0.5, |owner| seen.thread(owner));
        let task = question.moment.task.map(|task| &seen.scenario().tasks[task]);
        let difficulty = task.map_or(0.5, |task| task.difficulty);
        Self {
            kind,
            emergency: card.urgency * card.severity,
            urgency: card.urgency,
            severity: card.severity,
            familiarity: card.familiarity,
            authority: card.authority,
            wants_decision: kind == Kind::Request,
            ability,
            readiness: (ability - ASKING * thread).clamp(0.0, 1.0),
            above: difficulty - ability,
            lead: card.domain.map_or(0.0, |domain| seen.craft(domain) - ability),
            fatigue: fatigue(question.hours_left, seen.energy()),
        }
    }

    /// Known trouble in the work that burns.
    #[must_use]
    pub fn is_known_emergency(&self) -> bool {
        let in_the_work = matches!(
            self.kind,
            Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Stuck | Kind::Request
        );
        in_the_work && self.emergency >= BURNS && self.familiarity >= KNOWN
    }

    /// Explaining it would tell them what they know.
    #[must_use]
    pub fn is_expert(&self) -> bool {
        self.ability >= EXPERT
    }

    /// Questions would lose time: they cannot know, and it does not wait.
    #[must_use]
    pub fn asking_burns_time(&self) -> bool {
        self.above >= OUT_OF_REACH && (self.urgency >= 0.5 || self.wants_decision)
    }

    /// What such a moment asks for.
    #[must_use]
    pub fn axes(&self) -> Axes {
        if self.authority {
            return if self.is_expert() {
                axes(0.6, 0.7, 0.2)
            } else {
                axes(0.7, 0.7, 0.6)
            };
        }
        if self.is_known_emergency() {
            return self.in_an_emergency();
        }
        match self.kind {
            Kind::Conflict if self.severity > 0.5 => axes(0.35, 0.8, 0.8),
            Kind::Conflict | Kind::Disagreement | Kind::OneToOne | Kind::Success | Kind::OwnMistake => {
                axes(0.1, 0.85, 0.35)
            }
            Kind::Resignation => axes(0.1, 0.9, 0.3),
            // What is unknown, they see better than anybody who tells them.
            _ if self.familiarity < KNOWN && self.ability >= 0.4 => axes(0.1, 0.85, 0.35),
            _ if self.asking_burns_time() => {
                if self.lead > 0.0 {
                    axes(0.5, 0.95, 0.85)
                } else {
                    axes(0.3, 0.8, 0.75)
                }
            }
            _ if self.is_expert() || self.readiness >= READY => axes(0.05, 0.55, 0.15),
            _ if self.above >= OUT_OF_REACH || (self.above > 0.0 && self.severity >= GRAVE) => axes(0.3, 0.85, 0.75),
            _ => axes(0.12, 0.8, 0.35),
        }
    }

    /// Whoever knows it acts: they where they can, the leader beside them, telling, or alone, the farther it lies above
    /// them and the better the leader knows it.
    fn in_an_emergency(&self) -> Axes {
        if self.above < 0.0 && self.lead < FAR_AHEAD {
            return if self.is_expert() {
                axes(0.05, 0.55, 0.2)
            } else {
                axes(0.3, 0.8, 0.6)
            };
        }
        if self.lead >= FAR_AHEAD && self.above >= OUT_OF_REACH {
            axes(1.0, 0.45, 0.0)
        } else if self.lead >= FAR_AHEAD {
            axes(0.85, 0.5, 0.9)
        } else if self.lead > -0.1 {
            axes(0.5, 0.95, 0.85)
        } else {
            axes(0.3, 0.8, 0.75)
        }
    }
}

/// 0 for somebody rested with the day before them, 1 for somebody worn out at its end.
fn fatigue(hours_left: f64, energy: f64) -> f64 {
    let tired = ((FRESH - energy) / FRESH).clamp(0.0, 1.0);
    let late = ((ROOMY - hours_left) / ROOMY).clamp(0.0, 1.0);
    f64::midpoint(tired, late)
}

/// What somebody can be taken to handle, 0..1: what is on paper, and what has been seen since.
fn ability(person: PersonId, domain: Option<usize>, seen: Observation<'_>) -> f64 {
    let paper = domain.map_or(0.5, |d| seen.record(person, d));
    PAPER * paper + (1.0 - PAPER) * seen.light(person)
}
