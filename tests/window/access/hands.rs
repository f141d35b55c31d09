//! The pad alone, keys that were given away, and a finger.

use bevy::input::gamepad::GamepadButton;
use bevy::input::keyboard::Key;
use bevy::math::Vec2;
use bevy::prelude::KeyCode;
use stepback::platform::keys::Action;
use stepback::ui::access::NodeKind;
use stepback::ui::widgets::key_caps::KeyCaps;

use super::room::Room;

/// More presses than any screen needs.
const MOST_PRESSES: usize = 80;
/// More screens than the play-through has.
const MOST_SCREENS: usize = 500;

/// Where going on is on each screen.
const ONWARDS: [&str; 10] = [
    "briefing.start",
    "plan.start",
    "choice.1",
    "beat.wait",
    "beat.let-them-decide",
    "consequence.go-on",
    "pulse.go-on",
    "reflection.go-on",
    "day.go-on",
    "away.go-on",
];

fn onward(room: &Room) -> Option<String> {
    let ids = room.ids();
    let named = ONWARDS.iter().find(|id| room.has(id)).map(|id| (*id).to_owned());
    let begins = |start: &str| ids.iter().find(|id| id.starts_with(start)).cloned();
    named
        .or_else(|| begins("choice."))
        .or_else(|| begins("beat."))
        .or_else(|| begins("notice."))
}

/// Moves the focus to a target by the cross, as somebody would who sees where it is. False when the screen went on by itself.
fn steer(room: &mut Room, id: &str) -> bool {
    let mut stuck = 0;
    for _ in 0..MOST_PRESSES {
        if !room.has(id) {
            return false;
        }
        let Some(now) = room.focused() else {
            room.button(GamepadButton::DPadDown);
            continue;
        };
        if now == id {
            return true;
        }
        let (from, to) = (room.target(&now).rect, room.target(id).rect);
        let way = to.center() - from.center();
        let across = if way.x > 0.0 {
            GamepadButton::DPadRight
        } else {
            GamepadButton::DPadLeft
        };
        let along = if way.y > 0.0 {
            GamepadButton::DPadDown
        } else {
            GamepadButton::DPadUp
        };
        let beside = from.min.y < to.max.y && to.min.y < from.max.y;
        let tries = if beside { [across, along] } else { [along, across] };
        room.button(tries[stuck % 2]);
        stuck = if room.focused().as_ref() == Some(&now) {
            stuck + 1
        } else {
            0
        };
    }
    panic!(
        "the pad does not reach `{id}` on {} from {:?}",
        room.screen(),
        room.focused()
    );
}

#[test]
fn a_whole_scenario_is_played_by_the_pad_alone() {
    let mut room = Room::new(Some("first_steps"));
    let mut screens: Vec<&str> = Vec::new();
    for _ in 0..MOST_SCREENS {
        let screen = room.screen();
        if screens.last() != Some(&screen) {
            screens.push(screen);
        }
        if screen == "debrief" {
            break;
        }
        let Some(id) = onward(&room) else {
            room.update();
            continue;
        };
        if steer(&mut room, &id) {
            room.button(GamepadButton::South);
            room.settle();
        }
    }
    assert_eq!(screens.last(), Some(&"debrief"), "{screens:?}");
    for screen in ["briefing", "day", "moment", "consequence"] {
        assert!(screens.contains(&screen), "{screen} is not among {screens:?}");
    }
    let tab = |room: &Room| {
        let is_front =
            |heard: &stepback::ui::access::OutlineItem| heard.reads.kind == stepback::ui::access::NodeKind::Tab(true);
        room.outline()
            .heard
            .into_iter()
            .find(is_front)
            .and_then(|heard| heard.id)
    };
    room.request(accesskit::Action::Click, "debrief.tables", None);
    room.settle();
    let first = tab(&room);
    room.button(GamepadButton::RightTrigger);
    room.settle();
    assert!(
        first.is_some() && tab(&room) != first,
        "a shoulder turns to the next tab"
    );
}

#[test]
fn caps_show_what_was_used_last() {
    let mut room = Room::new(Some("the_launch"));
    assert!(!room.get::<KeyCaps>().pad);
    room.button(GamepadButton::DPadDown);
    assert!(room.get::<KeyCaps>().pad);
    room.key(Key::Tab, KeyCode::Tab);
    assert!(!room.get::<KeyCaps>().pad);
}

#[test]
fn buttons_of_the_pad_lead_where_keys_lead() {
    let mut room = Room::new(Some("the_launch"));
    room.button(GamepadButton::Select);
    room.settle();
    assert_eq!(room.screen(), "help");
    room.button(GamepadButton::East);
    room.settle();
    assert_eq!(room.screen(), "briefing");
    room.button(GamepadButton::East);
    room.settle();
    assert_eq!(room.screen(), "choose");
}

#[test]
fn a_number_is_raised_and_lowered_by_the_pad() {
    let mut room = Room::new(Some("the_launch"));
    room.button(GamepadButton::South);
    room.settle();
    assert_eq!(room.screen(), "plan");
    let is_stepper = |heard: &stepback::ui::access::OutlineItem| {
        heard.reads.kind == stepback::ui::access::NodeKind::Stepper && heard.reads.value != "0"
    };
    let id = room
        .outline()
        .heard
        .into_iter()
        .find(is_stepper)
        .and_then(|heard| heard.id)
        .unwrap();
    let before = room.target(&id).reads.value;
    assert!(steer(&mut room, &id));
    room.button(GamepadButton::West);
    room.settle();
    assert_ne!(room.target(&id).reads.value, before);
    room.button(GamepadButton::South);
    room.settle();
    assert_eq!(room.target(&id).reads.value, before);
}

#[test]
fn a_key_that_is_given_away_works_and_stands_on_its_cap() {
    let mut room = Room::new(None);
    room.key(Key::F2, KeyCode::F2);
    assert_eq!(room.screen(), "settings");
    room.request(accesskit::Action::Click, "settings.tab.keys", None);
    room.request(accesskit::Action::Click, "settings.key.help", None);
    room.letter("j");
    assert_eq!(
        room.get::<KeyCaps>().keys.get(&Action::Help).map(String::as_str),
        Some("J")
    );
    room.key(Key::F1, KeyCode::F1);
    assert_eq!(room.screen(), "settings", "the old key does nothing any more");
    room.letter("j");
    assert_eq!(room.screen(), "help");
}

#[test]
fn the_licences_are_opened_by_their_key_and_a_press_opens_one() {
    let mut room = Room::new(None);
    room.key(Key::F3, KeyCode::F3);
    assert_eq!(room.screen(), "licences");
    let first = "licences.1";
    assert_eq!(room.focused().as_deref(), Some(first));
    assert_eq!(room.target(first).reads.kind, NodeKind::Disclosure(false));
    let closed = room.outline().heard.len();
    room.key(Key::Enter, KeyCode::Enter);
    assert_eq!(room.target(first).reads.kind, NodeKind::Disclosure(true));
    assert!(room.outline().heard.len() > closed + 3);
    assert_eq!(room.focused().as_deref(), Some(first));
    room.key(Key::F3, KeyCode::F3);
    assert_eq!(room.screen(), "title");
}

#[test]
fn escape_keeps_the_key_and_a_taken_key_is_refused_in_a_sentence() {
    let mut room = Room::new(None);
    room.key(Key::F2, KeyCode::F2);
    room.request(accesskit::Action::Click, "settings.tab.keys", None);
    room.request(accesskit::Action::Click, "settings.key.help", None);
    room.key(Key::Escape, KeyCode::Escape);
    assert_eq!(room.screen(), "settings");
    assert_eq!(
        room.get::<KeyCaps>().keys.get(&Action::Help).map(String::as_str),
        Some("F1")
    );
    room.request(accesskit::Action::Click, "settings.key.help", None);
    room.letter("w");
    assert_eq!(room.screen(), "notice");
    assert_eq!(
        room.get::<KeyCaps>().keys.get(&Action::Help).map(String::as_str),
        Some("F1")
    );
    assert!(room.outline().urgent.contains('W'), "{}", room.outline().urgent);
}

#[test]
fn a_tap_presses_and_nothing_has_to_be_held_or_dragged() {
    let mut room = Room::new(Some("the_launch"));
    let start = room.target("briefing.start").rect.center();
    room.finger(&[start]);
    assert_eq!(room.screen(), "plan");
}

#[test]
fn a_finger_scrolls_and_presses_nothing_on_its_way() {
    let mut room = Room::new(None);
    room.key(Key::F2, KeyCode::F2);
    assert_eq!(room.screen(), "settings");
    let is_stepper =
        |heard: &stepback::ui::access::OutlineItem| heard.reads.kind == stepback::ui::access::NodeKind::Stepper;
    let values = |room: &Room| -> Vec<String> {
        let heard = room.outline().heard.into_iter().filter(is_stepper);
        heard.map(|heard| heard.reads.value).collect()
    };
    // Words twice as large, so that something scrolls.
    room.request(accesskit::Action::Focus, "settings.text", None);
    for _ in 0..4 {
        room.letter("+");
    }
    let before = values(&room);
    // Over the buttons of the steppers, which a tap would press.
    let stepper = room.outline().heard.into_iter().find(is_stepper).unwrap().rect;
    let from = Vec2::new(stepper.max.x - 30.0, 560.0);
    let path: Vec<Vec2> = (0..8).map(|step| from - Vec2::Y * 30.0 * step as f32).collect();
    room.finger(&path);
    assert!(room.scrolled() > 60.0, "{}", room.scrolled());
    assert_eq!(values(&room), before);
    assert_eq!(room.screen(), "settings");
}

#[test]
fn pages_turn_by_keys() {
    let mut room = Room::new(Some("the_launch"));
    room.key(Key::F1, KeyCode::F1);
    assert_eq!(room.screen(), "help");
    room.key(Key::PageDown, KeyCode::PageDown);
    let page = room.scrolled();
    assert!(page > 50.0, "{page}");
    room.key(Key::End, KeyCode::End);
    assert!(room.scrolled() > page);
    room.key(Key::Home, KeyCode::Home);
    assert!(room.scrolled() < 1.0, "{}", room.scrolled());
}
