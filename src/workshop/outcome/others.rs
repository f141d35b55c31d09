//! How other rooms decided, in one quiet line.

use super::cohort::CohortMoment;
use crate::narration::Localizer;

/// "How 31 other rooms decided: 1 · 12%, 2 · 55%, 3 · 33%".
#[must_use]
pub fn others_line(moment: &CohortMoment, words: &Localizer) -> String {
    let share = |(number, share): (u32, u32)| {
        let percent = words.with("percent", &[("n", share.into())]);
        format!("{number} · {percent}")
    };
    let shares: Vec<String> = (1..).zip(moment.shares()).map(share).collect();
    let values = [("rooms", moment.rooms.into()), ("shares", shares.join(", ").into())];
    words.with("room-others", &values)
}
