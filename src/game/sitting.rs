//! The one resource that owns the sitting, and its jobs run beside the frames.
//!
//! In: what the sitting wants to be worked out. Out: [`ShownPage`] in step with it. A job runs slice after slice in a task of Bevy's pool, so
//! that no frame waits for it; [`JobsAtOnce`] runs them inside the frame, for tests that count frames.

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::futures_lite::future::yield_now;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::shown::ShownPage;
use crate::sitting::{FinishedJob, Job, Location, Sitting};
use crate::ui::widgets::field::TextInputValue;

/// Seconds after which it is shown that a play-through is being opened: below them the page would flicker.
const NOTICED: f32 = 0.2;

/// The sitting of this window.
#[derive(Resource, Debug, Deref, DerefMut)]
pub(super) struct CurrentSitting(pub(super) Sitting);

/// Jobs are run where they are wanted, and the frame waits.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub struct JobsAtOnce;

/// No job is begun while this is there: a measurement lets them go when it begins.
#[derive(Resource, Debug, Clone, Copy)]
pub(super) struct HoldJobs;

/// The jobs that are being run, and those that will be.
#[derive(Resource, Debug, Default)]
pub(super) struct RunningJobs {
    waiting: Vec<Job>,
    tasks: Vec<Task<FinishedJob>>,
    /// Seconds for which a play-through has been being opened.
    opening: f32,
}

impl RunningJobs {
    /// Jobs that are begun in the first frame.
    pub(super) const fn of(waiting: Vec<Job>) -> Self {
        Self {
            waiting,
            tasks: Vec::new(),
            opening: 0.0,
        }
    }
}

/// Runs what the sitting wants, and hands back what was found.
pub(super) fn run_jobs(
    mut sitting: ResMut<CurrentSitting>,
    mut running: ResMut<RunningJobs>,
    mut shown: ResMut<ShownPage>,
    mut written: ResMut<TextInputValue>,
    at_once: Option<Res<JobsAtOnce>>,
    time: Res<Time<Real>>,
) {
    let listed = sitting.location() == Location::History;
    let mut leave_list = |sitting: &Sitting| {
        // What was looked for in the list is not an answer to what is asked in a play-through that was opened from it.
        if listed && sitting.location() != Location::History {
            written.0.clear();
        }
    };
    if at_once.is_some() {
        for job in running.waiting.drain(..) {
            sitting.finish_job(job.run());
        }
        if sitting.has_jobs() {
            sitting.run_jobs();
            leave_list(&sitting);
            show(&sitting, &mut shown);
        }
        return;
    }
    if sitting.has_jobs() {
        running.waiting.extend(sitting.take_jobs());
    }
    if !running.waiting.is_empty() {
        let tasks: Vec<_> = running.waiting.drain(..).map(begin).collect();
        running.tasks.extend(tasks);
    }
    if running.tasks.is_empty() {
        return;
    }
    running.opening = if sitting.is_opening() {
        running.opening + time.delta_secs()
    } else {
        0.0
    };
    if running.opening > NOTICED {
        sitting.show_opening();
    }
    let mut finished = Vec::new();
    running.tasks.retain_mut(|task| match check_ready(task) {
        Some(job) => {
            finished.push(job);
            false
        }
        None => true,
    });
    for job in finished {
        sitting.finish_job(job);
    }
    leave_list(&sitting);
    // What was found is shown, and how far the rest is.
    show(&sitting, &mut shown);
}

fn begin(mut job: Job) -> Task<FinishedJob> {
    AsyncComputeTaskPool::get().spawn(async move {
        while !job.step() {
            yield_now().await;
        }
        job.finish()
    })
}

/// Brings what is shown in step.
pub(super) fn show(sitting: &Sitting, shown: &mut ResMut<ShownPage>) {
    shown.set_if_neq(ShownPage::from(sitting.presentation()));
}
