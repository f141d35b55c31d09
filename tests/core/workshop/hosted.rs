//! A room that is hosted without a network: requests go straight into its routes, behind the guard of the hall.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use stepback::narration::{self, Localizer};
use stepback::scenario::Model;
use stepback::web::{HallGuard, ReachedAt, hall_guarded};
use stepback::workshop::journal::RoomJournal;
use stepback::workshop::live::{LiveRoom, SubmitError};
use stepback::workshop::room::{Room, RoomEntry, TablePlace, TableStep};
use stepback::workshop::scene::TableScene;
use stepback::workshop::{Hall, HallExtras, routes};
use tower::ServiceExt as _;

const HERE: &str = "127.0.0.1:7070";

/// A room and its routes.
pub struct Hosted {
    pub hall: Arc<Hall>,
    routes: Router,
    runtime: tokio::runtime::Runtime,
    journal: PathBuf,
    _folder: tempfile::TempDir,
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub body: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// What is said of it.
    pub fn said(&self) -> String {
        self.json()["said"].as_str().unwrap_or_default().to_owned()
    }
}

impl Hosted {
    /// A room that nobody has come into.
    pub fn new(tables: usize) -> Self {
        let room = super::room(tables);
        let folder = tempfile::tempdir().unwrap();
        let journal = RoomJournal::create(folder.path(), room.head()).unwrap();
        let path = journal.path().to_path_buf();
        let live = LiveRoom::new(room, journal, Model::shipped());
        let assets = ["/room.css", "/room.js"].map(str::to_owned);
        let hall = Hall::new(live, vec![format!("http://{HERE}/")], assets, HallExtras::default());
        let guard = HallGuard::new(7070, &[], Duration::from_secs(10));
        Self {
            routes: hall_guarded(routes(Arc::clone(&hall)), &guard),
            hall,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .build()
                .unwrap(),
            journal: path,
            _folder: folder,
        }
    }

    /// A room at its first vote, in which so many sit: `secret-0`, `secret-1`...
    pub fn at_first_vote(people: u32) -> Self {
        let hosted = Self::new(1);
        for seat in 0..people {
            hosted.submit(super::joins(seat, 0)).unwrap();
        }
        while hosted.look(|room| room.tables()[0].poll().is_none()) {
            hosted.step(TableStep::GoOn);
        }
        hosted
    }

    /// Waits until the room is so; it is woken by each change of what is shown.
    pub fn until(&self, is_so: impl Fn(&Hall) -> bool) {
        let mut versions = self.hall.live().version();
        while !is_so(&self.hall) {
            self.runtime.block_on(versions.changed()).unwrap();
        }
    }

    pub fn journal(&self) -> &PathBuf {
        &self.journal
    }

    pub fn look<T>(&self, look: impl FnOnce(&Room) -> T) -> T {
        self.hall.live().look(look)
    }

    pub fn submit(&self, entry: RoomEntry) -> Result<(), SubmitError> {
        self.runtime.block_on(self.hall.live().submit(entry))
    }

    pub fn step(&self, step: TableStep) {
        self.submit(super::did(step)).unwrap();
    }

    /// Goes on to the next stop, as decided by the last choice.
    pub fn play_on(&self) -> TablePlace {
        let step = self.look(|room| match room.tables()[0].poll() {
            Some(poll) => TableStep::Decide(poll.choices - 1),
            None => TableStep::GoOn,
        });
        self.step(step);
        self.look(|room| room.tables()[0].place())
    }

    pub fn english() -> Localizer {
        narration::spoken("en", None).words
    }

    pub fn scene(&self) -> TableScene {
        self.look(|room| TableScene::of(room, 0, &Self::english(), None))
            .unwrap()
    }

    /// Votes for each choice and how many have voted, at each table where something is open.
    pub fn counts(&self) -> Vec<Option<(Vec<u32>, u32)>> {
        let of = |table: &stepback::workshop::room::WorkshopTable| {
            table.poll().map(|poll| (poll.now().counts(), poll.now().voted()))
        };
        self.look(|room| room.tables().iter().map(of).collect())
    }

    /// A ballot of the poll that is open at the first table, as a phone sends it.
    pub fn ballot(&self, choice: &Value) -> Value {
        let (poll, round) = self.look(|room| room.tables()[0].poll().map(|poll| (poll.number, poll.round())).unwrap());
        json!({ "poll": poll, "round": round, "choice": choice })
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, Vec::new())
    }

    pub fn post(&self, path: &str, body: &Value) -> Reply {
        self.ask("POST", path, body.to_string().into_bytes())
    }

    /// What is answered to bytes that say that they are JSON.
    pub fn ask(&self, method: &str, path: &str, body: Vec<u8>) -> Reply {
        self.ask_as(method, path, "application/json", body)
    }

    pub fn ask_as(&self, method: &str, path: &str, sort: &str, body: Vec<u8>) -> Reply {
        let request = request(method, path, sort, body);
        self.runtime.block_on(answer(self.routes.clone(), request))
    }

    /// What is answered to many that ask in the same moment.
    pub fn at_once(&self, path: &str, bodies: Vec<Value>) -> Vec<Reply> {
        self.runtime.block_on(async {
            let asked = bodies.into_iter().map(|body| {
                let request = request("POST", path, "application/json", body.to_string().into_bytes());
                tokio::spawn(answer(self.routes.clone(), request))
            });
            let mut replies = Vec::new();
            for reply in asked.collect::<Vec<_>>() {
                replies.push(reply.await.unwrap());
            }
            replies
        })
    }

    /// The first event of a stream.
    pub fn first_event(&self, path: &str) -> String {
        let request = request("GET", path, "application/json", Vec::new());
        self.runtime.block_on(async {
            let answer = self.routes.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            let first = answer.into_body().into_data_stream().next().await;
            first.map_or_else(String::new, |bytes| String::from_utf8(bytes.unwrap().to_vec()).unwrap())
        })
    }
}

fn request(method: &str, path: &str, sort: &str, body: Vec<u8>) -> Request<Body> {
    let at: SocketAddr = HERE.parse().unwrap();
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", HERE)
        .header("content-type", sort)
        .extension(ReachedAt(at))
        .body(Body::from(body))
        .unwrap()
}

async fn answer(routes: Router, request: Request<Body>) -> Reply {
    let answer = routes.oneshot(request).await.unwrap();
    let status = answer.status();
    let is_stream = answer
        .headers()
        .get("content-type")
        .is_some_and(|sort| sort == "text/event-stream");
    let body = if is_stream {
        Vec::new()
    } else {
        to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec()
    };
    Reply {
        status,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}
