//! What a page of a room asks for, and what it is answered.
//!
//! In: requests. Out: pages, events as the room changes, and for each thing that was sent whether it is kept. A seat, the wall and the console
//! are known by a secret in the address; whoever does not know it learns nothing, not even that there is one.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::asked::{ConsoleAsk, JoinAsk, VoteAsk};
use super::hall::Hall;
use super::html::{JoinView, Regions, gone, guide as guide_page, join as join_page, sheet};
use super::live::SubmitError;
use super::results::{keep, result_routes};
use super::room::{Ballot, Prediction, Room, RoomCode, RoomEntry, RoomRefusal, SeatName};
use super::showing;
use crate::art::palette::Palette;
use crate::art::stage::{StageFormat, StagePicture};
use crate::narration::{Localizer, StageWords, describe_stage};
use crate::platform::embedded;
use crate::platform::settings::Scheme;
use crate::web::{Asset, Secret, newest};

type Shared = State<Arc<Hall>>;

/// Between two changes of a phone and of the wall: a hundred votes a second are a few pictures.
const PHONE_PACE: Duration = Duration::from_millis(150);
const WALL_PACE: Duration = Duration::from_millis(60);

/// The routes of a room.
pub fn routes(hall: Arc<Hall>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/join", post(join))
        .route("/seat/{secret}", get(seat))
        .route("/seat/{secret}/stage", get(stage))
        .route("/seat/{secret}/events", get(seat_events))
        .route("/seat/{secret}/vote", post(vote))
        .route("/wall/{secret}", get(wall))
        .route("/wall/{secret}/events", get(wall_events))
        .route("/console/{secret}", get(console))
        .route("/console/{secret}/events", get(console_events))
        .route("/console/{secret}/do", post(act))
        .route("/console/{secret}/sheet", get(print))
        .route("/console/{secret}/guide", get(guide))
        .merge(result_routes())
        .route("/{code}", get(front_with_code))
        .with_state(hall)
}

/// What an address may say of how a page is shown.
#[derive(Debug, Default, Clone, Deserialize)]
pub(super) struct Shown {
    /// A language.
    #[serde(default)]
    pub(super) language: String,
    /// A table, or `all`.
    #[serde(default)]
    pub(super) table: String,
}

/// What a page is answered.
#[derive(Debug, Default, Serialize)]
struct Answer {
    /// Where to go.
    #[serde(skip_serializing_if = "Option::is_none")]
    go: Option<String>,
    /// What is said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<String>,
    /// Parts of the page, anew.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    regions: Vec<(&'static str, String)>,
}

fn written(regions: Regions) -> Vec<(&'static str, String)> {
    regions
        .into_iter()
        .map(|(id, inside)| (id, inside.into_string()))
        .collect()
}

fn said(status: StatusCode, words: &Localizer, key: &str) -> Response {
    let answer = Answer {
        said: Some(words.get(key)),
        ..Answer::default()
    };
    (status, Json(answer)).into_response()
}

/// It was asked too often.
fn slow(words: &Localizer) -> Response {
    let mut answer = said(StatusCode::TOO_MANY_REQUESTS, words, "room-slow");
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    answer
}

/// The language of a browser: as the address says, else as the browser says.
fn wish(heads: &HeaderMap, shown: &Shown) -> String {
    if !shown.language.is_empty() {
        return shown.language.clone();
    }
    let accepted = heads.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().to_owned()
}

/// The style and the script of the pages, to be served beside them.
#[must_use]
pub fn assets() -> [Asset; 2] {
    let read = |path: &str| embedded::asset(path).unwrap_or_default().into_owned();
    let style = [read("web/room.css"), read("web/divided.css")].concat();
    [
        Asset::new("room.css", "text/css; charset=utf-8", style),
        Asset::new("room.js", "text/javascript; charset=utf-8", read("web/room.js")),
    ]
}

async fn front(state: Shared, heads: HeaderMap, shown: Query<Shown>) -> Response {
    front_with_code(state, Path(String::new()), heads, shown).await
}

async fn front_with_code(
    State(hall): Shared,
    Path(code): Path<String>,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
) -> Response {
    let words = hall.words(&wish(&heads, &shown));
    let typed = RoomCode::typed(&code);
    let scenario = hall.live().look(|room| {
        // Who tries all codes learns nothing once they are too fast; who has the right one is let in all the same.
        let is_here = room.head().code == typed && hall.pace().looks();
        is_here.then(|| showing::title(room, words))
    });
    let page = join_page(&JoinView {
        words,
        assets: hall.assets(),
        languages: hall.languages(),
        code: typed.as_str(),
        scenario: scenario.as_deref(),
    });
    Html(page.into_string()).into_response()
}

async fn join(
    State(hall): Shared,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
    Json(asked): Json<JoinAsk>,
) -> Response {
    let words = hall.words(&wish(&heads, &shown));
    let returns = asked.seat.as_deref().filter(|code| !code.trim().is_empty());
    let pace = hall.pace();
    if !pace.joins() || (returns.is_some() && !pace.returns()) {
        return slow(words);
    }
    if hall
        .live()
        .look(|room| room.head().code != RoomCode::typed(&asked.code))
    {
        return said(StatusCode::NOT_FOUND, words, "room-join-wrong");
    }
    let going = |secret: &str| {
        let answer = Answer {
            go: Some(format!("/seat/{secret}?language={}", words.language())),
            ..Answer::default()
        };
        Json(answer).into_response()
    };
    if let Some(code) = returns {
        let code = RoomCode::typed(code);
        let found = hall
            .live()
            .look(|room| room.seat_by_code(&code).map(|(_, seat)| seat.secret.clone()));
        return match found {
            Some(secret) => going(&secret),
            None => said(StatusCode::NOT_FOUND, words, "room-join-wrong-seat"),
        };
    }
    let Ok(secret) = Secret::new() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let name = SeatName::typed(asked.name.as_deref().unwrap_or_default());
    let joined = hall
        .live()
        .submit_with(|room| {
            let number = room.seats().len() + 1;
            let given = || SeatName::typed(&words.with("room-guest", &[("number", number.into())]));
            Ok(RoomEntry::Joined {
                code: free_code(room, secret.as_str()),
                secret: secret.as_str().to_owned(),
                name: name.or_else(given).ok_or(RoomRefusal::Full)?,
                table: asked
                    .table
                    .filter(|table| *table < room.tables().len())
                    .unwrap_or_else(|| room.emptiest_table()),
            })
        })
        .await;
    match joined {
        Ok(()) => going(secret.as_str()),
        Err(SubmitError::Refused(RoomRefusal::Over)) => said(StatusCode::GONE, words, "room-over"),
        Err(SubmitError::Refused(_)) => said(StatusCode::CONFLICT, words, "room-full"),
        Err(SubmitError::NotKept(_)) => said(StatusCode::INSUFFICIENT_STORAGE, words, "room-vote-not-kept"),
    }
}

/// A code for a seat that no other one has, from the digits of its secret.
pub(super) fn free_code(room: &Room, secret: &str) -> RoomCode {
    let bytes: Vec<u8> = secret
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    let mut codes = bytes.windows(5).map(RoomCode::of);
    let free = codes.find(|code| room.seat_by_code(code).is_none());
    free.unwrap_or_else(|| RoomCode::of(&bytes))
}

async fn seat(
    State(hall): Shared,
    Path(secret): Path<String>,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
) -> Response {
    let words = hall.words(&wish(&heads, &shown));
    match showing::seat_page(&hall, &secret, words) {
        Some(page) => Html(page.into_string()).into_response(),
        None => (
            StatusCode::NOT_FOUND,
            Html(gone(words, hall.assets(), "room-gone").into_string()),
        )
            .into_response(),
    }
}

/// Somebody sits there, and the workshop is not over.
fn is_here(hall: &Hall, secret: &str) -> bool {
    let here = |room: &Room| room.seat_by_secret(secret).is_some_and(|(_, seat)| !seat.removed) && !room.is_over();
    hall.live().look(here)
}

async fn stage(
    State(hall): Shared,
    Path(secret): Path<String>,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
) -> Response {
    let words = hall.words(&wish(&heads, &shown));
    let Some(scene) = is_here(&hall, &secret)
        .then(|| showing::seat_scene(&hall, &secret, words))
        .flatten()
    else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let picture = StagePicture {
        view: &scene.stage,
        words: &StageWords::new(|key| words.get(key)),
        description: &describe_stage(words, &scene.stage),
        palette: Palette::of(Scheme::Dark),
        format: StageFormat::PHONE,
        id: "team",
    };
    ([(CONTENT_TYPE, "image/svg+xml")], picture.document(words.language())).into_response()
}

async fn seat_events(
    State(hall): Shared,
    Path(secret): Path<String>,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
) -> Response {
    let wish = wish(&heads, &shown);
    let known = hall.live().look(|room| room.seat_by_secret(&secret).is_some());
    if !known {
        return StatusCode::NOT_FOUND.into_response();
    }
    let place = hall.streams().open(&secret);
    newest(hall.live().phones(), place, PHONE_PACE, move |_| {
        showing::seat_regions(&hall, &secret, hall.words(&wish)).map(event)
    })
}

/// Regions as the data of an event.
fn event(regions: Regions) -> String {
    let answer = Answer {
        regions: written(regions),
        ..Answer::default()
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

async fn vote(
    State(hall): Shared,
    Path(secret): Path<String>,
    heads: HeaderMap,
    Query(shown): Query<Shown>,
    Json(asked): Json<VoteAsk>,
) -> Response {
    let words = hall.words(&wish(&heads, &shown));
    if !hall.live().look(|room| room.seat_by_secret(&secret).is_some()) {
        return said(StatusCode::NOT_FOUND, words, "room-gone");
    }
    if !hall.pace().votes(&secret) {
        return slow(words);
    }
    let kept = hall
        .live()
        .submit_with(|room| {
            let (seat, sits) = room.seat_by_secret(&secret).ok_or(RoomRefusal::NoSeat)?;
            if asked.table.is_some_and(|table| table != sits.table) {
                return Err(RoomRefusal::NotAsked);
            }
            Ok(RoomEntry::Voted {
                seat,
                poll: asked.poll,
                round: asked.round,
                ballot: Ballot {
                    choice: asked.choice,
                    expects: asked.expects.as_deref().and_then(Prediction::read),
                    reason: asked.reason.clone(),
                }
                .tidy(),
            })
        })
        .await;
    match kept {
        Ok(()) => {
            let regions = showing::seat_regions(&hall, &secret, words).map(written);
            let answer = Answer {
                regions: regions.unwrap_or_default(),
                ..Answer::default()
            };
            Json(answer).into_response()
        }
        Err(SubmitError::Refused(RoomRefusal::NoSeat)) => said(StatusCode::NOT_FOUND, words, "room-gone"),
        Err(SubmitError::Refused(_)) => said(StatusCode::CONFLICT, words, "room-vote-closed"),
        Err(SubmitError::NotKept(_)) => said(StatusCode::INSUFFICIENT_STORAGE, words, "room-vote-not-kept"),
    }
}

async fn wall(State(hall): Shared, Path(secret): Path<String>) -> Response {
    match showing::wall_page(&hall, &secret) {
        Some(page) => Html(page.into_string()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn wall_events(State(hall): Shared, Path(secret): Path<String>) -> Response {
    if !showing::is_wall(&hall, &secret) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (versions, place) = (hall.live().version(), hall.streams().open("wall"));
    newest(versions, place, WALL_PACE, move |_| {
        showing::wall_regions(&hall, &secret).map(event)
    })
}

async fn console(State(hall): Shared, Path(secret): Path<String>, Query(shown): Query<Shown>) -> Response {
    match showing::console_page(&hall, &secret, &shown.table) {
        Some(page) => Html(page.into_string()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn console_events(State(hall): Shared, Path(secret): Path<String>, Query(shown): Query<Shown>) -> Response {
    if showing::console_words(&hall, &secret).is_none() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (versions, place) = (hall.live().version(), hall.streams().open("console"));
    newest(versions, place, WALL_PACE, move |_| {
        showing::console_regions(&hall, &secret, &shown.table).map(event)
    })
}

async fn print(State(hall): Shared, Path(secret): Path<String>) -> Response {
    let Some((words, title, code)) = showing::console_words(&hall, &secret) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let address = showing::address(&hall, code.as_str());
    let page = sheet(
        words,
        hall.assets(),
        &title,
        &address,
        code.as_str(),
        &hall.qr(&address),
    );
    Html(page.into_string()).into_response()
}

async fn guide(State(hall): Shared, Path(secret): Path<String>) -> Response {
    match showing::console_words(&hall, &secret) {
        Some((words, ..)) => Html(guide_page(words, hall.assets()).into_string()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn act(State(hall): Shared, Path(secret): Path<String>, Json(asked): Json<ConsoleAsk>) -> Response {
    let Some((words, ..)) = showing::console_words(&hall, &secret) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let ends = asked.ends();
    let mut kept = None;
    let is_over = hall.live().look(Room::is_over);
    if let Some(folder) = hall.results().filter(|_| asked.keeps() && !is_over) {
        // What cannot be kept is said while everything is still there.
        match keep(&hall, folder).await {
            Ok(place) => kept = Some(place.display().to_string()),
            Err(why) => return refused(words.with("console-result-not-kept", &[("why", why.into())])),
        }
    }
    let mut done = match asked {
        ConsoleAsk::Timer(seconds) => {
            hall.set_timer(seconds);
            Ok(())
        }
        ConsoleAsk::Divide { shown, table } => {
            hall.divide(shown.then_some(table));
            Ok(())
        }
        asked => match asked.entry() {
            Some(entry) => hall.live().submit(entry).await,
            None => Ok(()),
        },
    };
    if ends && matches!(done, Ok(()) | Err(SubmitError::Refused(RoomRefusal::Over))) {
        // What cannot be deleted is said, and tried again when it is asked for again; the workshop is over in any case.
        done = hall.live().delete().await;
    }
    hall.work_out_debriefs();
    match done {
        Ok(()) => {
            let answer = Answer {
                said: kept.map(|place| words.with("console-result-kept", &[("place", place.into())])),
                ..Answer::default()
            };
            Json(answer).into_response()
        }
        Err(SubmitError::Refused(_)) => refused(words.get("console-refused")),
        Err(SubmitError::NotKept(why)) => refused(words.with("console-not-kept", &[("why", why.into())])),
    }
}

fn refused(said: String) -> Response {
    let answer = Answer {
        said: Some(said),
        ..Answer::default()
    };
    (StatusCode::CONFLICT, Json(answer)).into_response()
}
