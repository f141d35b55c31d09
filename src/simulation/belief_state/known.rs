//! What a leader knows without looking: the calendar, their own desk, promises and answers, what has been told, what
//! the papers say of the work.

use crate::scenario::{DAYS_PER_WEEK, Trigger};
use crate::simulation::moment_instance::Origin;
use crate::simulation::state::State;
use crate::simulation::world::World;

/// Copies it.
pub fn keep(world: &World, state: &State, imagined: &mut State) {
    imagined.day = state.day;
    imagined.phase = state.phase;
    imagined.leader.clone_from(&state.leader);
    imagined.promises.clone_from(&state.promises);
    imagined.standing.clone_from(&state.standing);
    imagined.written.clone_from(&state.written);
    imagined.choices.clone_from(&state.choices);
    imagined.plan.clone_from(&state.plan);
    imagined.table.clone_from(&state.table);
    imagined.listened = state.listened;
    imagined.reflect = state.reflect;
    imagined.reflected.clone_from(&state.reflected);
    imagined.halfway_asked = state.halfway_asked;
    imagined.motive_week = state.motive_week;
    imagined.acts = state.acts;
    imagined.acts_today.clone_from(&state.acts_today);
    imagined.promise_broken = state.promise_broken;
    imagined.ending = state.ending;
    moments(world, state, imagined);
}

/// Of today's moments the open one, and those whose day was fixed beforehand. What else has come up, for later today or
/// for tomorrow, nobody has told the leader yet; counts, numbers and words already used are taken from what
/// was asked.
fn moments(world: &World, state: &State, imagined: &mut State) {
    let open = usize::from(state.table.is_none());
    for (i, raised) in state.today.iter().enumerate() {
        match raised.origin {
            Origin::Emergent(text) if i < open => {
                imagined.texts_used[raised.kind as usize] |= 1 << text;
                if let Some(p) = raised.owner {
                    imagined.members[p].last_moment = Some(state.day);
                }
            }
            Origin::Emergent(_) => continue,
            Origin::Written(m) => {
                let told = i < open || !matches!(world.scenario.moments[m].trigger, Trigger::When(_));
                if !told {
                    imagined.written[m].played = None;
                    continue;
                }
            }
        }
        imagined.today.push(*raised);
    }
    let waiting = imagined.today.len() + usize::from(state.table.is_some());
    let monday = state.day - state.day % DAYS_PER_WEEK;
    let asked = |since: u32| count(state.choices.iter().filter(|taken| taken.day >= since).count() + waiting);
    imagined.raised = asked(0);
    for (number, raised) in (imagined.raised - count(imagined.today.len())..).zip(&mut imagined.today) {
        raised.number = number;
    }
    imagined.asked_today = asked(state.day);
    imagined.asked_this_week = asked(monday);
    let written = imagined
        .written
        .iter()
        .filter(|w| w.played.is_some_and(|day| day >= monday))
        .count();
    imagined.emergent_this_week = imagined.asked_this_week.saturating_sub(count(written));
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
