//! Who may ask: the right host, the right origin, the right secret.
//!
//! In: the heads of a request. Out: the request goes on, or an answer that says no more than that it may not. Against pages of other places
//! that call this port: a name that was made to lead here (DNS rebinding) is another host, a form or a script elsewhere is another origin,
//! and neither knows the secret.

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::answer_heads::PagePolicy;
use super::secret::Secret;

/// Whom the server answers.
#[derive(Clone)]
pub(super) struct Guard {
    secret: Secret,
    hosts: [String; 2],
}

impl Guard {
    pub(super) fn new(secret: Secret, port: u16) -> Self {
        Self {
            secret,
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
        }
    }

    fn may_ask(&self, heads: &HeaderMap, path: &str) -> bool {
        let text = |name: HeaderName| heads.get(name).map(|value| value.to_str().unwrap_or_default());
        let host = text(HOST).unwrap_or_default();
        let is_own = |origin: &str| {
            let place = origin.strip_prefix("http://").unwrap_or_default();
            self.hosts.iter().any(|host| host == place)
        };
        let site = text(HeaderName::from_static("sec-fetch-site")).unwrap_or("none");
        let secret = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        self.hosts.iter().any(|own| own == host)
            && text(ORIGIN).is_none_or(is_own)
            && matches!(site, "none" | "same-origin")
            && self.secret.is(secret)
    }
}

/// Lets through who may ask, and puts on every answer what a browser has to know.
pub(super) async fn guard(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let mut answer = if guard.may_ask(request.headers(), request.uri().path()) {
        next.run(request).await
    } else {
        let said = "This page is not for you, or its program was started anew: open the address that it printed.\n";
        (StatusCode::FORBIDDEN, said).into_response()
    };
    PagePolicy::Studio.put_on(answer.headers_mut());
    answer
}
