//! The wall in the window: the same scenes, one text for a vote, and the step that a key takes.

use stepback::narration::page::{Command, HostCommand, Item, Page, Sentiment, Style};
use stepback::web::address_qr;
use stepback::workshop::room::{PollStage, Room, TablePlace, TableStep};
use stepback::workshop::scene::{TableScene, summaries};
use stepback::workshop::{WallScene, next_step, wall_page};

use super::hosted::Hosted;
use super::{at_first_vote, did, joins, room, votes};

fn wall(room: &Room) -> Page {
    let words = Hosted::english();
    let scene = TableScene::of(room, 0, &words, None).unwrap();
    let address = format!("192.168.1.5:7070/{}", room.head().code.as_str());
    wall_page(&WallScene {
        words: &words,
        scene: &scene,
        tables: &summaries(room, &words),
        code: room.head().code.as_str(),
        address: &address,
        qr: &address_qr(&address).unwrap(),
        here: room.seats().len(),
        timer: None,
        black: room.is_black(),
        over: room.is_over(),
        futures: None,
        others: None,
        next: next_step(room, 0),
    })
}

fn texts(page: &Page) -> Vec<&str> {
    let text = |item| match item {
        &Item::Text(_, ref words) | &Item::Heading(ref words) => Some(words.as_str()),
        _ => None,
    };
    page.items.iter().filter_map(text).collect()
}

#[test]
fn before_it_begins_the_wall_shows_where_one_joins_and_who_is_there() {
    let mut room = room(1);
    let code: Vec<String> = room.head().code.as_str().chars().map(String::from).collect();
    let code = format!("room {}", code.join(" "));
    for (joined, here) in ["nobody is here yet", "one person is here", "2 people are here"]
        .into_iter()
        .zip(0..)
    {
        let page = wall(&room);
        let told = texts(&page);
        for text in [joined, "192.168.1.5:7070", &code, "Join with your phone"] {
            assert!(told.contains(&text), "{text}: {told:#?}");
        }
        assert!(page.items.iter().any(|item| matches!(item, Item::Qr(_))));
        room.accept(&joins(here, 0)).unwrap();
    }
}

#[test]
fn a_vote_changes_one_text_and_says_nothing_of_the_choice() {
    let mut room = at_first_vote(6);
    let before = wall(&room);
    room.accept(&votes(&room, 2, Some(1))).unwrap();
    let after = wall(&room);
    assert_eq!(before.items.len(), after.items.len());
    let changed: Vec<_> = before.items.iter().zip(&after.items).filter(|(a, b)| a != b).collect();
    let count = |words: &str| Item::Text(Style::Verdict(Sentiment::Neutral), words.to_owned());
    assert_eq!(changed, [(&count("0 of 6 have voted"), &count("1 of 6 has voted"))]);
    // Another choice says the same.
    let mut other = at_first_vote(6);
    other.accept(&votes(&other, 2, Some(0))).unwrap();
    assert_eq!(wall(&other), after);
}

#[test]
fn what_was_voted_is_bars_with_the_shift_marked_and_no_numbers_in_a_small_group() {
    let mut room = at_first_vote(6);
    let bars = |room: &Room| {
        let bar = |item: Item| match item {
            Item::Meter { value, mark, reads, .. } => Some((value, mark, reads)),
            _ => None,
        };
        wall(room).items.into_iter().filter_map(bar).collect::<Vec<_>>()
    };
    for seat in 0..6 {
        room.accept(&votes(&room, seat, Some(usize::from(seat > 2)))).unwrap();
    }
    assert!(bars(&room).is_empty());
    room.accept(&did(TableStep::Reveal)).unwrap();
    assert_eq!(bars(&room)[..2], [(0.5, None, "3".into()), (0.5, None, "3".into())]);
    room.accept(&did(TableStep::Again)).unwrap();
    for seat in 0..6 {
        room.accept(&votes(&room, seat, Some(usize::from(seat > 4)))).unwrap();
    }
    room.accept(&did(TableStep::Reveal)).unwrap();
    let second = bars(&room);
    assert_eq!(second[1], (1.0 / 6.0, Some(0.5), "1 (was 3)".into()));
    let mut small = at_first_vote(3);
    small.accept(&votes(&small, 0, Some(1))).unwrap();
    small.accept(&did(TableStep::Reveal)).unwrap();
    assert!(bars(&small).is_empty());
    let page = wall(&small);
    let told = texts(&page);
    assert!(told.contains(&"With so few votes, no numbers are shown."), "{told:#?}");
    assert!(told.iter().any(|text| text.ends_with("(most votes)")), "{told:#?}");
}

#[test]
fn the_next_step_alone_leads_a_room_from_the_briefing_to_the_end() {
    let mut room = room(1);
    for seat in 0..5 {
        room.accept(&joins(seat, 0)).unwrap();
    }
    let mut asked = 0;
    while let Some(step) = next_step(&room, 0) {
        let page = wall(&room);
        let goes_on = page
            .controls()
            .filter(|control| control.command == Command::Host(HostCommand::Next));
        assert_eq!(goes_on.count(), 1);
        let is_open = room.tables()[0]
            .poll()
            .is_some_and(|poll| poll.stage == PollStage::Open);
        if is_open {
            // A tie first is talked about, and voted on again.
            for seat in 0..4 {
                let choice = if room.tables()[0].poll().unwrap().round() == 1 {
                    seat % 2
                } else {
                    0
                };
                room.accept(&votes(&room, seat, Some(choice as usize))).unwrap();
            }
            asked += 1;
        }
        room.accept(&did(step)).unwrap();
    }
    assert_eq!(room.tables()[0].place(), TablePlace::Over);
    assert!(asked > 4, "{asked} votes");
}

#[test]
fn a_dark_wall_shows_nothing_and_a_workshop_that_is_over_says_so() {
    use stepback::workshop::room::RoomEntry;
    let mut room = at_first_vote(6);
    room.accept(&RoomEntry::Black(true)).unwrap();
    let page = wall(&room);
    assert_eq!((page.title.as_str(), texts(&page).len()), ("The wall is dark", 0));
    room.accept(&RoomEntry::Ended).unwrap();
    let page = wall(&room);
    assert_eq!(page.controls().count(), 0);
    assert!(texts(&page)[0].starts_with("This workshop is over."));
}
