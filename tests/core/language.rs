//! The reference of the scenario language: what `stepback language` prints, and `docs/language.md`.
#![expect(clippy::disallowed_methods, reason = "reads the page that the docs keep")]

use stepback::report::language_html;
use stepback::scenario::reference::{self, Meaning, PageKind, TypeField, TypePage, examples, markdown, spoken};

use super::program::{command, run};

fn said(arguments: &[&str]) -> String {
    let output = run(command(arguments), "");
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn parts() -> impl Iterator<Item = (&'static TypePage, &'static TypeField)> {
    reference::pages().flat_map(|page| page.parts.iter().map(move |part| (page, part)))
}

/// After a change of the language: `STEPBACK_WRITE_GOLDEN=1 cargo test --no-default-features --test core language`.
#[test]
fn the_docs_hold_the_reference_that_the_program_prints() {
    for (kept, now, asked) in [
        ("language.md", markdown::whole(), "--markdown"),
        ("language.html", language_html(), "--html"),
    ] {
        let path = format!("{}/docs/{kept}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        assert!(
            std::fs::read_to_string(&path).unwrap() == now,
            "docs/{kept} is not what the program prints"
        );
        assert!(said(&["language", asked]) == now, "{asked}");
    }
}

/// Every part has one place in the page, and every link leads to one.
#[test]
fn every_part_can_be_linked_to_in_the_page() {
    let page = language_html();
    for (of, part) in parts() {
        let place = format!("id=\"{}-{}\"", of.name, part.name);
        assert_eq!(page.matches(&place).count(), 1, "{place}");
    }
    for link in page.split("href=\"#").skip(1) {
        let to = link.split('"').next().unwrap();
        assert_eq!(page.matches(&format!("id=\"{to}\"")).count(), 1, "{to}");
    }
}

#[test]
fn every_part_and_word_has_an_example_or_a_page_that_has_them() {
    let without: Vec<String> = parts()
        .filter(|(page, part)| examples::of(page, part.name).is_none())
        .filter(|(page, part)| match page.kind {
            PageKind::Words => !part.takes.is_empty(),
            PageKind::Parts => part
                .takes
                .iter()
                .all(|takes| spoken::page_of(takes).is_none() && !spoken::is_expectation(takes)),
        })
        .map(|(page, part)| format!("{}.{}", page.name, part.name))
        .collect();
    assert_eq!(without, [""; 0], "write one in `scenario/reference/examples.rs`");
}

#[test]
fn every_example_is_read_without_a_mistake() {
    let mut read = 0;
    for (page, part) in parts() {
        let Some(example) = examples::of(page, part.name) else {
            continue;
        };
        assert_eq!(examples::mistakes(page, example), [""; 0], "{}: {example}", page.name);
        read += 1;
    }
    assert!(read > 200, "{read}");
    let moment = reference::page("Moment").unwrap();
    assert_ne!(
        examples::mistakes(moment, "urgency: 180"),
        [""; 0],
        "a mistake would be found"
    );
}

#[test]
fn an_example_written_for_the_reference_is_one_that_no_shipped_file_has() {
    for (page, part, text) in examples::WRITTEN {
        let Ok(meanings) = reference::find(part) else {
            panic!("{page}.{part} is no word of the language")
        };
        assert!(
            meanings
                .iter()
                .any(|meaning| matches!(meaning, Meaning::Part(of, _) if of.name == *page)),
            "{page}.{part}"
        );
        assert_eq!(
            examples::of(reference::page(page).unwrap(), part),
            Some(*text),
            "a shipped file has {page}.{part}"
        );
    }
}

#[test]
fn a_word_is_explained_with_what_it_takes_and_an_example() {
    let urgency = said(&["language", "urgency"]);
    for part in [
        "a part of Moment",
        "by the hour",
        "a number from 0 to 100",
        "May be left out",
        "Example: urgency: ",
    ] {
        assert!(urgency.contains(part), "{part:?} in {urgency}");
    }
    let habit = said(&["language", "habit"]);
    for part in [
        "a word of Condition",
        "days",
        "(Stance, a whole number from 1 to 265, Bound)",
    ] {
        assert!(habit.contains(part), "{part:?} in {habit}");
    }
    assert!(said(&["language"]).contains("Conditions and effects"));
    let everywhere = said(&["language", "title"]);
    assert!(
        everywhere.contains("of Moment") && everywhere.contains("of Ending"),
        "{everywhere}"
    );
}

#[test]
fn a_word_that_does_not_exist_is_refused_with_one_like_it() {
    let output = run(command(&["language", "urgancy"]), "");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        said.contains("\"urgancy\"; did you mean urgency?") && said.contains("stepback language"),
        "{said}"
    );
}
