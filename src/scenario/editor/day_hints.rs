//! Days said the other way: beside `Day(12)` "week 3, Tuesday", beside `Week(3, Tuesday)` "day 12".
//!
//! In: a walked text. Out: [`DayHint`]s in the order of the text; none for a day that there is not.

use super::frame::FrameContent;
use super::walk::WalkedText;

const WEEKDAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/// A day said the other way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHint {
    /// The byte behind which it is shown.
    pub at: usize,
    /// In words.
    pub said: String,
}

/// Of every day that is written.
#[must_use]
pub fn day_hints(walked: &WalkedText) -> Vec<DayHint> {
    let hints = walked.frames.iter().filter_map(|frame| {
        let FrameContent::Values(page, word) = frame.holds else {
            return None;
        };
        if page.name != "Date" {
            return None;
        }
        let inside = walked.text.get(frame.inside..frame.end)?.strip_suffix(')')?;
        let values: Vec<&str> = inside
            .split(',')
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect();
        let said = match (word.name, values.as_slice()) {
            ("Day", [day]) => week_of(day.parse().ok()?)?,
            ("Week", [week, weekday]) => day_of(week.parse().ok()?, weekday)?,
            _ => return None,
        };
        Some(DayHint { at: frame.end, said })
    });
    hints.collect()
}

fn week_of(day: u32) -> Option<String> {
    let before = day.checked_sub(1)?;
    let weekday = WEEKDAYS.get(before as usize % WEEKDAYS.len())?;
    Some(format!("week {}, {weekday}", before / 5 + 1))
}

fn day_of(week: u32, weekday: &str) -> Option<String> {
    let in_week = WEEKDAYS.iter().position(|known| *known == weekday)?;
    let day = week
        .checked_sub(1)?
        .checked_mul(5)?
        .checked_add(u32::try_from(in_week).ok()? + 1)?;
    Some(format!("day {day}"))
}
