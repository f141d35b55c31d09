//! Reads what the title tells: which play-throughs are kept, where the latest unfinished one stands, and the team behind the menu.

use std::path::Path;

use super::super::replay::replay;
use crate::narration::stage::{self, Expression, Posture, StageView};
use crate::narration::{Localizer, View};
use crate::scenario::{Day, Model, Scenario, catalog};
use crate::session::{self, Place, Session, Store, StoredPlay};

/// What is read, slice by slice.
#[derive(Debug)]
pub(in crate::sitting) struct TitleWork {
    store: Option<Store>,
    model: Model,
    /// The team behind the menu is drawn once.
    draws: bool,
    /// The language that titles are told in.
    language: String,
    slice: usize,
    read: TitleRead,
}

/// What was read.
#[derive(Debug, Clone, Default)]
pub(in crate::sitting) struct TitleRead {
    /// The play-throughs that are kept, the last played first.
    pub(in crate::sitting) plays: Vec<StoredPlay>,
    pub(in crate::sitting) left: Option<LeftPlay>,
    pub(in crate::sitting) backdrop: Option<StageView>,
}

/// The play-through that can be gone on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sitting) struct LeftPlay {
    pub(in crate::sitting) id: String,
    /// The scenario's title.
    pub(in crate::sitting) scenario: String,
    /// The day it stands on.
    pub(in crate::sitting) day: Day,
}

impl TitleWork {
    pub(in crate::sitting) fn new(store: Option<Store>, model: Model, draws: bool, language: &str) -> Self {
        Self {
            store,
            model,
            draws,
            language: language.to_owned(),
            slice: 0,
            read: TitleRead::default(),
        }
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        match self.slice {
            0 => {
                let plays = self.store.as_ref().and_then(|store| store.plays().ok());
                self.read.plays = plays.unwrap_or_default();
            }
            1 => {
                let mut unfinished = self.read.plays.iter();
                let latest = unfinished.find(|play| play.head.is_some() && !play.done);
                self.read.left = latest.and_then(|play| left_play(&play.id, &play.path, &self.model, &self.language));
            }
            _ if self.draws => self.read.backdrop = backdrop(),
            _ => {}
        }
        self.slice += 1;
        (self.slice, 3)
    }

    pub(super) fn found(self) -> TitleRead {
        self.read
    }
}

fn left_play(id: &str, journal: &Path, model: &Model, language: &str) -> Option<LeftPlay> {
    let mut session = replay(journal, model).ok()?;
    session.tell_in(language);
    let place = session::read(journal)
        .ok()
        .and_then(|record| Place::after(journal, record.checksum()));
    Some(LeftPlay {
        id: id.to_owned(),
        scenario: session.scenario().title.clone(),
        day: place.map_or_else(|| session.simulation().day(), |place| place.day),
    })
}

/// Everybody of the default scenario, each on a light of their own.
fn backdrop() -> Option<StageView> {
    let scenario = Scenario::shipped(catalog().default_name()).ok()?;
    let session = Session::start(scenario, 1);
    // Nothing is said on it, so any words will do.
    let words = Localizer::english().ok()?;
    let mut view = stage::stage(&View::of(&session, &words), None);
    for (place, person) in view.people.iter_mut().enumerate() {
        person.light = 0.62 + 0.09 * f64::from(u32::try_from(place * 5 % 4).unwrap_or(0));
        person.thread = 0.0;
        person.waiting = 0;
        person.mood = if place % 3 == 1 {
            Expression::Calm
        } else {
            Expression::Glad
        };
        person.posture = if place % 4 == 2 {
            Posture::Waving
        } else {
            Posture::Upright
        };
    }
    view.leader.inside = 0.0;
    view.board.clear();
    // The words of the title stand on the wall.
    view.set.clear();
    Some(view)
}
