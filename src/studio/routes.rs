//! What a page asks of the studio: pages, changes, and how a moment goes.
//!
//! In: requests. Out: the page, or after a change its regions anew and the messages beside its fields.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};

use super::document::{Document, Outside};
use super::finding::{PlacedFinding, findings, fixed};
use super::graph::StoryGraph;
use super::html::{StudioPage, View, card, graph as graph_page, moment_of, play as play_page, rehearsal};
use super::playing::PagePlay;
use crate::insight::{Judgement, Lesson, ScenarioOverview};
use crate::platform::embedded;
use crate::scenario::form::{Change, FormText, Path};
use crate::scenario::{Kinds, Model, Scenario};

/// Runs under each leader when the open moment is rehearsed.
const REHEARSED: u64 = 20;
/// Runs under each leader of which the arrows between moments are counted.
const COUNTED: u64 = 20;

struct Studio {
    document: Mutex<Document>,
    /// What is played in the page.
    play: Mutex<Option<PagePlay>>,
    /// What leads to what, and the text that it was counted for.
    counted: Mutex<Option<CountedText>>,
    kinds: Kinds,
}

/// An overview, and of which text.
struct CountedText {
    text: String,
    scenario: Scenario,
    overview: ScenarioOverview,
}

type Shared = State<Arc<Studio>>;

/// The routes of the studio of a file.
pub fn routes(document: Document, kinds: Kinds) -> Router {
    let studio = Studio {
        document: Mutex::new(document),
        play: Mutex::new(None),
        counted: Mutex::new(None),
        kinds,
    };
    Router::new()
        .route("/studio", get(page))
        .route("/style.css", get(style))
        .route("/script.js", get(script))
        .route("/change", post(change))
        .route("/look", get(look))
        .route("/rehearsal", get(rehearse))
        .route("/graph", get(graph))
        .route("/play", post(play))
        .with_state(Arc::new(studio))
}

/// What is open in the page.
#[derive(Debug, Default, Deserialize)]
struct Open {
    #[serde(default)]
    at: String,
    #[serde(default)]
    view: String,
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

impl Studio {
    fn document(&self) -> MutexGuard<'_, Document> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

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
            card: self.card(document.text(), &at),
        })
    }

    /// The open moment as players see it, where the scenario can be played.
    fn card(&self, text: &str, at: &Path) -> Markup {
        let moment = || {
            let number = moment_of(at)?;
            let scenario = Scenario::from_kept("studio", text, &self.kinds)?;
            let moment = scenario.moments.get(number)?.clone();
            Some(card(&scenario, &moment))
        };
        moment().unwrap_or_else(|| html! {})
    }
}

async fn page(State(studio): Shared, Query(open): Query<Open>) -> Html<String> {
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

async fn change(State(studio): Shared, Json(sent): Json<Sent>) -> Json<Answer> {
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
            match fixed(&Studio::file(&document), document.text(), &studio.kinds, number) {
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
    studio: &Studio,
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
}

/// Whether another program changed the file, or another page of this one.
async fn look(State(studio): Shared, Query(seen): Query<Seen>) -> Json<Option<Answer>> {
    let mut document = studio.document();
    let outside = document.look_outside();
    if outside == Outside::Same && document.version() == seen.version {
        return Json(None);
    }
    let open = Open {
        at: seen.at,
        view: seen.view,
    };
    Json(Some(answer(&studio, &document, &open, true, None, None)))
}

/// How the open moment goes. It is worked out beside the answers to other requests.
async fn rehearse(State(studio): Shared, Query(open): Query<Open>) -> Html<String> {
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
async fn graph(State(studio): Shared, Query(open): Query<Open>) -> Html<String> {
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
async fn play(State(studio): Shared, Json(played): Json<Played>) -> Html<String> {
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

fn begun(studio: &Studio, at: &str) -> Result<PagePlay, String> {
    let text = studio.document().text().to_owned();
    let scenario = Scenario::from_kept("studio", &text, &studio.kinds)
        .ok_or_else(|| "There is something left to fix; then it can be played.".to_owned())?;
    let moment = moment_of(&at.parse().unwrap_or_default()).filter(|number| *number < scenario.moments.len());
    PagePlay::begin(scenario, moment).map_err(|error| error.to_string())
}
