//! A workshop that the window hosts: from the title to the wall, with phones that join and vote, and back into the same room.

use std::sync::{Arc, Mutex};

use accesskit::Action;
use bevy::input::keyboard::Key;
use bevy::prelude::KeyCode;
use stepback::game::shown::ShownPage;
use stepback::narration::page::{Item, Page};
use stepback::sitting::{HostedRoom, WorkshopHost};
use stepback::web::HallOptions;
use stepback::workshop::room::{Ballot, RoomCode, RoomEntry, SeatName};
use stepback::workshop::{WindowHost, WindowRoom};

use super::room::Room;

/// Updates after which something that a room's thread does must be seen.
const PATIENCE: usize = 50_000;

/// The host of the window, and the room that it has begun last.
#[derive(Debug)]
struct Watched {
    host: WindowHost,
    room: Mutex<Option<Arc<WindowRoom>>>,
}

impl Watched {
    fn keep(&self, room: Arc<WindowRoom>) -> Arc<dyn HostedRoom> {
        *self.room.lock().unwrap() = Some(Arc::clone(&room));
        room
    }

    fn submit(&self, entry: RoomEntry) {
        let room = self.room.lock().unwrap().clone().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(room.hall().live().submit(entry)).unwrap();
    }

    fn look<T>(&self, look: impl FnOnce(&stepback::workshop::room::Room) -> T) -> T {
        self.room.lock().unwrap().as_ref().unwrap().hall().live().look(look)
    }

    /// A phone comes in.
    fn join(&self, number: u32) {
        self.submit(RoomEntry::Joined {
            secret: format!("secret-{number}"),
            code: RoomCode::of(&number.to_be_bytes()),
            name: SeatName::typed(&format!("Guest {number}")).unwrap(),
            table: 0,
        });
    }

    /// It votes.
    fn vote(&self, seat: u32, choice: usize) {
        let (poll, round) = self.look(|room| room.tables()[0].poll().map(|poll| (poll.number, poll.round())).unwrap());
        let ballot = Ballot {
            choice: Some(choice),
            expects: None,
            reason: String::new(),
        };
        self.submit(RoomEntry::Voted {
            seat,
            poll,
            round,
            ballot,
        });
    }
}

impl WorkshopHost for Watched {
    fn begin(&self, scenario: &str, cut: Option<usize>, language: &str) -> Result<Arc<dyn HostedRoom>, String> {
        self.host
            .begin_room(scenario, cut, language)
            .map(|room| self.keep(room))
    }

    fn resume(&self) -> Result<Arc<dyn HostedRoom>, String> {
        self.host.resume_room().map(|room| self.keep(room))
    }
}

/// A window whose host takes any free port.
fn window() -> (Room, Arc<Watched>) {
    let mut watched = None;
    let room = Room::hosting(|data| {
        let options = HallOptions {
            port: 0,
            ..HallOptions::default()
        };
        let host = Arc::new(Watched {
            host: WindowHost::new(data.to_owned(), options),
            room: Mutex::default(),
        });
        watched = Some(Arc::clone(&host));
        host
    });
    (room, watched.unwrap())
}

/// Everything that stands on the page.
fn told(page: &Page) -> String {
    let item = |item: &Item| match item {
        Item::Heading(words) | Item::Text(_, words) => words.clone(),
        Item::Meter { label, reads, .. } => format!("{label} {reads}"),
        Item::Qr(code) => code.reads.clone(),
        Item::Control(control) => format!("{} {}", control.id, control.label),
        _ => String::new(),
    };
    let items: Vec<String> = page.items.iter().map(item).collect();
    format!("{}\n{}\n{}", page.title, page.subtitle, items.join("\n"))
}

fn shown(room: &Room) -> Page {
    room.get::<ShownPage>().page.clone()
}

/// Lets frames go by until the wall says something.
fn until(room: &mut Room, says: &str) {
    for _ in 0..PATIENCE {
        if told(&shown(room)).contains(says) {
            room.settle();
            return;
        }
        room.update();
        std::thread::yield_now();
    }
    panic!("the wall never says {says:?}: {}", told(&shown(room)));
}

fn press(room: &mut Room, id: &str) {
    room.request(Action::Click, id, None);
}

fn escape(room: &mut Room) {
    room.key(Key::Escape, KeyCode::Escape);
}

/// What a screen reader is told, in its order.
fn heard(room: &Room) -> Vec<String> {
    let outline = room.outline();
    outline.heard.iter().map(|item| format!("{:?}", item.reads)).collect()
}

#[test]
fn the_window_hosts_a_room_shows_its_wall_and_comes_back_to_it() {
    let (mut room, host) = window();
    press(&mut room, "title.host");
    assert_eq!(room.screen(), "choose");
    press(&mut room, "choose.first_steps");
    assert_eq!(room.screen(), "wall");
    let code = host.look(|room| room.head().code.as_str().to_owned());
    let spaced: Vec<String> = code.chars().map(String::from).collect();
    until(&mut room, &format!("room {}", spaced.join(" ")));
    until(&mut room, "nobody is here yet");
    host.join(0);
    host.join(1);
    until(&mut room, "2 people are here");

    // A key goes on, stop by stop, until something is asked.
    while host.look(|room| room.tables()[0].poll().is_none()) {
        let before = shown(&room);
        room.letter("n");
        for _ in 0..PATIENCE {
            room.update();
            std::thread::yield_now();
            if shown(&room).title != before.title || shown(&room).subtitle != before.subtitle {
                break;
            }
        }
    }
    until(&mut room, "0 of 2 have voted");
    let before = heard(&room);
    host.vote(0, 1);
    until(&mut room, "1 of 2 has voted");
    let after = heard(&room);
    assert_eq!(before.len(), after.len());
    let changed = before.iter().zip(&after).filter(|(before, after)| before != after);
    assert_eq!(changed.count(), 1, "a vote is one changed text");
    host.vote(1, 1);
    until(&mut room, "2 of 2 have voted");

    room.key(Key::Enter, KeyCode::Enter);
    until(&mut room, "With so few votes, no numbers are shown.");
    let secret = host.look(|room| room.head().console.clone());
    let everything = format!("{}{:?}", told(&shown(&room)), heard(&room));
    assert!(!everything.contains(&secret) && !everything.contains("console/"));

    // Leaving is asked first, and said to lose nothing.
    escape(&mut room);
    assert_eq!(room.screen(), "notice");
    assert!(told(&shown(&room)).contains(&format!("stepback host --resume {code}")));
    escape(&mut room);
    assert_eq!(room.screen(), "wall");
    escape(&mut room);
    *host.room.lock().unwrap() = None;
    press(&mut room, "host.leave");
    assert_eq!(room.screen(), "title");

    press(&mut room, "title.host");
    press(&mut room, "host.resume");
    assert_eq!(host.look(|room| room.head().code.as_str().to_owned()), code);
    until(&mut room, "With so few votes, no numbers are shown.");
}

#[test]
fn of_a_scenario_with_short_versions_it_is_asked_how_much_is_hosted() {
    let (mut room, host) = window();
    press(&mut room, "title.host");
    press(&mut room, "choose.the_launch");
    assert_eq!(room.screen(), "notice");
    escape(&mut room);
    assert_eq!(room.screen(), "choose");
    press(&mut room, "choose.the_launch");
    room.letter("1");
    assert_eq!(room.screen(), "wall");
    let cut = host.look(|room| room.head().cut);
    let scenario = stepback::scenario::Scenario::shipped("the_launch").unwrap();
    let shortest = scenario.cuts.iter().map(|cut| cut.minutes).min();
    assert_eq!(cut.map(|cut| scenario.cuts[cut].minutes), shortest);
}

#[test]
fn a_window_without_a_host_offers_none_and_one_without_a_room_says_so() {
    let room = Room::new(None);
    assert!(!room.has("title.host"));
    let (mut room, _) = window();
    press(&mut room, "title.host");
    press(&mut room, "host.resume");
    assert_eq!(room.screen(), "notice");
    escape(&mut room);
    assert_eq!(room.screen(), "choose");
    escape(&mut room);
    assert_eq!(room.screen(), "title");
}
