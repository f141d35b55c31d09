//! What every screen says, as data in reading order, and what the stage shows.
//!
//! In: a [`View`] (the words, the scenario, the simulation, what happened). Out: [`page::Page`]s, which the terminal
//! prints and the window draws, and [`stage::StageView`]. Only this room knows Fluent; it knows no pixels.

pub mod message_key;
pub mod page;
pub mod plain;
pub mod stage;
pub mod work;

mod stage_words;

mod acts;
mod between;
mod briefing;
mod consequence;
mod control;
mod day;
mod debrief;
mod figures;
mod fit_table;
mod forecast;
mod glossary;
mod help;
mod hints;
mod history;
mod interpolate;
mod languages;
mod last_week;
mod localizer;
mod meeting;
mod meeting_end;
mod moment;
mod moment_words;
mod moved;
mod notes;
mod notice;
mod notices;
mod people;
mod plan;
mod plan_changes;
mod pseudo;
mod pulse;
mod question;
mod reasons;
mod reflection;
mod seen;
mod settings;
mod side_by_side;
mod time;
mod tips;
mod title;
mod view;
mod votes;
mod why;

pub use acts::{acts, control as act_control, done};
pub use between::between;
pub use briefing::briefing;
pub use consequence::consequence;
pub use day::day;
pub use debrief::debrief;
pub use fit_table::table as fit_table;
pub use forecast::{expecting, picks as forecast_picks, words as forecast_words};
pub use glossary::{TERMS, glossary};
pub use help::{action_name, help, key_name};
pub use hints::{Ahead, hints};
pub use history::{HistoryCommand, HistoryView, PAST_COMPARED, PAST_SHOWN, Past, PastState, history};
pub use languages::{Language, LoadedLanguage, PSEUDO, languages, negotiated, spoken};
pub use last_week::last_week;
pub use localizer::{FILES, LocaleError, Localizer, MessageValue};
pub use moment::heard;
pub use moment_words::told;
pub use notes::notes;
pub use notice::notice;
pub use notices::{Notice, away, notices, waiting};
pub use people::people;
pub use plan::{STEP, plan};
pub use question::question;
pub use settings::{SettingsView, key_refused, settings};
pub use side_by_side::side_by_side;
pub use stage_words::stage_words;
pub use time::{day as day_words, hours as hours_words};
pub use tips::{tips, tips_at};
pub use title::{LeftOff, ScenarioCard, choose, title};
pub use view::View;
pub use votes::{MOST_HANDS, Votes, Voting, votes};
pub use why::why;
