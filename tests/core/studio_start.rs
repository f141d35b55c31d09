//! The studio's first page: a scenario is begun in the current folder, never over a file, and opened; what is refused is said and changes nothing.
//!
//! In: requests as a browser sends them, to routes without a network. Out: answers, and files.
#![expect(
    clippy::disallowed_methods,
    reason = "a test that reads and writes the files it judges"
)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use stepback::scenario::{Kinds, Scenario};
use stepback::studio::{Desk, RecentFiles, TeamForm, TypedAnswers, routes};
use stepback::web::{Secret, guarded};
use tower::ServiceExt as _;

const PORT: u16 = 7171;

struct Start {
    folder: tempfile::TempDir,
    secret: Secret,
    router: Router,
}

impl Start {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let router = Self::router_in(folder.path());
        let secret = Secret::new().unwrap();
        let router = guarded(router, &secret, PORT);
        Self { folder, secret, router }
    }

    fn router_in(folder: &Path) -> Router {
        let recent = RecentFiles::in_data(Some(folder.join("data")));
        routes(Arc::new(Desk::new(
            Kinds::current().unwrap(),
            folder.to_owned(),
            recent,
        )))
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
        let uri = format!("/{}/{path}", self.secret.as_str());
        let request = Request::get(uri).header("host", format!("127.0.0.1:{PORT}"));
        self.send(request.body(Body::empty()).unwrap())
    }

    fn post(&self, path: &str, what: &Value) -> String {
        let request = Request::post(format!("/{}/{path}", self.secret.as_str()))
            .header("host", format!("127.0.0.1:{PORT}"))
            .header("content-type", "application/json");
        let (status, body) = self.send(request.body(Body::from(what.to_string())).unwrap());
        assert_eq!(status, StatusCode::OK, "{body}");
        body
    }

    fn ask(&self, path: &str, what: &Value) -> Value {
        serde_json::from_str(&self.post(path, what)).unwrap()
    }

    fn begin(&self, name: &str, with: &Value) -> Value {
        self.ask("new", &json!({ "name": name, "with": with }))
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }
}

fn plays(text: &str) -> Scenario {
    let read = Scenario::from_bytes("begun", "begun.ron", text.as_bytes(), &Kinds::current().unwrap());
    read.unwrap().0
}

#[test]
fn what_is_begun_in_each_way_plays_and_is_open() {
    let start = Start::new();
    let ways = [
        ("bakery", json!("empty"), "Bakery"),
        ("second_launch", json!({ "copy": "the_launch" }), "Second launch"),
        (
            "ours",
            json!({ "team": { "team": "Night shift", "people": "3", "name-0": "Ada" } }),
            "Night shift",
        ),
    ];
    for (number, (name, with, title)) in (1..).zip(ways) {
        assert_eq!(start.begin(name, &with), json!({ "go": format!("{number}/studio") }));
        assert!(
            plays(&start.text(&format!("{name}.ron"))).title.contains(title),
            "{name}"
        );
        let (status, page) = start.get(&format!("{number}/studio"));
        assert!(
            status == StatusCode::OK && page.contains("Nothing to complain about"),
            "{name}"
        );
    }
    let ours = plays(&start.text("ours.ron"));
    assert_eq!((ours.people.len(), ours.people[0].name.as_str()), (3, "Ada"));
}

#[test]
fn what_is_there_is_never_written_over_and_a_name_is_no_path() {
    let start = Start::new();
    fs::write(start.folder.path().join("mine.ron"), "mine").unwrap();
    for name in ["mine", "mine.ron", " mine "] {
        let refused = start.begin(name, &json!("empty"));
        assert!(
            refused["refused"].as_str().unwrap().contains("is there already"),
            "{refused}"
        );
    }
    for name in [
        "",
        "../out",
        "/tmp/out",
        "a/b",
        "C:\\out",
        "..",
        ".hidden",
        "a.play.ron",
        "a.txt",
        "a.de.ron",
    ] {
        let refused = start.begin(name, &json!("empty"));
        assert!(refused["refused"].is_string(), "{name}: {refused}");
    }
    let left: Vec<String> = fs::read_dir(start.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(left, ["mine.ron"]);
    assert_eq!(start.text("mine.ron"), "mine");
}

#[test]
fn an_answer_that_is_not_taken_stands_beside_its_question_and_nothing_is_written() {
    let start = Start::new();
    let typed = json!({ "people": "400", "name-0": "Ada", "name-1": "ada" });
    let form = start.post("team", &typed);
    assert!(form.contains("400 is too large"), "{form}");
    assert!(form.contains("Somebody is called <code>Ada</code> already"), "{form}");
    assert_eq!(form.matches("aria-invalid").count(), 2);
    assert!(start.begin("ours", &json!({ "team": typed }))["refused"].is_string());
    assert!(!start.folder.path().join("ours.ron").exists());
}

#[test]
fn the_form_of_a_team_asks_what_the_terminal_asks_with_the_same_defaults() {
    let form = TeamForm::of(&TypedAnswers::new());
    let mut interview = stepback::scenario::team::Interview::new();
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        let asked = interview.question().unwrap();
        assert_eq!((&asked, &field.value), (&field.question, &asked.default.to_string()));
        interview.answer("").unwrap();
    }
    assert_eq!(interview.answers(), form.answers);
    let keys: Vec<&String> = form
        .sections
        .iter()
        .flat_map(|section| &section.fields)
        .map(|field| &field.key)
        .collect();
    let once: std::collections::BTreeSet<&&String> = keys.iter().collect();
    assert_eq!(once.len(), keys.len(), "{keys:?}");
}

#[test]
fn files_that_were_open_are_offered_again_and_those_of_the_folder_too() {
    let start = Start::new();
    start.begin("first", &json!("empty"));
    start.begin("second", &json!("empty"));
    fs::write(start.folder.path().join("third.ron"), start.text("first.ron")).unwrap();
    fs::write(start.folder.path().join("other.ron"), "Kind()").unwrap();
    fs::write(start.folder.path().join("third.de.ron"), "Scenario(").unwrap();
    let (_, page) = start.get("start");
    let at = |name: &str| page.find(&format!(">{name}</button>"));
    assert!(
        at("second.ron") < at("first.ron") && at("first.ron") < at("third.ron") && at("third.ron").is_some(),
        "{page}"
    );
    assert!(at("other.ron").is_none() && at("third.de.ron").is_none());
    // A file that is open keeps its number.
    let path = start.folder.path().join("first.ron");
    assert_eq!(start.ask("open", &json!({ "path": path })), json!({ "go": "1/studio" }));
    assert_eq!(
        start.ask("open", &json!({ "path": "third.ron" })),
        json!({ "go": "3/studio" })
    );
    assert!(
        start.ask("open", &json!({ "path": "no.ron" }))["refused"]
            .as_str()
            .unwrap()
            .contains("no.ron")
    );
    fs::remove_file(path).unwrap();
    assert!(!start.get("start").1.contains(">first.ron</button>"));
}

#[test]
fn a_list_of_files_that_is_broken_is_an_empty_one_and_no_number_is_no_file() {
    let start = Start::new();
    fs::create_dir(start.folder.path().join("data")).unwrap();
    fs::write(start.folder.path().join("data/studio.json"), "[1, {").unwrap();
    assert_eq!(start.get("start").0, StatusCode::OK);
    for path in [
        "1/studio",
        "0/studio",
        "-1/studio",
        "x/look?version=0",
        "99999999999999999999/graph",
    ] {
        assert_eq!(start.get(path).0, StatusCode::NOT_FOUND, "{path}");
    }
}
