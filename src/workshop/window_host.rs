//! Rooms that the window hosts: the same as `stepback host` begins, kept in the same folder and brought back by the same journal.
//!
//! One room at a time: whoever begins another one has let the one before go.
//!
//! In: the name of a scenario, or nothing for the room that was hosted last. Out: a [`WindowRoom`], served on a thread of its own.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::hall::HallExtras;
use super::hosting::{HostError, Hosting, KeptRoom};
use super::room_plan::RoomPlan;
use super::window_room::WindowRoom;
use crate::platform::threads::Begun;
use crate::scenario::{Model, Scenario, is_path};
use crate::session::ScenarioSource;
use crate::sitting::{HostedRoom, WorkshopHost};
use crate::web::HallOptions;

/// Whoever hosts rooms for the window.
#[derive(Debug)]
pub struct WindowHost {
    data: PathBuf,
    options: HallOptions,
    /// The thread of the room before: the next one waits for it, so that it finds its port free and the journal closed.
    before: Mutex<Option<Begun<()>>>,
}

impl WindowHost {
    /// Rooms are kept in a folder of the data folder.
    #[must_use]
    pub fn new(data: PathBuf, options: HallOptions) -> Self {
        Self {
            data,
            options,
            before: Mutex::default(),
        }
    }

    fn folder(&self) -> PathBuf {
        self.data.join("rooms")
    }

    fn before(&self) -> MutexGuard<'_, Option<Begun<()>>> {
        self.before.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the room before is served no more: a second at most, in which its phones are answered.
    fn end_before(&self) {
        let before = self.before().take();
        if let Some(before) = before {
            let _ = before.fetch();
        }
    }

    /// A new room for a scenario, by its shipped name or the path of a file, or for a short version of it (from 0).
    ///
    /// # Errors
    /// There is no such scenario, it cannot be hosted, or no port can be had: a sentence.
    pub fn begin_room(&self, typed: &str, cut: Option<usize>, language: &str) -> Result<Arc<WindowRoom>, String> {
        let (scenario, _) = Scenario::find(typed).map_err(|error| error.to_string())?;
        let source = if is_path(typed) {
            ScenarioSource::of_file(typed)
        } else {
            ScenarioSource::Shipped
        };
        let plan = RoomPlan::of(typed, &scenario, source, language.to_owned());
        let plan = RoomPlan {
            cut,
            ..plan.map_err(|error| error.to_string())?
        };
        let model = Model::current().map_err(|error| error.to_string())?;
        self.end_before();
        let kept = KeptRoom::new(&self.folder(), plan, &Arc::new(scenario), &model);
        self.open(kept, model)
    }

    /// The room that was hosted last.
    ///
    /// # Errors
    /// There is none, it cannot be read, or no port can be had: a sentence.
    pub fn resume_room(&self) -> Result<Arc<WindowRoom>, String> {
        let model = Model::current().map_err(|error| error.to_string())?;
        self.end_before();
        let kept = KeptRoom::resume(&self.folder(), "", &model);
        self.open(kept, model)
    }

    fn open(&self, kept: Result<KeptRoom, HostError>, model: Model) -> Result<Arc<WindowRoom>, String> {
        let extras = HallExtras {
            results: Some(self.data.join("results")),
            ..HallExtras::default()
        };
        let hosting = kept.and_then(|kept| Hosting::begin(kept, model, self.options.clone(), extras, 0));
        let (room, thread) = WindowRoom::serve(hosting.map_err(|error| error.to_string())?);
        let thread =
            thread.ok_or("the system gives this room no thread to be served on; close other programs and try again")?;
        *self.before() = Some(thread);
        Ok(room)
    }
}

impl WorkshopHost for WindowHost {
    fn begin(&self, scenario: &str, cut: Option<usize>, language: &str) -> Result<Arc<dyn HostedRoom>, String> {
        Ok(self.begin_room(scenario, cut, language)?)
    }

    fn resume(&self) -> Result<Arc<dyn HostedRoom>, String> {
        Ok(self.resume_room()?)
    }
}
