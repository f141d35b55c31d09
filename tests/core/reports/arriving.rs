//! Statements arrive once, whatever the store does meanwhile; and what opens the store is seen by nobody else.

use std::path::Path;
use std::time::Duration;

use serde_json::json;
use stepback::report::{Credentials, Delivery, Endpoint, LrsClient, LrsConfig, Outbox, Statement, deliver};

use super::store::{FakeStore, Manner, nobody};

const KEY: &str = "the-key";
const SECRET: &str = "the-s3cret";

/// Statements with ids that begin with each hex digit in turn.
fn some(count: usize) -> Vec<Statement> {
    let one = |n: usize| {
        let id = format!("{:x}000000a-0000-5000-8000-{n:012x}", n % 16);
        Statement {
            json: json!({ "id": id, "n": n }),
            id,
        }
    };
    (0..count).map(one).collect()
}

fn outbox(data: &Path, url: &str) -> Outbox {
    Outbox::of(data, &Endpoint::new(url, false).unwrap())
}

/// One try after another, without waiting in between.
fn post(url: &str) -> LrsClient {
    let endpoint = Endpoint::new(url, false).unwrap();
    let timeout = Duration::from_millis(300);
    LrsClient::new(
        endpoint,
        &Credentials::new(KEY, SECRET),
        timeout,
        &[Duration::ZERO; 3],
        |_| {},
    )
}

/// What becomes of so many statements at a store.
fn sent(data: &Path, url: &str, count: usize) -> Delivery {
    let outbox = outbox(data, url);
    outbox.put("play", &some(count)).unwrap();
    deliver(&outbox, &post(url)).unwrap()
}

#[track_caller]
fn assert_each_once(store: &FakeStore, count: usize) {
    let has = store.has();
    assert_eq!(has.len(), count);
    assert!(has.values().all(|times| *times == 1));
}

#[test]
fn an_honest_store_has_each_once_and_nothing_waits() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Honest);
    let delivery = sent(data.path(), &store.url, 120);
    assert_eq!(
        delivery,
        Delivery {
            arrived: 120,
            ..Delivery::default()
        }
    );
    assert_each_once(&store, 120);
    assert!(outbox(data.path(), &store.url).plays().unwrap().is_empty());
    assert_eq!(sent(data.path(), &store.url, 120).arrived, 120);
    assert_each_once(&store, 120);
}

#[test]
fn a_store_that_is_down_loses_nothing() {
    let data = tempfile::tempdir().unwrap();
    let url = nobody();
    let delivery = sent(data.path(), &url, 3);
    assert_eq!((delivery.arrived, delivery.waiting), (0, 3));
    assert!(delivery.trouble.unwrap().contains("cannot be reached"));
    assert_eq!(outbox(data.path(), &url).waiting().unwrap(), 3);
}

#[test]
fn a_store_in_trouble_is_asked_again_a_few_times_and_what_waits_goes_with_the_next_command() {
    for manner in [
        Manner::Always(500),
        Manner::Always(503),
        Manner::Always(429),
        Manner::Mute,
        Manner::BreaksOff,
    ] {
        let data = tempfile::tempdir().unwrap();
        let store = FakeStore::that_is(manner);
        let delivery = sent(data.path(), &store.url, 60);
        assert_eq!(delivery.waiting, 60, "{manner:?}");
        assert!(delivery.trouble.is_some());
        assert_eq!(
            store.requests().len(),
            4,
            "{manner:?}: once, and after each of three pauses"
        );
        store.becomes(Manner::Honest);
        let delivery = sent(data.path(), &store.url, 60);
        assert_eq!((delivery.arrived, delivery.waiting), (60, 0), "{manner:?}");
        assert_each_once(&store, 60);
    }
}

#[test]
fn a_short_trouble_is_waited_out() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::AtFirst(3, 502));
    assert_eq!(sent(data.path(), &store.url, 5).arrived, 5);
    assert_each_once(&store, 5);
}

#[test]
fn a_store_that_lies_is_not_believed() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Lying);
    let delivery = sent(data.path(), &store.url, 4);
    assert_eq!((delivery.arrived, delivery.waiting), (0, 4));
    assert!(delivery.trouble.unwrap().contains("does not have"));
    store.becomes(Manner::Honest);
    assert_eq!(sent(data.path(), &store.url, 4).arrived, 4);
    assert_each_once(&store, 4);
}

#[test]
fn a_store_that_names_nothing_is_asked_for_each() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Silent);
    assert_eq!(sent(data.path(), &store.url, 4).arrived, 4);
    assert_eq!(store.requests().len(), 5);
}

#[test]
fn what_is_said_to_be_there_and_is_not_shown_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::HasAll);
    let delivery = sent(data.path(), &store.url, 4);
    assert_eq!((delivery.arrived, delivery.refused, delivery.waiting), (0, 4, 0));
    let aside = outbox(data.path(), &store.url).folder().join("play.refused.json");
    assert!(std::fs::read_to_string(aside).unwrap().contains("409"));
}

#[test]
fn a_store_that_gives_back_the_key_does_not_bring_it_onto_the_disk() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Echoing);
    let delivery = sent(data.path(), &store.url, 2);
    assert_eq!(delivery.refused, 2);
    let folder = outbox(data.path(), &store.url).folder().to_path_buf();
    let text = std::fs::read_to_string(folder.join("play.refused.json")).unwrap();
    let basic = Credentials::new(KEY, SECRET).basic();
    assert!(text.contains("400 ") && text.contains("uthorization"), "{text}");
    assert!(
        !text.contains(SECRET) && !text.contains(KEY) && !text.contains(&basic[6..]),
        "{text}"
    );
}

#[cfg(unix)]
#[test]
fn what_waits_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().unwrap();
    let url = nobody();
    sent(&data.path().join("data"), &url, 3);
    let outbox = outbox(&data.path().join("data"), &url);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&outbox.folder().join("play.json")), 0o600);
    for folder in outbox.folder().ancestors().take(3) {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
}

#[test]
fn what_is_there_already_has_arrived() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Honest);
    assert_eq!(sent(data.path(), &store.url, 4).arrived, 4);
    store.becomes(Manner::HasAll);
    assert_eq!(
        sent(data.path(), &store.url, 4),
        Delivery {
            arrived: 4,
            ..Delivery::default()
        }
    );
}

#[test]
fn what_is_refused_is_kept_aside_with_the_reason_and_the_rest_arrives() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Picky('3'));
    let delivery = sent(data.path(), &store.url, 16);
    assert_eq!((delivery.arrived, delivery.refused, delivery.waiting), (15, 1, 0));
    let aside = outbox(data.path(), &store.url).folder().join("play.refused.json");
    let text = std::fs::read_to_string(aside).unwrap();
    assert!(
        text.contains("400 not this one") && text.contains("3000000a-"),
        "{text}"
    );
}

#[test]
fn a_wrong_key_or_address_refuses_nothing_for_good() {
    for status in [401, 403, 404, 302] {
        let data = tempfile::tempdir().unwrap();
        let store = FakeStore::that_is(Manner::Always(status));
        let delivery = sent(data.path(), &store.url, 2);
        assert_eq!((delivery.refused, delivery.waiting), (0, 2), "{status}");
        assert!(delivery.trouble.unwrap().contains(&status.to_string()));
    }
}

#[test]
fn what_waits_for_one_store_is_not_sent_to_another() {
    let data = tempfile::tempdir().unwrap();
    let (one, other) = (nobody(), FakeStore::that_is(Manner::Honest));
    assert_eq!(sent(data.path(), &one, 3).waiting, 3);
    assert_eq!(
        deliver(&outbox(data.path(), &other.url), &post(&other.url)).unwrap(),
        Delivery::default()
    );
    assert!(other.requests().is_empty());
}

#[test]
fn the_key_goes_to_the_store_and_nowhere_else() {
    let data = tempfile::tempdir().unwrap();
    let store = FakeStore::that_is(Manner::Always(500));
    let delivery = sent(data.path(), &store.url, 2);
    let request = &store.requests()[0];
    assert!(
        request.to_ascii_lowercase().contains("authorization: basic "),
        "{request}"
    );
    assert!(request.contains("X-Experience-API-Version: 1.0.3") || request.contains("x-experience-api-version: 1.0.3"));
    let mut seen = format!("{delivery:?} {:?}", post(&store.url));
    let kept = outbox(data.path(), &store.url).folder().join("play.json");
    seen.push_str(&std::fs::read_to_string(kept).unwrap());
    assert!(
        !seen.contains(SECRET) && !seen.contains(&Credentials::new(KEY, SECRET).basic()),
        "{seen}"
    );
}

#[cfg(unix)]
#[test]
fn a_file_with_a_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("lrs.json");
    std::fs::write(&path, format!(r#"{{"key": "{KEY}", "secret": "{SECRET}"}}"#)).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let said = LrsConfig::find(data.path()).unwrap_err().to_string();
    assert!(said.contains("chmod 600") && !said.contains(SECRET), "{said}");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(
        LrsConfig::find(data.path()).unwrap().credentials,
        Some(Credentials::new(KEY, SECRET))
    );
    std::fs::write(&path, format!("{{\"key\": \"{KEY}\", \"secret\": {SECRET}}}")).unwrap();
    let said = LrsConfig::find(data.path()).unwrap_err().to_string();
    assert!(!said.contains(SECRET), "{said}");
}
