//! Preferences: the settings, where they are saved, and the words of the language that is spoken.
//!
//! In: changes. Out: settings that are saved at once, words that follow the language, and alerts about what could not be done.

use std::path::PathBuf;

use super::alert::Alert;
use crate::narration::{self, Language, Localizer};
use crate::platform::locale;
use crate::platform::settings::{Settings, SettingsChange};

/// The player's settings and language.
#[derive(Debug)]
pub struct Preferences {
    pub(super) settings: Settings,
    /// Where they are saved; without a folder they hold until the program ends.
    folder: Option<PathBuf>,
    pub(super) words: Localizer,
    pub(super) languages: Vec<Language>,
}

impl Preferences {
    /// Settings, the folder they are saved in, and the words that are spoken.
    #[must_use]
    pub fn new(settings: Settings, folder: Option<PathBuf>, words: Localizer) -> Self {
        Self {
            settings,
            folder,
            words,
            languages: narration::languages(),
        }
    }

    /// Reads the settings of a folder and speaks the language that is set, unless another one is wished for. Also says what was broken.
    #[must_use]
    pub fn load(folder: Option<PathBuf>, language: Option<&str>) -> (Self, Vec<Alert>) {
        let (settings, troubles) = folder.as_deref().map(Settings::load).unwrap_or_default();
        let spoken = narration::spoken(language.unwrap_or(&settings.language), locale::language().as_deref());
        let said = troubles.into_iter().chain(spoken.warnings).map(Alert::Said).collect();
        (Self::new(settings, folder, spoken.words), said)
    }

    /// What is set.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The words of the language that is spoken.
    #[must_use]
    pub const fn words(&self) -> &Localizer {
        &self.words
    }

    /// Changes one setting and saves it. A refused change changes nothing.
    pub(super) fn set(&mut self, change: SettingsChange) -> Vec<Alert> {
        let speaks = matches!(change, SettingsChange::Language(_));
        match self.settings.with(change) {
            Ok(settings) => self.settings = settings,
            Err(error) => return vec![Alert::KeyRefused(error)],
        }
        let mut alerts = Vec::new();
        if speaks {
            let spoken = narration::spoken(&self.settings.language, locale::language().as_deref());
            self.words = spoken.words;
            alerts.extend(spoken.warnings.into_iter().map(Alert::Said));
        }
        let saved = self.folder.as_deref().map(|folder| self.settings.save(folder));
        if let Some(Err(error)) = saved {
            alerts.push(Alert::SettingsNotSaved(error.to_string()));
        }
        alerts
    }
}
