//! The evening inside each person: strain and recovery, trust's slow pull, clarity that fades, commitment, and whether
//! somebody gives notice.

use crate::scenario::{Kind, PersonId, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::event::{Aspect, Cause, EventKind, EventSink};
use crate::simulation::levels::PersonLevels;
use crate::simulation::math::whole;
use crate::simulation::parameters::CommitmentRates;
use crate::simulation::run::{PersonEvents, Run};

/// Everybody's evening.
pub fn evening<L: EventSink>(run: &mut Run<'_, L>, leader_here: bool) {
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        if person(run, p, leader_here) {
            leaving(run, p);
        }
    }
}

/// One person's evening. Gives whether they are leaving, or might.
fn person<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, leader_here: bool) -> bool {
    use Quantity as Q;
    let world = run.world;
    let model = &world.model;
    let who = &world.scenario.people[p];
    let state = &mut *run.state;
    let (late, above, wish) = state.members[p].task.map_or((false, 0.0, false), |t| {
        let task = &world.scenario.tasks[t];
        let above = (task.difficulty - state.skill(p, task.domain)).max(0.0);
        (state.tasks[t].missed, above, who.wants.contains(&task.domain))
    });
    let member = &mut state.members[p];
    let row = state.levels.row_mut(p);
    let mut told = PersonEvents {
        sink: run.sink,
        day: state.day,
    };
    let strain = row.of(Q::Strain);
    let busy = member.task.is_some();
    let load = model.strain.load * (f64::from(u8::from(busy)) * model.strain.busy + f64::from(u8::from(late)) + above);
    told.move_by(row, p, Q::Strain, load * (1.0 - strain), Cause::Load);
    let help = model.strain.support * member.contact;
    let rest =
        -(model.strain.rest + model.strain.rest_support * help) * (strain - member.nature.strain.max(0.0)).max(0.0);
    told.move_by(row, p, Q::Strain, rest, Cause::Time);

    if leader_here {
        let trust = row.of(Q::Trust);
        let anchor = model.trust.anchor
            + model.trust.anchor_contact * member.contact
            + model.trust.anchor_propensity * who.propensity
            + model.trust.anchor_credibility * (member.credibility - 0.5)
            + member.nature.trust;
        let pull = model.trust.rate * (anchor.clamp(0.0, 1.0) - trust);
        told.move_by(row, p, Q::Trust, pull, Cause::Anchor);
    }
    let clarity = row.of(Q::Clarity);
    let floor = model.clarity.floor + model.clarity.intent * state.team.intent;
    // What was said of the work keeps it clear.
    let kept = 1.0 - model.clarity.feedback * member.feedback;
    let faded = -model.clarity.fade * kept * (clarity - floor).max(0.0);
    told.move_by(row, p, Q::Clarity, faded, Cause::Time);
    if wish {
        let ownership = row.of(Q::Ownership);
        told.move_by(
            row,
            p,
            Q::Ownership,
            model.ownership.wish * (1.0 - ownership),
            Cause::Practice,
        );
    }
    let given = row.get(Aspect::Given);
    told.shift(row, p, Aspect::Given, -model.leader.given_fade * given, Cause::Time);
    member.questioned -= model.treatment.asked_fade * member.questioned;
    member.contact -= model.attention.contact_fade * member.contact;
    member.feedback -= model.attention.feedback_fade * member.feedback;

    let pull = commitment(&model.commitment, row, member.contact, wish, member.nature.commitment);
    told.move_by(row, p, Q::Commitment, pull, Cause::Climate);
    member.notice.is_some() || row.of(Q::Commitment) < model.commitment.threshold
}

/// Commitment drifts to what trust, ownership, recognition, safety and support make it, less lasting strain.
#[inline]
fn commitment(c: &CommitmentRates, row: &PersonLevels, contact: f64, wish: bool, own: f64) -> f64 {
    use Quantity as Q;
    let growth = row.of(Q::Efficacy) - 0.5 + if wish { c.wish } else { 0.0 };
    let target = 0.5
        + own
        + c.trust * (row.of(Q::Trust) - 0.5)
        + c.ownership * (row.of(Q::Ownership) - c.ownership_usual)
        + c.recognition * (row.of(Q::Visibility) - c.recognition_usual)
        + c.safety * (row.of(Q::Safety) - 0.5)
        + c.support * (contact - c.support_usual)
        + c.growth * growth
        - c.strain * (row.of(Q::Strain) - c.strain_usual).max(0.0);
    c.rate * (target.clamp(0.0, 1.0) - row.of(Q::Commitment))
}

/// Resignation: a hazard below a threshold, a notice, and a last day that takes skill and facts along.
fn leaving<L: EventSink>(run: &mut Run<'_, L>, p: PersonId) {
    let c = &run.world.model.commitment;
    if let Some(days) = run.state.members[p].notice {
        if days == 0 {
            leave(run, p);
        } else {
            run.state.members[p].notice = Some(days - 1);
        }
        return;
    }
    let low = (c.threshold - run.state.of(p, Quantity::Commitment)).max(0.0);
    if low > 0.0
        && run
            .luck(p, Purpose::Resignation, run.world.people[p], 0)
            .chance(c.hazard * low)
    {
        let notice = whole(c.notice);
        let severity = run.world.model.emergent.resignation_severity;
        run.state.members[p].notice = Some(notice);
        run.tell(|| EventKind::Notice(p));
        emergent::surely(run, Kind::Resignation, p, None, None, severity);
    }
}

/// Somebody's last evening: their work goes to whoever knows most of it.
pub fn leave<L: EventSink>(run: &mut Run<'_, L>, p: PersonId) {
    let rates = &run.world.model.departure;
    run.state.members[p].gone = true;
    run.memo.left(p);
    run.state.members[p].notice = None;
    run.state.requests.retain(|r| r.person != p);
    run.tell(|| EventKind::Left(p));
    for t in 0..run.state.tasks.len() {
        if run.state.tasks[t].owner != p || run.state.tasks[t].finished.is_some() {
            continue;
        }
        let domain = run.world.scenario.tasks[t].domain;
        let mut heir: Option<(f64, PersonId)> = None;
        for q in run.state.here() {
            let skill = run.state.skill(q, domain);
            if heir.is_none_or(|(s, _)| skill > s) {
                heir = Some((skill, q));
            }
        }
        if let Some((_, q)) = heir {
            run.hand(t, q);
            run.state.tasks[t].done *= rates.work_kept;
        }
    }
    for q in 0..run.state.people {
        if !run.state.members[q].gone {
            run.move_by(q, Quantity::Strain, rates.strain, Cause::Departure);
            run.move_by(q, Quantity::Commitment, -rates.commitment, Cause::Departure);
        }
    }
    run.state.team.process *= rates.process_kept;
}
