//! Styles and scripts under addresses that change with them, so that a browser keeps each for good.
//!
//! In: a name and bytes. Out: a path with a digest of the bytes in it (`/room.3f9c0a1b.css`), and the route that answers it.

use std::fmt::Write as _;

use axum::Router;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use flate2::Compression;
use sha2::{Digest as _, Sha256};

use super::gzip::{gzip, takes_gzip};

/// A file of a page, compressed once.
#[derive(Debug, Clone)]
pub struct Asset {
    path: String,
    kind: &'static str,
    plain: Bytes,
    packed: Option<Bytes>,
}

impl Asset {
    /// A file, its name (`room.css`), and its type (`text/css; charset=utf-8`).
    #[must_use]
    pub fn new(name: &str, kind: &'static str, bytes: Vec<u8>) -> Self {
        let mut digest = String::with_capacity(16);
        for byte in Sha256::digest(&bytes).iter().take(8) {
            let _ = write!(digest, "{byte:02x}");
        }
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let packed = gzip(&bytes, Compression::best()).filter(|packed| packed.len() < bytes.len());
        Self {
            path: format!("/{stem}.{digest}.{ending}"),
            kind,
            plain: Bytes::from(bytes),
            packed: packed.map(Bytes::from),
        }
    }

    /// Where it is found, from the root of the server: `/room.3f9c0a1b2c3d4e5f.css`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    fn answer(self, asked: &HeaderMap) -> Response {
        let kept = "public, max-age=31536000, immutable";
        let heads = [
            (CONTENT_TYPE, self.kind),
            (CACHE_CONTROL, kept),
            (VARY, "accept-encoding"),
        ];
        match self.packed.filter(|_| takes_gzip(asked)) {
            Some(packed) => {
                let mut answer = (heads, packed).into_response();
                answer
                    .headers_mut()
                    .insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                answer
            }
            None => (heads, self.plain).into_response(),
        }
    }
}

/// The routes of files, to be merged with those of the pages. Each path may be there once.
pub fn asset_routes(assets: impl IntoIterator<Item = Asset>) -> Router {
    assets.into_iter().fold(Router::new(), |routes, asset| {
        let path = asset.path.clone();
        routes.route(&path, get(move |heads: HeaderMap| async move { asset.answer(&heads) }))
    })
}
