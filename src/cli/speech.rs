//! Which words the command line speaks, and what is set.
//!
//! In: `--language LANG`, else the settings, else the system. Out: words, and settings with the folder that keeps them;
//! what is broken in either is said on the standard error, and stops nothing.

use super::{Everywhere, out};
use crate::narration::{Localizer, spoken};
use crate::platform::settings::Settings;
use crate::platform::{folders, locale};
use crate::terminal::SavedSettings;

/// What is set.
pub(super) fn settings(everywhere: &Everywhere) -> SavedSettings {
    let folder = folders::settings(everywhere.data.as_deref());
    let (settings, troubles) = folder.as_deref().map(Settings::load).unwrap_or_default();
    for trouble in troubles {
        out::complain(&format!("{trouble}\n"));
    }
    SavedSettings { settings, folder }
}

/// The words, and what is set.
pub(super) fn words(everywhere: &Everywhere) -> (Localizer, SavedSettings) {
    let kept = settings(everywhere);
    let wish = everywhere.language.as_deref().unwrap_or(&kept.settings.language);
    let spoken = spoken(wish, locale::language().as_deref());
    for warning in spoken.warnings {
        out::complain(&format!("{warning}\n"));
    }
    (spoken.words, kept)
}
