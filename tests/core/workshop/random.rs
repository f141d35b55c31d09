//! Messages at random to every route, in any order: no panic, and every count is right.
//!
//! `STEPBACK_RANDOM_MESSAGES=1000000` sends a million; without it a few thousand are sent.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde_json::{Value, json};
use stepback::scenario::Model;
use stepback::workshop::journal::RoomJournal;
use stepback::workshop::room::{PollStage, WorkshopTable};

use super::hosted::Hosted;
use super::seen;

const MESSAGES: &str = "STEPBACK_RANDOM_MESSAGES";
const FEW: u64 = 3000;
const SEATS: usize = 120;
const TABLES: usize = 3;

/// Random numbers (`SplitMix64`).
struct Luck(u64);

impl Luck {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What a table should count: who has voted what in which vote, and hands.
#[derive(Default, Debug)]
struct Counted {
    vote: (u32, u32),
    ballots: BTreeMap<usize, Option<usize>>,
    hands: Vec<u32>,
}

/// A room as it should be, by what was acknowledged alone.
struct Expected {
    tables: Vec<Counted>,
    /// By seat: its table, and whether it can vote.
    seats: Vec<usize>,
}

impl Expected {
    fn forget(&mut self, seat: usize, is_revealed: &[bool]) {
        if let Some(table) = self.seats.get(seat).copied().filter(|table| !is_revealed[*table]) {
            self.tables[table].ballots.remove(&seat);
        }
    }

    /// Where another vote is open than before, nobody has voted.
    fn turn(&mut self, room: &Hosted) {
        let open: Vec<_> = room.look(|room| {
            let of = |table: &WorkshopTable| table.poll().map(|poll| (poll.number, poll.round(), poll.choices));
            room.tables().iter().map(of).collect()
        });
        for (counted, open) in self.tables.iter_mut().zip(open) {
            let Some((number, round, choices)) = open else {
                *counted = Counted::default();
                continue;
            };
            if counted.vote != (number, round) {
                *counted = Counted {
                    vote: (number, round),
                    ballots: BTreeMap::new(),
                    hands: vec![0; choices],
                };
            }
        }
    }

    fn assert_counts(&self, room: &Hosted, sent: &str) {
        for (table, counts) in room.counts().into_iter().enumerate() {
            let Some((counts, voted)) = counts else { continue };
            let counted = &self.tables[table];
            let mut own = counted.hands.clone();
            for choice in counted.ballots.values().flatten() {
                own[*choice] += 1;
            }
            let all = counted.ballots.len() as u32 + counted.hands.iter().sum::<u32>();
            assert_eq!((counts, voted), (own, all), "table {table} after {sent}");
        }
    }
}

/// A vote that may fit, or not.
fn any_vote(luck: &mut Luck, room: &Hosted, table: usize) -> Value {
    let open = room.look(|room| {
        room.tables()[table]
            .poll()
            .map(|poll| (poll.number, poll.round(), poll.choices))
    });
    let (poll, round, choices) = open.unwrap_or((1, 1, 4));
    let choice = match luck.below(10) {
        0 => json!("none"),
        1 => json!(luck.next()),
        2 => json!(luck.below(choices).to_string()),
        _ => json!(luck.below(choices)),
    };
    let off = |luck: &mut Luck, number: u32| {
        if luck.below(12) == 0 {
            luck.next() as u32
        } else {
            number
        }
    };
    let (poll, round) = (off(luck, poll), off(luck, round));
    json!({ "poll": poll, "round": round, "choice": choice, "reason": any_text(luck), "expects": *luck.of(&["more", "less", "?"]) })
}

fn any_text(luck: &mut Luck) -> String {
    let signs = [
        'a',
        '<',
        '"',
        '\u{202e}',
        '\u{0}',
        '\n',
        '\u{1f600}',
        ' ',
        '&',
        '\u{301}',
    ];
    (0..luck.below(20)).map(|_| *luck.of(&signs)).collect()
}

fn any_bytes(luck: &mut Luck, body: &Value) -> Vec<u8> {
    let mut bytes = body.to_string().into_bytes();
    for _ in 0..=luck.below(4) {
        let (at, byte) = (luck.below(bytes.len().max(1)), luck.next() as u8);
        match (luck.below(3), bytes.len()) {
            (_, 0) => bytes.push(byte),
            (0, _) => bytes[at] = byte,
            (1, _) => bytes.insert(at, byte),
            _ => bytes.truncate(at),
        }
    }
    bytes
}

fn any_step(luck: &mut Luck) -> Value {
    match luck.below(12) {
        0..=3 => json!("go_on"),
        4 => json!("close"),
        5 => json!("reopen"),
        6 => json!("reveal"),
        7 => json!("again"),
        8 => json!("listen"),
        9 => json!("back"),
        10 => json!("skip"),
        _ => json!({ "decide": luck.below(5) }),
    }
}

/// What should have happened once it is acknowledged.
enum Then {
    Voted(usize, usize, Option<usize>),
    Joined,
    Forgotten(usize, Option<usize>),
    Hands(usize, Vec<u32>),
    Nothing,
}

/// A message.
struct Message {
    method: &'static str,
    path: String,
    body: Vec<u8>,
    then: Then,
}

impl Message {
    fn post(path: &str, body: &Value, then: Then) -> Self {
        Self {
            method: "POST",
            path: path.to_owned(),
            body: body.to_string().into_bytes(),
            then,
        }
    }

    fn get(path: &str) -> Self {
        Self {
            method: "GET",
            ..Self::post(path, &Value::Null, Then::Nothing)
        }
    }
}

/// The choice of a ballot as it was sent.
fn choice_in(vote: &Value) -> Option<usize> {
    match &vote["choice"] {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64().map(|choice| choice as usize),
    }
}

const DO: &str = "/console/console/do";

fn any_message(luck: &mut Luck, room: &Hosted, expected: &Expected) -> Message {
    let seat = luck.below(SEATS + 2);
    let secret = room.look(|room| room.seats().get(seat).map(|seat| seat.secret.clone()));
    let secret = secret.unwrap_or_else(|| format!("x{}", luck.next()));
    let table = expected.seats.get(seat).copied().unwrap_or(0);
    match luck.below(1000) {
        0..=549 => {
            let vote = any_vote(luck, room, table);
            let then = Then::Voted(table, seat, choice_in(&vote));
            Message::post(&format!("/seat/{secret}/vote"), &vote, then)
        }
        550..=699 => {
            let vote = any_vote(luck, room, table);
            let body = any_bytes(luck, &vote);
            // What stands in a part that nobody reads may be no text.
            let read = serde_json::from_str(&String::from_utf8_lossy(&body)).unwrap_or(Value::Null);
            let then = Then::Voted(table, seat, choice_in(&read));
            Message {
                body,
                ..Message::post(&format!("/seat/{secret}/vote"), &vote, then)
            }
        }
        700..=799 => {
            let vote = any_vote(luck, room, table);
            let paths = [DO, "/", "/join", "/wall/wall", "/console/x/do", "/seat/x/vote"];
            let path = *luck.of(&paths);
            let method = *luck.of(&["POST", "POST", "GET", "PUT"]);
            Message {
                method,
                body: any_bytes(luck, &vote),
                ..Message::post(path, &vote, Then::Nothing)
            }
        }
        800..=879 if expected.seats.len() < SEATS => {
            let code = room.look(|room| room.head().code.as_str().to_owned());
            let code = if luck.below(4) == 0 { "ZZZZ".to_owned() } else { code };
            let table = luck.below(TABLES + 1);
            Message::post(
                "/join",
                &json!({ "code": code, "name": any_text(luck), "table": table }),
                Then::Joined,
            )
        }
        880..=949 => console_message(luck, room, seat),
        _ => {
            let paths = [
                format!("/seat/{secret}"),
                format!("/seat/{secret}/stage"),
                format!("/seat/{secret}/events"),
                "/wall/wall".to_owned(),
                "/wall/wall/events".to_owned(),
                format!("/console/console?table={}", luck.below(5)),
                format!("/{secret}?language=de"),
            ];
            let path = luck.of::<String>(&paths);
            Message::get(path)
        }
    }
}

/// Something that the facilitator does, or somebody who knows the secret of the wall only.
fn console_message(luck: &mut Luck, room: &Hosted, seat: usize) -> Message {
    let table = luck.below(TABLES + 1);
    match luck.below(16) {
        0..=2 => Message::post(
            DO,
            &json!({ "did": { "table": table, "step": any_step(luck) } }),
            Then::Nothing,
        ),
        3 => Message::post(DO, &json!({ "did": { "step": any_step(luck) } }), Then::Nothing),
        4 | 5 => {
            let then = Then::Forgotten(seat, Some(table));
            Message::post(DO, &json!({ "seated": { "seat": seat, "table": table } }), then)
        }
        6 if luck.below(8) == 0 => {
            Message::post(DO, &json!({ "removed": { "seat": seat } }), Then::Forgotten(seat, None))
        }
        7 => {
            let person = room.look(|room| room.tables()[0].session().scenario().people[0].id.clone());
            let body = json!({ "role": { "seat": seat, "role": { "witness": person } } });
            Message::post(DO, &body, Then::Forgotten(seat, None))
        }
        8 | 9 => Message::post(
            DO,
            &json!({ "role": { "seat": seat, "role": "leader" } }),
            Then::Nothing,
        ),
        10 | 11 => {
            let hands: Vec<u32> = (0..luck.below(6)).map(|_| luck.below(1200) as u32).collect();
            let kept = hands.iter().map(|count| (*count).min(999)).collect();
            Message::post(
                DO,
                &json!({ "hands": { "table": table, "hands": hands } }),
                Then::Hands(table, kept),
            )
        }
        12 => Message::post(DO, &json!({ "timer": luck.next() as u32 }), Then::Nothing),
        13 => Message::post(DO, &json!({ "language": any_text(luck) }), Then::Nothing),
        14 => Message::post(
            DO,
            &json!({ "named": { "seat": seat, "name": any_text(luck) } }),
            Then::Nothing,
        ),
        _ => Message::post("/console/wall/do", &json!({ "end": true }), Then::Nothing),
    }
}

impl Expected {
    fn take(&mut self, then: Then, room: &Hosted, is_revealed: &[bool]) {
        match then {
            Then::Voted(table, seat, choice) => drop(self.tables[table].ballots.insert(seat, choice)),
            Then::Joined => self.seats.push(room.look(|room| room.seats().last().unwrap().table)),
            Then::Forgotten(seat, to) => {
                self.forget(seat, is_revealed);
                if let (Some(own), Some(to)) = (self.seats.get_mut(seat), to) {
                    *own = to;
                }
            }
            Then::Hands(at, hands) => self.tables[at].hands = hands,
            Then::Nothing => {}
        }
    }
}

fn revealed(room: &Hosted) -> Vec<bool> {
    let is_revealed = |table: &WorkshopTable| table.poll().is_some_and(|poll| poll.stage == PollStage::Revealed);
    room.look(|room| room.tables().iter().map(is_revealed).collect())
}

#[test]
fn random_messages_find_no_panic_and_no_wrong_count() {
    let wanted = std::env::var(MESSAGES).ok().and_then(|count| count.parse().ok());
    let wanted = wanted.unwrap_or(FEW);
    let mut luck = Luck(18);
    let room = Hosted::new(TABLES);
    let mut expected = Expected {
        tables: (0..TABLES).map(|_| Counted::default()).collect(),
        seats: Vec::new(),
    };
    let mut answers: BTreeMap<u16, u64> = BTreeMap::new();
    for number in 0..wanted {
        let message = any_message(&mut luck, &room, &expected);
        let is_revealed = revealed(&room);
        let sent = format!(
            "message {number}: {} {} {}",
            message.method,
            message.path,
            String::from_utf8_lossy(&message.body)
        );
        let reply = room.ask(message.method, &message.path, message.body);
        *answers.entry(reply.status.as_u16()).or_default() += 1;
        assert!(reply.status.as_u16() < 500, "{} {} to {sent}", reply.status, reply.body);
        expected.turn(&room);
        if reply.status == StatusCode::OK {
            expected.take(message.then, &room, &is_revealed);
        }
        expected.assert_counts(&room, &sent);
    }
    println!("{wanted} messages: {answers:?}");
    assert!(answers[&200] > wanted / 10, "{answers:?}");
    let copy = tempfile::tempdir().unwrap();
    let path = copy.path().join("copy.room");
    std::fs::copy(room.journal(), &path).unwrap();
    let (_, kept) = RoomJournal::open(&path, &Model::shipped()).unwrap();
    assert_eq!(room.look(seen), seen(&kept));
}
