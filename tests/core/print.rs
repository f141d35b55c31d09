//! A scenario is printed as a script: everything that players can meet, in words that a client reads.

use std::path::Path;

use stepback::scenario::Scenario;

use crate::program;

fn printed(scenario: &str, arguments: &[&str]) -> String {
    let all: Vec<&str> = ["print", scenario]
        .into_iter()
        .chain(arguments.iter().copied())
        .collect();
    let output = program::run(program::command(&all), "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn small() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/worlds/small.ron")
        .display()
        .to_string()
}

#[test]
fn a_script_says_all_that_players_can_meet_in_the_words_of_the_screens() {
    let text = printed(&small(), &[]);
    for part in [
        "# A short week\n",
        "#### Mira\n\n*Analyst, first year*",
        "| The text | Quarterly report | Jon | 1.5 | Friday, week 1 | The figures |",
        "#### The totals do not add up\n\n*Mistake · Tuesday, 10:30 · Mira · Jon*",
        "**If you listen:** One of the branches sent its figures twice.",
        "2. “Walk me through how the number got there.” *(Ask until they see it)*",
        "   - If it goes well: Mira finds the second double before lunch.",
        "   - Two days later: Somebody has to ring the board",
        "two working days after choice 2 of \"The totals do not add up\"",
        "   - Besides: Mira’s share of work that is noticed rises by 10",
        "**For the facilitator:** Stop before the vote.",
        "*when less than 100 per cent of the work is delivered*",
        "*in every other case*",
        "## Signed off",
    ] {
        assert!(text.contains(part), "{part:?} is missing in\n{text}");
    }
}

#[test]
fn no_code_word_and_no_gap_is_left_in_any_script() {
    for name in [
        "the_launch",
        "first_steps",
        "night_ward",
        "letting_go",
        "paper_crowns",
        "the_quiet_room",
    ] {
        let text = printed(name, &[]);
        for code in [
            "TakeOver",
            "Entrust",
            "MissedDeadline",
            "OneToOne",
            "AtLeast",
            "glossary-",
            "kind-",
            "system-",
            "{",
            "}",
        ] {
            assert!(!text.contains(code), "{name}: {code} in the script");
        }
        let scenario = Scenario::shipped(name).unwrap();
        for moment in &scenario.moments {
            assert!(
                text.matches("#### ").count() > scenario.moments.len(),
                "{name}: {} is missing",
                moment.id
            );
        }
    }
}

#[test]
fn a_page_is_whole_without_a_script_and_without_a_network() {
    let page = printed(&small(), &["--html", "-"]);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    assert!(page.contains("default-src 'none'") && !page.contains("<script") && !page.contains("http://"));
    assert!(page.contains("@media print") && page.contains("Signature"));
    assert_eq!(page.matches("<div class=\"choice\">").count(), 5);
}
