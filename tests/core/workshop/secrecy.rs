//! What a role may not know is not sent to it.

use proptest::prelude::*;
use serde_json::{Value, json};
use stepback::narration::page::{Item, Screen, Sentiment, Style};
use stepback::narration::{self, View};
use stepback::workshop::room::{Ballot, Prediction, RoomEntry, SeatName, SeatRole, TablePlace, TableStep};
use stepback::workshop::scene::TableScene;

use super::hosted::Hosted;

/// What one seat votes: nothing, or a ballot.
type Cast = Option<(Option<usize>, Option<Prediction>, String)>;

fn any_ballot() -> impl Strategy<Value = (Option<usize>, Option<Prediction>, String)> {
    let expects = prop::sample::select(vec![
        None,
        Some(Prediction::More),
        Some(Prediction::Same),
        Some(Prediction::Less),
    ]);
    (prop::option::of(0_usize..3), expects, "[a-z]{0,12}")
}

fn cast(room: &Hosted, seat: u32, (choice, expects, why): &(Option<usize>, Option<Prediction>, String)) {
    let (poll, round) = room.look(|room| room.tables()[0].poll().map(|poll| (poll.number, poll.round())).unwrap());
    let ballot = Ballot {
        choice: *choice,
        expects: *expects,
        reason: if why.is_empty() {
            String::new()
        } else {
            format!("why-{seat}-{why}")
        },
    };
    room.submit(RoomEntry::Voted {
        seat,
        poll,
        round,
        ballot,
    })
    .unwrap();
}

/// Everything that the wall and the first phone are sent.
fn sent(room: &Hosted) -> Vec<(String, String)> {
    let pages = ["/wall/wall", "/seat/secret-0", "/seat/secret-0/stage"];
    let streams = ["/wall/wall/events", "/seat/secret-0/events"];
    let pages = pages.iter().map(|path| ((*path).to_owned(), room.get(path).body));
    let streams = streams.iter().map(|path| ((*path).to_owned(), room.first_event(path)));
    pages.chain(streams).collect()
}

/// The notes for the facilitator at this point.
fn notes(room: &Hosted) -> Vec<String> {
    let words = Hosted::english();
    room.look(|room| {
        let table = &room.tables()[0];
        let page = narration::notes(&View::of(table.session(), &words), table.question().as_ref());
        let texts = page.items.into_iter().filter_map(|item| match item {
            Item::Text(_, text) => Some(text),
            _ => None,
        });
        texts.filter(|text| text.len() > 20).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    // Two rooms in which the same seats vote, and all but the first seat vote otherwise: what the wall and the first phone are sent is the
    // same, sign by sign, until it is revealed.
    #[test]
    fn before_the_reveal_nothing_that_is_sent_says_how_the_others_vote(
        own in prop::option::of(any_ballot()),
        others in prop::collection::vec(prop::option::of((any_ballot(), any_ballot())), 1..8),
        before in any::<bool>(),
        closed in any::<bool>(),
    ) {
        let rooms = [0, 1].map(|which| {
            let room = Hosted::at_first_vote(others.len() as u32 + 1);
            for seat in 0..=others.len() as u32 {
                let name = SeatName::typed(&format!("Name-{seat}-zq")).unwrap();
                room.submit(RoomEntry::Named { seat, name }).unwrap();
            }
            let casts: Vec<Cast> = others.iter().map(|both| both.clone().map(|both| if which == 0 { both.0 } else { both.1 })).collect();
            if before {
                for (seat, both) in (1..).zip(&others) {
                    if let Some(both) = both { cast(&room, seat, &both.0); }
                }
                room.step(TableStep::Reveal);
                room.step(TableStep::Again);
            }
            if let Some(own) = &own { cast(&room, 0, own); }
            for (seat, ballot) in (1..).zip(&casts) {
                if let Some(ballot) = ballot { cast(&room, seat, ballot); }
            }
            if closed { room.step(TableStep::Close); }
            room
        });
        let [one, other] = rooms.each_ref().map(sent);
        for ((path, one), (_, other)) in one.iter().zip(&other) {
            prop_assert_eq!(one, other, "{} says how the others vote", path);
        }
        let notes = notes(&rooms[0]);
        let phone = |path: &str| path.starts_with("/seat");
        for (path, text) in &one {
            let read = as_read(text);
            for seat in 1..=others.len() {
                prop_assert!(!read.contains(&format!("Name-{seat}-zq")) && !read.contains(&format!("why-{seat}-")), "{}", path);
                prop_assert!(!read.contains(&format!("secret-{seat}")), "{} has another seat's secret", path);
            }
            prop_assert!(!phone(path) || !read.contains("/wall/wall"), "{} has the wall's secret", path);
            prop_assert!(phone(path) || !read.contains("secret-0") && !read.contains("Name-0"), "{} has a seat's secret or name", path);
            prop_assert!(!read.contains("/console/"), "{} has the console's secret", path);
            for note in &notes {
                prop_assert!(!read.contains(note.as_str()), "{} has a note: {}", path, note);
            }
        }
    }
}

/// A page as it is read.
fn as_read(page: &str) -> String {
    let json = page.replace("\\\"", "\"").replace("\\n", "\n");
    json.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What only the leader sees and can do: choices, what can be seen of others, what listening brings.
fn leaders_own(scene: &TableScene) -> Vec<String> {
    if !matches!(scene.page.screen, Screen::Moment | Screen::Meeting) {
        return Vec::new();
    }
    let labels = scene
        .poll
        .iter()
        .flat_map(|poll| poll.choices.iter().map(|choice| choice.label.clone()));
    let signals = scene.page.items.iter().filter_map(|item| match item {
        Item::Text(Style::Signal(Sentiment::Neutral | Sentiment::Leader), text) => Some(text.clone()),
        _ => None,
    });
    labels.chain(signals).filter(|text| text.len() > 15).collect()
}

#[test]
fn a_witness_sees_what_one_person_sees_and_nothing_of_the_leaders_card() {
    let room = Hosted::at_first_vote(2);
    let people = room.look(|room| {
        room.tables()[0]
            .session()
            .scenario()
            .people
            .iter()
            .map(|one| one.id.clone())
            .collect::<Vec<_>>()
    });
    let (mut moments, mut elsewhere) = (0, 0);
    loop {
        let scene = room.scene();
        for person in &people {
            let role = SeatRole::Witness(person.clone());
            room.submit(RoomEntry::Role { seat: 1, role }).unwrap();
            for text in [
                room.get("/seat/secret-1").body,
                room.first_event("/seat/secret-1/events"),
            ] {
                let read = as_read(&text);
                for hidden in leaders_own(&scene) {
                    assert!(!read.contains(&hidden), "{person} reads {hidden}");
                }
                elsewhere += u32::from(read.contains("somewhere else"));
                assert!(!read.contains("name=\"choice\""), "{person} has a vote");
            }
            let seen = room.look(|room| TableScene::from_chair(room, 0, person, &room_words()));
            let seen = seen.unwrap();
            assert!(
                seen.stage
                    .people
                    .iter()
                    .all(|one| one.thread.abs() < 1e-9 && one.waiting == 0 && one.number.is_none())
            );
            assert!(seen.stage.truth.is_none() && seen.stage.board.is_empty() && seen.poll.is_none());
            if scene.poll.is_some() {
                moments += 1;
                let counts = room.counts();
                let reply = room.post("/seat/secret-1/vote", &room.ballot(&json!(0)));
                assert!(reply.status.is_client_error(), "{}", reply.status);
                assert_eq!(room.counts(), counts);
            }
        }
        if room.play_on() == TablePlace::Over {
            break;
        }
    }
    assert!(moments > 6 && elsewhere > 0, "{moments} {elsewhere}");
    // At the end all see the same, and compare.
    assert!(
        room.look(|room| TableScene::from_chair(room, 0, &people[0], &room_words()))
            .is_none()
    );
    assert_eq!(room.get("/seat/secret-1").status, 200);
    let back: Value = json!({ "role": { "seat": 1, "role": { "witness": "nobody" } } });
    assert_eq!(room.post("/console/console/do", &back).status, 409);
}

fn room_words() -> stepback::narration::Localizer {
    narration::spoken("en", None).words
}
