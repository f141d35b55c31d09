//! What a sitting holds, and how it is begun.

use std::sync::Arc;

use super::active_session::ActiveSession;
use super::alert::Alert;
use super::hint_task::HintTask;
use super::history_browser::HistoryBrowser;
use super::hosted_room::{HostingTask, WorkshopHost};
use super::jobs::{FinishedJob, Job, JobKind, JobResult, Jobs};
use super::location::Location;
use super::navigation::{Navigation, Pace};
use super::opening_task::OpeningTask;
use super::preferences::Preferences;
use super::resume_offer::ResumeOffer;
use super::title_content::Title;
use crate::narration::page::Screen;
use crate::narration::{Localizer, View};
use crate::platform::settings::Settings;
use crate::report::KeptRecord;
use crate::scenario::{Model, PersonId, Scenario};
use crate::session::{ScenarioSource, Session, Store};
use crate::simulation::{Event, Question};

/// What a face can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Medium {
    /// Pages with controls that are pressed.
    #[default]
    Graphical,
    /// Lines of text and numbers to type.
    PlainText,
}

/// What the face has found of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Devices {
    /// How many monitors there are, at least 1.
    pub(super) monitors: u32,
    /// The key of the sentence that says why nothing is heard.
    pub(super) silent: Option<&'static str>,
    /// Text can be read aloud.
    pub(super) speaks: bool,
}

/// One person's sitting.
#[derive(Debug)]
pub struct Sitting {
    pub(super) medium: Medium,
    pub(super) preferences: Preferences,
    pub(super) navigation: Navigation,
    pub(super) active: Option<ActiveSession>,
    /// A finished play-through that is looked back on as it was kept, instead of a session.
    pub(super) kept: Option<Box<KeptRecord>>,
    /// Ways of going on with a play-through, of which one is to be chosen.
    pub(super) offer: Option<ResumeOffer>,
    pub(super) opening: OpeningTask,
    pub(super) hints: HintTask,
    pub(super) history: Option<HistoryBrowser>,
    pub(super) title: Title,
    /// Who can host workshops here.
    pub(super) host: Option<Arc<dyn WorkshopHost>>,
    /// The scenario that is to be hosted, once it is said how much of it.
    pub(super) to_host: Option<Arc<Scenario>>,
    pub(super) hosting: Option<HostingTask>,
    pub(super) jobs: Jobs,
    pub(super) devices: Devices,
    /// What was chosen last, to be begun again.
    pub(super) chosen: Option<(Arc<Scenario>, ScenarioSource)>,
    pub(super) store: Option<Store>,
    pub(super) model: Model,
    pub(super) seed: Option<u64>,
}

impl Sitting {
    /// At the title. Play-throughs are kept in a store; without one they are neither read nor kept. `seed` is that of new play-throughs; from
    /// the clock unless said.
    #[must_use]
    pub fn new(
        medium: Medium,
        preferences: Preferences,
        store: Option<Store>,
        model: Model,
        seed: Option<u64>,
    ) -> Self {
        let mut sitting = Self {
            medium,
            preferences,
            navigation: Navigation::default(),
            active: None,
            kept: None,
            offer: None,
            opening: OpeningTask::default(),
            hints: HintTask::default(),
            history: None,
            title: Title::default(),
            host: None,
            to_host: None,
            hosting: None,
            jobs: Jobs::default(),
            devices: Devices {
                monitors: 1,
                silent: None,
                speaks: true,
            },
            chosen: None,
            store,
            model,
            seed,
        };
        sitting.request_jobs();
        sitting
    }

    /// Where the player stands.
    #[must_use]
    pub const fn location(&self) -> Location {
        self.navigation.location
    }

    /// What is laid over the location.
    #[must_use]
    pub const fn overlay(&self) -> Option<Screen> {
        self.navigation.overlay
    }

    /// The play-through that is looked at.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.active.as_ref().map(|active| &active.session)
    }

    /// Leaves the sitting, and hands over its play-through.
    #[must_use]
    pub fn into_session(mut self) -> Option<Session> {
        self.take_session()
    }

    /// Leaves the play-through, and hands it over.
    pub fn take_session(&mut self) -> Option<Session> {
        self.active.take().map(|active| active.session)
    }

    /// What came with the stop at which the player stands.
    #[must_use]
    pub fn news(&self) -> &[Event] {
        self.active
            .as_ref()
            .map(|active| active.session.since(active.stopped_at))
            .unwrap_or_default()
    }

    /// The open question.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        self.active.as_ref()?.question()
    }

    /// What pages of the play-through are built from.
    #[must_use]
    pub fn view(&self) -> Option<View<'_>> {
        self.session().map(|session| View::of(session, self.words()))
    }

    /// The words of the language that is spoken.
    #[must_use]
    pub const fn words(&self) -> &Localizer {
        self.preferences.words()
    }

    /// What is set.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        self.preferences.settings()
    }

    /// Something must be read first.
    #[must_use]
    pub const fn has_alert(&self) -> bool {
        !self.navigation.alerts.is_empty()
    }

    /// Says something before anything else is shown.
    pub fn notify(&mut self, notice: Alert) {
        self.navigation.alerts.push(notice);
    }

    /// Takes the alerts, so that a face says them itself.
    pub fn take_alerts(&mut self) -> Vec<Alert> {
        std::mem::take(&mut self.navigation.alerts)
    }

    /// How the days run.
    #[must_use]
    pub const fn pace(&self) -> Pace {
        self.navigation.pace
    }

    /// Lets the days run, or stops them.
    pub const fn set_running(&mut self, running: bool) {
        self.navigation.pace.running = running;
    }

    /// The days go by, or would if they were let: nothing is to be read or decided first.
    #[must_use]
    pub fn days_run(&self) -> bool {
        // An evening of the week away waits for its reader.
        self.navigation.location == Location::Morning
            && self.navigation.pace.running
            && self.navigation.overlay.is_none()
            && !self.has_alert()
    }

    /// The days run faster, up to four times as fast, and then as at first.
    pub const fn change_speed(&mut self) {
        self.navigation.pace.faster();
    }

    /// The stage shows the true state.
    #[must_use]
    pub const fn reveals_truth(&self) -> bool {
        self.navigation.reveals_truth
    }

    /// Shows the true state on the stage, or hides it.
    pub const fn toggle_truth(&mut self) {
        self.navigation.reveals_truth = !self.navigation.reveals_truth;
    }

    /// The action that waits for its new key.
    #[must_use]
    pub const fn awaiting_key(&self) -> Option<crate::platform::keys::Action> {
        self.navigation.awaiting_key
    }

    /// No action waits for a key any more.
    pub const fn stop_awaiting_key(&mut self) {
        self.navigation.awaiting_key = None;
    }

    /// Shows the acts that fit a person.
    pub const fn select(&mut self, person: Option<PersonId>) {
        self.navigation.selected = person;
    }

    /// How many monitors the face has found.
    #[must_use]
    pub const fn monitors(&self) -> u32 {
        self.devices.monitors
    }

    /// Says how many monitors there are.
    pub const fn set_monitors(&mut self, monitors: u32) {
        self.devices.monitors = monitors;
    }

    /// Says why nothing is heard, by the key of the sentence; `None` when something is.
    pub const fn set_silent(&mut self, why: Option<&'static str>) {
        self.devices.silent = why;
    }

    /// Says whether text can be read aloud here.
    pub const fn set_speaks(&mut self, speaks: bool) {
        self.devices.speaks = speaks;
    }

    /// The jobs that must be run, each once.
    pub fn take_jobs(&mut self) -> Vec<Job> {
        self.jobs.take()
    }

    /// Whether [`Sitting::take_jobs`] has any.
    #[must_use]
    pub fn has_jobs(&self) -> bool {
        self.jobs.has_waiting()
    }

    /// Jobs are wanted that have not come back.
    #[must_use]
    pub fn is_working(&self) -> bool {
        self.jobs.is_working() || self.is_opening()
    }

    /// How far a job is, 0..=1; `None` when none of the kind is wanted.
    #[must_use]
    pub fn progress(&self, kind: JobKind) -> Option<f64> {
        self.jobs.progress(kind)
    }

    /// Takes what a job has found; what is no longer wanted is dropped.
    pub fn finish_job(&mut self, finished: FinishedJob) {
        let FinishedJob { id, kind, found } = finished;
        if !self.jobs.settle(id) {
            drop(found);
            if kind == JobKind::Opening {
                self.open_next();
            }
            return;
        }
        match found {
            Some(JobResult::Title(read)) => self.title.take(*read),
            Some(JobResult::Scenarios(scenarios)) => self.title.scenarios = Some(scenarios),
            Some(JobResult::Hints(outlooks)) => self.take_hints(Some(outlooks)),
            Some(JobResult::Debrief(debrief)) => self.take_debrief(Some(debrief)),
            Some(JobResult::History(read)) => self.take_history(read),
            Some(JobResult::Opening(result)) => self.take_opening(result),
            None => self.break_off(kind),
        }
        self.request_jobs();
    }

    /// Runs every job that is wanted, here and now.
    pub fn run_jobs(&mut self) {
        self.run_jobs_showing(|_, _| {});
    }

    /// The same, and says after each slice what it is of and how far that job is, 0..=1.
    pub fn run_jobs_showing(&mut self, mut show: impl FnMut(JobKind, f64)) {
        while self.has_jobs() {
            for mut job in self.take_jobs() {
                while !job.step() {
                    show(job.kind(), job.progress());
                }
                self.finish_job(job.finish());
            }
        }
    }

    /// A job broke off: the sitting stays, with a sentence.
    fn break_off(&mut self, kind: JobKind) {
        match kind {
            JobKind::Title => {}
            JobKind::Opening => self.opening.shown = false,
            JobKind::Scenarios => self.title.scenarios = Some(Vec::new()),
            JobKind::Hints => self.take_hints(None),
            JobKind::Debrief => self.take_debrief(None),
            JobKind::History => {
                if let Some(history) = &mut self.history {
                    history.give_up();
                }
            }
        }
        self.notify(Alert::JobFailed(kind));
    }

    /// Starts the jobs that are wanted where the player stands, and gives up those that are not.
    pub(super) fn request_jobs(&mut self) {
        self.request_title();
        self.request_hints();
        self.request_debrief();
        self.request_history();
    }
}
