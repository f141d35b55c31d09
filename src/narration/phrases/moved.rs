//! What moved in people, in words: "Priya: trusts you more, waits for you a little more".
//!
//! In: happenings. Out: one line a person, the largest movements first.

use crate::narration::i18n::interpolate::capital;
use crate::narration::page::{Item, Page, Sentiment, Style};
use crate::narration::view::View;
use crate::scenario::{PartyId, PersonId, Quantity};
use crate::simulation::{Aspect, Cause, Event, EventKind};

/// Movements smaller than this are not told; 0..1.
const TOLD: f64 = 0.008;
/// Below this one says "a little".
const LITTLE: f64 = 0.03;
/// From this on one says "much".
const MUCH: f64 = 0.09;

/// People told of at most.
const MOST_PEOPLE: usize = 4;

/// What moved in one person.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::narration) struct Moved {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// The sum of all movements.
    pub size: f64,
    /// The line.
    pub line: String,
    /// Whether it is rather for the good of the team on its own.
    pub good: bool,
}

/// What it did, person by person, the biggest first.
pub(in crate::narration) fn tell(view: &View<'_>, page: &mut Page, since: &[Event]) {
    page.heading(view.get("followed-causes"));
    let moved = people(view, since, 3);
    let outside = around(view, since);
    if moved.is_empty() && outside.is_empty() {
        page.text(Style::Quiet, view.get("followed-nothing"));
    }
    let rest = moved.len().saturating_sub(MOST_PEOPLE);
    for one in moved.into_iter().take(MOST_PEOPLE) {
        let mood = if one.good { Sentiment::Good } else { Sentiment::Trouble };
        page.items.push(Item::Text(Style::Signal(mood), one.line));
    }
    if rest > 0 {
        page.text(Style::Quiet, view.with("followed-more", &[("count", rest.into())]));
    }
    for line in outside {
        page.text(Style::Signal(Sentiment::Leader), line);
    }
}

/// Everyone who moved, the most moved first. `most` is the number of movements told of each.
pub(in crate::narration) fn people(view: &View<'_>, happenings: &[Event], most: usize) -> Vec<Moved> {
    let mut found: Vec<(PersonId, Vec<(Aspect, f64)>, bool)> = Vec::new();
    for happening in happenings {
        let EventKind::Moved {
            person,
            aspect,
            from,
            to,
            cause,
        } = happening.what
        else {
            continue;
        };
        if matches!(aspect, Aspect::Spark | Aspect::Given) {
            continue;
        }
        let at = found.iter().position(|(p, ..)| *p == person).unwrap_or_else(|| {
            found.push((person, Vec::new(), true));
            found.len() - 1
        });
        let (_, deltas, onlooker) = &mut found[at];
        *onlooker &= matches!(cause, Cause::Onlooking(_));
        match deltas.iter_mut().find(|(a, _)| *a == aspect) {
            Some((_, delta)) => *delta += to - from,
            None => deltas.push((aspect, to - from)),
        }
    }
    let mut lines: Vec<Moved> = found
        .into_iter()
        .filter_map(|(person, deltas, onlooker)| one(view, person, deltas, onlooker, most))
        .collect();
    lines.sort_by(|a, b| b.size.total_cmp(&a.size).then(a.person.cmp(&b.person)));
    lines
}

fn one(
    view: &View<'_>,
    person: PersonId,
    mut deltas: Vec<(Aspect, f64)>,
    onlooker: bool,
    most: usize,
) -> Option<Moved> {
    deltas.retain(|(_, delta)| libm::fabs(*delta) >= TOLD);
    if deltas.is_empty() {
        return None;
    }
    deltas.sort_by(|a, b| libm::fabs(b.1).total_cmp(&libm::fabs(a.1)).then(a.0.cmp(&b.0)));
    let size = deltas.iter().map(|(_, delta)| libm::fabs(*delta)).sum();
    let good = deltas
        .iter()
        .map(|(aspect, delta)| if unwanted(*aspect) { -delta } else { *delta })
        .sum::<f64>()
        >= 0.0;
    let words: Vec<String> = deltas
        .iter()
        .take(most)
        .map(|(aspect, delta)| phrase(view, person, *aspect, *delta))
        .collect();
    let key = if onlooker { "moved-onlooker" } else { "moved" };
    let values = [
        ("name", view.name(person).into()),
        ("what", view.words.list(&words).into()),
    ];
    Some(Moved {
        person,
        size,
        line: view.with(key, &values),
        good,
    })
}

/// Which way somebody was moved, the largest movements first: "trusts you more and waits for you less". `None` when it is
/// too little to be told.
pub(in crate::narration) fn directions(
    view: &View<'_>,
    person: PersonId,
    moved: &[(Aspect, f64)],
    most: usize,
) -> Option<String> {
    let words: Vec<String> = moved
        .iter()
        .filter(|(aspect, by)| !matches!(aspect, Aspect::Spark | Aspect::Given) && libm::fabs(*by) >= TOLD)
        .take(most)
        .map(|(aspect, by)| phrase(view, person, *aspect, *by))
        .collect();
    (!words.is_empty()).then(|| view.words.list(&words))
}

const fn unwanted(aspect: Aspect) -> bool {
    matches!(aspect, Aspect::Of(Quantity::Reliance | Quantity::Strain))
}

fn phrase(view: &View<'_>, person: PersonId, aspect: Aspect, delta: f64) -> String {
    let (name, domain) = match aspect {
        Aspect::Of(quantity) => (quantity.name(), ""),
        Aspect::Skill(domain) => ("skill", view.scenario.domains.get(domain).map_or("", String::as_str)),
        Aspect::Adapt | Aspect::Spark | Aspect::Given => ("adapt", ""),
    };
    let form = |form: &str| view.pronoun(Some(person), form);
    let values = [
        ("size", size(delta).into()),
        ("they", form("they").into()),
        ("theirs", form("theirs").into()),
        ("s", form("s").into()),
        ("domain", domain.replace('_', " ").into()),
    ];
    view.with(&format!("moved-{name}-{}", direction(delta)), &values)
}

/// The leader's own energy and the views of those outside, one line each.
pub(in crate::narration) fn around(view: &View<'_>, happenings: &[Event]) -> Vec<String> {
    let mut energy = 0.0;
    let mut standing: Vec<(PartyId, f64)> = Vec::new();
    for happening in happenings {
        match happening.what {
            EventKind::EnergyMoved { from, to, .. } => energy += to - from,
            EventKind::StandingMoved { party, from, to, .. } => match standing.iter_mut().find(|(p, _)| *p == party) {
                Some((_, delta)) => *delta += to - from,
                None => standing.push((party, to - from)),
            },
            _ => {}
        }
    }
    let mut lines = Vec::new();
    for (party, delta) in standing {
        if libm::fabs(delta) >= TOLD {
            let name = view.scenario.outside.get(party).map_or("", |p| p.name.as_str());
            let values = [("name", name.into()), ("size", size(delta).into())];
            lines.push(capital(
                &view.with(&format!("moved-standing-{}", direction(delta)), &values),
            ));
        }
    }
    if libm::fabs(energy) >= TOLD {
        lines.push(view.with(
            &format!("moved-energy-{}", direction(energy)),
            &[("size", size(energy).into())],
        ));
    }
    lines
}

fn size(delta: f64) -> &'static str {
    let size = libm::fabs(delta);
    if size < LITTLE {
        "little"
    } else if size >= MUCH {
        "much"
    } else {
        "some"
    }
}

const fn direction(delta: f64) -> &'static str {
    if delta >= 0.0 { "up" } else { "down" }
}
