//! S31-S37: loyalty, daring, hands-on knowledge, the trenches, the leader's own list, the leader's effect, team levers.

use stepback::ensemble::lab::{LabTeam, Planned};
use stepback::ensemble::{Policy, PolicyParams};
use stepback::insight::Debrief;
use stepback::scenario::{Kind, Quantity, Stance, Tone};
use stepback::session::Session;
use stepback::simulation::{Act, PlanLine, Simulation, StepResult};

use super::scene::{all_moments, dares, led, with_shares};
use super::{Doing, Expected, about, between, four, nothing, remade, shows, takes};

#[test]
fn s31_kept_promises_keep_people_and_what_they_know() {
    let team = LabTeam {
        moments: all_moments(Kind::Mistake, 16),
        ..four(8)
    };
    let shares = |line| {
        let leader = with_shares(Stance::Entrust, &[(PlanLine::Answers, 0.25), (line, 0.12)]);
        PolicyParams {
            axes: stepback::simulation::Axes {
                control: 0.05,
                support: 0.55,
                guidance: 0.2,
            },
            ..leader
        }
    };
    shows(
        "S31",
        |lab, seed| {
            let known = |line| {
                let world = remade(lab, &team, seed, |s| {
                    for person in &mut s.people {
                        person.commitment = 0.42;
                    }
                });
                let (end, _) = led(&world, seed, shares(line));
                let here = end.seen().here();
                // What they brought, so that what is learned by whoever stays does not count.
                here.map(|p| world.scenario.people[p].skill[0]).sum::<f64>()
            };
            known(PlanLine::CheckIns) - known(PlanLine::Desk)
        },
        &[("commitment.trust", 0.0), ("commitment.broken", 0.0)],
        Expected::Shrinks(0.6),
    );
}

#[test]
fn s32_people_dare_more_where_success_is_named_and_failure_survivable() {
    shows(
        "S32 named",
        |lab, seed| {
            let names = Doing::plainly(|seen| seen.here().map(Act::Thank).nth((seen.day() % 4) as usize));
            between(lab, &four(6), seed, names, Doing::plainly(nothing), |end, _| dares(end))
        },
        &[("efficacy.recognised", 0.0)],
        Expected::Shrinks(0.8),
    );
    let team = |tone| LabTeam {
        moments: (0..10)
            .map(|i| Planned {
                choices: vec![(Stance::Coach, tone)],
                ..Planned::open(Kind::Mistake, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..four(6)
    };
    shows(
        "S32 survivable",
        |lab, seed| {
            let dare = |tone| dares(&lab.lead(&team(tone), seed, PolicyParams::plain()).0);
            dare(Tone::Curious) - dare(Tone::Critical)
        },
        &[
            ("safety.curious", 0.0),
            ("safety.critical", 0.0),
            ("learning.adapt", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s33_a_leader_who_keeps_their_hand_in_helps_better() {
    let team = LabTeam {
        people: 6,
        weeks: 8,
        skill: about(0.4),
        difficulty: about(0.6),
        reliance: about(0.7),
        craft: 0.5,
        ..LabTeam::default()
    };
    let way = |line| with_shares(Stance::Direct, &[(PlanLine::Answers, 0.5), (line, 0.4)]);
    shows(
        "S33",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                way(PlanLine::Floor),
                way(PlanLine::Desk),
                |_, tally| {
                    let weeks = tally.over(4..8);
                    weeks.answered_well / weeks.answered.max(1.0)
                },
            )
        },
        &[("leader.craft_floor", 0.0)],
        Expected::Shrinks(0.8),
    );
    // And is believed: right calls are remembered, wrong ones too.
    shows(
        "S33 believed",
        |lab, seed| {
            let trust = |craft| {
                let led = lab.lead(&LabTeam { craft, ..team.clone() }, seed, way(PlanLine::Desk));
                led.0.team(Quantity::Trust)
            };
            trust(0.8) - trust(0.4)
        },
        &[
            ("trust.anchor_credibility", 0.0),
            ("trust.support_badly", 1.0),
            ("trust.let_down", 0.0),
        ],
        Expected::Shrinks(0.8),
    );
}

#[test]
fn s34_working_beside_people_lifts_the_load_and_teaches_and_is_handed_back() {
    let team = LabTeam {
        skill: about(0.4),
        difficulty: about(0.6),
        ..four(3)
    };
    let beside = || Doing::plainly(|seen| seen.here().map(Act::SitBeside).nth((seen.day() % 4) as usize));
    let than_nothing = |measure: fn(&Simulation) -> f64| {
        let team = team.clone();
        move |lab: &stepback::ensemble::lab::Lab, seed: u64| {
            between(lab, &team, seed, beside(), Doing::plainly(nothing), |end, _| {
                measure(end)
            })
        }
    };
    shows(
        "S34 load",
        than_nothing(|end| 1.0 - end.team(Quantity::Strain)),
        &[("act.beside_strain", 0.0), ("strain.support", 0.0)],
        Expected::Shrinks(0.6),
    );
    shows(
        "S34 teaches",
        than_nothing(|end| (0..4).map(|p| end.skill(p, 0)).sum::<f64>() / 4.0),
        &[("act.beside_teaches", 0.0)],
        Expected::Shrinks(0.8),
    );
    shows(
        "S34 respect",
        than_nothing(|end| end.team(Quantity::Trust)),
        &[
            ("act.beside_trust", 0.0),
            ("trust.anchor_contact", 0.0),
            ("trust.anchor_credibility", 0.0),
        ],
        Expected::Shrinks(0.8),
    );
    let crises = LabTeam {
        moments: all_moments(Kind::Crisis, 8),
        ..four(4)
    };
    shows(
        "S34 handed back",
        |lab, seed| {
            let way = |hands_back| PolicyParams {
                hands_back,
                ..takes(Stance::TakeOver)
            };
            between(lab, &crises, seed, way(true), way(false), |end, _| {
                1.0 - end.team(Quantity::Reliance)
            })
        },
        &[("act.hand_back", 0.0)],
        Expected::Shrinks(0.8),
    );
}

#[test]
fn s35_what_is_given_from_the_leaders_own_list_gets_done_and_grows_somebody() {
    let own_list = |lab: &stepback::ensemble::lab::Lab, seed: u64, delegates: bool| {
        let world = remade(lab, &four(4), seed, |s| {
            let own = s.leader.tasks[0].clone();
            s.leader.tasks.extend((0..6).map(|i| stepback::scenario::DeskTask {
                id: format!("own_{i}"),
                hours: 20.0,
                only_you: false,
                ..own.clone()
            }));
        });
        let leader = PolicyParams {
            delegates,
            ..PolicyParams::plain()
        };
        led(&world, seed, leader).0
    };
    let done = |end: &Simulation| -(0..7).map(|i| end.seen().desk(i).0).sum::<f64>();
    shows(
        "S35 hours",
        |lab, seed| done(&own_list(lab, seed, true)) - done(&own_list(lab, seed, false)),
        &[("plan.delegated", 0.0)],
        Expected::Vanishes,
    );
    let leading = |end: &Simulation| end.team(Quantity::Leading);
    shows(
        "S35 grows",
        |lab, seed| leading(&own_list(lab, seed, true)) - leading(&own_list(lab, seed, false)),
        &[("learning.desk", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s36_the_same_team_stands_elsewhere_under_another_leader() {
    let team = LabTeam {
        moments: all_moments(Kind::Stuck, 8),
        ..four(4)
    };
    shows(
        "S36",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                PolicyParams::empower(),
                PolicyParams::direct(),
                |end, _| end.level(),
            )
        },
        &[
            ("learning.attempt", 0.0),
            ("reliance.up", 0.0),
            ("reliance.down", 0.0),
            ("efficacy.up", 0.0),
            ("efficacy.down", 0.0),
            ("efficacy.unasked", 0.0),
            ("safety.curious", 0.0),
            ("plan.one_to_one_safety", 0.0),
        ],
        Expected::Shrinks(0.5),
    );
}

#[test]
fn s36_the_debrief_shows_the_level_at_first_now_and_under_other_leaders() {
    let team = LabTeam {
        moments: all_moments(Kind::Stuck, 4),
        ..four(2)
    };
    let mut session = Session::start(super::lab().world(&team, 5).scenario.clone(), 5);
    let mut leader = PolicyParams::empower();
    loop {
        match session.step() {
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let answer = leader.answer(&question, session.simulation().seen());
                session.answer(answer).unwrap();
            }
            StepResult::Over(_) => break,
        }
    }
    let debrief = Debrief::of(&session);
    let level = &debrief.course.level;
    assert_eq!(level.first().copied(), Some(session.first().level()));
    assert_eq!(level.last().copied(), Some(session.simulation().level()));
    assert!(debrief.references.len() >= 2);
    for other in &debrief.references {
        assert_eq!(other.course.level.first(), level.first(), "the same team");
        assert_ne!(other.course.level.last(), level.last(), "under another leader");
    }
}

#[test]
fn s37_a_better_way_of_working_and_clearer_standards_deliver_more() {
    let way = |shares: &[(PlanLine, f64)]| with_shares(Stance::Guide, shares);
    shows(
        "S37",
        |lab, seed| {
            let levers = way(&[
                (PlanLine::Answers, 0.3),
                (PlanLine::Process, 0.1),
                (PlanLine::Review, 0.1),
            ]);
            let desk = way(&[(PlanLine::Answers, 0.3), (PlanLine::Desk, 0.2)]);
            between(lab, &four(6), seed, levers, desk, |end, _| end.delivered())
        },
        &[
            ("plan.process", 0.0),
            ("plan.review", 0.0),
            ("plan.review_teaches", 0.0),
            // What lies undone on the desk is a system of its own.
            ("plan.undone_path", 0.0),
            ("plan.undone_help", 0.0),
            ("plan.undone_trust", 0.0),
        ],
        Expected::Vanishes,
    );
}
