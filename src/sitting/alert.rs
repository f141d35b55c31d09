//! A notice: a sentence that must be read before anything else, kept as what happened and put into words when it is shown.

use super::jobs::JobKind;
use crate::narration::{self, Localizer};
use crate::platform::keys::KeyError;
use crate::session::{AnswerError, Remark};

/// Something that could not be done, or must be known.
#[derive(Debug, Clone, PartialEq)]
pub enum Alert {
    /// No decision can be taken back.
    NothingToTakeBack,
    /// The answer was not taken; nothing has changed.
    NotAnswered(AnswerError),
    /// The play-through goes on in memory only.
    NotKept(String),
    /// The settings hold until the program ends.
    SettingsNotSaved(String),
    /// A key cannot be given to an action.
    KeyRefused(KeyError),
    /// The room that is hosted did not take a step, said in the language of its wall.
    Refused(String),
    /// No browser can be opened.
    NoBrowser,
    /// A job broke off.
    JobFailed(JobKind),
    /// Its journal was taken away; it is kept under another id now, with all that was answered.
    KeptAnew {
        /// The id it had.
        before: String,
        /// The one it has.
        id: String,
    },
    /// What is to be known about a play-through that was opened.
    Remark(Remark),
    /// The scenario's file, as it is now, cannot be played; what was played before goes on.
    FileUnplayable(String),
    /// A sentence from a room below, as it was given: in English, and quoted as such in another language.
    Said(String),
}

impl Alert {
    /// The sentence in a language.
    #[must_use]
    pub fn text(&self, words: &Localizer) -> String {
        let because = |key: &str, why: &String| words.with(key, &[("why", why.into())]);
        match self {
            Self::NothingToTakeBack => words.get("window-nothing-to-take-back"),
            Self::NotAnswered(error) => because("window-said", &error.to_string()),
            Self::NotKept(why) => because("window-not-kept", why),
            Self::SettingsNotSaved(why) => because("window-settings-not-kept", why),
            Self::KeyRefused(error) => narration::key_refused(words, error),
            Self::Refused(why) => why.clone(),
            Self::NoBrowser => words.get("host-no-browser"),
            Self::JobFailed(JobKind::Opening) => words.get("window-opening-failed"),
            Self::JobFailed(_) => words.get("window-job-failed"),
            Self::KeptAnew { id, .. } => words.with("remark-kept-anew", &[("id", id.into())]),
            Self::Remark(remark) => narration::remark(words, remark),
            Self::FileUnplayable(text) | Self::Said(text) => because("window-said", text),
        }
    }
}
