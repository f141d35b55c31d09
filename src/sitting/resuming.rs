//! Going on with a play-through that is kept: as it was played, or, where something has changed since, in one of two ways.

use std::sync::Arc;

use super::Sitting;
use super::alert::Alert;
use super::location::Location;
use super::resume_offer::ResumeOffer;
use super::sitting::Medium;
use crate::narration;
use crate::narration::page::{Page, ResumeWay};
use crate::report::KeptRecord;
use crate::session::{JournalEnds, JournalError, Opened, Remark, ScenarioSource, Session, carry_on, read, read_ends};

impl Sitting {
    /// Goes on with a play-through by its id, or with the latest that is not over; looks back on one that is over.
    pub fn resume(&mut self, id: Option<&str>) {
        if let Err(error) = self.try_resume(id) {
            self.notify(Alert::Said(error.to_string()));
        }
    }

    /// As [`Sitting::resume`], with the error for the face to say.
    ///
    /// # Errors
    /// It cannot be found, read or gone on with in any way; the sitting stays where it was.
    pub fn try_resume(&mut self, id: Option<&str>) -> Result<(), JournalError> {
        let Some(store) = &self.store else { return Ok(()) };
        let id = match id {
            Some(id) => id.to_owned(),
            None => match store.latest_unfinished()? {
                Some(play) => play.id,
                None => return Ok(()),
            },
        };
        self.open(&id, true)
    }

    /// Goes on with a play-through as it was played, without offering another way: where nobody can be asked.
    ///
    /// # Errors
    /// As [`Sitting::try_resume`], or it cannot go on as it was played.
    pub fn resume_as_played(&mut self, id: &str) -> Result<(), JournalError> {
        self.open(id, false)
    }

    fn open(&mut self, id: &str, offers: bool) -> Result<(), JournalError> {
        let Some(store) = &self.store else { return Ok(()) };
        let journal = store.find(id)?;
        let ends = read_ends(&journal).ok();
        let mut remarks = Vec::new();
        let look = |ends: &JournalEnds| KeptRecord::instead_of_replay(&journal, ends, &mut remarks);
        if let Some(kept) = ends.as_ref().and_then(look) {
            self.look_back(kept, remarks);
            return Ok(());
        }
        let kept = store.open(id)?;
        let source = kept.head().source.clone();
        let done = kept.record().is_done();
        let opened = kept.resume(&self.model);
        let asks = match &opened {
            Ok(opened) => opened.remarks.iter().any(Remark::offers_a_choice),
            Err(error) => error.can_carry_over(),
        };
        let carried = (offers && asks && !done).then(|| {
            let record = read(&journal).ok()?;
            let Opened { session, remarks } = carry_on(&journal, &record, &self.model).ok()?;
            let carried = remarks.into_iter().find_map(|remark| match remark {
                Remark::Carried(carried) => Some(carried),
                _ => None,
            })?;
            Some((Box::new(session), carried))
        });
        match (opened, carried.flatten()) {
            (opened, Some((carried_over, carried))) => {
                let as_played = match opened {
                    Ok(opened) => {
                        remarks.extend(opened.remarks);
                        Ok(Box::new(opened.session))
                    }
                    Err(error) => Err(error.to_string()),
                };
                self.offer = Some(ResumeOffer {
                    source,
                    remarks,
                    as_played,
                    carried_over,
                    carried,
                });
                Ok(())
            }
            (Ok(opened), None) => {
                remarks.extend(opened.remarks);
                self.go_on(opened.session, source);
                self.say(remarks);
                Ok(())
            }
            (Err(error), None) => {
                let look = |ends: &JournalEnds| KeptRecord::kept_at(&journal, ends, &mut Vec::new());
                let Some(kept) = ends.as_ref().and_then(look) else {
                    return Err(error);
                };
                remarks.push(Remark::ShownAsKept(error.to_string()));
                self.look_back(kept, remarks);
                Ok(())
            }
        }
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
        let Some(offer) = self.offer.take() else { return };
        match (way, offer.as_played) {
            (ResumeWay::AsPlayed, Ok(session)) => self.go_on(*session, offer.source),
            (ResumeWay::AsPlayed, Err(why)) => self.notify(Alert::Said(why)),
            (ResumeWay::CarriedOver, as_played) => {
                // Its journal stays as it is, and is closed.
                drop(as_played);
                let mut session = *offer.carried_over;
                self.keep(&mut session);
                self.go_on(session, offer.source);
            }
        }
    }

    fn go_on(&mut self, session: Session, source: ScenarioSource) {
        self.chosen = Some((Arc::clone(&session.world().scenario), source));
        if self.medium == Medium::PlainText {
            return self.play(session);
        }
        self.enter(session);
        self.stand();
    }

    /// Shows the debrief of a finished play-through as it was kept.
    fn look_back(&mut self, kept: KeptRecord, remarks: Vec<Remark>) {
        self.active = None;
        self.kept = Some(Box::new(kept));
        self.navigation.enter_session();
        self.navigation.location = Location::Over;
        self.say(remarks);
        self.request_jobs();
    }

    fn say(&mut self, remarks: Vec<Remark>) {
        let alerts = remarks.into_iter().map(Alert::Remark);
        self.navigation.alerts.extend(alerts);
    }
}
