//! The scenario language as types: what a coach may write, with ranges and defaults, declared once.
//!
//! In: nothing. Out: the types that a file is read into, by our own reader (which collects mistakes) or by `ron` with
//! `implicit_some`. Names are still names and numbers still 0-100 here; `resolve` turns them into indices.

pub(super) mod declare;

mod conditions;
mod contracts;
mod days;
mod entries;
mod epilogue;
mod kind_file;
mod moments;
mod parameters;
mod people;
mod play_script;
mod scenario;
mod tips;
mod translation;
mod work;
mod world_words;

pub use conditions::{Bound, Condition, Count, Effect, PromiseState, TaskState};
pub use contracts::{AttentivePlayer, ChoiceMeasure, Contract, ContractPlayer, DayAct, Manager, Measure, MomentNeed};
pub use days::{Date, Weekday};
pub use entries::Entries;
pub use epilogue::{AwayWeek, CallBack, DeliveredText, Epilogue, PersonEnding};
pub use kind_file::{EmergentText, Kind};
pub use moments::{Choice, Fact, KnownBy, Moment, Promise};
pub use parameters::{Model, Parameter};
pub use people::{DeskTask, Leader, Look, Party, Person};
pub use play_script::{Expectation, MeetingMove, PersonWay, PlayScript, ScriptDecision, ScriptFact, ScriptPlan};
pub use scenario::{Cut, Ending, Note, Reflection, Scenario, System};
pub use tips::{Occasion, Tip, TipTarget};
pub use translation::{TranslatedText, Translation};
pub use work::{Project, Task};
pub use world_words::{EmergentMoments, OwnEmergentText, PersonVoice, WorldWords};
