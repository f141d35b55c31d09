//! What a leader would take somebody's levels to be: the first day's papers, moved by how the signals have moved since,
//! with the spread that this leaves. Drawn so that the signals stay as they are.

use crate::scenario::{PersonId, Quantity};
use crate::simulation::chance::AddressedRng;
use crate::simulation::event::Aspect;
use crate::simulation::math::unit;
use crate::simulation::signals::PersonSignal;
use crate::simulation::state::{State, WINDOW};

use super::{around, weeks};

/// How a level is guessed from what can be seen. The numbers are those of a leader with experience: a straight line
/// fitted to what the reference leaders saw and what was true, in The Launch, rounded.
struct Guess {
    /// What time brings: half of it by the fourth week.
    drift: f64,
    /// The share of the way to the middle that time brings, on the same clock.
    middle: f64,
    /// For each signal, against the first day: light, thread, tired, mood.
    light: f64,
    thread: f64,
    tired: f64,
    mood: f64,
    /// How far off one must expect to be (a standard deviation): on the first day, and by the root of the weeks.
    spread: f64,
    doubt: f64,
}

/// A row of the table: drift, middle; light, thread, tired, mood; spread, doubt.
const fn guess(time: [f64; 2], seen: [f64; 4], off: [f64; 2]) -> Guess {
    Guess {
        drift: time[0],
        middle: time[1],
        light: seen[0],
        thread: seen[1],
        tired: seen[2],
        mood: seen[3],
        spread: off[0],
        doubt: off[1],
    }
}

const RELIANCE: Guess = guess([-0.04, 0.5], [-0.24, 0.28, 0.0, -0.1], [0.03, 0.02]);
const EFFICACY: Guess = guess([-0.02, 0.5], [0.26, 0.0, -0.05, 0.16], [0.02, 0.015]);
const TRUST: Guess = guess([0.09, 0.05], [0.0, 0.0, 0.05, 1.1], [0.02, 0.015]);
const SAFETY: Guess = guess([-0.09, 1.1], [0.0, -0.2, -0.3, 0.45], [0.03, 0.03]);
const CLARITY: Guess = guess([-0.07, 2.0], [0.0, -0.1, -0.45, 0.7], [0.03, 0.03]);
const OWNERSHIP: Guess = guess([-0.03, 0.5], [0.0, -0.4, -0.3, 0.17], [0.04, 0.025]);
const COMMITMENT: Guess = guess([-0.02, 0.75], [0.0, -0.1, -0.15, 1.0], [0.02, 0.015]);
const VISIBILITY: Guess = guess([-0.04, 0.65], [0.0, -0.1, 0.1, 0.85], [0.03, 0.015]);
const LEADING: Guess = guess([0.03, 0.0], [0.03, 0.0, 0.0, 0.08], [0.02, 0.01]);
const ADAPT: Guess = guess([0.04, 0.0], [0.0, 0.0, 0.0, 0.0], [0.02, 0.005]);
const SPARK: Guess = guess([0.08, 0.0], [0.0, -0.07, 0.0, 0.0], [0.02, 0.01]);
const GIVEN: Guess = guess([0.12, 0.0], [0.07, -0.2, -0.15, 0.35], [0.04, 0.02]);
const SKILL: Guess = guess([0.07, 0.25], [0.03, 0.0, 0.0, 0.0], [0.03, 0.005]);
const CONTACT: Guess = guess([-0.13, 0.0], [0.0, 0.0, 0.0, 1.9], [0.1, 0.01]);
const FEEDBACK: Guess = guess([-0.08, 0.0], [0.0, 0.0, -0.2, 1.75], [0.1, 0.01]);
const CREDIBILITY: Guess = guess([-0.06, 0.0], [0.0, -0.1, 0.0, 0.1], [0.02, 0.01]);

/// Above this, somebody keeps something back; below it a person only seems reserved. 0..1.
pub const KEEPS_BACK: f64 = 0.15;

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
}

/// Draws a person. `papers` is how they looked on the first day, `seen` how they look now.
pub fn draw(
    imagined: &mut State,
    p: PersonId,
    day: u32,
    papers: &PersonSignal,
    seen: &PersonSignal,
    luck: &mut AddressedRng,
) {
    use Quantity as Q;
    let weeks = weeks(day);
    let mut guessed = |from: f64, guess: &Guess| {
        let time = weeks / (weeks + 4.0);
        let estimate = from
            + time * (guess.drift + guess.middle * (0.5 - from))
            + guess.light * (seen.light - papers.light)
            + guess.thread * (seen.thread - papers.thread)
            + guess.tired * (seen.tired - papers.tired)
            + guess.mood * (seen.mood - papers.mood);
        around(estimate, guess.spread + guess.doubt * libm::sqrt(weeks), luck)
    };
    for (quantity, guess) in [
        (Q::Reliance, &RELIANCE),
        (Q::Efficacy, &EFFICACY),
        (Q::Trust, &TRUST),
        (Q::Safety, &SAFETY),
        (Q::Clarity, &CLARITY),
        (Q::Ownership, &OWNERSHIP),
        (Q::Commitment, &COMMITMENT),
        (Q::Visibility, &VISIBILITY),
        (Q::Leading, &LEADING),
    ] {
        let level = guessed(imagined.of(p, quantity), guess);
        imagined.set(p, Aspect::Of(quantity), level);
    }
    let skills = (0..imagined.leader.craft.len()).map(|d| (Aspect::Skill(d), &SKILL));
    let others = [
        (Aspect::Adapt, &ADAPT),
        (Aspect::Spark, &SPARK),
        (Aspect::Given, &GIVEN),
    ];
    for (aspect, guess) in others.into_iter().chain(skills) {
        let level = guessed(imagined.get(p, aspect), guess);
        imagined.set(p, aspect, level);
    }
    let member = &mut imagined.members[p];
    member.contact = guessed(member.contact, &CONTACT);
    member.feedback = guessed(member.feedback, &FEEDBACK);
    member.credibility = guessed(member.credibility, &CREDIBILITY);
    member.task = seen.task;
    as_seen(imagined, p, seen);
}

/// Brings what was drawn in line with what shows: how closed, tired and in what mood they seem, what they handled and
/// what they brought.
fn as_seen(imagined: &mut State, p: PersonId, seen: &PersonSignal) {
    use Quantity as Q;
    if seen.closed > 0.0 {
        let candour = if seen.closed > KEEPS_BACK { 1.3 } else { 0.6 } - seen.closed;
        imagined.set(p, Aspect::Of(Q::Safety), unit(2.0 * candour - 1.0));
    }
    let safety = imagined.of(p, Q::Safety);
    let fear = unit(0.6 - safety);
    let strain = unit((seen.tired - 0.05) / (0.5 + 0.5 * safety));
    imagined.set(p, Aspect::Of(Q::Strain), strain);
    let (trust, commitment) = (imagined.of(p, Q::Trust), imagined.of(p, Q::Commitment));
    let both = seen.mood - 0.4 * fear - 0.5 * (trust + commitment);
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
    let before = 3.0;
    let all = before + f64::from(seen.handled + seen.brought);
    member.seen_light = unit((seen.light * all - f64::from(seen.handled) - 0.8 * fear) / before);
    member.seen_thread = unit((seen.thread * all - f64::from(seen.brought)) / before);
    member.unseen = u8::try_from(seen.handled).unwrap_or(u8::MAX);
}

/// Spreads a count evenly over the last ten days: on which of them it was, no signal says.
fn spread_out(days: &mut [u8; WINDOW], count: u32, first: usize) {
    let mut left = count;
    let mut at = first;
    while left > 0 {
        days[at % WINDOW] = days[at % WINDOW].saturating_add(1);
        at += 3;
        left -= 1;
    }
}
