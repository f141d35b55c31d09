//! The weekly plan by keys and by a screen reader: the block that has the focus is open, numbers choose, and one key starts the week.

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

#[test]
fn the_block_that_has_the_focus_is_open_and_arrows_walk_along_the_bar() {
    let mut room = at_the_plan();
    room.request(Action::Focus, "plan.desk", None);
    room.settle();
    let open = |room: &Room| room.target("plan.open").reads.label;
    assert_eq!(open(&room), room.target("plan.desk").reads.label);
    room.key(Key::ArrowRight, KeyCode::ArrowRight);
    room.settle();
    assert_eq!(room.focused().as_deref(), Some("plan.answers"));
    assert_eq!(open(&room), room.target("plan.answers").reads.label);
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
