//! Pages go compressed to who reads that, and files are kept by browsers until they change.

use std::io::Read as _;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Html;
use axum::routing::get;
use flate2::read::GzDecoder;
use stepback::web::{Asset, HallGuard, asset_routes, hall_guarded};
use tower::ServiceExt as _;

fn page() -> String {
    "<p>Femi holds out a small front wheel.</p>".repeat(100)
}

fn style() -> Asset {
    Asset::new("room.css", "text/css; charset=utf-8", b"p { color: red }".repeat(100))
}

fn ask(path: &str, takes: Option<&str>) -> (StatusCode, HeaderMap, Vec<u8>) {
    let routes = Router::new()
        .route("/", get(|| async { Html(page()) }))
        .route("/short", get(|| async { Html("short") }))
        .merge(asset_routes([style()]));
    let routes = hall_guarded(routes, &HallGuard::new(7070, &[], Duration::from_secs(10)));
    let mut request = Request::get(path).header("host", "localhost:7070");
    if let Some(takes) = takes {
        request = request.header("accept-encoding", takes);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let answer = routes.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let (head, body) = answer.into_parts();
        (
            head.status,
            head.headers,
            to_bytes(body, usize::MAX).await.unwrap().to_vec(),
        )
    })
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut plain).unwrap();
    plain
}

#[test]
fn a_page_goes_compressed_to_who_takes_that_and_is_the_same_page() {
    for takes in [
        "gzip",
        "gzip, deflate, br",
        "br;q=1.0, GZIP;q=0.8",
        "deflate,gzip;q=0.001",
    ] {
        let (_, heads, body) = ask("/", Some(takes));
        assert_eq!(heads["content-encoding"], "gzip", "{takes}");
        assert!(body.len() < page().len() / 10, "{}", body.len());
        assert_eq!(unpacked(&body), page().as_bytes());
        assert_eq!(heads["vary"], "accept-encoding");
    }
    for takes in [
        None,
        Some(""),
        Some("identity"),
        Some("br"),
        Some("gzip;q=0"),
        Some("gzip; q=0.000"),
    ] {
        let (_, heads, body) = ask("/", takes);
        assert!(!heads.contains_key("content-encoding"), "{takes:?}");
        assert_eq!(body, page().as_bytes());
    }
}

#[test]
fn what_fits_into_a_packet_is_left_as_it_is() {
    let (_, heads, body) = ask("/short", Some("gzip"));
    assert!(!heads.contains_key("content-encoding"));
    assert_eq!(body, b"short");
}

#[test]
fn a_file_is_kept_for_good_under_a_path_that_changes_with_it() {
    let path = style().path().to_owned();
    let parts: Vec<&str> = path.split('.').collect();
    assert_eq!((parts[0], parts[1].len(), parts[2]), ("/room", 16, "css"), "{path}");
    let (status, heads, body) = ask(&path, Some("gzip"));
    assert_eq!(status, StatusCode::OK);
    assert_eq!(heads["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(heads["content-type"], "text/css; charset=utf-8");
    assert_eq!(
        heads["content-security-policy"].to_str().unwrap().split(';').next(),
        Some("default-src 'none'")
    );
    assert_eq!(unpacked(&body), ask(&path, None).2);
    assert_ne!(path, Asset::new("room.css", "text/css", b"p {}".to_vec()).path());
}
