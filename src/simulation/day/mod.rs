//! A working day after its moments, in the order of the model: answers, work and problems, errors, what passes between
//! people, strain and commitment, the leader's energy, and what will come up tomorrow.

mod errors;
mod feeling;
mod leader;
mod occasions;
mod promises;
mod queue;
pub(super) mod recourse;
mod social;
mod work;

use super::happening::Listener;
use super::run::Run;

pub(super) use leader::plan_of_the_day;
pub(super) use promises::due as promises_due;
pub(super) use work::pressing;

/// The day's work. `leader_here` is false in the week without the leader.
pub(super) fn run_day<L: Listener>(run: &mut Run<'_, L>, leader_here: bool) {
    let mut hours = if leader_here {
        leader::hours_after_moments(run)
    } else {
        leader::Hours::none()
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
