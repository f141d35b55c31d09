//! A moment in the languages that stand beside its scenario, and which of its texts are missing in one.
//!
//! In: the open text, where its file stands, a moment. Out: a [`ToldMoment`]: the scenario as it is told in that language, and how each of
//! the moment's texts stands in the translation.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::scenario::{
    Kinds, MomentId, Scenario, TranslationFile, TranslationSource, bytes_of, translation_path, translations_beside,
    updated,
};

/// How a text stands in a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextState {
    /// It is there.
    Translated,
    /// It is there, and the original says something else since.
    Stale,
    /// It is not there: players read the original.
    Missing,
}

/// A moment as it is told in a language.
#[derive(Debug, Clone)]
pub struct ToldMoment {
    /// The scenario as it is written.
    pub written: Arc<Scenario>,
    /// The same in the language.
    pub told: Arc<Scenario>,
    /// Which moment.
    pub moment: MomentId,
    /// The language, as a code.
    pub language: String,
    /// The languages that there are: the scenario's own first, then those beside it.
    pub languages: Vec<String>,
    /// Why the translation cannot be read.
    pub unread: Option<String>,
    /// Of the moment's texts as they are written: how they stand.
    states: BTreeMap<String, TextState>,
}

impl ToldMoment {
    /// A moment of a text that stands in `file`, in a language; the scenario's own where there is no such translation. Nothing where the
    /// text cannot be played.
    #[must_use]
    pub fn of(file: &Path, text: &str, kinds: &Kinds, moment: MomentId, language: &str) -> Option<Self> {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let written = Arc::new(Scenario::from_kept(&name, text, kinds)?);
        let id = written.moments.get(moment)?.id.clone();
        let beside = translations_beside(file);
        let code = |path: &Path| {
            let stem = path.file_stem()?.to_str()?;
            Some(stem.rsplit_once('.')?.1.to_owned())
        };
        let own = written.language.clone();
        let others = beside.iter().filter_map(|path| code(path)).filter(|code| *code != own);
        let languages: Vec<String> = std::iter::once(own.clone()).chain(others).collect();
        let language = languages
            .iter()
            .find(|known| *known == language)
            .unwrap_or(&own)
            .clone();
        let mut shown = Self {
            told: written.told_in(&language, Some(file)),
            written,
            moment,
            languages,
            unread: None,
            states: BTreeMap::new(),
            language,
        };
        if shown.language != own {
            match states(file, text, &name, &shown.language, &format!("moments.{id}.")) {
                Ok(states) => shown.states = states,
                Err(why) => shown.unread = Some(why),
            }
        }
        Some(shown)
    }

    /// How a text of the moment stands in the translation, by the text as it is written.
    #[must_use]
    pub fn state(&self, written: &str) -> TextState {
        if self.unread.is_some() {
            return TextState::Missing;
        }
        self.states.get(written).copied().unwrap_or(TextState::Translated)
    }

    /// How many of its texts are missing or stale, and how many it has.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let open = self.states.values().filter(|state| **state != TextState::Translated);
        (open.count(), self.states.len())
    }
}

/// How the texts of a moment stand in the translation beside a file; why it cannot be read otherwise.
fn states(
    file: &Path,
    text: &str,
    name: &str,
    language: &str,
    prefix: &str,
) -> Result<BTreeMap<String, TextState>, String> {
    let path = translation_path(file, language);
    let label = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = bytes_of(&path).map_err(|error| error.to_string())?;
    let first = |mistakes: crate::scenario::Diagnostics| {
        mistakes
            .list()
            .first()
            .map_or_else(String::new, |one| format!("{label}, line {}: {}", one.line, one.what))
    };
    let read = TranslationFile::read(&label, &bytes).map_err(first)?;
    let source = TranslationSource::read(name, &format!("{name}.ron"), text.as_bytes()).map_err(first)?;
    // Brought up to date, though not written: so every text has a row, and one that was changed says what it was.
    let now = updated(&source, language, Some(&read));
    let rows = TranslationFile::read(&label, now.text.as_bytes())
        .map_err(first)?
        .rows();
    let of_moment = rows.into_iter().filter(|row| row.id.starts_with(prefix));
    let state = of_moment.map(|row| {
        let state = if row.words.trim().is_empty() {
            TextState::Missing
        } else if row.was.is_some() {
            TextState::Stale
        } else {
            TextState::Translated
        };
        (row.original, state)
    });
    Ok(state.collect())
}
