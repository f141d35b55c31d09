//! What a page of a room asks for, and what it is answered.
//!
//! In: requests. Out: pages, events as the room changes, and for each thing that was sent whether it is kept. A seat, the wall and the console
//! are known by a secret in the address; whoever does not know it learns nothing, not even that there is one.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};

use super::answered::{PageAnswer, said, slow, told};
use super::asked::{ConsoleAsk, JoinAsk, SeatAsk, VoteAsk};
use super::asker::{Asker, AtConsole, AtSeat, AtWall, NoSeat};
use super::hall::Hall;
use super::html::{JoinView, gone, guide as guide_page, join as join_page, sheet};
use super::live::SubmitError;
use super::results::{keep, result_routes};
use super::room::{Ballot, Prediction, Room, RoomCode, RoomEntry, RoomRefusal, SeatName, TableStep};
use super::showing;
use crate::art::palette::Palette;
use crate::art::stage::{StageFormat, StagePicture};
use crate::narration::{StageWords, describe_stage};
use crate::platform::embedded;
use crate::platform::settings::Scheme;
use crate::web::{Asset, Secret, newest};

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
        .route("/seat/{secret}/do", post(lead))
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

async fn front(asker: Asker) -> Response {
    front_of(&asker, "")
}

async fn front_with_code(asker: Asker, Path(code): Path<String>) -> Response {
    front_of(&asker, &code)
}

fn front_of(asker: &Asker, code: &str) -> Response {
    let (hall, words) = (&asker.hall, asker.words());
    let typed = RoomCode::typed(code);
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

async fn join(visitor: Asker, Json(asked): Json<JoinAsk>) -> Response {
    let (hall, words) = (&visitor.hall, visitor.words());
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
        let answer = PageAnswer {
            go: Some(format!("/seat/{secret}?language={}", words.language())),
            ..PageAnswer::default()
        };
        answer.with(StatusCode::OK)
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
    // Pressed twice, or in a second tab, on a phone that has a seat: it is still the same one.
    let was = asked.was.as_deref().unwrap_or_default();
    let is_seated = |room: &Room| room.seat_by_secret(was).is_some_and(|(_, seat)| !seat.removed);
    if hall.live().look(is_seated) {
        return going(was);
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

async fn seat(at: Result<AtSeat, NoSeat>) -> Response {
    match at {
        Ok(AtSeat { asker, secret }) => page(showing::seat_page(&asker.hall, &secret, asker.words())),
        Err(NoSeat::Gone(asker)) => {
            let gone = gone(asker.words(), asker.hall.assets(), "room-gone");
            (StatusCode::NOT_FOUND, Html(gone.into_string())).into_response()
        }
        Err(malformed) => malformed.into_response(),
    }
}

/// A page; nothing is found where there is none.
fn page(page: Option<maud::Markup>) -> Response {
    match page {
        Some(page) => Html(page.into_string()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn stage(at: AtSeat) -> Response {
    let words = at.asker.words();
    let Some(scene) = at
        .is_here()
        .then(|| showing::seat_scene(&at.asker.hall, &at.secret, words))
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

async fn seat_events(AtSeat { asker, secret }: AtSeat) -> Response {
    let place = asker.hall.streams().open(&secret);
    newest(asker.hall.live().phones(), place, PHONE_PACE, move |_| {
        let regions = showing::seat_regions(&asker.hall, &secret, asker.words())?;
        Some(PageAnswer::parts(regions).event())
    })
}

async fn vote(AtSeat { asker, secret }: AtSeat, Json(asked): Json<VoteAsk>) -> Response {
    let (hall, words) = (&asker.hall, asker.words());
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
            let regions = showing::seat_regions(hall, &secret, words);
            PageAnswer::parts(regions.unwrap_or_default()).with(StatusCode::OK)
        }
        Err(SubmitError::Refused(RoomRefusal::NoSeat)) => said(StatusCode::NOT_FOUND, words, "room-gone"),
        Err(SubmitError::Refused(RoomRefusal::Waits)) => said(StatusCode::CONFLICT, words, "room-waits"),
        Err(SubmitError::Refused(_)) => said(StatusCode::CONFLICT, words, "room-vote-closed"),
        Err(SubmitError::NotKept(_)) => said(StatusCode::INSUFFICIENT_STORAGE, words, "room-vote-not-kept"),
    }
}

/// A step of a table's speaker. Counted as their votes are.
async fn lead(AtSeat { asker, secret }: AtSeat, Json(SeatAsk::Led(step)): Json<SeatAsk>) -> Response {
    let (hall, words) = (&asker.hall, asker.words());
    if !hall.pace().votes(&secret) {
        return slow(words);
    }
    let led = hall
        .live()
        .submit_with(|room| {
            let (seat, _) = room.seat_by_secret(&secret).ok_or(RoomRefusal::NoSeat)?;
            Ok(RoomEntry::Led { seat, step })
        })
        .await;
    hall.work_out_debriefs();
    match led {
        Ok(()) => PageAnswer::default().with(StatusCode::OK),
        Err(SubmitError::Refused(RoomRefusal::NoSeat)) => said(StatusCode::NOT_FOUND, words, "room-gone"),
        Err(SubmitError::Refused(RoomRefusal::Waits)) => said(StatusCode::CONFLICT, words, "room-waits"),
        Err(SubmitError::Refused(_)) => said(StatusCode::CONFLICT, words, "console-refused"),
        Err(SubmitError::NotKept(_)) => said(StatusCode::INSUFFICIENT_STORAGE, words, "room-vote-not-kept"),
    }
}

async fn wall(at: AtWall) -> Response {
    page(showing::wall_page(&at.hall, &at.secret))
}

async fn wall_events(AtWall { hall, secret }: AtWall) -> Response {
    let (versions, place) = (hall.live().version(), hall.streams().open("wall"));
    newest(versions, place, WALL_PACE, move |_| {
        let regions = showing::wall_regions(&hall, &secret)?;
        Some(PageAnswer::parts(regions).event())
    })
}

async fn console(at: AtConsole) -> Response {
    page(showing::console_page(&at.asker.hall, &at.secret, &at.asker.table))
}

async fn console_events(AtConsole { asker, secret, .. }: AtConsole) -> Response {
    let hall = &asker.hall;
    let (versions, place) = (hall.live().version(), hall.streams().open("console"));
    newest(versions, place, WALL_PACE, move |_| {
        let regions = showing::console_regions(&asker.hall, &secret, &asker.table)?;
        Some(PageAnswer::parts(regions).event())
    })
}

async fn print(at: AtConsole) -> Response {
    let hall = &at.asker.hall;
    let address = showing::address(hall, at.code.as_str());
    let qr = hall.qr(&address);
    let sheet = sheet(at.words(), hall.assets(), &at.title, &address, at.code.as_str(), &qr);
    Html(sheet.into_string()).into_response()
}

async fn guide(at: AtConsole) -> Response {
    Html(guide_page(at.words(), at.asker.hall.assets()).into_string()).into_response()
}

async fn act(at: AtConsole, Json(asked): Json<ConsoleAsk>) -> Response {
    let (hall, words) = (&at.asker.hall, at.words());
    let ends = asked.ends();
    let mut kept = None;
    let is_over = hall.live().look(Room::is_over);
    if let Some(folder) = hall.results().filter(|_| asked.keeps() && !is_over) {
        // What cannot be kept is said while everything is still there.
        match keep(hall, folder).await {
            Ok(place) => kept = Some(place.display().to_string()),
            Err(why) => {
                return told(
                    StatusCode::CONFLICT,
                    words.with("console-result-not-kept", &[("why", why.into())]),
                );
            }
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
        // The first press after a decision tells what followed, in the place of both futures.
        ConsoleAsk::Did {
            step: TableStep::GoOn, ..
        } if hall.shows_where_it_went() => {
            hall.divide(None);
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
            let answer = PageAnswer {
                said: kept.map(|place| words.with("console-result-kept", &[("place", place.into())])),
                ..PageAnswer::default()
            };
            answer.with(StatusCode::OK)
        }
        Err(SubmitError::Refused(_)) => said(StatusCode::CONFLICT, words, "console-refused"),
        Err(SubmitError::NotKept(why)) => {
            let why = words.with("console-not-kept", &[("why", why.into())]);
            told(StatusCode::CONFLICT, why)
        }
    }
}
