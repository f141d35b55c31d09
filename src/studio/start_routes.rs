//! What the first page asks: files to open, scenarios to begin, the questions about one's own team.
//!
//! In: requests. Out: the page, the form of the team, or where to go on; what is refused is one sentence and changes nothing.

use std::path::Path;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Html;
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::html::{StartPage, team_form};
use super::team_form::{TeamForm, TypedAnswers};
use crate::platform::files;
use crate::scenario::team::team_scenario;
use crate::scenario::{Scenario, catalog, commented, copied, text_to_copy};

type OnDesk = State<Arc<Desk>>;

/// What a press is answered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum NextPage {
    /// The page to go to.
    Go(String),
    /// Why not.
    Refused(String),
}

impl NextPage {
    fn to<E: ToString>(opened: Result<usize, E>) -> Json<Self> {
        Json(match opened {
            Ok(number) => Self::Go(format!("{number}/studio")),
            Err(why) => Self::Refused(why.to_string()),
        })
    }
}

/// The first page.
pub(super) async fn start(State(desk): OnDesk) -> Html<String> {
    let (recent, here) = desk.offered();
    let folder = files::whole(desk.folder());
    let shipped: Vec<(String, String)> = catalog()
        .all()
        .map(|name| {
            (
                name.to_owned(),
                Scenario::shipped(name).map_or_else(|_| name.to_owned(), |found| found.title),
            )
        })
        .collect();
    let page = StartPage {
        folder: &folder,
        recent: &recent,
        here: &here,
        shipped: &shipped,
        team: &TeamForm::of(&TypedAnswers::new()),
    };
    Html(page.whole().into_string())
}

/// A file that is to be opened.
#[derive(Debug, Deserialize)]
pub(super) struct OpenRequest {
    path: String,
}

pub(super) async fn open(State(desk): OnDesk, Json(wanted): Json<OpenRequest>) -> Json<NextPage> {
    let path = wanted.path.trim();
    if path.is_empty() {
        return Json(NextPage::Refused(
            "write which file, for example `my_team.ron`".to_owned(),
        ));
    }
    // What stands in a folder is meant from there.
    let path = desk.folder().join(files::path_from_text(path));
    NextPage::to(desk.open(Path::new(&path)))
}

/// A scenario that is to be begun.
#[derive(Debug, Deserialize)]
pub(super) struct NewScenarioRequest {
    name: String,
    with: NewScenarioSource,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum NewScenarioSource {
    /// Comments alone.
    Empty,
    /// A copy of a shipped scenario.
    Copy(String),
    /// The team that answers describe.
    Team(TypedAnswers),
}

pub(super) async fn begin(State(desk): OnDesk, Json(begun): Json<NewScenarioRequest>) -> Json<NextPage> {
    let name = &begun.name;
    match begun.with {
        NewScenarioSource::Empty => NextPage::to(desk.begin(name, commented)),
        NewScenarioSource::Copy(of) => match text_to_copy(&of) {
            Ok(text) => NextPage::to(desk.begin(name, |name| copied(name, &text, &of))),
            Err(why) => Json(NextPage::Refused(why.to_string())),
        },
        NewScenarioSource::Team(typed) => match TeamForm::of(&typed).answers {
            Some(answers) => NextPage::to(desk.begin(name, |_| team_scenario(&answers))),
            None => Json(NextPage::Refused(
                "an answer is not taken; what is wrong stands beside it".to_owned(),
            )),
        },
    }
}

/// The questions about a team, as what was typed so far makes them.
pub(super) async fn team(Json(typed): Json<TypedAnswers>) -> Html<String> {
    Html(team_form(&TeamForm::of(&typed)).into_string())
}
