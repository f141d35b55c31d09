//! What a page of a room is answered: where to go, what is said, parts of it anew.

use axum::Json;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

use super::html::Regions;
use crate::narration::Localizer;

/// What a page is answered.
#[derive(Debug, Default, Serialize)]
pub(super) struct PageAnswer {
    /// Where to go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) go: Option<String>,
    /// What is said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) said: Option<String>,
    /// Parts of the page, anew.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) regions: Vec<(&'static str, String)>,
}

impl PageAnswer {
    /// Parts of a page.
    pub(super) fn parts(regions: Regions) -> Self {
        let written = |(id, inside): (&'static str, maud::Markup)| (id, inside.into_string());
        Self {
            regions: regions.into_iter().map(written).collect(),
            ..Self::default()
        }
    }

    pub(super) fn with(self, status: StatusCode) -> Response {
        (status, Json(self)).into_response()
    }

    /// As the data of an event.
    pub(super) fn event(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Something is said, in words of the locale files.
pub(super) fn said(status: StatusCode, words: &Localizer, key: &str) -> Response {
    told(status, words.get(key))
}

/// Something is said.
pub(super) fn told(status: StatusCode, said: String) -> Response {
    let answer = PageAnswer {
        said: Some(said),
        ..PageAnswer::default()
    };
    answer.with(status)
}

/// It was asked too often.
pub(super) fn slow(words: &Localizer) -> Response {
    let mut answer = said(StatusCode::TOO_MANY_REQUESTS, words, "room-slow");
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    answer
}
