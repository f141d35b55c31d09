//! The debrief as data: people from first to last day, the team's level week by week, what was delivered, and the same
//! team with the same luck under two other leaders.

use crate::ensemble::{ReferenceLeader, play};
use crate::insight::changes::ledger::Ledger;
use crate::insight::changes::person_changes::{Portrait, portraits};
use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::fit::judged;
use crate::insight::decisions::judged::JudgedMoment;
use crate::insight::decisions::luck::LuckSummary;
use crate::insight::decisions::profile::Profile;
use crate::insight::decisions::tone_gap::SelfOtherToneGap;
use crate::insight::decisions::turning::{Flipped, TurningPoint};
use crate::insight::decisions::what_if::WhatIf;
use crate::insight::foresight::forecast::{Calibration, PredictionResult, foretold};
use crate::insight::progress::readiness::Readiness;
use crate::insight::progress::seen::SignalComparison;
use crate::insight::progress::trajectory::Trajectory;
use crate::insight::recommendations::{DebriefEvidence, Recommendation};
use crate::scenario::{Outcome, PersonId, Quantity};
use crate::session::Session;
use crate::simulation::{Event, EventKind, Simulation};

/// The other leaders, in the order of every list and chart.
const LEADERS: [ReferenceLeader; 3] = [
    ReferenceLeader::Direct,
    ReferenceLeader::Absent,
    ReferenceLeader::Situational,
];
/// Turning points that are kept.
const TURNING: usize = 3;

/// What a play-through came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// Index of the ending; `None` while it is still being played.
    pub ending: Option<usize>,
    /// Everyone, in the scenario's order.
    pub people: Vec<PersonCourse>,
    /// The play-through's own course.
    pub course: Trajectory,
    /// The same team, the same luck, other leaders.
    pub references: Vec<Reference>,
    /// The three decisions that moved the team's level most.
    pub turning: Vec<TurningPoint>,
    /// Both futures of each of these that can be played the other way.
    pub what_if: Vec<WhatIf>,
    /// The tone toward one's own mistakes beside the tone toward theirs.
    pub grace: SelfOtherToneGap,
    /// How many decisions were looked at, and how many there were: fewer only in a very large play-through.
    pub looked_at: (usize, usize),
    /// How many people have left.
    pub left: usize,
    /// Each person's weeks and what moved them, in the scenario's order.
    pub portraits: Vec<Portrait>,
    /// What was seen each week beside what was so.
    pub seen: SignalComparison,
    /// Each moment beside what it needed.
    pub judged: Vec<JudgedMoment>,
    /// The same as a profile.
    pub profile: Profile,
    /// What was to be expected of each moment, and what came.
    pub luck: LuckSummary,
    /// What was predicted, and what came.
    pub foretold: Vec<PredictionResult>,
    /// How often predictions came true.
    pub calibration: Calibration,
    /// Who no longer needs the leader for what.
    pub readiness: Readiness,
    /// Three things to try in real work.
    pub tries: [Recommendation; 3],
}

/// One person from the first day to the last, 0..1 each.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCourse {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// They have left.
    pub gone: bool,
    /// What they manage without the leader on the first day and the last, 0..10.
    pub level: (f64, f64),
    /// Quantity, first day, last day: autonomy, reliance, trust, safety, commitment.
    pub change: [(Quantity, f64, f64); 5],
    /// How often they handled something unasked and well, and how often they asked.
    pub handled: u32,
    /// See `handled`.
    pub asked: u32,
}

/// Another leader with the same team and luck.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Name of the leader, a key of the locale files.
    pub name: &'static str,
    /// How it went.
    pub course: Trajectory,
    /// Index of the ending.
    pub ending: usize,
}

impl Debrief {
    /// Puts it together from its decisions, flipped, and their turning points.
    pub(super) fn of_parts(
        session: &Session,
        decisions: &[DecisionPoint],
        flipped: &[Flipped<'_>],
        mut turning: Vec<TurningPoint>,
    ) -> Self {
        turning.truncate(TURNING);
        let decided = |number: u32| decisions.iter().find(|decided| decided.number == number);
        let what_if = turning.iter();
        let what_if = what_if.filter_map(|point| WhatIf::of(session, decided(point.number)?, point));
        let what_if = what_if.collect();
        let last = session.simulation();
        let first = session.first();
        let ledger = Ledger::of(&first, last, session.happenings());
        let people = 0..last.world().scenario.people.len();
        let judged = judged(decisions, session.happenings());
        let foretold = foretold(session.notes(), decisions);
        let course = Trajectory::of(&first, last, session.happenings());
        let profile = Profile::of(&judged);
        let grace = SelfOtherToneGap::of(session.happenings());
        let calibration = Calibration::of(&foretold);
        let shown = DebriefEvidence {
            session,
            profile: &profile,
            grace: &grace,
            calibration: &calibration,
            energy: course.energy,
        };
        Self {
            looked_at: (decisions.len(), DecisionPoint::numbers(session).len()),
            ending: last.ending(),
            people: persons(&first, last, session.happenings()),
            references: references(session),
            turning,
            what_if,
            portraits: portraits(&ledger, last, session.happenings()),
            seen: SignalComparison::of(session),
            left: people.filter(|p| last.seen().person(*p).gone).count(),
            judged,
            luck: LuckSummary::of(flipped),
            foretold,
            readiness: Readiness::of(session),
            tries: Recommendation::three(&shown),
            profile,
            calibration,
            grace,
            course,
        }
    }
}

/// The same team, the same luck, other leaders.
fn references(session: &Session) -> Vec<Reference> {
    let first = session.first();
    let played = LEADERS.map(|leader| {
        let mut heard: Vec<Event> = Vec::new();
        let end = play(session.world(), session.seed(), &mut leader.policy(), &mut heard);
        Reference {
            name: leader.name(),
            course: Trajectory::of(&first, &end, &heard),
            ending: end.ending().unwrap_or(0),
        }
    });
    played.into()
}

/// Everyone, in the scenario's order.
fn persons(first: &Simulation, last: &Simulation, heard: &[Event]) -> Vec<PersonCourse> {
    use Quantity as Q;
    let course = |person| PersonCourse {
        person,
        gone: last.seen().person(person).gone,
        level: (first.level_of(person), last.level_of(person)),
        change: [Q::Autonomy, Q::Reliance, Q::Trust, Q::Safety, Q::Commitment]
            .map(|q| (q, first.truth(person, q), last.truth(person, q))),
        handled: 0,
        asked: 0,
    };
    let mut all: Vec<PersonCourse> = (0..last.world().scenario.people.len()).map(course).collect();
    for event in heard {
        match event.what {
            EventKind::Handled {
                person,
                outcome: Outcome::Well,
                ..
            } => all[person].handled += 1,
            EventKind::Asked { person, .. } => all[person].asked += 1,
            _ => {}
        }
    }
    all
}
