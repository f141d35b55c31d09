//! Which page is shown to whom: a seat, the wall or the console, found by the secret in an address.
//!
//! In: the hall and a secret. Out: a page or its regions; nothing for whoever does not know the secret.

use std::sync::Arc;

use maud::Markup;

use super::hall::Hall;
use super::html::divided::divided;
use super::html::{
    ConsoleView, Regions, SeatPace, SeatView, WallView, console, console_parts, seat, seat_parts, wall, wall_parts,
};
use super::room::{Room, RoomCode, RoomSeat, SeatRole, TablePace};
use super::scene::TableScene;
use crate::art::palette::Palette;
use crate::narration::page::DividedPage;
use crate::narration::{self, Localizer, View};
use crate::platform::settings::Scheme;
use crate::scenario::{Quantity, Scenario};
use crate::web::Secret;

/// The title of the scenario, in the language of the words.
pub(super) fn title(room: &Room, words: &Localizer) -> String {
    let Some(table) = room.tables().first() else {
        return String::new();
    };
    let mut told = table.session().snapshot();
    told.tell_in(words.language());
    told.scenario().title.clone()
}

/// What a seat may see of its table: what the leader sees, or what one person of the team does.
pub(super) fn seat_scene(hall: &Hall, secret: &str, words: &Localizer) -> Option<Arc<TableScene>> {
    let (table, role) = hall.live().look(|room| {
        let (_, seat) = room.seat_by_secret(secret)?;
        Some((seat.table, seat.role.clone()))
    })?;
    let from_chair = match &role {
        SeatRole::Witness(person) => hall.chair_scene(table, person, words),
        SeatRole::Leader => None,
    };
    from_chair.or_else(|| hall.phone_scene(table, words))
}

/// What a phone shows, by whatever is done with it.
fn with_seat<T>(hall: &Hall, secret: &str, words: &Localizer, show: impl FnOnce(&SeatView<'_>) -> T) -> Option<T> {
    let scene = seat_scene(hall, secret, words)?;
    hall.live().look(|room| {
        let (number, own_seat) = room.seat_by_secret(secret)?;
        let poll = room.tables().get(own_seat.table)?.poll();
        let own = poll.and_then(|poll| poll.now().ballots.get(&number));
        let before = poll.and_then(|poll| poll.before()?.ballots.get(&number)?.choice);
        let picture = picture(own_seat, &scene, words);
        Some(show(&SeatView {
            words,
            assets: hall.assets(),
            code: room.head().code.as_str(),
            seat: own_seat,
            tables: room.tables().len(),
            scene: &scene,
            own,
            before,
            picture: &picture,
            pace: seat_pace(room, own_seat, number),
            over: room.is_over(),
        }))
    })
}

/// What a seat has to do with the pace of its table.
fn seat_pace<'a>(room: &'a Room, seat: &RoomSeat, number: u32) -> Option<SeatPace<'a>> {
    let speaker = room.speaker(seat.table).filter(|speaker| *speaker != number);
    let name = speaker.and_then(|speaker| room.seats().get(speaker as usize));
    (room.pace() == TablePace::Own).then(|| SeatPace {
        waits: room.is_held(seat.table),
        has_quorum: room.has_quorum(seat.table),
        speaker: name.map(|seat| seat.name.as_str()),
    })
}

/// The address of the stage. It changes with what stands on it, so that a browser asks for it again then and only then.
fn picture(seat: &RoomSeat, scene: &TableScene, words: &Localizer) -> String {
    let at = format!("{} {} {:?}", scene.day, scene.page.title, scene.place);
    let mark = at
        .bytes()
        .fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    format!("/seat/{}/stage?language={}&at={mark:x}", seat.secret, words.language())
}

pub(super) fn seat_page(hall: &Hall, secret: &str, words: &Localizer) -> Option<Markup> {
    with_seat(hall, secret, words, seat)
}

pub(super) fn seat_regions(hall: &Hall, secret: &str, words: &Localizer) -> Option<Regions> {
    with_seat(hall, secret, words, seat_parts)
}

/// The address of the room as it is typed, with its code: the likeliest one of the machine.
pub(super) fn address(hall: &Hall, code: &str) -> String {
    let first = hall.addresses().into_iter().next().unwrap_or_default();
    let bare = first.trim_start_matches("http://").trim_start_matches("https://");
    format!("{}/{code}", bare.trim_end_matches('/'))
}

fn is(told: &str, secret: &str) -> bool {
    Secret::of(secret).is(told)
}

fn with_wall<T>(hall: &Hall, secret: &str, show: impl FnOnce(&WallView<'_>) -> T) -> Option<T> {
    let (language, known) = hall
        .live()
        .look(|room| (room.language().to_owned(), is(secret, &room.head().wall)));
    if !known {
        return None;
    }
    let words = hall.words_of(&language);
    let scene = hall.scene(hall.shown_table(), words)?;
    let tables = hall.tables(words);
    let divided = both_futures(hall, words);
    let others = hall.others(hall.shown_table(), words);
    let timer = hall.timer();
    let here = hall.here();
    hall.live().look(|room| {
        let code = room.head().code.as_str();
        let address = address(hall, code);
        Some(show(&WallView {
            words,
            assets: hall.assets(),
            base: &format!("/wall/{secret}"),
            title: &scene.scenario,
            code,
            address: address.trim_end_matches(code).trim_end_matches('/'),
            qr: &hall.qr(&address),
            here,
            scene: &scene,
            tables: &tables,
            timer,
            black: room.is_black(),
            divided,
            others,
            practice: hall.is_practice(),
        }))
    })
}

/// Both futures of a split room, once they are wanted and worked out.
fn both_futures(hall: &Hall, words: &Localizer) -> Option<Markup> {
    let page = futures_page(hall, words)?;
    Some(divided(words, &page, Palette::of(Scheme::Dark)))
}

/// The same as data.
pub(super) fn futures_page(hall: &Hall, words: &Localizer) -> Option<DividedPage> {
    hall.with_divided(|session, futures, split| {
        let mut told = session.snapshot();
        told.tell_in(words.language());
        let view = View::of(&told, words);
        narration::divided_page(&view, &told, futures, split)
    })
}

/// Whether this is the secret of the wall.
pub(super) fn is_wall(hall: &Hall, secret: &str) -> bool {
    hall.live().look(|room| is(secret, &room.head().wall))
}

pub(super) fn wall_page(hall: &Hall, secret: &str) -> Option<Markup> {
    with_wall(hall, secret, wall)
}

pub(super) fn wall_regions(hall: &Hall, secret: &str) -> Option<Regions> {
    with_wall(hall, secret, wall_parts)
}

/// The words of the console, the title of the scenario and the code of the room, for whoever knows the console's secret.
pub(super) fn console_words<'a>(hall: &'a Hall, secret: &str) -> Option<(&'a Localizer, String, RoomCode)> {
    let (language, known) = hall
        .live()
        .look(|room| (room.language().to_owned(), is(secret, &room.head().console)));
    let words = hall.words_of(&language);
    known.then(|| {
        hall.live()
            .look(|room| (words, title(room, words), room.head().code.clone()))
    })
}

fn with_console<T>(hall: &Hall, secret: &str, table: &str, show: impl FnOnce(&ConsoleView<'_>) -> T) -> Option<T> {
    let (words, ..) = console_words(hall, secret)?;
    let tables = hall.tables(words);
    let everywhere = table == "all" || (table.is_empty() && tables.len() > 1);
    let at = table.parse::<usize>().unwrap_or(0).min(tables.len().saturating_sub(1));
    let scene = hall.scene(at, words)?;
    let others = hall.others(at, words);
    let (timer, divides, addresses) = (hall.timer(), hall.divides(), hall.addresses());
    hall.live().look(|room| {
        let own = room.tables().get(at)?;
        let mut told = own.session().snapshot();
        told.tell_in(words.language());
        let view = View::of(&told, words);
        let mut notes = narration::notes(&view, own.question().as_ref());
        notes
            .items
            .retain(|item| !matches!(item, narration::page::Item::Control(_)));
        let scenario: &Scenario = told.scenario();
        Some(show(&ConsoleView {
            words,
            assets: hall.assets(),
            base: &format!("/console/{secret}"),
            wall: &format!("/wall/{}", room.head().wall),
            room,
            scenario,
            table: at,
            everywhere,
            scene: &scene,
            tables: &tables,
            notes: &notes,
            truth: &truth(scenario, own),
            timer,
            divides,
            addresses: &addresses,
            languages: hall.languages(),
            others: others.as_deref(),
            practice: hall.is_practice(),
            keeps: hall.results().is_some(),
        }))
    })
}

/// Each person's level and reliance, 0..10 and 0..100, as they are.
fn truth(scenario: &Scenario, table: &super::room::WorkshopTable) -> Vec<(String, f64, f64)> {
    let simulation = table.session().simulation();
    let people = scenario.people.iter().enumerate();
    people
        .map(|(id, person)| {
            let reliance = simulation.truth(id, Quantity::Reliance);
            (person.name.clone(), simulation.level_of(id), reliance * 100.0)
        })
        .collect()
}

pub(super) fn console_page(hall: &Hall, secret: &str, table: &str) -> Option<Markup> {
    with_console(hall, secret, table, console)
}

pub(super) fn console_regions(hall: &Hall, secret: &str, table: &str) -> Option<Regions> {
    with_console(hall, secret, table, console_parts)
}
