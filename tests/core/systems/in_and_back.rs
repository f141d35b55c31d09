//! S10-S14: who leads this time, exposure, stepping in where it is right, without taking over, and not by habit.

use stepback::ensemble::lab::{LabTeam, Planned};
use stepback::ensemble::{MeetingStyle, PolicyParams};
use stepback::scenario::{Kind, Quantity, Scenario, Stance};
use stepback::simulation::Simulation;

use super::{
    Choosing, Expected, HABIT, about, between, between_in, four, plainly, remade, shows, takes, went_well, with_moments,
};

#[test]
fn s10_whoever_sees_best_leads_this_time_and_not_whoever_ranks_highest() {
    let team = LabTeam {
        skill: about(0.35),
        others: Some(about(0.75)),
        ..with_moments(4, Kind::Crisis, &plainly(&[Stance::Entrust, Stance::Entrust]))
    };
    // The first choice leaves it with the highest in rank, who owns it; the second gives the lead to somebody who knows more.
    let by_rank_or_by_value = |scenario: &mut Scenario| {
        for moment in &mut scenario.moments {
            moment.owner = Some(0);
            moment.choices[1].lead = Some(1);
        }
        scenario.people[0].seniority = 1.0;
    };
    shows(
        "S10",
        |lab, seed| {
            let world = remade(lab, &team, seed, by_rank_or_by_value);
            between_in(
                &world,
                seed,
                Choosing::plainly(|_, _| 1),
                Choosing::plainly(|_, _| 0),
                went_well,
            )
        },
        &[("moment.skill", 0.0)],
        Expected::Vanishes,
    );
}

/// How far the first four are seen.
fn seen(end: &Simulation) -> f64 {
    end.team(Quantity::Visibility)
}

#[test]
fn s11_who_presents_is_seen_and_a_quiet_voice_that_gets_room_too() {
    let team = with_moments(3, Kind::Opportunity, &plainly(&[Stance::Coach, Stance::TakeOver]));
    shows(
        "S11 presents",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                takes(Stance::Coach),
                takes(Stance::TakeOver),
                |end, _| seen(end),
            )
        },
        &[("visibility.present", 0.0)],
        Expected::Shrinks(0.9),
    );
    let meetings = LabTeam {
        moments: (0..3).map(|i| Planned::meeting(i * 5 + 2, 4, 3, true, 8)).collect(),
        ..four(3)
    };
    let room = |room| PolicyParams {
        room,
        ..PolicyParams::plain()
    };
    shows(
        "S11 gets room",
        |lab, seed| {
            between(
                lab,
                &meetings,
                seed,
                room(MeetingStyle::DrawsOut),
                room(MeetingStyle::StaysOut),
                |end, _| {
                    let people = &end.world().scenario.people;
                    let quietest = (0..4).min_by(|a, b| people[*a].voice.total_cmp(&people[*b].voice));
                    end.truth(quietest.unwrap_or(0), Quantity::Visibility)
                },
            )
        },
        &[("meeting.named", -5.0), ("meeting.named_safety", 0.0)],
        Expected::Shrinks(0.5),
    );
}

/// Two moments a week, all in these measures.
fn trouble(weeks: u32, kind: Kind, urgency: f64, severity: f64, stances: &[Stance]) -> LabTeam {
    let mut team = with_moments(weeks, kind, &plainly(stances));
    for moment in &mut team.moments {
        moment.urgency = urgency;
        moment.severity = severity;
    }
    team
}

#[test]
fn s12_stepping_in_is_right_in_a_crisis() {
    let team = LabTeam {
        skill: about(0.4),
        ..trouble(4, Kind::Crisis, 0.95, 0.9, &[Stance::Direct, Stance::Coach])
    };
    shows(
        "S12 crisis",
        |lab, seed| between(lab, &team, seed, takes(Stance::Direct), takes(Stance::Coach), went_well),
        &[("moment.speed", 0.0)],
        Expected::Shrinks(0.4),
    );
}

#[test]
fn s12_stepping_in_is_right_where_only_the_leader_has_the_authority() {
    let team = trouble(4, Kind::Request, 0.3, 0.4, &[Stance::Direct, Stance::Entrust]);
    shows(
        "S12 authority",
        |lab, seed| {
            let world = remade(lab, &team, seed, |scenario| {
                for moment in &mut scenario.moments {
                    moment.needs_authority = true;
                }
            });
            between_in(&world, seed, takes(Stance::Direct), takes(Stance::Entrust), went_well)
        },
        &[("moment.authority", 0.0)],
        Expected::Shrinks(0.5),
    );
}

#[test]
fn s12_stepping_in_is_right_between_two_who_cannot_agree() {
    let team = trouble(4, Kind::Conflict, 0.5, 0.9, &[Stance::Guide, Stance::Entrust]);
    shows(
        "S12 conflict",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                takes(Stance::Guide),
                takes(Stance::Entrust),
                went_well,
            )
        },
        &[("moment.conflict", 0.0)],
        Expected::Shrinks(0.5),
    );
}

#[test]
fn s12_stepping_in_is_right_where_a_team_is_stuck_above_its_skill() {
    let team = LabTeam {
        skill: about(0.3),
        ..trouble(4, Kind::Stuck, 0.4, 0.5, &[Stance::Join, Stance::Entrust])
    };
    shows(
        "S12 stuck",
        |lab, seed| between(lab, &team, seed, takes(Stance::Join), takes(Stance::Entrust), went_well),
        &[("moment.skill", 0.0)],
        Expected::Shrinks(0.5),
    );
}

#[test]
fn s13_a_frame_helps_and_leaves_less_dependence_than_taking_over() {
    let team = LabTeam {
        skill: about(0.35),
        ..with_moments(
            4,
            Kind::Stuck,
            &plainly(&[Stance::TakeOver, Stance::Guide, Stance::Leave]),
        )
    };
    shows(
        "S13 without taking over",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                takes(Stance::TakeOver),
                takes(Stance::Guide),
                |end, _| end.team(Quantity::Reliance),
            )
        },
        HABIT,
        Expected::Vanishes,
    );
    shows(
        "S13 helps",
        |lab, seed| between(lab, &team, seed, takes(Stance::Guide), takes(Stance::Leave), went_well),
        &[("moment.skill", 0.0), ("moment.support", 0.0)],
        Expected::Shrinks(0.6),
    );
}

#[test]
fn s14_the_pattern_over_weeks_shapes_people_more_than_the_latest_single_act() {
    let team = with_moments(6, Kind::Stuck, &plainly(&[Stance::TakeOver, Stance::Coach]));
    shows(
        "S14",
        |lab, seed| {
            let habit = Choosing::plainly(|_, _| 0);
            let once = Choosing::plainly(|_, seen| usize::from(seen.day() < 28));
            between(lab, &team, seed, habit, once, |end, _| end.team(Quantity::Reliance))
        },
        HABIT,
        Expected::Vanishes,
    );
}
