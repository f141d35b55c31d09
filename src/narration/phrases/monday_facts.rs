//! A fact or two about somebody on a Monday: what the leader has seen of them, and before that what the briefing told.
//!
//! In: what can be seen. Out: short lines, what matters most first, each with whether it is good news; behaviour, never levels.

use crate::narration::i18n::interpolate;
use crate::narration::page::Sentiment;
use crate::narration::phrases::last_week_seen::{asked, handled};
use crate::narration::phrases::most_to_see::StandsOut;
use crate::narration::phrases::seen::{self, GLAD, OFTEN, rough};
use crate::narration::phrases::shorten::shorten;
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::simulation::Signals;

/// What was told of somebody has so many letters at most; a face may cut it further.
const KNOWN: usize = 100;
/// Facts about somebody on a Monday, at most, and on the first one.
const FACTS: usize = 2;
const FIRST: usize = 1;

/// What to know of somebody on a Monday, short, what matters most first, and whether it is good news: that they go, how often they came,
/// how they are, what they work on. Of whom nothing has been seen yet, what the briefing told; on the first Monday that is who they are. What
/// makes them stand out comes first.
pub(in crate::narration) fn facts(
    view: &View<'_>,
    signals: &Signals,
    id: PersonId,
    out: Option<&StandsOut>,
) -> Vec<(Sentiment, String)> {
    let first = signals.day == 0;
    let mut told = observed(view, signals, id);
    if let Some(out) = out {
        told.retain(|(_, words)| *words != out.usual);
        told.insert(0, (Sentiment::Leader, out.reason.clone()));
    }
    let work = task_in_short(view, signals, id);
    let late = work.as_ref().is_some_and(|(mood, _)| *mood == Sentiment::Trouble);
    if told.is_empty() && !late {
        let who = &view.scenario.people[id];
        let about = interpolate::text(view, &who.about);
        let known = if first || about.is_empty() {
            who.role.clone()
        } else {
            shorten(&about, KNOWN)
        };
        told.push((Sentiment::Neutral, known));
    }
    told.extend(work);
    told.truncate(if first { FIRST } else { FACTS });
    for (_, words) in &mut told {
        let mut letters = words.chars();
        let first = letters.next().map(char::to_uppercase);
        *words = first.into_iter().flatten().chain(letters).collect();
    }
    told
}

/// What the leader has seen of somebody, beside their work.
fn observed(view: &View<'_>, signals: &Signals, id: PersonId) -> Vec<(Sentiment, String)> {
    let signal = &signals.people[id];
    if signal.gone {
        return vec![(Sentiment::Trouble, view.get("seen-gone"))];
    }
    let mut told = Vec::new();
    if signal.notice {
        told.push((Sentiment::Trouble, view.get("seen-notice")));
    }
    let times = asked(view, id);
    if times > 0 {
        let mood = if times < OFTEN {
            Sentiment::Neutral
        } else {
            Sentiment::Trouble
        };
        told.push((mood, view.with("plan-fact-asked", &[("times", times.into())])));
    }
    if let Some(days) = signal.waiting {
        told.push((Sentiment::Trouble, view.with("seen-waiting", &[("days", days.into())])));
    }
    if let Some(key) = seen::bearing(signal) {
        let mood = if key == GLAD {
            Sentiment::Good
        } else {
            Sentiment::Trouble
        };
        told.push((mood, view.get(key)));
    }
    let times = handled(view, id);
    if times > 0 {
        let handled = view.with("plan-fact-handled", &[("times", times.into())]);
        told.push((Sentiment::Good, handled));
    }
    if signal.stepped_in {
        told.push((Sentiment::Neutral, view.get("seen-stepped-in")));
    }
    told
}

/// What somebody works on, or is late with.
fn task_in_short(view: &View<'_>, signals: &Signals, id: PersonId) -> Option<(Sentiment, String)> {
    let task = seen::task_of(signals, &signals.people[id], id)?;
    let signal = signals.tasks.get(task)?;
    let (mood, key) = if signal.late {
        (Sentiment::Trouble, "plan-fact-late")
    } else if rough(signal.progress) > 0.0 {
        (Sentiment::Neutral, "plan-fact-task")
    } else {
        (Sentiment::Neutral, "plan-fact-new")
    };
    let values = [
        ("task", view.task(task).into()),
        ("percent", view.percent(rough(signal.progress)).into()),
    ];
    Some((mood, view.with(key, &values)))
}
