//! The body of a request, taken in whole before anybody looks at it: 16 KiB at most, and not drop by drop.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tokio::time::timeout;

/// The most bytes that a phone or a console has to send: a choice, a line of why, a name.
const MOST_BYTES: usize = 16 * 1024;

const TOO_LARGE: &str = "This is more than anybody here has to send: 16 KiB at most.\n";
const TOO_SLOW: &str = "This took too long to arrive. Please send it again.\n";

pub(super) async fn take_body(State(patience): State<Duration>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    match timeout(patience, to_bytes(body, MOST_BYTES)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        Ok(Err(_)) => (StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE).into_response(),
        Err(_) => (StatusCode::REQUEST_TIMEOUT, TOO_SLOW).into_response(),
    }
}
