//! A sentence that has to be read before anything else.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::primary;
use crate::narration::page::{Command, Page, Screen, Style};

/// The screen of a notice.
#[must_use]
pub fn notice(words: &Localizer, text: &str) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("window-notice-title"), "");
    page.text(Style::Body, text);
    let close = words.get("window-notice-close");
    page.control(primary("notice.close", Some(1), close, Command::Back));
    page
}
