//! A working day after its moments, in the order of the model: answers, work and problems, errors, what passes between
//! people, strain and commitment, the leader's energy, and what will come up tomorrow.

mod errors;
mod feeling;
mod leader;
mod occasions;
pub(super) mod problem_response;
mod promises;
mod queue;
mod social;
mod work;

use super::event::EventSink;
use super::run::Run;

pub(super) use leader::{planned_hours_today, to_find};
pub(super) use promises::due as promises_due;
pub(super) use work::most_urgent_task;

/// The day's work. `leader_here` is false in the week without the leader.
pub(super) fn run_day<L: EventSink>(run: &mut Run<'_, L>, leader_here: bool) {
    let mut hours = if leader_here {
        leader::hours_after_moments(run)
    } else {
        leader::LeaderHours::none()
    };
    queue::serve_waiting(run, &mut hours);
    work::everybody(run, leader_here);
    queue::serve_waiting(run, &mut hours);
    queue::give_up(run);
    errors::come_out(run);
    social::between_people(run);
    if leader_here {
        leader::conditions(run, &hours);
    }
    feeling::evening(run, leader_here);
    leader::evening(run, leader_here, &hours);
    if leader_here {
        occasions::prepare(run);
    }
}
