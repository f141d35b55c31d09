//! What every screen says, as data in reading order, and what the stage shows.
//!
//! In: a [`View`] (the words, the scenario, the simulation, what happened). Out: [`page::Page`]s, which the terminal
//! prints and the window draws, and [`stage::StageView`]. Only this room knows Fluent; it knows no pixels.

pub mod authoring;
mod i18n;
pub mod page;
mod phrases;
mod screens;
pub mod stage;

mod debrief;
mod view;

pub use debrief::{
    DebriefStep, debrief, debrief_front, debrief_overview, debrief_parts, debrief_step, first_stop, fork_mark, what_if,
    what_if_rows,
};
pub use i18n::foreign;
pub use i18n::languages::{Language, LoadedLanguage, PSEUDO, languages, negotiated, spoken};
pub use i18n::localizer::{FILES, LocaleError, Localizer, MessageValue};
pub use page::plain;
pub use page::{HistoryCommand, HostCommand, Voting};
pub use phrases::acts::{acts, control as act_control, done};
pub use phrases::answer_numbers::{answer_number, numbered_answers};
pub use phrases::cues::{Cue, cues};
pub use phrases::fit_table::table as fit_table;
pub use phrases::forecast::{expecting, picks as forecast_picks, words as forecast_words};
pub use phrases::hints::{Ahead, hints};
pub use phrases::moment_words::{told, told_ending};
pub use phrases::notices::{Notice, away, notices, waiting};
pub use phrases::remarks::{carried, remark};
pub use phrases::script_words::ScriptWords;
pub use phrases::side_by_side::side_by_side;
pub use phrases::time::{day as day_words, hours as hours_words};
pub use phrases::tips::{tips, tips_at};
pub use screens::between::between;
pub use screens::briefing::briefing;
pub use screens::briefing_front::{WHOLE_BRIEFING, briefing_front};
pub use screens::chair::chair;
pub use screens::choose::{ScenarioCard, choose};
pub use screens::consequence::consequence;
pub use screens::day::{MORE_ACTS, day};
pub use screens::divided::divided_page;
pub use screens::glossary::{TERMS, glossary};
pub use screens::help::{action_name, help, key_name};
pub use screens::history::{HistoryView, PAST_COMPARED, PAST_SHOWN, Past, PastState, history};
pub use screens::history_team::{PastPerson, past_team};
pub use screens::hosting::{host_length, host_list, leave_wall};
pub use screens::last_week::last_week;
pub use screens::moment::heard;
pub use screens::notes::notes;
pub use screens::notice::notice;
pub use screens::people::people;
pub use screens::plan::{STEP, plan};
pub use screens::plan_details::plan_details;
pub use screens::question::question;
pub use screens::reflection::before_away;
pub use screens::resuming::resuming;
pub use screens::settings::{SettingsView, key_refused, settings};
pub use screens::spec::{OverlayContext, OverlayPage, ScreenKind, ScreenSpec, overlay};
pub use screens::title::{LeftOff, TitleOffers, title};
pub use screens::votes::{MOST_HANDS, Votes, votes};
pub use screens::week_board::{WeekBoard, block_target, week_board};
pub use screens::week_people::week_people;
pub use screens::why::why;
pub use stage::stage_words::{StageDescription, StageWords, describe_figure, describe_stage};
pub use stage::work;
pub use view::View;
