//! The time of day, for what stands beside a journal and in lists. Nothing that is played ever asks for it.
//!
//! Out: seconds since 1970, and the same as text in UTC. In the browser, which has no such clock here, it is 1970.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Seconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn now() -> u64 {
    since_1970().as_secs()
}

/// As RFC 3339 writes it, in UTC: `2026-11-21T20:41:33Z`. Times after the year 9999 are its last second.
#[must_use]
pub fn text(seconds: u64) -> String {
    timestamp(seconds).to_string()
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
#[must_use]
pub fn date(seconds: u64) -> (u64, u64, u64) {
    let date = TimeZone::UTC.to_datetime(timestamp(seconds)).date();
    let number = |part: i16| u64::try_from(part).unwrap_or_default();
    (
        number(date.year()),
        number(date.month().into()),
        number(date.day().into()),
    )
}

/// Hour (0..=23) and minute (0..=59) of a number of seconds since 1970, in UTC.
#[must_use]
pub fn hour_and_minute(seconds: u64) -> (u8, u8) {
    let time = TimeZone::UTC.to_datetime(timestamp(seconds)).time();
    let number = |part: i8| u8::try_from(part).unwrap_or_default();
    (number(time.hour()), number(time.minute()))
}

fn timestamp(seconds: u64) -> Timestamp {
    let seconds = i64::try_from(seconds).ok();
    let time = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    time.or_else(|| Timestamp::from_second(Timestamp::MAX.as_second()).ok())
        .unwrap_or_default()
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
    use super::{date, hour_and_minute, is_text, text};

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
        assert_eq!(text(u64::MAX), "9999-12-30T22:00:00Z");
        assert_eq!(date(951_782_400), (2000, 2, 29));
        assert_eq!(hour_and_minute(1_795_293_693), (20, 41));
    }
}
