//! Published findings as experiments: they can be run by anyone, do not depend on the machine, and the model card tells
//! what they found. That all of them come out, and break without their mechanism, is asked by `.ci/run` in release.

use std::process::Command;

use stepback::ensemble::evidence::{FINDINGS, finding};
use stepback::ensemble::lab::Lab;

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_model_card_holds_the_page_and_every_claim_of_each_finding() {
    let card = words(include_str!("../../docs/model-card.md"));
    for finding in FINDINGS {
        let page = finding.manual();
        let (title, body) = page.split_once("\n\n").unwrap();
        assert!(
            card.contains(&words(title.trim_matches('*'))),
            "{}: its title",
            finding.id
        );
        assert!(card.contains(&words(body)), "{}: its page", finding.id);
        for ablation in finding.ablations {
            assert!(card.contains(ablation.off), "{} without {}", finding.id, ablation.off);
        }
    }
}

#[test]
fn a_finding_comes_out_the_same_on_one_thread_and_on_two_and_breaks_without_its_mechanism() {
    let lab = Lab::open().unwrap();
    let e9 = finding("e9").unwrap();
    let one = e9.examine(&lab.clone().on_threads(1), 120, true);
    let two = e9.examine(&lab.on_threads(2), 120, true);
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
