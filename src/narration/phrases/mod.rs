//! What several screens say: lines about people, choices, acts, hints, days.
//!
//! In: a `View` and what is spoken of. Out: sentences and rows for a `Page`.

pub(in crate::narration) mod acts;
pub(in crate::narration) mod answer_numbers;
pub(in crate::narration) mod came;
pub(in crate::narration) mod cues;
pub(in crate::narration) mod epilogue;
pub(in crate::narration) mod evenings;
pub(in crate::narration) mod fit_table;
pub(in crate::narration) mod forecast;
pub(in crate::narration) mod friday;
pub(in crate::narration) mod hints;
pub(in crate::narration) mod last_heard;
mod last_week_seen;
pub(in crate::narration) mod meeting_end;
pub(in crate::narration) mod meeting_moves;
mod meeting_why;
pub(in crate::narration) mod moment_words;
pub(in crate::narration) mod monday_facts;
pub(in crate::narration) mod most_to_see;
pub(in crate::narration) mod moved;
pub(in crate::narration) mod notices;
pub(in crate::narration) mod own_words;
pub(in crate::narration) mod plan_changes;
pub(in crate::narration) mod profile;
pub(in crate::narration) mod reasons;
pub(in crate::narration) mod remarks;
pub(in crate::narration) mod script_words;
pub(in crate::narration) mod seen;
pub(in crate::narration) mod shorten;
pub(in crate::narration) mod side_by_side;
pub(in crate::narration) mod time;
pub(in crate::narration) mod tips;
pub(in crate::narration) mod toll;
pub(in crate::narration) mod verdict;
pub(in crate::narration) mod week_cues;
