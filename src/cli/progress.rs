//! A progress bar on the standard error; nothing where that is no terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over so many pieces of work; the template is that of `indicatif`.
pub(super) fn bar(template: &str, pieces: u64) -> ProgressBar {
    let bar = ProgressBar::new(pieces);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
