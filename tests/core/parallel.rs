//! Parallel forms: the same aim and the same numbers in other words, so that what somebody learned can be seen.

use stepback::platform::embedded;
use stepback::scenario::{Diagnostics, Scenario};

use crate::scenarios_read::kinds;

const FORM: &str = "paper_crowns";

fn text() -> String {
    String::from_utf8(embedded::scenario(FORM).unwrap().to_vec()).unwrap()
}

fn check(text: &str) -> Diagnostics {
    Scenario::check("form.ron", text.as_bytes(), kinds())
}

#[test]
fn a_shipped_form_has_the_aim_of_the_tutorial_and_no_tips() {
    let form = Scenario::shipped(FORM).unwrap();
    let tutorial = Scenario::shipped("first_steps").unwrap();
    assert_eq!((form.aim(), tutorial.aim()), ("first_steps", "first_steps"));
    assert!(form.tips.is_empty(), "who is measured is not helped");
    assert_eq!(form.contracts, tutorial.contracts);
}

/// What stands in quotes and is longer than a name.
fn texts(file: &str) -> Vec<String> {
    let quoted = |line: &str| -> Vec<String> {
        let parts = line.replace("\\\"", "'");
        let texts = parts.split('"').skip(1).step_by(2).filter(|text| text.len() > 15);
        texts.map(str::to_owned).collect()
    };
    file.lines().flat_map(quoted).collect()
}

#[test]
fn a_form_tells_its_story_in_its_own_words() {
    let tutorial = String::from_utf8(embedded::scenario("first_steps").unwrap().to_vec()).unwrap();
    let known = texts(&tutorial);
    assert!(known.len() > 80, "{known:?}");
    let same: Vec<String> = texts(&text()).into_iter().filter(|text| known.contains(text)).collect();
    assert_eq!(same, [""; 0]);
}

#[test]
fn a_form_that_is_harder_or_easier_in_one_place_is_refused_with_the_place() {
    let text = text();
    assert_eq!(check(&text).list().len(), 0, "{}", check(&text));
    for (from, to, part) in [
        ("hours_per_day: 7", "hours_per_day: 6", "`leader`"),
        ("quickness: 74", "quickness: 75", "`people`"),
        ("patience: 60", "patience: 70", "`outside`"),
        ("effort: 2.8", "effort: 2.9", "`tasks`"),
        ("weight: 3, client", "weight: 2, client", "`projects`"),
        ("urgency: 92", "urgency: 91", "`moments`"),
        ("stance: Join", "stance: Guide", "`moments`"),
        ("beats: 5", "beats: 6", "`moments`"),
        ("AtMost(33)", "AtMost(34)", "`endings`"),
        ("teaches: [S02, ", "teaches: [", "`teaches`"),
    ] {
        assert!(text.contains(from), "{from}");
        let found = check(&text.replacen(from, to, 1));
        let told: Vec<_> = found.list().iter().map(|one| (one.code, one.what.as_str())).collect();
        let [(code, what)] = told[..] else {
            panic!("{to}: {found}")
        };
        assert!(code == "SB412" && what.contains(part), "{to}: {what}");
    }
}

#[test]
fn other_words_leave_it_a_form() {
    let title = Scenario::shipped(FORM).unwrap().title;
    let found = check(&text().replacen(&title, "Something Else", 1));
    assert_eq!(found.list().len(), 0, "{found}");
}

#[test]
fn a_form_of_a_form_is_sent_to_the_first() {
    let found = check(&text().replacen("parallel_to: \"first_steps\"", "parallel_to: \"paper_crowns\"", 1));
    let told: Vec<_> = found.list().iter().map(|one| (one.code, one.remedy.as_str())).collect();
    assert_eq!(told, [("SB412", "write parallel_to: \"first_steps\"")]);
}
