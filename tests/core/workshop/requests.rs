//! Requests as nobody should send them: malformed, oversized, repeated, late, from the wrong room or seat.

use axum::http::StatusCode;
use serde_json::{Value, json};
use stepback::workshop::room::{RoomEntry, SeatName, TableStep};

use super::hosted::Hosted;
use super::seen;

#[test]
fn what_is_no_vote_no_join_and_no_step_is_refused_and_changes_nothing() {
    let room = Hosted::at_first_vote(3);
    let before = room.look(seen);
    let deep = "[".repeat(8000);
    let bodies = [
        "",
        "{",
        "null",
        "[]",
        "\"vote\"",
        "42",
        "{}",
        "\u{0}",
        "{\"poll\":1}",
        "{\"poll\":-1,\"round\":1,\"choice\":0}",
        "{\"poll\":1,\"round\":1,\"choice\":1e99}",
        "{\"poll\":1,\"round\":1,\"choice\":[0]}",
        "{\"poll\":99999999999999999999,\"round\":1,\"choice\":0}",
        "{\"poll\":1,\"poll\":1,\"round\":1,\"choice\":0}",
        "{\"code\":7}",
        "{\"did\":{\"step\":\"win\"}}",
        "{\"did\":{\"step\":{\"decide\":-1}}}",
        "{\"removed\":{\"seat\":\"all\"}}",
        "{\"role\":{\"seat\":0,\"role\":\"facilitator\"}}",
        deep.as_str(),
    ];
    for path in ["/join", "/seat/secret-0/vote", "/console/console/do"] {
        for body in bodies {
            let reply = room.ask("POST", path, body.as_bytes().to_vec());
            assert!(reply.status.is_client_error(), "{path} {body:.60} {}", reply.status);
        }
        for sort in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "",
        ] {
            let whole = room.ballot(&json!(0)).to_string().into_bytes();
            assert!(
                room.ask_as("POST", path, sort, whole).status.is_client_error(),
                "{path} as {sort}"
            );
        }
        let invalid = vec![b'"', 0xff, 0xfe, b'"'];
        assert!(room.ask("POST", path, invalid).status.is_client_error());
    }
    assert_eq!(room.look(seen), before);
}

#[test]
fn a_body_past_sixteen_kibibytes_is_not_read() {
    let room = Hosted::at_first_vote(1);
    let mut ballot = room.ballot(&json!(0));
    ballot["reason"] = Value::from("a".repeat(17 * 1024));
    let reply = room.post("/seat/secret-0/vote", &ballot);
    assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(room.counts()[0].as_ref().unwrap().1, 0);
}

#[test]
fn a_path_that_leads_nowhere_and_a_method_that_nobody_expects_are_refused() {
    let room = Hosted::at_first_vote(1);
    for path in [
        "/seat/",
        "/seat/secret-0/",
        "/seat/secret-0/vote/1",
        "/seat/%ff",
        "/wall/%00",
        "/console/..%2f..%2fetc%2fpasswd",
        "/seat/secret-0%00",
        "/seat/SECRET-0",
        "/wall/wall2",
        "/wall/wal",
        "/console/console/do/it",
    ] {
        assert!(room.get(path).status.is_client_error(), "{path}");
    }
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        assert_eq!(
            room.ask(method, "/seat/secret-0/vote", Vec::new()).status,
            StatusCode::METHOD_NOT_ALLOWED,
            "{method}"
        );
    }
}

#[test]
fn the_same_vote_again_counts_once_and_another_one_replaces_it() {
    let room = Hosted::at_first_vote(2);
    let (first, second) = (room.ballot(&json!(0)), room.ballot(&json!("1")));
    for _ in 0..3 {
        assert_eq!(room.post("/seat/secret-0/vote", &first).status, StatusCode::OK);
    }
    assert_eq!(room.counts()[0].as_ref().unwrap(), &(counts(&room, &[0]), 1));
    assert_eq!(room.post("/seat/secret-0/vote", &second).status, StatusCode::OK);
    assert_eq!(room.counts()[0].as_ref().unwrap(), &(counts(&room, &[1]), 1));
}

/// Counts in which these choices have one vote each.
fn counts(room: &Hosted, chosen: &[usize]) -> Vec<u32> {
    let choices = room.look(|room| room.tables()[0].poll().unwrap().choices);
    (0..choices).map(|choice| u32::from(chosen.contains(&choice))).collect()
}

#[test]
fn a_vote_that_comes_late_is_told_so_and_not_counted() {
    let room = Hosted::at_first_vote(6);
    let late = room.ballot(&json!(0));
    room.step(TableStep::Close);
    let closed = room.post("/seat/secret-0/vote", &late);
    assert_eq!(
        (closed.status, closed.said()),
        (StatusCode::CONFLICT, "The vote is closed.".to_owned())
    );
    room.step(TableStep::Again);
    assert_eq!(
        room.post("/seat/secret-0/vote", &late).status,
        StatusCode::CONFLICT,
        "of the vote before"
    );
    room.step(TableStep::Decide(0));
    assert_eq!(
        room.post("/seat/secret-0/vote", &late).status,
        StatusCode::CONFLICT,
        "of the question before"
    );
    room.submit(RoomEntry::Ended).unwrap();
    assert_eq!(
        room.post("/seat/secret-0/vote", &late).status,
        StatusCode::CONFLICT,
        "after the end"
    );
    let join = json!({ "code": room.look(|room| room.head().code.as_str().to_owned()) });
    assert_eq!(room.post("/join", &join).status, StatusCode::GONE);
}

#[test]
fn a_vote_for_a_choice_that_is_not_there_is_not_counted() {
    let room = Hosted::at_first_vote(1);
    for choice in [json!(6), json!("6"), json!(4_294_967_295_u32)] {
        assert_eq!(
            room.post("/seat/secret-0/vote", &room.ballot(&choice)).status,
            StatusCode::CONFLICT,
            "{choice}"
        );
    }
    assert_eq!(room.counts()[0].as_ref().unwrap().1, 0);
}

#[test]
fn a_vote_on_its_way_while_its_seat_is_moved_is_not_counted_at_the_other_table() {
    let room = Hosted::new(2);
    room.submit(super::joins(0, 0)).unwrap();
    while room.look(|room| room.tables().iter().any(|table| table.poll().is_none())) {
        room.step(TableStep::GoOn);
    }
    let mut ballot = room.ballot(&json!(0));
    ballot["table"] = json!("0");
    room.submit(RoomEntry::Seated { seat: 0, table: 1 }).unwrap();
    assert_eq!(room.post("/seat/secret-0/vote", &ballot).status, StatusCode::CONFLICT);
    ballot["table"] = json!(1);
    assert_eq!(room.post("/seat/secret-0/vote", &ballot).status, StatusCode::OK);
}

#[test]
fn a_secret_opens_its_own_door_and_no_other_one() {
    let room = Hosted::at_first_vote(2);
    let secrets = [
        "secret-0",
        "secret-1",
        "wall",
        "console",
        "",
        "secret-9",
        "secret-",
        "secret-00",
    ];
    for (door, own) in [
        ("seat", &["secret-0", "secret-1"][..]),
        ("wall", &["wall"]),
        ("console", &["console"]),
    ] {
        for secret in secrets.iter().filter(|secret| !own.contains(secret)) {
            for rest in ["", "/events", "/stage", "/sheet"] {
                let reply = room.get(&format!("/{door}/{secret}{rest}"));
                assert!(
                    reply.status.is_client_error(),
                    "/{door}/{secret}{rest} is {}",
                    reply.status
                );
            }
            let before = room.look(seen);
            let vote = room.post(&format!("/{door}/{secret}/vote"), &room.ballot(&json!(0)));
            let step = room.post(&format!("/{door}/{secret}/do"), &json!({ "black": true }));
            assert!(
                vote.status.is_client_error() && step.status.is_client_error(),
                "/{door}/{secret}"
            );
            assert_eq!(room.look(seen), before);
            assert!(!room.look(stepback::workshop::room::Room::is_black));
        }
        for secret in own {
            assert_eq!(
                room.get(&format!("/{door}/{secret}")).status,
                StatusCode::OK,
                "/{door}/{secret}"
            );
        }
    }
}

#[test]
fn whoever_does_not_know_the_wall_cannot_end_its_stream() {
    let room = Hosted::at_first_vote(1);
    for key in ["wall", "console"] {
        let held = room.hall.streams().open(key);
        for _ in 0..8 {
            assert_eq!(
                room.get(&format!("/{key}/guessed/events")).status,
                StatusCode::NOT_FOUND
            );
        }
        let mut ended = Box::pin(async move {
            let mut held = held;
            held.ended().await;
        });
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(
            std::future::Future::poll(ended.as_mut(), &mut context).is_pending(),
            "{key}"
        );
    }
}

#[test]
fn a_code_of_another_room_or_seat_leads_nowhere_and_says_so() {
    let room = Hosted::at_first_vote(1);
    let code = room.look(|room| room.head().code.as_str().to_owned());
    for wrong in ["", "ZZZZ", "../..", "\u{202e}"] {
        let reply = room.post("/join", &json!({ "code": wrong, "name": "Ada" }));
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{wrong}");
        assert!(reply.said().starts_with("There’s no room with this code"));
    }
    let reply = room.post("/join", &json!({ "code": code, "seat": "ZZZZZ" }));
    assert_eq!(
        (reply.status, reply.said().as_str()),
        (StatusCode::NOT_FOUND, "There’s no seat with this code in this room.")
    );
    assert_eq!(room.look(|room| room.seats().len()), 1);
}

#[test]
fn who_was_shown_out_gets_nothing_of_the_room_any_more() {
    let room = Hosted::at_first_vote(2);
    let code = room.look(|room| room.seats()[0].code.as_str().to_owned());
    room.submit(RoomEntry::Removed { seat: 0 }).unwrap();
    let title = room.scene().page.title;
    assert!(!room.get("/seat/secret-0").body.contains(&title));
    assert!(!room.first_event("/seat/secret-0/events").contains(&title));
    assert_eq!(room.get("/seat/secret-0/stage").status, StatusCode::NOT_FOUND);
    assert_eq!(
        room.post("/seat/secret-0/vote", &room.ballot(&json!(0))).status,
        StatusCode::NOT_FOUND
    );
    let back = json!({ "code": room.look(|room| room.head().code.as_str().to_owned()), "seat": code });
    assert_eq!(room.post("/join", &back).status, StatusCode::NOT_FOUND);
}

#[test]
fn names_and_reasons_that_are_markup_or_turn_the_line_stand_there_as_they_are_read() {
    let room = Hosted::at_first_vote(1);
    let code = room.look(|room| room.head().code.as_str().to_owned());
    let names = [
        "<script>alert(1)</script>",
        "\"><img src=x>",
        "a\u{202e}b\u{2066}c\u{200b}",
        "x\u{0}\u{7}\u{1b}[31m",
        "' onload='x",
        "{{7*7}}",
        "&lt;b&gt;",
        "line\r\n\r\ndata: x",
    ];
    for name in names {
        let reply = room.post("/join", &json!({ "code": code, "name": name }));
        let seat = reply.json()["go"].as_str().unwrap().to_owned();
        let path = seat.split('?').next().unwrap().to_owned();
        let mut ballot = room.ballot(&json!(0));
        ballot["reason"] = Value::from(name);
        assert_eq!(room.post(&format!("{path}/vote"), &ballot).status, StatusCode::OK);
        for page in [
            room.get(&seat).body,
            room.get("/console/console").body,
            room.first_event("/console/console/events"),
        ] {
            assert_inert(&page, name);
        }
    }
    room.step(TableStep::Reveal);
    assert_inert(&room.get("/wall/wall").body, "the wall");
    assert!(
        room.get("/wall/wall").body.contains("&lt;img src=x"),
        "a reason is shown, as text"
    );
    let renamed = room.post(
        "/console/console/do",
        &json!({ "named": { "seat": 0, "name": "<i>\u{202e}x" } }),
    );
    assert_eq!(renamed.status, StatusCode::OK);
    assert_eq!(
        room.look(|room| room.seats()[0].name.clone()),
        SeatName::typed("<i>x").unwrap()
    );
    assert_inert(&room.get("/console/console").body, "renamed");
}

fn assert_inert(page: &str, sent: &str) {
    for markup in ["<script>", "<img src=x", "<i>x", "' onload='x'", "\r\n"] {
        assert!(!page.contains(markup), "{sent:?} became {markup}");
    }
    let turns =
        |sign: char| matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let controls = |sign: char| sign.is_control() && sign != '\n';
    // What the program's own texts isolate is isolated by it.
    let own = |sign: char| matches!(sign, '\u{2068}' | '\u{2069}');
    let found: Vec<char> = page
        .chars()
        .filter(|sign| (turns(*sign) && !own(*sign)) || controls(*sign))
        .collect();
    assert!(found.is_empty(), "{sent:?} left {found:?}");
}

#[test]
fn a_seat_that_votes_without_end_is_told_to_wait_and_nobody_else_is() {
    let room = Hosted::at_first_vote(2);
    let replies = room.at_once("/seat/secret-0/vote", vec![room.ballot(&json!(0)); 80]);
    let slow: Vec<_> = replies
        .iter()
        .filter(|reply| reply.status == StatusCode::TOO_MANY_REQUESTS)
        .collect();
    assert!(slow.len() >= 20, "{}", slow.len());
    assert!(slow.iter().all(|reply| reply.said().starts_with("One thing at a time")));
    assert!(replies.iter().take(10).all(|reply| reply.status == StatusCode::OK));
    assert_eq!(
        room.post("/seat/secret-1/vote", &room.ballot(&json!(1))).status,
        StatusCode::OK
    );
    assert_eq!(room.counts()[0].as_ref().unwrap().1, 2);
    assert_eq!(
        room.post("/seat/guessed/vote", &room.ballot(&json!(1))).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn two_thousand_come_in_at_once_and_a_flood_is_told_to_wait() {
    let room = Hosted::new(1);
    let code = room.look(|room| room.head().code.as_str().to_owned());
    let replies = room.at_once("/join", vec![json!({ "code": code }); 2000]);
    assert!(replies.iter().all(|reply| reply.status == StatusCode::OK));
    assert_eq!(room.look(|room| room.seats().len()), 2000);
    let flood = room.at_once("/join", vec![json!({ "code": "ZZZZ" }); 5000]);
    let slow = flood
        .iter()
        .filter(|reply| reply.status == StatusCode::TOO_MANY_REQUESTS)
        .count();
    assert!(slow > 500, "{slow}");
}

#[test]
fn codes_of_seats_cannot_be_tried_one_after_the_other() {
    let room = Hosted::at_first_vote(1);
    let code = room.look(|room| room.head().code.as_str().to_owned());
    let tries = room.at_once("/join", vec![json!({ "code": code, "seat": "ZZZZZ" }); 100]);
    let slow = tries
        .iter()
        .filter(|reply| reply.status == StatusCode::TOO_MANY_REQUESTS)
        .count();
    assert!(slow >= 50, "{slow}");
    assert_eq!(
        room.post("/join", &json!({ "code": code })).status,
        StatusCode::OK,
        "who comes in anew is let in"
    );
}

#[test]
fn nothing_is_printed_of_who_is_in_a_room() {
    let prints = ["println!", "eprintln!", "print!(", "dbg!(", "tracing::", "log::"];
    let rooms = crate::rooms::every_source();
    let served = rooms
        .iter()
        .filter(|(at, _)| at.starts_with("workshop/") || at.starts_with("web/"));
    let found: Vec<_> = served
        .filter(|(_, text)| prints.iter().any(|print| text.contains(print)))
        .map(|(at, _)| at)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_end_that_could_not_be_deleted_can_be_asked_for_again() {
    let room = Hosted::at_first_vote(1);
    let path = room.journal().clone();
    let aside = path.with_extension("aside");
    let end = || room.post("/console/console/do", &json!({ "end": true }));
    room.submit(RoomEntry::Ended).unwrap();
    std::fs::rename(&path, &aside).unwrap();
    std::fs::create_dir(&path).unwrap();
    let refused = end();
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.said().contains("couldn’t be saved"), "{}", refused.said());
    std::fs::remove_dir(&path).unwrap();
    std::fs::rename(&aside, &path).unwrap();
    assert_eq!(end().status, StatusCode::OK);
    assert!(!path.exists(), "what was sent is not on this disk any more");
    assert_eq!(end().status, StatusCode::OK, "nothing is left to be deleted");
    assert_eq!(
        room.post("/seat/secret-0/vote", &room.ballot(&json!(0))).status,
        StatusCode::CONFLICT
    );
    assert!(!path.exists());
}

#[test]
fn a_phone_that_has_a_seat_joins_into_it_again() {
    let room = Hosted::at_first_vote(2);
    let code = room.look(|room| room.head().code.as_str().to_owned());
    let joins = |was: &str| room.post("/join", &json!({ "code": code, "name": "Ada", "was": was }));
    for _ in 0..3 {
        assert_eq!(joins("secret-1").json()["go"], "/seat/secret-1?language=en");
    }
    assert_eq!(room.look(|room| room.seats().len()), 2);
    // One that was shown out, or never was, is a new one.
    room.submit(RoomEntry::Removed { seat: 1 }).unwrap();
    for (was, seats) in [("secret-1", 3), ("", 4), ("secret-77", 5)] {
        assert_eq!(joins(was).status, StatusCode::OK);
        assert_eq!(room.look(|room| room.seats().len()), seats, "{was}");
    }
}
