//! A page that is only read: the help, before anything is played.

use std::io::{self, Write};

use super::options::{PlayOptions, TerminalError};
use super::paper::Paper;
use super::print::print;
use crate::narration::Localizer;
use crate::narration::page::Page;

/// Prints a page.
///
/// # Errors
/// Writing fails for another reason than a closed pipe.
pub fn show(words: &Localizer, page: &Page, options: &PlayOptions, output: impl Write) -> Result<(), TerminalError> {
    match print(&mut Paper::new(output, options.width, words), page) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
