//! Files inside a room use each other in one direction, too.
//!
//! In: every Rust file under `src/`. Out: a test that fails with the files that name each other in a loop. A `mod.rs` that names what
//! stands below it is no arrow, for it lists and hands on; names that it hands on are followed to the file that has them. Unit tests do
//! not count.

use std::collections::{BTreeMap, BTreeSet};

use super::every_source;
use super::reading::paths_named_in;

type Sources = [(String, String)];
type Arrows<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

#[test]
fn no_files_use_each_other_in_a_circle() {
    let sources = every_source();
    let found = circles(&sources);
    let said: Vec<String> = found.iter().map(|circle| circle.join(", ")).collect();
    assert!(
        found.is_empty(),
        "files that use each other in a circle; move the type that ties them:\n{}",
        said.join("\n")
    );
}

#[test]
fn a_circle_is_found_however_it_is_closed() {
    let file = |at: &str, text: &str| (at.to_owned(), text.to_owned());
    let sources = [
        file(
            "a/mod.rs",
            "mod one; mod three; mod two; pub use three::Three; use one::One;",
        ),
        file("a/one.rs", "use super::two; fn f() { two::f() }"),
        file("a/three.rs", "pub struct Three; use crate::a::one::One;"),
        file(
            "a/two.rs",
            "use super::Three; #[cfg(test)]\nmod tests { use crate::a::four::Four; }",
        ),
        file("a/four.rs", "use super::two::Two;"),
    ];
    assert_eq!(circles(&sources), [["a/one.rs", "a/three.rs", "a/two.rs"]]);
    let open = [sources[0].clone(), sources[1].clone(), sources[2].clone()];
    assert!(circles(&open).is_empty());
}

/// The files of each circle.
fn circles(sources: &Sources) -> Vec<Vec<&str>> {
    let arrows = arrows(sources);
    let reached: BTreeMap<&str, BTreeSet<&str>> = arrows.keys().map(|at| (*at, reachable(&arrows, at))).collect();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let mut found: Vec<Vec<&str>> = Vec::new();
    for at in arrows.keys().filter(|at| leads(at, at)) {
        match found
            .iter_mut()
            .find(|circle| leads(at, circle[0]) && leads(circle[0], at))
        {
            Some(circle) => circle.push(at),
            None => found.push(vec![at]),
        }
    }
    found
}

fn reachable<'a>(arrows: &Arrows<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = arrows.get(from).into_iter().flatten().copied().collect();
    while let Some(at) = waiting.pop() {
        if reached.insert(at) {
            waiting.extend(arrows.get(at).into_iter().flatten());
        }
    }
    reached
}

/// Which file names which.
fn arrows(sources: &Sources) -> Arrows<'_> {
    let files: BTreeMap<String, &str> = sources.iter().map(|(at, _)| (module(at), at.as_str())).collect();
    let named: Vec<(&str, Vec<String>)> = sources
        .iter()
        .filter(|(at, _)| !matches!(at.as_str(), "lib.rs" | "main.rs"))
        .map(|(at, text)| {
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let paths = paths_named_in(at, code);
            (
                at.as_str(),
                paths.iter().filter_map(|named| inside(at, &named.path)).collect(),
            )
        })
        .collect();
    // What a `mod.rs` names below itself, by the name under which it hands it on.
    let handed_on: BTreeMap<String, &String> = named
        .iter()
        .filter(|(at, _)| at.ends_with("mod.rs"))
        .flat_map(|(at, paths)| {
            paths.iter().filter_map(|path| {
                let name = path.rsplit("::").next()?;
                let below = path.starts_with(&format!("{}::", module(at)));
                below.then(|| (format!("{}::{name}", module(at)), path))
            })
        })
        .collect();
    let file_of = |path: &str| {
        let mut path = path.to_owned();
        for _ in 0..4 {
            let Some(whole) = handed_on.get(&path).filter(|whole| **whole != &path) else {
                break;
            };
            path.clone_from(whole);
        }
        loop {
            if let Some(at) = files.get(&path) {
                return Some(*at);
            }
            path.truncate(path.rfind("::")?);
        }
    };
    named
        .iter()
        .map(|(at, paths)| {
            let folder = at.strip_suffix("mod.rs");
            let others = paths
                .iter()
                .filter_map(|path| file_of(path))
                .filter(|other| other != at && folder.is_none_or(|folder| !other.starts_with(folder)));
            (*at, others.collect())
        })
        .collect()
}

/// A path from the package's root, or from the folder where a file is named without `use`.
fn inside(at: &str, path: &[String]) -> Option<String> {
    if path.first().is_some_and(|start| start == "crate") {
        return Some(path.get(1..)?.join("::"));
    }
    // `mod.rs` names the files beside it directly.
    at.ends_with("mod.rs")
        .then(|| format!("{}::{}", module(at), path.join("::")))
}

/// The module that a file is.
fn module(at: &str) -> String {
    let path = at.trim_end_matches(".rs");
    path.strip_suffix("/mod").unwrap_or(path).replace('/', "::")
}
