//! The history browser: the play-throughs that are kept, narrowed, marked, asked about, and compared.
//!
//! In: [`HistoryCommand`](crate::narration::HistoryCommand)s, what jobs read. Out: a page, and what must be read for the next one. A journal
//! is played again only when its row is shown, and once; until the rows of a new page are there, the page before stays.

use std::collections::{BTreeMap, BTreeSet};

use super::jobs::{HistoryRead, HistoryRow};
use crate::narration::page::Page;
use crate::narration::{self, HistoryView, Localizer, PAST_COMPARED, PAST_SHOWN, Past};
use crate::session::StoredPlay;

/// Which rows are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Filter {
    /// Only those of a scenario, by its name.
    of: Option<String>,
    /// Only those that mention these words; empty for all.
    sought: String,
    from: usize,
    /// Those that are marked stand side by side.
    compares: bool,
}

/// What is looked through.
#[derive(Debug, Clone, Default)]
pub(super) struct HistoryBrowser {
    /// `None` until the list was read.
    plays: Option<Vec<StoredPlay>>,
    /// The list is to be read again; until then the old one stands.
    stale: bool,
    wanted: Filter,
    /// What the page shows; `None` until its rows were read.
    shown: Option<Filter>,
    marked: Vec<String>,
    /// The one about which is asked whether it is to be deleted.
    asked: Option<String>,
    known: BTreeMap<String, Past>,
    judged: BTreeSet<String>,
}

impl HistoryBrowser {
    /// The list is to be read again; rows that are still as they were are not.
    pub(super) fn reload(&mut self) {
        self.stale = true;
        self.asked = None;
        self.wanted.compares = false;
    }

    /// Whether the list must be read.
    pub(super) const fn wants_list(&self) -> bool {
        self.plays.is_none() || self.stale
    }

    /// The rows that must be read for what is wanted, each with whether it is asked how its choices fitted.
    pub(super) fn missing(&self) -> Vec<(StoredPlay, bool)> {
        let Some(plays) = &self.plays else { return Vec::new() };
        let mut wanted: Vec<(&StoredPlay, bool)> = Vec::new();
        if self.wanted.sought.is_empty() {
            let page = self
                .listed(&self.wanted, None)
                .into_iter()
                .skip(self.wanted.from)
                .take(PAST_SHOWN);
            wanted.extend(page.chain(self.latest_of_each()).map(|play| (play, false)));
        } else {
            wanted.extend(plays.iter().map(|play| (play, false)));
        }
        wanted.retain(|(play, _)| !self.known.contains_key(&play.id));
        if self.wanted.compares {
            let marked = plays.iter().filter(|play| self.marked.contains(&play.id));
            wanted.extend(
                marked
                    .filter(|play| !self.judged.contains(&play.id))
                    .map(|play| (play, true)),
            );
        }
        let mut seen = BTreeSet::new();
        wanted.retain(|(play, judged)| seen.insert((&play.id, *judged)));
        wanted
            .into_iter()
            .map(|(play, judged)| (play.clone(), judged))
            .collect()
    }

    /// Takes what a job has read. An error leaves an empty list.
    pub(super) fn take(&mut self, read: HistoryRead) -> Result<(), String> {
        let mut outcome = Ok(());
        match read {
            HistoryRead::List(list) => {
                let plays = list.unwrap_or_else(|error| {
                    outcome = Err(error);
                    Vec::new()
                });
                self.keep_only(&plays);
                self.plays = Some(plays);
                self.stale = false;
            }
            HistoryRead::Rows(rows) => {
                for HistoryRow { past, judged } in rows {
                    if judged {
                        self.judged.insert(past.id.clone());
                    }
                    self.known.insert(past.id.clone(), past);
                }
            }
        }
        outcome
    }

    /// Forgets what is no longer there, or has been played since.
    fn keep_only(&mut self, plays: &[StoredPlay]) {
        self.marked.retain(|id| plays.iter().any(|play| play.id == *id));
        self.known.retain(|_, past| {
            plays
                .iter()
                .any(|play| play.id == past.id && play.last_played == past.when)
        });
        self.judged.retain(|id| self.known.contains_key(id));
        let played = |of: &String| {
            plays
                .iter()
                .filter_map(|play| play.head.as_ref())
                .any(|head| head.scenario == *of)
        };
        if self.wanted.of.as_ref().is_some_and(|of| !played(of)) {
            self.wanted.of = None;
        }
    }

    /// Shows what is wanted once everything of it was read.
    pub(super) fn settle(&mut self, words: &Localizer) {
        let found = self.found(&self.wanted, words);
        if self.wanted.from >= self.listed(&self.wanted, found.as_ref()).len() {
            self.wanted.from = 0;
        }
        if !self.wants_list() && self.missing().is_empty() {
            self.shown = Some(self.wanted.clone());
        }
    }

    /// Breaks off what is being read, and stays with what is shown.
    pub(super) fn give_up(&mut self) {
        self.plays.get_or_insert_default();
        self.stale = false;
        self.wanted = self.shown.clone().unwrap_or_default();
    }

    fn listed(&self, filter: &Filter, found: Option<&BTreeSet<&String>>) -> Vec<&StoredPlay> {
        let of = |play: &&StoredPlay| match &filter.of {
            Some(name) => play.head.as_ref().is_some_and(|head| head.scenario == *name),
            None => true,
        };
        let found = |play: &&StoredPlay| found.is_none_or(|found| found.contains(&play.id));
        self.plays.iter().flatten().filter(of).filter(found).collect()
    }

    /// The ids of the rows that mention the words of a filter; `None` when nothing is sought.
    fn found(&self, filter: &Filter, words: &Localizer) -> Option<BTreeSet<&String>> {
        if filter.sought.is_empty() {
            return None;
        }
        let mentions = self.known.values().filter(|past| past.mentions(words, &filter.sought));
        Some(mentions.map(|past| &past.id).collect())
    }

    /// The latest play-through of each scenario, by the scenario's name: its row knows the title.
    fn latest_of_each(&self) -> impl Iterator<Item = &StoredPlay> {
        let mut latest: BTreeMap<&str, &StoredPlay> = BTreeMap::new();
        for play in self.plays.iter().flatten() {
            if let Some(head) = &play.head {
                latest.entry(head.scenario.as_str()).or_insert(play);
            }
        }
        latest.into_values()
    }

    /// The scenarios that were played: name and title.
    fn scenarios(&self) -> Vec<(String, String)> {
        let named = self.latest_of_each().filter_map(|play| {
            let name = play.head.as_ref()?.scenario.clone();
            let title = self
                .known
                .get(&play.id)
                .map_or_else(|| name.clone(), |past| past.scenario.clone());
            Some((name, title))
        });
        named.collect()
    }

    pub(super) fn narrow(&mut self, scenario: Option<&String>) {
        self.wanted.of = scenario.cloned();
        self.wanted.from = 0;
    }

    pub(super) const fn turn_to(&mut self, from: usize) {
        self.wanted.from = from;
    }

    pub(super) fn find(&mut self, sought: &str) {
        sought.trim().clone_into(&mut self.wanted.sought);
        self.wanted.from = 0;
    }

    pub(super) const fn compare(&mut self) {
        self.wanted.compares = self.marked.len() > 1;
    }

    pub(super) fn ask_about(&mut self, id: Option<&String>) {
        self.asked = id.cloned();
    }

    /// Marks a play-through, or not any more. Only those with one aim are compared, and the one marked first gives way.
    pub(super) fn mark(&mut self, id: &str) {
        if let Some(place) = self.marked.iter().position(|marked| marked == id) {
            self.marked.remove(place);
            return;
        }
        let aim = |id: &str| self.known.get(id).map(|past| &past.aim);
        if !self.marked.iter().all(|marked| aim(marked) == aim(id)) {
            self.marked.clear();
        }
        if self.marked.len() >= PAST_COMPARED {
            self.marked.remove(0);
        }
        self.marked.push(id.to_owned());
    }

    /// One step back inside of the screen; false when there is none.
    pub(super) fn back(&mut self) -> bool {
        let compared = std::mem::take(&mut self.wanted.compares);
        self.asked.take().is_some() || compared
    }

    /// The words that are sought.
    pub(super) fn sought(&self) -> &str {
        &self.wanted.sought
    }

    /// The page; `None` until the first rows were read.
    pub(super) fn page(&self, words: &Localizer) -> Option<Page> {
        let shown = self.shown.as_ref()?;
        let known =
            |ids: Vec<&String>| -> Vec<Past> { ids.into_iter().filter_map(|id| self.known.get(id).cloned()).collect() };
        let marked = known(self.marked.iter().collect());
        if shown.compares {
            return Some(narration::side_by_side(words, &marked));
        }
        let found = self.found(shown, words);
        let listed = self.listed(shown, found.as_ref());
        let on_page = listed.iter().skip(shown.from).take(PAST_SHOWN).map(|play| &play.id);
        let view = HistoryView {
            shown: &known(on_page.collect()),
            all: listed.len(),
            from: shown.from,
            scenarios: &self.scenarios(),
            of: shown.of.as_deref(),
            sought: &shown.sought,
            marked: &marked,
            asked: self.asked.as_deref(),
        };
        Some(narration::history(words, &view))
    }
}
