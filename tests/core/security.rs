//! The threat table of `docs/security.md`: each line has a test, and the test is there.
#![expect(clippy::disallowed_methods, reason = "reads the page and the tests that it names")]

use std::fs;
use std::path::Path;

/// Lines of the tables: what each names as its test.
fn named_tests(page: &str) -> Vec<(&str, Option<&str>)> {
    let rows = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| threat "));
    rows.map(|row| {
        let test = row
            .trim_end_matches([' ', '|'])
            .rsplit('|')
            .next()
            .unwrap_or_default()
            .trim();
        (row, test.strip_prefix('`').and_then(|test| test.strip_suffix('`')))
    })
    .collect()
}

/// Whether `tests/core` has the test `module::name`.
fn exists(test: &str) -> bool {
    let Some((module, name)) = test.rsplit_once("::") else {
        return false;
    };
    let file = format!(
        "{}/tests/core/{}.rs",
        env!("CARGO_MANIFEST_DIR"),
        module.replace("::", "/")
    );
    fs::read_to_string(Path::new(&file)).is_ok_and(|text| text.contains(&format!("fn {name}(")))
}

#[test]
fn every_threat_has_a_test_that_is_there() {
    let page = include_str!("../../docs/security.md");
    let rows = named_tests(page);
    assert!(rows.len() > 20, "{}", rows.len());
    let missing: Vec<_> = rows
        .iter()
        .filter(|(_, test)| !test.is_some_and(exists))
        .map(|(row, _)| row)
        .collect();
    assert!(missing.is_empty(), "lines without a test: {missing:#?}");
}

#[test]
fn a_line_whose_test_is_gone_is_found() {
    assert!(exists("security::a_line_whose_test_is_gone_is_found"));
    assert!(!exists("security::no_such_promise"));
    assert_eq!(
        named_tests("| threat | stops | test |\n|---|---|---|\n| a | b | nothing yet |"),
        [("| a | b | nothing yet |", None)]
    );
}
