//! Who asks: the head that requests share, taken out of them once.
//!
//! In: a request's address and heads. Out: in which language it is answered, and who asks: a seat, the wall, the console. Whoever does not know
//! a secret is answered here that nothing is there, and learns nothing more.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::answered::said;
use super::hall::Hall;
use super::room::{Room, RoomCode};
use super::showing;
use crate::narration::Localizer;

/// What an address may say of how a page is shown.
#[derive(Debug, Default, Clone, Deserialize)]
struct Shown {
    /// A language.
    #[serde(default)]
    language: String,
    /// A table, or `all`.
    #[serde(default)]
    table: String,
}

/// Anybody.
#[derive(Debug)]
pub(super) struct Asker {
    pub(super) hall: Arc<Hall>,
    /// The language of the browser: as the address says, else as the browser says.
    pub(super) wish: String,
    /// A table, or `all`, as the address says.
    pub(super) table: String,
}

impl Asker {
    /// The words that they are answered in.
    pub(super) fn words(&self) -> &Localizer {
        self.hall.words(&self.wish)
    }
}

impl FromRequestParts<Arc<Hall>> for Asker {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Response> {
        let shown = Query::<Shown>::from_request_parts(parts, hall).await;
        let Query(shown) = shown.map_err(IntoResponse::into_response)?;
        Ok(Self {
            hall: Arc::clone(hall),
            wish: wish(&parts.headers, shown.language),
            table: shown.table,
        })
    }
}

fn wish(heads: &HeaderMap, language: String) -> String {
    if !language.is_empty() {
        return language;
    }
    let accepted = heads.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().to_owned()
}

/// A seat of the room, also one that was shown out: its page says so.
#[derive(Debug)]
pub(super) struct AtSeat {
    pub(super) asker: Asker,
    pub(super) secret: String,
}

/// Nobody knows the secret that a seat's page was asked with.
#[derive(Debug)]
pub(super) enum NoSeat {
    /// There is no such seat.
    Gone(Asker),
    /// It was not asked well.
    Malformed(Response),
}

impl IntoResponse for NoSeat {
    fn into_response(self) -> Response {
        match self {
            Self::Gone(asker) => said(StatusCode::NOT_FOUND, asker.words(), "room-gone"),
            Self::Malformed(response) => response,
        }
    }
}

impl FromRequestParts<Arc<Hall>> for AtSeat {
    type Rejection = NoSeat;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, NoSeat> {
        let secret = secret(parts, hall).await.map_err(NoSeat::Malformed)?;
        let asker = Asker::from_request_parts(parts, hall).await;
        let asker = asker.map_err(NoSeat::Malformed)?;
        let is_there = hall.live().look(|room| room.seat_by_secret(&secret).is_some());
        if is_there {
            Ok(Self { asker, secret })
        } else {
            Err(NoSeat::Gone(asker))
        }
    }
}

impl AtSeat {
    /// Somebody sits there, and the workshop is not over.
    pub(super) fn is_here(&self) -> bool {
        let sits = |room: &Room| room.seat_by_secret(&self.secret).is_some_and(|(_, seat)| !seat.removed);
        self.asker.hall.live().look(|room| sits(room) && !room.is_over())
    }
}

/// The wall.
#[derive(Debug)]
pub(super) struct AtWall {
    pub(super) hall: Arc<Hall>,
    pub(super) secret: String,
}

impl FromRequestParts<Arc<Hall>> for AtWall {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Response> {
        let secret = secret(parts, hall).await?;
        if !showing::is_wall(hall, &secret) {
            return Err(StatusCode::NOT_FOUND.into_response());
        }
        Ok(Self {
            hall: Arc::clone(hall),
            secret,
        })
    }
}

/// The console.
#[derive(Debug)]
pub(super) struct AtConsole {
    pub(super) asker: Asker,
    pub(super) secret: String,
    /// The title of the scenario in the language of the console.
    pub(super) title: String,
    pub(super) code: RoomCode,
    language: String,
}

impl AtConsole {
    /// The words of the console: those of the room, whatever the browser speaks.
    pub(super) fn words(&self) -> &Localizer {
        self.asker.hall.words_of(&self.language)
    }
}

impl FromRequestParts<Arc<Hall>> for AtConsole {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Response> {
        let secret = secret(parts, hall).await?;
        let known = showing::console_words(hall, &secret)
            .map(|(words, title, code)| (words.language().to_owned(), title, code));
        let (language, title, code) = known.ok_or_else(|| StatusCode::NOT_FOUND.into_response())?;
        Ok(Self {
            asker: Asker::from_request_parts(parts, hall).await?,
            secret,
            title,
            code,
            language,
        })
    }
}

async fn secret(parts: &mut Parts, hall: &Arc<Hall>) -> Result<String, Response> {
    let path = Path::<String>::from_request_parts(parts, hall).await;
    path.map(|Path(secret)| secret).map_err(IntoResponse::into_response)
}
