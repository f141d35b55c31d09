//! A progress bar on the standard error; nothing where that is no terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over so many pieces of work; the template is that of `indicatif`.
pub(super) fn bar(template: &str, pieces: u64) -> ProgressBar {
    let bar = ProgressBar::new(pieces);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    // It is drawn as pieces are done: a thread that ticks cannot be had where processes are limited.
    bar
}
