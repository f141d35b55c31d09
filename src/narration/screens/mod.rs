//! One file a screen: which texts and controls it has, in which order.
//!
//! In: a `View`. Out: a `Page`.

pub(in crate::narration) mod between;
pub(in crate::narration) mod briefing;
pub(in crate::narration) mod consequence;
pub(in crate::narration) mod day;
pub(in crate::narration) mod glossary;
pub(in crate::narration) mod help;
pub(in crate::narration) mod history;
pub(in crate::narration) mod last_week;
pub(in crate::narration) mod meeting;
pub(in crate::narration) mod moment;
pub(in crate::narration) mod notes;
pub(in crate::narration) mod notice;
pub(in crate::narration) mod people;
pub(in crate::narration) mod plan;
pub(in crate::narration) mod pulse;
pub(in crate::narration) mod question;
pub(in crate::narration) mod reflection;
pub(in crate::narration) mod settings;
pub(in crate::narration) mod title;
pub(in crate::narration) mod votes;
pub(in crate::narration) mod why;
