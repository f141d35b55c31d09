//! What a leader would take somebody's levels to be: the first day's papers, moved by how the signals have moved since,
//! with the spread that this leaves. Drawn so that the signals stay as they are.
//!
//! A level is guessed by a straight line ([`LevelGuess`]) in what time brings and in how far each signal has moved since
//! the first day, fitted to what the reference leaders saw and what was true, in The Launch, and rounded.

use crate::scenario::{PersonId, Quantity};
use crate::simulation::chance::AddressedRng;
use crate::simulation::event::Aspect;
use crate::simulation::math::unit;
use crate::simulation::parameters::{LevelGuess, Parameters};
use crate::simulation::signals::PersonSignal;
use crate::simulation::state::{State, WINDOW};

use super::{around, weeks};

/// What the leader knows of a person without looking at them.
pub fn known(state: &State, imagined: &mut State, p: PersonId) {
    let (from, to) = (&state.members[p], &mut imagined.members[p]);
    to.gone = from.gone;
    to.notice = from.notice;
    to.waiting = from.waiting;
    to.stepped_in = from.stepped_in;
    to.look_again = from.look_again;
    to.invited = from.invited;
    to.leads = from.leads;
    to.questioned = from.questioned;
    to.worn = from.worn;
}

/// Draws a person. `papers` is how they looked on the first day, `seen` how they look now.
pub fn draw(
    model: &Parameters,
    imagined: &mut State,
    p: PersonId,
    day: u32,
    (papers, seen): (&PersonSignal, &PersonSignal),
    luck: &mut AddressedRng,
) {
    use Quantity as Q;
    let weeks = weeks(day);
    let mut guessed = |from: f64, guess: &LevelGuess| {
        let time = weeks / (weeks + model.belief.half_time);
        let estimate = from
            + time * (guess.drift + guess.middle * (0.5 - from))
            + guess.light * (seen.light - papers.light)
            + guess.thread * (seen.thread - papers.thread)
            + guess.tired * (seen.tired - papers.tired)
            + guess.mood * (seen.mood - papers.mood);
        around(estimate, guess.spread + guess.doubt * libm::sqrt(weeks), luck)
    };
    for (quantity, guess) in [
        (Q::Reliance, &model.belief_reliance),
        (Q::Efficacy, &model.belief_efficacy),
        (Q::Trust, &model.belief_trust),
        (Q::Safety, &model.belief_safety),
        (Q::Clarity, &model.belief_clarity),
        (Q::Ownership, &model.belief_ownership),
        (Q::Commitment, &model.belief_commitment),
        (Q::Visibility, &model.belief_visibility),
        (Q::Leading, &model.belief_leading),
    ] {
        let level = guessed(imagined.of(p, quantity), guess);
        imagined.set(p, Aspect::Of(quantity), level);
    }
    let skills = (0..imagined.leader.craft.len()).map(|d| (Aspect::Skill(d), &model.belief_skill));
    let others = [
        (Aspect::Adapt, &model.belief_adapt),
        (Aspect::Spark, &model.belief_spark),
        (Aspect::Given, &model.belief_given),
    ];
    for (aspect, guess) in others.into_iter().chain(skills) {
        let level = guessed(imagined.get(p, aspect), guess);
        imagined.set(p, aspect, level);
    }
    let member = &mut imagined.members[p];
    member.contact = guessed(member.contact, &model.belief_contact);
    member.feedback = guessed(member.feedback, &model.belief_feedback);
    member.credibility = guessed(member.credibility, &model.belief_credibility);
    member.task = seen.task;
    as_seen(model, imagined, p, seen);
}

/// Brings what was drawn in line with what shows: how closed, tired and in what mood they seem, what they handled and
/// what they brought.
fn as_seen(model: &Parameters, imagined: &mut State, p: PersonId, seen: &PersonSignal) {
    use Quantity as Q;
    let s = &model.signal;
    if seen.closed > 0.0 {
        let candour = if seen.closed > model.belief.keeps_back {
            1.0 + s.closed_hiding
        } else {
            s.closed_reserved
        } - seen.closed;
        imagined.set(p, Aspect::Of(Q::Safety), unit(2.0 * candour - 1.0));
    }
    let safety = imagined.of(p, Q::Safety);
    let fear = unit(s.fear_from - safety);
    let strain = unit((seen.tired - s.tired_base) / (0.5 + 0.5 * safety));
    imagined.set(p, Aspect::Of(Q::Strain), strain);
    let (trust, commitment) = (imagined.of(p, Q::Trust), imagined.of(p, Q::Commitment));
    let both = seen.mood - s.mood_fear * fear - 0.5 * (trust + commitment);
    imagined.set(p, Aspect::Of(Q::Trust), unit(trust + both));
    imagined.set(p, Aspect::Of(Q::Commitment), unit(commitment + both));

    let member = &mut imagined.members[p];
    spread_out(&mut member.handled, seen.handled, 0);
    spread_out(&mut member.brought, seen.brought, WINDOW / 2);
    for (all, (handled, brought)) in member
        .problems
        .iter_mut()
        .zip(member.handled.iter().zip(&member.brought))
    {
        *all = handled.saturating_add(*brought);
    }
    let before = s.before;
    let all = before + f64::from(seen.handled + seen.brought);
    member.seen_light = unit((seen.light * all - f64::from(seen.handled) - s.light_fear * fear) / before);
    member.seen_thread = unit((seen.thread * all - f64::from(seen.brought)) / before);
    member.unseen = u8::try_from(seen.handled).unwrap_or(u8::MAX);
}

/// Days from one to the next; it has no divisor in common with the ten, so all are reached.
const STRIDE: usize = 3;

/// Spreads a count evenly over the last ten days: on which of them it was, no signal says.
fn spread_out(days: &mut [u8; WINDOW], count: u32, first: usize) {
    let mut left = count;
    let mut at = first;
    while left > 0 {
        days[at % WINDOW] = days[at % WINDOW].saturating_add(1);
        at += STRIDE;
        left -= 1;
    }
}
