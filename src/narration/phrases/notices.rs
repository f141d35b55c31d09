//! What a leader notices on a day without asking: a line each, what matters most first.
//!
//! In: happenings. Out: lines with their mood. Similar things are said in turns of words that follow each other.

use super::own_words::{self, About};
use crate::narration::page::Sentiment;
use crate::narration::view::View;
use crate::scenario::world_words::WorldWords;
use crate::scenario::{Day, Outcome, PersonId, TaskId};
use crate::simulation::{Event, EventKind};

/// The ways in which each thing is said.
const WAYS: usize = 3;

/// Lines of one sort at a time.
const MOST_ALIKE: usize = 2;

/// A line that the leader notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// On which day.
    pub day: Day,
    /// Whether it is well.
    pub mood: Sentiment,
    /// The words.
    pub text: String,
}

/// What is noticed among these happenings, at most so many lines, day by day.
#[must_use]
pub fn notices(view: &View<'_>, since: &[Event], most: usize) -> Vec<Notice> {
    ranked(view, since, most, notice)
}

/// What somebody writes down for the leader while the leader is away.
#[must_use]
pub fn away(view: &View<'_>, since: &[Event], most: usize) -> Vec<Notice> {
    ranked(view, since, most, |what| notice(what).or_else(|| unseen(what)))
}

/// What is to be written down beside a told evening: who leaves, what was promised or due and did not come.
#[must_use]
pub(in crate::narration) fn beside_evening(view: &View<'_>, since: &[Event], most: usize) -> Vec<Notice> {
    ranked(view, since, most, |what| match what {
        EventKind::Left(_) | EventKind::Notice(_) | EventKind::TaskMissed(_) | EventKind::PromiseDue(_, false) => {
            notice(what)
        }
        _ => None,
    })
}

/// Who waits for an answer this morning, in one line.
#[must_use]
pub fn waiting(view: &View<'_>) -> Option<Notice> {
    let signals = view.signals();
    let long: Vec<(PersonId, u32)> = signals
        .people
        .iter()
        .enumerate()
        .filter(|(_, s)| !s.gone)
        .filter_map(|(p, s)| Some((p, s.waiting.filter(|d| *d > 0)?)))
        .collect();
    let (_, days) = *long.first()?;
    let names: Vec<String> = long.iter().map(|(p, _)| view.name(*p).to_owned()).collect();
    let key = match long.len() {
        1 => "notice-waits-one",
        2..=3 => "notice-waits-many",
        _ => "notice-waits-crowd",
    };
    let values = [
        ("names", view.words.list(&names).into()),
        ("days", days.into()),
        ("count", long.len().into()),
    ];
    Some(Notice {
        day: signals.day,
        mood: Sentiment::Trouble,
        text: view.with(key, &values),
    })
}

/// Rank (0 first), mood, key, whether it has several ways, who, task, with whom.
struct Found {
    rank: u8,
    mood: Sentiment,
    key: &'static str,
    ways: bool,
    person: Option<PersonId>,
    task: Option<TaskId>,
    other: Option<PersonId>,
}

impl Found {
    const fn new(rank: u8, mood: Sentiment, key: &'static str, person: Option<PersonId>, task: Option<TaskId>) -> Self {
        Self {
            rank,
            mood,
            key,
            ways: true,
            person,
            task,
            other: None,
        }
    }
}

fn ranked<'e>(
    view: &View<'_>,
    since: &'e [Event],
    most: usize,
    sort: impl Fn(&EventKind) -> Option<Found>,
) -> Vec<Notice> {
    let news = |event: &'e Event| -> Option<(&'e Event, Found)> {
        let found = sort(&event.what)?;
        (!is_overtaken(view, since, event, &found)).then_some((event, found))
    };
    let mut found: Vec<(&Event, Found)> = since.iter().filter_map(news).collect();
    found.sort_by_key(|(_, f)| f.rank);
    let mut told: Vec<&'static str> = Vec::new();
    let mut lines = Vec::new();
    for (event, one) in &found {
        let before = told.iter().filter(|key| **key == one.key).count();
        if before < MOST_ALIKE && lines.len() < most {
            told.push(one.key);
            let own = own(view, since, event, one);
            lines.push(Notice {
                day: event.day,
                mood: one.mood,
                text: own.unwrap_or_else(|| say(view, event.day as usize + before, one)),
            });
        }
    }
    // What matters most is kept, and told in the order in which it happened.
    lines.sort_by_key(|line| line.day);
    lines
}

/// What is no news any more: the work of somebody who has left; help with what is finished, or that has been told of
/// before.
fn is_overtaken(view: &View<'_>, since: &[Event], event: &Event, found: &Found) -> bool {
    let has_left = |person: PersonId| {
        let left = |other: &Event| other.what == EventKind::Left(person);
        view.happenings.iter().chain(since).any(left)
    };
    match event.what {
        EventKind::Left(_) => false,
        EventKind::SelfStarted(person, task) => {
            let is_done = |other: &Event| matches!(other.what, EventKind::TaskDone(done, _) if done == task);
            let is_same = |other: &Event| other.day < event.day && other.what == event.what;
            let all = || view.happenings.iter().chain(since);
            has_left(person) || all().any(is_done) || view.happenings.iter().any(is_same)
        }
        _ => found.person.is_some_and(has_left),
    }
}

/// The world's own words for it, in turn over the whole play-through.
fn own(view: &View<'_>, since: &[Event], event: &Event, found: &Found) -> Option<String> {
    let texts = own_texts(&view.scenario.own_words, found.key)?;
    let is_alike = |other: &&Event| notice(&other.what).is_some_and(|other| other.key == found.key);
    let earlier = &view.happenings[..view.happenings.len().saturating_sub(since.len())];
    let since = since.iter().take_while(|other| !std::ptr::eq(*other, event));
    let before = earlier.iter().chain(since).filter(is_alike).count();
    let about = About {
        who: owner(view, found),
        other: None,
        task: found.task,
    };
    own_words::line(view, found.key, texts, before, about)
}

fn own_texts<'a>(own: &'a WorldWords, key: &str) -> Option<&'a Vec<String>> {
    Some(match key {
        "notice-left" => &own.left,
        "notice-erupted" => &own.broke,
        "notice-promise-broken" => &own.promise_broken,
        "notice-task-missed" => &own.slipped,
        "notice-error-spoken" => &own.saved,
        "notice-task-done" => &own.finished,
        "notice-task-done-late" => &own.finished_late,
        "notice-self-started" => &own.own_start,
        _ => return None,
    })
}

fn owner(view: &View<'_>, found: &Found) -> Option<PersonId> {
    let of_task = || found.task.and_then(|t| view.signals().tasks.get(t).map(|s| s.owner));
    found.person.or_else(of_task)
}

/// `turn` chooses among the ways of saying it.
fn say(view: &View<'_>, turn: usize, found: &Found) -> String {
    let values = [
        ("name", owner(view, found).map_or("", |p| view.name(p)).into()),
        ("other", found.other.map_or("", |p| view.name(p)).into()),
        ("task", found.task.map_or("", |t| view.task(t)).into()),
    ];
    if !found.ways {
        return view.with(found.key, &values);
    }
    view.with(&format!("{}-{}", found.key, turn % WAYS), &values)
}

fn notice(what: &EventKind) -> Option<Found> {
    use Sentiment::{Good, Leader, Neutral, Trouble};
    Some(match *what {
        EventKind::Left(p) => Found {
            ways: false,
            ..Found::new(0, Trouble, "notice-left", Some(p), None)
        },
        EventKind::Notice(p) => Found {
            ways: false,
            ..Found::new(1, Trouble, "notice-gave-notice", Some(p), None)
        },
        EventKind::Erupted(p, t) => Found::new(2, Trouble, "notice-erupted", Some(p), Some(t)),
        EventKind::PromiseDue(p, false) => Found::new(3, Trouble, "notice-promise-broken", Some(p), None),
        EventKind::TaskMissed(t) => Found::new(4, Trouble, "notice-task-missed", None, Some(t)),
        EventKind::GaveUpWaiting(p, t) => Found::new(5, Trouble, "notice-gave-up", Some(p), Some(t)),
        EventKind::ErrorSpoken(p, t) => Found::new(6, Neutral, "notice-error-spoken", Some(p), Some(t)),
        EventKind::TaskDone(t, false) => Found::new(7, Good, "notice-task-done", None, Some(t)),
        EventKind::TaskDone(t, true) => Found::new(7, Neutral, "notice-task-done-late", None, Some(t)),
        EventKind::SelfStarted(p, t) => Found::new(8, Good, "notice-self-started", Some(p), Some(t)),
        EventKind::PromiseDue(p, true) => Found::new(9, Leader, "notice-promise-kept", Some(p), None),
        _ => return None,
    })
}

fn unseen(what: &EventKind) -> Option<Found> {
    use Sentiment::{Good, Neutral, Trouble};
    Some(match *what {
        EventKind::Handled {
            person,
            task,
            with,
            outcome,
        } => match (outcome, with) {
            (Outcome::Well, Some(other)) => Found {
                other: Some(other),
                ..Found::new(10, Good, "away-helped", Some(person), Some(task))
            },
            (Outcome::Well, None) => Found::new(11, Good, "away-handled", Some(person), Some(task)),
            (Outcome::Badly, _) => Found::new(10, Trouble, "away-failed", Some(person), Some(task)),
        },
        EventKind::Asked { person, task } => Found::new(9, Neutral, "away-asked", Some(person), Some(task)),
        _ => return None,
    })
}
