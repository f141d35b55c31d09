//! What a moment does beside the treatment of people: to the work, between two people, outside, and what a coach added.

use super::event::{Aspect, Cause, EventKind, EventSink};
use super::math::whole;
use super::moment_instance::MomentInstance;
use super::odds::MomentAttributes;
use super::run::Run;
use super::stance::Axes;
use super::state::{PromiseState, State};
use crate::scenario::{Effect, Kind, Outcome, PersonId, Promise, Quantity, Tone};

/// What follows from the kind of moment.
pub(super) fn of_kind<L: EventSink>(
    run: &mut Run<'_, L>,
    raised: &MomentInstance,
    p: PersonId,
    axes: Axes,
    tone: Tone,
    outcome: Outcome,
    f: &MomentAttributes,
) {
    use Quantity as Q;
    let well = outcome == Outcome::Well;
    let cause = State::because(raised);
    let model = &run.world.model;
    let o = &model.outcome;
    let own = 1.0 - axes.control;
    match raised.kind {
        Kind::Crisis | Kind::MissedDeadline | Kind::Mistake | Kind::Stuck | Kind::Request => {
            in_the_work(run, raised, axes, well, f);
        }
        Kind::Opportunity | Kind::Hesitation => {
            if own > o.opportunity_own {
                let seen = run.state.of(p, Q::Visibility);
                let size = if well { 1.0 } else { o.opportunity_badly };
                run.move_by(
                    p,
                    Q::Visibility,
                    size * model.visibility.present * f.visibility * (1.0 - seen),
                    cause,
                );
                let leading = run.state.of(p, Q::Leading);
                run.move_by(
                    p,
                    Q::Leading,
                    size * model.learning.leading * axes.support * (1.0 - leading),
                    cause,
                );
            }
        }
        Kind::Conflict => {
            if let Some(q) = raised.other {
                run.rapport(p, q, if well { o.conflict_well } else { -o.conflict_badly }, cause);
                let size = if well { -o.conflict_strain } else { o.conflict_strain };
                run.move_by(p, Q::Strain, size, cause);
                run.move_by(q, Q::Strain, size, cause);
            }
        }
        Kind::Success => {
            let seen = run.state.of(p, Q::Visibility);
            run.move_by(
                p,
                Q::Visibility,
                model.visibility.thanks * axes.support * (1.0 - seen),
                cause,
            );
            let commitment = run.state.of(p, Q::Commitment);
            run.move_by(
                p,
                Q::Commitment,
                o.success_commitment * axes.support * (1.0 - commitment),
                cause,
            );
            if axes.support > o.success_named {
                recognised(run, p, cause);
            }
            run.state.members[p].unseen = 0;
        }
        Kind::OwnMistake => {
            owned(run, 1.0, tone, cause);
            settled(run.state, tone);
        }
        Kind::OneToOne => {
            let clarity = run.state.of(p, Q::Clarity);
            let told = if well { o.one_to_one_well } else { o.one_to_one_badly };
            run.move_by(p, Q::Clarity, told * (1.0 - clarity), cause);
            if well {
                let commitment = run.state.of(p, Q::Commitment);
                run.move_by(
                    p,
                    Q::Commitment,
                    o.one_to_one_commitment * axes.support * (1.0 - commitment),
                    cause,
                );
            }
        }
        Kind::Disagreement => {
            let safety = run.state.of(p, Q::Safety);
            run.move_by(
                p,
                Q::Safety,
                if well {
                    o.disagreement_well * (1.0 - safety)
                } else {
                    -o.disagreement_badly * safety
                },
                cause,
            );
        }
        Kind::Resignation => {
            if well {
                run.state.members[p].notice = None;
                let commitment = run.state.of(p, Q::Commitment);
                run.move_by(p, Q::Commitment, o.resignation_well * (1.0 - commitment), cause);
            } else if run.state.members[p].notice.is_none() {
                run.state.members[p].notice = Some(whole(model.commitment.notice));
                run.tell(|| EventKind::Notice(p));
            }
        }
        Kind::Meeting => {}
    }
}

/// Trouble in the work mends or costs person-days, in the work it is about and in what hangs on it; what was latent comes
/// to light where somebody looked.
fn in_the_work<L: EventSink>(
    run: &mut Run<'_, L>,
    raised: &MomentInstance,
    axes: Axes,
    well: bool,
    f: &MomentAttributes,
) {
    let Some(task) = raised.task else { return };
    let o = &run.world.model.outcome;
    let size = o.work_base + f.severity;
    let project = run.world.scenario.tasks[task].project;
    let state = &mut run.state.tasks[task];
    if well {
        state.latent *= o.latent_left;
        if state.finished.is_none() {
            state.done += o.saved * size * (o.saved_base + o.saved_control * axes.control);
        }
        return;
    }
    let grave = f.severity * (o.harm_base + o.harm_stakes * f.stakes);
    state.harm += o.harm * grave;
    if state.finished.is_none() {
        state.effort += o.lost * size;
    }
    for t in 0..run.state.tasks.len() {
        if t != task && run.world.scenario.tasks[t].project == project {
            let state = &mut run.state.tasks[t];
            if state.finished.is_none() {
                state.effort += o.ripple * size;
            }
            state.harm += o.confidence * grave;
        }
    }
}

/// Raises a quantity by a share of what is missing.
pub(super) fn raise<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, quantity: Quantity, share: f64, cause: Cause) {
    let now = run.state.of(p, quantity);
    run.move_by(p, quantity, share * (1.0 - now), cause);
}

/// A success that is named counts for more in one's own eyes, if there was one that nobody had noticed.
pub(super) fn recognised<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, cause: Cause) {
    if std::mem::take(&mut run.state.members[p].unseen) > 0 {
        raise(run, p, Quantity::Efficacy, run.world.model.efficacy.recognised, cause);
    }
}

/// What was said need not be said again; what was covered up is still owed.
fn settled(state: &mut State, tone: Tone) {
    if matches!(tone, Tone::Curious | Tone::Plain) {
        state.leader.wrong = (state.leader.wrong - 1.0).max(0.0);
    }
}

/// "I was wrong", said or not.
pub(super) fn owned<L: EventSink>(run: &mut Run<'_, L>, size: f64, tone: Tone, cause: Cause) {
    let o = &run.world.model.outcome;
    let rate = match tone {
        Tone::Curious => 1.0,
        Tone::Plain => o.owned_plain,
        Tone::Critical => -o.owned_critical,
        Tone::Covering => -o.owned_covering,
    } * run.world.model.safety.own_mistake
        * size;
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        let (safety, trust) = (run.state.of(p, Quantity::Safety), run.state.of(p, Quantity::Trust));
        let room = |level: f64| if rate > 0.0 { 1.0 - level } else { level };
        run.move_by(p, Quantity::Safety, rate * room(safety), cause);
        run.move_by(p, Quantity::Trust, o.owned_trust * rate * room(trust), cause);
    }
}

/// A visible rescue raises standing at once; a member who does well raises it and is seen; failure lowers it.
pub(super) fn outside<L: EventSink>(
    run: &mut Run<'_, L>,
    raised: &MomentInstance,
    axes: Axes,
    outcome: Outcome,
    f: &MomentAttributes,
) {
    let Some(party) = raised.party else { return };
    let rates = &run.world.model.outside;
    let delta = match outcome {
        Outcome::Well => f.visibility * (rates.rescue * axes.control + rates.member * (1.0 - axes.control)),
        Outcome::Badly => {
            -rates.failure
                * (rates.failure_base + rates.failure_stakes * f.stakes)
                * (rates.failure_patience - run.world.scenario.outside[party].patience)
        }
    };
    run.standing(party, delta, State::because(raised));
}

/// What the coach wrote.
pub(super) fn written<L: EventSink>(run: &mut Run<'_, L>, effect: &Effect, cause: Cause) {
    match *effect {
        Effect::Person(p, quantity, delta) => {
            if !run.state.members[p].gone {
                run.move_by(p, quantity, delta, cause);
            }
        }
        Effect::Team(quantity, delta) => {
            for p in 0..run.state.people {
                if !run.state.members[p].gone {
                    run.move_by(p, quantity, delta, cause);
                }
            }
        }
        Effect::Delay(task, days) => run.state.tasks[task].effort = (run.state.tasks[task].effort + days).max(0.5),
        Effect::Standing(party, delta) => run.standing(party, delta, cause),
        Effect::Energy(delta) => run.energy(delta, cause),
        Effect::Give(task, p) => {
            if !run.state.members[p].gone && run.state.tasks[task].finished.is_none() {
                run.hand(task, p);
                run.shift(p, Aspect::Given, run.world.model.act.hand_over_given, cause);
            }
        }
    }
}

/// The leader has said that something will happen.
pub(super) fn promise<L: EventSink>(run: &mut Run<'_, L>, promise: &Promise) {
    let to = promise.to;
    if run.state.members[to].gone {
        return;
    }
    let due = run.state.day + promise.in_days.max(1);
    run.state.promises.push(PromiseState {
        to,
        due,
        hours: promise.hours,
        open: true,
    });
    run.tell(|| EventKind::Promised(to));
}
