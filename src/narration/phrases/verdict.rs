//! How it went, in a plain word, beside what was expected of it and how often such a choice goes well.

use crate::insight;
use crate::narration::page::{Page, Sentiment, Style};
use crate::narration::phrases::forecast;
use crate::narration::view::View;

/// From these odds on it is luck when it goes well, and up to these, bad luck when it does not.
const LUCK: (f64, f64) = (0.4, 0.6);

/// Puts the outcome of a moment on a page, beside what was expected of it.
pub(in crate::narration) fn put(view: &View<'_>, page: &mut Page, moment: u32, well: bool) {
    page.text(mood(well), view.get(if well { "went-well" } else { "went-badly" }));
    if let Some(expected) = insight::expected(view.notes, moment) {
        let said = forecast::words(view.words, expected);
        page.text(Style::Label, view.with("went-expected", &[("said", said.into())]));
    }
}

/// The mark of an outcome.
pub(in crate::narration) const fn mood(well: bool) -> Style {
    Style::Verdict(if well { Sentiment::Good } else { Sentiment::Trouble })
}

/// "Nine times in ten it goes well here. That was bad luck."
pub(in crate::narration) fn often(view: &View<'_>, well: bool, odds: f64) -> String {
    let tenths = libm::round(odds * 10.0).clamp(1.0, 9.0) as u32;
    let often = view.with("went-often", &[("n", tenths.into())]);
    let luck = match well {
        true if odds < LUCK.0 => view.get("went-lucky"),
        false if odds > LUCK.1 => view.get("went-unlucky"),
        _ => return often,
    };
    format!("{often} {luck}")
}
