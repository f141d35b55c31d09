//! What reading the situation is worth: the players who read, those who do not, and the tables that pair them.

use stepback::ensemble::{ConstantPolicy, Policy, Routine, Split};
use stepback::insight::{Lesson, LessonMeasure, LessonPlan, LessonReport, PlayerSort};
use stepback::scenario::{Scenario, Stance};
use stepback::simulation::{Answer, EventKind, Observation, Question};

use crate::worlds::{played, the_launch};

fn measured(seeds: u64, threads: usize) -> LessonReport {
    let scenario = Scenario::shipped("first_steps").unwrap();
    Lesson::of(scenario)
        .seeds(seeds)
        .foreseeing(1)
        .futures(1)
        .threads(threads)
        .measure()
}

#[test]
fn the_lesson_is_the_same_on_any_number_of_threads() {
    assert_eq!(measured(2, 1), measured(2, 3));
}

#[test]
fn every_player_of_the_lesson_is_held_against_every_one_who_does_not_read() {
    let report = measured(2, 2);
    for plan in LessonPlan::SHARED {
        let rivals = |sort: PlayerSort| {
            let values = report.against_all("situational", plan);
            values.filter(|value| value.rival_sort == sort).count()
        };
        assert_eq!(
            [PlayerSort::Constant, PlayerSort::Blind, PlayerSort::Spammer].map(rivals),
            [16, 2, 21],
            "{}",
            plan.name()
        );
    }
    let own = report.against_all("situational", LessonPlan::Own);
    assert_eq!(own.filter(|v| v.rival_sort == PlayerSort::Reference).count(), 7);
}

#[test]
fn the_value_of_reading_is_the_difference_of_means_to_the_constant_with_the_lowest_bound() {
    let report = measured(3, 2);
    let value = report.value_of_reading("situational", LessonPlan::Default).unwrap();
    let mean = |name: &str| {
        let found = |p: &&stepback::insight::PlayerFigures| p.name == name && p.plan == LessonPlan::Default;
        report.players.iter().find(found).unwrap().on(LessonMeasure::Sum)
    };
    let difference = value.on(LessonMeasure::Sum).mean;
    assert!((difference - (mean("situational") - mean(&value.rival))).abs() < 1e-9);
    let low = value.on(LessonMeasure::Sum).interval.low;
    let constants = report.against_all("situational", LessonPlan::Default);
    for other in constants.filter(|other| other.rival_sort == PlayerSort::Constant) {
        assert!(other.on(LessonMeasure::Sum).interval.low >= low, "{}", other.rival);
    }
}

/// Notes which plan it took.
struct Noting<P>(P, Vec<Answer>);

impl<P: Policy> Policy for Noting<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let answer = self.0.answer(question, seen);
        if matches!(question, Question::Plan(_)) {
            self.1.push(answer.clone());
        }
        answer
    }
}

#[test]
fn both_sides_of_a_pair_have_the_same_weeks_and_differ_in_moments() {
    let world = the_launch();
    let weeks = |stance: Stance| {
        let mut player = Noting(
            Split {
                moments: ConstantPolicy::Stance(stance),
                rest: Routine::with(None),
            },
            Vec::new(),
        );
        let (_, heard) = played(&world, 7, &mut player);
        let chose = heard.iter().filter_map(|h| match h.what {
            EventKind::Chose { stance, .. } => Some(stance),
            _ => None,
        });
        let chose: Vec<Stance> = chose.collect();
        (player.1, chose)
    };
    let (one, other) = (weeks(Stance::TakeOver), weeks(Stance::Coach));
    assert_eq!(one.0, other.0);
    assert_ne!(one.1, other.1);
}
