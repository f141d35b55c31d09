//! What can be seen of a person, in words: behaviour, never levels.

use crate::narration::page::{Item, Sentiment};
use crate::narration::stage::{self, Expression};
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Kind, PersonId};
use crate::simulation::{EventKind, PersonSignal, Signals};

/// Lines about somebody whom a scene is about, at most.
const IN_SCENE: usize = 3;

/// A person as the leader sees them: what is said of them, and how often they came.
pub(in crate::narration) fn person(view: &View<'_>, signals: &Signals, id: PersonId, most_lines: usize) -> Item {
    let who = &view.scenario.people[id];
    let mut lines = lines(view, signals, id);
    lines.truncate(most_lines);
    if lines.is_empty() {
        lines.push(who.role.clone());
    }
    Item::Person {
        id,
        look: who.look.clone(),
        name: who.name.clone(),
        lines,
        badge: badge(view, signals, id),
    }
}

/// Somebody whom a scene is about: their role, how they look as it begins, and how often they came.
pub(in crate::narration) fn in_scene(view: &View<'_>, signals: &Signals, id: PersonId, kind: Kind) -> Item {
    let who = &view.scenario.people[id];
    let seen = &signals.people[id];
    let mut lines = vec![who.role.clone()];
    if let Some(days) = seen.waiting {
        lines.push(view.with("seen-waiting", &[("days", days.into())]));
    }
    let face = match stage::mood_in(seen, kind) {
        Expression::Worried => Some("seen-worried"),
        Expression::Unsure => Some("seen-unsure"),
        _ => None,
    };
    lines.extend(bearing(seen).or(face).map(|key| view.get(key)));
    let times = asked(view, id);
    if times > 0 {
        lines.push(view.with("seen-asked", &[("times", times.into())]));
    }
    lines.truncate(IN_SCENE);
    Item::Person {
        id,
        look: who.look.clone(),
        name: who.name.clone(),
        lines,
        badge: None,
    }
}

/// How often somebody has asked the leader in the last five working days.
pub(in crate::narration) fn asked(view: &View<'_>, id: PersonId) -> u32 {
    let today = view.simulation.day();
    let lately = |day: u32| day + DAYS_PER_WEEK > today;
    let times = view
        .happenings
        .iter()
        .rev()
        .take_while(|h| lately(h.day))
        .filter(|h| matches!(h.what, EventKind::Asked { person, .. } if person == id))
        .count();
    u32::try_from(times).unwrap_or(u32::MAX)
}

fn badge(view: &View<'_>, signals: &Signals, id: PersonId) -> Option<(Sentiment, String)> {
    let seen = &signals.people[id];
    if seen.gone {
        return Some((Sentiment::Neutral, view.get("seen-gone")));
    }
    if seen.notice {
        return Some((Sentiment::Trouble, view.get("seen-notice")));
    }
    if signals.day == 0 {
        return None;
    }
    let times = asked(view, id);
    let mood = if times >= 4 {
        Sentiment::Trouble
    } else {
        Sentiment::Neutral
    };
    Some((mood, view.with("seen-asked", &[("times", times.into())])))
}

/// What can be said of somebody now, what matters most first.
pub(in crate::narration) fn lines(view: &View<'_>, signals: &Signals, id: PersonId) -> Vec<String> {
    let seen = &signals.people[id];
    if seen.gone {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if let Some(days) = seen.waiting {
        lines.push(view.with("seen-waiting", &[("days", days.into())]));
    }
    lines.extend(bearing(seen).map(|key| view.get(key)));
    lines.extend(task(view, signals, seen, id));
    if seen.stepped_in {
        lines.push(view.get("seen-stepped-in"));
    }
    if seen.handled > 0 {
        lines.push(view.with("seen-handled", &[("times", seen.handled.into())]));
    }
    lines
}

/// Asked so often in the time that can be seen, somebody leans on the leader.
pub(in crate::narration) const OFTEN: u32 = 3;

/// The task that somebody works on, or the first of their own.
pub(in crate::narration) fn task_of(signals: &Signals, seen: &PersonSignal, id: PersonId) -> Option<usize> {
    let open = |t: &usize| signals.tasks.get(*t).filter(|task| task.finished.is_none());
    let own = || (0..signals.tasks.len()).find(|t| open(t).is_some_and(|task| task.owner == id));
    seen.task.filter(|t| open(t).is_some()).or_else(own)
}

/// What is said of somebody in good spirits.
pub(super) const GLAD: &str = "seen-glad";

/// How tired they look, where they do.
pub(super) fn weary(seen: &PersonSignal) -> Option<&'static str> {
    if seen.tired >= 0.62 {
        Some("seen-worn-out")
    } else if seen.tired >= 0.48 {
        Some("seen-tired")
    } else {
        None
    }
}

/// How they seem: at most one thing.
pub(super) fn bearing(seen: &PersonSignal) -> Option<&'static str> {
    if seen.tired >= 0.62 {
        Some("seen-worn-out")
    } else if seen.closed >= 0.5 {
        Some("seen-closed")
    } else if seen.mood < 0.4 {
        Some("seen-glum")
    } else if seen.tired >= 0.48 {
        Some("seen-tired")
    } else if seen.mood > 0.8 {
        Some(GLAD)
    } else {
        None
    }
}

fn task(view: &View<'_>, signals: &Signals, seen: &PersonSignal, id: PersonId) -> Option<String> {
    let Some(task) = task_of(signals, seen, id) else {
        let their = view.pronoun(Some(id), "their");
        return Some(view.with("seen-idle", &[("their", their.into())]));
    };
    let signal = signals.tasks.get(task)?;
    let key = match (signal.late, rough(signal.progress) > 0.0) {
        (true, _) => "seen-task-late",
        (false, true) => "seen-task",
        (false, false) => "seen-task-new",
    };
    Some(view.with(
        key,
        &[
            ("task", view.task(task).into()),
            ("percent", view.percent(rough(signal.progress)).into()),
        ],
    ))
}

/// A reported share, as people report it: in tenths.
pub(in crate::narration) fn rough(share: f64) -> f64 {
    libm::round(share * 10.0) / 10.0
}
