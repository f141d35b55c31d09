//! What a leader would take the work to be: as far as it is reported, less what may be kept quiet in it; errors that
//! nobody has found yet, as often as such work has them; who waits, and for how hard a thing.

use crate::simulation::chance::Chance;
use crate::simulation::math::unit;
use crate::simulation::signals::{self, PersonSignal};
use crate::simulation::state::{Request, State, TaskState};
use crate::simulation::world::World;

use super::luck;
use super::person::KEEPS_BACK;

/// Of the tasks of somebody who keeps nothing back that shows: the share in which something small is kept quiet.
const QUIET: f64 = 0.06;
/// Of the tasks of somebody who keeps something back: the share in which something is kept quiet.
const KEPT_BACK: f64 = 0.6;
/// The severity from which keeping something quiet shows, 0..1.
const SHOWS: f64 = 0.25;
/// The share of tasks with an error that nobody has found: under way, and finished.
const UNFOUND: (f64, f64) = (0.32, 0.16);
/// The share of tasks that have done some harm: under way, and finished.
const HARMED: (f64, f64) = (0.08, 0.46);

/// Draws all work. People must have been looked at before.
pub fn draw(world: &World, state: &State, imagined: &mut State, people: &[PersonSignal], chance: Chance) {
    for t in 0..imagined.tasks.len() {
        let seen = signals::task(&state.tasks[t]);
        let mut luck = luck(chance, world.tasks[t]);
        let effort = state.tasks[t].effort;
        let finished = seen.finished.is_some();
        let touched = finished || seen.progress > 0.0;
        let of = |shares: (f64, f64)| if finished { shares.1 } else { shares.0 };

        let (quiet, unfound, harmed) = (luck.unit(), luck.unit(), luck.unit());
        let (small, large) = (luck.unit(), luck.unit());
        let closed = people[seen.owner].closed > KEEPS_BACK;
        let hidden = match (touched, closed) {
            (true, true) if quiet < KEPT_BACK => SHOWS + 0.01 + 0.45 * large,
            (true, false) if quiet < QUIET => SHOWS * small,
            _ => 0.0,
        };
        let latent = if touched && unfound < of(UNFOUND) {
            0.08 + 0.28 * luck.unit()
        } else {
            0.0
        };
        let harm = if touched && harmed < of(HARMED) {
            0.4 * luck.unit()
        } else {
            0.0
        };
        let reported = if seen.progress < 0.98 {
            seen.progress
        } else {
            0.98 + 0.02 * luck.unit()
        };
        let task = &mut imagined.tasks[t];
        task.owner = seen.owner;
        task.effort = effort;
        task.finished = seen.finished;
        task.missed = seen.late;
        task.done = if finished {
            effort
        } else {
            (reported * effort - hidden).max(0.0)
        };
        task.hidden = hidden;
        task.hidden_by = seen.owner;
        task.latent = latent;
        task.harm = harm;
        // Whoever would have spoken of a day that cannot be met has done so, two days before it.
        task.slipping_told = state.day + 1 >= world.scenario.tasks[t].due;
    }
    surely_kept_back(imagined, people);
    waiting(world, state, imagined, chance);
}

/// Where somebody shows that they keep something back, there is something: in the first task they have touched.
fn surely_kept_back(imagined: &mut State, people: &[PersonSignal]) {
    for (p, seen) in people.iter().enumerate() {
        let theirs = |t: &TaskState| t.hidden_by == p && t.hidden > SHOWS;
        if seen.gone || seen.closed <= KEEPS_BACK || imagined.tasks.iter().any(theirs) {
            continue;
        }
        let touched = seen
            .task
            .or_else(|| imagined.tasks.iter().position(|t| t.owner == p && t.done > 0.0));
        if let Some(task) = touched.and_then(|t| imagined.tasks.get_mut(t)) {
            task.hidden = SHOWS + 0.2;
            task.hidden_by = p;
            if task.finished.is_none() {
                task.done = (task.done - task.hidden).max(0.0);
            }
        }
    }
}

/// Who waits for an answer is known, and since when and over which task; not how hard it is.
fn waiting(world: &World, state: &State, imagined: &mut State, chance: Chance) {
    let mut requests = state.requests.clone();
    requests.sort_by_key(|r| (r.day, r.person));
    for request in &mut requests {
        let mut luck = luck(chance, world.people[request.person] ^ 1);
        let task = &world.scenario.tasks[request.task];
        *request = Request {
            time: luck.unit(),
            difficulty: unit(task.difficulty + world.model.work.noise * luck.approx_normal()),
            ..*request
        };
    }
    imagined.requests = requests;
}
