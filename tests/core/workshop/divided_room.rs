//! The room divides: both futures are on the wall, and then where the room went on.

use serde_json::json;
use stepback::workshop::room::{TablePlace, TableStep};

use super::hosted::Hosted;

const DO: &str = "/console/console/do";

#[test]
fn the_wall_says_where_the_room_went_on_before_it_tells_what_followed() {
    let room = Hosted::at_first_vote(7);
    for seat in 0..7 {
        let ballot = room.ballot(&json!(usize::from(seat >= 4)));
        room.post(&format!("/seat/secret-{seat}/vote"), &ballot);
    }
    room.step(TableStep::Reveal);
    room.post(DO, &json!({ "divide": { "shown": true, "table": 0 } }));
    let goes_on = |room: &Hosted| {
        room.hall
            .with_divided(|_, _, split| (split.votes, split.room, split.goes_on))
    };
    room.until(|hall| hall.with_divided(|_, _, _| ()).is_some());
    assert_eq!(goes_on(&room), Some(([4, 3], 7, None)));
    assert!(
        room.get("/wall/wall")
            .body
            .contains("Where the room goes on is still open")
    );

    // Overruled by the facilitator: the one with fewer votes.
    room.post(DO, &json!({ "did": { "step": { "decide": 1 } } }));
    assert_eq!(room.look(|room| room.tables()[0].place()), TablePlace::Followed);
    assert_eq!(goes_on(&room), Some(([4, 3], 7, Some(1))));
    assert!(
        room.get("/wall/wall")
            .body
            .contains("The room goes on with the right side")
    );

    room.post(DO, &json!({ "did": { "step": "go_on" } }));
    assert_eq!(goes_on(&room), None);
    assert_eq!(room.look(|room| room.tables()[0].place()), TablePlace::Followed);
    room.post(DO, &json!({ "did": { "step": "go_on" } }));
    assert_ne!(room.look(|room| room.tables()[0].place()), TablePlace::Followed);
}
