//! A sentence that has to be read before anything else.

use super::control::primary;
use super::localizer::Localizer;
use super::page::{Command, Page, Screen, Style};

/// The screen of a notice.
#[must_use]
pub fn notice(words: &Localizer, text: &str) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("window-notice-title"), "");
    page.text(Style::Body, text);
    let close = words.get("window-notice-close");
    page.control(primary("notice.close", Some(1), close, Command::Back));
    page
}
