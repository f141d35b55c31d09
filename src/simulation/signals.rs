//! What a leader can see: behaviour, reports and surveys, late and coloured by how safe people feel. Players, policies
//! and the stage are shown this, never the true state.

use super::math::unit;
use super::state::{State, TaskState};
use super::world::World;
use crate::scenario::{Day, PersonId, Quantity};

/// What can be seen of the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Signals {
    /// Working day, 0 = the first Monday.
    pub day: Day,
    /// Per person.
    pub people: Vec<PersonSignal>,
    /// Per task.
    pub tasks: Vec<TaskSignal>,
    /// The leader's energy, 0..1 (one's own is known).
    pub energy: f64,
    /// Leader-hours left today.
    pub hours_left: f64,
    /// Standing with each outside party, as far as they let it be seen, 0..1.
    pub standing: Vec<f64>,
    /// Hours left on each task of the leader's desk, and who has it.
    pub desk: Vec<(f64, Option<PersonId>)>,
    /// How many wait for the leader.
    pub waiting: usize,
}

/// What can be seen of a person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PersonSignal {
    /// They have left.
    pub gone: bool,
    /// They have given notice.
    pub notice: bool,
    /// The share of their problems of the last ten days that was handled well and unasked, as far as seen, 0..1.
    pub light: f64,
    /// The share that they brought to the leader, 0..1.
    pub thread: f64,
    /// Problems handled unasked in the last ten days.
    pub handled: u32,
    /// Problems brought in the last ten days.
    pub brought: u32,
    /// Working days they have been waiting for an answer.
    pub waiting: Option<Day>,
    /// How tired they look, 0..1.
    pub tired: f64,
    /// How they seem in conversation, 0..1: commitment and trust, coloured by fear.
    pub mood: f64,
    /// Something seems to be kept back, 0..1.
    pub closed: f64,
    /// The leader has stepped in and not handed back.
    pub stepped_in: bool,
    /// The task they are at.
    pub task: Option<usize>,
}

/// What can be seen of a task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TaskSignal {
    /// Whose it is.
    pub owner: PersonId,
    /// Reported progress, 0..1; looks better than it is where something is kept quiet.
    pub progress: f64,
    /// Finished on.
    pub finished: Option<Day>,
    /// Its day has passed.
    pub late: bool,
}

/// Looks.
pub(super) fn signals(world: &World, state: &State) -> Signals {
    Signals {
        day: state.day,
        people: (0..state.people).map(|p| person(world, state, p)).collect(),
        tasks: state.tasks.iter().map(|t| task(world, t)).collect(),
        energy: state.leader.energy,
        hours_left: (world.scenario.leader.hours_per_day - state.leader.used).max(0.0),
        standing: state.standing.clone(),
        desk: state.leader.desk.iter().map(|d| (d.left, d.owner)).collect(),
        waiting: state.requests.len(),
    }
}

/// What can be seen of a task.
pub(super) fn task(world: &World, task: &TaskState) -> TaskSignal {
    TaskSignal {
        owner: task.owner,
        progress: if task.finished.is_some() {
            1.0
        } else {
            unit((task.done + task.hidden) / task.effort).min(world.model.signal.reported_most)
        },
        finished: task.finished,
        late: task.missed,
    }
}

fn sum(ring: &[u8]) -> u32 {
    ring.iter().map(|x| u32::from(*x)).sum()
}

/// How afraid somebody is, as far as it colours what they show: 0 where it is safe.
fn fear(world: &World, state: &State, p: PersonId) -> f64 {
    unit(world.model.signal.fear_from - state.of(p, Quantity::Safety))
}

/// Somebody's light and thread, 0..1 each.
pub(super) fn light_and_thread(world: &World, state: &State, p: PersonId) -> (f64, f64) {
    let s = &world.model.signal;
    let member = &state.members[p];
    let fear = fear(world, state, p);
    let before = s.before;
    let all = f64::from(sum(&member.problems)) + before;
    let light = (f64::from(sum(&member.handled)) + before * member.seen_light + s.light_fear * fear) / all;
    let thread = (f64::from(sum(&member.brought)) + before * member.seen_thread) / all;
    (unit(light), unit(thread))
}

/// What can be seen of a person.
pub(super) fn person(world: &World, state: &State, p: PersonId) -> PersonSignal {
    let member = &state.members[p];
    let (light, thread) = light_and_thread(world, state, p);
    let s = &world.model.signal;
    let fear = fear(world, state, p);
    let hiding = state
        .tasks
        .iter()
        .any(|t| t.hidden > s.hiding_shows && t.hidden_by == p);
    let candour = 0.5 + 0.5 * state.of(p, Quantity::Safety);
    PersonSignal {
        gone: member.gone,
        notice: member.notice.is_some(),
        light,
        thread,
        handled: sum(&member.handled),
        brought: sum(&member.brought),
        waiting: member.waiting.map(|since| state.day - since),
        tired: unit(state.of(p, Quantity::Strain) * candour + s.tired_base),
        mood: unit(0.5 * (state.of(p, Quantity::Commitment) + state.of(p, Quantity::Trust)) + s.mood_fear * fear),
        closed: if hiding {
            unit(1.0 - candour + s.closed_hiding)
        } else {
            unit(s.closed_reserved - candour)
        },
        stepped_in: member.stepped_in,
        task: member.task.or_else(|| super::day::most_urgent_task(world, state, p)),
    }
}

/// What somebody answers when the leader asks how they lead, 0..1: their trust, and nicer where they are afraid.
pub(super) fn led(world: &World, state: &State, p: PersonId) -> f64 {
    let level = state.of(p, Quantity::Trust);
    let nice = (world.model.signal.nice_to - level).max(0.0);
    unit(level + world.model.safety.candour * fear(world, state, p) * nice)
}

/// The Friday survey of one person, 0..1 each: "I get on without waiting", "I can say what I think", "I know what is
/// expected", "I want to be here". Biased upward where people are afraid.
pub(super) fn pulse(world: &World, state: &State, p: PersonId) -> [f64; 4] {
    use Quantity as Q;
    let s = &world.model.signal;
    let fear = fear(world, state, p);
    let coloured = |level: f64| unit(level + fear * (s.nice_to - level).max(0.0));
    [
        coloured(unit(
            1.0 - state.of(p, Q::Reliance) * s.pulse_reliance - state.of(p, Q::Strain) * s.pulse_strain,
        )),
        coloured(state.of(p, Q::Safety)),
        coloured(state.of(p, Q::Clarity)),
        coloured(state.of(p, Q::Commitment)),
    ]
}
