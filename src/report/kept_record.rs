//! The record of a finished play-through, kept beside its journal so that its report outlives what it was played with.
//!
//! In: a session that has come to its end, and its debrief. Out: `<id>.record`, one line of versioned JSON with its checksum:
//! the figures, the states before each decision, and the debrief's page in every language. It is read when the journal cannot be
//! played again as it was: the simulation's version is another, or what it was begun with is gone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::html::{ReportStage, captioned, stages_of};
use super::kept_figures::KeptFigures;
use super::kept_page::{KeptPage, PageReader};
use super::play_states::PlayStates;
use crate::insight::Debrief;
use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::narration::stage::StageView;
use crate::narration::{self, DebriefStep, Localizer, PSEUDO, View};
use crate::platform::{FileError, files};
use crate::session::{SIMULATION, Session, record_beside, sealed, unsealed};

/// The format of the file.
const FORMAT: u64 = 1;
/// The most bytes that are read of it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The language that is taken where a play-through was not kept in the one that is spoken.
const FLOOR: &str = "en";

/// What a finished play-through came to, without anything that has to be played again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRecord {
    /// The format of the file.
    record: u64,
    /// The version of the simulation that told it.
    pub simulation: u64,
    /// The version of the program that wrote it.
    pub program: String,
    /// The language that its scenario is written in.
    pub language: String,
    /// Its figures, with the checksum of the journal's last line.
    pub figures: KeptFigures,
    /// Its states.
    pub states: PlayStates,
    /// The stage on the first day and at the end.
    stages: [StageView; 2],
    /// Its debrief, by language.
    debrief: BTreeMap<String, KeptPage>,
}

/// Why a record that is there cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// It cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is not what was written.
    #[error("`{}` is not what was written there", .0.display())]
    Damaged(PathBuf),
    /// It was written by another program.
    #[error("`{}` is of format {found}, and this program reads format {FORMAT}", .path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u64,
    },
}

#[derive(Deserialize)]
struct AnyRecord {
    record: u64,
}

impl KeptRecord {
    /// Of a session whose journal ends in this checksum, with nothing of its debrief yet; what was answered is put into these
    /// words.
    #[must_use]
    pub fn of(session: &Session, journal: &str, words: &Localizer) -> Self {
        Self {
            record: FORMAT,
            simulation: SIMULATION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            language: session.scenario().language.clone(),
            figures: KeptFigures::of(session, journal),
            states: PlayStates::of(session, words),
            stages: stages_of(session, words),
            debrief: BTreeMap::new(),
        }
    }

    /// The languages that a debrief is kept in.
    #[must_use]
    pub fn languages() -> Vec<String> {
        let tags = narration::languages().into_iter().map(|language| language.tag);
        tags.filter(|tag| tag != PSEUDO).collect()
    }

    /// Adds the debrief in a language.
    pub fn add_debrief(&mut self, session: &Session, debrief: &Debrief, language: &str) {
        let words = narration::spoken(language, None).words;
        let mut told = session.snapshot();
        told.tell_in(language);
        let page = KeptPage::of(&View::of(&told, &words), debrief);
        self.debrief.insert(language.to_owned(), page);
    }

    /// The whole record at once, beside the journal.
    ///
    /// # Errors
    /// The file cannot be written; nothing is lost by that.
    pub fn keep(
        session: &Session,
        debrief: &Debrief,
        journal: &Path,
        sum: &str,
        words: &Localizer,
    ) -> Result<(), FileError> {
        let mut record = Self::of(session, sum, words);
        for language in Self::languages() {
            record.add_debrief(session, debrief, &language);
        }
        record.write(journal)
    }

    /// The one beside a journal; `None` when there is none, or when it is of other lines than the one that ends in this checksum.
    ///
    /// # Errors
    /// There is one, and it is damaged or of another format.
    pub fn read(journal: &Path, sum: &str) -> Result<Option<Self>, RecordError> {
        let path = record_beside(journal);
        let bytes = match files::read(&path, MOST_BYTES) {
            Ok(bytes) => bytes,
            Err(FileError::NotFound(_) | FileError::Unsupported(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Some(object) = unsealed(&bytes) else {
            return Err(RecordError::Damaged(path));
        };
        match serde_json::from_slice(&object) {
            Ok(AnyRecord { record: FORMAT }) => {}
            Ok(AnyRecord { record: found }) => return Err(RecordError::Format { path, found }),
            Err(_) => return Err(RecordError::Damaged(path)),
        }
        let record: Self = serde_json::from_slice(&object).map_err(|_| RecordError::Damaged(path))?;
        Ok(record.figures.is_of(sum).then_some(record))
    }

    /// Keeps it beside a journal.
    ///
    /// # Errors
    /// The file cannot be written; nothing is lost by that.
    pub fn write(&self, journal: &Path) -> Result<(), FileError> {
        let path = record_beside(journal);
        let other = |why: serde_json::Error| FileError::Other {
            path: path.clone(),
            why: why.to_string(),
        };
        let json = serde_json::to_string(self).map_err(other)?;
        // A number that JSON has no word for would be found out only when nothing else is left to read.
        serde_json::from_str::<Self>(&json).map_err(other)?;
        files::replace(&path, sealed(&json).as_bytes())
    }

    /// The debrief for a report.
    #[must_use]
    pub fn report_page(&self, words: &Localizer) -> Page {
        self.page(words, PageReader::Report)
    }

    /// The stages for a report.
    #[must_use]
    pub fn stages(&self, words: &Localizer) -> [ReportStage; 2] {
        captioned(self.stages.clone(), true, words)
    }

    /// The debrief for a screen: one tab, or everything in reading order, with a way out.
    #[must_use]
    pub fn debrief_page(&self, words: &Localizer, tab: Option<u32>) -> Page {
        let mut page = self.page(words, PageReader::Screen(tab));
        page.control(Control {
            id: "debrief.close".to_owned(),
            number: None,
            label: words.get("debrief-close"),
            note: String::new(),
            role: Role::Primary,
            command: Command::Show(Screen::Title),
            hints: None,
        });
        page
    }

    /// A step of the debrief's first page for a screen, with the way to everything else; of a record without one a tab of it.
    #[must_use]
    pub fn debrief_overview(&self, words: &Localizer, step: DebriefStep) -> Page {
        let mut page = self.page(words, PageReader::Overview);
        let has_tabs = page
            .controls()
            .any(|control| matches!(control.command, Command::Tab(_)));
        let control = |id: &str, label: &str, role: Role, command: Command| Control {
            id: id.to_owned(),
            number: None,
            label: words.get(label),
            note: String::new(),
            role,
            command,
            hints: None,
        };
        if !has_tabs {
            page.control(control(
                "debrief.tables",
                "overview-tables",
                Role::Button,
                Command::Tab(0),
            ));
        }
        let role = if has_tabs { Role::Primary } else { Role::Button };
        page.control(control("debrief.close", "overview-leave", role, Command::Back));
        if has_tabs {
            page
        } else {
            narration::debrief_step(words, page, step)
        }
    }

    fn page(&self, words: &Localizer, reader: PageReader) -> Page {
        let spoken = self.debrief.get(words.language());
        let kept = spoken
            .or_else(|| self.debrief.get(FLOOR))
            .or_else(|| self.debrief.values().next());
        kept.map_or_else(
            || Page::new(Screen::Debrief, self.states.title.clone(), ""),
            |kept| kept.page(reader),
        )
    }
}
