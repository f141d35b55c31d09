//! The table `docs/systems.md` is complete: every system has a row, and every test it names exists.
#![expect(
    clippy::disallowed_methods,
    reason = "reads the table and the sources of the package"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Systems of the game, S01 and on.
const SYSTEMS: u32 = 45;
/// Cells of a row: system, what it is, mechanism, test, effect.
const CELLS: usize = 5;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of the table, cell by cell.
fn rows() -> Vec<Vec<String>> {
    let text = fs::read_to_string(package().join("docs/systems.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| S"));
    rows.filter(|line| line.as_bytes().get(3).is_some_and(u8::is_ascii_digit))
        .map(|line| {
            line.trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().to_owned())
                .collect()
        })
        .collect()
}

/// What stands in backticks.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The names of all functions under `tests` and `src`.
fn functions() -> BTreeSet<String> {
    let mut folders = vec![package().join("tests"), package().join("src")];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let after = text.split("fn ").skip(1);
                found.extend(after.map(|rest| {
                    rest.chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '_')
                        .collect::<String>()
                }));
            }
        }
    }
    found
}

#[test]
fn every_system_has_a_row_and_every_test_it_names_exists() {
    let (rows, functions) = (rows(), functions());
    let mut named = BTreeSet::new();
    for row in &rows {
        assert_eq!(row.len(), CELLS, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let tests: Vec<&str> = quoted(&row[3]).collect();
        assert!(!tests.is_empty(), "{}: no test", row[0]);
        for test in tests {
            assert!(functions.contains(test), "{}: no test {test}", row[0]);
            named.insert(test.to_owned());
        }
    }
    for number in 1..=SYSTEMS {
        let system = format!("S{number:02}");
        let count = rows.iter().filter(|row| row[0] == system).count();
        assert_eq!(count, 1, "rows of {system}");
    }
    let unnamed: Vec<&String> = functions
        .iter()
        .filter(|name| is_of_a_system(name) && !named.contains(*name))
        .collect();
    assert!(unnamed.is_empty(), "not in the table: {unnamed:?}");
}

/// `s01_...`: a test of a system.
fn is_of_a_system(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.len() > 4 && bytes[0] == b's' && bytes[1].is_ascii_digit() && bytes[2].is_ascii_digit() && bytes[3] == b'_'
}
