//! A play-through as its leader could imagine it: what they know is kept, what they cannot see is drawn anew.
//!
//! In: the true state, and luck of its own. Out: another state. It begins as the first day's papers; then come what the
//! leader knows ([`known`]), people ([`person`]) and work ([`work`]), these two through signals alone. Whatever is not
//! named here therefore stays as on the first day, and a concealed thing without a signal changes not one bit.

mod known;
mod person;
mod work;

use super::chance::{Address, AddressedRng, Chance, Purpose};
use super::individuals;
use super::math::unit;
use super::measures;
use super::parameters::BeliefRates;
use super::signals;
use super::state::State;
use super::world::World;
use crate::scenario::DAYS_PER_WEEK;

/// The state as its leader could imagine it, drawn with this luck.
pub(super) fn imagine(world: &World, state: &State, chance: Chance) -> State {
    let mut imagined = State::new(&world.scenario, &world.model);
    individuals::draw(world, &mut imagined, chance);
    let mut people = Vec::with_capacity(state.people);
    for p in 0..state.people {
        let papers = signals::person(world, &imagined, p);
        let seen = signals::person(world, state, p);
        person::known(state, &mut imagined, p);
        if !seen.gone {
            let mut luck = luck(chance, world.people[p]);
            person::draw(&world.model, &mut imagined, p, state.day, (&papers, &seen), &mut luck);
        }
        people.push(seen);
    }
    known::keep(world, state, &mut imagined);
    work::draw(world, state, &mut imagined, &people, chance);
    team(&world.model.belief, &mut imagined, &mut luck(chance, 0));
    imagined.last_level = measures::level(world, &imagined);
    imagined
}

/// What belongs to nobody alone has no signal: it is taken to be much as at the start, and less surely so each week.
fn team(b: &BeliefRates, imagined: &mut State, luck: &mut AddressedRng) {
    let weeks = weeks(imagined.day);
    let spread = b.team_spread + b.team_doubt * libm::sqrt(weeks);
    let team = &mut imagined.team;
    for (level, grown) in [
        (&mut team.process, 0.0),
        (&mut team.path, b.path_grown),
        (&mut team.standards, b.standards_grown),
        (&mut team.accountability, b.accountability_grown),
        (&mut team.intent, b.intent_grown),
    ] {
        *level = around(*level + grown * weeks / (weeks + b.half_time), spread, luck);
    }
    let n = imagined.people;
    for p in 0..n {
        for q in 0..p {
            let rapport = around(imagined.rapport[p * n + q], b.rapport_spread, luck);
            imagined.rapport[p * n + q] = rapport;
            imagined.rapport[q * n + p] = rapport;
        }
    }
}

/// Luck for imagining one person or task, apart from all luck that the future itself will draw.
fn luck(chance: Chance, who: u64) -> AddressedRng {
    chance.at(Address {
        day: 0,
        who,
        purpose: Purpose::Future,
        subject: 1,
        n: 0,
    })
}

/// A level drawn around an estimate, 0..1; `spread` is the standard deviation. Never further than three of them.
fn around(estimate: f64, spread: f64, luck: &mut AddressedRng) -> f64 {
    unit(estimate + spread * luck.approx_normal())
}

/// Weeks since the first Monday.
fn weeks(day: u32) -> f64 {
    f64::from(day) / f64::from(DAYS_PER_WEEK)
}
