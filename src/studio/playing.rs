//! *Play from here*: the open scenario, played in the page.
//!
//! In: a scenario, the moment from which it is played, presses. Out: pages as the terminal has them. Nothing of it is kept: it is a look at
//! what one writes.

use std::sync::Arc;

use crate::ensemble::ReferenceLeader;
use crate::insight::{is_asked, lead};
use crate::narration::Localizer;
use crate::narration::page::{Item, Page};
use crate::platform::settings::Settings;
use crate::scenario::{Model, MomentId, Scenario};
use crate::session::Session;
use crate::sitting::{Location, Medium, Preferences, Sitting};

/// Play-throughs that are tried before it is said that the moment does not come.
const TRIES: u64 = 40;

/// A play-through in the page.
#[derive(Debug)]
pub struct PagePlay {
    sitting: Sitting,
}

/// There is nothing to be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlayError {
    /// The program's own files are broken.
    #[error("the program's own words or parameters cannot be read: {0}")]
    Broken(String),
    /// The moment never came.
    #[error("the moment never came in {TRIES} play-throughs led by `situational`; its rehearsal says why")]
    NotMet,
}

impl PagePlay {
    /// Begins on the first day, or at a moment, with a team as `situational` leaves it.
    ///
    /// # Errors
    /// The moment does not come, or the program's own files are broken.
    pub fn begin(scenario: Scenario, from: Option<MomentId>) -> Result<Self, PlayError> {
        let broken = |error: String| PlayError::Broken(error);
        let model = Model::current().map_err(|error| broken(error.to_string()))?;
        let words = Localizer::english().map_err(|error| broken(error.to_string()))?;
        let preferences = Preferences::new(Settings::default(), None, words);
        let scenario = Arc::new(scenario);
        for seed in 1..=TRIES {
            let session = Session::with_model(Arc::clone(&scenario), &model, seed);
            let mut session = session.map_err(|error| broken(error.to_string()))?;
            if let Some(moment) = from {
                let mut leader = ReferenceLeader::Situational.policy();
                let came = lead(&mut session, &mut *leader, |question| is_asked(question, moment));
                if !came.unwrap_or(false) {
                    continue;
                }
            }
            let mut sitting = Sitting::new(Medium::PlainText, preferences, None, model, None);
            sitting.play(session);
            return Ok(Self { sitting });
        }
        Err(PlayError::NotMet)
    }

    /// Where one stands.
    pub fn page(&mut self) -> Page {
        self.sitting.run_jobs();
        self.sitting.page()
    }

    /// Whether one goes on by hand, since nothing is asked.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        !matches!(
            self.sitting.location(),
            Location::Asked | Location::Over | Location::Title | Location::Choose | Location::History
        )
    }

    /// The words of its pages.
    #[must_use]
    pub fn words(&self) -> &Localizer {
        self.sitting.words()
    }

    /// Presses the control of a page; one that is not there does nothing.
    pub fn press(&mut self, id: &str) {
        let command = self.sitting.page().items.into_iter().find_map(|item| match item {
            Item::Control(control) if control.id == id => Some(control.command),
            _ => None,
        });
        if let Some(command) = command {
            self.sitting.apply(&command, "");
        }
    }

    /// Goes on to the next stop.
    pub fn go_on(&mut self) {
        self.sitting.advance();
    }
}
