//! The studio: what is done on its page stands in the file, whatever else happens to the file; and nobody else is answered.
//!
//! In: requests as a browser sends them, to routes without a network. Out: answers, and the file.
#![expect(
    clippy::disallowed_methods,
    reason = "a test that reads and writes the files it judges"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use stepback::platform::embedded;
use stepback::scenario::Kinds;
use stepback::studio::{Desk, Document, Outside, RecentFiles, routes};
use stepback::web::{Secret, guarded};
use tower::ServiceExt as _;

const PORT: u16 = 7171;

/// A studio of a copy of the tutorial.
struct Room {
    folder: tempfile::TempDir,
    secret: Secret,
    router: Router,
}

impl Room {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("arch.ron");
        fs::write(&file, embedded::scenario("first_steps").unwrap()).unwrap();
        let secret = Secret::new().unwrap();
        let recent = RecentFiles::in_data(None);
        let desk = Desk::new(Kinds::current().unwrap(), folder.path().to_owned(), recent);
        assert_eq!(desk.open(&file).unwrap(), 1);
        let router = guarded(routes(Arc::new(desk)), &secret, PORT);
        Self { folder, secret, router }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("arch.ron")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.file()).unwrap()
    }

    fn send(&self, request: Request<Body>) -> (StatusCode, String) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let answer = self.router.clone().oneshot(request).await.unwrap();
            let status = answer.status();
            let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
            (status, String::from_utf8(body.to_vec()).unwrap())
        })
    }

    fn get(&self, path: &str) -> (StatusCode, String) {
        let uri = format!("/{}/1/{path}", self.secret.as_str());
        let request = Request::get(uri).header("host", format!("127.0.0.1:{PORT}"));
        self.send(request.body(Body::empty()).unwrap())
    }

    fn ask_at(&self, version: u64, what: &Value) -> Value {
        let sent = json!({ "version": version, "at": "", "view": "forms", "ask": what });
        let request = Request::post(format!("/{}/1/change", self.secret.as_str()))
            .header("host", format!("127.0.0.1:{PORT}"))
            .header("origin", format!("http://127.0.0.1:{PORT}"))
            .header("content-type", "application/json");
        let (status, body) = self.send(request.body(Body::from(sent.to_string())).unwrap());
        assert_eq!(status, StatusCode::OK, "{body}");
        serde_json::from_str(&body).unwrap()
    }

    fn ask(&self, what: &Value) -> Value {
        self.ask_at(1, what)
    }

    fn write_title(&self, title: &str) -> Value {
        self.ask(&json!({ "form": { "do": "text", "path": "title", "value": title } }))
    }
}

fn region<'a>(answer: &'a Value, id: &str) -> &'a str {
    let regions = answer["regions"].as_array().unwrap();
    regions.iter().find(|region| region[0] == id).unwrap()[1]
        .as_str()
        .unwrap()
}

#[test]
fn what_is_typed_stands_in_the_file_and_nothing_else_changed() {
    let room = Room::open();
    let before = room.text();
    let answer = room.write_title("Thirty \"big\" bicycles");
    let wanted = before.replacen("\"Thirty Small Bicycles\"", "\"Thirty \\\"big\\\" bicycles\"", 1);
    assert_eq!(room.text(), wanted);
    assert!(region(&answer, "status").contains("Saved"));
}

#[test]
fn undo_goes_back_to_the_first_byte_and_redo_forward() {
    let room = Room::open();
    let before = room.text();
    for title in ["One", "Two", "Three"] {
        room.write_title(title);
    }
    room.ask(&json!({ "form": { "do": "add", "path": "moments" } }));
    for _ in 0..4 {
        room.ask(&json!("undo"));
    }
    assert_eq!(room.text(), before);
    room.ask(&json!("redo"));
    assert!(room.text().contains("title: \"One\""));
}

#[test]
fn a_mistake_is_told_beside_its_field_and_corrected_at_a_press() {
    let room = Room::open();
    let before = room.text();
    let answer = room.ask(&json!({ "form": { "do": "text", "path": "moments.0.owner", "value": "femmi" } }));
    let messages = answer["messages"].as_array().unwrap();
    assert_eq!(messages[0]["path"], "moments.0.owner");
    assert_eq!(messages[0]["error"], true);
    room.ask(&json!("undo"));
    let answer = room.ask(&json!({ "whole": before.replacen("minutes: 5,", "minutes: 5;", 1) }));
    assert_eq!(
        answer["messages"].as_array().unwrap().len(),
        1,
        "{}",
        answer["messages"]
    );
    let answer = room.ask(&json!({ "fix": 0 }));
    assert_eq!(answer["messages"].as_array().unwrap().len(), 0);
    assert_eq!(room.text(), before);
}

#[test]
fn a_text_that_cannot_be_read_is_kept_and_said_so() {
    let room = Room::open();
    let broken = room.text().replacen("people: [", "people: (", 1);
    let answer = room.ask(&json!({ "whole": broken }));
    assert_eq!(room.text(), broken);
    assert!(!answer["messages"].as_array().unwrap().is_empty());
    let refused = room.write_title("Never");
    assert!(refused["refused"].is_string());
    assert_eq!(room.text(), broken);
}

#[test]
fn what_another_program_writes_is_taken_over_and_both_changes_stay() {
    let room = Room::open();
    room.write_title("Mine");
    let theirs = room.text().replacen("minutes: 5,", "minutes: 6,", 1);
    fs::write(room.file(), theirs).unwrap();
    room.write_title("Mine again");
    let text = room.text();
    assert!(text.contains("minutes: 6,") && text.contains("title: \"Mine again\""));
}

#[test]
fn where_both_changed_one_line_nothing_is_lost_until_somebody_says_which_counts() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, "one\ntwo\n").unwrap();
    let mut document = Document::open(&file).unwrap();
    read_only(folder.path(), true);
    document.write(1, "one\nmine\n");
    let kept = document.unsaved().map(str::to_owned);
    read_only(folder.path(), false);
    // Who may do everything writes into a folder that may not be written.
    if kept.is_none() {
        return;
    }
    fs::write(&file, "one\ntheirs\n").unwrap();
    assert_eq!(document.look_outside(), Outside::Conflict);
    document.save();
    assert_eq!(fs::read_to_string(&file).unwrap(), "one\ntheirs\n");
    assert_eq!(document.text(), "one\nmine\n");
    document.settle(false);
    assert_eq!(fs::read_to_string(&file).unwrap(), "one\nmine\n");
    document.undo();
    assert_eq!(document.text(), "one\ntheirs\n");
}

fn read_only(folder: &Path, readonly: bool) {
    let mut rights = fs::metadata(folder).unwrap().permissions();
    rights.set_readonly(readonly);
    fs::set_permissions(folder, rights).unwrap();
}

#[test]
fn a_file_that_is_no_text_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, b"Scenario(title: \"Caf\xe9\")").unwrap();
    assert!(Document::open(&file).unwrap_err().to_string().contains("UTF-8"));
    assert_eq!(fs::read(&file).unwrap(), b"Scenario(title: \"Caf\xe9\")");
}

#[test]
fn a_page_that_was_left_behind_is_merged_and_not_taken_for_the_newest() {
    let room = Room::open();
    let first = room.text();
    room.write_title("Newer");
    let stale = first.replacen("minutes: 5,", "minutes: 9,", 1);
    room.ask_at(1, &json!({ "whole": stale }));
    let text = room.text();
    assert!(
        text.contains("minutes: 9,") && text.contains("title: \"Newer\""),
        "{}",
        &text[..600]
    );
}

#[test]
fn every_place_has_a_page_and_no_place_is_an_error() {
    let room = Room::open();
    for at in [
        "",
        "leader",
        "people.0",
        "moments.2",
        "endings.0",
        "contracts",
        "moments.99",
        "no.such",
        "%00",
        "../x",
    ] {
        for view in ["forms", "text"] {
            let (status, page) = room.get(&format!("studio?at={at}&view={view}"));
            assert_eq!(status, StatusCode::OK, "{at}");
            assert!(page.contains("</html>"), "{at}");
        }
    }
    let (_, moment) = room.get("studio?at=moments.0");
    assert!(
        moment.contains("Femi holds out a small front wheel"),
        "the card fills in names"
    );
}

#[test]
fn what_leads_to_what_is_drawn_with_a_link_to_each_moment_and_said_when_it_cannot_be() {
    let room = Room::open();
    let (_, page) = room.get("studio?view=graph&at=moments.1");
    assert!(page.contains("id=\"graph\""), "{page}");
    let (status, drawn) = room.get("graph?at=moments.1");
    assert_eq!(status, StatusCode::OK);
    for number in 0..5 {
        assert!(drawn.contains(&format!("href=\"?at=moments.{number}\"")), "{drawn}");
    }
    assert_eq!(drawn.matches("aria-current").count(), 1, "the open one is marked");
    assert_eq!(
        room.get("graph?at=moments.1").1,
        drawn,
        "the same text is the same picture"
    );
    assert!(room.get("ways?at=moments.1").1.contains("?view=graph&amp;at=moments.1"));
    assert_eq!(room.get("ways?at=leader").1, "", "only a moment has a way to it");
    let broken = room.text().replacen("people: [", "people: (", 1);
    room.ask(&json!({ "whole": broken }));
    assert!(room.get("graph").1.contains("something left to fix"));
}

#[test]
fn nothing_in_a_scenario_is_markup() {
    let room = Room::open();
    room.write_title("<script>alert(1)</script>\" onload=\"x");
    let (_, page) = room.get("studio");
    assert!(
        !page.contains("<script>alert") && !page.contains("\" onload"),
        "{}",
        &page[..400]
    );
}

#[test]
fn nobody_is_answered_without_the_secret_the_host_and_the_origin() {
    let room = Room::open();
    let own = format!("127.0.0.1:{PORT}");
    let good = format!("/{}/1/studio", room.secret.as_str());
    let asked = |uri: &str, heads: &[(&str, &str)]| {
        let mut request = Request::get(uri);
        for (name, value) in heads {
            request = request.header(*name, *value);
        }
        room.send(request.body(Body::empty()).unwrap()).0
    };
    assert_eq!(asked(&good, &[("host", &own)]), StatusCode::OK);
    let evil = [
        asked("/studio", &[("host", &own)]),
        asked(&format!("/{}/1/studio", "0".repeat(32)), &[("host", &own)]),
        asked(&good, &[]),
        asked(&good, &[("host", "evil.example:7171")]),
        asked(&good, &[("host", "127.0.0.1:80")]),
        asked(&good, &[("host", &own), ("origin", "http://evil.example")]),
        asked(&good, &[("host", &own), ("origin", "null")]),
        asked(&good, &[("host", &own), ("sec-fetch-site", "cross-site")]),
        asked(&good, &[("host", &own), ("sec-fetch-site", "same-site")]),
    ];
    assert_eq!(evil, [StatusCode::FORBIDDEN; 9]);
}

#[test]
fn a_request_of_ten_megabytes_and_one_that_is_none_are_answered() {
    let room = Room::open();
    let answer = room.ask(&json!({ "whole": "x".repeat(10 * 1024 * 1024) }));
    assert!(!answer["messages"].as_array().unwrap().is_empty());
    room.ask(&json!("undo"));
    for body in ["", "{", "{\"version\":1,\"ask\":\"dance\"}", "[]"] {
        let request = Request::post(format!("/{}/1/change", room.secret.as_str()))
            .header("host", format!("127.0.0.1:{PORT}"))
            .header("content-type", "application/json");
        let (status, _) = room.send(request.body(Body::from(body.to_owned())).unwrap());
        assert!(status.is_client_error(), "{body}: {status}");
    }
}
