//! What moved in people, in words: "Priya: trusts you more, waits for you a little more".
//!
//! In: happenings. Out: lines, the largest movements first: what did somebody good apart from what did them harm, and the same for several
//! people once.

use crate::narration::i18n::interpolate::capital;
use crate::narration::page::{Page, PersonTag, Sentiment, Style};
use crate::narration::view::View;
use crate::scenario::{PartyId, PersonId, Quantity};
use crate::simulation::{Aspect, Cause, Event, EventKind};

/// Movements smaller than this are not told; 0..1.
const TOLD: f64 = 0.008;
/// Below this one says "a little".
const LITTLE: f64 = 0.03;
/// From this on one says "much".
const MUCH: f64 = 0.09;

/// Lines about people at most.
const MOST_LINES: usize = 4;
/// Movements told of each person.
const MOST_MOVEMENTS: usize = 3;

/// All that moved in one person, and whether they only saw it.
type Deltas = (PersonId, Vec<(Aspect, f64)>, bool);

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
    /// They only saw it.
    pub onlooker: bool,
    /// Each movement, the largest first.
    pub tags: Vec<PersonTag>,
}

/// The same movements, for good or for harm, of one person or several.
struct Movement {
    people: Vec<PersonId>,
    moved: Vec<(Aspect, f64)>,
    onlooker: bool,
    good: bool,
}

impl Movement {
    /// Whether the same would be said of both.
    fn is_alike(&self, other: &Self) -> bool {
        let told = |movement: &Self| -> Vec<_> {
            let moved = movement.moved.iter();
            let mut told: Vec<_> = moved.map(|(aspect, by)| (*aspect, direction(*by), size(*by))).collect();
            told.sort_unstable();
            told
        };
        self.onlooker == other.onlooker && told(self) == told(other)
    }

    /// The line; `before` were named in lines above it.
    fn line(&self, view: &View<'_>, before: &[PersonId]) -> Option<String> {
        let (first, others) = self.people.split_first()?;
        let several = !others.is_empty();
        let words: Vec<String> = self
            .moved
            .iter()
            .map(|(aspect, by)| phrase(view, (!several).then_some(*first), *aspect, *by))
            .collect();
        if !several {
            return Some(said_of(view, *first, &words, self.onlooker));
        }
        let key = if self.onlooker {
            "moved-several-onlookers"
        } else {
            "moved-several"
        };
        let values = [
            ("who", self.who(view, before).into()),
            ("what", view.words.list(&words).into()),
        ];
        Some(view.with(key, &values))
    }

    /// Whom it is said of: all of the team, all others of it, or their names.
    fn who(&self, view: &View<'_>, before: &[PersonId]) -> String {
        let signals = view.signals();
        let mut left = (0..view.scenario.people.len())
            .filter(|person| signals.people.get(*person).is_some_and(|seen| !seen.gone))
            .filter(|person| !self.people.contains(person))
            .peekable();
        let count = [("n", self.people.len().into())];
        if left.peek().is_none() {
            view.with("moved-all", &count)
        } else if left.all(|person| before.contains(&person)) {
            view.with("moved-others", &count)
        } else {
            let names: Vec<String> = self.people.iter().map(|person| view.name(*person).to_owned()).collect();
            view.words.list(&names)
        }
    }
}

/// What it did, the biggest first.
pub(in crate::narration) fn tell(view: &View<'_>, page: &mut Page, since: &[Event]) {
    page.heading(view.get("followed-causes"));
    let movements = movements(since);
    let outside = standing(view, since);
    let energy = energy(view, since);
    if movements.is_empty() && outside.is_empty() && energy.is_none() {
        page.text(Style::Quiet, view.get("followed-nothing"));
    }
    let told = &movements[..movements.len().min(MOST_LINES)];
    for (place, movement) in told.iter().enumerate() {
        let before: Vec<PersonId> = told[..place].iter().flat_map(|above| &above.people).copied().collect();
        if let Some(line) = movement.line(view, &before) {
            page.text(Style::Signal(sign(movement.good)), line);
        }
    }
    let is_told = |person: &PersonId| told.iter().any(|movement| movement.people.contains(person));
    let mut rest: Vec<PersonId> = movements
        .iter()
        .flat_map(|movement| &movement.people)
        .copied()
        .collect();
    rest.retain(|person| !is_told(person));
    rest.sort_unstable();
    rest.dedup();
    if !rest.is_empty() {
        page.text(
            Style::Quiet,
            view.with("followed-more", &[("count", rest.len().into())]),
        );
    }
    for (line, good) in outside.into_iter().chain(energy) {
        page.text(Style::Signal(sign(good)), line);
    }
}

const fn sign(good: bool) -> Sentiment {
    if good { Sentiment::Good } else { Sentiment::Trouble }
}

/// What happened to people, good and harm apart, the most moved first.
fn movements(happenings: &[Event]) -> Vec<Movement> {
    let mut all = deltas(happenings);
    for (_, moved, _) in &mut all {
        moved.retain(|(_, by)| libm::fabs(*by) >= TOLD);
        by_size(moved);
    }
    let weight = |moved: &[(Aspect, f64)]| moved.iter().map(|(_, by)| libm::fabs(*by)).sum::<f64>();
    all.sort_by(|a, b| weight(&b.1).total_cmp(&weight(&a.1)).then(a.0.cmp(&b.0)));
    let mut movements: Vec<Movement> = Vec::new();
    for (person, moved, onlooker) in all {
        let parts = moved
            .into_iter()
            .take(MOST_MOVEMENTS)
            .partition(|(aspect, by)| does_good(*aspect, *by));
        let (good, harm): (Vec<_>, Vec<_>) = parts;
        let mut parts = [(good, true), (harm, false)];
        parts.sort_by(|a, b| weight(&b.0).total_cmp(&weight(&a.0)));
        for (moved, good) in parts.into_iter().filter(|(moved, _)| !moved.is_empty()) {
            let movement = Movement {
                people: vec![person],
                moved,
                onlooker,
                good,
            };
            match movements.iter_mut().find(|other| other.is_alike(&movement)) {
                Some(other) => other.people.push(person),
                None => movements.push(movement),
            }
        }
    }
    movements
}

fn by_size(moved: &mut [(Aspect, f64)]) {
    moved.sort_by(|a, b| libm::fabs(b.1).total_cmp(&libm::fabs(a.1)).then(a.0.cmp(&b.0)));
}

/// Everyone who moved, the most moved first. `most` is the number of movements told of each.
pub(in crate::narration) fn people(view: &View<'_>, happenings: &[Event], most: usize) -> Vec<Moved> {
    let mut lines: Vec<Moved> = deltas(happenings)
        .into_iter()
        .filter_map(|(person, deltas, onlooker)| one(view, person, deltas, onlooker, most))
        .collect();
    lines.sort_by(|a, b| b.size.total_cmp(&a.size).then(a.person.cmp(&b.person)));
    lines
}

/// Whom it did most good, or most harm, told by the largest such movement alone.
pub(in crate::narration) fn most_moved(view: &View<'_>, happenings: &[Event], good: bool) -> Option<Moved> {
    let one_way = deltas(happenings)
        .into_iter()
        .filter_map(|(person, mut moved, onlooker)| {
            moved.retain(|(aspect, by)| does_good(*aspect, *by) == good);
            one(view, person, moved, onlooker, 1)
        });
    one_way.max_by(|a, b| a.size.total_cmp(&b.size).then(b.person.cmp(&a.person)))
}

/// What moved in each person, summed up.
fn deltas(happenings: &[Event]) -> Vec<Deltas> {
    let mut found: Vec<Deltas> = Vec::new();
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
    found
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
    by_size(&mut deltas);
    let size = deltas.iter().map(|(_, delta)| libm::fabs(*delta)).sum();
    let good = deltas
        .iter()
        .map(|(aspect, delta)| if unwanted(*aspect) { -delta } else { *delta })
        .sum::<f64>()
        >= 0.0;
    let tags: Vec<PersonTag> = deltas
        .iter()
        .take(most)
        .map(|(aspect, delta)| tag(view, person, *aspect, *delta))
        .collect();
    let words: Vec<String> = tags.iter().map(|tag| tag.reads.clone()).collect();
    Some(Moved {
        person,
        size,
        line: said_of(view, person, &words, onlooker),
        good,
        onlooker,
        tags,
    })
}

fn said_of(view: &View<'_>, person: PersonId, words: &[String], onlooker: bool) -> String {
    let key = if onlooker { "moved-onlooker" } else { "moved" };
    let values = [
        ("name", view.name(person).into()),
        ("what", view.words.list(words).into()),
    ];
    view.with(key, &values)
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
        .map(|(aspect, by)| phrase(view, Some(person), *aspect, *by))
        .collect();
    (!words.is_empty()).then(|| view.words.list(&words))
}

fn does_good(aspect: Aspect, by: f64) -> bool {
    (by >= 0.0) != unwanted(aspect)
}

/// A movement in a word: what moved, which way, how far.
fn tag(view: &View<'_>, person: PersonId, aspect: Aspect, delta: f64) -> PersonTag {
    let (name, domain) = named(view, aspect);
    let steps = match size(delta) {
        "little" => 1,
        "some" => 2,
        _ => 3,
    };
    PersonTag {
        mood: sign(does_good(aspect, delta)),
        steps: if delta >= 0.0 { steps } else { -steps },
        words: view.with(&format!("moved-tag-{name}"), &[("domain", domain.into())]),
        reads: phrase(view, Some(person), aspect, delta),
    }
}

/// The name of what moved in the words, and of the domain where it is a skill.
fn named(view: &View<'_>, aspect: Aspect) -> (&'static str, String) {
    match aspect {
        Aspect::Of(quantity) => (quantity.name(), String::new()),
        Aspect::Skill(domain) => {
            let domain = view.scenario.domains.get(domain).map_or("", String::as_str);
            ("skill", domain.replace('_', " "))
        }
        Aspect::Adapt | Aspect::Spark | Aspect::Given => ("adapt", String::new()),
    }
}

const fn unwanted(aspect: Aspect) -> bool {
    matches!(aspect, Aspect::Of(Quantity::Reliance | Quantity::Strain))
}

/// A movement as what somebody does, or, without a person, what several do.
fn phrase(view: &View<'_>, person: Option<PersonId>, aspect: Aspect, delta: f64) -> String {
    let (name, domain) = named(view, aspect);
    let form = |form: &str| view.pronoun(person, form);
    let values = [
        ("size", size(delta).into()),
        ("they", form("they").into()),
        ("theirs", form("theirs").into()),
        ("s", form("s").into()),
        ("domain", domain.into()),
    ];
    let they = if person.is_none() { "they-" } else { "" };
    view.with(&format!("moved-{they}{name}-{}", direction(delta)), &values)
}

/// The leader's own energy and the views of those outside, one line each.
pub(in crate::narration) fn around(view: &View<'_>, happenings: &[Event]) -> Vec<String> {
    let lines = standing(view, happenings).into_iter().chain(energy(view, happenings));
    lines.map(|(line, _)| line).collect()
}

/// The views of those outside, each with whether they rose.
fn standing(view: &View<'_>, happenings: &[Event]) -> Vec<(String, bool)> {
    let mut standing: Vec<(PartyId, f64)> = Vec::new();
    for happening in happenings {
        if let EventKind::StandingMoved { party, from, to, .. } = happening.what {
            match standing.iter_mut().find(|(p, _)| *p == party) {
                Some((_, delta)) => *delta += to - from,
                None => standing.push((party, to - from)),
            }
        }
    }
    standing.retain(|(_, delta)| libm::fabs(*delta) >= TOLD);
    let line = |(party, delta): (PartyId, f64)| {
        let name = view.scenario.outside.get(party).map_or("", |p| p.name.as_str());
        let values = [("name", name.into()), ("size", size(delta).into())];
        let words = view.with(&format!("moved-standing-{}", direction(delta)), &values);
        (capital(&words), delta >= 0.0)
    };
    standing.into_iter().map(line).collect()
}

/// The leader's own energy, with whether it rose.
fn energy(view: &View<'_>, happenings: &[Event]) -> Option<(String, bool)> {
    let moved = happenings.iter().map(|happening| match happening.what {
        EventKind::EnergyMoved { from, to, .. } => to - from,
        _ => 0.0,
    });
    let by: f64 = moved.sum();
    let words = || view.with(&format!("moved-energy-{}", direction(by)), &[("size", size(by).into())]);
    (libm::fabs(by) >= TOLD).then(|| (words(), by >= 0.0))
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
