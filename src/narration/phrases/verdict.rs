//! How it went, in a plain word, beside what was expected of it and how often such a choice goes well.

use crate::insight;
use crate::narration::page::{Page, Sentiment, Style};
use crate::narration::phrases::forecast;
use crate::narration::view::View;

/// From these odds on it is luck when it goes well, and up to these, bad luck when it does not.
const LUCK: (f64, f64) = (0.4, 0.6);

/// Puts the outcome of a moment on a page.
pub(in crate::narration) fn put(view: &View<'_>, page: &mut Page, well: bool) {
    page.text(mood(well), view.get(if well { "went-well" } else { "went-badly" }));
}

/// Puts in one small line what was expected of a moment, how often it goes well, and luck.
pub(in crate::narration) fn put_odds(view: &View<'_>, page: &mut Page, moment: u32, well: bool, odds: f64) {
    let often = often(view, well, odds);
    let line = match insight::expected(view.notes, moment) {
        Some(expected) => {
            let said = forecast::words(view.words, expected);
            let expected = view.with("went-expected", &[("said", said.into())]);
            format!("{expected} {often}")
        }
        None => often,
    };
    page.text(Style::Quiet, line);
}

/// The mark of an outcome.
pub(in crate::narration) const fn mood(well: bool) -> Style {
    Style::Verdict(if well { Sentiment::Good } else { Sentiment::Trouble })
}

/// "Nine times in ten it goes well here. That was bad luck."
fn often(view: &View<'_>, well: bool, odds: f64) -> String {
    let tenths = libm::round(odds * 10.0).clamp(1.0, 9.0) as u32;
    let often = view.with("went-often", &[("n", tenths.into())]);
    let luck = match well {
        true if odds < LUCK.0 => view.get("went-lucky"),
        false if odds > LUCK.1 => view.get("went-unlucky"),
        _ => return often,
    };
    format!("{often} {luck}")
}
