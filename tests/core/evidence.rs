//! Published findings as experiments: they can be run by anyone, do not depend on the machine, and the model card tells
//! what they found. That all of them come out, and break without their mechanism, is asked by `.ci/run` in release.
#![expect(
    clippy::disallowed_methods,
    reason = "cuts a file of rows off and compares its bytes"
)]

use std::fs;
use std::process::Command;

use stepback::ensemble::evidence::{FindingKind, Sensitivity, experiments, finding};
use stepback::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned};
use stepback::scenario::{Kind, Model, Person};
use stepback::simulation::World;

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_model_card_holds_the_page_and_every_claim_of_each_finding() {
    let card = words(include_str!("../../docs/model-card.md"));
    for finding in experiments() {
        let page = finding.manual();
        let (title, body) = page.split_once("\n\n").unwrap();
        assert!(
            card.contains(&words(title.trim_matches('*'))),
            "{}: its title",
            finding.id
        );
        assert!(card.contains(&words(body)), "{}: its page", finding.id);
        for ablation in finding.ablations {
            assert!(
                card.contains(ablation.off.name),
                "{} without {}",
                finding.id,
                ablation.off.name
            );
        }
    }
}

#[test]
fn a_finding_comes_out_the_same_on_one_thread_and_on_two_and_breaks_without_its_mechanism() {
    let lab = Lab::open().unwrap();
    let e9 = finding("e9").unwrap();
    let one = e9.examine(&lab.clone().on_threads(1), 120, true).unwrap();
    let two = e9.examine(&lab.on_threads(2), 120, true).unwrap();
    assert_eq!(one, two);
    assert!(one.passes(), "{one:?}");
}

#[test]
fn a_finding_that_does_not_exist_gets_a_sentence_and_the_list() {
    let output = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(["evidence", "E6"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(said.contains("there is no finding E6") && said.contains("E7"), "{said}");
}

#[test]
fn fewer_teams_than_tell_anything_are_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(["evidence", "--teams", "0"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("20..=100000"), "{said}");
}

#[test]
fn every_mechanism_that_is_switched_off_is_one_of_the_model() {
    let lab = Lab::open().unwrap();
    for ablation in experiments().flat_map(|finding| finding.ablations) {
        let off = lab.with_values(ablation.off.set);
        let off = off.unwrap_or_else(|error| panic!("{}: {error}", ablation.off.name));
        assert_ne!(off.model(), lab.model(), "{} is off as the model is", ablation.off.name);
    }
    let slip = lab.with_values(&[("trust.control", 0.0)]).unwrap_err();
    assert!(slip.to_string().contains("`trust.control`"), "{slip}");
}

#[test]
fn at_least_six_published_nulls_are_asked_and_each_names_its_bound_and_its_source() {
    let nulls: Vec<_> = experiments()
        .filter(|finding| finding.kind == FindingKind::Null)
        .collect();
    assert!(nulls.len() >= 6, "{}", nulls.len());
    for null in nulls {
        let page = words(&null.manual());
        let year = |word: &str| word.trim_matches(|c: char| !c.is_ascii_digit()).len() == 4;
        assert!(page.split(' ').any(year), "{}: its year", null.id);
        assert!(
            ["third", "quarter", "half", "tenth"]
                .iter()
                .any(|share| page.contains(share)),
            "{}: its bound, as a share of its reference",
            null.id
        );
    }
}

#[test]
fn a_null_holds_with_its_reference_and_what_the_model_gets_wrong_fails_nothing() {
    let lab = Lab::open().unwrap();
    let null = finding("n10").unwrap().examine(&lab, 60, false).unwrap();
    assert!(null.passes(), "{null:?}");
    let missed = experiments()
        .find(|finding| finding.kind == FindingKind::Missed)
        .unwrap();
    assert!(missed.examine(&lab, 20, false).unwrap().passes());
}

#[test]
fn a_sensitivity_run_that_was_cut_off_goes_on_to_the_same_bytes() {
    let (lab, folder) = (Lab::open().unwrap(), tempfile::tempdir().unwrap());
    let model = Model::current().unwrap();
    let run = |threads: usize| {
        let chosen = vec![finding("E9").unwrap()];
        Sensitivity::new(&lab, &model, chosen, 40)
            .only(&["meeting", "outside"])
            .on_threads(threads)
    };
    let whole = folder.path().join("whole.jsonl");
    let report = run(2).run(&whole, |_, _| {}).unwrap();
    let [e9] = report.experiments.as_slice() else {
        panic!("{report:?}")
    };
    assert!(e9.touched_by > 5 && report.idle >= 10, "{report:?}");
    let bytes = fs::read(&whole).unwrap();
    for cut in [bytes.len() / 2, bytes.len() - 1] {
        let torn = folder.path().join("torn.jsonl");
        fs::write(&torn, &bytes[..cut]).unwrap();
        assert_eq!(run(1).run(&torn, |_, _| {}).unwrap(), report);
        assert_eq!(fs::read(&torn).unwrap(), bytes, "cut at {cut}");
    }
    let other = Sensitivity::new(&lab, &model, vec![finding("E9").unwrap()], 60);
    let refused = other.run(&whole, |_, _| {}).unwrap_err().to_string();
    assert!(refused.contains("does not hold rows of this model"), "{refused}");
}

#[test]
fn teams_differ_in_any_trait_and_moments_in_any_measure() {
    let lab = Lab::open().unwrap();
    let spread = LevelDistribution {
        mean: 0.4,
        people: 0.2,
        teams: 0.1,
    };
    let team = LabTeam {
        quickness: spread,
        ownership: spread,
        strain: spread,
        commitment: spread,
        moments: vec![Planned {
            authority: true,
            stakes: 0.1,
            visibility: 0.2,
            ..Planned::open(Kind::Request, 2)
        }],
        ..LabTeam::default()
    };
    let (one, other) = (lab.world(&team, 1), lab.world(&team, 2));
    let people = |world: &World| world.scenario.people.clone();
    for of in [
        |p: &Person| p.quickness,
        |p: &Person| p.ownership,
        |p: &Person| p.strain,
        |p: &Person| p.commitment,
    ] {
        let (one, other) = (people(&one), people(&other));
        assert!(one.windows(2).any(|pair| of(&pair[0]) != of(&pair[1])));
        assert!(one.iter().zip(&other).any(|(a, b)| of(a) != of(b)));
    }
    let moment = &one.scenario.moments[0];
    assert!(moment.needs_authority);
    assert_eq!((moment.stakes, moment.visibility), (0.1, 0.2));
}
