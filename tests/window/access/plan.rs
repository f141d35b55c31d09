//! The weekly plan by keys and by a screen reader: a press opens a block and closes it, numbers choose, and one key starts the week.

use accesskit::Action;
use bevy::input::keyboard::Key;
use bevy::prelude::KeyCode;
use stepback::ui::access::NodeKind;

use super::room::Room;

fn at_the_plan() -> Room {
    let mut room = Room::new(Some("the_launch"));
    room.request(Action::Click, "briefing.start", None);
    room.settle();
    assert_eq!(room.screen(), "plan");
    room
}

/// Whether the hours of the block that is called the same are open.
fn is_open(room: &Room, block: &str) -> bool {
    room.has("plan.open") && room.target("plan.open").reads.label == room.target(block).reads.label
}

#[test]
fn a_block_opens_by_a_press_and_closes_by_another_one_or_by_escape() {
    let mut room = at_the_plan();
    room.request(Action::Focus, "plan.desk", None);
    room.settle();
    assert!(!room.has("plan.open"), "the hours stay folded until they are wanted");
    room.key(Key::ArrowRight, KeyCode::ArrowRight);
    room.settle();
    assert_eq!(room.focused().as_deref(), Some("plan.answers"));
    for closes in [Key::Enter, Key::Escape] {
        room.key(Key::Enter, KeyCode::Enter);
        room.settle();
        assert!(is_open(&room, "plan.answers"), "{closes:?}");
        let code = if closes == Key::Enter {
            KeyCode::Enter
        } else {
            KeyCode::Escape
        };
        room.key(closes.clone(), code);
        room.settle();
        assert!(!room.has("plan.open"), "{closes:?}");
        assert_eq!(room.screen(), "plan", "{closes:?}");
        assert_eq!(room.focused().as_deref(), Some("plan.answers"));
    }
}

#[test]
fn escape_leads_from_open_hours_back_to_their_block() {
    let mut room = at_the_plan();
    room.request(Action::Click, "plan.desk", None);
    room.settle();
    room.request(Action::Focus, "plan.open", None);
    room.settle();
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(room.focused().as_deref(), Some("plan.desk"));
}

#[test]
fn enter_on_a_block_or_on_a_card_starts_nothing() {
    let mut room = at_the_plan();
    for id in ["plan.desk", "plan.4", "plan.4"] {
        room.request(Action::Focus, id, None);
        room.key(Key::Enter, KeyCode::Enter);
        room.settle();
        assert_eq!(room.screen(), "plan", "{id}");
    }
    assert_eq!(room.target("plan.4").reads.kind, NodeKind::Radio(true));
}

#[test]
fn numbers_choose_a_week_and_enter_starts_it() {
    let mut room = at_the_plan();
    for number in ["2", "1", "3"] {
        room.letter(number);
        assert_eq!(room.screen(), "plan", "{number}");
    }
    assert_eq!(room.target("plan.3").reads.kind, NodeKind::Radio(true));
    room.key(Key::Enter, KeyCode::Enter);
    room.settle();
    assert_ne!(room.screen(), "plan");
}

#[test]
fn the_door_opens_and_closes_by_its_key() {
    let mut room = at_the_plan();
    room.letter("d");
    assert_eq!(room.screen(), "details");
    room.letter("d");
    assert_eq!(room.screen(), "plan");
}
