//! What a vote costs: its phone is answered from the scene that is there, and the wall counts on.

use axum::http::StatusCode;
use serde_json::json;
use stepback::workshop::room::{RoomCode, RoomEntry, SeatName, TableStep};

use super::hosted::Hosted;

const PHONES: u32 = 200;

#[test]
fn two_hundred_votes_are_answered_from_one_scene() {
    let room = Hosted::new(1);
    for seat in 0..PHONES {
        let joins = RoomEntry::Joined {
            secret: format!("secret-{seat}"),
            code: RoomCode::of(&[(seat / 26) as u8, (seat % 26) as u8]),
            name: SeatName::typed("Guest").unwrap(),
            table: 0,
        };
        room.submit(joins).unwrap();
    }
    while room.look(|room| room.tables()[0].poll().is_none()) {
        room.step(TableStep::GoOn);
    }
    room.ask("GET", "/seat/secret-0", Vec::new());
    let before = room.hall.scenes_made();
    let (poll, choices) = room.look(|room| {
        let poll = room.tables()[0].poll().unwrap();
        (poll.number, poll.choices as u32)
    });
    for seat in 0..PHONES {
        let vote = json!({ "poll": poll, "round": 1, "choice": seat % choices, "table": 0 });
        let path = format!("/seat/secret-{seat}/vote");
        let reply = room.ask("POST", &path, vote.to_string().into_bytes());
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        let wall = room.ask("GET", "/wall/wall", Vec::new());
        let counted = format!("{} of {PHONES} ha", seat + 1);
        assert!(wall.body.contains(&counted), "the wall does not say {counted}");
    }
    assert_eq!(room.hall.scenes_made(), before, "a vote makes no scene");

    // What phones show does change now, and is made once for all of them and the wall.
    room.step(TableStep::Reveal);
    for seat in 0..PHONES {
        room.ask("GET", &format!("/seat/secret-{seat}"), Vec::new());
    }
    room.ask("GET", "/wall/wall", Vec::new());
    assert_eq!(room.hall.scenes_made(), before + 1);
}
