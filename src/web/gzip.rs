//! Pages as gzip, for who reads it: a third or less of the bytes over a full wireless network.
//!
//! In: an answer. Out: the same with its text compressed, where the browser takes gzip and the text is worth it. Events are never touched:
//! each has to leave at once.

use std::io::Write as _;

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;

/// Bodies that are compressed, in bytes: a shorter one fits into a packet anyway, a longer one would hold up everybody else.
const WORTH: std::ops::RangeInclusive<u64> = 860..=4 * 1024 * 1024;

/// The beginnings of types that compress well.
const TEXTS: [&str; 6] = [
    "text/html",
    "text/css",
    "text/javascript",
    "text/plain",
    "application/json",
    "image/svg+xml",
];

/// Bytes as gzip, without a name or a time in it; none where that fails.
pub(super) fn gzip(bytes: &[u8], level: Compression) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), level);
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

/// Whether a browser takes gzip: it names it, and not with the weight 0.
pub(super) fn takes_gzip(heads: &HeaderMap) -> bool {
    let named = heads.get_all(ACCEPT_ENCODING);
    let mut codings = named
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(','));
    codings.any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        is_gzip
            && !parts.any(|part| {
                part.replace(' ', "")
                    .trim_end_matches(['0', '.'])
                    .eq_ignore_ascii_case("q=")
            })
    })
}

/// Compresses what is worth it.
pub(super) async fn compress(request: Request, next: Next) -> Response {
    let wanted = takes_gzip(request.headers()) && request.method() != Method::HEAD;
    let answer = next.run(request).await;
    if !is_worth_it(&answer) {
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    head.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    if !wanted {
        return Response::from_parts(head, body);
    }
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    match gzip(&bytes, Compression::default()) {
        Some(packed) => {
            head.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            head.headers.remove(CONTENT_LENGTH);
            head.headers.remove(ETAG);
            Response::from_parts(head, Body::from(packed))
        }
        None => Response::from_parts(head, Body::from(bytes)),
    }
}

fn is_worth_it(answer: &Response) -> bool {
    let kind = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_text = kind.is_some_and(|kind| TEXTS.iter().any(|text| kind.starts_with(text)));
    let length = answer.body().size_hint().exact();
    is_text && length.is_some_and(|length| WORTH.contains(&length)) && !answer.headers().contains_key(CONTENT_ENCODING)
}
