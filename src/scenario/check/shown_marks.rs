//! Marks in a text that are shown as they stand
//!
//! Texts are plain: `**so**`, `__so__`, `# so` and `<b>so</b>` are shown with their marks. A person's name is filled in for `{mira}`,
//! not for `[mira]`, `<mira>`, `%mira%`, `$mira` or `@mira`. Titles and names stand on one line.

use super::texts::Text;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message};
use crate::scenario::edit::Edit;
use crate::scenario::names::NameIndex;
use crate::scenario::place::Span;
use crate::scenario::placeholders::ROLES;

pub const RULE: Rule = Rule {
    code: "SB432",
    severity: Severity::Warning,
    page: page!("shown_marks"),
};

/// Titles, names and roles are at most so long, and stand on one line.
const ONE_LINE: usize = 60;

const TAGS: &[&str] = &[
    "b", "i", "u", "em", "strong", "p", "br", "br/", "br /", "span", "div", "h1", "h2",
];

pub fn check(text: &Text, people: &NameIndex, out: &mut DiagnosticSink) {
    let words = text.at.value.as_str();
    if let Some((written, name)) = other_slot(words, people) {
        let right = format!("{{{name}}}");
        let what = format!("`{written}` is shown as it stands: names are filled in for {right}");
        report(text.at.span, &written, what, &right, out);
    } else if let Some((written, inside)) = emphasis(words).or_else(|| tag(words)) {
        let what = format!("`{written}` is shown with its marks: texts are plain");
        report(text.at.span, &written, what, &inside, out);
    } else if text.longest == Some(ONE_LINE) && words.trim().contains('\n') {
        let what = "this goes over the end of its line".to_owned();
        let words = Message::new(what, "It stands in a line of a list or a card.", "write it in one line");
        out.report(&RULE, text.at.span, words);
    }
}

fn report(of: Span, written: &str, what: String, right: &str, out: &mut DiagnosticSink) {
    let found = if of.is_nowhere() {
        None
    } else {
        out.slice(of).find(written)
    };
    let Some(at) = found else {
        let words = Message::new(what, "The player would read the marks.", format!("write {right}"));
        out.report(&RULE, of, words);
        return;
    };
    let start = of.start as usize + at;
    let edit = Edit::replace(start, start + written.len(), right);
    let words = Message::new(what, "The player would read the marks.", format!("write `{right}`"));
    out.report_with(&RULE, edit.span, words, Some(Mending::of(vec![edit])));
}

/// `[mira]`, `%mira%`, `$mira`, `${mira}`, `@mira`, `{{mira}}` around an id or a role.
fn other_slot<'t>(words: &'t str, people: &NameIndex) -> Option<(String, &'t str)> {
    const AROUND: &[(&str, &str)] = &[
        ("{{", "}}"),
        ("${", "}"),
        ("[", "]"),
        ("<", ">"),
        ("%", "%"),
        ("$", ""),
        ("@", ""),
        ("#{", "}"),
    ];
    AROUND.iter().find_map(|(open, close)| {
        words.match_indices(open).find_map(|(at, _)| {
            let rest = &words[at + open.len()..];
            let length = rest
                .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))
                .unwrap_or(rest.len());
            let name = &rest[..length];
            let known = people.find(name).is_some() || ROLES.contains(&name);
            (known && rest[length..].starts_with(close)).then(|| (format!("{open}{name}{close}"), name))
        })
    })
}

/// `**so**`, `__so__`, or `# so` at the beginning.
fn emphasis(words: &str) -> Option<(String, String)> {
    for mark in ["**", "__"] {
        let Some((_, rest)) = words.split_once(mark) else {
            continue;
        };
        if let Some((inside, _)) = rest.split_once(mark)
            && !inside.trim().is_empty()
        {
            return Some((format!("{mark}{inside}{mark}"), inside.to_owned()));
        }
    }
    let heading = words.trim_start_matches('#');
    let marks = words.len() - heading.len();
    (marks > 0 && heading.starts_with(' ')).then(|| (words[..=marks].to_owned(), String::new()))
}

/// `<b>so</b>`, or a tag alone.
fn tag(words: &str) -> Option<(String, String)> {
    for (at, _) in words.match_indices('<') {
        let Some((name, after)) = words[at + 1..].split_once('>') else {
            continue;
        };
        if !TAGS.contains(&name.to_lowercase().as_str()) {
            continue;
        }
        let close = format!("</{name}>");
        return Some(match after.split_once(close.as_str()) {
            Some((inside, _)) => (format!("<{name}>{inside}{close}"), inside.to_owned()),
            None => (format!("<{name}>"), String::new()),
        });
    }
    None
}
