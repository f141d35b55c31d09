//! What being led does to a person: the one place where control, support, guidance and tone turn into learning,
//! efficacy, reliance, trust, safety, clarity, ownership and strain, for whoever it concerns and for onlookers.

use super::happening::{Aspect, Cause, Listener};
use super::learning::{Attempt, learn};
use super::run::Run;
use super::stance::Axes;
use crate::scenario::{DomainId, Outcome, PersonId, Quantity, Tone};

/// One time of being led.
#[derive(Debug, Clone, Copy)]
pub(super) struct Treatment {
    pub axes: Axes,
    pub tone: Tone,
    /// 1 = an ordinary moment; a request in the corridor weighs less.
    pub weight: f64,
    /// They had asked for it.
    pub asked: bool,
    pub outcome: Outcome,
    /// The work it was about; `None` when it was between people.
    pub domain: Option<DomainId>,
    pub difficulty: f64,
    pub familiarity: f64,
    pub cause: Cause,
    /// What the leader held was handed back at once.
    pub handed_back: bool,
}

/// What it does to whoever it concerns.
pub(super) fn concerned<L: Listener>(run: &mut Run<'_, L>, person: PersonId, t: &Treatment) {
    use Quantity as Q;
    let model = run.world.model;
    let Axes {
        control,
        support,
        guidance,
    } = t.axes;
    let own = 1.0 - control;
    let well = t.outcome == Outcome::Well;
    let w = t.weight;
    let state = &*run.state;
    let skill = t.domain.map_or(0.5, |d| state.skill(person, d));
    let (reliance, efficacy, trust) = (
        state.of(person, Q::Reliance),
        state.of(person, Q::Efficacy),
        state.of(person, Q::Trust),
    );
    let (safety, clarity, ownership, strain) = (
        state.of(person, Q::Safety),
        state.of(person, Q::Clarity),
        state.of(person, Q::Ownership),
        state.of(person, Q::Strain),
    );
    let given = state.get(person, Aspect::Given);
    let resilience = run.world.scenario.people[person].resilience;
    let gap = (t.difficulty - skill + 0.1).max(0.0);

    if let Some(domain) = t.domain {
        let amount = w * model.moment.learn;
        learn(
            run,
            person,
            &Attempt {
                domain,
                difficulty: t.difficulty,
                familiarity: t.familiarity,
                amount,
                axes: t.axes,
                feedback: support,
                well,
                curious: t.tone == Tone::Curious,
                cause: t.cause,
            },
        );
    }

    let stays = if t.handed_back { model.reliance.handed_back } else { 1.0 };
    let mut habit = model.reliance.moment * model.reliance.up * control * (1.0 - reliance) * stays;
    if well {
        habit -= model.reliance.moment * model.reliance.down * own * reliance;
    }
    run.move_by(person, Q::Reliance, w * habit, t.cause);

    let belief = if well {
        model.efficacy.up * own * (1.0 - efficacy)
    } else {
        -model.efficacy.down * own * efficacy * (1.0 - 0.5 * resilience) * (1.0 - 0.5 * support)
    };
    let unasked = if t.asked {
        0.0
    } else {
        model.efficacy.unasked * control * efficacy
    };
    let alone = (1.0 - support / 0.3).max(0.0);
    let drowned = model.efficacy.left * alone * own * (0.5 + gap) * efficacy;
    run.move_by(person, Q::Efficacy, w * (belief - unasked - drowned), t.cause);

    let mut faith = model.trust.support * support * (1.0 - trust) - model.trust.left * alone * (0.3 + gap) * trust;
    if control > 0.7 {
        faith -= model.trust.take_back * given * control * (1.0 - 0.5 * support);
    }
    run.move_by(person, Q::Trust, w * faith, t.cause);

    let tone = match t.tone {
        Tone::Curious => model.safety.curious * (1.0 - safety),
        Tone::Plain => 0.0,
        Tone::Critical => -model.safety.critical * safety,
        Tone::Covering => -model.safety.covering * safety,
    };
    let watched = model.safety.hover * control * (1.0 - support) * safety;
    run.move_by(person, Q::Safety, w * (tone - watched), t.cause);

    let told = model.clarity.guidance * guidance + model.clarity.date * support * own;
    run.move_by(
        person,
        Q::Clarity,
        w * (told * (1.0 - clarity) - model.clarity.left * alone * clarity),
        t.cause,
    );

    let theirs = model.ownership.theirs * own * (0.4 + 0.6 * support) * (1.0 - ownership);
    run.move_by(
        person,
        Q::Ownership,
        w * (theirs - model.ownership.taken * control * ownership * stays),
        t.cause,
    );

    let press = model.strain.hover * control * (1.0 - support) + model.strain.overload * own * (1.0 - support) * gap;
    run.move_by(
        person,
        Q::Strain,
        w * (press - model.strain.support * support * strain),
        t.cause,
    );

    run.shift(
        person,
        Aspect::Given,
        w * (0.15 * own * (0.3 + 0.7 * support) - 0.3 * control * given),
        t.cause,
    );
    seen(run, person, t);
    let member = &mut run.state.members[person];
    member.contact += 0.35 * w * (support - member.contact);
    member.feedback += 0.35 * w * (support * (0.4 + 0.6 * guidance) - member.feedback);
    if control > 0.5 {
        member.stepped_in = !t.handed_back;
    }
    if well && own > 0.5 {
        member.unseen = member.unseen.saturating_add(1);
    }
}

/// What a leader saw of it: handled by themselves and well, or taken to the leader. A moment shows as much as two
/// ordinary problems.
fn seen<L: Listener>(run: &mut Run<'_, L>, person: PersonId, t: &Treatment) {
    if !matches!(t.cause, Cause::Moment(_)) {
        return;
    }
    let member = &mut run.state.members[person];
    let (own, well) = (1.0 - t.axes.control, t.outcome == Outcome::Well);
    let light = if well { own } else { 0.2 * own };
    member.seen_light += 0.25 * (light - member.seen_light);
    member.seen_thread += 0.25 * (t.axes.control - member.seen_thread);
}

/// What it does to somebody who saw it. Half of the feeling, a share of the example.
pub(super) fn onlooker<L: Listener>(run: &mut Run<'_, L>, person: PersonId, t: &Treatment, cause: Cause) {
    use Quantity as Q;
    let model = run.world.model;
    let share = t.weight * model.safety.onlooker;
    let safety = run.state.of(person, Q::Safety);
    let tone = match t.tone {
        Tone::Curious => model.safety.curious * (1.0 - safety),
        Tone::Plain => 0.0,
        Tone::Critical => -model.safety.critical * safety,
        Tone::Covering => -model.safety.covering * safety,
    };
    let watched = model.safety.hover * t.axes.control * (1.0 - t.axes.support) * safety;
    run.move_by(person, Q::Safety, share * (tone - watched), cause);
    let reliance = run.state.of(person, Q::Reliance);
    run.move_by(
        person,
        Q::Reliance,
        0.25 * share * model.reliance.up * t.axes.control * (1.0 - reliance),
        cause,
    );
    if t.outcome == Outcome::Well && t.axes.control < 0.5 {
        run.shift(
            person,
            Aspect::Spark,
            model.social.spark * t.weight * (1.0 - t.axes.control),
            cause,
        );
    }
}
