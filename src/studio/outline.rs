//! A scenario at a glance: its parts, and its moments in the weeks.
//!
//! In: a text whose syntax is whole. Out: the names of what it holds, each with its place, and a calendar.

use crate::scenario::form::{FormText, Path};

/// A part of a scenario that has a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPart {
    /// Where it stands.
    pub path: Path,
    /// What it is called.
    pub name: String,
}

/// Parts of one sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineGroup {
    /// The part of the scenario.
    pub part: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// It is a list: one more can be added.
    pub is_list: bool,
    /// It is written.
    pub is_there: bool,
    /// What is in it.
    pub entries: Vec<ListedPart>,
}

/// A moment in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledMoment {
    /// Where it stands.
    pub path: Path,
    /// Its title.
    pub title: String,
    /// Its kind, as the language spells it.
    pub kind: String,
    /// Its week from 1 and its weekday from 0; nothing where a condition or a choice brings it.
    pub day: Option<(usize, usize)>,
}

/// The parts with a page of their own, in the order in which a coach needs them; and the parts of an item that name it.
const GROUPS: [(&str, &str, bool, &[&str]); 18] = [
    ("leader", "The leader", false, &[]),
    ("people", "People", true, &["name"]),
    ("outside", "Outside", true, &["name"]),
    ("projects", "Projects", true, &["title"]),
    ("moments", "Moments", true, &["title"]),
    ("endings", "Endings", true, &["title"]),
    ("epilogue", "Epilogue", false, &[]),
    ("away", "The week without you", false, &[]),
    ("voices", "Voices", true, &["person"]),
    ("reflections", "Reflections", true, &["after"]),
    ("facilitator", "Facilitator's notes", true, &["at"]),
    ("cuts", "Cuts", true, &["id"]),
    ("tips", "Tips", true, &["on"]),
    ("rapport", "Rapport", true, &[]),
    ("words", "Own words", false, &[]),
    ("emergent", "What comes by itself", false, &[]),
    ("contracts", "Contracts", true, &[]),
    ("teaches", "What it trains", true, &[]),
];

/// The most characters of a name.
const LONGEST: usize = 40;

const WEEKDAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/// Whether a part of the scenario has a page of its own.
#[must_use]
pub fn has_own_page(part: &str) -> bool {
    GROUPS.iter().any(|(name, ..)| *name == part)
}

/// The parts of a scenario.
#[must_use]
pub fn outline(form: &FormText) -> Vec<OutlineGroup> {
    let whole = Path::default();
    let group = |(part, title, is_list, named_by): &(&'static str, &'static str, bool, &[&str])| {
        let list = whole.part(part);
        let entry = |number: usize| {
            let path = list.item(number);
            let name = named_by.iter().find_map(|part| form.written(&path.part(part)));
            let name = name.filter(|name| !name.trim().is_empty());
            let name = name.unwrap_or_else(|| format!("{} {}", title, number + 1));
            ListedPart {
                name: shortened(&name),
                path,
            }
        };
        let items = if named_by.is_empty() { 0 } else { form.count(&list) };
        OutlineGroup {
            part,
            title,
            is_list: *is_list,
            is_there: form.written(&list).is_some(),
            entries: (0..items).map(entry).collect(),
        }
    };
    GROUPS.iter().map(group).collect()
}

/// The number of its weeks, and its moments in the order in which they are written.
#[must_use]
pub fn calendar(form: &FormText) -> (usize, Vec<ScheduledMoment>) {
    let whole = Path::default();
    let written = |path: &Path| form.written(path).unwrap_or_default();
    let weeks = written(&whole.part("weeks")).parse().unwrap_or(0).min(52);
    let list = whole.part("moments");
    let moment = |number: usize| {
        let path = list.item(number);
        ScheduledMoment {
            title: shortened(&written(&path.part("title"))),
            kind: written(&path.part("kind")),
            day: day(&written(&path.part("at"))),
            path,
        }
    };
    (weeks, (0..form.count(&list)).map(moment).collect())
}

/// `Week(3, Tuesday)` or `Day(12)` as week from 1 and weekday from 0.
fn day(written: &str) -> Option<(usize, usize)> {
    let inside = |word: &str| {
        Some(
            written
                .strip_prefix(word)?
                .trim_start()
                .strip_prefix('(')?
                .strip_suffix(')')?
                .trim(),
        )
    };
    if let Some(day) = inside("Day") {
        let day: usize = day.trim_end_matches(',').trim().parse().ok()?;
        let day = day.checked_sub(1)?;
        return Some((day / 5 + 1, day % 5));
    }
    let (week, weekday) = inside("Week")?.split_once(',')?;
    let weekday = weekday.trim().trim_end_matches(',').trim();
    let weekday = WEEKDAYS.iter().position(|name| *name == weekday)?;
    Some((week.trim().parse().ok()?, weekday))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST - 1).collect();
    short.push('…');
    short
}
