//! Who may ask the hall's server: who came to this machine by its own address or name, from no page of another place.
//!
//! In: the head of a request and the address that it came to. Out: the request goes on, or a plain sentence. Against a name elsewhere that
//! was made to lead here (DNS rebinding): a host that is an address must be the one that the connection came to, which needs no list of
//! addresses and holds when the machine gets another one; a host that is a name must be the machine's, or one that the host was told.
//! Against forms and scripts elsewhere: an origin must be the host itself.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};

use super::super::answer_heads::PagePolicy;
use super::super::gzip::compress;
use super::own_names::OwnNames;
use super::request_body::take_body;

/// The address of this machine that a request came to, put on each by the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReachedAt(pub SocketAddr);

/// Whom the hall's server answers.
#[derive(Debug, Clone)]
pub struct HallGuard {
    port: u16,
    own: OwnNames,
    other: Arc<[String]>,
    patience: Duration,
}

impl HallGuard {
    /// For a port of this machine, and for `names` under which something in front of it is known (`room.example.org`, with or without a
    /// port). `patience` is how long a request may take to arrive.
    #[must_use]
    pub fn new(port: u16, names: &[String], patience: Duration) -> Self {
        Self::with_names(port, OwnNames::of_this_machine(), names, patience)
    }

    pub(super) fn with_names(port: u16, own: OwnNames, names: &[String], patience: Duration) -> Self {
        let other = names.iter().map(|name| name.to_ascii_lowercase()).collect();
        Self {
            port,
            own,
            other,
            patience,
        }
    }

    /// Why a request is not answered.
    fn refusal(&self, request: &Request) -> Option<(StatusCode, &'static str)> {
        let heads = request.headers();
        let reached = request
            .extensions()
            .get::<ReachedAt>()
            .map(|ReachedAt(address)| address.ip());
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let Some(host) = only(heads, &HOST).filter(|host| self.is_own(host, reached)) else {
            return Some((StatusCode::FORBIDDEN, OTHER_HOST));
        };
        if heads.contains_key(ORIGIN) && !only(heads, &ORIGIN).is_some_and(|origin| is_at(origin, host)) {
            return Some((StatusCode::FORBIDDEN, OTHER_PAGE));
        }
        if !reads && *request.method() != Method::POST {
            return Some((StatusCode::METHOD_NOT_ALLOWED, OTHER_METHOD));
        }
        let site = HeaderName::from_static("sec-fetch-site");
        let is_from_here = || matches!(only(heads, &site), Some("none" | "same-origin"));
        if !reads && heads.contains_key(&site) && !is_from_here() {
            return Some((StatusCode::FORBIDDEN, OTHER_PAGE));
        }
        None
    }

    fn is_own(&self, host: &str, reached: Option<IpAddr>) -> bool {
        let Some(authority) = host.parse::<Authority>().ok().filter(|_| !host.contains('@')) else {
            return false;
        };
        let name = authority.host();
        if self
            .other
            .iter()
            .any(|other| other.eq_ignore_ascii_case(name) || other.eq_ignore_ascii_case(host))
        {
            return true;
        }
        if authority.port_u16().unwrap_or(80) != self.port {
            return false;
        }
        match name.trim_matches(['[', ']']).parse::<IpAddr>() {
            Ok(address) => reached.is_some_and(|reached| reached.to_canonical() == address.to_canonical()),
            Err(_) => self.own.contain(name),
        }
    }
}

const OTHER_HOST: &str = "No room is found under this name. Open the address that stands on the wall.\n";
const OTHER_PAGE: &str = "This was sent by a page of another place. Open the address that stands on the wall.\n";
const OTHER_METHOD: &str = "This server is only read from and posted to.\n";

/// The value of a head that is there once and is plain text.
fn only<'a>(heads: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = heads.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn is_at(origin: &str, host: &str) -> bool {
    let place = origin
        .strip_prefix("http://")
        .or_else(|| origin.strip_prefix("https://"));
    place.is_some_and(|place| place.eq_ignore_ascii_case(host))
}

/// Routes behind the guard, with bodies up to 16 KiB, compressed where that is worth it.
pub fn hall_guarded(routes: Router, guard: &HallGuard) -> Router {
    routes
        .layer(middleware::from_fn_with_state(guard.patience, take_body))
        .layer(middleware::from_fn(compress))
        .layer(middleware::from_fn_with_state(guard.clone(), guard_hall))
}

async fn guard_hall(State(guard): State<HallGuard>, request: Request, next: Next) -> Response {
    let mut answer = match guard.refusal(&request) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    };
    PagePolicy::Hall.put_on(answer.headers_mut());
    answer
}
