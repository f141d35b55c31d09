//! Tables of their own pace: each goes on when its people have voted, up to a gate at which all wait for each other.

use stepback::workshop::room::{GateAt, PollStage, Room, RoomEntry, RoomRefusal, TablePace, TablePlace, TableStep};

use super::{did, joins, room, votes};

/// A room of its own pace in which two sit at each of two tables, on its way.
fn under_way() -> Room {
    let mut room = room(2);
    for seat in 0..4 {
        room.accept(&joins(seat, seat as usize / 2)).unwrap();
    }
    room.accept(&RoomEntry::Pace(TablePace::Own)).unwrap();
    let early = led(0, TableStep::GoOn);
    assert_eq!(room.accept(&early), Err(RoomRefusal::NotNow), "the facilitator begins");
    room.accept(&did(TableStep::GoOn)).unwrap();
    room
}

const fn led(seat: u32, step: TableStep) -> RoomEntry {
    RoomEntry::Led { seat, step }
}

/// What a table does next, by its phones alone.
fn moves(room: &mut Room, table: usize) {
    let speaker = room.speaker(table).unwrap();
    let Some(poll) = room.tables()[table].poll() else {
        return room.accept(&led(speaker, TableStep::GoOn)).unwrap();
    };
    if poll.stage == PollStage::Open {
        for seat in [speaker, speaker + 1] {
            let vote = votes(room, seat, Some(0));
            room.accept(&vote).unwrap();
        }
        let poll = room.tables()[table].poll().unwrap();
        assert_eq!(poll.stage, PollStage::Revealed, "everybody there has voted");
    }
    room.accept(&led(speaker, TableStep::Decide(0))).unwrap();
}

/// A table goes as far as it may: to the gate, or until its moving opens it.
fn walks(room: &mut Room, table: usize) {
    let other = 1 - table;
    let held = room.is_held(other);
    for _ in 0..200 {
        if room.is_held(table) || room.is_held(other) != held || room.tables()[table].place() == TablePlace::Over {
            return;
        }
        moves(room, table);
    }
    panic!("it comes to no gate");
}

#[test]
fn a_table_waits_at_the_gate_until_the_others_have_come_as_far() {
    let mut room = under_way();
    walks(&mut room, 0);
    assert!(room.is_held(0) && !room.is_held(1));
    assert_eq!(room.accept(&led(0, TableStep::GoOn)), Err(RoomRefusal::Waits));
    assert_eq!(
        room.tables()[1].decided().len(),
        0,
        "the other table decides for itself"
    );
    walks(&mut room, 1);
    assert!(!room.is_held(0) && !room.is_held(1), "all are there, so it is open");
    moves(&mut room, 0);
}

#[test]
fn the_facilitator_opens_the_gate_for_who_waits() {
    let mut room = under_way();
    assert_eq!(
        room.accept(&RoomEntry::Opened),
        Err(RoomRefusal::NotNow),
        "nobody waits"
    );
    walks(&mut room, 0);
    room.accept(&RoomEntry::Opened).unwrap();
    assert!(!room.is_held(0));
    walks(&mut room, 0);
    assert!(room.is_held(0), "there is a gate at each week");
}

#[test]
fn who_left_keeps_nobody_waiting() {
    let mut room = under_way();
    walks(&mut room, 0);
    for seat in [2, 3] {
        room.accept(&RoomEntry::Removed { seat }).unwrap();
    }
    assert!(!room.is_held(0));
}

#[test]
fn a_marked_moment_holds_and_takes_no_votes() {
    let mut room = under_way();
    room.accept(&RoomEntry::Gate(GateAt::Marked)).unwrap();
    while room.tables()[0].poll().is_none() {
        moves(&mut room, 0);
    }
    let vote = votes(&room, 0, Some(0));
    for moment in room.tables()[0].session().scenario().moments.clone() {
        let marked = RoomEntry::Marked {
            moment: moment.id,
            holds: true,
        };
        room.accept(&marked).unwrap();
    }
    if room.is_held(0) {
        assert_eq!(room.accept(&vote), Err(RoomRefusal::Waits));
    } else {
        walks(&mut room, 0);
        assert!(room.is_held(0));
    }
    let nothing = RoomEntry::Marked {
        moment: "no such moment".to_owned(),
        holds: true,
    };
    assert_eq!(room.accept(&nothing), Err(RoomRefusal::NoChoice));
}

#[test]
fn only_the_speaker_goes_on_and_overrules_nobody() {
    let mut room = under_way();
    while room.tables()[0].poll().is_none() {
        moves(&mut room, 0);
    }
    assert_eq!(room.accept(&led(1, TableStep::Reveal)), Err(RoomRefusal::Watches));
    assert_eq!(
        room.accept(&led(0, TableStep::Reveal)),
        Err(RoomRefusal::NotNow),
        "nobody has voted"
    );
    assert_eq!(room.accept(&led(0, TableStep::Skip)), Err(RoomRefusal::NotNow));
    for seat in 0..2 {
        let vote = votes(&room, seat, Some(1));
        room.accept(&vote).unwrap();
    }
    assert_eq!(room.accept(&led(0, TableStep::Decide(0))), Err(RoomRefusal::NotNow));
    room.accept(&led(0, TableStep::Decide(1))).unwrap();
    // Who speaks for a table that lost its speaker is the next who came.
    room.accept(&RoomEntry::Removed { seat: 0 }).unwrap();
    assert_eq!(room.speaker(0), Some(1));
    room.accept(&RoomEntry::Pace(TablePace::Together)).unwrap();
    assert_eq!(room.accept(&led(1, TableStep::GoOn)), Err(RoomRefusal::Watches));
}
