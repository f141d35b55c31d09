//! Going on exactly where a play-through was left: at the same stop after the last answer, or at what followed from it.
//!
//! In: the [`Place`] that is noted beside the journal at every stop. Out: a sitting that stands there, with the days at rest. A short
//! version answers by habit on its way, which leads to the same stop again: it goes on where its last answer was made.

use super::Sitting;
use super::location::Location;
use super::sitting::Medium;
use crate::session::{Place, Session};

impl Sitting {
    /// Notes where the player stands, where that has changed.
    pub(super) fn note_place(&mut self) {
        let location = self.navigation.location;
        let stands = matches!(
            location,
            Location::Asked | Location::Morning | Location::Followed | Location::Away
        );
        let Some(active) = &mut self.active else { return };
        let session = &active.session;
        if !stands || session.cut().is_some() || self.medium != Medium::Graphical {
            return;
        }
        let Some(checksum) = session.checksum() else { return };
        let place = Place {
            mornings: session.mornings(),
            // A question may be open already on the morning before one stands at it.
            asked: location == Location::Asked,
            reading: location == Location::Followed,
            day: session.simulation().day(),
        };
        if active
            .noted
            .as_ref()
            .is_some_and(|(of, noted)| of == checksum && *noted == place)
        {
            return;
        }
        session.note_place(place);
        active.noted = Some((checksum.to_owned(), place));
    }

    /// Stands where the player left off; the days begin to run when that is asked for.
    pub(super) fn resume_place(&mut self) {
        let place = self.session().and_then(Session::place);
        match place {
            Some(place) if place.reading => self.read_again(),
            Some(place) => self.reach(place),
            None => self.stand(),
        }
        self.navigation.pace.running = false;
    }

    /// Lets time go on to a place that it came to before.
    fn reach(&mut self, place: Place) {
        let Some(simulation) = self.session().map(Session::simulation) else {
            return;
        };
        self.navigation.location = match (place.asked, simulation.away()) {
            (true, _) if simulation.is_asking() => Location::Asked,
            (_, true) => Location::Away,
            _ => Location::Morning,
        };
        loop {
            let location = self.navigation.location;
            let mornings = self.session().map_or(0, Session::mornings);
            // The question before the week away stands on the same morning as its first evening.
            let passes = location == Location::BeforeAway;
            let there = mornings >= place.mornings && (location == Location::Asked) >= place.asked && !passes;
            if there || location == Location::Over || self.has_alert() {
                break;
            }
            self.advance();
        }
        self.request_jobs();
    }

    /// Shows what followed from the last answer.
    fn read_again(&mut self) {
        let Some(active) = &mut self.active else { return };
        let Some(last) = active.session.decisions().last() else {
            return self.stand();
        };
        active.answered_at = last.heard;
        self.navigation.location = Location::Followed;
        self.request_jobs();
    }
}
