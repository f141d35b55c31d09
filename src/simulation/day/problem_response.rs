//! What somebody does with a problem: handle it alone, ask a colleague, ask the leader, or keep it quiet.

use crate::scenario::{DomainId, PersonId, Quantity};
use crate::simulation::math::{exp, float};
use crate::simulation::state::State;
use crate::simulation::world::World;

/// The four ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemResponse {
    Alone,
    Peer,
    Leader,
    Hide,
}

/// How much control a neutral leader would have, for measures that must not depend on this week's plan.
const NEUTRAL_CONTROL: f64 = 0.5;

/// The weights of the four ways today, in the order of [`ProblemResponse`] (a softmax before it is divided by its sum).
/// `peer` is whom they would ask.
pub fn today(world: &World, state: &State, person: PersonId, peer: Option<PersonId>) -> [f64; 4] {
    weights(
        world,
        state,
        person,
        peer,
        float(state.requests.len()).min(world.model.recourse.ask_queue_most),
        world.axes(state.plan.manner).control,
    )
}

/// The weights with nobody in the queue and a neutral leader: what the person is like, for measures.
/// `peer` is whom they would ask.
pub fn standard(world: &World, state: &State, person: PersonId, peer: Option<PersonId>) -> [f64; 4] {
    weights(world, state, person, peer, 0.0, NEUTRAL_CONTROL)
}

fn weights(
    world: &World,
    state: &State,
    person: PersonId,
    peer: Option<PersonId>,
    queue: f64,
    control: f64,
) -> [f64; 4] {
    use Quantity as Q;
    let r = &world.model.recourse;
    let who = &world.scenario.people[person];
    let (trust, safety) = (state.of(person, Q::Trust), state.of(person, Q::Safety));
    let alone = r.alone
        + r.initiative * (who.initiative - 0.5)
        + r.alone_efficacy * (state.of(person, Q::Efficacy) - 0.5)
        + r.alone_clarity * (state.of(person, Q::Clarity) - 0.5)
        + r.alone_safety * (safety - 0.5);
    let peer = peer.map_or(0.0, |p| {
        exp(r.peer + r.peer_rapport * (state.rapport(person, p) - 0.5) + r.peer_safety * (safety - 0.5))
    });
    let ask = r.ask + r.ask_reliance * (state.of(person, Q::Reliance) - 0.5) + r.ask_trust * (trust - 0.5)
        - r.ask_queue * queue
        + r.ask_control * (control - 0.5);
    let hide = r.hide - r.hide_safety * (safety - 0.5) - r.hide_trust * (trust - 0.5);
    [exp(alone), peer, exp(ask), exp(hide)]
}

/// The chance to act on a problem unasked, alone or with a colleague, rather than wait or hide it. Where the leader is
/// away, whoever would have asked waits.
pub fn acts_unasked(world: &World, state: &State, person: PersonId, domain: DomainId) -> f64 {
    let peer = best_peer(world, state, person, domain);
    let [alone, peer, ask, hide] = standard(world, state, person, peer);
    (alone + peer) / (alone + peer + ask + hide)
}

/// The colleague who is asked: who knows more, weighed by rapport; ties go to the lower index.
pub fn best_peer(world: &World, state: &State, person: PersonId, domain: DomainId) -> Option<PersonId> {
    let own = state.skill(person, domain);
    let near = world.model.recourse.peer_lead;
    let (mut score, mut best) = (f64::NEG_INFINITY, None);
    let everybody = state.levels.skills(domain).iter().zip(state.rapports(person));
    for (p, (skill, rapport)) in everybody.enumerate() {
        let lead = skill - own + near;
        let here = lead * rapport;
        if lead > 0.0 && here > score && p != person && !state.members[p].gone {
            (score, best) = (here, Some(p));
        }
    }
    best
}
