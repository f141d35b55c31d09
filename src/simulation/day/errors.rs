//! Errors: found early or late, spoken of or kept quiet. What is kept quiet grows each day and breaks out as a crisis.

use crate::scenario::{Kind, PersonId, Quantity, TaskId};
use crate::simulation::chance::{DayChance, Purpose};
use crate::simulation::emergent;
use crate::simulation::event::{Cause, EventKind, EventSink};
use crate::simulation::math::sigmoid;
use crate::simulation::run::Run;
use crate::simulation::state::TaskState;

/// The evening's round over all work.
pub fn come_out<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.errors;
    let found = rates.found * (rates.found_base + rates.found_standards * run.state.team.standards);
    let today = run.today();
    let mut next = 0;
    while let Some(task) = with_errors(&run.state.tasks, next) {
        next = task + 1;
        let state = &run.state.tasks[task];
        if state.latent > 0.0 && !run.state.members[state.owner].gone {
            find(run, task, today, found);
        }
        if run.state.tasks[task].hidden > 0.0 {
            grow(run, task);
        }
    }
}

/// The first task from `next` on with an error that is not on the table.
fn with_errors(tasks: &[TaskState], next: TaskId) -> Option<TaskId> {
    let with = |task: &TaskState| task.latent > 0.0 || task.hidden > 0.0;
    tasks[next..].iter().position(with).map(|further| next + further)
}

/// The owner or a colleague comes across an error, and speaks, or does not.
fn find<L: EventSink>(run: &mut Run<'_, L>, task: TaskId, today: DayChance, chance: f64) {
    let owner = run.state.tasks[task].owner;
    let subject = run.world.tasks[task];
    let luck = today.of(run.world.people[owner]);
    if !luck.at(Purpose::Found, subject).chance(chance) {
        return;
    }
    let severity = std::mem::replace(&mut run.state.tasks[task].latent, 0.0);
    if luck.at(Purpose::Courage, subject).chance(courage(run, owner)) {
        spoken(run, owner, task, severity);
    } else {
        let state = &mut run.state.tasks[task];
        state.hidden += severity;
        state.hidden_by = owner;
        run.tell(|| EventKind::Hid(owner, task));
        run.move_by(owner, Quantity::Strain, run.world.model.strain.fear, Cause::Fear);
    }
}

/// The chance that somebody who found an error speaks of it, 0..1.
fn courage<L>(run: &Run<'_, L>, p: PersonId) -> f64 {
    let rates = &run.world.model.errors;
    sigmoid(
        rates.speak
            + rates.speak_safety * (run.state.of(p, Quantity::Safety) - 0.5)
            + rates.speak_trust * (run.state.of(p, Quantity::Trust) - 0.5)
            + rates.speak_voice * (run.world.scenario.people[p].voice - 0.5),
    )
}

/// An error is on the table: it costs work to mend, and may become a moment.
pub fn spoken<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, task: TaskId, severity: f64) {
    run.tell(|| EventKind::ErrorSpoken(p, task));
    let state = &mut run.state.tasks[task];
    let mend = severity * run.world.model.errors.mend;
    if state.finished.is_none() {
        state.done = (state.done - mend).max(0.0);
    } else {
        state.harm += run.world.model.errors.late_harm * severity;
    }
    emergent::maybe(
        run,
        Kind::Mistake,
        p,
        Some(task),
        severity,
        run.world.model.emergent.mistake,
    );
}

/// A concealed problem grows; past its threshold it breaks out.
fn grow<L: EventSink>(run: &mut Run<'_, L>, task: TaskId) {
    let rates = &run.world.model.errors;
    let p = run.state.tasks[task].hidden_by;
    if run.state.members[p].gone {
        run.state.tasks[task].hidden_by = run.state.tasks[task].owner;
    }
    let state = &mut run.state.tasks[task];
    state.hidden *= rates.growth;
    if state.hidden < rates.eruption {
        let today = run.luck(p, Purpose::Courage, run.world.tasks[task], 1).unit();
        let brave = |courage: f64| today < rates.confess * courage * courage;
        // Nobody is braver than 1, and most days that settles it.
        if brave(1.0) && brave(courage(run, p)) {
            let severity = std::mem::replace(&mut run.state.tasks[task].hidden, 0.0);
            spoken(run, p, task, severity);
        }
        return;
    }
    let severity = std::mem::replace(&mut state.hidden, 0.0);
    state.harm += rates.eruption_harm * severity;
    state.done = (state.done - severity * rates.mend).max(0.0);
    if state.finished.is_some() && state.done < state.effort * rates.reopened {
        state.harm += rates.reopened_harm;
    }
    run.tell(|| EventKind::Erupted(p, task));
    emergent::crisis(run, p, task, severity.min(1.0));
}
