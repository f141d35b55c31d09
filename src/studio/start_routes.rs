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
pub(super) enum Going {
    /// The page to go to.
    Go(String),
    /// Why not.
    Refused(String),
}

impl Going {
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
pub(super) struct Wanted {
    path: String,
}

pub(super) async fn open(State(desk): OnDesk, Json(wanted): Json<Wanted>) -> Json<Going> {
    let path = wanted.path.trim();
    if path.is_empty() {
        return Json(Going::Refused("write which file, for example `my_team.ron`".to_owned()));
    }
    // What stands in a folder is meant from there.
    let path = desk.folder().join(files::path_from_text(path));
    Going::to(desk.open(Path::new(&path)))
}

/// A scenario that is to be begun.
#[derive(Debug, Deserialize)]
pub(super) struct Begun {
    name: String,
    with: BegunWith,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BegunWith {
    /// Comments alone.
    Empty,
    /// A copy of a shipped scenario.
    Copy(String),
    /// The team that answers describe.
    Team(TypedAnswers),
}

pub(super) async fn begin(State(desk): OnDesk, Json(begun): Json<Begun>) -> Json<Going> {
    let name = &begun.name;
    match begun.with {
        BegunWith::Empty => Going::to(desk.begin(name, commented)),
        BegunWith::Copy(of) => match text_to_copy(&of) {
            Ok(text) => Going::to(desk.begin(name, |name| copied(name, &text, &of))),
            Err(why) => Json(Going::Refused(why.to_string())),
        },
        BegunWith::Team(typed) => match TeamForm::of(&typed).answers {
            Some(answers) => Going::to(desk.begin(name, |_| team_scenario(&answers))),
            None => Json(Going::Refused(
                "an answer is not taken; what is wrong stands beside it".to_owned(),
            )),
        },
    }
}

/// The questions about a team, as what was typed so far makes them.
pub(super) async fn team(Json(typed): Json<TypedAnswers>) -> Html<String> {
    Html(team_form(&TeamForm::of(&typed)).into_string())
}
