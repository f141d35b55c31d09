//! The result of a room: sent to its console, and kept at its end where the facilitator wishes.
//!
//! In: the hall. Out: three files without a name in them. They are made beside the room, which goes on meanwhile.

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::asker::AtConsole;
use super::hall::Hall;
use super::outcome::{Cohort, RoomRecord, VotedDecision, result_csv, result_html, result_page};
use super::room::Room;
use crate::insight::Debrief;
use crate::narration::Localizer;
use crate::platform::{FileError, clock, files};
use crate::report::Dialect;

/// A file of a result.
#[derive(Debug, Clone, Copy)]
enum ResultFile {
    Html,
    Csv,
    Cohort,
}

impl ResultFile {
    const ALL: [Self; 3] = [Self::Html, Self::Csv, Self::Cohort];

    const fn name(self) -> &'static str {
        match self {
            Self::Html => "result.html",
            Self::Csv => "result.csv",
            Self::Cohort => "cohort.json",
        }
    }

    const fn sort(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Cohort => "application/json",
        }
    }

    fn text(self, hall: &Hall, record: &RoomRecord, votes: &[Vec<VotedDecision>], words: &Localizer) -> String {
        match self {
            Self::Html => {
                let page = result_page(record, votes, &debriefs(hall, record), words);
                result_html(record, &page, words)
            }
            Self::Csv => result_csv(record, votes).text(Dialect::of_spreadsheets(words)),
            Self::Cohort => Cohort::of(record, votes).text(),
        }
    }
}

/// The routes of the result, for the console alone.
pub(super) fn result_routes() -> Router<Arc<Hall>> {
    let mut routes = Router::new();
    for file in ResultFile::ALL {
        let answer = move |at: AtConsole| send(at, file);
        routes = routes.route(&format!("/console/{{secret}}/{}", file.name()), get(answer));
    }
    routes
}

async fn send(at: AtConsole, file: ResultFile) -> Response {
    let hall = at.asker.hall;
    if hall.live().look(Room::is_over) {
        // What was sent has been deleted; whoever wanted to keep something has it.
        return StatusCode::GONE.into_response();
    }
    let made = tokio::task::spawn_blocking(move || {
        let record = hall.live().look(RoomRecord::of);
        let words = wall_words(&hall);
        let text = file.text(&hall, &record, &record.votes(words), words);
        (record.code, text)
    });
    match made.await {
        Ok((code, text)) => {
            let named = format!("attachment; filename=\"{code}-{}\"", file.name());
            let heads = [(CONTENT_TYPE, file.sort().to_owned()), (CONTENT_DISPOSITION, named)];
            (heads, text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Writes the result into `<folder>/<date>-<code>/`. A result of the same room and day is written anew.
///
/// # Errors
/// Why it could not be written.
pub(super) async fn keep(hall: &Arc<Hall>, folder: &FilePath) -> Result<PathBuf, String> {
    let (hall, folder) = (Arc::clone(hall), folder.to_path_buf());
    let kept = tokio::task::spawn_blocking(move || {
        let record = hall.live().look(RoomRecord::of);
        let words = wall_words(&hall);
        let votes = record.votes(words);
        let (year, month, day) = clock::date(clock::now());
        let place = folder.join(format!("{year:04}-{month:02}-{day:02}-{}", record.code));
        files::make_private_folder(&folder)?;
        files::make_private_folder(&place)?;
        for file in ResultFile::ALL {
            let text = file.text(&hall, &record, &votes, words);
            files::write(&place.join(file.name()), text.as_bytes())?;
        }
        Ok::<PathBuf, FileError>(place)
    });
    match kept.await {
        Ok(kept) => kept.map_err(|error| error.to_string()),
        Err(_) => Err("the result could not be made".to_owned()),
    }
}

fn wall_words(hall: &Hall) -> &Localizer {
    hall.words_of(&hall.live().look(|room| room.language().to_owned()))
}

/// The debriefs of the tables that are over; those that the hall has not worked out yet are worked out here.
fn debriefs(hall: &Hall, record: &RoomRecord) -> Vec<Option<Arc<Debrief>>> {
    let tables = record.tables.iter().enumerate().filter(|(_, table)| table.is_over);
    let mut debriefs: Vec<Option<Arc<Debrief>>> = record.tables.iter().map(|_| None).collect();
    for (number, table) in tables {
        if let Some(place) = debriefs.get_mut(number) {
            let own = || Arc::new(Debrief::of(&table.session));
            *place = Some(hall.debrief(number).unwrap_or_else(own));
        }
    }
    debriefs
}
