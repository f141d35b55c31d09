//! What stands at the head of every report: which play-through it is of.

use crate::session::JournalHeader;

/// Which play-through a report is of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportSubject {
    /// What it is opened by.
    pub id: String,
    /// The scenario's title, or its name where it cannot be read.
    pub scenario: String,
    /// The language it is written in; empty where that is not known.
    pub language: String,
    /// Who played, if that was said.
    pub player: Option<String>,
    /// The seed of all luck.
    pub seed: u64,
    /// The id of the cut that was played; `None` for the whole.
    pub cut: Option<String>,
    /// When the first and the last line were written, as RFC 3339 in UTC; `None` when that is not known.
    pub played: Option<(String, String)>,
    /// It was played to its end.
    pub done: bool,
}

impl ReportSubject {
    /// The head of a report, without its times.
    #[must_use]
    pub fn of(id: &str, title: &str, head: &JournalHeader, done: bool) -> Self {
        Self {
            id: id.to_owned(),
            scenario: title.to_owned(),
            language: String::new(),
            player: head.player.clone(),
            seed: head.seed,
            cut: head.cut.clone(),
            played: None,
            done,
        }
    }

    /// With the language that its scenario is written in.
    #[must_use]
    pub fn written_in(mut self, language: &str) -> Self {
        language.clone_into(&mut self.language);
        self
    }

    /// With the times of its lines, oldest first.
    #[must_use]
    pub fn at<'a>(mut self, mut times: impl DoubleEndedIterator<Item = &'a String>) -> Self {
        let first = times.next();
        self.played = first.map(|first| (first.clone(), times.next_back().unwrap_or(first).clone()));
        self
    }
}
