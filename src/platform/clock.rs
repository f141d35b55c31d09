//! The time of day, for what stands beside a journal and in lists. Nothing that is played ever asks for it.
//!
//! Out: seconds since 1970, and the same as text in UTC. In the browser, which has no such clock here, it is 1970.

use std::time::Duration;

const DAY: u64 = 86_400;

/// Seconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn now() -> u64 {
    since_1970().as_secs()
}

/// As RFC 3339 writes it, in UTC: `2026-11-21T20:41:33Z`. Years after 9999 are written with more digits.
#[must_use]
pub fn text(seconds: u64) -> String {
    let (year, month, day) = date(seconds);
    let rest = seconds % DAY;
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Whether a text is a time as [`text`] writes it.
#[must_use]
pub fn is_text(time: &str) -> bool {
    const SHAPE: &[u8] = b"0000-00-00T00:00:00Z";
    let fits = |(byte, shape): (u8, &u8)| {
        if *shape == b'0' {
            byte.is_ascii_digit()
        } else {
            byte == *shape
        }
    };
    time.len() == SHAPE.len() && time.bytes().zip(SHAPE).all(fits)
}

/// Waits.
#[cfg(not(target_family = "wasm"))]
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}

/// Year, month (1..=12) and day (1..=31) of a number of seconds since 1970, in the Gregorian calendar and in UTC.
///
/// Counts from 1 March of year 0, so that the leap day is the last of its year (after Howard Hinnant's
/// `civil_from_days`).
#[must_use]
pub fn date(seconds: u64) -> (u64, u64, u64) {
    let days = seconds / DAY + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day)
}

#[cfg(not(target_family = "wasm"))]
fn since_1970() -> Duration {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
}

#[cfg(target_family = "wasm")]
fn since_1970() -> Duration {
    Duration::ZERO
}

#[cfg(test)]
mod tests {
    use super::{is_text, text};

    #[test]
    fn a_time_is_known_by_its_shape() {
        assert!(is_text(&text(1_795_293_693)));
        for other in [
            "",
            "2026-11-21",
            "2026-11-21T20:41:33",
            "2026-11-21 20:41:33Z",
            "<b>-11-21T20:41:33Z",
        ] {
            assert!(!is_text(other), "{other}");
        }
    }

    #[test]
    fn a_time_is_written_as_rfc_3339() {
        assert_eq!(text(0), "1970-01-01T00:00:00Z");
        assert_eq!(text(951_782_399), "2000-02-28T23:59:59Z");
        assert_eq!(text(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(text(1_795_293_693), "2026-11-21T20:41:33Z");
        assert_eq!(text(4_107_542_400), "2100-03-01T00:00:00Z");
    }
}
