//! The title and the list of scenarios: what is known of the play-throughs that are kept, read by jobs and remembered.

use super::Sitting;
use super::jobs::{JobKind, LeftPlay, ScenariosWork, TitleWork, Work};
use super::location::Location;
use crate::narration::{self, LeftOff, ScenarioCard};
use crate::scenario::DAYS_PER_WEEK;
use crate::session::StoredPlay;

impl Sitting {
    /// The id of the play-through that can be gone on with.
    #[must_use]
    pub fn left_play(&self) -> Option<&str> {
        self.title.left.as_ref().map(|left| left.id.as_str())
    }

    /// Starts reading what the title tells where that is not known, and the scenarios that can be chosen there.
    pub(super) fn request_title(&mut self) {
        let menus = matches!(
            self.navigation.location,
            Location::Title | Location::Choose | Location::HostList
        );
        if !menus || self.title.fresh {
            return;
        }
        self.title.fresh = true;
        let language = self.preferences.words.language();
        let work = TitleWork::new(self.store.clone(), self.model.clone(), !self.title.drawn, language);
        self.jobs.start(JobKind::Title, Work::Title(Box::new(work)));
        if self.title.scenarios.is_none() && !self.jobs.is_wanted(JobKind::Scenarios) {
            let work = ScenariosWork::new(self.preferences.words.language());
            self.jobs.start(JobKind::Scenarios, Work::Scenarios(work));
        }
    }

    /// What the title tells may have changed.
    pub(super) const fn forget_title(&mut self) {
        self.title.fresh = false;
    }

    /// Tells the title what is known of the play-through that is being left, until its job has read the rest.
    pub(super) fn leave_session(&mut self) {
        self.kept = None;
        let Some(active) = self.active.take() else { return };
        self.title.fresh = false;
        let session = active.session;
        let Some(id) = session.id() else { return };
        if session.ending().is_none() {
            self.title.left = Some(LeftPlay {
                id: id.to_owned(),
                scenario: session.scenario().title.clone(),
                day: session.simulation().day(),
            });
        } else if self.title.left.as_ref().is_some_and(|left| left.id == id) {
            self.title.left = None;
        }
    }

    /// The play-through that was left, in words.
    pub(super) fn left_off(&self) -> Option<LeftOff> {
        let left = self.title.left.as_ref()?;
        Some(LeftOff {
            scenario: left.scenario.clone(),
            when: narration::day_words(self.words(), left.day),
        })
    }

    /// There are play-throughs to look back on.
    pub(super) fn has_past(&self) -> bool {
        !self.title.plays.is_empty() || self.title.left.is_some()
    }

    /// The scenarios as they are offered, each with how often it was played to its end; `None` until they were read.
    pub(super) fn scenario_cards(&self) -> Option<Vec<ScenarioCard>> {
        let played = |name: &str| {
            let of = |play: &&StoredPlay| play.done && play.head.as_ref().is_some_and(|head| head.scenario == name);
            self.title.plays.iter().filter(of).count()
        };
        let mut cards = ScenarioCard::all(self.title.scenarios.as_deref()?, played);
        if let Some(left) = &self.title.left {
            let of = |card: &&mut ScenarioCard| card.title == left.scenario;
            for card in cards.iter_mut().filter(of) {
                card.under_way = Some(left.day / DAYS_PER_WEEK + 1);
            }
        }
        Some(cards)
    }
}
