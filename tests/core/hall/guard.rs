//! Who is answered, and what every answer tells the browser.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::HeaderMap;
use axum::http::{Request, StatusCode};
use axum::routing::{get, post};
use stepback::web::{HallGuard, ReachedAt, hall_guarded};
use tower::ServiceExt as _;

const PORT: u16 = 7070;

/// A request to the hall, as it came to an address of the machine.
struct Asked {
    request: Request<Body>,
    reached: &'static str,
}

impl Asked {
    fn new(method: &str, path: &str, heads: &[(&str, &str)]) -> Self {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in heads {
            request = request.header(*name, *value);
        }
        Self {
            request: request.body(Body::empty()).unwrap(),
            reached: "192.168.1.5",
        }
    }

    fn get(host: &str) -> Self {
        Self::new("GET", "/", &[("host", host)])
    }

    fn post(heads: &[(&str, &str)]) -> Self {
        let host = ("host", "192.168.1.5:7070");
        Self::new("POST", "/vote", &[&[host], heads].concat())
    }

    fn at(mut self, reached: &'static str) -> Self {
        self.reached = reached;
        self
    }

    fn body(mut self, body: impl Into<Body>) -> Self {
        *self.request.body_mut() = body.into();
        self
    }

    fn answer(self) -> (StatusCode, HeaderMap, String) {
        self.answer_with(&[])
    }

    fn answer_with(mut self, names: &[&str]) -> (StatusCode, HeaderMap, String) {
        let routes = Router::new()
            .route("/", get(|| async { "the room" }))
            .route("/vote", post(|body: Bytes| async move { body.len().to_string() }));
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let routes = hall_guarded(routes, &HallGuard::new(PORT, &names, Duration::from_secs(10)));
        let reached = SocketAddr::new(self.reached.parse::<IpAddr>().unwrap(), PORT);
        self.request.extensions_mut().insert(ReachedAt(reached));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        runtime.block_on(async {
            let answer = routes.oneshot(self.request).await.unwrap();
            let (head, body) = answer.into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap();
            (head.status, head.headers, String::from_utf8(body.to_vec()).unwrap())
        })
    }

    fn status(self) -> StatusCode {
        self.answer().0
    }
}

#[test]
fn the_room_is_found_under_the_address_that_a_phone_came_to() {
    for (host, reached) in [
        ("192.168.1.5:7070", "192.168.1.5"),
        ("127.0.0.1:7070", "127.0.0.1"),
        ("localhost:7070", "127.0.0.1"),
        ("LocalHost:7070", "127.0.0.1"),
        ("[fd00::5]:7070", "fd00::5"),
        ("192.168.1.5:7070", "::ffff:192.168.1.5"),
    ] {
        assert_eq!(
            Asked::get(host).at(reached).status(),
            StatusCode::OK,
            "{host} at {reached}"
        );
    }
}

#[test]
fn an_address_that_the_machine_has_just_got_is_its_own_at_once() {
    assert_eq!(
        Asked::get("192.168.1.5:7070").at("10.0.0.9").status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(Asked::get("10.0.0.9:7070").at("10.0.0.9").status(), StatusCode::OK);
}

#[test]
fn a_name_that_was_made_to_lead_here_finds_no_room() {
    for host in [
        "evil.example:7070",
        "evil.example",
        "192.168.1.5:7071",
        "192.168.1.5",
        "192.168.1.6:7070",
        "192.168.1.5.evil.example:7070",
        "evil@192.168.1.5:7070",
        "localhost.evil.example:7070",
        "0x7f.1:7070",
        "",
        ":7070",
        "[::1",
    ] {
        let (status, _, said) = Asked::get(host).answer();
        assert_eq!(status, StatusCode::FORBIDDEN, "{host}");
        assert!(!said.contains("the room"), "{host}");
    }
    let without = Asked::new("GET", "/", &[]).status();
    let twice = Asked::new("GET", "/", &[("host", "192.168.1.5:7070"), ("host", "evil.example")]).status();
    assert_eq!([without, twice], [StatusCode::FORBIDDEN; 2]);
}

#[test]
fn a_name_in_front_of_the_machine_is_its_own_where_the_host_says_so() {
    let names = ["room.example.org", "192.168.1.5:8080"];
    let asked = |host: &str| Asked::get(host).at("172.17.0.2").answer_with(&names).0;
    for host in [
        "room.example.org",
        "room.example.org:443",
        "ROOM.example.org",
        "192.168.1.5:8080",
    ] {
        assert_eq!(asked(host), StatusCode::OK, "{host}");
    }
    for host in ["other.example.org", "192.168.1.5:8081"] {
        assert_eq!(asked(host), StatusCode::FORBIDDEN, "{host}");
    }
    let by_form = Asked::new(
        "POST",
        "/vote",
        &[("host", "room.example.org"), ("origin", "https://room.example.org")],
    );
    assert_eq!(by_form.answer_with(&names).0, StatusCode::OK);
}

#[test]
fn a_page_of_another_place_can_post_nothing() {
    let own = "http://192.168.1.5:7070";
    assert_eq!(Asked::post(&[]).status(), StatusCode::OK);
    assert_eq!(
        Asked::post(&[("origin", own), ("sec-fetch-site", "same-origin")]).status(),
        StatusCode::OK
    );
    for heads in [
        &[("origin", "http://evil.example")][..],
        &[("origin", "null")],
        &[("origin", "")],
        &[("origin", "http://192.168.1.5")],
        &[("origin", "http://192.168.1.5:7070.evil.example")],
        &[("origin", own), ("origin", "http://evil.example")],
        &[("origin", own), ("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "\u{e9}")],
    ] {
        let (status, _, said) = Asked::post(heads).answer();
        assert_eq!(status, StatusCode::FORBIDDEN, "{heads:?}");
        assert!(said.contains("another place"), "{said}");
    }
}

#[test]
fn a_link_on_another_page_leads_in_and_a_script_there_reads_nothing() {
    let host = ("host", "192.168.1.5:7070");
    let link = Asked::new("GET", "/", &[host, ("sec-fetch-site", "cross-site")]);
    let script = Asked::new("GET", "/", &[host, ("origin", "http://evil.example")]);
    assert_eq!(
        [link.status(), script.status()],
        [StatusCode::OK, StatusCode::FORBIDDEN]
    );
}

#[test]
fn nothing_but_reading_and_posting_is_known() {
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "BREW"] {
        let asked = Asked::new(method, "/vote", &[("host", "192.168.1.5:7070")]);
        assert_eq!(asked.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    assert_eq!(
        Asked::new("HEAD", "/", &[("host", "192.168.1.5:7070")]).status(),
        StatusCode::OK
    );
}

#[test]
fn sixteen_kibibytes_are_taken_and_no_byte_more() {
    let whole = Asked::post(&[]).body(vec![b'x'; 16 * 1024]).answer();
    assert_eq!((whole.0, whole.2.as_str()), (StatusCode::OK, "16384"));
    let (status, _, said) = Asked::post(&[]).body(vec![b'x'; 16 * 1024 + 1]).answer();
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(said.contains("16 KiB"), "{said}");
}

#[test]
fn every_answer_forbids_the_browser_what_no_page_here_needs() {
    let own = ("host", "192.168.1.5:7070");
    for asked in [
        Asked::new("GET", "/", &[own]),
        Asked::new("GET", "/nowhere", &[own]),
        Asked::get("evil.example"),
    ] {
        let (_, heads, _) = asked.answer();
        let policy = heads["content-security-policy"].to_str().unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(heads["referrer-policy"], "same-origin");
        assert_eq!(heads["x-content-type-options"], "nosniff");
        assert_eq!(heads["cross-origin-resource-policy"], "same-origin");
        assert_eq!(heads["cache-control"], "no-store");
    }
}
