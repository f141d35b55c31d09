//! What a page asks of the studio: pages and changes.
//!
//! In: requests. Out: the page, or after a change its regions anew and the messages beside its fields.

use std::sync::Arc;

use axum::extract::Query;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::document::{Document, Outside};
use super::finding::{PlacedFinding, findings, fixed};
use super::html::{StudioPage, StudioView};
use super::opened::OpenedFile;
use super::request::{AddressedFile, OpenPlace};
use super::worked_out::card_of;
use super::{start_routes, worked_out};
use crate::platform::embedded;
use crate::scenario::form::{Change, FormText, Path};

/// The routes of the studio: the first page, and the pages of each file that is open under its number.
pub fn routes(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/start", get(start_routes::start))
        .route("/open", post(start_routes::open))
        .route("/new", post(start_routes::begin))
        .route("/team", post(start_routes::team))
        .route("/style.css", get(style))
        .route("/script.js", get(script))
        .route("/start.js", get(start_script))
        .route("/{file}/studio", get(page))
        .route("/{file}/change", post(change))
        .route("/{file}/look", get(look))
        .route("/{file}/rehearsal", get(worked_out::rehearse))
        .route("/{file}/graph", get(worked_out::graph))
        .route("/{file}/ways", get(worked_out::near))
        .route("/{file}/card", get(worked_out::tell))
        .route("/{file}/pack", post(worked_out::pack))
        .route("/{file}/play", post(worked_out::play))
        .with_state(desk)
}

/// What a page sends.
#[derive(Debug, Deserialize)]
struct Sent {
    /// The version that the page shows.
    version: u64,
    /// What is open in it.
    #[serde(flatten)]
    open: OpenPlace,
    /// What is to be done.
    ask: Ask,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Ask {
    /// A change of the form.
    Form(Change),
    /// The whole text.
    Whole(String),
    /// A finding corrected, by its number.
    Fix(usize),
    Undo,
    Redo,
    /// Written again.
    Save,
    /// Which text counts after a conflict.
    Settle {
        theirs: bool,
    },
}

/// What a page is answered: its regions, and what stands beside fields.
#[derive(Debug, Serialize)]
struct Answer {
    version: u64,
    /// Why the change was not made.
    refused: Option<String>,
    /// The form is another one now.
    anew: bool,
    /// Element ids and what stands in them.
    regions: Vec<(&'static str, String)>,
    messages: Vec<PlacedFinding>,
    /// The path of what was added last.
    added: Option<String>,
}

impl OpenedFile {
    fn file(document: &Document) -> String {
        let name = document.path().file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    fn with_page<T>(&self, document: &Document, open: &OpenPlace, show: impl FnOnce(&StudioPage<'_>) -> T) -> T {
        let form = FormText::read(document.text());
        let found = findings(&Self::file(document), document.text(), &self.kinds);
        let at: Path = open.at.parse().unwrap_or_default();
        show(&StudioPage {
            document,
            form: form.as_ref(),
            findings: &found,
            at: &at,
            view: StudioView::named(&open.view),
            card: card_of(self, document, &at, &open.language),
        })
    }
}

async fn page(AddressedFile(studio): AddressedFile, Query(open): Query<OpenPlace>) -> Html<String> {
    let mut document = studio.document();
    document.look_outside();
    Html(studio.with_page(&document, &open, |page| page.whole().into_string()))
}

fn asset(path: &str, kind: &'static str) -> Response {
    match embedded::asset(path) {
        Some(bytes) => ([(CONTENT_TYPE, kind)], bytes.into_owned()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn style() -> Response {
    asset("web/studio.css", "text/css; charset=utf-8")
}

async fn script() -> Response {
    asset("web/studio.js", "text/javascript; charset=utf-8")
}

async fn start_script() -> Response {
    asset("web/start.js", "text/javascript; charset=utf-8")
}

async fn change(AddressedFile(studio): AddressedFile, Json(sent): Json<Sent>) -> Json<Answer> {
    let mut document = studio.document();
    document.look_outside();
    let is_stale = sent.version != document.version();
    let mut anew = is_stale;
    let mut refused = None;
    let mut added = None;
    match sent.ask {
        Ask::Form(change) => {
            // A press builds another form; what is typed does not.
            anew |= !matches!(change, Change::Text { .. } | Change::Source { .. });
            if let Change::Add { path } = &change {
                added = Some(path.clone());
            }
            refused = document.change(&change).err().map(|error| error.to_string());
        }
        Ask::Whole(text) => document.write(sent.version, &text),
        Ask::Fix(number) => {
            anew = true;
            match fixed(&OpenedFile::file(&document), document.text(), &studio.kinds, number) {
                Some(text) => {
                    let version = document.version();
                    document.write(version, &text);
                }
                None => refused = Some("this cannot be corrected any more".to_owned()),
            }
        }
        Ask::Undo => {
            anew = true;
            document.undo();
        }
        Ask::Redo => {
            anew = true;
            document.redo();
        }
        Ask::Save => document.save(),
        Ask::Settle { theirs } => {
            anew = true;
            document.settle(theirs);
        }
    }
    Json(answer(&studio, &document, &sent.open, anew, refused, added))
}

fn answer(
    studio: &OpenedFile,
    document: &Document,
    open: &OpenPlace,
    anew: bool,
    refused: Option<String>,
    added: Option<String>,
) -> Answer {
    studio.with_page(document, open, |page| {
        let mut regions = vec![
            ("status", page.status().into_string()),
            ("count", page.count().into_string()),
            ("findings", page.findings().into_string()),
            ("outline", page.outline().into_string()),
            ("card", page.card.clone().into_string()),
        ];
        if anew {
            regions.push(("form", page.main().into_string()));
        }
        Answer {
            version: document.version(),
            refused,
            anew,
            regions,
            messages: page.findings.to_vec(),
            added,
        }
    })
}

/// What the page last saw.
#[derive(Debug, Deserialize)]
struct Seen {
    version: u64,
    #[serde(default)]
    at: String,
    #[serde(default)]
    view: String,
    #[serde(default)]
    language: String,
}

/// Whether another program changed the file, or another page of this one.
async fn look(AddressedFile(studio): AddressedFile, Query(seen): Query<Seen>) -> Json<Option<Answer>> {
    let mut document = studio.document();
    let outside = document.look_outside();
    if outside == Outside::Same && document.version() == seen.version {
        return Json(None);
    }
    let open = OpenPlace {
        at: seen.at,
        view: seen.view,
        language: seen.language,
    };
    Json(Some(answer(&studio, &document, &open, true, None, None)))
}
