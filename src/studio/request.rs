//! What every request of a page says: which file it is about, and what is open in the page.
//!
//! In: an address. Out: an open file, or that there is none of this number.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path as UrlPath};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::Deserialize;

use super::desk::Desk;
use super::opened::OpenedFile;

/// The file whose number stands in the address.
pub(super) struct AddressedFile(pub Arc<OpenedFile>);

impl FromRequestParts<Arc<Desk>> for AddressedFile {
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

/// What is open in the page.
#[derive(Debug, Default, Deserialize)]
pub(super) struct OpenPlace {
    #[serde(default)]
    pub at: String,
    #[serde(default)]
    pub view: String,
    /// The language of the card.
    #[serde(default)]
    pub language: String,
}
