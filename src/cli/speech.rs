//! Which words the command line speaks, and what is set.
//!
//! In: `--language LANG`, else the settings, else the system. Out: words, and settings with the folder that keeps them;
//! what is broken in either is said on the standard error, and stops nothing.

use super::error::CliError;
use super::{Everywhere, out, store};
use crate::platform::folders;
use crate::scenario::Model;
use crate::sitting::{Medium, Preferences, Sitting};

/// What is set, and the words that are spoken.
pub(super) fn preferences(everywhere: &Everywhere) -> Preferences {
    let folder = folders::settings(everywhere.data.as_deref());
    let (preferences, broken) = Preferences::load(folder, everywhere.language.as_deref());
    for alert in broken {
        out::complain(&format!("{}\n", alert.text(preferences.words())));
    }
    preferences
}

/// A sitting in this terminal.
pub(super) fn sitting(everywhere: &Everywhere) -> Result<Sitting, CliError> {
    let store = Some(store::of_data(everywhere)?);
    let preferences = preferences(everywhere);
    Ok(Sitting::new(
        Medium::PlainText,
        preferences,
        store,
        Model::current()?,
        None,
    ))
}
