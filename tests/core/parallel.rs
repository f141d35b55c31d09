//! Parallel forms: the same aim and as hard, with other answers, so that what somebody learned can be seen.

use stepback::ensemble::contracts::{ContractVerdict, JudgedContract, Keeps};
use stepback::insight::Lesson;
use stepback::platform::embedded;
use stepback::scenario::{Diagnostics, Moment, Scenario, Stance};

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

/// A form with this instead of that, played beside the tutorial.
fn judged(from: &str, to: &str, seeds: u64) -> JudgedContract {
    let text = text();
    assert!(text.contains(from), "{from}");
    let text = text.replace(from, to);
    let (form, _) = Scenario::from_bytes(FORM, "form.ron", text.as_bytes(), kinds()).unwrap();
    let first = form.first_form("form.ron").unwrap();
    Lesson::of(form)
        .seeds(seeds)
        .as_hard_as(&Lesson::of(first).seeds(seeds))
}

/// What of a judgement does not keep the promise.
fn broken(judged: &JudgedContract) -> String {
    let broken = judged.figures.iter().filter(|figure| figure.keeps == Keeps::No);
    broken.map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_shipped_form_is_as_hard_as_the_tutorial() {
    let judged = judged("weeks: 1", "weeks: 1", 120);
    assert_eq!(broken(&judged), "", "{judged}");
    assert_ne!(judged.verdict, ContractVerdict::Broken);
    for figure in &judged.figures {
        assert!(figure.value.abs() < 0.03, "{figure}");
    }
}

#[test]
fn a_form_that_is_harder_is_found_out_by_playing_it() {
    let fewer_hours = judged("effort: 2.", "effort: 5.", 20);
    assert!(
        broken(&fewer_hours).contains("situational less the same in first_steps"),
        "{fewer_hours}"
    );
    // Without the authority and the hurry the fire officer is content with anybody.
    let nobody_needed = judged(
        "needs_authority: true, urgency: 86, severity: 60,",
        "urgency: 10, severity: 10,",
        20,
    );
    assert!(
        broken(&nobody_needed).contains("moments that need the leader"),
        "{nobody_needed}"
    );
    assert_eq!(nobody_needed.verdict, ContractVerdict::Broken);
}

/// Whoever remembers which choice was right would otherwise be measured for that.
#[test]
fn other_answers_are_right_in_the_form() {
    let right = |name: &str| -> Vec<Stance> {
        let scenario = Scenario::shipped(name).unwrap();
        let lesson = Lesson::of(scenario.clone()).seeds(8);
        let best = |moment: &Moment| {
            let figures = lesson.rehearse(&moment.id).unwrap().figures?;
            let best = figures
                .choices
                .iter()
                .max_by(|a, b| a.best_odds.total_cmp(&b.best_odds))?;
            Some(best.stance)
        };
        scenario.moments.iter().filter_map(best).collect()
    };
    let (form, tutorial) = (right(FORM), right("first_steps"));
    assert_eq!((form.len(), tutorial.len()), (4, 4));
    for (n, (here, there)) in form.iter().zip(&tutorial).enumerate() {
        assert_ne!(here, there, "moment {n}");
    }
}

#[test]
fn a_form_with_another_frame_is_refused_with_the_place() {
    let text = text();
    assert_eq!(check(&text).list().len(), 0, "{}", check(&text));
    for (from, to, part) in [
        ("weeks: 1,", "weeks: 2,", "`weeks` is 2 here and 1 there"),
        (
            "kind: Stuck",
            "kind: Request",
            "0 here and 1 there are of the kind Stuck",
        ),
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
fn other_words_and_other_numbers_leave_it_a_form() {
    let title = Scenario::shipped(FORM).unwrap().title;
    for (from, to) in [(title.as_str(), "Something Else"), ("quickness: 74", "quickness: 60")] {
        let found = check(&text().replacen(from, to, 1));
        assert_eq!(found.list().len(), 0, "{found}");
    }
}

#[test]
fn a_form_of_a_form_is_sent_to_the_first() {
    let found = check(&text().replacen("parallel_to: \"first_steps\"", "parallel_to: \"paper_crowns\"", 1));
    let told: Vec<_> = found.list().iter().map(|one| (one.code, one.remedy.as_str())).collect();
    assert_eq!(told, [("SB412", "write parallel_to: \"first_steps\"")]);
}
