//! What somebody may expect of a moment, in words: five picks, each kept in the journal as one stable word.
//!
//! In: a moment's page, what was noted of it. Out: the same page with one line that asks, and the picks once it is opened.

use crate::insight::{self, Forecast};
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, number, option};
use crate::narration::page::{Command, Control, Page};
use crate::narration::view::View;
use crate::simulation::MomentQuestion;

/// A forecast as it is read.
#[must_use]
pub fn words(words: &Localizer, forecast: Forecast) -> String {
    words.get(&format!("forecast-{}", forecast.word()))
}

/// All that can be picked, in order, each with its words.
#[must_use]
pub fn picks(words: &Localizer) -> [(Forecast, String); 5] {
    Forecast::ALL.map(|forecast| (forecast, self::words(words, forecast)))
}

/// Asks on a moment's page what is expected of it. Nobody has to say: folded it is one control, and only when it is
/// `open` do the picks stand after it, and have the numbers of the choices until then. What was picked can be changed until the moment is answered.
pub fn expecting(view: &View<'_>, page: &mut Page, asked: &MomentQuestion, open: bool) {
    let expected = insight::expected(view.notes, asked.moment.number);
    let label = match expected {
        Some(forecast) if !open => {
            let said = words(view.words, forecast);
            view.with("expect-noted", &[("said", said.into())])
        }
        _ => view.get("expect-ask"),
    };
    let note = view.get(if open { "expect-open-note" } else { "expect-note" });
    page.control(button("expect", label, note, Command::Expect(None)));
    if open {
        // A number says what is expected now, and decides nothing.
        page.controls_mut().for_each(|control| control.number = None);
        for (position, forecast) in Forecast::ALL.into_iter().enumerate() {
            let id = format!("expect.{}", forecast.word());
            let chosen = expected == Some(forecast);
            let label = words(view.words, forecast);
            page.control(Control {
                number: Some(number(position)),
                ..option(id, label, chosen, Command::Expect(Some(forecast)))
            });
        }
    }
}
