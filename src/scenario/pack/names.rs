//! Which names a file in a pack may have: a scenario, what stands beside it, a licence. Nothing else, and no folder.
//!
//! In: the scenario's name, a file's name. Out: what it is, or why it is refused.

use super::refused::PackError;
use crate::scenario::beside::belongs;

/// The most bytes of a name.
const LONGEST: usize = 120;
/// Names that Windows gives to devices, whatever follows a dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// What a file in a pack is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackFileSort {
    /// The scenario itself.
    Scenario,
    /// Its texts in another language.
    Translation,
    /// A play-through as a test.
    PlayScript,
    /// The licence.
    Licence,
}

/// The names under which a licence is packed, when it stands beside a scenario of this name; the first that is there.
#[must_use]
pub fn licence_names(scenario: &str) -> [String; 3] {
    [
        format!("{scenario}.licence.txt"),
        "LICENSE.txt".to_owned(),
        "LICENSE".to_owned(),
    ]
}

impl PackFileSort {
    /// What a file of this name is beside a scenario of that name.
    ///
    /// # Errors
    /// The name is not plain, or belongs to nothing in a pack.
    pub fn of(scenario: &str, name: &str) -> Result<Self, PackError> {
        plain(name)?;
        if name == format!("{scenario}.ron") {
            Ok(Self::Scenario)
        } else if name == format!("{scenario}.licence.txt") {
            Ok(Self::Licence)
        } else if !belongs(scenario, name) {
            Err(PackError::Stranger(name.to_owned()))
        } else if name.ends_with(".play.ron") {
            Ok(Self::PlayScript)
        } else {
            Ok(Self::Translation)
        }
    }
}

/// Refuses a name that is more than a name, or means something else on another system.
pub fn plain(name: &str) -> Result<(), PackError> {
    let refused = |why| {
        let shown = name
            .chars()
            .take(LONGEST)
            .map(|c| if c.is_control() { '\u{fffd}' } else { c })
            .collect();
        Err(PackError::Name { name: shown, why })
    };
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    if name.contains(['/', '\\', ':']) {
        return refused("it names a folder or a drive");
    }
    if name.chars().any(char::is_control) {
        return refused("it holds a character that cannot be seen");
    }
    if name.is_empty() || name.len() > LONGEST {
        return refused("it is empty or too long");
    }
    if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        return refused("it begins or ends with a dot, or has two in a row");
    }
    if !name.chars().all(is_plain) {
        return refused("it has something else in it than letters, digits, `-`, `_` and dots");
    }
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let stem = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    if DEVICES.contains(&stem) {
        return refused("Windows means a device by it");
    }
    Ok(())
}
