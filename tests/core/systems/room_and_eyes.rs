//! S15-S22: who is seen, shared leads, meetings, checking, one-to-ones, in time, reading first.

use stepback::ensemble::lab::{LabTeam, Planned, WeeklyTally};
use stepback::ensemble::{MeetingStyle, Policy, PolicyParams, ReferenceLeader};
use stepback::scenario::{Kind, Quantity, Stance};
use stepback::simulation::{Act, Answer, MeetingAction, Observation, Question, Simulation};

use super::{
    Choosing, Doing, Expected, HABIT, about, between, between_in, four, nothing, on, plainly, quietest, remade, shows,
    takes, went_well, with_moments, without_a_desk,
};

/// The quietest and the loudest by voice.
fn quiet_and_loud(end: &Simulation) -> (usize, usize) {
    let voice = |p: &usize| end.world().scenario.people[*p].voice;
    let by = |a: &usize, b: &usize| voice(a).total_cmp(&voice(b));
    ((0..4).min_by(by).unwrap_or(0), (0..4).max_by(by).unwrap_or(0))
}

#[test]
fn s15_noticing_and_naming_the_quiet_work_pays() {
    let names = || Doing::plainly(|seen: Observation<'_>| quietest(seen).filter(|_| on(seen, 3)).map(Act::Thank));
    shows(
        "S15 seen alike",
        |lab, seed| {
            between(lab, &four(4), seed, Doing::plainly(nothing), names(), |end, _| {
                let (quiet, loud) = quiet_and_loud(end);
                end.truth(loud, Quantity::Visibility) - end.truth(quiet, Quantity::Visibility)
            })
        },
        &[("visibility.thanks", 0.0)],
        Expected::Vanishes,
    );
    shows(
        "S15 stays",
        |lab, seed| {
            between(lab, &four(4), seed, names(), Doing::plainly(nothing), |end, _| {
                end.truth(quiet_and_loud(end).0, Quantity::Commitment)
            })
        },
        &[
            ("visibility.thanks", 0.0),
            ("commitment.thanks", 0.0),
            ("trust.thanks", 0.0),
            ("efficacy.recognised", 0.0),
        ],
        Expected::Shrinks(0.9),
    );
}

#[test]
fn s16_leads_that_rotate_make_more_people_able_to_lead() {
    let team = with_moments(4, Kind::Opportunity, &plainly(&[Stance::Coach; 4]));
    shows(
        "S16",
        |lab, seed| {
            let world = remade(lab, &team, seed, |scenario| {
                for moment in &mut scenario.moments {
                    moment.owner = None;
                    for (p, choice) in moment.choices.iter_mut().enumerate() {
                        choice.lead = Some(p);
                    }
                }
            });
            let mut turn = 0;
            let rotates = Choosing::plainly(|_, _| {
                turn += 1;
                turn % 4
            });
            between_in(&world, seed, rotates, Choosing::plainly(|_, _| 0), |end, _| {
                end.team(Quantity::Leading)
            })
        },
        &[("learning.leading", 0.0)],
        Expected::Vanishes,
    );
}

/// A meeting a week in which one fact a person is known to that person alone.
fn meetings() -> LabTeam {
    LabTeam {
        moments: (0..4).map(|i| Planned::meeting(i * 5 + 1, 4, 3, true, 10)).collect(),
        ..four(4)
    }
}

fn room(room: MeetingStyle) -> PolicyParams {
    PolicyParams {
        room,
        ..PolicyParams::plain()
    }
}

/// Waits until the room is silent, and then says what it thinks.
struct FillsSilence(PolicyParams);

impl Policy for FillsSilence {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Beat(beat) if beat.silence > 0 && beat.options.contains(&MeetingAction::State(0)) => {
                Answer::Beat(MeetingAction::State(0))
            }
            other => self.0.answer(other, seen),
        }
    }
}

#[test]
fn s18_a_leader_who_speaks_last_lets_the_room_find_the_better_option() {
    let team = meetings();
    shows(
        "S18 speaks last",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                room(MeetingStyle::SpeaksLast),
                room(MeetingStyle::SpeaksFirst),
                |_, tally| tally.over(0..4).unique,
            )
        },
        &[("meeting.conformity", 0.0), ("meeting.leader_spoke", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s18_holding_the_silence_and_inviting_the_quiet_bring_out_what_one_alone_knows() {
    let team = meetings();
    let unique = |_: &Simulation, tally: &WeeklyTally| tally.over(0..4).unique;
    shows(
        "S18 invites",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                room(MeetingStyle::DrawsOut),
                room(MeetingStyle::Listens),
                unique,
            )
        },
        &[
            ("meeting.asked_unique", 1.0),
            ("meeting.asked_again", 0.5),
            ("meeting.named", -5.0),
            ("meeting.named_safety", 0.0),
        ],
        Expected::Shrinks(0.7),
    );
    let decisions = LabTeam {
        moments: (0..4).map(|i| Planned::meeting(i * 5 + 1, 4, 2, true, 10)).collect(),
        ..team.clone()
    };
    shows(
        "S18 decides better",
        |lab, seed| {
            between(
                lab,
                &decisions,
                seed,
                room(MeetingStyle::DrawsOut),
                room(MeetingStyle::SpeaksFirst),
                |_, tally| tally.over(0..4).right / 4.0,
            )
        },
        &[
            ("meeting.conformity", 0.0),
            ("meeting.leader_spoke", 0.0),
            ("meeting.asked_unique", 1.0),
            ("meeting.asked_again", 0.5),
            ("meeting.named", -5.0),
            ("meeting.named_safety", 0.0),
        ],
        Expected::Shrinks(0.6),
    );
    shows(
        "S18 holds the silence",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                room(MeetingStyle::Listens),
                FillsSilence(room(MeetingStyle::Listens)),
                unique,
            )
        },
        &[("meeting.conformity", 0.0), ("meeting.leader_spoke", 0.0)],
        Expected::Shrinks(0.6),
    );
}

/// Checks one open task after another.
fn checks(seen: Observation<'_>) -> Option<Act> {
    let tasks = seen.scenario().tasks.len();
    let from = seen.day() as usize * 2;
    (from..from + tasks)
        .map(|i| i % tasks)
        .filter(|t| seen.task(*t).finished.is_none() && seen.task(*t).progress > 0.0)
        .map(Act::Check)
        .find(|act| seen.may(*act))
        .filter(|_| seen.hours_left() > 5.5)
}

#[test]
fn s19_checking_everything_looks_like_quality_and_costs_initiative() {
    shows(
        "S19 looks like quality",
        |lab, seed| {
            between(
                lab,
                &four(4),
                seed,
                Doing::plainly(nothing),
                Doing::plainly(checks),
                |end, _| end.defects().undetected,
            )
        },
        &[("errors.check_finds", 0.0)],
        Expected::Shrinks(0.8),
    );
    shows(
        "S19 costs initiative",
        |lab, seed| {
            between(
                &without_a_desk(lab),
                &four(4),
                seed,
                Doing::plainly(nothing),
                Doing::plainly(checks),
                |end, _| end.team(Quantity::Autonomy),
            )
        },
        &[
            ("safety.hover", 0.0),
            ("reliance.checked", 0.0),
            ("ownership.checked", 0.0),
            ("strain.checked", 0.0),
        ],
        Expected::Vanishes,
    );
}

#[test]
fn s20_asked_what_they_would_do_people_do_it_and_solved_for_they_come_again() {
    let team = with_moments(4, Kind::OneToOne, &plainly(&[Stance::Coach, Stance::TakeOver]));
    shows(
        "S20",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                takes(Stance::TakeOver),
                takes(Stance::Coach),
                |end, _| end.team(Quantity::Reliance),
            )
        },
        HABIT,
        Expected::Vanishes,
    );
}

/// Able people in calm trouble, and beginners in a fire: the first can be left, the second cannot.
fn calm_and_fire() -> LabTeam {
    let mut team = with_moments(4, Kind::Crisis, &plainly(&Stance::ALL));
    for (i, moment) in team.moments.iter_mut().enumerate() {
        let fire = i % 2 == 1;
        (moment.urgency, moment.severity) = if fire { (0.95, 0.9) } else { (0.1, 0.2) };
        moment.familiarity = 0.9;
        moment.difficulty = if fire { 0.6 } else { 0.35 };
    }
    LabTeam {
        skill: about(0.6),
        others: Some(about(0.25)),
        ..team
    }
}

#[test]
fn s21_too_soon_costs_the_people_and_too_late_costs_the_outcome() {
    let team = calm_and_fire();
    shows(
        "S21 too late",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                ReferenceLeader::Situational.policy(),
                takes(Stance::Leave),
                went_well,
            )
        },
        &[("moment.speed", 0.0), ("moment.skill", 0.0), ("moment.support", 0.0)],
        Expected::Shrinks(0.6),
    );
    let early = LabTeam {
        moments: team.moments.iter().filter(|m| m.urgency < 0.5).cloned().collect(),
        skill: about(0.65),
        others: None,
        ..team
    };
    shows(
        "S21 too soon",
        |lab, seed| {
            between(
                lab,
                &early,
                seed,
                takes(Stance::Entrust),
                takes(Stance::TakeOver),
                |end, _| end.team(Quantity::Autonomy),
            )
        },
        &[
            ("reliance.up", 0.0),
            ("reliance.down", 0.0),
            ("efficacy.unasked", 0.0),
            ("efficacy.up", 0.0),
            ("efficacy.down", 0.0),
        ],
        Expected::Shrinks(0.6),
    );
}

/// Looks and listens before each choice.
struct ListensFirst(PolicyParams);

impl Policy for ListensFirst {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) if moment.can_listen => Answer::Listen,
            other => self.0.answer(other, seen),
        }
    }
}

#[test]
fn s22_looking_and_listening_first_makes_the_choice_go_better() {
    let mut team = with_moments(6, Kind::Crisis, &plainly(&[Stance::Coach]));
    for moment in &mut team.moments {
        moment.familiarity = 0.2;
    }
    shows(
        "S22 listens first",
        |lab, seed| {
            between(
                lab,
                &team,
                seed,
                ListensFirst(takes(Stance::Coach)),
                takes(Stance::Coach),
                went_well,
            )
        },
        &[("moment.listening", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s22_asking_how_it_goes_reveals_what_is_known_and_kept_quiet() {
    let team = LabTeam {
        safety: about(0.35),
        ..four(6)
    };
    let asks = || {
        Doing::plainly(|seen: Observation<'_>| {
            let who = seen.day() as usize % 4;
            Some(Act::Ask(who))
        })
    };
    shows(
        "S22 asks",
        |lab, seed| {
            between(lab, &team, seed, Doing::plainly(nothing), asks(), |_, tally| {
                tally.over(0..99).erupted
            })
        },
        &[("errors.asked", 0.0)],
        Expected::Shrinks(0.6),
    );
}
