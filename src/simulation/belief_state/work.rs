//! What a leader would take the work to be: as far as it is reported, less what may be kept quiet in it; errors that
//! nobody has found yet, as often as such work has them; who waits, and for how hard a thing.

use crate::simulation::chance::Chance;
use crate::simulation::math::unit;
use crate::simulation::signals::{self, PersonSignal};
use crate::simulation::state::{Request, State, TaskState};
use crate::simulation::world::World;

use super::luck;

/// What is drawn above a bound lies at least this far above it, so that rounding does not bring it below.
const ABOVE: f64 = 0.01;

/// Draws all work. People must have been looked at before.
pub fn draw(world: &World, state: &State, imagined: &mut State, people: &[PersonSignal], chance: Chance) {
    let b = &world.model.belief;
    let (shows, most) = (world.model.signal.hiding_shows, world.model.signal.reported_most);
    for t in 0..imagined.tasks.len() {
        let seen = signals::task(world, &state.tasks[t]);
        let mut luck = luck(chance, world.tasks[t]);
        let effort = state.tasks[t].effort;
        let finished = seen.finished.is_some();
        let touched = finished || seen.progress > 0.0;
        let of = |open: f64, done: f64| if finished { done } else { open };

        let (quiet, unfound, harmed) = (luck.unit(), luck.unit(), luck.unit());
        let (small, large) = (luck.unit(), luck.unit());
        let closed = people[seen.owner].closed > b.keeps_back;
        let hidden = match (touched, closed) {
            (true, true) if quiet < b.kept_back => shows + ABOVE + b.kept_spread * large,
            (true, false) if quiet < b.quiet => shows * small,
            _ => 0.0,
        };
        let latent = if touched && unfound < of(b.unfound, b.unfound_done) {
            b.unfound_least + b.unfound_spread * luck.unit()
        } else {
            0.0
        };
        let harm = if touched && harmed < of(b.harmed, b.harmed_done) {
            b.harm_most * luck.unit()
        } else {
            0.0
        };
        let reported = if seen.progress < most {
            seen.progress
        } else {
            most + b.last_steps * luck.unit()
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
    surely_kept_back(world, imagined, people);
    waiting(world, state, imagined, chance);
}

/// Where somebody shows that they keep something back, there is something: in the first task they have touched.
fn surely_kept_back(world: &World, imagined: &mut State, people: &[PersonSignal]) {
    let b = &world.model.belief;
    let shows = world.model.signal.hiding_shows;
    for (p, seen) in people.iter().enumerate() {
        let theirs = |t: &TaskState| t.hidden_by == p && t.hidden > shows;
        if seen.gone || seen.closed <= b.keeps_back || imagined.tasks.iter().any(theirs) {
            continue;
        }
        let touched = seen
            .task
            .or_else(|| imagined.tasks.iter().position(|t| t.owner == p && t.done > 0.0));
        if let Some(task) = touched.and_then(|t| imagined.tasks.get_mut(t)) {
            task.hidden = shows + b.kept_typical;
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
