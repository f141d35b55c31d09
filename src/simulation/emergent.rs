//! Moments that nobody wrote: they come from the state of people and work, at most so many a week, never twice with the
//! same words.

use super::chance::{Purpose, stable_hash};
use super::event::EventSink;
use super::math::whole;
use super::moment_instance::{MomentInstance, Origin};
use super::run::Run;
use crate::scenario::{Kind, PersonId, TaskId};

/// Moments asked at most on one day. With the three below a promise to players and coaches about how long a play-through
/// takes, and no parameter: scenarios are written for it.
pub(super) const A_DAY: u32 = 2;
/// Moments asked at most in one week.
pub(super) const A_WEEK: u32 = 5;
/// Moments a week up to which others still emerge: one place is left for what the coach wrote.
pub(super) const A_QUIET_WEEK: u32 = 3;

/// Prepares a moment for tomorrow morning, if luck and the week's room allow.
pub(super) fn maybe<L: EventSink>(
    run: &mut Run<'_, L>,
    kind: Kind,
    p: PersonId,
    task: Option<TaskId>,
    severity: f64,
    odds: f64,
) {
    if comes(run, kind, p, odds) {
        surely(run, kind, p, None, task, severity);
    }
}

/// Whether the week's room and luck allow a moment about somebody.
pub(super) fn comes<L: EventSink>(run: &Run<'_, L>, kind: Kind, p: PersonId, odds: f64) -> bool {
    room(run, p) && run.luck(p, Purpose::Emergent, kind as u64, 0).chance(odds)
}

/// The same for two people.
pub(super) fn maybe_pair<L: EventSink>(
    run: &mut Run<'_, L>,
    kind: Kind,
    p: PersonId,
    q: PersonId,
    severity: f64,
    odds: f64,
) {
    if room(run, p) && run.luck(p, Purpose::Emergent, kind as u64, 1).chance(odds) {
        surely(run, kind, p, Some(q), run.state.members[p].task, severity);
    }
}

/// Whether one more fits: the week has room, and a person is not asked about twice within a week.
pub(super) fn room<L>(run: &Run<'_, L>, p: PersonId) -> bool {
    let lately = run.state.members[p]
        .last_moment
        .is_some_and(|day| run.state.day < day + whole(run.world.model.emergent.apart));
    !lately && room_this_week(run)
}

/// Whether one more fits into the week, whoever it is about.
pub(super) fn room_this_week<L>(run: &Run<'_, L>) -> bool {
    let expected = run.state.asked_this_week + run.world.index.still_dated(run.state.day);
    let a_week = run.world.model.emergent.a_week;
    expected < A_QUIET_WEEK && run.state.tomorrow.is_empty() && f64::from(run.state.emergent_this_week) < a_week
}

/// Prepares a moment for tomorrow morning in any case.
pub(super) fn surely<L: EventSink>(
    run: &mut Run<'_, L>,
    kind: Kind,
    p: PersonId,
    q: Option<PersonId>,
    task: Option<TaskId>,
    severity: f64,
) {
    if let Some(raised) = raise(run, kind, p, q, task, severity) {
        run.state.tomorrow.push(raised);
    }
}

/// What was kept quiet has broken out: raised at once, unless the day or the week has been full; then people deal with
/// it among themselves, and the harm is done all the same.
pub(super) fn crisis<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, task: TaskId, severity: f64) {
    if run.state.asked_today >= A_DAY || run.state.asked_this_week >= A_WEEK {
        return;
    }
    let rates = &run.world.model.emergent;
    let severity = rates.crisis_base + rates.crisis_severity * severity;
    if let Some(raised) = raise(run, Kind::Crisis, p, None, Some(task), severity) {
        run.state.today.push(raised);
    }
}

fn raise<L: EventSink>(
    run: &mut Run<'_, L>,
    kind: Kind,
    p: PersonId,
    q: Option<PersonId>,
    task: Option<TaskId>,
    severity: f64,
) -> Option<MomentInstance> {
    let words = run.world.scenario.words(kind);
    if words.off {
        return None;
    }
    let used = run.state.texts_used[kind as usize];
    let mut luck = run.luck(p, Purpose::Words, kind as u64, 0);
    // The world's own come first; they stand first.
    let own = (1 << words.own) - 1;
    let count = if used & own == own {
        words.texts.len()
    } else {
        words.own
    };
    let text = fresh(count, used, &mut luck)?;
    run.state.texts_used[kind as usize] |= 1 << text;
    run.state.members[p].last_moment = Some(run.state.day);
    run.state.emergent_this_week += 1;
    let other = q.or_else(|| closest(run, p));
    let number = run.state.raised;
    run.state.raised += 1;
    Some(MomentInstance {
        number,
        kind,
        origin: Origin::Emergent(text),
        owner: Some(p),
        other,
        task: task.or(run.state.members[p].task).or_else(|| any_task(run, p)),
        party: None,
        hour: words.texts[text].hour.unwrap_or(words.comes_at),
        severity: severity.clamp(0.0, 1.0),
    })
}

/// An index that has not been used yet; `None` when all have.
pub(super) fn fresh(count: usize, used: u64, luck: &mut super::chance::AddressedRng) -> Option<usize> {
    let all = if count < u64::BITS as usize {
        (1 << count) - 1
    } else {
        u64::MAX
    };
    let mut free = all & !used;
    if free == 0 {
        return None;
    }
    for _ in 0..luck.below(free.count_ones() as usize) {
        free &= free - 1;
    }
    Some(free.trailing_zeros() as usize)
}

/// The colleague somebody gets on with best; ties go to the lower index.
fn closest<L>(run: &Run<'_, L>, p: PersonId) -> Option<PersonId> {
    let mut best: Option<(f64, PersonId)> = None;
    for q in run.state.here().filter(|q| *q != p) {
        let rapport = run.state.rapport(p, q);
        if best.is_none_or(|(b, _)| rapport > b) {
            best = Some((rapport, q));
        }
    }
    best.map(|(_, q)| q)
}

/// Some task that belongs to a person, so that a text can name it.
fn any_task<L>(run: &Run<'_, L>, p: PersonId) -> Option<TaskId> {
    (0..run.state.tasks.len())
        .find(|t| run.state.tasks[*t].owner == p)
        .or_else(|| (!run.state.tasks.is_empty()).then_some(0))
}

/// The subject of a draw about a kind's words.
pub(super) fn pool(kind: Kind, well: bool) -> u64 {
    stable_hash(if well { "well" } else { "badly" }) ^ kind as u64
}
