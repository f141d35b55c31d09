//! Two ways of going on with a play-through whose scenario, model or program is another since it was left.
//!
//! In: what has changed, and how far its answers carry over. Out: a page with a control for each way.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, number, numbered, primary};
use crate::narration::page::{Command, Page, ResumeWay, Screen, Style};
use crate::narration::phrases::remarks;
use crate::session::{Carried, Remark};

/// The page. `refused` is why it cannot go on as it was played, where that is so.
#[must_use]
pub fn resuming(words: &Localizer, told: &[Remark], refused: Option<&str>, carried: &Carried) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("resuming-title"), "");
    for remark in told {
        page.text(Style::Body, remarks::remark(words, remark));
    }
    if let Some(why) = refused {
        page.text(Style::Body, words.with("resuming-refused", &[("why", why.into())]));
    }
    page.text(Style::Body, words.get("resuming-ways"));
    page.text(Style::Quiet, remarks::carried(words, carried));
    let as_played = Command::Resume(ResumeWay::AsPlayed);
    if refused.is_none() {
        page.control(primary(
            "resuming.as_played",
            Some(1),
            words.get("resuming-as-played"),
            as_played,
        ));
    }
    page.control(numbered(
        "resuming.carried_over",
        number(usize::from(refused.is_none())),
        words.get("resuming-carried-over"),
        words.get("resuming-carried-over-note"),
        Command::Resume(ResumeWay::CarriedOver),
    ));
    page.control(button("resuming.back", words.get("go-back"), "", Command::Back));
    page
}
