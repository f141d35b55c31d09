//! Two ways of going on with a play-through whose scenario, model or program is another since it was left.
//!
//! In: what has changed, and how far its answers carry over. Out: a page with a control for each way.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, number, numbered};
use crate::narration::page::{Command, Page, ResumeWay, Screen, Style};
use crate::narration::phrases::remarks;
use crate::session::{Carried, Remark};

/// The page. `refused` is why it cannot go on as it was played, where that is so.
#[must_use]
pub fn resuming(words: &Localizer, told: &[Remark], refused: Option<&str>, carried: &Carried) -> Page {
    let mut page = Page::new(Screen::Notice, words.get("resuming-title"), "");
    for remark in told {
        page.text(Style::Body, remarks::before_going_on(words, remark));
    }
    if let Some(why) = refused {
        page.text(Style::Body, words.get("resuming-refused"));
        // A sentence from a room below, in English.
        page.text(Style::Quiet, words.with("window-said", &[("why", why.into())]));
    }
    page.text(Style::Body, words.get("resuming-ways"));
    let as_played = Command::Resume(ResumeWay::AsPlayed);
    if refused.is_none() {
        page.control(numbered(
            "resuming.as_played",
            number(0),
            words.get("resuming-as-played"),
            words.get("resuming-as-played-note"),
            as_played,
        ));
    }
    page.control(numbered(
        "resuming.carried_over",
        number(usize::from(refused.is_none())),
        words.get("resuming-carried-over"),
        format!(
            "{} {}",
            words.get("resuming-carried-over-note"),
            remarks::carried(words, carried)
        ),
        Command::Resume(ResumeWay::CarriedOver),
    ));
    page.control(button("resuming.back", words.get("go-back"), "", Command::Back));
    page
}
