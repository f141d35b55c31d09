//! Slips that coaches make, one edit of a sound scenario each: told once, at their place, with a remedy that works.
//!
//! `tests/slips/*.txt` hold them, a paragraph each, as `tests/slips/README.md` explains. After a change of words that is meant,
//! `STEPBACK_WRITE_GOLDEN=1` writes the answers anew: read them all before you keep them.
#![expect(clippy::disallowed_methods, reason = "a test that reads the files it judges")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use stepback::scenario::{Diagnostic, Diagnostics, Edit, Scenario, edited};

use crate::scenarios_read::{kinds, small};

/// So many kinds of mistakes are known at least.
const FEWEST: usize = 300;

/// One mistake, and what is said of it.
#[derive(Default)]
struct Slip {
    name: String,
    /// The file that it was made in.
    base: String,
    /// What was written, and what stands there now.
    edits: Vec<(String, String)>,
    /// What a coach writes who does as the remedies say, when only the coach can know it.
    remedied: Vec<(String, String)>,
    /// Why the message stands elsewhere than the edit.
    elsewhere: Option<String>,
    /// How many mistakes it has.
    mistakes: usize,
    /// The answers: what `told` gives.
    answers: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slips")
}

fn full() -> String {
    fs::read_to_string(folder().join("full.ron")).unwrap()
}

/// `<U+200B>` as the character itself.
fn with_characters(text: &str) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<U+") {
        let (code, after) = after.split_once('>').unwrap();
        whole.push_str(before);
        whole.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        rest = after;
    }
    whole + rest
}

/// The paragraphs of a file.
fn slips(text: &str) -> Vec<Slip> {
    let mut all: Vec<Slip> = Vec::new();
    let mut base = "small".to_owned();
    let mut after_new = true;
    let mut of_remedy = false;
    for line in text.lines() {
        let (mark, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        if mark == "##" {
            of_remedy = false;
            after_new = true;
            all.push(Slip {
                name: rest.trim().to_owned(),
                base: base.clone(),
                mistakes: 1,
                ..Slip::default()
            });
            continue;
        }
        if let Some(named) = line.strip_prefix("world: ") {
            named.clone_into(&mut base);
            continue;
        }
        let Some(slip) = all.last_mut() else { continue };
        let edits = if of_remedy { &mut slip.remedied } else { &mut slip.edits };
        match mark {
            "- " | "-" => {
                if after_new {
                    edits.push((with_characters(rest), String::new()));
                } else if let Some((old, _)) = edits.last_mut() {
                    old.push('\n');
                    old.push_str(&with_characters(rest));
                }
                after_new = false;
            }
            "+ " | "+" => {
                let (_, new) = edits.last_mut().unwrap();
                if after_new {
                    *new += "\n";
                }
                *new += &with_characters(rest);
                after_new = true;
            }
            "= " | "> " => slip.answers.push(line.to_owned()),
            _ => {
                after_new = true;
                if line == "remedy:" {
                    of_remedy = true;
                } else if let Some(why) = line.strip_prefix("elsewhere: ") {
                    slip.elsewhere = Some(why.to_owned());
                } else if let Some(number) = line.strip_prefix("mistakes: ") {
                    slip.mistakes = number.parse().unwrap();
                } else {
                    assert!(line.is_empty(), "{}: {line}", slip.name);
                }
            }
        }
    }
    all
}

/// A text with pieces of it replaced, each of which stands in it once, and the lines that are no longer the same.
fn with_edits(text: &str, edits: &[(String, String)]) -> Result<(String, BTreeSet<u32>), String> {
    let mut all = Vec::new();
    for (old, new) in edits {
        let times = text.matches(old.as_str()).count();
        if times != 1 {
            return Err(format!("{old:?} stands there {times} times"));
        }
        let start = text.find(old.as_str()).unwrap();
        all.push(Edit::replace(start, start + old.len(), new.clone()));
    }
    let whole = edited(text, &all).ok_or("edits overlap")?;
    let mut lines = BTreeSet::new();
    for (old, new) in edits {
        let start = text.find(old.as_str()).unwrap();
        let first = text[..start].matches('\n').count() + 1;
        for line in first..=first + old.matches('\n').count().max(new.matches('\n').count()) {
            lines.insert(u32::try_from(line).unwrap());
        }
    }
    Ok((whole, lines))
}

fn check(text: &str) -> Diagnostics {
    Scenario::check("slip.ron", text.as_bytes(), kinds())
}

fn told(found: &[Diagnostic]) -> Vec<String> {
    let mut all = Vec::new();
    for one in found {
        all.push(format!("= {} {}:{} {}", one.code, one.line, one.column, one.what));
        if !one.remedy.is_empty() {
            all.push(format!("> {}", one.remedy));
        }
    }
    all
}

/// What a remedy says to write instead, when it can be written as it stands.
fn meant(one: &Diagnostic) -> Vec<Edit> {
    if !one.fix.is_empty() {
        return one.fix.clone();
    }
    let named = one
        .remedy
        .strip_prefix("did you mean ")
        .and_then(|rest| rest.strip_suffix('?'));
    named.map_or_else(Vec::new, |named| {
        vec![Edit {
            span: one.span,
            text: named.trim_matches('`').to_owned(),
        }]
    })
}

fn base(slip: &Slip) -> String {
    match slip.base.as_str() {
        "small" => small(),
        "full" => full(),
        other => panic!("{}: no world is called {other}", slip.name),
    }
}

/// Everything that is wrong with how a slip is answered.
fn judged(slip: &Slip) -> (Vec<String>, Vec<String>) {
    let (text, lines) = match with_edits(&base(slip), &slip.edits) {
        Ok(made) => made,
        Err(why) => return (vec![why], slip.answers.clone()),
    };
    let found = check(&text);
    let mut wrong = Vec::new();
    let answers = told(found.list());
    if found.is_empty() {
        wrong.push("nothing is said".to_owned());
    }
    if found.list().len() > slip.mistakes + 1 {
        wrong.push("more is said than is wrong".to_owned());
    }
    if answers != slip.answers {
        wrong.push("the answers are not as kept".to_owned());
    }
    let first = found.list().first();
    let is_there = first.is_none_or(|one| lines.contains(&one.line));
    match (&slip.elsewhere, is_there) {
        (None, false) => wrong.push(format!("the first message is not at its place, {lines:?}")),
        (Some(_), true) => wrong.push("the first message is at its place after all".to_owned()),
        _ => {}
    }
    let remedied = if slip.remedied.is_empty() {
        let edits: Vec<Edit> = found.list().iter().flat_map(meant).collect();
        if edits.is_empty() {
            wrong.push("no remedy can be tried".to_owned());
        }
        edited(&text, &edits).ok_or_else(|| "the remedies are in each other's way".to_owned())
    } else {
        with_edits(&text, &slip.remedied).map(|made| made.0)
    };
    match remedied {
        Err(why) => wrong.push(format!("the remedy cannot be made: {why}")),
        Ok(remedied) => {
            let after = check(&remedied);
            if !after.is_empty() {
                wrong.push(format!("the remedy does not work: {}", told(after.list()).join(" ")));
            }
        }
    }
    (wrong, answers)
}

/// The codes that the slips are told with.
pub fn codes() -> BTreeSet<String> {
    let all = files().into_iter().map(|path| fs::read_to_string(path).unwrap());
    let lines: Vec<String> = all
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let answers = lines.iter().filter_map(|line| line.strip_prefix("= "));
    answers
        .filter_map(|answer| Some(answer.split(' ').next()?.to_owned()))
        .collect()
}

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files
}

/// The file with its answers as they are.
fn with_answers(text: &str, answers: &[Vec<String>]) -> String {
    let mut whole = String::new();
    let mut number = 0;
    let mut due = false;
    for line in text.lines() {
        let is_answer = line.starts_with("= ") || line.starts_with("> ");
        if due && (line == "remedy:" || line.is_empty()) {
            for answer in &answers[number - 1] {
                let _ = writeln!(whole, "{answer}");
            }
            due = false;
        }
        if line.starts_with("##") {
            number += 1;
            due = true;
        }
        if !is_answer {
            let _ = writeln!(whole, "{line}");
        }
    }
    if due {
        for answer in &answers[number - 1] {
            let _ = writeln!(whole, "{answer}");
        }
    }
    whole
}

#[test]
fn every_slip_is_told_at_its_place_with_a_remedy_that_works() {
    assert!(check(&full()).is_empty(), "{}", check(&full()));
    let writes = std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some();
    let mut names = BTreeSet::new();
    let mut all_wrong = String::new();
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let mut all = Vec::new();
        for slip in slips(&text) {
            let (mut wrong, answers) = judged(&slip);
            if !names.insert(slip.name.clone()) {
                wrong.push("another slip has this name".to_owned());
            }
            if !wrong.is_empty() {
                let _ = writeln!(
                    all_wrong,
                    "\n{}\n  {}\n  {}",
                    slip.name,
                    wrong.join("\n  "),
                    answers.join("\n  ")
                );
            }
            all.push(answers);
        }
        if writes {
            fs::write(&path, with_answers(&text, &all)).unwrap();
        }
    }
    assert!(all_wrong.is_empty(), "{all_wrong}");
    assert!(names.len() >= FEWEST, "only {} kinds of slips are known", names.len());
}
