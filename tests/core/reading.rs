//! What reading the situation is worth: the players who read, those who do not, and the tables that pair them.

use std::sync::Arc;

use stepback::ensemble::lab::Lab;
use stepback::ensemble::{ConstantPolicy, Policy, PolicyParams, Routine, Situational, Split, play};
use stepback::insight::{
    Lesson, LessonMeasure, LessonPlan, LessonReport, MomentMeasure, MomentVariant, Need, PlayerSort,
};
use stepback::scenario::{Kind, Quantity, Scenario, Stance, Tone};
use stepback::simulation::{
    Act, Answer, Axes, ChoiceOption, EventKind, MomentQuestion, NullSink, Observation, Origin, Parameters, Plan,
    PlanLine, Question, Simulation, StepResult, World,
};

use crate::worlds::{played, the_launch, world_of};

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

#[test]
fn the_lesson_as_a_table_has_every_figure_of_the_report_on_a_line() {
    let program = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_stepback"))
            .args(["sweep", "first_steps", "--lesson", "--seeds", "2", "--foreseeing", "0"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let report: serde_json::Value = serde_json::from_str(&program(&["--json"])).unwrap();
    let table = program(&["--csv", "-"]);
    let mut lines = table.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let column = |name: &str| head.iter().position(|known| *known == name).unwrap();
    let rows: Vec<Vec<&str>> = lines.collect();
    let cell = |row: &[&str], name: &str| row[column(name)].to_owned();
    let of = |about: &str| rows.iter().filter(|row| row[0] == about).collect::<Vec<_>>();
    let count = |part: &str| report[part].as_array().unwrap().len();
    let measures = LessonMeasure::ALL.len();
    assert_eq!(of("mean").len(), count("players") * measures);
    assert_eq!(of("ending").len(), count("players") * count("endings"));
    assert_eq!(of("value").len(), count("values") * measures);
    assert_eq!(of("variance").len(), 3 * measures);
    assert_eq!(of("came").len(), 2 * count("moments"));
    // The figures are those of the report, six places of them, with their interval around them.
    let number = |row: &[&str], name: &str| cell(row, name).parse::<f64>().unwrap();
    let trust = LessonMeasure::Trust;
    let means = of("mean")
        .into_iter()
        .filter(|row| cell(row, "measure") == trust.name());
    for (row, player) in means.zip(report["players"].as_array().unwrap()) {
        assert_eq!(cell(row, "player"), player["name"].as_str().unwrap());
        let mean = player["means"][trust as usize].as_f64().unwrap();
        assert!((number(row, "figure") - mean).abs() < 1e-6);
        assert!(number(row, "low") <= mean + 1e-6 && mean <= number(row, "high") + 1e-6);
    }
    let lines = of("value");
    for (value, rows) in report["values"].as_array().unwrap().iter().zip(lines.chunks(measures)) {
        assert_eq!(cell(rows[0], "rival"), value["rival"].as_str().unwrap());
        let sum = value["differences"][measures - 1]["mean"].as_f64().unwrap();
        assert!((number(rows[measures - 1], "figure") - sum).abs() < 1e-6);
    }
}

#[test]
fn any_policy_plays_along_by_a_name() {
    let scenario = Scenario::shipped("first_steps").unwrap();
    let mine: stepback::ensemble::PolicyFactory = Arc::new(|| Box::new(ConstantPolicy::Stance(Stance::Coach)));
    let report = Lesson::of(scenario)
        .seeds(2)
        .foreseeing(0)
        .player("mine", mine)
        .measure();
    let same = report
        .against_all("mine", LessonPlan::Best)
        .find(|value| value.rival == "always-coach");
    assert_eq!(same.unwrap().on(LessonMeasure::Sum).mean, 0.0);
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

/// The laboratory of moments of every sort.
fn every_sort() -> Scenario {
    Scenario::load(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/every_sort.ron")).unwrap()
}

#[test]
fn reading_beats_whoever_does_not_where_moments_are_of_every_sort() {
    let report = Lesson::of(every_sort()).seeds(120).foreseeing(0).measure();
    for plan in [LessonPlan::Default, LessonPlan::Best] {
        let rivals: Vec<_> = report
            .against_all("situational", plan)
            .filter(|value| value.rival_sort.is_rival())
            .collect();
        assert_eq!(rivals.len(), 39);
        for value in rivals {
            let gain = value.on(LessonMeasure::Sum).interval.low;
            assert!(gain > 0.1, "{} with the plan {}: {gain:.3}", value.rival, plan.name());
            let ahead = |measure: &LessonMeasure| value.on(*measure).interval.high < 0.0;
            let ahead = LessonMeasure::SUMMED.iter().filter(|m| ahead(m)).count();
            assert!(
                ahead <= 1,
                "{} with the plan {}: ahead on {ahead}",
                value.rival,
                plan.name()
            );
        }
    }
}

/// Plans no hour for the desk and none for answers; they go to goals, ways, ways of working, reviews and people.
struct Evades(Situational);

impl Policy for Evades {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        const SHARES: [f64; PlanLine::ALL.len()] = [0.06, 0.12, 0.12, 0.12, 0.08, 0.2, 0.0, 0.0, 0.09, 0.0];
        match (question, self.0.answer(question, seen)) {
            (Question::Plan(asked), Answer::Plan(plan)) => Answer::Plan(Plan {
                hours: SHARES.map(|share| (asked.hours * share * 4.0).round() / 4.0),
                ..plan
            }),
            (_, answer) => answer,
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        self.0.act(seen)
    }
}

#[test]
fn no_hours_for_the_desk_and_none_for_answers_is_no_better_plan() {
    for name in ["the_launch", "letting_go", "night_ward", "the_quiet_room"] {
        let world = world_of(name, |_, value| value);
        let gains: Vec<f64> = (0..100)
            .map(|seed| {
                let plans = sum_of_three(&world, seed, Situational::default());
                plans - sum_of_three(&world, seed, Evades(Situational::default()))
            })
            .collect();
        let gain = gains.iter().sum::<f64>() / 100.0;
        assert!(gain > 0.0, "{name}: {gain:.3}");
    }
}

/// Level alone (of ten), delivered and trust, added up.
fn sum_of_three(world: &Arc<World>, seed: u64, mut player: impl Policy) -> f64 {
    let end = play(world, 7_000_000 + seed, &mut player, &mut NullSink);
    end.level() / 10.0 + end.delivered() + end.team(Quantity::Trust)
}

#[test]
fn a_tone_breaks_a_tie_and_never_outweighs_a_stance() {
    let offer = |stance: Stance, tone: Tone, control: f64| ChoiceOption {
        stance,
        tone,
        control,
        support: 0.8,
        guidance: 0.5,
        hours: 1.0,
    };
    let dials = |tone: Tone| PolicyParams {
        axes: Axes {
            control: 0.5,
            support: 0.8,
            guidance: 0.5,
        },
        tone: Some(tone),
        ..PolicyParams::plain()
    };
    let mut question = moment_of(&the_launch());
    question.choices = vec![
        offer(Stance::Coach, Tone::Curious, 0.3),
        offer(Stance::Join, Tone::Critical, 0.5),
        offer(Stance::Join, Tone::Plain, 0.5),
    ];
    assert_eq!(dials(Tone::Curious).nearest(&question), 1);
    assert_eq!(dials(Tone::Plain).nearest(&question), 2);
}

/// The first moment of a play-through.
fn moment_of(world: &Arc<World>) -> MomentQuestion {
    let mut simulation = Simulation::in_world(Arc::clone(world), 1);
    loop {
        match simulation.advance() {
            StepResult::Ask(Question::Moment(question)) => return question,
            StepResult::Ask(question) => {
                let first = question.numbered().swap_remove(0);
                simulation.answer(&first, &mut NullSink).unwrap();
            }
            _ => panic!("no moment came"),
        }
    }
}

#[test]
fn the_toddler_is_caught() {
    // The crisis of the tutorial is known, burns, and lies above whoever it comes to.
    let world = Arc::new(World::new(
        Arc::new(Scenario::shipped("first_steps").unwrap()),
        Parameters::shipped(),
    ));
    let crisis = world
        .scenario
        .moments
        .iter()
        .position(|m| m.kind == Kind::Crisis)
        .unwrap();
    for seed in 0..5 {
        let (_, heard) = played(&world, seed, Situational::default());
        let chosen = heard.iter().find_map(|h| match h.what {
            EventKind::Chose { moment, stance, .. } if moment.origin == Origin::Written(crisis) => Some(stance),
            _ => None,
        });
        let stepped_in = [Stance::TakeOver, Stance::Direct, Stance::Join];
        assert!(chosen.is_some_and(|stance| stepped_in.contains(&stance)), "{chosen:?}");
    }
}

#[test]
fn a_rehearsal_says_when_a_moment_comes_and_by_what_it_is_needed() {
    let lesson = Lesson::of(Scenario::shipped("first_steps").unwrap()).seeds(4);
    let crisis = lesson.rehearse("twenty_one").unwrap();
    assert!(crisis.came.iter().all(|(_, share)| *share == 1.0), "{:?}", crisis.came);
    let now = crisis.variants[0];
    assert_eq!((now.changed, now.mostly()), (None, Need::Needed));
    let easier = |variant: &&MomentVariant| {
        let lower = |(measure, to): (MomentMeasure, f64)| measure == MomentMeasure::Difficulty && to < 0.5;
        variant.changed.is_some_and(lower)
    };
    if let Some(variant) = crisis.variants.iter().find(easier) {
        assert!(variant.best_back > now.best_back);
    }
    assert_eq!(crisis.figures.unwrap().choices.len(), 4);
    let said = lesson.rehearse("twenty_tow").unwrap_err().to_string();
    assert_eq!(
        said,
        "there is no moment `twenty_tow` in it; did you mean `twenty_one`?"
    );
}

#[test]
fn a_parameter_that_does_not_exist_is_an_error_in_the_laboratory() {
    let lab = Lab::open().unwrap();
    let found = lab.with_values(&[("learning.attempt", 0.0)]).unwrap();
    assert_eq!(found.model().learning.attempt, 0.0);
    assert_eq!(
        lab.with_values(&[("trust.control", 0.0)]).unwrap_err().name,
        "trust.control"
    );
}
