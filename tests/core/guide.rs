//! The guide "Your first scenario in thirty minutes", followed word by word.
//!
//! In: `docs/first-scenario.md`. Out: the file that a reader comes to; each command is run on it, and answers what stands below it there.
//! With `STEPBACK_WRITE_GOLDEN=1` the answers in the guide are written anew.
#![expect(
    clippy::disallowed_methods,
    reason = "reads the guide, and writes the file it speaks of"
)]

use std::fs;
use std::path::Path;

use crate::program::{command, run};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/first-scenario.md");
const FILE: &str = "bakery.ron";

/// A block between fences, with the words before it.
struct Block {
    words: String,
    kind: String,
    text: String,
}

fn blocks(guide: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut words = String::new();
    let mut open: Option<Block> = None;
    for line in guide.lines() {
        match (open.take(), line.strip_prefix("```")) {
            (None, Some(kind)) => {
                open = Some(Block {
                    words: std::mem::take(&mut words),
                    kind: kind.to_owned(),
                    text: String::new(),
                });
            }
            (Some(block), Some("")) => found.push(block),
            (Some(mut block), _) => {
                block.text.push_str(line);
                block.text.push('\n');
                open = Some(block);
            }
            (None, None) => {
                words.push_str(line);
                words.push('\n');
            }
        }
    }
    found
}

/// What the words before a block say it stands in the place of.
fn replaced(words: &str) -> Option<&str> {
    let (_, behind) = words.rsplit_once("n the place of ")?;
    behind.split('`').nth(1)
}

/// The file after a block of it.
fn followed(file: &str, block: &Block) -> String {
    let Some(old) = replaced(&block.words) else {
        return block.text.clone();
    };
    if block.words.contains("the last line") {
        let (before, _) = file.trim_end().rsplit_once('\n').unwrap();
        assert_eq!(file.trim_end().rsplit('\n').next(), Some(old), "the last line");
        return format!("{before}\n{}", block.text);
    }
    assert_eq!(file.matches(old).count(), 1, "`{old}` is not one place of the file");
    // What is replaced begins within a line; the block brings the blanks before it.
    let (before, after) = file.split_once(old).unwrap();
    let before = before.trim_end_matches(' ');
    format!("{before}{}{}", block.text.trim_end_matches('\n'), after)
}

fn answer(line: &str, folder: &Path) -> String {
    let words: Vec<&str> = line.split_whitespace().skip(2).collect();
    let mut program = command(&words);
    program.current_dir(folder);
    let output = run(program, "");
    assert!(
        output.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_guide_leads_to_a_scenario_and_says_what_the_program_answers() {
    let guide = fs::read_to_string(GUIDE).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    let mut written = String::new();
    let mut rest = guide.as_str();
    let mut file = String::new();
    for block in blocks(&guide) {
        match block.kind.as_str() {
            "ron" => {
                file = followed(&file, &block);
                fs::write(&path, &file).unwrap();
            }
            "console" => {
                let line = block.text.lines().next().unwrap();
                let now = format!("{line}\n{}\n", answer(line, folder.path()).trim_end());
                let (before, after) = rest.split_once(&format!("```console\n{}", block.text)).unwrap();
                written += before;
                written += "```console\n";
                written += &now;
                rest = after;
            }
            other => panic!("a block of {other}"),
        }
    }
    written.push_str(rest);
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        fs::write(GUIDE, &written).unwrap();
    }
    assert!(
        written == guide || std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some(),
        "{written}"
    );
    assert!(file.contains("id: \"salt\"") && file.contains("id: \"smoke\"") && file.contains("id: \"alone\""));
}
