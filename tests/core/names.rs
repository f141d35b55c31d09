//! One name, one thing: a search for a type finds one definition.
//!
//! In: every Rust file under `src/`. Out: a test that fails with the name and its places.
#![expect(clippy::disallowed_methods, reason = "reads the sources of the package")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Types that are defined once for a system with files and once for the browser, of which one is compiled.
const PLATFORM_TWINS: [&str; 1] = ["AtomicFile"];

#[test]
fn no_visible_type_name_stands_for_two_things() {
    let mut sources = Vec::new();
    read_sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut sources);
    let found = homonyms(&sources);
    assert!(found.is_empty(), "one name, several types:\n{}", found.join("\n"));
}

#[test]
fn a_name_given_twice_is_found_in_whatever_way_it_is_visible() {
    let sources = [
        ("a.rs".to_owned(), "pub struct Plan {\n}\nstruct Private;".to_owned()),
        (
            "b.rs".to_owned(),
            "    pub(super) enum Plan<'a> {}\nstruct Private;".to_owned(),
        ),
    ];
    assert_eq!(homonyms(&sources), ["`Plan`: a.rs:1, b.rs:1"]);
}

fn homonyms(sources: &[(String, String)]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (file, text) in sources {
        for (index, line) in text.lines().enumerate() {
            if let Some(name) = visible_type(line) {
                places.entry(name).or_default().push(format!("{file}:{}", index + 1));
            }
        }
    }
    places
        .into_iter()
        .filter(|(name, places)| places.len() > 1 && !PLATFORM_TWINS.contains(name))
        .map(|(name, places)| format!("`{name}`: {}", places.join(", ")))
        .collect()
}

/// The name of the type that a line defines for others than its own module.
fn visible_type(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("pub")?;
    let rest = match rest.strip_prefix('(') {
        Some(scope) => scope.split_once(')')?.1,
        None => rest,
    };
    let rest = rest.strip_prefix(' ')?;
    let name = ["struct ", "enum ", "trait ", "type ", "union "]
        .iter()
        .find_map(|keyword| rest.strip_prefix(keyword))?;
    let end = name
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(name.len());
    // A macro that declares types has a `$name` there.
    name.get(..end).filter(|name| !name.is_empty())
}

fn read_sources(folder: &Path, sources: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_sources(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            sources.push((path.display().to_string(), text));
        }
    }
    sources.sort();
}
