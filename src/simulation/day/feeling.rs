//! The evening inside each person: strain and recovery, trust's slow pull, clarity that fades, commitment, and whether
//! somebody gives notice.

use crate::scenario::{Kind, PersonId, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::happening::{Aspect, Cause, Listener, What};
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
    let model = run.world.model;
    let who = &run.world.scenario.people[p];
    let strain = run.state.of(p, Q::Strain);

    let busy = run.state.members[p].task.is_some();
    let late = run.state.members[p].task.is_some_and(|t| run.state.tasks[t].missed);
    let above = run.state.members[p].task.map_or(0.0, |t| {
        let task = &run.world.scenario.tasks[t];
        (task.difficulty - run.state.skill(p, task.domain)).max(0.0)
    });
    let load = model.strain.load * (f64::from(u8::from(busy)) * 0.5 + f64::from(u8::from(late)) + above);
    run.move_by(p, Q::Strain, load * (1.0 - strain), Cause::Load);
    let help = model.strain.support * run.state.members[p].contact;
    run.move_by(p, Q::Strain, -(model.strain.rest + 0.3 * help) * strain, Cause::Time);

    if leader_here {
        let trust = run.state.of(p, Q::Trust);
        let contact = run.state.members[p].contact;
        let anchor =
            model.trust.anchor + model.trust.anchor_contact * contact + model.trust.anchor_propensity * who.propensity;
        run.move_by(p, Q::Trust, model.trust.rate * (anchor.min(1.0) - trust), Cause::Anchor);
    }
    let clarity = run.state.of(p, Q::Clarity);
    let floor = 0.3 + 0.3 * run.state.team.intent;
    run.move_by(
        p,
        Q::Clarity,
        -model.clarity.fade * (clarity - floor).max(0.0),
        Cause::Time,
    );
    let given = run.state.get(p, Aspect::Given);
    run.shift(p, Aspect::Given, -model.leader.given_fade * given, Cause::Time);
    let member = &mut run.state.members[p];
    member.contact -= 0.03 * member.contact;
    member.feedback -= 0.04 * member.feedback;

    commitment(run, p);
    leaving(run, p);
}

/// Commitment drifts to what trust, ownership, recognition, safety and support make it, less lasting strain.
fn commitment<L: Listener>(run: &mut Run<'_, L>, p: PersonId) {
    use Quantity as Q;
    let c = run.world.model.commitment;
    let state = &*run.state;
    let wish = state.members[p].task.is_some_and(|t| {
        run.world.scenario.people[p]
            .wants
            .contains(&run.world.scenario.tasks[t].domain)
    });
    let growth = state.of(p, Q::Efficacy) - 0.5 + if wish { 0.3 } else { 0.0 };
    let target = 0.5
        + c.trust * (state.of(p, Q::Trust) - 0.5)
        + c.ownership * (state.of(p, Q::Ownership) - 0.4)
        + c.recognition * (state.of(p, Q::Visibility) - 0.4)
        + c.safety * (state.of(p, Q::Safety) - 0.5)
        + c.support * (state.members[p].contact - 0.4)
        + c.growth * growth
        - c.strain * (state.of(p, Q::Strain) - 0.3).max(0.0);
    let now = state.of(p, Q::Commitment);
    run.move_by(p, Q::Commitment, c.rate * (target.clamp(0.0, 1.0) - now), Cause::Anchor);
}

/// Resignation: a hazard below a threshold, a notice, and a last day that takes skill and facts along.
fn leaving<L: Listener>(run: &mut Run<'_, L>, p: PersonId) {
    let c = run.world.model.commitment;
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
