//! What of last week a ready-made week would answer, on the card of that week.
//!
//! In: what the leader has seen. Out: one short sentence, or nothing where last week gave no cause; that there is one is no advice.

use std::cmp::Reverse;

use crate::narration::phrases::last_week_seen::{asked, handled, mistakes, waited};
use crate::narration::phrases::seen::{self, GLAD};
use crate::narration::view::View;
use crate::simulation::{Preset, Signals, TaskSignal};

/// Asked so often in a week, somebody is named.
const NAMED: u32 = 2;
/// Hours on the leader's own desk from which they are told of.
const LEFT: f64 = 1.0;
/// The leader's own energy below which a Monday begins tired, 0..=1.
const TIRED: f64 = 0.5;

/// What of last week this ready-made week would answer; without one, the same week again.
pub(in crate::narration) fn cue(view: &View<'_>, preset: Option<Preset>) -> Option<String> {
    let signals = view.signals();
    match preset {
        None => sorted_out(view, &signals),
        Some(Preset::People) => somebody(view, &signals),
        Some(Preset::Conditions) => stood_still(view, &signals),
        Some(Preset::Answers) => counted(view, "plan-cue-waited", waited(view, &signals)),
        Some(Preset::Desk) => own_list(view, &signals),
        Some(Preset::Rest) => (signals.energy < TIRED).then(|| view.get("plan-cue-tired")),
    }
}

/// How much went well without the leader.
fn sorted_out(view: &View<'_>, signals: &Signals) -> Option<String> {
    let here = view.here(signals);
    counted(view, "plan-cue-handled", here.iter().map(|id| handled(view, *id)).sum())
}

/// Whoever asked most, or else somebody who does not look well.
fn somebody(view: &View<'_>, signals: &Signals) -> Option<String> {
    let here = view.here(signals);
    let times = here.iter().map(|id| (asked(view, *id), Reverse(*id)));
    if let Some((times, Reverse(id))) = times.max()
        && times >= NAMED
    {
        let values = [("name", view.name(id).into()), ("times", times.into())];
        return Some(view.with("plan-cue-asked", &values));
    }
    here.into_iter().find_map(|id| {
        let seen = seen::bearing(&signals.people[id]).filter(|key| *key != GLAD)?;
        let values = [("name", view.name(id).into()), ("seen", view.get(seen).into())];
        Some(view.with("plan-cue-bearing", &values))
    })
}

/// Tasks past their day, or else mistakes that came to light.
fn stood_still(view: &View<'_>, signals: &Signals) -> Option<String> {
    let is_late = |task: &&TaskSignal| {
        let gone = signals.people.get(task.owner).is_some_and(|owner| owner.gone);
        task.late && task.finished.is_none() && !gone
    };
    let late = signals.tasks.iter().filter(is_late).count();
    counted(view, "plan-cue-late", u32::try_from(late).unwrap_or(u32::MAX))
        .or_else(|| counted(view, "plan-cue-mistakes", mistakes(view)))
}

/// What is left on the leader's own list.
fn own_list(view: &View<'_>, signals: &Signals) -> Option<String> {
    let own = signals.desk.iter().filter(|(_, owner)| owner.is_none());
    let left: f64 = own.map(|(left, _)| left).sum();
    // In whole hours: nobody's list is known to the quarter.
    let hours = view.hours(libm::round(left));
    (left >= LEFT).then(|| view.with("plan-cue-desk", &[("hours", hours.into())]))
}

fn counted(view: &View<'_>, key: &str, count: u32) -> Option<String> {
    (count > 0).then(|| view.with(key, &[("count", count.into())]))
}
