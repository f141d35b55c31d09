//! What went by between two stops of a cut: at most five lines, short enough to be read from a wall.
//!
//! In: where it began. Out: a page; the answers that were given on the way are told by their manner, not one by one.

use crate::insight::SkippedSpan;
use crate::narration::page::control::primary;
use crate::narration::page::{Command, Page, Screen, Sentiment, Style};
use crate::narration::view::View;
use crate::narration::{phrases::notices, phrases::time};
use crate::scenario::Stance;
use crate::simulation::{Event, EventKind};

/// Lines of what could be noticed.
const NOTICED: usize = 3;
/// Manners told at most.
const MANNERS: usize = 2;

/// The screen between two stops. `until`: how many happenings had been heard when the next stop came.
#[must_use]
pub fn between(view: &View<'_>, between: &SkippedSpan, until: usize) -> Page {
    let since = view
        .happenings
        .get(between.heard..until.max(between.heard))
        .unwrap_or_default();
    let when = time::day(view.words, view.simulation.day());
    let mut page = Page::new(Screen::Between, view.get("between-title"), when);
    page.text(
        Style::Strong,
        view.with("between-days", &[("days", between.days.into())]),
    );
    if let Some(text) = did(view, since) {
        page.text(Style::Body, text);
    }
    let mut noticed = notices::notices(view, since, NOTICED);
    if noticed.len() < NOTICED {
        noticed.extend(notices::waiting(view));
    }
    if noticed.is_empty() {
        page.text(Style::Signal(Sentiment::Neutral), view.get("between-quiet"));
    }
    for notice in noticed {
        page.text(Style::Signal(notice.mood), notice.text);
    }
    page.control(primary("between.on", Some(1), view.get("between-on"), Command::GoOn));
    page
}

/// What was decided on the way, and how; `None` when nothing came up.
fn did(view: &View<'_>, since: &[Event]) -> Option<String> {
    let mut counts = [0_usize; Stance::ALL.len()];
    let mut meetings = 0_usize;
    for happening in since {
        match happening.what {
            EventKind::Chose { stance, .. } => counts[stance as usize] += 1,
            EventKind::Decided { .. } => meetings += 1,
            _ => {}
        }
    }
    let moments: usize = counts.iter().sum();
    if moments == 0 {
        return (meetings > 0).then(|| view.with("between-met", &[("times", meetings.into())]));
    }
    let mut taken: Vec<(usize, Stance)> = Stance::ALL
        .into_iter()
        .map(|stance| (counts[stance as usize], stance))
        .filter(|(times, _)| *times > 0)
        .collect();
    taken.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    let manners: Vec<String> = taken
        .into_iter()
        .take(MANNERS)
        .map(|(times, stance)| {
            let manner = view.get(&format!("manner-{}", stance.name()));
            view.with("between-manner", &[("manner", manner.into()), ("times", times.into())])
        })
        .collect();
    let values = [
        ("things", (moments + meetings).into()),
        ("manners", view.words.list(&manners).into()),
    ];
    Some(view.with("between-did", &values))
}
