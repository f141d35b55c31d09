//! Reads the history: first the list of play-throughs, then the rows that are shown, one a slice.

use crate::narration::{Past, PastState};
use crate::report::HistoryRecord;
use crate::scenario::{Model, Scenario};
use crate::session::{Store, StoredPlay};

/// What is to be read.
#[derive(Debug)]
pub(in crate::sitting) enum HistoryWork {
    /// Which play-throughs there are.
    List(Store, Result<Vec<StoredPlay>, String>),
    /// What stands in some of them; with how their choices fitted where that is asked for.
    Rows {
        plays: Vec<(StoredPlay, bool)>,
        model: Box<Model>,
        read: Vec<HistoryRow>,
    },
}

/// A row that was read.
#[derive(Debug)]
pub(in crate::sitting) struct HistoryRow {
    pub(in crate::sitting) past: Past,
    /// It was asked how the choices fitted.
    pub(in crate::sitting) judged: bool,
}

/// What was read.
#[derive(Debug)]
pub(in crate::sitting) enum HistoryRead {
    List(Result<Vec<StoredPlay>, String>),
    Rows(Vec<HistoryRow>),
}

impl HistoryWork {
    pub(in crate::sitting) const fn list(store: Store) -> Self {
        Self::List(store, Ok(Vec::new()))
    }

    pub(in crate::sitting) fn rows(plays: Vec<(StoredPlay, bool)>, model: Model) -> Self {
        Self::Rows {
            plays,
            model: Box::new(model),
            read: Vec::new(),
        }
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        match self {
            Self::List(store, list) => {
                *list = store.plays().map_err(|error| error.to_string());
                (1, 1)
            }
            Self::Rows { plays, model, read } => {
                if let Some((play, judged)) = plays.get(read.len()) {
                    read.push(HistoryRow {
                        past: past(play, model, *judged),
                        judged: *judged,
                    });
                }
                (read.len(), plays.len())
            }
        }
    }

    pub(super) fn found(self) -> HistoryRead {
        match self {
            Self::List(_, list) => HistoryRead::List(list),
            Self::Rows { read, .. } => HistoryRead::Rows(read),
        }
    }
}

/// The set of a shipped scenario; its name where it has none.
fn place(name: &str) -> String {
    let set = Scenario::shipped(name).ok().and_then(|scenario| scenario.set);
    set.unwrap_or_else(|| name.to_owned())
}

/// What a journal holds. One that cannot be read is a row too, so that it can be deleted.
fn past(play: &StoredPlay, model: &Model, judged: bool) -> Past {
    let row = HistoryRecord::read(&play.path, model).ok();
    let state = match &row {
        None => PastState::Unreadable,
        Some(row) if row.changed.is_some() => PastState::Changed,
        Some(row) if row.other_version => PastState::OtherVersion,
        Some(_) if play.done => PastState::Finished,
        Some(row) => PastState::Until(row.day.unwrap_or_default()),
    };
    let scenario = match (&row, &play.head) {
        (Some(row), _) => row.summary.about.scenario.clone(),
        (None, Some(head)) => head.scenario.clone(),
        (None, None) => play.id.clone(),
    };
    let name = play.head.as_ref().map_or("", |head| head.scenario.as_str());
    let aim = row.as_ref().and_then(|row| row.aim.clone());
    Past {
        id: play.id.clone(),
        place: place(name),
        aim: aim.unwrap_or_else(|| scenario.clone()),
        scenario,
        name: name.to_owned(),
        player: play.head.as_ref().and_then(|head| head.player.clone()),
        when: play.last_played,
        decisions: play.decisions,
        seed: play.head.as_ref().map_or(0, |head| head.seed),
        state,
        profile: row.as_ref().filter(|_| judged).and_then(|row| row.profile.clone()),
        team: row.as_ref().map(|row| row.team.clone()).unwrap_or_default(),
        standing: row.and_then(|row| row.summary.standing),
    }
}
