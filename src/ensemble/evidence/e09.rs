//! **E9. A leader who speaks first gets fewer alternatives and fewer unique facts, and worse choices.**
//!
//! Leana (1985), Larson and others (1998), and Lu and others (2012) over 3,189 groups: groups voice what all know far above
//! what one knows, and solve eight times less often when the facts are spread.
//!
//! Here six people meet once. Two facts that all know speak for one option; six facts speak for the other, each known to
//! one person, or to all. The leader knows what all know, and speaks first, last, or not at all. Claimed: first is
//! below last, and below not at all, in unique facts said and in right choices; where all know all, nothing is lost; and
//! with spread facts the right option is several times less likely than with shared ones.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::lab::{Lab, LabTeam, Planned};
use crate::ensemble::{MeetingStyle, PolicyParams};

pub(super) const FINDING: Finding = Finding {
    id: "E9",
    kind: FindingKind::Effect,
    says: "A leader who speaks first gets fewer alternatives and fewer unique facts, and worse choices.",
    source: "Leana 1985; Larson et al. 1998; Lu et al. 2012, 3,189 groups",
    rests_on: "Conformity to the leader's view, which was put in: it is the finding. That nothing is lost where all know all is a ceiling, with everybody right in both arms.",
    file: include_str!("e09.rs"),
    run,
    ablations: &[Ablation {
        off: off::CONFORMITY,
        then: Expected::Fails(0),
    }],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |room: MeetingStyle, spread: bool| -> (Vec<f64>, Vec<f64>) {
        let team = LabTeam {
            weeks: 1,
            moments: vec![Planned::meeting(1, 6, 2, spread, 14)],
            ..LabTeam::default()
        };
        let leader = PolicyParams {
            room,
            ..PolicyParams::plain()
        };
        let found = lab.teams(0..teams, |seed| {
            let week = lab.lead(&team, seed, leader.clone()).1.over(0..1);
            (week.unique, week.right)
        });
        found.into_iter().unzip()
    };
    let (first, last, none) = (
        arm(MeetingStyle::SpeaksFirst, true),
        arm(MeetingStyle::SpeaksLast, true),
        arm(MeetingStyle::Listens, true),
    );
    let (shared_first, shared) = (arm(MeetingStyle::SpeaksFirst, false), arm(MeetingStyle::Listens, false));
    let harder = Estimate::relative(&shared.1, &none.1);
    vec![
        Claim::less("unique facts said, first less last", &first.0, &last.0),
        Claim::less("unique facts said, first less not at all", &first.0, &none.0),
        Claim::less("right choices, first less last", &first.1, &last.1),
        Claim::less("right choices, first less not at all", &first.1, &none.1),
        Claim::alike(
            "right choices where all know all, first less not at all",
            "no loss: within .02",
            Estimate::difference(&shared_first.1, &shared.1),
            0.02,
        ),
        Claim::new(
            "solved when shared, to when spread",
            "8 times *; asked: at least 2 times",
            harder,
            harder.low - 1.0,
        ),
    ]
}
