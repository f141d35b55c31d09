//! The play-throughs that are kept, as the window looks at them: what is listed, marked, asked about, and looked back on.
//!
//! In: the store, [`HistoryCommand`]. Out: a [`HistoryBrowser`] that pages are built from, and a [`GameState`] that stands where it led. A journal is played
//! again only when its row is shown, and once.

use std::collections::{BTreeMap, BTreeSet};

use super::play::{GameState, Location};
use crate::insight;
use crate::narration::page::Page;
use crate::narration::{self, HistoryCommand, HistoryView, Localizer, PAST_COMPARED, PAST_SHOWN, Past, PastState};
use crate::report::ReplayedPlay;
use crate::scenario::Model;
use crate::session::{Store, StoredPlay as Kept};

/// What is looked at.
#[derive(Debug, Clone, Default)]
pub(super) struct HistoryBrowser {
    plays: Vec<Kept>,
    /// The scenarios that were played: name and title.
    scenarios: Vec<(String, String)>,
    of: Option<String>,
    /// What is looked for, and in which play-throughs it is said; nothing while nothing is looked for.
    sought: String,
    found: Option<BTreeSet<String>>,
    from: usize,
    marked: Vec<String>,
    asked: Option<String>,
    compared: bool,
    known: BTreeMap<String, Past>,
}

impl HistoryBrowser {
    /// What is kept now; rows that were read before and are the same still are not read again.
    fn read(&mut self, store: &Store, model: &Model) -> Result<(), String> {
        self.plays = store.plays().map_err(|error| error.to_string())?;
        let there = |id: &String| self.plays.iter().any(|play| play.id == *id);
        self.marked.retain(there);
        let fresh = |past: &Past| {
            let same = |play: &Kept| play.id == past.id && play.last_played == past.when;
            self.plays.iter().any(same)
        };
        self.known.retain(|_, past| fresh(past));
        self.asked = None;
        self.compared = false;
        let names = self.plays.iter().filter_map(|play| play.head.as_ref());
        let mut names: Vec<String> = names.map(|head| head.scenario.clone()).collect();
        names.sort();
        names.dedup();
        if self.of.as_ref().is_some_and(|of| !names.contains(of)) {
            self.of = None;
        }
        self.know(model);
        self.scenarios = names
            .into_iter()
            .map(|name| (name.clone(), self.title(name, model)))
            .collect();
        Ok(())
    }

    /// A scenario's title, by the latest play-through of it.
    fn title(&self, name: String, model: &Model) -> String {
        let of = |play: &&Kept| play.head.as_ref().is_some_and(|head| head.scenario == name);
        let latest = self.plays.iter().find(of);
        let known = latest.map(|play| match self.known.get(&play.id) {
            Some(past) => past.scenario.clone(),
            None => past(play, model).scenario,
        });
        known.unwrap_or(name)
    }

    fn listed(&self) -> Vec<&Kept> {
        let of = |play: &&Kept| match &self.of {
            Some(name) => play.head.as_ref().is_some_and(|head| head.scenario == *name),
            None => true,
        };
        let found = |play: &&Kept| self.found.as_ref().is_none_or(|found| found.contains(&play.id));
        self.plays.iter().filter(of).filter(found).collect()
    }

    fn shown(&self) -> Vec<&Kept> {
        self.listed().into_iter().skip(self.from).take(PAST_SHOWN).collect()
    }

    /// Reads the rows that are shown.
    fn know(&mut self, model: &Model) {
        if self.from >= self.listed().len() {
            self.from = 0;
        }
        let new: Vec<Past> = self
            .shown()
            .into_iter()
            .filter(|play| !self.known.contains_key(&play.id))
            .map(|play| past(play, model))
            .collect();
        self.known.extend(new.into_iter().map(|past| (past.id.clone(), past)));
    }

    /// Looks for words in every row, also in those that have not been shown yet.
    fn find(&mut self, sought: &str, words: &Localizer, model: &Model) {
        sought.trim().clone_into(&mut self.sought);
        self.from = 0;
        self.found = None;
        if self.sought.is_empty() {
            return;
        }
        for play in &self.plays {
            let read = || past(play, model);
            self.known.entry(play.id.clone()).or_insert_with(read);
        }
        let found = self.known.values().filter(|past| past.mentions(words, sought));
        self.found = Some(found.map(|past| past.id.clone()).collect());
    }

    /// Reads how the choices fitted in those that are compared.
    fn compare(&mut self, model: &Model) {
        self.compared = self.marked.len() > 1;
        for play in self.plays.iter().filter(|play| self.marked.contains(&play.id)) {
            if let Some(past) = self.known.get_mut(&play.id)
                && past.profile.is_none()
                && let Ok(replayed) = ReplayedPlay::at(&play.path, model)
            {
                past.profile = replayed.session.ok().map(|session| insight::profile(&session));
            }
        }
    }

    /// Marks a play-through, or not any more. Only those with one aim are compared, and the one marked first gives way.
    fn mark(&mut self, id: String) {
        if let Some(place) = self.marked.iter().position(|marked| *marked == id) {
            self.marked.remove(place);
            return;
        }
        let aim = |id: &String| self.known.get(id).map(|past| &past.aim);
        let same = |marked: &String| aim(marked) == aim(&id);
        if !self.marked.iter().all(same) {
            self.marked.clear();
        }
        if self.marked.len() >= PAST_COMPARED {
            self.marked.remove(0);
        }
        self.marked.push(id);
    }

    /// One step back inside of the screen; false when there is none.
    pub(super) fn back(&mut self) -> bool {
        let compared = std::mem::take(&mut self.compared);
        self.asked.take().is_some() || compared
    }

    /// The page.
    pub(super) fn page(&self, words: &narration::Localizer) -> Page {
        let known =
            |ids: Vec<&String>| -> Vec<Past> { ids.into_iter().filter_map(|id| self.known.get(id).cloned()).collect() };
        let marked = known(self.marked.iter().collect());
        if self.compared {
            return narration::side_by_side(words, &marked);
        }
        let view = HistoryView {
            shown: &known(self.shown().into_iter().map(|play| &play.id).collect()),
            all: self.listed().len(),
            from: self.from,
            scenarios: &self.scenarios,
            of: self.of.as_deref(),
            sought: &self.sought,
            marked: &marked,
            asked: self.asked.as_deref(),
        };
        narration::history(words, &view)
    }
}

/// What a journal holds. One that cannot be read is a row too, so that it can be deleted.
fn past(play: &Kept, model: &Model) -> Past {
    let replayed = ReplayedPlay::at(&play.path, model).ok();
    let summary = replayed.as_ref().map(ReplayedPlay::summary);
    let state = match replayed.as_ref().map(|replayed| &replayed.session) {
        None => PastState::Unreadable,
        Some(Err(_)) => PastState::Changed,
        Some(Ok(_)) if play.done => PastState::Finished,
        Some(Ok(session)) => PastState::Until(session.simulation().day()),
    };
    let scenario = match (&summary, &play.head) {
        (Some(summary), _) => summary.about.scenario.clone(),
        (None, Some(head)) => head.scenario.clone(),
        (None, None) => play.id.clone(),
    };
    let aim = match replayed.as_ref().map(|replayed| &replayed.session) {
        Some(Ok(session)) => session.scenario().aim().to_owned(),
        _ => scenario.clone(),
    };
    Past {
        id: play.id.clone(),
        scenario,
        aim,
        player: play.head.as_ref().and_then(|head| head.player.clone()),
        when: play.last_played,
        // As the terminal counts them: reading on is no decision.
        decisions: summary.as_ref().map_or(play.decisions, |summary| summary.decisions),
        seed: play.head.as_ref().map_or(0, |head| head.seed),
        state,
        standing: summary.and_then(|summary| summary.standing),
        profile: None,
    }
}

impl GameState {
    /// Lists what is kept, as it is now.
    pub(super) fn look_through(&mut self) {
        let mut history = self.history.take().unwrap_or_default();
        let read = self.store().map(|store| history.read(store, self.model()));
        if let Some(Err(error)) = read {
            self.notice = Some(error);
        }
        self.history = Some(history);
        self.session = None;
        self.place = Location::History;
    }

    /// Does something with what is kept.
    pub(super) fn recall(&mut self, recall: &HistoryCommand) {
        match recall {
            HistoryCommand::Open(id) => return self.reopen(id),
            HistoryCommand::Delete(id) => return self.delete(id),
            _ => {}
        }
        let Some(mut history) = self.history.take() else { return };
        match recall {
            HistoryCommand::Of(scenario) => {
                history.of.clone_from(scenario);
                history.from = 0;
            }
            HistoryCommand::From(from) => history.from = *from,
            HistoryCommand::Mark(id) => history.mark(id.clone()),
            HistoryCommand::Compare => history.compare(self.model()),
            HistoryCommand::Ask(id) => history.asked.clone_from(id),
            HistoryCommand::Open(_) | HistoryCommand::Delete(_) | HistoryCommand::Find => {}
        }
        history.know(self.model());
        self.history = Some(history);
    }

    /// The words by which the list is narrowed where it is shown; empty for none.
    pub(super) fn sought(&self) -> String {
        let listed = self.history.as_ref().filter(|_| self.place == Location::History);
        listed.map_or_else(String::new, |history| history.sought.clone())
    }

    /// Looks for words in what is kept.
    pub(super) fn find(&mut self, sought: &str) {
        let Some(mut history) = self.history.take() else { return };
        history.find(sought, &self.words, self.model());
        history.know(self.model());
        self.history = Some(history);
    }

    /// Looks back on what is finished, and back to the list from there; goes on with what is not.
    fn reopen(&mut self, id: &str) {
        let history = self.history.take();
        self.resume(Some(id));
        if self.place == Location::Over || self.session.is_none() {
            self.history = history;
        }
    }

    fn delete(&mut self, id: &str) {
        let deleted = self.store().map(|store| store.delete(id));
        if let Some(Err(error)) = deleted {
            self.notice = Some(error.to_string());
        }
        self.look_through();
    }
}
