//! What is written down keeps its form: every format is compared with a golden file, and none is made from how the code is
//! spelled.
//!
//! A type or a variant may be renamed at any time. When one of these tests fails after that, the old name has to be given to
//! `serde` or `strum`; a golden file is written anew only for a change of the format that is meant and that its readers know of:
//! `STEPBACK_WRITE_GOLDEN=1 cargo test --no-default-features --test core formats`.
#![expect(
    clippy::disallowed_methods,
    reason = "compares files that were written, and keeps the golden ones"
)]

mod names;
mod spelling;
mod written;

/// Compares a text with the golden file of this name.
#[track_caller]
fn golden(name: &str, now: &str) {
    let path = format!("{}/tests/golden/formats/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    for (line, (kept, now)) in kept.lines().zip(now.lines()).enumerate() {
        assert_eq!(kept, now, "{name}, line {}", line + 1);
    }
    assert_eq!(kept, now, "{name} has more or fewer lines, or other line ends");
}
