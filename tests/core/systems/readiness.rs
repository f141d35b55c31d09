//! S38-S45: readiness, no heroes, ambition and ability, their own course, shared direction, feedback upward, credit and
//! blame, the same grace.

use stepback::ensemble::lab::{Lab, LabTeam, Planned};
use stepback::ensemble::{Policy, PolicyParams, play};
use stepback::insight::SelfOtherToneGap;
use stepback::scenario::{Kind, Quantity, Stance, Tone};
use stepback::simulation::{Act, Answer, Event, EventKind, Observation, PlanLine, Question, Signal, Simulation};

use super::scene::{all_moments, dares, led, until, with_shares};
use super::{Doing, Expected, about, between, four, nothing, on, remade, shows, takes};

#[test]
fn s38_whoever_was_not_needed_daily_can_be_gone_for_a_week() {
    let team = LabTeam {
        people: 6,
        weeks: 6,
        reliance: about(0.6),
        ..LabTeam::default()
    };
    let way = |manner| with_shares(manner, &[(PlanLine::Answers, 0.5)]);
    shows(
        "S38",
        |lab, seed| {
            let lost = |manner| {
                let (_, tally) = lab.lead(&team, seed, way(manner));
                tally.over(5..6).well - tally.over(6..7).well
            };
            lost(Stance::Direct) - lost(Stance::Coach)
        },
        &[
            ("reliance.up", 0.0),
            ("reliance.down", 0.0),
            ("social.example", 0.0),
            ("recourse.ask_control", 0.0),
        ],
        Expected::Shrinks(0.6),
    );
}

#[test]
fn s39_a_hero_leaves_fewer_people_who_can_act() {
    let team = LabTeam {
        moments: all_moments(Kind::Crisis, 12),
        ..four(6)
    };
    shows(
        "S39",
        |lab, seed| {
            let able = |end: &Simulation, _: &_| {
                let can_act = |p: &usize| end.truth(*p, Quantity::Autonomy) > 0.35;
                (0..4).filter(can_act).count() as f64
            };
            between(lab, &team, seed, takes(Stance::Guide), takes(Stance::TakeOver), able)
        },
        &[
            ("reliance.up", 0.0),
            ("reliance.down", 0.0),
            ("efficacy.up", 0.0),
            ("efficacy.down", 0.0),
            ("efficacy.unasked", 0.0),
        ],
        Expected::Shrinks(0.5),
    );
}

/// Gives each opening to the person who has most of something.
struct Gives(fn(&stepback::scenario::Person) -> f64);

impl Policy for Gives {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(question) => {
                let most = |a: &usize, b: &usize| {
                    let people = &seen.scenario().people;
                    (self.0)(&people[*a]).total_cmp(&(self.0)(&people[*b]))
                };
                Answer::Choose((0..question.choices.len()).max_by(most).unwrap_or(0))
            }
            other => PolicyParams::plain().answer(other, seen),
        }
    }
}

#[test]
fn s40_who_wants_to_lead_is_not_who_leads_well() {
    let team = LabTeam {
        moments: (0..6)
            .map(|i| Planned {
                choices: vec![(Stance::Entrust, Tone::Plain); 4],
                ..Planned::open(Kind::Opportunity, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..four(3)
    };
    shows(
        "S40",
        |lab, seed| {
            let went_well = |by: fn(&stepback::scenario::Person) -> f64| {
                let world = remade(lab, &team, seed, |s| {
                    for (p, person) in s.people.iter_mut().enumerate() {
                        // Wanting and being able are dealt apart: who is ablest turns with the seed, who wants most
                        // turns four times more slowly.
                        let turn = |n: u64| ((p as u64 + n) % 4) as f64 / 4.0;
                        person.leading = 0.15 + 0.8 * turn(seed);
                        person.ambition = 0.15 + 0.8 * turn(seed / 4);
                    }
                    for moment in &mut s.moments {
                        moment.domain = None;
                        for (p, choice) in moment.choices.iter_mut().enumerate() {
                            choice.lead = Some(p);
                        }
                    }
                });
                led(&world, seed, Gives(by)).1.over(0..3).moments_well / 6.0
            };
            went_well(|p| p.leading) - went_well(|p| p.ambition)
        },
        &[("moment.skill", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s41_work_that_somebody_wished_for_is_more_their_own() {
    shows(
        "S41",
        |lab, seed| {
            let held = |wished: bool| {
                let world = remade(lab, &four(6), seed, |s| {
                    s.domains.push("other".to_owned());
                    s.leader.craft.push(s.leader.craft[0]);
                    for (p, person) in s.people.iter_mut().enumerate() {
                        person.skill.push(person.skill[0]);
                        person.wants = vec![p % 2];
                    }
                    for task in &mut s.tasks {
                        task.domain = (task.owner + usize::from(!wished)) % 2;
                    }
                });
                let (end, _) = led(&world, seed, PolicyParams::plain());
                end.team(Quantity::Ownership) + end.team(Quantity::Commitment)
            };
            held(true) - held(false)
        },
        &[("ownership.wish", 0.0), ("commitment.wish", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s42_people_who_know_the_intent_ask_less() {
    let said = || Doing::plainly(|seen| (on(seen, 0) || on(seen, 2)).then_some(Act::SayIntent));
    shows(
        "S42",
        |lab, seed| {
            between(lab, &four(6), seed, said(), Doing::plainly(nothing), |end, _| {
                dares(end)
            })
        },
        &[("clarity.intent", 0.0), ("act.intent_clarity", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s43_where_it_is_safe_the_leader_hears_how_they_lead() {
    let team = |tone| LabTeam {
        safety: about(0.45),
        moments: (0..6)
            .map(|i| Planned {
                choices: vec![(Stance::Coach, tone)],
                ..Planned::open(Kind::Mistake, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..four(3)
    };
    shows(
        "S43",
        |lab, seed| {
            let nicer_than_true = |tone| {
                let mut at = until(&lab.world(&team(tone), seed), seed, PolicyParams::plain(), 13);
                let felt: Vec<f64> = (0..4).map(|p| at.truth(p, Quantity::Trust)).collect();
                let mut heard: Vec<Event> = Vec::new();
                at.answer(&Answer::Act(Act::AskHowILead), &mut heard).unwrap();
                let apart = heard.iter().filter_map(|h| match h.what {
                    EventKind::Revealed(p, Signal::Led(said)) => Some(said - felt[p]),
                    _ => None,
                });
                apart.sum::<f64>() / 4.0
            };
            nicer_than_true(Tone::Critical) - nicer_than_true(Tone::Curious)
        },
        &[("safety.candour", 0.0)],
        Expected::Vanishes,
    );
}

#[test]
fn s44_credit_shared_and_blame_taken_are_noticed_inside_and_cost_outside() {
    let fridays = |act: Act| Doing::plainly(move |seen| on(seen, 4).then_some(act));
    let than_nothing = |act: Act, measure: fn(&Simulation) -> f64| {
        move |lab: &Lab, seed: u64| {
            between(lab, &four(4), seed, fridays(act), Doing::plainly(nothing), |end, _| {
                measure(end)
            })
        }
    };
    shows(
        "S44 credit",
        than_nothing(Act::ShareCredit, |end| end.team(Quantity::Commitment)),
        &[("act.credit_commitment", 0.0), ("act.credit_seen", 0.0)],
        Expected::Vanishes,
    );
    shows(
        "S44 blame",
        than_nothing(Act::TakeBlame, |end| end.team(Quantity::Safety)),
        &[("safety.blame", 0.0)],
        Expected::Vanishes,
    );
    shows(
        "S44 outside",
        |lab, seed| {
            let standing = |policy: &mut dyn Policy| {
                // Whoever waits for the work would have more to say about its being late.
                let world = remade(lab, &four(4), seed, |s| s.projects[0].client = None);
                led(&world, seed, policy).0.seen().standing(0)
            };
            standing(&mut Doing::plainly(nothing)) - standing(&mut fridays(Act::TakeBlame))
        },
        &[("act.blame_standing", 0.0)],
        Expected::Shrinks(0.9),
    );
}

#[test]
fn s45_the_tone_toward_ones_own_mistakes_is_laid_beside_the_tone_toward_theirs() {
    /// Curious about one's own mistakes, critical of theirs.
    struct Uneven;
    impl Policy for Uneven {
        fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
            let Question::Moment(moment) = question else {
                return PolicyParams::plain().answer(question, seen);
            };
            let tone = if moment.moment.kind == Kind::OwnMistake {
                Tone::Curious
            } else {
                Tone::Critical
            };
            Answer::Choose(moment.choices.iter().position(|c| c.tone == tone).unwrap_or(0))
        }
    }
    let both = vec![(Stance::Coach, Tone::Curious), (Stance::Coach, Tone::Critical)];
    let team = LabTeam {
        moments: (0..6)
            .map(|i| Planned {
                choices: both.clone(),
                ..Planned::open(
                    [Kind::Mistake, Kind::OwnMistake][i as usize % 2],
                    i / 2 * 5 + 1 + i % 2 * 2,
                )
            })
            .collect(),
        ..four(3)
    };
    let lab = super::lab().with(|model| model.emergent.a_week = 0.0);
    for seed in 0..20 {
        let mut heard: Vec<Event> = Vec::new();
        let _ = play(&lab.world(&team, seed), seed, &mut Uneven, &mut heard);
        let grace = SelfOtherToneGap::of(&heard);
        assert_eq!((grace.own, grace.theirs[Tone::Critical as usize]), ([3, 0, 0, 0], 3));
        assert!(grace.kinder_to_self().unwrap() > 0.9, "{grace:?}");
    }
}
