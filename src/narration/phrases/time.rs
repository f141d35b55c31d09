//! Days, times of day and hours in words.

use crate::narration::i18n::localizer::Localizer;
use crate::platform::clock;
use crate::scenario::{DAYS_PER_WEEK, Day};

/// Week of a day, from 1.
#[must_use]
pub const fn week(day: Day) -> u32 {
    day / DAYS_PER_WEEK + 1
}

/// "Wednesday".
#[must_use]
pub fn weekday(words: &Localizer, day: Day) -> String {
    words.get(&format!("weekday-{}", day % DAYS_PER_WEEK))
}

/// "Wednesday, week 3".
#[must_use]
pub fn day(words: &Localizer, day: Day) -> String {
    words.with(
        "weekday-week",
        &[("weekday", weekday(words, day).into()), ("week", week(day).into())],
    )
}

/// "22 November 2026", of seconds since 1970.
#[must_use]
pub fn date(words: &Localizer, seconds: u64) -> String {
    let (year, month, day) = clock::date(seconds);
    let month = words.get(&format!("month-{month}"));
    // As text: a year has no thousands to be set apart.
    let values = [
        ("day", day.to_string().into()),
        ("month", month.into()),
        ("year", year.to_string().into()),
    ];
    words.with("date", &values)
}

/// "22 November 2026, 20:41 UTC", of seconds since 1970.
#[must_use]
pub fn date_and_time(words: &Localizer, seconds: u64) -> String {
    let (hour, minute) = clock::hour_and_minute(seconds);
    let values = [
        ("date", date(words, seconds).into()),
        ("time", format!("{hour:02}:{minute:02}").into()),
    ];
    words.with("date-and-time", &values)
}

/// "10:40".
#[must_use]
pub fn clock(hour: f64) -> String {
    let minutes = libm::round(hour.clamp(0.0, 23.99) * 60.0) as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// "2½ h", rounded to quarters.
#[must_use]
pub fn hours(words: &Localizer, hours: f64) -> String {
    words.with("hours", &[("n", number(hours).into())])
}

/// "45 min" of what takes less than an hour, else "2½ h"; rounded to quarters.
#[must_use]
pub fn short(words: &Localizer, hours: f64) -> String {
    let quarters = libm::round(hours.max(0.0) * 4.0) as u32;
    if (1..4).contains(&quarters) {
        words.with("minutes", &[("n", (quarters * 15).into())])
    } else {
        self::hours(words, hours)
    }
}

/// "2½", rounded to quarters.
#[must_use]
pub fn number(hours: f64) -> String {
    let quarters = libm::round(hours.max(0.0) * 4.0) as u32;
    let part = ["", "¼", "½", "¾"][(quarters % 4) as usize];
    match (quarters / 4, part) {
        (0, "") => "0".to_owned(),
        (0, part) => part.to_owned(),
        (whole, part) => format!("{whole}{part}"),
    }
}

/// "6.4" of a level from 0 to 10.
#[must_use]
pub fn level(words: &Localizer, level: f64) -> String {
    decimal(words, libm::round(level.clamp(0.0, 10.0) * 10.0) / 10.0)
}

/// "6.4" or "6,4": one place behind the decimal mark of the language.
#[must_use]
pub fn decimal(words: &Localizer, number: f64) -> String {
    format!("{number:.1}").replace('.', &words.get("decimal-mark"))
}
