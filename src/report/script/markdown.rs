//! A script as Markdown: to correct in any editor, and to compare with the one before.

use std::fmt::Write as _;

use super::block::{ScenarioScript, ScriptBlock};

/// The text of the file.
#[must_use]
pub fn markdown(script: &ScenarioScript) -> String {
    let mut text = format!("# {}\n\n{}\n", plain(&script.title), plain(&script.about));
    for block in &script.blocks {
        text.push('\n');
        text += &set(block);
    }
    text
}

fn set(block: &ScriptBlock) -> String {
    let mut text = String::new();
    let _ = match block {
        ScriptBlock::Part(title) => writeln!(text, "## {}", plain(title)),
        ScriptBlock::Section(title) => writeln!(text, "### {}", plain(title)),
        ScriptBlock::Piece(title, line) if line.is_empty() => writeln!(text, "#### {}", plain(title)),
        ScriptBlock::Piece(title, line) => writeln!(text, "#### {}\n\n*{}*", plain(title), plain(line)),
        ScriptBlock::Text(words) => writeln!(text, "{}", plain(words)),
        ScriptBlock::Speech(words) => writeln!(text, "> {}", plain(words)),
        ScriptBlock::Labelled(label, words) => writeln!(text, "**{}:** {}", plain(label), plain(words)),
        ScriptBlock::List(points) => points.iter().try_for_each(|point| writeln!(text, "- {}", plain(point))),
        ScriptBlock::Table(head, rows) => {
            text = table(head, rows);
            Ok(())
        }
        ScriptBlock::Choice {
            number,
            text: words,
            stance,
            follows,
        } => {
            let _ = writeln!(text, "{number}. {} *({})*", plain(words), plain(stance));
            let follow = |(label, told): &(String, String)| writeln!(text, "   - {}: {}", plain(label), plain(told));
            follows.iter().try_for_each(follow)
        }
        ScriptBlock::Lines(lines) => {
            let line = |label: &String| {
                writeln!(
                    text,
                    "{}{}______________________________\n",
                    plain(label),
                    if label.is_empty() { "" } else { ": " }
                )
            };
            lines.iter().try_for_each(line)
        }
    };
    text
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| plain(cell).replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut text = row(head);
    text.push('|');
    text.push_str(&" --- |".repeat(head.len()));
    text.push('\n');
    text.extend(rows.iter().map(|cells| row(cells)));
    text
}

/// A text in which nothing is taken for Markdown, in one line.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.trim().chars() {
        match c {
            '\n' => out.push(' '),
            c if c.is_control() => {}
            '*' | '_' | '`' | '#' | '<' | '[' | ']' | '\\' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
