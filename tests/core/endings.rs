//! An ending hears the player: what was delivered, which way everybody has gone, which choices come back; and every evening of the
//! week without the leader is told from what happened. Nobody who has left stands in any of it.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use stepback::ensemble::Random;
use stepback::ensemble::play;
use stepback::narration::page::{Item, Style};
use stepback::narration::{self, Localizer, View, told_ending};
use stepback::scenario::{DAYS_PER_WEEK, Quantity, Scenario};
use stepback::simulation::{Event, EventKind, PersonArc, Simulation, World};

use crate::scenarios_read::{kinds, small};

static WORDS: LazyLock<Localizer> = LazyLock::new(|| Localizer::english().unwrap());

/// Eight weeks with two people who are near leaving, with an epilogue and an away week whose texts say which they are.
fn told() -> String {
    let sentences = |who: &str| {
        let form = |form: &str| format!("{form}: \"{{{who}}} is {form} now.\", ");
        let forms: String = ["leading", "freed", "waiting", "hurt", "gone"].map(form).concat();
        format!("(person: \"{who}\", {forms})")
    };
    let evenings = |sort: &str, says: &str| {
        let text = |n| format!("\"{sort} {n}: {says}\", ");
        format!(
            "{sort}: [{} \"{sort} by {{mira}}.\"],",
            (1..=5).map(text).collect::<String>()
        )
    };
    let parts = format!(
        "epilogue: (
            delivered: [
                (when: Delivered(AtLeast(0)), text: \"{{mira}} hands it to {{jon}}.\"),
                (when: Delivered(AtLeast(0)), text: \"Jon hands it over.\"),
                (text: \"It lies on the table.\"),
            ],
            people: [{}, {}],
            callbacks: [
                (after: \"wrong_total\", chose: \"fix\", text: \"You corrected the cell.\"),
                (after: \"wrong_total\", text: \"The cell with {{jon}}'s circle.\"),
                (after: \"friday\", went: Badly, text: \"The board had rung before.\"),
                (after: \"friday\", went: Well, text: \"The board rings {{mira}} now.\"),
            ],
        ),
        away: ({} {} {} {} {} {}),
        endings: [",
        sentences("jon"),
        sentences("mira"),
        evenings("asked", "{who} asks {other} about {task}."),
        evenings("waited", "{who} waits with {task}."),
        evenings("broke", "{who} drops {task}."),
        evenings("mended", "{who} mends {task}."),
        evenings("quiet", "nothing."),
        evenings("phone", "a picture."),
    );
    small()
        .replace("weeks: 1,", "weeks: 8,")
        .replace("reliance: 60,", "reliance: 60, commitment: 15, trust: 25,")
        .replace("voice: 70,", "voice: 70, commitment: 15, trust: 20,")
        .replace(
            "{mira} answers it.\")",
            "Page nine is answered.\", last: \"The lamp is on.\")",
        )
        .replace("effort: 2,", "effort: 38,")
        .replace("effort: 1.5,", "effort: 36,")
        .replace(", after: [\"figures\"]", "")
        .replace("due: Week(1, Friday)", "due: Week(8, Friday)")
        .replace("endings: [", &parts)
}

fn scenario(text: &str) -> Scenario {
    let (scenario, warnings) = Scenario::from_bytes("told", "told.ron", text.as_bytes(), kinds())
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    // What is told of what was delivered comes in any case here.
    let other: Vec<_> = warnings.iter().filter(|warning| warning.code != "SB423").collect();
    assert!(other.is_empty(), "{other:?}");
    scenario
}

fn world(scenario: Scenario) -> Arc<World> {
    let model = crate::worlds::the_launch().model;
    Arc::new(World::new(Arc::new(scenario), model))
}

fn view<'a>(simulation: &'a Simulation, happenings: &'a [Event]) -> View<'a> {
    View {
        words: &WORDS,
        scenario: &simulation.world().scenario,
        simulation,
        happenings,
        decisions: &[],
        notes: &[],
        cut: None,
        forked_on: None,
        marks_languages: false,
    }
}

fn played(world: &Arc<World>, seed: u64) -> (Simulation, Vec<Event>) {
    let mut heard = Vec::new();
    let end = play(world, seed, &mut Random, &mut heard);
    (end, heard)
}

fn paragraphs(view: &View<'_>) -> Vec<String> {
    let (_, text) = told_ending(view).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The told lines of each evening, and who had left by then.
fn evenings(view: &View<'_>) -> Vec<(Vec<String>, Vec<usize>)> {
    let first = view.scenario.days();
    let mut gone = Vec::new();
    let mut all = Vec::new();
    for day in 0..first + DAYS_PER_WEEK {
        let until = view.happenings.partition_point(|event| event.day <= day);
        let since: Vec<Event> = view.happenings[..until]
            .iter()
            .filter(|event| event.day == day)
            .cloned()
            .collect();
        gone.extend(since.iter().filter_map(|event| match event.what {
            EventKind::Left(person) => Some(person),
            _ => None,
        }));
        if day >= first {
            let so_far = View {
                happenings: &view.happenings[..until],
                ..*view
            };
            let page = narration::last_week(&so_far, &since);
            let told = page.items.iter().filter_map(|item| match item {
                Item::Text(Style::Body, text) if text != &WORDS.get("away-start") => Some(text.clone()),
                _ => None,
            });
            all.push((told.collect(), gone.clone()));
        }
    }
    all
}

#[test]
fn nobody_who_has_left_stands_in_an_ending_or_an_evening() {
    let world = world(scenario(&told()));
    let names = ["Mira", "Jon"];
    let (mut left, mut own, mut unnamed) = (0, 0, 0);
    for seed in 0..200 {
        let (end, heard) = played(&world, seed);
        let view = view(&end, &heard);
        let told = paragraphs(&view);
        if end.ending() == Some(1) {
            assert_eq!(told.last().unwrap(), "The lamp is on.");
        }
        for (person, name) in names.into_iter().enumerate() {
            if end.in_retrospect().is_gone(person) {
                left += 1;
                let told_of: Vec<&String> = told.iter().filter(|text| text.contains(name)).collect();
                assert_eq!(told_of, [&format!("{name} is gone now.")], "seed {seed}: {told:#?}");
            } else {
                assert!(
                    told.iter().any(|text| text.starts_with(&format!("{name} is "))),
                    "seed {seed}: {told:#?}"
                );
            }
        }
        own += usize::from(told.iter().any(|text| text == "Mira hands it to Jon."));
        unnamed += usize::from(told.iter().any(|text| text == "It lies on the table."));
        for (lines, gone) in evenings(&view) {
            for person in gone {
                assert!(
                    lines.iter().all(|line| !line.contains(names[person])),
                    "seed {seed}: {lines:?}"
                );
            }
        }
    }
    assert!(
        left > 0 && own > 0 && unnamed > 0,
        "{left} left, {own} told with names, {unnamed} without"
    );
}

#[test]
fn every_way_that_somebody_can_have_gone_is_told() {
    let world = world(scenario(&told()));
    let calm = |end: &Simulation| {
        end.with_level(0, Quantity::Strain, 0.2)
            .with_level(0, Quantity::Trust, 0.6)
            .with_level(0, Quantity::Commitment, 0.6)
    };
    let leans = |end: &Simulation| calm(end).with_level(0, Quantity::Reliance, 0.9);
    let (end, heard) = (0..200)
        .map(|seed| played(&world, seed))
        .find(|(end, _)| leans(end).in_retrospect().arcs()[0] == PersonArc::Waiting)
        .unwrap();
    let calm = calm(&end);
    let told = |simulation: &Simulation| {
        let told = paragraphs(&view(simulation, &heard));
        let of_mira: Vec<String> = told.into_iter().filter(|text| text.starts_with("Mira is ")).collect();
        (simulation.in_retrospect().arcs()[0], of_mira)
    };
    let is = |word: &str| vec![format!("Mira is {word} now.")];
    let worn = calm.with_level(0, Quantity::Strain, 0.9);
    assert_eq!(told(&worn), (PersonArc::Hurt, is("hurt")));
    let leaning = calm.with_level(0, Quantity::Reliance, 0.9);
    assert_eq!(told(&leaning), (PersonArc::Waiting, is("waiting")));
    let unsure = calm
        .with_level(0, Quantity::Reliance, 0.3)
        .with_level(0, Quantity::Efficacy, 0.5);
    assert_eq!(told(&unsure), (PersonArc::Freed, is("freed")));
    let sure = calm
        .with_level(0, Quantity::Reliance, 0.05)
        .with_level(0, Quantity::Efficacy, 0.95)
        .with_level(0, Quantity::Safety, 0.95)
        .with_level(0, Quantity::Clarity, 0.95)
        .with_level(0, Quantity::Ownership, 0.95);
    assert_eq!(told(&sure), (PersonArc::Leading, is("leading")));
}

#[test]
fn at_most_two_choices_come_back_and_only_those_that_were_taken() {
    let world = world(scenario(&told()));
    let mut seen = BTreeSet::new();
    for seed in 0..100 {
        let (end, heard) = played(&world, seed);
        let told = paragraphs(&view(&end, &heard));
        let back: Vec<&str> = told
            .iter()
            .map(String::as_str)
            .filter(|text| text.contains("cell") || text.contains("The board r") || text.contains("The board h"))
            .collect();
        let fixed = end.in_retrospect().has_gone(0, Some(0), None);
        assert_eq!(
            back.contains(&"You corrected the cell."),
            fixed,
            "seed {seed}: {told:#?}"
        );
        assert!(
            back.iter().filter(|text| text.contains("cell")).count() <= 1,
            "{told:#?}"
        );
        assert!(back.len() <= 2, "{told:#?}");
        seen.extend(back.into_iter().map(str::to_owned));
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[test]
fn each_evening_without_the_leader_is_told_once_and_never_in_the_same_words() {
    let calm = told()
        .replace("reliance: 60, commitment: 15, trust: 25,", "reliance: 90,")
        .replace("commitment: 30, trust: 40,", "reliance: 70,");
    let world = world(scenario(&calm));
    let mut sorts = BTreeSet::new();
    for seed in 0..200 {
        let (end, heard) = played(&world, seed);
        let view = view(&end, &heard);
        let told = evenings(&view);
        assert_eq!(told.len(), 5);
        for (n, (lines, _)) in told.iter().enumerate() {
            assert_eq!(
                lines.len(),
                if n == 2 { 2 } else { 1 },
                "seed {seed}, evening {n}: {lines:?}"
            );
            assert!(!lines.concat().contains('{'), "{lines:?}");
            sorts.extend(
                lines
                    .iter()
                    .filter_map(|line| line.split(' ').next().map(str::to_owned)),
            );
        }
        let all: Vec<String> = told.iter().flat_map(|(lines, _)| lines.clone()).collect();
        let starts: BTreeSet<String> = all.iter().map(|line| line.chars().take(12).collect()).collect();
        assert_eq!(starts.len(), all.len(), "seed {seed}: {all:?}");
        assert_eq!(told, evenings(&view));
    }
    for sort in ["broke", "mended", "phone", "quiet", "waited"] {
        assert!(sorts.contains(sort), "{sorts:?}");
    }
}

#[test]
fn a_team_that_asks_each_other_is_told_of() {
    let mut ward = Scenario::shipped("night_ward").unwrap();
    ward.away = scenario(&told()).away;
    let world = world(ward);
    let asked = (0..30).any(|seed| {
        let (end, heard) = played(&world, seed);
        evenings(&view(&end, &heard))
            .iter()
            .any(|(lines, _)| lines[0].starts_with("asked"))
    });
    assert!(asked);
}

#[test]
fn a_scenario_without_an_epilogue_ends_in_its_own_words_alone() {
    let world = world(scenario(&small()));
    for seed in 0..10 {
        let (end, heard) = played(&world, seed);
        let told = paragraphs(&view(&end, &heard));
        assert_eq!(told.len(), 1, "{told:?}");
    }
}

#[test]
fn what_is_told_at_the_end_changes_texts_and_no_rules() {
    let with = scenario(&told());
    let other = scenario(&told().replace("It lies on the table.", "It lies on the chair."));
    let image = scenario(&told().replace("The lamp is on.", "The lamp is off."));
    let evening = scenario(&told().replace("quiet 1: nothing.", "quiet 1: rain."));
    for changed in [&other, &image, &evening] {
        assert_eq!(with.rules_digest(), changed.rules_digest());
        assert_ne!(with.texts_digest(), changed.texts_digest());
        assert_ne!(with.digest, changed.digest);
    }
}
