//! What a room expected of somebody's next week, held against what came.

use stepback::scenario::DAYS_PER_WEEK;
use stepback::simulation::EventKind;
use stepback::workshop::room::{Ballot, PollStage, Prediction, Room, RoomEntry, TablePlace, TableStep};

use super::{at_first_vote, did};

/// Everybody votes and expects something, in turn more, the same and less; then it is decided.
fn decides(room: &mut Room, people: u32) {
    let poll = room.tables()[0].poll().unwrap();
    assert_eq!(poll.stage, PollStage::Open);
    let (number, round) = (poll.number, poll.round());
    for seat in 0..people {
        let ballot = Ballot {
            choice: Some(0),
            expects: Some(Prediction::ALL[seat as usize % 3]),
            reason: String::new(),
        };
        room.accept(&RoomEntry::Voted {
            seat,
            poll: number,
            round,
            ballot,
        })
        .unwrap();
    }
    room.accept(&did(TableStep::Decide(0))).unwrap();
}

fn played(people: u32, mut look: impl FnMut(&Room)) -> Room {
    let mut room = at_first_vote(people);
    while room.tables()[0].place() != TablePlace::Over {
        if room.tables()[0].poll().is_some() {
            decides(&mut room, people);
        } else {
            room.accept(&did(TableStep::GoOn)).unwrap();
        }
        look(&room);
    }
    room
}

#[test]
fn what_came_is_counted_against_what_was_expected_once_its_week_is_over() {
    let room = played(7, |room| {
        let table = &room.tables()[0];
        let week = table.session().simulation().day() / DAYS_PER_WEEK + 1;
        let is_early = |week_of: u32| table.place() != TablePlace::Over && week_of >= week;
        assert!(
            table.foreseen().iter().all(|one| !is_early(one.week)),
            "nothing is told early"
        );
    });
    let table = &room.tables()[0];
    let foreseen = table.foreseen();
    assert!(!foreseen.is_empty());
    for one in foreseen {
        let asks = |week: u32| {
            let in_week = |day: u32| day / DAYS_PER_WEEK + 1 == week;
            let events = table.session().happenings().iter();
            let is_ask = |what: &EventKind| matches!(what, EventKind::Asked { person, .. } if *person == one.person);
            events.filter(|event| in_week(event.day) && is_ask(&event.what)).count()
        };
        let right = match asks(one.week).cmp(&asks(one.week - 1)) {
            std::cmp::Ordering::Greater => (Prediction::More, 3),
            std::cmp::Ordering::Equal => (Prediction::Same, 2),
            std::cmp::Ordering::Less => (Prediction::Less, 2),
        };
        assert_eq!((one.came, one.counts), (right.0, Some((right.1, 7))));
        assert!(!one.by_most);
    }
}

#[test]
fn in_a_small_room_there_is_only_a_word() {
    let room = played(4, |_| ());
    let foreseen = room.tables()[0].foreseen();
    assert!(!foreseen.is_empty() && foreseen.iter().all(|one| one.counts.is_none()));
}
