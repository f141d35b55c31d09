//! A room that is none: the web's side of a workshop alone, so that its share of a real room's cost can be told.
//!
//! It speaks what phones speak. A vote opens every ten seconds; a state has four kilobytes, as a moment on a phone has.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use stepback::web::{OpenStreams, Secret, newest};
use tokio::sync::watch;
use tokio::time::sleep;

/// How long a vote is open.
const ROUND: Duration = Duration::from_secs(10);

/// How often a phone looks anew at most.
const PACE: Duration = Duration::from_millis(150);

struct Room {
    seats: Mutex<BTreeSet<String>>,
    votes: Mutex<BTreeSet<(u64, String)>>,
    /// The number of the vote that is open.
    open: watch::Sender<u64>,
    streams: OpenStreams,
}

fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The routes of the stand-in.
pub fn routes() -> Router {
    let room = Arc::new(Room {
        seats: Mutex::default(),
        votes: Mutex::default(),
        open: watch::Sender::new(1),
        streams: OpenStreams::new(4),
    });
    Router::new()
        .route("/{code}", get(|| async { Html("<p>Join</p>".repeat(300)) }))
        .route("/join", post(join))
        .route("/seat/{secret}", get(|| async { Html("<p>Seat</p>".repeat(600)) }))
        .route(
            "/seat/{secret}/events",
            get(|State(room): State<Arc<Room>>, Path(secret): Path<String>| async move {
                let stream = room.streams.open(&secret);
                newest(room.open.subscribe(), stream, PACE, |poll| Some(state(poll)))
            }),
        )
        .route("/seat/{secret}/vote", post(vote))
        .with_state(room)
}

fn state(poll: u64) -> String {
    let form = format!(r#"<input name="poll" value="{poll}"><input name="round" value="1">"#);
    json!({ "regions": [["main", form + &"<p>Femi holds out a small wheel.</p>".repeat(110)]] }).to_string()
}

async fn join(State(room): State<Arc<Room>>) -> Result<Json<Value>, StatusCode> {
    let secret = Secret::new().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let is_first = {
        let mut seats = locked(&room.seats);
        seats.insert(secret.as_str().to_owned());
        seats.len() == 1
    };
    if is_first {
        tokio::spawn(open_votes(Arc::clone(&room)));
    }
    Ok(Json(json!({ "go": format!("/seat/{}", secret.as_str()) })))
}

async fn open_votes(room: Arc<Room>) {
    loop {
        sleep(ROUND).await;
        let poll = *room.open.borrow();
        let votes = locked(&room.votes).iter().filter(|(of, _)| *of == poll).count();
        let (seats, there) = (locked(&room.seats).len(), room.streams.keys());
        println!("vote {poll}: {votes} votes of {seats} seats, {there} listen");
        room.open.send_modify(|poll| *poll += 1);
    }
}

async fn vote(State(room): State<Arc<Room>>, Path(secret): Path<String>, Json(asked): Json<Value>) -> StatusCode {
    let poll = asked.get("poll").and_then(Value::as_u64).unwrap_or_default();
    let is_seat = locked(&room.seats).contains(&secret);
    match (is_seat, poll == *room.open.borrow()) {
        (false, _) => StatusCode::NOT_FOUND,
        (true, false) => StatusCode::CONFLICT,
        (true, true) => {
            locked(&room.votes).insert((poll, secret));
            StatusCode::OK
        }
    }
}
