//! Too late: stepping in was needed on an earlier day on which the leader could see it.
//!
//! In: a judged moment, those before it, what happened. Out: since when it was needed, and whether it could be seen. Two
//! ways lead there. The same work or the same person had needed the leader before, and the leader held back. Or a
//! problem that had been kept quiet broke out: then it counts from the day on which somebody seemed to keep something
//! back, and when nobody did, nobody could know.

use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::judged::{JudgedMoment, Late, Need, Side};
use crate::scenario::{Day, Kind, PersonId};
use crate::simulation::{Event, EventKind};

/// Working days that are looked back.
const BACK: Day = 10;

pub(in crate::insight) fn late(
    before: &[JudgedMoment],
    now: &JudgedMoment,
    decisions: &[DecisionPoint],
    happenings: &[Event],
) -> Option<Late> {
    if now.truth != Need::Needed {
        return None;
    }
    held_back(before, now).or_else(|| kept_quiet(now, decisions, happenings))
}

/// The leader held back from the same work, or the same person, when it needed them.
fn held_back(before: &[JudgedMoment], now: &JudgedMoment) -> Option<Late> {
    let same = |then: &&JudgedMoment| {
        let (a, b) = (&then.went.moment, &now.went.moment);
        let about = match (a.task, b.task) {
            (Some(a), Some(b)) => a == b,
            _ => a.owner.is_some() && a.owner == b.owner,
        };
        about && then.day < now.day && then.day + BACK >= now.day
    };
    let missed = |then: &&JudgedMoment| then.side == Side::Back && then.truth == Need::Needed;
    let mut earlier = before.iter().filter(same).filter(missed);
    let first = earlier.clone().find(|then| then.known == Need::Needed);
    first.or_else(|| earlier.next()).map(|then| Late {
        since: then.day,
        seen: then.known == Need::Needed,
    })
}

/// A problem that was kept quiet has broken out in this moment.
fn kept_quiet(now: &JudgedMoment, decisions: &[DecisionPoint], happenings: &[Event]) -> Option<Late> {
    let moment = &now.went.moment;
    let task = moment.task.filter(|_| moment.kind == Kind::Crisis)?;
    let until = happenings.iter().take_while(|h| h.day <= now.day);
    let erupted = |h: &Event| match h.what {
        EventKind::Erupted(person, about) if about == task && h.day + 1 >= now.day => Some(person),
        _ => None,
    };
    let person = until.clone().find_map(erupted)?;
    let hid = until.clone().find_map(|h| match h.what {
        EventKind::Hid(who, about) if about == task && who == person => Some(h.day),
        _ => None,
    })?;
    (hid < now.day).then(|| {
        let sign = first_sign(decisions, person, hid, now.day);
        Late {
            since: sign.unwrap_or(hid),
            seen: sign.is_some(),
        }
    })
}

/// The first day between two on which somebody seemed to keep something back, as far as the leader stopped to look.
fn first_sign(decisions: &[DecisionPoint], person: PersonId, from: Day, until: Day) -> Option<Day> {
    decisions
        .iter()
        .filter(|decided| (from..until).contains(&decided.before.day()))
        .find(|decided| {
            let keeps_back = decided.before.world().model.belief.keeps_back;
            decided.before.seen().person(person).closed > keeps_back
        })
        .map(|decided| decided.before.day())
}
