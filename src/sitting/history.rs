//! The history: looking through the play-throughs that are kept, opening one, deleting one.

use super::Sitting;
use super::alert::Alert;
use super::history_browser::HistoryBrowser;
use super::jobs::{HistoryRead, HistoryWork, JobKind, Work};
use super::location::Location;
use crate::narration::HistoryCommand;

impl Sitting {
    /// Lists what is kept, as it is now.
    pub fn look_through(&mut self) {
        self.history.get_or_insert_with(HistoryBrowser::default).reload();
        self.leave_session();
        self.navigation.location = Location::History;
        self.request_jobs();
    }

    /// Starts reading what the history is to show, and gives it up elsewhere.
    pub(super) fn request_history(&mut self) {
        let history = self
            .history
            .as_mut()
            .filter(|_| self.navigation.location == Location::History);
        let Some(history) = history else {
            self.jobs.cancel(JobKind::History);
            return;
        };
        history.settle(&self.preferences.words);
        if self.jobs.is_wanted(JobKind::History) {
            return;
        }
        let work = if history.wants_list() {
            match &self.store {
                Some(store) => HistoryWork::list(store.clone()),
                None => return history.give_up(),
            }
        } else {
            let missing = history.missing();
            if missing.is_empty() {
                return;
            }
            HistoryWork::rows(missing, self.model.clone())
        };
        self.jobs.start(JobKind::History, Work::History(work));
    }

    /// Takes what was read.
    pub(super) fn take_history(&mut self, read: HistoryRead) {
        let taken = self.history.as_mut().map(|history| history.take(read));
        if let Some(Err(error)) = taken {
            self.notify(Alert::Said(error));
        }
    }

    /// Does something with what is kept.
    pub(super) fn browse(&mut self, command: &HistoryCommand, written: &str) {
        match command {
            // Looks back on what is finished, and back to the list from there; goes on with what is not.
            HistoryCommand::Open(id) => return self.resume(Some(id)),
            HistoryCommand::Delete(id) => return self.delete(id),
            _ => {}
        }
        let Some(history) = &mut self.history else { return };
        match command {
            HistoryCommand::Of(scenario) => history.narrow(scenario.as_ref()),
            HistoryCommand::From(from) => history.turn_to(*from),
            HistoryCommand::Mark(id) => history.mark(id),
            HistoryCommand::Compare => history.compare(),
            HistoryCommand::Ask(id) => history.ask_about(id.as_ref()),
            HistoryCommand::Find => history.find(written),
            HistoryCommand::Open(_) | HistoryCommand::Delete(_) => {}
        }
        // What was being read may not be what is wanted now.
        self.jobs.cancel(JobKind::History);
    }

    /// The words by which the list is narrowed where it is shown; empty for none.
    pub(super) fn sought(&self) -> String {
        let listed = self
            .history
            .as_ref()
            .filter(|_| self.navigation.location == Location::History);
        listed.map_or_else(String::new, |history| history.sought().to_owned())
    }

    fn delete(&mut self, id: &str) {
        let deleted = self.store.as_ref().map(|store| store.delete(id));
        if let Some(Err(error)) = deleted {
            self.notify(Alert::Said(error.to_string()));
        }
        self.forget_title();
        self.jobs.cancel(JobKind::History);
        self.look_through();
    }
}
