//! A workshop: whatever a room sends, counts are right, votes are secret until they are revealed, and the journal brings the room back.
#![expect(clippy::disallowed_methods, reason = "tests stop at what cannot be")]

use std::sync::Arc;

use proptest::prelude::*;
use stepback::narration;
use stepback::scenario::{Model, Scenario};
use stepback::workshop::journal::{RoomJournal, line_of};
use stepback::workshop::room::{
    Ballot, GateAt, PollStage, Prediction, Room, RoomCode, RoomEntry, RoomHead, RoomRefusal, SeatName, SeatRole,
    TablePace, TablePlace, TableStep,
};
use stepback::workshop::scene::TableScene;

mod divided_room;
mod foresight;
mod full_disk;
mod hosted;
mod hot_path;
mod own_pace;
mod random;
mod requests;
mod secrecy;
mod window_wall;

fn head(scenario: &str, tables: usize) -> RoomHead {
    RoomHead {
        stepback_room: 1,
        code: RoomCode::of(b"room"),
        wall: "wall".to_owned(),
        console: "console".to_owned(),
        scenario: scenario.to_owned(),
        text: None,
        cut: None,
        seed: 7,
        tables,
        language: "en".to_owned(),
        pace: TablePace::Together,
    }
}

fn room(tables: usize) -> Room {
    let scenario = Arc::new(Scenario::shipped("first_steps").unwrap());
    Room::begin(head("first_steps", tables), &scenario, &Model::shipped()).unwrap()
}

fn joins(number: u32, table: usize) -> RoomEntry {
    RoomEntry::Joined {
        secret: format!("secret-{number}"),
        code: RoomCode::of(&number.to_be_bytes()),
        name: SeatName::typed(&format!("Guest {number}")).unwrap(),
        table,
    }
}

fn votes(room: &Room, seat: u32, choice: Option<usize>) -> RoomEntry {
    let table = room.seats()[seat as usize].table;
    let poll = room.tables()[table].poll().unwrap();
    RoomEntry::Voted {
        seat,
        poll: poll.number,
        round: poll.round(),
        ballot: Ballot {
            choice,
            expects: Some(Prediction::Less),
            reason: format!("because of {seat}"),
        },
    }
}

const fn did(step: TableStep) -> RoomEntry {
    RoomEntry::Did { table: None, step }
}

/// A room with so many people, that stands at its first vote.
fn at_first_vote(people: u32) -> Room {
    let mut room = room(1);
    for seat in 0..people {
        room.accept(&joins(seat, 0)).unwrap();
    }
    while room.tables()[0].poll().is_none() {
        room.accept(&did(TableStep::GoOn)).unwrap();
    }
    room
}

fn scene(room: &Room) -> TableScene {
    let words = narration::spoken("en", None).words;
    TableScene::of(room, 0, &words, None).unwrap()
}

#[test]
fn nobody_sees_what_the_others_chose_before_it_is_revealed() {
    let mut room = at_first_vote(6);
    for seat in 0..6 {
        room.accept(&votes(&room, seat, Some(usize::from(seat > 3)))).unwrap();
    }
    let poll = scene(&room).poll.unwrap();
    assert_eq!((poll.voted, poll.present, poll.result), (6, 6, None));
    room.accept(&did(TableStep::Close)).unwrap();
    assert_eq!(scene(&room).poll.unwrap().result, None);
    room.accept(&did(TableStep::Reveal)).unwrap();
    let result = scene(&room).poll.unwrap().result.unwrap();
    assert_eq!(result.counts.unwrap()[..2], [4, 2]);
    assert_eq!((result.leading, result.split), (vec![0], Some([(0, 4), (1, 2)])));
    assert_eq!(result.expects, [0, 0, 6]);
}

#[test]
fn in_a_group_under_five_only_the_winner_is_shown() {
    let mut room = at_first_vote(4);
    for seat in 0..4 {
        room.accept(&votes(&room, seat, Some(usize::from(seat == 3)))).unwrap();
    }
    room.accept(&did(TableStep::Reveal)).unwrap();
    let result = scene(&room).poll.unwrap().result.unwrap();
    assert_eq!(
        (result.counts, result.leading, result.reasons),
        (None, vec![0], Vec::new())
    );
    assert_eq!(result.expects, [0, 0, 0]);
}

#[test]
fn a_second_vote_shows_the_shift_and_takes_nothing_that_was_meant_for_the_first() {
    let mut room = at_first_vote(5);
    let late = votes(&room, 0, Some(1));
    for seat in 0..5 {
        room.accept(&votes(&room, seat, Some(0))).unwrap();
    }
    room.accept(&did(TableStep::Reveal)).unwrap();
    assert_eq!(room.accept(&late), Err(RoomRefusal::Closed));
    room.accept(&did(TableStep::Again)).unwrap();
    assert_eq!(room.accept(&late), Err(RoomRefusal::NotAsked));
    for seat in 0..5 {
        room.accept(&votes(&room, seat, Some(1))).unwrap();
    }
    room.accept(&did(TableStep::Reveal)).unwrap();
    let result = scene(&room).poll.unwrap().result.unwrap();
    assert_eq!(result.before.unwrap()[..2], [5, 0]);
    assert_eq!(result.counts.unwrap()[..2], [0, 5]);
}

#[test]
fn who_is_shown_out_or_only_watches_has_no_vote() {
    let mut room = at_first_vote(6);
    room.accept(&votes(&room, 1, Some(0))).unwrap();
    room.accept(&RoomEntry::Removed { seat: 1 }).unwrap();
    assert_eq!(room.tables()[0].poll().unwrap().now().voted(), 0);
    let again = votes(&room, 1, Some(0));
    assert_eq!(room.accept(&again), Err(RoomRefusal::NoSeat));
    let person = room.tables()[0].session().scenario().people[0].id.clone();
    room.accept(&RoomEntry::Role {
        seat: 2,
        role: SeatRole::Witness(person),
    })
    .unwrap();
    let watching = votes(&room, 2, Some(0));
    assert_eq!(room.accept(&watching), Err(RoomRefusal::Watches));
    assert_eq!(scene(&room).poll.unwrap().present, 4);
}

#[test]
fn a_room_plays_from_the_briefing_to_the_debrief_and_back() {
    let mut room = at_first_vote(5);
    let mut steps = 0;
    while room.tables()[0].place() != TablePlace::Over {
        let step = match room.tables()[0].poll() {
            Some(poll) => TableStep::Decide(poll.choices - 1),
            None => TableStep::GoOn,
        };
        room.accept(&did(step)).unwrap();
        steps += 1;
        assert!(steps < 500, "it never ends");
    }
    assert!(room.tables()[0].decided().len() >= 3);
    assert_eq!(room.accept(&did(TableStep::GoOn)), Err(RoomRefusal::NotNow));
    let before = room.tables()[0].decided().len();
    room.accept(&did(TableStep::Back)).unwrap();
    assert_eq!(room.tables()[0].place(), TablePlace::Asked);
    assert_eq!(room.tables()[0].decided().len(), before - 1);
}

#[test]
fn tables_have_the_same_luck_and_their_own_decisions() {
    let mut room = room(2);
    room.accept(&did(TableStep::GoOn)).unwrap();
    let titles: Vec<String> = (0..2)
        .map(|table| {
            let words = narration::spoken("en", None).words;
            TableScene::of(&room, table, &words, None).unwrap().page.title
        })
        .collect();
    assert_eq!(titles[0], titles[1]);
    while room.tables()[0].poll().is_none() {
        room.accept(&did(TableStep::GoOn)).unwrap();
    }
    room.accept(&RoomEntry::Did {
        table: Some(0),
        step: TableStep::Decide(0),
    })
    .unwrap();
    assert!(room.tables()[0].poll().is_none() && room.tables()[1].poll().is_some());
}

#[test]
fn names_and_reasons_are_one_line_that_turns_and_hides_nothing() {
    for (typed, shown) in [
        ("  Ada\n Lovelace ", Some("Ada Lovelace")),
        ("<b>Ada</b>", Some("<b>Ada</b>")),
        ("\u{202e}adA\u{200b}", Some("adA")),
        ("A\u{301}\u{301}\u{301}\u{301}da", Some("A\u{301}\u{301}da")),
        ("\u{3164}\u{2800}", None),
        ("...", None),
        ("", None),
        ("Wolfeschlegelsteinhausenbergerdorff", Some("Wolfeschlegelsteinhausen")),
        ("Σωκράτης", Some("Σωκράτης")),
        ("山田", Some("山田")),
    ] {
        assert_eq!(
            SeatName::typed(typed).as_ref().map(SeatName::as_str),
            shown,
            "{typed:?}"
        );
    }
}

#[test]
fn a_code_is_forgiven_what_eyes_and_thumbs_do_to_it() {
    let code = RoomCode::of(&[0, 25, 12, 20]);
    assert_eq!(RoomCode::typed(" b7 - q2"), code);
    assert_eq!(RoomCode::typed("87o2"), code);
}

/// What a room could be sent, in any order.
fn any_entry() -> impl Strategy<Value = RoomEntry> {
    let step = prop_oneof![
        4 => Just(TableStep::GoOn),
        1 => Just(TableStep::Close),
        1 => Just(TableStep::Reopen),
        2 => Just(TableStep::Reveal),
        1 => Just(TableStep::Again),
        4 => (0_usize..6).prop_map(TableStep::Decide),
        1 => Just(TableStep::Listen),
        1 => Just(TableStep::Skip),
        1 => Just(TableStep::Back),
    ];
    let led = step.clone();
    let ballot = (prop::option::of(0_usize..5), any::<bool>(), ".{0,40}").prop_map(|(choice, less, reason)| Ballot {
        choice,
        expects: less.then_some(Prediction::Less),
        reason,
    });
    prop_oneof![
        3 => (0_u32..30, 0_usize..3).prop_map(|(number, table)| joins(number, table)),
        12 => (0_u32..20, 1_u32..6, 1_u32..3, ballot)
            .prop_map(|(seat, poll, round, ballot)| RoomEntry::Voted { seat, poll, round, ballot }),
        4 => (prop::option::of(0_usize..3), step).prop_map(|(table, step)| RoomEntry::Did { table, step }),
        1 => (0_u32..20).prop_map(|seat| RoomEntry::Removed { seat }),
        1 => (0_u32..20, 0_usize..3).prop_map(|(seat, table)| RoomEntry::Seated { seat, table }),
        1 => (0_usize..3, prop::collection::vec(0_u32..2000, 0..6)).prop_map(|(table, hands)| RoomEntry::Hands { table, hands }),
        1 => any::<bool>().prop_map(RoomEntry::Black),
        2 => any::<bool>().prop_map(|own| RoomEntry::Pace(if own { TablePace::Own } else { TablePace::Together })),
        1 => (0_usize..4).prop_map(|at| RoomEntry::Gate(GateAt::ALL[at])),
        1 => any::<bool>().prop_map(|holds| RoomEntry::Marked { moment: "wheel".to_owned(), holds }),
        1 => Just(RoomEntry::Opened),
        6 => (0_u32..20, led).prop_map(|(seat, step)| RoomEntry::Led { seat, step }),
    ]
}

/// What is seen of a room from outside.
fn seen(room: &Room) -> String {
    let tables: Vec<String> = room
        .tables()
        .iter()
        .map(|table| {
            let answers = format!("{:?}", table.session().decisions());
            format!("{:?} {:?} {answers} {:?}", table.place(), table.poll(), table.decided())
        })
        .collect();
    let held: Vec<bool> = (0..room.tables().len()).map(|table| room.is_held(table)).collect();
    format!(
        "{:?} {tables:?} {:?} {:?} {held:?}",
        room.seats(),
        room.pace(),
        room.gate()
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn counts_are_right_and_the_journal_brings_the_room_back(entries in prop::collection::vec(any_entry(), 0..160)) {
        let folder = tempfile::tempdir().unwrap();
        let mut room = room(2);
        let mut journal = RoomJournal::create(folder.path(), room.head()).unwrap();
        for entry in &entries {
            let before = seen(&room);
            if room.accept(entry).is_ok() {
                journal.append(&line_of(entry)).unwrap();
            } else {
                prop_assert_eq!(before, seen(&room), "what is refused changes nothing: {:?}", entry);
            }
            for (number, table) in room.tables().iter().enumerate() {
                let Some(poll) = table.poll() else { continue };
                let now = poll.now();
                let sum: u32 = now.counts().iter().sum();
                prop_assert_eq!(sum + now.abstained(), now.voted());
                let seats = room.seats_at(number).count();
                if poll.stage != PollStage::Revealed {
                    prop_assert!(now.ballots.len() <= seats, "nobody votes twice, and nobody who is not here");
                }
            }
        }
        let path = journal.path().to_path_buf();
        drop(journal);
        // A line that was not finished when the power went was never acknowledged.
        let mut bytes = std::fs::read(&path).unwrap();
        bytes.extend_from_slice(b"{\"voted\":{\"seat\":1,");
        std::fs::write(&path, bytes).unwrap();
        let (_, back) = RoomJournal::open(&path, &Model::shipped()).unwrap();
        prop_assert_eq!(seen(&room), seen(&back));
    }
}
