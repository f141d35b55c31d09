//! The wall of a workshop is read from afar: nothing of it is cut, lies on something else or has to be scrolled to, and its main words are large.

use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::game::gallery::gallery;
use stepback::game::offscreen::{Offscreen, Setting};
use stepback::game::shown::ShownPage;
use stepback::narration::page::{Item, Style};
use stepback::narration::{Language, PSEUDO, languages, spoken};
use stepback::scenario::{Model, Scenario};
use stepback::web::address_qr;
use stepback::workshop::room::{
    Ballot, PollStage, Room, RoomCode, RoomEntry, RoomHead, SeatName, TablePace, TablePlace,
};
use stepback::workshop::scene::{TableScene, summaries};
use stepback::workshop::{WallScene, next_step, wall_page, wall_stage};

use super::findings::Findings;
use super::tree::Tree;
use super::{nothing_is_wrong, rules, scrolled};

/// People in the room.
const PEOPLE: u32 = 20;
/// Steps that are looked at from the briefing on: several votes, what followed, mornings between.
const STEPS: usize = 16;
/// With more choices than this a wall may scroll.
const MANY: usize = 10;

fn room(scenario: &str, language: &str) -> Room {
    let head = RoomHead {
        stepback_room: 1,
        code: RoomCode::of(b"room"),
        wall: "wall".to_owned(),
        console: "console".to_owned(),
        scenario: scenario.to_owned(),
        text: None,
        cut: None,
        seed: 7,
        tables: 1,
        language: language.to_owned(),
        pace: TablePace::Together,
    };
    let scenario = Arc::new(Scenario::shipped(scenario).unwrap());
    let mut room = Room::begin(head, &scenario, &Model::shipped()).unwrap();
    for seat in 0..PEOPLE {
        room.accept(&RoomEntry::Joined {
            secret: format!("secret-{seat}"),
            code: RoomCode::of(&seat.to_be_bytes()),
            name: SeatName::typed(&format!("Guest {seat}")).unwrap(),
            table: 0,
        })
        .unwrap();
    }
    room
}

fn wall(room: &Room, language: &str) -> ShownPage {
    let words = spoken(language, None).words;
    let scene = TableScene::of(room, 0, &words, None).unwrap();
    let address = format!("192.168.178.105:7070/{}", room.head().code.as_str());
    let wall = WallScene {
        words: &words,
        scene: &scene,
        tables: &summaries(room, &words),
        code: room.head().code.as_str(),
        address: &address,
        qr: &address_qr(&address).unwrap(),
        here: PEOPLE as usize,
        timer: Some(245),
        black: false,
        over: false,
        futures: None,
        others: None,
        next: next_step(room, 0),
    };
    ShownPage {
        page: wall_page(&wall),
        stage: wall_stage(&wall),
        ..ShownPage::default()
    }
}

/// The walls of the first steps of a room, each with what it is.
pub fn walls(scenario: &str, language: &str) -> Vec<(String, ShownPage)> {
    let mut room = room(scenario, language);
    let mut walls = Vec::new();
    for number in 0..STEPS {
        let shown = wall(&room, language);
        let name = format!("wall {number}, {}, {} items", shown.page.title, shown.page.items.len());
        walls.push((name, shown));
        let Some(step) = next_step(&room, 0) else { break };
        let open = room.tables()[0].poll().filter(|poll| poll.stage == PollStage::Open);
        if let Some((poll, round)) = open.map(|poll| (poll.number, poll.round())) {
            for seat in 0..PEOPLE {
                let ballot = Ballot {
                    choice: Some(usize::from(seat > 11)),
                    expects: None,
                    reason: "They have done it before, and it went well.".to_owned(),
                };
                room.accept(&RoomEntry::Voted {
                    seat,
                    poll,
                    round,
                    ballot,
                })
                .unwrap();
            }
        }
        room.accept(&RoomEntry::Did { table: None, step }).unwrap();
        assert!(room.tables()[0].place() != TablePlace::Over);
    }
    walls
}

#[test]
fn a_wall_is_whole_and_legible_from_afar_in_every_language() {
    let mut findings = Findings::default();
    let is_spoken = |language: &Language| language.tag != PSEUDO;
    for language in languages().into_iter().filter(is_spoken) {
        let small = Scenario::shipped("first_steps").unwrap();
        let gallery = gallery(small, &language.tag, 7, 1, PolicyParams::empower()).unwrap();
        let mut screens = Offscreen::blank(&gallery);
        for (name, shown) in walls("the_launch", &language.tag) {
            for (width, height) in [(1280, 720), (1920, 1080)] {
                let setting = Setting::new(width, height, 1.0);
                let tree = Tree::of(screens.show(&shown, setting), setting);
                let mut found = rules::all(&tree, &["wall.next".to_owned()], setting);
                // Fourteen choices of a meeting, in long words, may go on below.
                let is_choice = |item: &&Item| matches!(item, Item::Text(Style::Label, _));
                let has_many = shown.page.items.iter().filter(is_choice).count() > MANY;
                for over in scrolled(&tree).into_iter().filter(|_| !has_many) {
                    rules::add(&mut found, "has to be scrolled to", format!("{over:.0} pixels"));
                }
                findings.add(&name, &format!("{setting}, {}", language.tag), found);
            }
        }
    }
    nothing_is_wrong(&findings);
}
