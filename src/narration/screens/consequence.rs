//! What followed from a choice or a meeting: how it went, what it did to whom, and why it went so.
//!
//! In: the happenings since the answer. Out: a page.

use crate::narration::i18n::interpolate::{self, capital};
use crate::narration::page::control::primary;
use crate::narration::page::{Command, Page, Screen, Sentiment, Style};
use crate::narration::view::View;
use crate::narration::{phrases::moment_words, phrases::moved, phrases::reasons, phrases::time, phrases::verdict};
use crate::scenario::Outcome;
use crate::simulation::{Event, EventKind, MomentInstance, Origin};

/// The screen after a choice; `None` when nothing was decided since.
#[must_use]
pub fn consequence(view: &View<'_>, since: &[Event]) -> Option<Page> {
    since.iter().find_map(|happening| match &happening.what {
        EventKind::Went {
            moment,
            choice,
            outcome,
            odds,
            reasons,
            words,
        } => {
            let how = How {
                raised: moment,
                choice: *choice,
                outcome: *outcome,
                odds: *odds,
                words: *words,
            };
            Some(of_choice(view, since, &how, reasons, happening.day))
        }
        EventKind::Decided {
            option,
            by_leader,
            better,
        } => Some(crate::narration::phrases::meeting_end::page(
            view,
            since,
            (*option, *by_leader, *better),
            happening.day,
        )),
        _ => None,
    })
}

struct How<'a> {
    raised: &'a MomentInstance,
    choice: usize,
    outcome: Outcome,
    odds: f64,
    words: Option<usize>,
}

fn of_choice(
    view: &View<'_>,
    since: &[Event],
    how: &How<'_>,
    reasons: &[(crate::simulation::Reason, f64)],
    day: crate::scenario::Day,
) -> Page {
    let title = moment_words::title(view, how.raised);
    let mut page = Page::new(Screen::Consequence, title, time::day(view.words, day));
    let well = how.outcome == Outcome::Well;
    verdict::put(view, &mut page, well);
    page.text(Style::Strong, told(view, how));
    verdict::put_odds(view, &mut page, how.raised.number, well, how.odds);
    promised(view, &mut page, since, how);
    moved::tell(view, &mut page, since);
    let decider = moment_words::decider(view, how.raised, how.choice);
    let why = reasons::sentences(view, how.raised.kind, decider, reasons, well, 2);
    if !why.is_empty() {
        page.heading(view.get(if well {
            "followed-why-well"
        } else {
            "followed-why-badly"
        }));
        for sentence in why {
            page.text(Style::Body, format!("{}.", capital(&sentence)));
        }
    }
    let did = moment_words::choice(view, how.raised, how.choice);
    page.text(Style::Quiet, view.with("followed-did", &[("text", did.into())]));
    page.control(primary("consequence.go-on", Some(1), view.get("go-on"), Command::GoOn));
    page
}

/// The choice's own sentence, or its kind's.
fn told(view: &View<'_>, how: &How<'_>) -> String {
    let well = how.outcome == Outcome::Well;
    let words = view.scenario.words(how.raised.kind);
    let own = match how.raised.origin {
        Origin::Emergent(text) => words.outcomes_of(text, how.outcome),
        Origin::Written(_) => None,
    };
    let pool = own.unwrap_or_else(|| words.outcomes(how.outcome));
    let pooled = how.words.and_then(|index| pool.get(index));
    let own = moment_words::choices(view, how.raised)
        .get(how.choice)
        .map_or("", |choice| {
            if well {
                choice.well.as_str()
            } else {
                choice.badly.as_str()
            }
        });
    interpolate::moment(view, pooled.map_or(own, String::as_str), how.raised)
}

fn promised(view: &View<'_>, page: &mut Page, since: &[Event], how: &How<'_>) {
    for happening in since {
        let EventKind::Promised(to) = happening.what else {
            continue;
        };
        let promise = moment_words::choices(view, how.raised)
            .get(how.choice)
            .and_then(|c| c.promise.as_ref());
        let name = view.name(to);
        let line = match promise.filter(|p| p.to == to) {
            Some(promise) => {
                let text = interpolate::moment(view, &promise.text, how.raised);
                view.with("followed-promise", &[("name", name.into()), ("text", text.into())])
            }
            None => view.with("followed-promise-untold", &[("name", name.into())]),
        };
        page.text(Style::Signal(Sentiment::Leader), line);
    }
}
