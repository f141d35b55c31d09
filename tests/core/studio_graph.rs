//! The picture of what leads to what: every moment stands in its week, no two boxes overlap, and every arrow goes from its box to its box.

use stepback::insight::ScenarioOverview;
use stepback::scenario::{Condition, Model, Scenario, Trigger};
use stepback::studio::{BOX, StoryGraph};

fn overview(scenario: &Scenario) -> ScenarioOverview {
    ScenarioOverview::of(scenario.clone(), &Model::shipped(), 2).unwrap()
}

fn drawn(scenario: &Scenario) -> StoryGraph {
    StoryGraph::of(scenario, &overview(scenario))
}

#[test]
fn boxes_stand_in_their_weeks_and_do_not_overlap() {
    for name in ["first_steps", "the_launch", "night_ward", "letting_go"] {
        let scenario = Scenario::shipped(name).unwrap();
        let graph = drawn(&scenario);
        assert_eq!(graph.moments.len(), scenario.moments.len(), "{name}");
        for (index, moment) in graph.moments.iter().enumerate() {
            let (x, top) = moment.at;
            let week = graph.weeks.iter().find(|week| week.week == moment.week).unwrap();
            assert!(
                week.top <= top && top + BOX.1 <= week.bottom,
                "{name}: {}",
                moment.title
            );
            assert!(
                x - BOX.0 / 2.0 >= 0.0 && x + BOX.0 / 2.0 <= graph.size.0,
                "{name}: {}",
                moment.title
            );
            for other in &graph.moments[index + 1..] {
                let apart = (other.at.0 - x).abs() >= BOX.0 || (other.at.1 - top).abs() >= BOX.1;
                assert!(apart, "{name}: {} on {}", moment.title, other.title);
            }
        }
        for pair in graph.weeks.windows(2) {
            assert!(pair[0].bottom < pair[1].top, "{name}");
        }
    }
}

#[test]
fn every_arrow_goes_from_its_box_to_its_box() {
    let scenario = Scenario::shipped("the_launch").unwrap();
    let graph = drawn(&scenario);
    assert!(graph.arrows.len() > 10);
    for arrow in &graph.arrows {
        for (number, end) in [(arrow.from, arrow.points.first()), (arrow.to, arrow.points.last())] {
            let moment = graph.moments.iter().find(|moment| moment.number == number).unwrap();
            let (x, y) = *end.unwrap();
            let at_edge = (y - moment.at.1).abs() < 0.1 || (y - moment.at.1 - BOX.1).abs() < 0.1;
            assert!((x - moment.at.0).abs() < 0.1 && at_edge, "{}", moment.title);
        }
        assert!((0.0..=1.0).contains(&arrow.taken));
    }
}

#[test]
fn what_leads_to_one_moment_in_two_ways_is_one_arrow_as_often_as_both() {
    let scenario = Scenario::shipped("night_ward").unwrap();
    let overview = overview(&scenario);
    let graph = StoryGraph::of(&scenario, &overview);
    let number = |id: &str| scenario.moments.iter().position(|moment| moment.id == id).unwrap();
    let (from, to) = (number("bed_twenty"), number("easy_beds"));
    let edges = overview
        .edges
        .iter()
        .filter(|edge| edge.from == "bed_twenty" && edge.to == "easy_beds");
    let sum: f64 = edges.map(|edge| edge.taken).sum();
    let arrows: Vec<f64> = graph
        .arrows
        .iter()
        .filter(|arrow| arrow.from == from && arrow.to == to)
        .map(|arrow| arrow.taken)
        .collect();
    assert_eq!(arrows.len(), 1);
    assert!((arrows[0] - sum).abs() < 1e-9 && sum > 0.0, "{arrows:?} {sum}");
}

#[test]
fn what_never_comes_stands_apart_and_last() {
    let mut scenario = Scenario::shipped("first_steps").unwrap();
    scenario.moments[0].trigger = Trigger::When(Condition::Level(2.0..=3.0));
    let graph = drawn(&scenario);
    assert_eq!(graph.weeks.last().unwrap().week, None);
    let last = graph.moments.last().unwrap();
    assert_eq!((last.number, last.week, last.share), (0, None, 0.0));
}

#[test]
fn the_same_scenario_is_the_same_picture() {
    let scenario = Scenario::shipped("the_launch").unwrap();
    let overview = overview(&scenario);
    assert_eq!(
        StoryGraph::of(&scenario, &overview),
        StoryGraph::of(&scenario, &overview)
    );
}
