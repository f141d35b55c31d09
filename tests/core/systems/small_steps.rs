//! S01-S08: trust in small steps, support, conditions, errors, safety, fear, the leader's own errors, the long game.

use stepback::ensemble::lab::{Lab, LabTeam, WeeklyTally};
use stepback::ensemble::{PolicyParams, play};
use stepback::scenario::{Kind, Quantity, Stance, Tone};
use stepback::simulation::{Act, Event, EventKind, Observation, PlanLine};

use super::{
    Doing, Expected, Planning, about, between, four, nothing, on, plainly, shows, sounds, takes, with_moments,
};

/// A leader who keeps dates and answers as usual, and does these acts.
fn keeps_dates<F: FnMut(Observation<'_>) -> Option<Act>>(act: F) -> Doing<F> {
    let plan = stepback::simulation::Plan::first(35.0).with_hours(PlanLine::CheckIns, 2.0);
    Doing {
        dials: PolicyParams {
            plan: Some(plan),
            ..PolicyParams::plain()
        },
        act,
    }
}

/// A later task of a colleague's that the first person could be given.
fn to_hand_over(seen: Observation<'_>) -> Option<Act> {
    let tasks = seen.scenario().tasks.len();
    (0..tasks)
        .rev()
        .find(|t| seen.task(*t).owner != 0 && seen.task(*t).finished.is_none())
        .map(|task| Act::HandOver(task, 0))
}

#[test]
fn s01_many_small_hand_overs_kept_build_more_trust_than_one_big_one() {
    shows(
        "S01 many small",
        |lab, seed| {
            let small = keeps_dates(|seen| {
                to_hand_over(seen).filter(|_| on(seen, 0) && seen.day() < 15 && seen.hours_left() > 6.9)
            });
            let big = keeps_dates(|seen| to_hand_over(seen).filter(|_| seen.day() == 0));
            between(lab, &four(4), seed, small, big, |end, _| end.truth(0, Quantity::Trust))
        },
        &[
            ("trust.kept", 0.0),
            ("trust.handed", 0.0),
            ("trust.anchor_contact", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s01_taking_back_what_was_given_costs_more_than_never_giving_it() {
    shows(
        "S01 take back",
        |lab, seed| {
            let never = keeps_dates(nothing);
            let takes_back = keeps_dates(|seen| match seen.day() {
                0 if seen.hours_left() > 6.9 => to_hand_over(seen),
                6 => (0..seen.scenario().tasks.len())
                    .rev()
                    .find(|t| seen.task(*t).owner == 0)
                    .map(Act::TakeBack),
                _ => None,
            });
            between(lab, &four(2), seed, never, takes_back, |end, _| {
                end.truth(0, Quantity::Trust)
            })
        },
        &[("trust.take_back", 0.0)],
        Expected::Shrinks(1.0),
    );
}

#[test]
fn s02_backed_freedom_enables_and_freedom_alone_abandons() {
    let team = with_moments(6, Kind::Stuck, &plainly(&[Stance::Coach, Stance::Leave]));
    shows(
        "S02",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                takes(Stance::Coach),
                takes(Stance::Leave),
                |end, _| end.team(Quantity::Autonomy),
            )
        },
        &[
            ("moment.support", 0.0),
            ("efficacy.left", 0.0),
            ("clarity.left", 0.0),
            ("clarity.date", 0.0),
            ("strain.overload", 0.0),
            ("learning.feedback_floor", 1.0),
        ],
        Expected::Shrinks(0.6),
    );
}

#[test]
fn s03_hours_in_the_conditions_help_everyone_every_day() {
    let conditions = || Planning {
        dials: PolicyParams::plain(),
        change: |plan: &mut stepback::simulation::Plan, _: Observation<'_>| {
            for line in [PlanLine::Goals, PlanLine::Path, PlanLine::Process, PlanLine::Review] {
                plan.hours[line as usize] += 2.0;
            }
            plan.hours[PlanLine::Desk as usize] -= 8.0;
        },
    };
    shows(
        "S03",
        |lab, seed| {
            between(lab, &four(4), seed, conditions(), PolicyParams::plain(), |end, _| {
                (0..4).map(|p| end.truth(p, Quantity::Autonomy)).fold(1.0, f64::min)
            })
        },
        &[
            ("plan.goals", 0.0),
            ("plan.path", 0.0),
            ("plan.process", 0.0),
            ("plan.review", 0.0),
            ("plan.review_teaches", 0.0),
        ],
        Expected::Vanishes,
    );
}

/// Errors happen; they can be answered in any tone, or not at all.
fn errors(weeks: u32) -> LabTeam {
    let tones = [Tone::Curious, Tone::Plain, Tone::Critical, Tone::Covering];
    let mut choices: Vec<(Stance, Tone)> = tones.map(|tone| (Stance::Coach, tone)).to_vec();
    choices.push((Stance::Leave, Tone::Plain));
    LabTeam {
        safety: about(0.45),
        ..with_moments(weeks, Kind::Mistake, &choices)
    }
}

const TONE: &[(&str, f64)] = &[
    ("safety.curious", 0.0),
    ("safety.critical", 0.0),
    ("safety.covering", 0.0),
];

/// The share of what went wrong that was said.
fn said(tally: &WeeklyTally) -> f64 {
    let all = tally.over(0..99);
    all.reported / (all.reported + all.hidden).max(1.0)
}

#[test]
fn s04_errors_answered_with_curiosity_are_spoken_of_more() {
    let team = errors(6);
    for (name, other) in [("critical", Tone::Critical), ("covering up", Tone::Covering)] {
        shows(
            &format!("S04 curious, not {name}"),
            |lab, seed| {
                between(lab, &team, seed, sounds(Tone::Curious), sounds(other), |_, tally| {
                    said(tally)
                })
            },
            TONE,
            Expected::Shrinks(0.9),
        );
    }
    shows(
        "S04 curious, not silent",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                sounds(Tone::Curious),
                takes(Stance::Leave),
                |_, tally| said(tally),
            )
        },
        &[
            TONE,
            &[
                ("safety.hover", 0.0),
                ("trust.left", 0.0),
                ("trust.support", 0.0),
                ("trust.anchor_contact", 0.0),
            ],
        ]
        .concat(),
        Expected::Shrinks(0.6),
    );
}

/// The share of problems that people took on in the open, alone or with a colleague; and of those they did not take on
/// alone, the share they shared with a colleague, rather than take it to the leader or hide it.
fn open(lab: &Lab, team: &LabTeam, seed: u64, mut leader: PolicyParams) -> (f64, f64) {
    let mut heard: Vec<Event> = Vec::new();
    let _ = play(&lab.world(team, seed), seed, &mut leader, &mut heard);
    let (mut all, mut tried, mut together) = (0.0_f64, 0.0, 0.0);
    for happening in &heard {
        match happening.what {
            EventKind::Handled { with, .. } => {
                all += 1.0;
                tried += 1.0;
                together += f64::from(u8::from(with.is_some()));
            }
            EventKind::Asked { .. } | EventKind::Hid(..) => all += 1.0,
            _ => {}
        }
    }
    (tried / all.max(1.0), together / (together + all - tried).max(1.0))
}

#[test]
fn s05_where_it_is_safe_people_try_and_ask_each_other() {
    let team = errors(6);
    shows(
        "S05 tries",
        |lab, seed| open(lab, &team, seed, sounds(Tone::Curious)).0 - open(lab, &team, seed, sounds(Tone::Critical)).0,
        &[
            ("recourse.alone_safety", 0.0),
            ("recourse.peer_safety", 0.0),
            ("recourse.hide_safety", 0.0),
            ("errors.speak_safety", 0.0),
        ],
        Expected::Shrinks(0.7),
    );
    shows(
        "S05 asks a colleague",
        |lab, seed| open(lab, &team, seed, sounds(Tone::Curious)).1 - open(lab, &team, seed, sounds(Tone::Critical)).1,
        &[
            ("recourse.peer_safety", 0.0),
            ("recourse.hide_safety", 0.0),
            ("errors.speak_safety", 0.0),
        ],
        Expected::Shrinks(0.8),
    );
}

#[test]
fn s06_where_people_fear_problems_are_kept_quiet_and_break_out_as_crises() {
    let team = errors(8);
    let erupted = |lab: &Lab, seed| {
        between(
            lab,
            &team,
            seed,
            sounds(Tone::Critical),
            sounds(Tone::Curious),
            |_, tally| tally.over(0..99).erupted,
        )
    };
    shows(
        "S06 fear",
        erupted,
        &[("errors.speak_safety", 0.0), ("recourse.hide_safety", 0.0)],
        Expected::Shrinks(0.85),
    );
    shows("S06 growth", erupted, &[("errors.growth", 1.0)], Expected::Shrinks(0.5));
}

#[test]
fn s07_a_leader_who_says_i_was_wrong_makes_it_safer() {
    // There is something to own: the leader decides what they know little of.
    let wrong = LabTeam {
        craft: 0.2,
        reliance: about(0.7),
        ..four(3)
    };
    shows(
        "S07 says so",
        |lab, seed| {
            let owns = Doing::deciding(|seen| on(seen, 2).then_some(Act::OwnMistake));
            between(lab, &wrong, seed, owns, Doing::deciding(nothing), |end, _| {
                end.team(Quantity::Safety)
            })
        },
        &[("safety.own_mistake", 0.0), ("act.unfounded", 0.0)],
        Expected::Vanishes,
    );
    // And it takes an occasion: where nothing was wrong, people wonder what else the leader says.
    shows(
        "S07 takes an occasion",
        |lab, seed| {
            let owns = Doing::plainly(|seen| on(seen, 2).then_some(Act::OwnMistake));
            let lab = &lab.with(|model| model.leader.call_control = 1.0);
            between(lab, &four(3), seed, Doing::plainly(nothing), owns, |end, _| {
                end.team(Quantity::Trust)
            })
        },
        &[("act.unfounded", 0.0), ("trust.anchor_credibility", 0.0)],
        Expected::Shrinks(0.9),
    );
    let team = with_moments(
        3,
        Kind::OwnMistake,
        &[(Stance::Coach, Tone::Curious), (Stance::Coach, Tone::Covering)],
    );
    shows(
        "S07 not explained away",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                sounds(Tone::Curious),
                sounds(Tone::Covering),
                |end, _| end.team(Quantity::Safety),
            )
        },
        &[
            ("safety.own_mistake", 0.0),
            ("safety.curious", 0.0),
            ("safety.covering", 0.0),
        ],
        Expected::Shrinks(0.95),
    );
}

#[test]
fn s08_the_team_that_was_empowered_does_more_when_the_leader_is_gone() {
    let team = four(8);
    shows(
        "S08",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                PolicyParams::empower(),
                PolicyParams::direct(),
                |_, tally| tally.over(8..9).performance(),
            )
        },
        &[
            ("learning.attempt", 0.0),
            ("learning.adapt", 0.0),
            ("recourse.ask_reliance", 0.0),
            ("recourse.ask_trust", 0.0),
            ("recourse.ask_control", 0.0),
            ("recourse.alone_efficacy", 0.0),
            ("recourse.alone_clarity", 0.0),
            ("recourse.alone_safety", 0.0),
            ("recourse.hide_safety", 0.0),
            ("recourse.hide_trust", 0.0),
        ],
        Expected::Shrinks(0.4),
    );
}
