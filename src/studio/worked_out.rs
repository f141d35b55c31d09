//! What takes its time, or is asked on its own: the rehearsal of a moment, the graph, the play in the page, the card in a language, a pack.
//!
//! In: requests. Out: markup. What takes longer than a moment runs on a thread of its own, so that typing is answered meanwhile.

use std::sync::{Arc, PoisonError};

use axum::Json;
use axum::extract::Query;
use axum::response::Html;
use maud::{Markup, html};
use serde::Deserialize;

use super::document::Document;
use super::graph::StoryGraph;
use super::html::{card, graph as graph_page, moment_of, packed, play as play_page, rehearsal, ways};
use super::opened::{CountedText, OpenedFile};
use super::packing;
use super::playing::PagePlay;
use super::request::{AddressedFile, OpenPlace};
use super::told_moment::ToldMoment;
use crate::insight::{Judgement, Lesson, ScenarioOverview};
use crate::scenario::form::Path;
use crate::scenario::{Kinds, Model, Scenario};

/// Runs under each leader when the open moment is rehearsed.
const REHEARSED: u64 = 20;
/// Runs under each leader of which the arrows between moments are counted.
const COUNTED: u64 = 20;

/// The open moment as players see it, where the scenario can be played.
pub(super) fn card_of(file: &OpenedFile, document: &Document, at: &Path, language: &str) -> Markup {
    let shown = moment_of(at)
        .and_then(|moment| ToldMoment::of(document.path(), document.text(), &file.kinds, moment, language));
    shown.map_or_else(|| html! {}, |shown| card(&shown))
}

/// The open moment in a language.
pub(super) async fn tell(AddressedFile(studio): AddressedFile, Query(open): Query<OpenPlace>) -> Html<String> {
    let document = studio.document();
    let at: Path = open.at.parse().unwrap_or_default();
    Html(card_of(&studio, &document, &at, &open.language).into_string())
}

/// What stands on a pack.
#[derive(Debug, Deserialize)]
pub(super) struct PackLabel {
    #[serde(default)]
    by: String,
    #[serde(default)]
    licence: String,
}

/// Packs the scenario as it is saved, and says where the pack is, or why there is none.
pub(super) async fn pack(AddressedFile(studio): AddressedFile, Json(label): Json<PackLabel>) -> Html<String> {
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
pub(super) async fn rehearse(AddressedFile(studio): AddressedFile, Query(open): Query<OpenPlace>) -> Html<String> {
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

/// What leads to what.
pub(super) async fn graph(AddressedFile(studio): AddressedFile, Query(open): Query<OpenPlace>) -> Html<String> {
    let open = moment_of(&open.at.parse().unwrap_or_default());
    drawn(studio, move |graph, overview| graph_page(graph, overview, open)).await
}

/// What leads to the open moment, and on.
pub(super) async fn near(AddressedFile(studio): AddressedFile, Query(open): Query<OpenPlace>) -> Html<String> {
    match moment_of(&open.at.parse().unwrap_or_default()) {
        Some(moment) => drawn(studio, move |graph, _| ways(graph, moment)).await,
        None => Html(String::new()),
    }
}

/// Something of the graph. It is counted beside the answers to other requests, and once for each text: who asks meanwhile waits for it.
async fn drawn(
    studio: Arc<OpenedFile>,
    show: impl FnOnce(&StoryGraph, &ScenarioOverview) -> Markup + Send + 'static,
) -> Html<String> {
    let text = studio.document().text().to_owned();
    let work = tokio::task::spawn_blocking(move || {
        let mut counted = studio.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.as_ref().is_none_or(|counted| counted.text != text) {
            *counted = count(&studio.kinds, text);
        }
        let drawn = counted.as_ref().map(|counted| {
            let graph = StoryGraph::of(&counted.scenario, &counted.overview);
            show(&graph, &counted.overview)
        });
        drawn.unwrap_or_else(|| html! { p.bad { "There is something left to fix; then the leaders can play it." } })
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
pub(super) enum PlayRequest {
    /// The scenario is played from a place: its moment, or the first day.
    From(String),
    /// A control, by its id.
    Press(String),
    /// Nothing is asked; the next stop.
    GoOn,
}

/// A page of the play, or why there is none. It is worked out beside the answers to other requests.
pub(super) async fn play(AddressedFile(studio): AddressedFile, Json(played): Json<PlayRequest>) -> Html<String> {
    let work = tokio::task::spawn_blocking(move || {
        let begun = match &played {
            PlayRequest::From(at) => Some(begun(&studio, at)),
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
            PlayRequest::From(_) => {}
            PlayRequest::Press(id) => play.press(&id),
            PlayRequest::GoOn => play.go_on(),
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
