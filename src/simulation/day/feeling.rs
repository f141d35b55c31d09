//! The evening inside each person: strain and recovery, trust's slow pull, clarity that fades, commitment, and whether
//! somebody gives notice.

use crate::scenario::{Kind, PersonId, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::happening::{Aspect, Cause, Listener, What};
use crate::simulation::levels::Row;
use crate::simulation::run::Run;

/// Everybody's evening.
pub fn evening<L: Listener>(run: &mut Run<'_, L>, leader_here: bool) {
    for p in 0..run.state.people {
        if !run.state.members[p].gone {
            person(run, p, leader_here);
        }
    }
}

fn person<L: Listener>(run: &mut Run<'_, L>, p: PersonId, leader_here: bool) {
    use Quantity as Q;
    let model = &run.world.model;
    let who = &run.world.scenario.people[p];
    let member = &run.state.members[p];
    let (at, contact) = (member.task, member.contact);
    let mut row = *run.state.levels.row(p);
    let strain = row.of(Q::Strain);

    let busy = at.is_some();
    let late = at.is_some_and(|t| run.state.tasks[t].missed);
    let above = at.map_or(0.0, |t| {
        let task = &run.world.scenario.tasks[t];
        (task.difficulty - run.state.skill(p, task.domain)).max(0.0)
    });
    let load = model.strain.load * (f64::from(u8::from(busy)) * 0.5 + f64::from(u8::from(late)) + above);
    run.move_in(&mut row, p, Q::Strain, load * (1.0 - strain), Cause::Load);
    let help = model.strain.support * contact;
    let rest = -(model.strain.rest + 0.3 * help) * strain;
    run.move_in(&mut row, p, Q::Strain, rest, Cause::Time);

    if leader_here {
        let trust = row.of(Q::Trust);
        let anchor =
            model.trust.anchor + model.trust.anchor_contact * contact + model.trust.anchor_propensity * who.propensity;
        let pull = model.trust.rate * (anchor.min(1.0) - trust);
        run.move_in(&mut row, p, Q::Trust, pull, Cause::Anchor);
    }
    let clarity = row.of(Q::Clarity);
    let floor = 0.3 + 0.3 * run.state.team.intent;
    let faded = -model.clarity.fade * (clarity - floor).max(0.0);
    run.move_in(&mut row, p, Q::Clarity, faded, Cause::Time);
    let given = row.get(Aspect::Given);
    run.shift_in(
        &mut row,
        p,
        Aspect::Given,
        -model.leader.given_fade * given,
        Cause::Time,
    );
    let member = &mut run.state.members[p];
    member.contact -= 0.03 * member.contact;
    member.feedback -= 0.04 * member.feedback;

    commitment(run, &mut row, p);
    run.state.levels.put(p, row);
    leaving(run, p);
}

/// Commitment drifts to what trust, ownership, recognition, safety and support make it, less lasting strain.
fn commitment<L: Listener>(run: &mut Run<'_, L>, row: &mut Row, p: PersonId) {
    use Quantity as Q;
    let c = &run.world.model.commitment;
    let member = &run.state.members[p];
    let wish = member.task.is_some_and(|t| {
        run.world.scenario.people[p]
            .wants
            .contains(&run.world.scenario.tasks[t].domain)
    });
    let growth = row.of(Q::Efficacy) - 0.5 + if wish { 0.3 } else { 0.0 };
    let target = 0.5
        + c.trust * (row.of(Q::Trust) - 0.5)
        + c.ownership * (row.of(Q::Ownership) - 0.4)
        + c.recognition * (row.of(Q::Visibility) - 0.4)
        + c.safety * (row.of(Q::Safety) - 0.5)
        + c.support * (member.contact - 0.4)
        + c.growth * growth
        - c.strain * (row.of(Q::Strain) - 0.3).max(0.0);
    let now = row.of(Q::Commitment);
    run.move_in(
        row,
        p,
        Q::Commitment,
        c.rate * (target.clamp(0.0, 1.0) - now),
        Cause::Anchor,
    );
}

/// Resignation: a hazard below a threshold, a notice, and a last day that takes skill and facts along.
fn leaving<L: Listener>(run: &mut Run<'_, L>, p: PersonId) {
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
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small whole number of days, 1..=30"
        )]
        let notice = c.notice as u32;
        run.state.members[p].notice = Some(notice);
        run.tell(|| What::Notice(p));
        emergent::surely(run, Kind::Resignation, p, None, None, 0.6);
    }
}

/// Somebody's last evening: their work goes to whoever knows most of it.
pub fn leave<L: Listener>(run: &mut Run<'_, L>, p: PersonId) {
    run.state.members[p].gone = true;
    run.memo.left(p);
    run.state.members[p].notice = None;
    run.state.requests.retain(|r| r.person != p);
    run.tell(|| What::Left(p));
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
            run.state.tasks[t].owner = q;
            run.state.tasks[t].done *= 0.8;
        }
    }
    for q in 0..run.state.people {
        if !run.state.members[q].gone {
            run.move_by(q, Quantity::Strain, 0.05, Cause::Departure);
            run.move_by(q, Quantity::Commitment, -0.04, Cause::Departure);
        }
    }
    run.state.team.process *= 0.9;
}
