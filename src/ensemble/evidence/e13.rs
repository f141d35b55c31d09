//! **E13. Absent leadership harms.**
//!
//! Judge and Piccolo (2004): laissez-faire leadership goes with worse outcomes, r = -.37.
//!
//! Here teams are led for eight weeks by *Absent*, *Empower* and *Situational*. Outcome is the share of problems that end
//! well and the work delivered, in equal parts. Claimed: *Absent* is below both in outcome, trust and commitment. Then
//! absence as a degree: each team's leader empowers or directs and is absent from a share of the weeks, drawn for the team;
//! the correlation of that share with the outcome lies between -.2 and -.5. The noise of the model is calibrated on it.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::lab::{Lab, LabTeam, Planned};
use crate::ensemble::{Policy, PolicyParams, ReferenceLeader};
use crate::scenario::{Kind, Quantity};
use crate::simulation::{Act, Address, Answer, Chance, Observation, Purpose, Question};

pub(super) const FINDING: Finding = Finding {
    id: "E13",
    kind: FindingKind::Effect,
    says: "Absent leadership harms.",
    source: "Judge & Piccolo 2004",
    rests_on: "What support, answers and feedback do together; the noise between teams is calibrated on the degree.",
    file: include_str!("e13.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::SUPPORT,
            then: Expected::Shrinks(0, 0.3),
        },
        Ablation {
            off: off::SUPPORT,
            then: Expected::Shrinks(2, 0.4),
        },
    ],
};

/// Leads in one way, and in some weeks is not there.
struct Sometimes {
    there: PolicyParams,
    away: PolicyParams,
    share: f64,
    away_now: bool,
}

impl Policy for Sometimes {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        if matches!(question, Question::Plan(_)) {
            self.away_now = seen.luck(7) < self.share;
        }
        let dials = if self.away_now { &mut self.away } else { &mut self.there };
        dials.answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        if self.away_now { None } else { self.there.act(seen) }
    }
}

fn team() -> LabTeam {
    LabTeam {
        moments: (0..16)
            .map(|i| {
                let kind = if i % 2 == 0 { Kind::Stuck } else { Kind::Crisis };
                Planned::open(kind, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..LabTeam::default()
    }
}

/// Outcome, trust and commitment of one team.
fn course(lab: &Lab, seed: u64, policy: impl Policy) -> [f64; 3] {
    let (end, tally) = lab.lead(&team(), seed, policy);
    let weeks = tally.over(0..8);
    [
        0.5 * weeks.performance() + 0.5 * end.delivered(),
        end.team(Quantity::Trust),
        end.team(Quantity::Commitment),
    ]
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |leader: ReferenceLeader| lab.teams(0..teams, |seed| course(lab, seed, leader.policy()));
    let (absent, empower, situational) = (
        arm(ReferenceLeader::Absent),
        arm(ReferenceLeader::Empower),
        arm(ReferenceLeader::Situational),
    );
    let of = |arm: &[[f64; 3]], i: usize| arm.iter().map(|x| x[i]).collect::<Vec<_>>();
    let below = |what, other: &[[f64; 3]], i: usize| Claim::less(what, &of(&absent, i), &of(other, i));
    let degrees = lab.teams(0..teams, |seed| {
        let draw = |n: u32| {
            Chance::new(seed).roll(Address {
                day: 0,
                who: 0,
                purpose: Purpose::Laboratory,
                subject: 13,
                n,
            })
        };
        let share = draw(0);
        let there = if draw(1) < 0.5 {
            PolicyParams::empower()
        } else {
            PolicyParams::direct()
        };
        let policy = Sometimes {
            there,
            away: PolicyParams::absent(),
            share,
            away_now: false,
        };
        (share, course(lab, seed, policy)[0])
    });
    let (shares, outcomes): (Vec<f64>, Vec<f64>) = degrees.into_iter().unzip();
    vec![
        below("outcome, Absent less Empower", &empower, 0),
        below("trust, Absent less Empower", &empower, 1),
        below("commitment, Absent less Empower", &empower, 2),
        below("outcome, Absent less Situational", &situational, 0),
        below("trust, Absent less Situational", &situational, 1),
        below("commitment, Absent less Situational", &situational, 2),
        Claim::sized(
            "r of the share of weeks absent with the outcome",
            "-.37 *; asked: -.5 to -.2",
            Estimate::correlation(&shares, &outcomes),
            (-0.5, -0.2),
        ),
    ]
}
