//! Going on with a play-through that is kept: as it was played, or, where something has changed since, in one of two ways.

use super::Sitting;
use super::alert::Alert;
use super::jobs::{OpeningRequest, ResumeStep};
use super::location::Location;
use super::opening_outcome::{OpenedPlay, OpeningOutcome, StandsAt};
use crate::narration;
use crate::narration::page::{Page, ResumeWay};
use crate::report::KeptRecord;
use crate::session::{JournalError, Remark};

impl Sitting {
    /// Goes on with a play-through by its id, or with the latest that is not over; looks back on one that is over.
    pub fn resume(&mut self, id: Option<&str>) {
        self.open(OpeningRequest::Resume(id.map(str::to_owned)));
    }

    /// As [`Sitting::resume`], here and now, with the error for the face to say.
    ///
    /// # Errors
    /// It cannot be found, read or gone on with in any way; the sitting stays where it was.
    pub fn try_resume(&mut self, id: Option<&str>) -> Result<(), JournalError> {
        self.resume_at_once(id, true)
    }

    /// Goes on with a play-through as it was played, without offering another way: where nobody can be asked.
    ///
    /// # Errors
    /// As [`Sitting::try_resume`], or it cannot go on as it was played.
    pub fn resume_as_played(&mut self, id: &str) -> Result<(), JournalError> {
        self.resume_at_once(Some(id), false)
    }

    fn resume_at_once(&mut self, id: Option<&str>, offers: bool) -> Result<(), JournalError> {
        let Some(store) = &self.store else { return Ok(()) };
        let step = ResumeStep::new(store.clone(), id.map(str::to_owned), offers);
        let outcome = step.finish(&self.model)?;
        self.take_outcome(outcome);
        self.request_jobs();
        Ok(())
    }

    /// Ways of going on are offered, and one is to be chosen.
    #[must_use]
    pub const fn offers_ways(&self) -> bool {
        self.offer.is_some()
    }

    /// The page of the ways that are offered.
    pub(super) fn offer_page(&self) -> Option<Page> {
        let offer = self.offer.as_ref()?;
        let refused = offer.as_played.as_ref().err().map(String::as_str);
        Some(narration::resuming(
            self.words(),
            &offer.remarks,
            refused,
            &offer.carried,
        ))
    }

    /// Goes on in a way that was offered.
    pub(super) fn resume_in(&mut self, way: ResumeWay) {
        match way {
            ResumeWay::AsPlayed => {
                let Some(offer) = self.offer.take() else { return };
                match offer.as_played {
                    Ok(session) => {
                        let play = OpenedPlay::new(*session, StandsAt::LastAnswer).of(offer.source);
                        self.take_outcome(OpeningOutcome::Play(Box::new(play)));
                    }
                    Err(why) => self.notify(Alert::Said(why)),
                }
            }
            ResumeWay::CarriedOver => {
                // The offer stands until the new play-through is kept: who gives that up can choose again.
                let Some(offer) = &self.offer else { return };
                let play = OpenedPlay::new(offer.carried_over.snapshot(), StandsAt::LastAnswer);
                let play = Box::new(play.of(offer.source.clone()));
                self.open(OpeningRequest::Keep(play));
            }
        }
    }

    /// Shows the debrief of a finished play-through as it was kept.
    pub(super) fn look_back(&mut self, kept: KeptRecord, remarks: Vec<Remark>) {
        self.active = None;
        self.offer = None;
        self.kept = Some(Box::new(kept));
        self.navigation.enter_session();
        self.navigation.location = Location::Over;
        self.say(remarks);
    }

    pub(super) fn say(&mut self, remarks: Vec<Remark>) {
        let alerts = remarks.into_iter().map(Alert::Remark);
        self.navigation.alerts.extend(alerts);
    }
}
