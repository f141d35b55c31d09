//! Jobs: work that takes longer than a frame, as data, run by the face in slices and handed back.
//!
//! In: a [`Job`] from [`Sitting::take_jobs`](super::Sitting::take_jobs). Out: a [`FinishedJob`] for
//! [`Sitting::finish_job`](super::Sitting::finish_job). A face runs it where it likes: slice after slice beside its frames ([`Job::step`]), or
//! at once ([`Job::run`]). A job that panics comes back as a failure, and a cancelled one stops at its next slice.

mod debrief;
mod history;
mod opening;
mod resuming;
mod scenarios;
mod title;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

pub(super) use debrief::{DebriefJob, Keeping};
pub(super) use history::{HistoryRead, HistoryRow, HistoryWork};
pub(super) use opening::{OpeningRequest, OpeningResult, OpeningWork};
pub(super) use resuming::ResumeStep;
pub(super) use scenarios::ScenariosWork;
pub(super) use title::{LeftPlay, TitleRead, TitleWork};

use crate::insight::{Debrief, Foresight, Outlooks};
use crate::scenario::Scenario;

/// Futures that a hint plays in one slice.
const SLICE: u32 = 5;
/// A whole job, in the parts that its progress is counted in.
const WHOLE: u32 = 1000;

/// What a job is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobKind {
    /// What the title tells of the play-throughs that are kept.
    Title,
    /// The shipped scenarios.
    Scenarios,
    /// The outlooks of an open question.
    Hints,
    /// The debrief.
    Debrief,
    /// The play-throughs that are kept, row by row.
    History,
    /// A play-through that is begun or gone on with.
    Opening,
}

/// The number of a job: what it finds is only taken while it is still wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(u64);

/// Work to be run beside the frames.
#[derive(Debug)]
pub struct Job {
    id: JobId,
    kind: JobKind,
    /// Gone once it has broken off.
    work: Option<Work>,
    shared: Arc<Shared>,
}

/// What a job and the sitting that wants it both see.
#[derive(Debug, Default)]
struct Shared {
    /// It keeps something on the disk.
    keeps: bool,
    cancelled: AtomicBool,
    progress: AtomicU32,
}

impl Shared {
    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    fn progress(&self) -> f64 {
        f64::from(self.progress.load(Ordering::Relaxed)) / f64::from(WHOLE)
    }
}

#[derive(Debug)]
pub(super) enum Work {
    Title(Box<TitleWork>),
    Scenarios(ScenariosWork),
    Hints(Box<Foresight>),
    Debrief(Box<DebriefJob>),
    History(HistoryWork),
    Opening(Box<OpeningWork>),
    #[cfg(test)]
    Breaks,
}

/// What a job found.
#[derive(Debug)]
pub(super) enum JobResult {
    Title(Box<TitleRead>),
    Scenarios(Vec<Arc<Scenario>>),
    Hints(Outlooks),
    Debrief(Box<Debrief>),
    History(HistoryRead),
    Opening(OpeningResult),
}

/// A job that has come to its end; `found` is `None` when it broke off or was cancelled.
#[derive(Debug)]
pub struct FinishedJob {
    pub(super) id: JobId,
    pub(super) kind: JobKind,
    pub(super) found: Option<JobResult>,
}

impl Job {
    /// What it is about.
    #[must_use]
    pub const fn kind(&self) -> JobKind {
        self.kind
    }

    /// How far it is, 0..=1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        self.shared.progress()
    }

    /// Runs one slice. True when there is nothing more to run.
    pub fn step(&mut self) -> bool {
        self.heed();
        let Some(work) = &mut self.work else { return true };
        // What a slice leaves half done is dropped with it.
        if let Ok((done, all)) = catch_unwind(AssertUnwindSafe(|| work.step())) {
            let share = u64::from(WHOLE) * done as u64 / (all as u64).max(1);
            let share = u32::try_from(share).unwrap_or(WHOLE).min(WHOLE);
            self.shared.progress.store(share, Ordering::Relaxed);
            done >= all
        } else {
            self.work = None;
            true
        }
    }

    /// Gives its work up once it is cancelled.
    fn heed(&mut self) {
        if self.shared.is_cancelled()
            && let Some(work) = self.work.take()
        {
            work.give_up();
        }
    }

    /// Hands over what was found after the last slice.
    #[must_use]
    pub fn finish(mut self) -> FinishedJob {
        self.heed();
        let found = |work: Work| catch_unwind(AssertUnwindSafe(|| work.found())).ok().flatten();
        FinishedJob {
            id: self.id,
            kind: self.kind,
            found: self.work.and_then(found),
        }
    }

    /// Runs it to its end, here and now.
    #[must_use]
    pub fn run(mut self) -> FinishedJob {
        while !self.step() {}
        self.finish()
    }
}

impl Work {
    /// Runs a slice: how many of how many are done.
    fn step(&mut self) -> (usize, usize) {
        match self {
            Self::Title(work) => work.step(),
            Self::Scenarios(work) => work.step(),
            Self::Hints(foresight) => {
                foresight.step(SLICE);
                (foresight.played() as usize, foresight.futures() as usize)
            }
            Self::Debrief(work) => work.step(),
            Self::History(work) => work.step(),
            Self::Opening(work) => work.step(),
            #[cfg(test)]
            Self::Breaks => panic!("a job that breaks"),
        }
    }

    /// Undoes what it has done beside finding something.
    fn give_up(self) {
        if let Self::Opening(work) = self {
            catch_unwind(AssertUnwindSafe(|| work.give_up())).ok();
        }
    }

    fn found(self) -> Option<JobResult> {
        Some(match self {
            Self::Title(work) => JobResult::Title(Box::new(work.found())),
            Self::Scenarios(work) => JobResult::Scenarios(work.found()),
            Self::Hints(foresight) => JobResult::Hints(foresight.outlooks()),
            Self::Debrief(work) => JobResult::Debrief(work.found()?),
            Self::History(work) => JobResult::History(work.found()),
            Self::Opening(work) => JobResult::Opening(work.found()),
            #[cfg(test)]
            Self::Breaks => JobResult::Scenarios(Vec::new()),
        })
    }
}

/// The jobs that are wanted: at most one of a kind.
#[derive(Debug, Default)]
pub(super) struct Jobs {
    next: u64,
    waiting: Vec<Job>,
    wanted: Vec<(JobId, JobKind, Arc<Shared>)>,
    /// Jobs that were cancelled while they were run, and have not come back.
    leaving: Vec<(JobId, JobKind)>,
}

impl Jobs {
    /// Wants a job; an earlier one of the kind is cancelled.
    pub(super) fn start(&mut self, kind: JobKind, work: Work) {
        self.cancel(kind);
        self.next += 1;
        let id = JobId(self.next);
        let shared = Arc::new(Shared {
            keeps: matches!(&work, Work::Debrief(job) if job.keeps()),
            ..Shared::default()
        });
        self.wanted.push((id, kind, Arc::clone(&shared)));
        self.waiting.push(Job {
            id,
            kind,
            work: Some(work),
            shared,
        });
    }

    /// Wants no job of a kind any more.
    pub(super) fn cancel(&mut self, kind: JobKind) {
        let begun = |id: JobId| self.waiting.iter().all(|job| job.id != id);
        self.wanted.retain(|(id, other, shared)| {
            let stays = *other != kind;
            if !stays {
                shared.cancelled.store(true, Ordering::Relaxed);
                self.leaving.extend(begun(*id).then_some((*id, kind)));
            }
            stays
        });
        self.waiting.retain(|job| job.kind != kind);
    }

    /// A job of a kind was cancelled and has not come back: what it holds is not free yet.
    pub(super) fn is_leaving(&self, kind: JobKind) -> bool {
        self.leaving.iter().any(|(_, other)| *other == kind)
    }

    /// Waits for a job of a kind no more. One that keeps something on the disk comes to its end all the same; any other is
    /// cancelled.
    pub(super) fn leave(&mut self, kind: JobKind) {
        let keeps = |(_, other, shared): &(JobId, JobKind, Arc<Shared>)| *other == kind && shared.keeps;
        self.wanted.retain(|wanted| !keeps(wanted));
        if self.waiting.iter().all(|job| job.kind != kind || !job.shared.keeps) {
            self.cancel(kind);
        }
    }

    /// Wants a job of a kind no more if nobody runs it yet; true when there was one.
    pub(super) fn drop_waiting(&mut self, kind: JobKind) -> bool {
        let waits = self.waiting.iter().any(|job| job.kind == kind);
        if waits {
            self.cancel(kind);
        }
        waits
    }

    pub(super) fn is_wanted(&self, kind: JobKind) -> bool {
        self.wanted.iter().any(|(_, other, _)| *other == kind)
    }

    pub(super) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub(super) fn is_working(&self) -> bool {
        !self.wanted.is_empty()
    }

    /// The jobs that nobody runs yet.
    pub(super) fn take(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.waiting)
    }

    /// Those of a kind.
    pub(super) fn take_of(&mut self, kind: JobKind) -> Vec<Job> {
        self.waiting.extract_if(.., |job| job.kind == kind).collect()
    }

    /// Whether a job that comes back is still wanted; it is no longer wanted then.
    pub(super) fn settle(&mut self, id: JobId) -> bool {
        let before = self.wanted.len();
        self.wanted.retain(|(other, ..)| *other != id);
        self.leaving.retain(|(other, _)| *other != id);
        self.wanted.len() < before
    }

    /// How far a job is, 0..=1; `None` when none of the kind is wanted.
    pub(super) fn progress(&self, kind: JobKind) -> Option<f64> {
        let (_, _, shared) = self.wanted.iter().find(|(_, other, _)| *other == kind)?;
        Some(shared.progress())
    }
}

#[cfg(test)]
mod tests {
    use super::{JobKind, Jobs, ScenariosWork, Work};

    fn one(work: Work) -> (Jobs, super::Job) {
        let mut jobs = Jobs::default();
        jobs.start(JobKind::Scenarios, work);
        let job = jobs.take().remove(0);
        (jobs, job)
    }

    #[test]
    fn a_job_that_panics_comes_back_as_a_failure() {
        let (mut jobs, job) = one(Work::Breaks);
        let finished = job.run();
        assert!(finished.found.is_none());
        assert!(jobs.settle(finished.id), "it was still wanted");
        assert!(!jobs.is_working());
    }

    #[test]
    fn a_cancelled_job_stops_at_its_next_slice_and_is_not_wanted_any_more() {
        let (mut jobs, mut job) = one(Work::Scenarios(ScenariosWork::new("en")));
        assert!(!job.step(), "there are several scenarios");
        assert!(
            jobs.progress(JobKind::Scenarios)
                .is_some_and(|share| share > 0.0 && share < 1.0)
        );
        jobs.cancel(JobKind::Scenarios);
        assert!(job.step());
        let finished = job.finish();
        assert!(finished.found.is_none());
        assert!(!jobs.settle(finished.id));
    }

    #[test]
    fn a_later_job_of_a_kind_takes_the_place_of_an_earlier_one() {
        let (mut jobs, first) = one(Work::Scenarios(ScenariosWork::new("en")));
        jobs.start(JobKind::Scenarios, Work::Scenarios(ScenariosWork::new("en")));
        let second = jobs.take().remove(0).run();
        assert!(!jobs.settle(first.run().id));
        assert!(jobs.settle(second.id) && second.found.is_some());
    }
}
