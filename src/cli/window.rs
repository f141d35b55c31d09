//! The game window, or, where there is none, a sentence and the terminal.

use std::process::ExitCode;

use super::error::CliError;
use super::{Everywhere, menu, out};

/// What the window is to begin with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// A scenario by name or path.
    pub scenario: Option<String>,
    /// The seed of a new play-through.
    pub seed: Option<u64>,
    /// The id of a play-through to go on with.
    pub resume: Option<String>,
}

/// `stepback` alone.
pub(super) fn start(everywhere: &Everywhere) -> Result<ExitCode, CliError> {
    match open(&Wanted::default(), everywhere)? {
        Some(code) => Ok(code),
        None => menu::title(everywhere),
    }
}

#[cfg_attr(
    not(feature = "game"),
    expect(clippy::unnecessary_wraps, reason = "opening a window can fail")
)]
/// Opens the window and plays in it. `None`, after a sentence on the standard error, when none can be opened.
pub(super) fn open(_wanted: &Wanted, _everywhere: &Everywhere) -> Result<Option<ExitCode>, CliError> {
    out::complain("This stepback was built without its window, so it plays here in the terminal.\n");
    Ok(None)
}
