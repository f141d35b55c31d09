//! A sentence that has to be read before anything else.

use super::control::primary;
use super::page::{Command, Page, Screen, Style};
use super::words::Words;

/// The screen of a notice.
#[must_use]
pub fn notice(words: &Words, text: &str) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("window-notice-title"), "");
    page.text(Style::Body, text);
    let close = words.get("window-notice-close");
    page.control(primary("notice.close", Some(1), close, Command::Back));
    page
}
