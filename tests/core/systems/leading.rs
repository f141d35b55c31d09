//! S23-S30: growing successors, the leader's energy, accountability, listening, answers to errors, ask or tell, fewer
//! answers as weeks pass, and initiative that spreads.

use stepback::ensemble::lab::{LabTeam, Planned};
use stepback::ensemble::{Policy, PolicyParams};
use stepback::scenario::{Kind, Quantity, Stance, Tone};
use stepback::simulation::{Act, Answer, MeetingAction, Observation, PlanLine, Question};

use super::scene::{all_moments, led, until, with_shares};
use super::{Doing, Expected, between, four, on, remade, shows, takes, without_a_desk};

/// Two moments a week, on Tuesdays and Thursdays, each with this one way to meet it.
fn twice_a_week(weeks: u32, kind: Kind, way: (Stance, Tone)) -> LabTeam {
    LabTeam {
        moments: (0..2 * weeks)
            .map(|i| Planned {
                choices: vec![way],
                ..Planned::open(kind, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..four(weeks)
    }
}

#[test]
fn s23_people_grow_into_leading_by_leading_with_backing() {
    shows(
        "S23",
        |lab, seed| {
            let team = LabTeam {
                moments: all_moments(Kind::Opportunity, 4),
                ..four(4)
            };
            let leading = |end: &stepback::simulation::Simulation, _: &_| end.team(Quantity::Leading);
            between(lab, &team, seed, takes(Stance::Coach), takes(Stance::TakeOver), leading)
        },
        &[("learning.leading", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s24_being_needed_for_every_answer_wears_the_leader_out() {
    let team = LabTeam {
        people: 12,
        weeks: 4,
        reliance: super::about(0.8),
        skill: super::about(0.4),
        difficulty: super::about(0.6),
        ..LabTeam::default()
    };
    shows(
        "S24",
        |lab, seed| {
            let few = with_shares(Stance::Direct, &[(PlanLine::Answers, 0.1), (PlanLine::Desk, 0.6)]);
            let every = with_shares(Stance::Direct, &[(PlanLine::Answers, 0.7)]);
            let world = without_a_desk(lab).world(&team, seed);
            let energy = |leader| until(&world, seed, leader, 19).seen().energy();
            energy(few) - energy(every)
        },
        &[("leader.answer_cost", 0.0), ("leader.success_restores", 0.0)],
        Expected::Shrinks(0.8),
    );
}

#[test]
fn s25_dates_that_are_kept_make_people_start_what_needs_doing() {
    let team = LabTeam {
        free_hands: true,
        ..twice_a_week(6, Kind::Mistake, (Stance::Entrust, Tone::Plain))
    };
    shows(
        "S25",
        |lab, seed| {
            let kept = with_shares(
                Stance::Entrust,
                &[(PlanLine::Answers, 0.25), (PlanLine::CheckIns, 0.12)],
            );
            let slips = with_shares(Stance::Entrust, &[(PlanLine::Answers, 0.25), (PlanLine::Desk, 0.12)]);
            between(lab, &team, seed, kept, slips, |_, tally| {
                let weeks = tally.over(2..7);
                weeks.started / weeks.free.max(1.0)
            })
        },
        &[("work.start_accountability", 0.0)],
        Expected::Shrinks(0.3),
    );
}

/// Decides every meeting alone; listens first, or does not.
struct Chair {
    dials: PolicyParams,
    listens: bool,
}

impl Policy for Chair {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let Question::Beat(beat) = question else {
            return self.dials.answer(question, seen);
        };
        if self.listens && beat.beat < beat.beats {
            return Answer::Beat(MeetingAction::Ask);
        }
        let meeting = seen.scenario().moments[beat.written].meeting.as_ref().unwrap();
        let speaks_for = |option: usize| -> f64 {
            let known = meeting
                .facts
                .iter()
                .enumerate()
                .filter(|(i, f)| f.leader_knows || beat.said.contains(i));
            known
                .filter(|(_, f)| f.points_to == option)
                .map(|(_, f)| f.weight)
                .sum()
        };
        Answer::Beat(MeetingAction::Decide(usize::from(speaks_for(1) > speaks_for(0))))
    }
}

#[test]
fn s26_a_leader_who_asks_before_deciding_decides_better() {
    let team = LabTeam {
        moments: (0..3).map(|w| Planned::meeting(w * 5 + 1, 4, 2, true, 12)).collect(),
        ..four(3)
    };
    let chair = |listens| Chair {
        dials: PolicyParams::plain(),
        listens,
    };
    shows(
        "S26",
        |lab, seed| {
            between(lab, &team, seed, chair(true), chair(false), |_, tally| {
                tally.over(0..3).right / 3.0
            })
        },
        &[
            ("meeting.speak_base", -30.0),
            ("meeting.silence", 0.0),
            ("meeting.ask", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s27_curious_answers_make_it_safer_to_err_disagree_and_hesitate_than_critical_ones() {
    let team = |tone: Tone| {
        let mut team = twice_a_week(3, Kind::Mistake, (Stance::Coach, tone));
        for (i, moment) in team.moments.iter_mut().enumerate() {
            moment.kind = [Kind::Mistake, Kind::Disagreement, Kind::Hesitation][i % 3];
        }
        team
    };
    shows(
        "S27",
        |lab, seed| {
            let safety = |tone| {
                lab.lead(&team(tone), seed, PolicyParams::plain())
                    .0
                    .team(Quantity::Safety)
            };
            safety(Tone::Curious) - safety(Tone::Critical)
        },
        &[
            ("safety.curious", 0.0),
            ("safety.critical", 0.0),
            ("learning.adapt", 0.0),
            ("moment.tone", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s28_goals_people_name_themselves_are_more_their_own_than_goals_set_for_them() {
    let monday = |seen: Observation<'_>, act: fn(usize) -> Act| {
        if on(seen, 0) {
            seen.here().map(act).find(|act| seen.may(*act))
        } else {
            None
        }
    };
    shows(
        "S28",
        |lab, seed| {
            let ask = Doing::plainly(|seen| monday(seen, Act::AskGoals));
            let tell = Doing::plainly(|seen| monday(seen, Act::SetGoals));
            between(lab, &four(4), seed, ask, tell, |end, _| end.team(Quantity::Ownership))
        },
        &[("act.asked_ownership", 0.0), ("act.set_ownership", 0.0)],
        Expected::Shrinks(0.9),
    );
}

#[test]
fn s29_a_team_that_thinks_for_itself_needs_fewer_answers_as_weeks_pass() {
    let team = LabTeam {
        reliance: super::about(0.6),
        ..four(8)
    };
    let way = |manner| with_shares(manner, &[(PlanLine::Answers, 0.5)]);
    shows(
        "S29 answers",
        |lab, seed| {
            let lab = &without_a_desk(lab);
            between(lab, &team, seed, way(Stance::Direct), way(Stance::Coach), |_, tally| {
                tally.over(6..8).asked - tally.over(0..2).asked
            })
        },
        &[
            ("reliance.up", 0.0),
            ("reliance.down", 0.0),
            ("social.example", 0.0),
            ("efficacy.up", 0.0),
            ("efficacy.down", 0.0),
        ],
        Expected::Shrinks(0.4),
    );
    // And the hours it frees must buy something that only a leader can do.
    shows(
        "S29 hours",
        |lab, seed| {
            let problems = |line| {
                let world = remade(lab, &four(6), seed, |s| s.leader.tasks[0].strategic = true);
                let policy = with_shares(Stance::Coach, &[(PlanLine::Answers, 0.3), (line, 0.4)]);
                led(&world, seed, policy).1.over(2..7).problems
            };
            problems(PlanLine::Rest) - problems(PlanLine::Desk)
        },
        &[
            ("plan.strategic", 0.0),
            // What lies undone on the desk is a system of its own.
            ("plan.undone_path", 0.0),
            ("plan.undone_help", 0.0),
            ("plan.undone_trust", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s30_initiative_spreads_from_the_nimble_to_those_who_see_it_go_well() {
    let team = LabTeam {
        moments: all_moments(Kind::Stuck, 8),
        ..four(4)
    };
    shows(
        "S30",
        |lab, seed| {
            // Nothing else comes up, so that nobody but the nimble one is led in a moment.
            let lab = &without_a_desk(lab).with(|model| model.emergent.a_week = 0.0);
            let others = |stance| {
                let world = remade(lab, &team, seed, |s| {
                    s.people[0].initiative = 0.9;
                    s.people[0].skill[0] = 0.7;
                    for moment in &mut s.moments {
                        moment.owner = Some(0);
                        moment.people = vec![1, 2, 3];
                    }
                });
                // The door is closed and every hour planned, so that nobody is answered, by these moments' habit or
                // otherwise: what moves the others is what they see.
                let leader = PolicyParams {
                    axes: takes(stance).axes,
                    ..with_shares(Stance::Leave, &[(PlanLine::Desk, 1.0)])
                };
                let (end, _) = led(&world, seed, leader);
                (1..4).map(|p| end.truth(p, Quantity::Reliance)).sum::<f64>() / 3.0
            };
            others(Stance::TakeOver) - others(Stance::Coach)
        },
        &[("social.example", 0.0), ("reliance.onlooker", 0.0)],
        Expected::Shrinks(0.7),
    );
}
