//! What a workshop leaves behind: votes without names, where tables parted, figures that many workshops add up to; and phones for practice.
#![expect(clippy::disallowed_methods, reason = "tests stop at what cannot be")]

use std::collections::BTreeSet;
use std::sync::Arc;

use stepback::narration::{self, Localizer};
use stepback::platform::embedded;
use stepback::report::Dialect;
use stepback::scenario::{Model, Scenario};
use stepback::workshop::outcome::{
    Cohort, CohortError, RoomRecord, TableParting, others_line, partings, result_csv, result_html, result_page,
};
use stepback::workshop::room::{
    Ballot, Room, RoomCode, RoomEntry, RoomHead, SeatName, SeatRole, TablePace, TablePlace, TableStep,
};
use stepback::workshop::{PracticePhones, practice_vote};

const NAME: &str = "Ottoline Nightingale";
const REASON: &str = "she has done it before";

fn english() -> Localizer {
    narration::spoken("en", None).words
}

/// A room of its own, with so many people at each of its tables.
fn room(own: &str, tables: usize, people: u32) -> Room {
    let head = RoomHead {
        stepback_room: 1,
        code: RoomCode::of(own.as_bytes()),
        wall: format!("wall of {own}"),
        console: format!("console of {own}"),
        scenario: "first_steps".to_owned(),
        text: None,
        cut: None,
        seed: 7,
        tables,
        language: "en".to_owned(),
        pace: TablePace::Together,
    };
    let scenario = Arc::new(Scenario::shipped("first_steps").unwrap());
    let mut room = Room::begin(head, &scenario, &Model::shipped()).unwrap();
    for seat in 0..people * tables as u32 {
        let entry = RoomEntry::Joined {
            secret: format!("secret-{seat}"),
            code: RoomCode::of(&seat.to_be_bytes()),
            name: SeatName::typed(NAME).unwrap(),
            table: seat as usize % tables,
        };
        room.accept(&entry).unwrap();
    }
    room
}

fn does(room: &mut Room, table: usize, step: TableStep) {
    let entry = RoomEntry::Did {
        table: Some(table),
        step,
    };
    room.accept(&entry).unwrap();
}

/// Goes on until something can be voted on, or the end.
fn goes_on(room: &mut Room, table: usize) {
    while room.tables()[table].poll().is_none() && room.tables()[table].place() != TablePlace::Over {
        does(room, table, TableStep::GoOn);
    }
}

/// Everybody at a table votes; the last one for another choice than the others.
fn votes(room: &mut Room, table: usize, most: usize) {
    let seats: Vec<u32> = room.seats_at(table).map(|(seat, _)| seat).collect();
    let poll = room.tables()[table].poll().unwrap();
    let (number, round, choices) = (poll.number, poll.round(), poll.choices);
    for (place, seat) in seats.iter().enumerate() {
        let last = place + 1 == seats.len();
        let entry = RoomEntry::Voted {
            seat: *seat,
            poll: number,
            round,
            ballot: Ballot {
                choice: Some(if last { (most + 1) % choices } else { most }),
                expects: None,
                reason: REASON.to_owned(),
            },
        };
        room.accept(&entry).unwrap();
    }
    does(room, table, TableStep::Reveal);
}

/// Plays so many votes; at each all but one vote for `choice`, which is done.
fn plays(room: &mut Room, table: usize, count: usize, choice: usize) {
    for _ in 0..count {
        goes_on(room, table);
        let Some(poll) = room.tables()[table].poll() else {
            return;
        };
        let choice = choice % poll.choices;
        votes(room, table, choice);
        does(room, table, TableStep::Decide(choice));
    }
}

/// Everything that leaves a room: the page, the table, the cohort.
fn files(room: &Room) -> [String; 3] {
    let words = english();
    let record = RoomRecord::of(room);
    let votes = record.votes(&words);
    let nobody_over = vec![None; record.tables.len()];
    let page = result_page(&record, &votes, &nobody_over, &words);
    [
        result_html(&record, &page, &words),
        result_csv(&record, &votes).text(Dialect::PROGRAMS),
        Cohort::of(&record, &votes).text(),
    ]
}

fn cohort(room: &Room) -> Cohort {
    let record = RoomRecord::of(room);
    Cohort::of(&record, &record.votes(&english()))
}

#[test]
fn a_result_tells_the_votes_and_nobody_s_name_secret_or_seat() {
    let mut room = room("r", 1, 6);
    plays(&mut room, 0, 4, 0);
    let [html, csv, cohort] = files(&room);
    assert!(html.contains(REASON), "what was said is kept");
    assert!(
        !html.contains("Monday, week 1: Monday, week 1"),
        "a Monday is named once"
    );
    for file in [&html, &csv, &cohort] {
        for secret in [NAME, "Nightingale", "secret-", "wall of", "console of"] {
            assert!(!file.contains(secret), "{secret} in {file}");
        }
    }
    assert!(
        !csv.contains(REASON) && !cohort.contains(REASON),
        "figures hold no words of people"
    );
}

#[test]
fn the_table_has_a_line_for_each_vote_and_answer() {
    let mut room = room("r", 1, 6);
    goes_on(&mut room, 0);
    votes(&mut room, 0, 0);
    does(&mut room, 0, TableStep::Again);
    votes(&mut room, 0, 1);
    let choices = room.tables()[0].poll().unwrap().choices;
    does(&mut room, 0, TableStep::Decide(1));
    let [html, csv, _] = files(&room);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 1 + 2 * choices);
    let cells = |line: &str, column: &str| {
        let at = lines[0].split(',').position(|one| one == column).unwrap();
        // What stands behind the texts has no comma in it.
        let from_end = lines[0].split(',').count() - 1 - at;
        line.rsplit(',').nth(from_end).unwrap().to_owned()
    };
    let counted: Vec<[String; 2]> = lines[1..]
        .iter()
        .map(|line| ["votes", "decided"].map(|one| cells(line, one)))
        .collect();
    assert_eq!(counted[0], ["5", "0"]);
    assert_eq!(counted[1], ["1", "1"]);
    assert_eq!(counted[choices + 1], ["5", "1"]);
    assert!(html.contains("+4") && html.contains("Shift"), "the shift is told");
}

#[test]
fn in_a_group_under_five_a_result_says_what_was_decided_and_no_more() {
    let mut small = room("r", 1, 4);
    plays(&mut small, 0, 4, 0);
    let [html, csv, text] = files(&small);
    assert!(html.contains("Fewer than five voted") && !html.contains(REASON));
    assert!(
        csv.lines()
            .skip(1)
            .all(|line| line.contains(",,,0,") || line.contains(",,,1,")),
        "{csv}"
    );
    let moments = cohort(&small);
    assert!(moments.moments().count() > 0, "{text}");
    for moment in moments.moments() {
        assert_eq!(moment.rooms, 1);
        assert_eq!(moment.decided.iter().sum::<u32>(), 1);
        assert!(moment.first.iter().chain(&moment.last).all(|votes| *votes == 0));
    }
}

#[test]
fn tables_part_at_the_first_decision_that_differs() {
    let mut room = room("r", 3, 1);
    for table in 0..3 {
        plays(&mut room, table, 2, 0);
        plays(&mut room, table, 1, usize::from(table == 1));
        plays(&mut room, table, 1, 0);
    }
    let record = RoomRecord::of(&room);
    let votes = record.votes(&english());
    let found = partings(&votes);
    let TableParting { title, ways, .. } = &found[0];
    let third = &votes[0][2];
    assert_eq!(*title, third.title);
    let tables: Vec<&[usize]> = ways.iter().map(|way| way.tables.as_slice()).collect();
    assert_eq!(tables, [&[0, 2][..], &[1][..]]);
    assert_eq!(ways[1].did, votes[1][2].chosen());
    assert_eq!(found.len(), 1, "who has parted is not told again");
    let [html, ..] = files(&room);
    assert!(html.contains("Tables A, C"), "{html}");
}

#[test]
fn workshops_add_up_to_the_same_in_any_order() {
    let files: Vec<String> = (0..3)
        .map(|number: usize| {
            let mut room = room(&format!("room {number}"), 2, 6);
            plays(&mut room, 0, 5, number);
            plays(&mut room, 1, 5, 0);
            cohort(&room).text()
        })
        .collect();
    let merged = |order: [usize; 3]| {
        let named = order.map(|number| ("cohort.json", files[number].as_str()));
        Cohort::merge(named).unwrap()
    };
    let whole = merged([0, 1, 2]);
    assert_eq!(whole, merged([2, 0, 1]));
    assert_eq!(whole.workshops(), 3);
    // What was added up can be added to.
    let two = Cohort::merge([("a", files[0].as_str()), ("b", files[1].as_str())])
        .unwrap()
        .text();
    assert_eq!(
        Cohort::merge([("two", two.as_str()), ("c", files[2].as_str())]).unwrap(),
        whole
    );
    let most = whole.moments().map(|moment| moment.rooms).max().unwrap();
    assert_eq!(most, 6, "each table of each room counts");
}

#[test]
fn what_does_not_fit_a_cohort_is_refused_by_file_and_line() {
    let mut own = room("r", 1, 6);
    plays(&mut own, 0, 5, 0);
    let text = cohort(&own).text();
    let twice = Cohort::merge([("a.json", text.as_str()), ("b.json", text.as_str())]).unwrap_err();
    assert!(matches!(twice, CohortError::Twice { .. }));
    assert!(
        twice
            .to_string()
            .contains("is in a.json and again in b.json; leave one of them out")
    );
    let refused = |text: &str| Cohort::merge([("x.json", text)]).unwrap_err().to_string();
    for other in ["", "{}", "Scenario(", "decision,day\n1,2\n"] {
        assert!(refused(other).starts_with("x.json is no cohort file"), "{other}");
    }
    assert!(refused("{\"stepback_cohort\":2,\"results\":[],\"new\":1}").contains("is a cohort file of format 2"));
    for (from, to, why) in [
        (
            "\"rooms\":1",
            "\"rooms\":2",
            "more or fewer rooms decided than there are",
        ),
        ("\"well\":[", "\"well\":[0,", "different numbers of choices"),
        ("\"rooms\":1", "\"rooms\":-1", "invalid value"),
    ] {
        let changed = text.replacen(from, to, 1);
        let said = refused(&changed);
        assert!(said.starts_with("x.json, line 2: ") && said.contains(why), "{said}");
    }
    // Another scenario stands beside it; the same moment with another choice does not.
    let one = text.lines().nth(1).unwrap();
    let more = one.replace('[', "[0,");
    let said = refused(&format!("{text}{more}\n"));
    assert!(said.contains("another number of choices"), "{said}");
}

#[test]
fn nothing_is_said_of_other_rooms_before_five_have_decided() {
    let room_of = |number: usize| {
        let mut room = room(&format!("room {number}"), 1, 1);
        plays(&mut room, 0, 5, usize::from(number == 0));
        cohort(&room).text()
    };
    let files: Vec<String> = (0..5).map(room_of).collect();
    let merged = |count: usize| Cohort::merge(files[..count].iter().map(|text| ("f", text.as_str()))).unwrap();
    let (four, five) = (merged(4), merged(5));
    let met = five.moments().find(|moment| moment.rooms == 5).unwrap();
    assert_eq!(four.others(&met.digest, &met.moment), None);
    assert_eq!(five.others("another text", &met.moment), None);
    let line = others_line(five.others(&met.digest, &met.moment).unwrap(), &english());
    assert!(line.starts_with("How 5 other rooms decided: 1 · "), "{line}");
    assert_eq!(met.shares().iter().sum::<u32>(), 100);
}

/// A room with phones for practice and one that somebody holds.
fn practice() -> (Room, PracticePhones) {
    let room = room("practice", 1, 8);
    let phones = PracticePhones::new((1..8).map(|seat| format!("secret-{seat}")), &english());
    (room, phones)
}

fn all_vote(room: &mut Room, phones: &PracticePhones) -> Vec<RoomEntry> {
    let mut voted = Vec::new();
    while let Some(vote) = practice_vote(room, phones) {
        room.accept(&vote).unwrap();
        voted.push(vote);
    }
    voted
}

#[test]
fn phones_for_practice_vote_once_each_and_leave_the_facilitator_s_own_alone() {
    let (mut room, phones) = practice();
    assert_eq!(practice_vote(&room, &phones), None, "nothing is asked at the briefing");
    goes_on(&mut room, 0);
    let first = all_vote(&mut room, &phones);
    assert_eq!(first.len(), 7);
    assert!(!room.tables()[0].poll().unwrap().now().ballots.contains_key(&0));
    does(&mut room, 0, TableStep::Reveal);
    assert_eq!(practice_vote(&room, &phones), None);
    does(&mut room, 0, TableStep::Again);
    assert_eq!(all_vote(&mut room, &phones).len(), 7);
    // The same room is practised in the same way.
    let (mut again, phones) = practice();
    goes_on(&mut again, 0);
    assert_eq!(all_vote(&mut again, &phones), first);
}

#[test]
fn a_practice_comes_to_its_end_with_rooms_that_are_divided() {
    let (mut room, phones) = practice();
    let watches = RoomEntry::Role {
        seat: 3,
        role: SeatRole::Witness(room.tables()[0].session().scenario().people[0].id.clone()),
    };
    room.accept(&watches).unwrap();
    let (mut divided, mut asked) = (0, 0);
    while room.tables()[0].place() != TablePlace::Over {
        goes_on(&mut room, 0);
        if room.tables()[0].poll().is_none() {
            break;
        }
        assert_eq!(all_vote(&mut room, &phones).len(), 6);
        asked += 1;
        divided += u32::from(room.tables()[0].poll().unwrap().split().is_some());
        does(&mut room, 0, TableStep::Decide(0));
    }
    assert!(asked > 3 && divided * 2 > asked, "{divided} of {asked}");
    room.accept(&RoomEntry::Ended).unwrap();
    assert_eq!(practice_vote(&room, &phones), None);
}

#[test]
fn the_guide_names_buttons_as_they_stand_on_the_console() {
    let guide = std::fs::read_to_string("docs/workshops.md").unwrap();
    let own = ["workshop", "outcome"].map(|stem| {
        let bytes = embedded::shipped(&format!("locales/en/{stem}.ftl")).unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    });
    let plain = guide.replace("**", "");
    let named: BTreeSet<&str> = plain.split('*').skip(1).step_by(2).collect();
    assert!(named.len() > 5, "{named:?}");
    for words in named {
        assert!(
            own.iter().any(|file| file.contains(&format!("= {words}"))),
            "{words} stands nowhere"
        );
    }
}
