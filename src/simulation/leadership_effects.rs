//! What being led does to a person: the one place where control, support, guidance and tone turn into learning,
//! efficacy, reliance, trust, safety, clarity, ownership and strain, for whoever it concerns and for onlookers.

use super::event::{Aspect, Cause, EventSink};
use super::learning::{Attempt, learn};
use super::math::unit;
use super::run::Run;
use super::stance::Axes;
use super::world::World;
use crate::scenario::{DomainId, Outcome, PersonId, Quantity, Tone};

/// One time of being led.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeadershipEffect {
    pub axes: Axes,
    /// The share of it that is questions, 0..1.
    pub asks: f64,
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
    pub urgency: f64,
    pub cause: Cause,
    /// What the leader held was handed back at once.
    pub handed_back: bool,
}

/// What it does to whoever it concerns.
pub(super) fn concerned<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect) {
    // How far it was above their skill, before they learned from it.
    let skill = t.domain.map_or(0.5, |d| run.state.skill(person, d));
    let bounds = &run.world.model.treatment;
    let gap = (t.difficulty - skill + bounds.hard).max(0.0);
    let reach = Reach {
        gap,
        beyond: unit((t.difficulty - skill) / bounds.reach),
        able: unit(0.5 + (skill - t.difficulty) / bounds.able),
        expert: unit((skill - t.difficulty) / bounds.able),
    };
    learned(run, person, t);
    habit(run, person, t);
    belief(run, person, t, &reach);
    bond(run, person, t, &reach);
    grip(run, person, t, &reach);
    marks(run, person, t);
    questioned(run, person, t, &reach);
    if t.domain.is_some() && !t.asked {
        read(run, person, t, &reach);
    }
}

/// How somebody's skill stood to what was asked of them, before they learned from it.
struct Reach {
    /// How far it was above them, and a little more than their own level already is, 0... .
    gap: f64,
    /// How far it was above their reach, 0..1.
    beyond: f64,
    /// How sure they could be of it, 0..1.
    able: f64,
    /// How far they are above it, 0..1.
    expert: f64,
}

/// Whether the leader read what this person needed: there where it was above them, out of the way where it was not. It
/// is what belief in the leader's calls is made of, and lasts.
fn read<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, reach: &Reach) {
    let rates = &run.world.model.treatment;
    let (own, control, in_time) = (t.own(), t.axes.control, 1.0 - t.urgency);
    let right = if t.well() {
        reach.beyond * control + reach.able * own * t.axes.support
    } else {
        0.0
    };
    let left = if t.well() { 0.0 } else { reach.beyond * own };
    let wrong = left + reach.able * control * in_time;
    let credible = &mut run.state.members[person].credibility;
    let moved = rates.read * right * (1.0 - *credible) - rates.misread * wrong * *credible;
    *credible = unit(*credible + t.weight * moved);
}

/// Questions to somebody who wanted a decision tire; to somebody who knows it better, time after time, they patronise.
fn questioned<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, reach: &Reach) {
    let model = &run.world.model;
    let before = run.state.members[person].questioned;
    if t.asks > 0.0 && t.domain.is_some() {
        let often = (before / model.treatment.asked_often).min(1.0);
        let efficacy = run.state.of(person, Quantity::Efficacy);
        let small = model.efficacy.patronised * t.asks * reach.expert * often;
        run.move_by(person, Quantity::Efficacy, -t.weight * small * efficacy, t.cause);
        let trust = run.state.of(person, Quantity::Trust);
        run.move_by(person, Quantity::Trust, -t.weight * small * trust, t.cause);
        if t.asked {
            let tired = model.strain.tired * t.asks * (1.0 + often);
            run.move_by(person, Quantity::Strain, t.weight * tired, t.cause);
        }
    }
    run.state.members[person].questioned = before + t.weight * t.asks;
}

impl LeadershipEffect {
    /// How much was theirs, 0..1.
    const fn own(&self) -> f64 {
        1.0 - self.axes.control
    }

    /// How alone they were with it: 1 without any support, 0 from a little support on.
    fn alone(&self, run: &World) -> f64 {
        (1.0 - self.axes.support / run.model.treatment.alone).max(0.0)
    }

    /// How much of what the leader held stays with the leader.
    fn stays(&self, run: &World) -> f64 {
        if self.handed_back {
            run.model.reliance.handed_back
        } else {
            1.0
        }
    }

    fn well(&self) -> bool {
        self.outcome == Outcome::Well
    }
}

fn learned<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect) {
    let Some(domain) = t.domain else { return };
    let attempt = Attempt {
        domain,
        difficulty: t.difficulty,
        familiarity: t.familiarity,
        amount: t.weight * run.world.model.moment.learn,
        axes: t.axes,
        feedback: t.axes.support,
        well: t.well(),
        openness: match t.tone {
            Tone::Curious => 1.0,
            Tone::Plain => run.world.model.learning.openness_plain,
            Tone::Critical | Tone::Covering => run.world.model.learning.openness_critical,
        },
        cause: t.cause,
    };
    learn(run, person, &attempt);
}

/// The habit of taking things to the leader: up with what the leader decides, down with an own success.
fn habit<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect) {
    let rates = &run.world.model.reliance;
    let reliance = run.state.of(person, Quantity::Reliance);
    let mut habit = rates.moment * rates.up * t.axes.control * (1.0 - reliance) * t.stays(run.world);
    if t.well() {
        habit -= rates.moment * rates.down * t.own() * reliance;
    }
    run.move_by(person, Quantity::Reliance, t.weight * habit, t.cause);
}

/// "I can do this": from own success and failure, less for help that nobody asked for and for being left alone with
/// what is too hard.
fn belief<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, reach: &Reach) {
    let rates = &run.world.model.efficacy;
    let efficacy = run.state.of(person, Quantity::Efficacy);
    let resilience = run.world.scenario.people[person].resilience;
    let (own, Axes { control, support, .. }) = (t.own(), t.axes);
    // For whoever knows the work, a success that was explained to them is the less their own (E11).
    let skill = t.domain.map_or(0.0, |d| run.state.skill(person, d));
    let theirs = own * (1.0 - run.world.model.learning.redundancy * t.axes.guidance * skill);
    let belief = if t.well() {
        rates.up * theirs * (1.0 - efficacy)
    } else {
        -rates.down * own * efficacy * (1.0 - rates.resilience * resilience) * (1.0 - rates.support * support)
    };
    let unasked = if t.asked {
        0.0
    } else {
        rates.unasked * control * efficacy
    };
    let alone = rates.left * t.alone(run.world) * own * (0.5 + reach.gap) * efficacy;
    // Handed what is above them, people drown, however kindly it was said.
    let told = 1.0 - run.world.model.learning.relief * t.axes.guidance;
    let drowned = rates.beyond * own * reach.beyond * told * efficacy;
    run.move_by(
        person,
        Quantity::Efficacy,
        t.weight * (belief - unasked - alone - drowned),
        t.cause,
    );
}

/// Trust and felt safety.
fn bond<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, reach: &Reach) {
    let rates = &run.world.model.trust;
    let (trust, given) = (
        run.state.of(person, Quantity::Trust),
        run.state.get(person, Aspect::Given),
    );
    let Axes { control, support, .. } = t.axes;
    let worth = if t.well() { 1.0 } else { rates.support_badly };
    let mut faith = rates.support * support * worth * (1.0 - trust)
        - rates.left * t.alone(run.world) * (rates.left_base + reach.gap) * trust;
    if t.domain.is_some() {
        let own = t.own();
        if !t.well() {
            // Whoever needed somebody and got nobody, or a question, remembers who was there.
            faith -= rates.let_down * own * reach.beyond * (0.5 + 0.5 * t.urgency) * trust;
        }
        if !t.asked {
            // Whoever could have done it, and had the time, remembers that too.
            faith -= rates.meddled * control * reach.able * (1.0 - t.urgency) * trust;
        }
    }
    if control > rates.take_back_control {
        faith -= rates.take_back * given * control * (1.0 - rates.take_back_support * support);
    }
    run.move_by(person, Quantity::Trust, t.weight * faith, t.cause);
    let felt = felt(run, person, t);
    run.move_by(person, Quantity::Safety, t.weight * felt, t.cause);
}

/// What tone and being watched do to felt safety.
fn felt<L>(run: &Run<'_, L>, person: PersonId, t: &LeadershipEffect) -> f64 {
    let rates = &run.world.model.safety;
    let safety = run.state.of(person, Quantity::Safety);
    let tone = match t.tone {
        Tone::Curious => rates.curious * (1.0 - safety),
        Tone::Plain => 0.0,
        Tone::Critical => -rates.critical * safety,
        Tone::Covering => -rates.covering * safety,
    };
    tone - rates.hover * t.axes.control * (1.0 - t.axes.support) * safety
}

/// Clarity, ownership and strain: how the work is held.
fn grip<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, reach: &Reach) {
    let model = &run.world.model;
    let Axes {
        control,
        support,
        guidance,
    } = t.axes;
    let (own, w) = (t.own(), t.weight);
    let clarity = run.state.of(person, Quantity::Clarity);
    let told = model.clarity.guidance * guidance + model.clarity.date * support * own;
    let blurred = model.clarity.left * t.alone(run.world) * clarity;
    run.move_by(
        person,
        Quantity::Clarity,
        w * (told * (1.0 - clarity) - blurred),
        t.cause,
    );

    let ownership = run.state.of(person, Quantity::Ownership);
    let theirs = model.ownership.theirs
        * own
        * (model.ownership.theirs_base + model.ownership.theirs_support * support)
        * (1.0 - ownership);
    let taken = model.ownership.taken * control * ownership * t.stays(run.world);
    run.move_by(person, Quantity::Ownership, w * (theirs - taken), t.cause);

    let strain = run.state.of(person, Quantity::Strain);
    let press = model.strain.hover * control * (1.0 - support)
        + model.strain.overload * own * (1.0 - support) * reach.gap
        + model.strain.beyond * own * reach.beyond;
    let lifted = model.strain.support * support * strain;
    run.move_by(person, Quantity::Strain, w * (press - lifted), t.cause);
}

/// What stays of it beside the levels: autonomy granted, contact, feedback, who holds the work, what the leader saw.
fn marks<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect) {
    let Axes {
        control,
        support,
        guidance,
    } = t.axes;
    let (own, w) = (t.own(), t.weight);
    let given = run.state.get(person, Aspect::Given);
    let rates = &run.world.model.granted;
    let granted = rates.granted * own * (rates.base + rates.support * support) - rates.taken * control * given;
    run.shift(person, Aspect::Given, w * granted, t.cause);
    seen(run, person, t);
    let rates = &run.world.model.attention;
    let member = &mut run.state.members[person];
    let told = support * (rates.feedback_base + rates.feedback_guidance * guidance);
    member.contact += rates.contact * w * (support - member.contact);
    member.feedback += rates.feedback * w * (told - member.feedback);
    if control > 0.5 {
        member.stepped_in = !t.handed_back;
    }
    if t.well() && own > 0.5 {
        member.unseen = member.unseen.saturating_add(1);
    }
}

/// What a leader saw of it: handled by themselves and well, or taken to the leader. A moment shows as much as two
/// ordinary problems.
fn seen<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect) {
    if !matches!(t.cause, Cause::Moment(_)) {
        return;
    }
    let rates = &run.world.model.signal;
    let member = &mut run.state.members[person];
    let (own, well) = (1.0 - t.axes.control, t.outcome == Outcome::Well);
    let light = if well { own } else { rates.moment_failed * own };
    member.seen_light += rates.moment_weight * (light - member.seen_light);
    member.seen_thread += rates.moment_weight * (t.axes.control - member.seen_thread);
}

/// What it does to somebody who saw it. Half of the feeling, a share of the example.
pub(super) fn onlooker<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, t: &LeadershipEffect, cause: Cause) {
    let model = &run.world.model;
    let share = t.weight * model.safety.onlooker;
    let felt = felt(run, person, t);
    run.move_by(person, Quantity::Safety, share * felt, cause);
    let reliance = run.state.of(person, Quantity::Reliance);
    run.move_by(
        person,
        Quantity::Reliance,
        model.reliance.onlooker * share * model.reliance.up * t.axes.control * (1.0 - reliance),
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
