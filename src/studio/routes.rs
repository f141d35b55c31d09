//! What a page asks of the studio: pages, changes, and how a moment goes.
//!
//! In: requests. Out: the page, or after a change its regions anew and the messages beside its fields.

use std::sync::{Arc, PoisonError};

use axum::extract::{FromRequestParts, Path as UrlPath, Query};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::document::{Document, Outside};
use super::finding::{PlacedFinding, findings, fixed};
use super::graph::StoryGraph;
use super::html::{StudioPage, View, card, graph as graph_page, moment_of, packed, play as play_page, rehearsal};
use super::opened::{CountedText, OpenedFile};
use super::playing::PagePlay;
use super::told_moment::ToldMoment;
use super::{packing, start_routes};
use crate::insight::{Judgement, Lesson, ScenarioOverview};
use crate::platform::embedded;
use crate::scenario::form::{Change, FormText, Path};
use crate::scenario::{Kinds, Model, Scenario};

/// Runs under each leader when the open moment is rehearsed.
const REHEARSED: u64 = 20;
/// Runs under each leader of which the arrows between moments are counted.
const COUNTED: u64 = 20;

/// The file whose number stands in the address.
struct Opened(Arc<OpenedFile>);

impl FromRequestParts<Arc<Desk>> for Opened {
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Self::Rejection> {
        let gone = (
            StatusCode::NOT_FOUND,
            "No file of this number is open; go to the first page.\n",
        );
        let number = UrlPath::<usize>::from_request_parts(parts, desk).await;
        let UrlPath(number) = number.map_err(|_| gone)?;
        desk.file(number).map(Self).ok_or(gone)
    }
}

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
        .route("/{file}/rehearsal", get(rehearse))
        .route("/{file}/graph", get(graph))
        .route("/{file}/card", get(tell))
        .route("/{file}/pack", post(pack))
        .route("/{file}/play", post(play))
        .with_state(desk)
}

/// What is open in the page.
#[derive(Debug, Default, Deserialize)]
struct Open {
    #[serde(default)]
    at: String,
    #[serde(default)]
    view: String,
    /// The language of the card.
    #[serde(default)]
    language: String,
}

/// What a page sends.
#[derive(Debug, Deserialize)]
struct Sent {
    /// The version that the page shows.
    version: u64,
    /// What is open in it.
    #[serde(flatten)]
    open: Open,
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

    fn with_page<T>(&self, document: &Document, open: &Open, show: impl FnOnce(&StudioPage<'_>) -> T) -> T {
        let form = FormText::read(document.text());
        let found = findings(&Self::file(document), document.text(), &self.kinds);
        let at: Path = open.at.parse().unwrap_or_default();
        show(&StudioPage {
            document,
            form: form.as_ref(),
            findings: &found,
            at: &at,
            view: View::named(&open.view),
            card: self.card(document, &at, &open.language),
        })
    }

    /// The open moment as players see it, where the scenario can be played.
    fn card(&self, document: &Document, at: &Path, language: &str) -> Markup {
        let shown = moment_of(at)
            .and_then(|moment| ToldMoment::of(document.path(), document.text(), &self.kinds, moment, language));
        shown.map_or_else(|| html! {}, |shown| card(&shown))
    }
}

async fn page(Opened(studio): Opened, Query(open): Query<Open>) -> Html<String> {
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

async fn change(Opened(studio): Opened, Json(sent): Json<Sent>) -> Json<Answer> {
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
    open: &Open,
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
async fn look(Opened(studio): Opened, Query(seen): Query<Seen>) -> Json<Option<Answer>> {
    let mut document = studio.document();
    let outside = document.look_outside();
    if outside == Outside::Same && document.version() == seen.version {
        return Json(None);
    }
    let open = Open {
        at: seen.at,
        view: seen.view,
        language: seen.language,
    };
    Json(Some(answer(&studio, &document, &open, true, None, None)))
}

/// The open moment in a language.
async fn tell(Opened(studio): Opened, Query(open): Query<Open>) -> Html<String> {
    let document = studio.document();
    let at: Path = open.at.parse().unwrap_or_default();
    Html(studio.card(&document, &at, &open.language).into_string())
}

/// What stands on a pack.
#[derive(Debug, Deserialize)]
struct Label {
    #[serde(default)]
    by: String,
    #[serde(default)]
    licence: String,
}

/// Packs the scenario as it is saved, and says where the pack is, or why there is none.
async fn pack(Opened(studio): Opened, Json(label): Json<Label>) -> Html<String> {
    let mut document = studio.document();
    document.save();
    let unsaved = document.unsaved().map(str::to_owned);
    let said = match unsaved.filter(|_| document.theirs().is_none()) {
        Some(why) => html! { p.bad { "It is not saved, so it is not packed: " (why) } },
        None if document.theirs().is_some() => {
            html! { p.bad { "Another program wrote the file; say first which text counts." } }
        }
        None => packed(&packing::pack(
            document.path(),
            document.text(),
            &studio.kinds,
            &label.by,
            &label.licence,
        )),
    };
    Html(said.into_string())
}

/// How the open moment goes. It is worked out beside the answers to other requests.
async fn rehearse(Opened(studio): Opened, Query(open): Query<Open>) -> Html<String> {
    let (text, number) = {
        let document = studio.document();
        let at: Path = open.at.parse().unwrap_or_default();
        (document.text().to_owned(), moment_of(&at))
    };
    let work = tokio::task::spawn_blocking(move || rehearsed(&text, number?));
    let said = work.await.ok().flatten();
    Html(said.map(Markup::into_string).unwrap_or_default())
}

fn rehearsed(text: &str, number: usize) -> Option<Markup> {
    let kinds = Kinds::current().ok()?;
    let scenario = Scenario::from_kept("studio", text, &kinds)?;
    let id = scenario.moments.get(number)?.id.clone();
    let lesson = Lesson::with_model(scenario.clone(), &Model::current().ok()?).ok()?;
    let rehearsed = lesson.seeds(REHEARSED).rehearse(&id).ok()?;
    Some(rehearsal(&Judgement::of(&rehearsed, &scenario)))
}

/// What leads to what. It is counted beside the answers to other requests, and once for each text: who asks meanwhile waits for it.
async fn graph(Opened(studio): Opened, Query(open): Query<Open>) -> Html<String> {
    let text = studio.document().text().to_owned();
    let open = moment_of(&open.at.parse().unwrap_or_default());
    let work = tokio::task::spawn_blocking(move || {
        let mut counted = studio.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.as_ref().is_none_or(|counted| counted.text != text) {
            *counted = count(&studio.kinds, text);
        }
        match counted.as_ref() {
            Some(counted) => {
                let drawn = StoryGraph::of(&counted.scenario, &counted.overview);
                graph_page(&drawn, &counted.overview, open)
            }
            None => html! { p.bad { "There is something left to fix; then the leaders can play it." } },
        }
    });
    Html(work.await.map(Markup::into_string).unwrap_or_default())
}

fn count(kinds: &Kinds, text: String) -> Option<CountedText> {
    let scenario = Scenario::from_kept("studio", &text, kinds)?;
    let overview = ScenarioOverview::of(scenario.clone(), &Model::current().ok()?, COUNTED).ok()?;
    Some(CountedText {
        text,
        scenario,
        overview,
    })
}

/// What is pressed while one plays in the page.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Played {
    /// The scenario is played from a place: its moment, or the first day.
    From(String),
    /// A control, by its id.
    Press(String),
    /// Nothing is asked; the next stop.
    GoOn,
}

/// A page of the play, or why there is none. It is worked out beside the answers to other requests.
async fn play(Opened(studio): Opened, Json(played): Json<Played>) -> Html<String> {
    let work = tokio::task::spawn_blocking(move || {
        let begun = match &played {
            Played::From(at) => Some(begun(&studio, at)),
            _ => None,
        };
        let mut open = studio.play.lock().unwrap_or_else(PoisonError::into_inner);
        match begun {
            Some(Ok(play)) => *open = Some(play),
            Some(Err(why)) => return html! { p.bad { (why) } },
            None => {}
        }
        let Some(play) = open.as_mut() else {
            return html! { p.bad { "Nothing is played; press Play from here." } };
        };
        match played {
            Played::From(_) => {}
            Played::Press(id) => play.press(&id),
            Played::GoOn => play.go_on(),
        }
        let page = play.page();
        play_page(play.words(), &page, play.goes_on())
    });
    Html(work.await.map(Markup::into_string).unwrap_or_default())
}

fn begun(studio: &OpenedFile, at: &str) -> Result<PagePlay, String> {
    let text = studio.document().text().to_owned();
    let scenario = Scenario::from_kept("studio", &text, &studio.kinds)
        .ok_or_else(|| "There is something left to fix; then it can be played.".to_owned())?;
    let moment = moment_of(&at.parse().unwrap_or_default()).filter(|number| *number < scenario.moments.len());
    PagePlay::begin(scenario, moment).map_err(|error| error.to_string())
}
