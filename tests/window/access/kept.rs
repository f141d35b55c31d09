//! What a player was at stays where it was when a page changes: the focus, what was scrolled, what was written. And keys count by their
//! place where a layout writes something else.

use accesskit::{Action, ActionData};
use bevy::input::keyboard::Key;
use bevy::prelude::{Entity, KeyCode, Vec2};
use stepback::ensemble::PolicyParams;
use stepback::game::gallery::gallery;
use stepback::game::shown::ShownPage;
use stepback::narration::page::Role;
use stepback::scenario::Scenario;
use stepback::ui::access::Announcement;
use stepback::ui::widgets::field::TextInputValue;

use super::room::Room;

/// The plan of the first week.
fn at_the_plan() -> Room {
    let mut room = Room::new(Some("the_launch"));
    room.request(Action::Click, "briefing.start", None);
    room.settle();
    assert_eq!(room.screen(), "plan");
    room
}

/// Ids of the page's controls with their entities, without the figures on the stage.
fn controls(room: &Room) -> Vec<(String, Entity)> {
    let heard = room.outline().heard.into_iter();
    let controls = heard.filter_map(|item| item.id.map(|id| (id, item.entity)));
    controls.filter(|(id, _)| !id.starts_with("figure.")).collect()
}

fn stepper(room: &Room) -> String {
    let used = room
        .outline()
        .heard
        .into_iter()
        .find(|item| item.reads.number.is_some_and(|number| number.value > 0.0));
    used.and_then(|item| item.id).unwrap()
}

#[test]
fn a_number_that_is_lowered_leaves_every_control_its_node_and_the_scroll_position() {
    let mut room = Room::new(None);
    room.key(Key::F2, KeyCode::F2);
    assert_eq!(room.screen(), "settings");
    let id = "settings.sound".to_owned();
    // Words twice as large, so that something scrolls.
    room.request(Action::Focus, "settings.text", None);
    for _ in 0..4 {
        room.letter("+");
    }
    room.request(Action::Focus, &id, None);
    room.key(Key::PageDown, KeyCode::PageDown);
    let (before, scrolled) = (controls(&room), room.scrolled());
    let value = room.target(&id).reads.value;
    assert!(scrolled > 20.0, "{scrolled}");
    room.letter("-");
    assert_ne!(room.target(&id).reads.value, value);
    assert_eq!(controls(&room), before);
    assert_eq!(room.focused(), Some(id));
    assert!((room.scrolled() - scrolled).abs() < 0.5, "{}", room.scrolled());
}

#[test]
fn a_counted_vote_leaves_the_focus_where_it_was() {
    let mut room = at_the_plan();
    for _ in 0..60 {
        if room.screen() == "moment" {
            break;
        }
        let onward = ["plan.start", "day.go-on", "consequence.go-on"];
        let id = onward.into_iter().find(|id| room.has(id)).unwrap();
        room.request(Action::Click, id, None);
        room.settle();
    }
    room.letter("v");
    assert_eq!(room.screen(), "votes");
    room.request(Action::Focus, "votes.2", None);
    let (before, value) = (controls(&room), room.target("votes.2").reads.value);
    room.letter("+");
    assert_eq!(room.focused().as_deref(), Some("votes.2"));
    assert_ne!(room.target("votes.2").reads.value, value);
    assert_eq!(controls(&room), before);
}

#[test]
fn enter_on_a_number_changes_nothing() {
    let mut room = at_the_plan();
    let id = stepper(&room);
    room.request(Action::Focus, &id, None);
    room.key(Key::Enter, KeyCode::Enter);
    assert_eq!(room.screen(), "plan");
}

#[test]
fn digits_and_letters_count_by_place_where_the_layout_writes_something_else() {
    let mut room = Room::new(None);
    room.key(Key::Character("п".into()), KeyCode::KeyG);
    assert_eq!(room.screen(), "glossary", "Cyrillic, the place of G");
    room.key(Key::Escape, KeyCode::Escape);
    room.key(Key::Character("ě".into()), KeyCode::Digit2);
    assert_eq!(room.screen(), "choose", "Czech, the place of 2");
    room.key(Key::Character("&".into()), KeyCode::Digit1);
    assert_eq!(room.screen(), "briefing", "AZERTY, the place of 1");
}

#[test]
fn a_row_of_digits_that_writes_minus_chooses_and_lowers_nothing() {
    let mut room = at_the_plan();
    let id = stepper(&room);
    room.request(Action::Focus, &id, None);
    let values = |room: &Room| -> Vec<String> {
        let heard = room.outline().heard.into_iter();
        heard.map(|item| item.reads.value).collect()
    };
    let before = values(&room);
    room.letter("6");
    let chosen = values(&room);
    assert_ne!(chosen, before, "6 is a plan that is ready-made");
    room.key(Key::Character("-".into()), KeyCode::Digit6);
    assert_eq!(values(&room), chosen);
}

#[test]
fn what_is_typed_into_a_field_is_never_taken_and_escape_leaves_it() {
    let mut room = Room::new(None);
    room.play_and_leave();
    room.request(Action::Click, "title.history", None);
    room.settle();
    room.request(
        Action::SetValue,
        "history.words",
        Some(ActionData::Value("launch".into())),
    );
    room.request(Action::Focus, "history.words", None);
    for (writes, code) in [("g", KeyCode::KeyG), ("п", KeyCode::KeyG), ("&", KeyCode::Digit1)] {
        room.key(Key::Character(writes.into()), code);
        assert_eq!(room.screen(), "history", "{writes}");
        assert_eq!(room.focused().as_deref(), Some("history.words"));
    }
    room.key(Key::Escape, KeyCode::Escape);
    assert_eq!((room.screen(), room.focused()), ("history", None));
    assert!(room.target("history.words").reads.value.starts_with("launch"));
}

/// A reflection, with the field being written in.
fn at_a_question() -> Room {
    let gallery = gallery(
        Scenario::shipped("the_launch").unwrap(),
        "en",
        7,
        4,
        PolicyParams::empower(),
    )
    .unwrap();
    let mut room = Room::new(None);
    let reflection = gallery.exhibits.iter().find(|case| case.name == "reflection").unwrap();
    room.show(&reflection.shown);
    let field = reflection
        .shown
        .page
        .controls()
        .find(|control| control.role == Role::Field)
        .unwrap();
    room.request(Action::SetValue, &field.id, Some(ActionData::Value("I waited.".into())));
    room.request(Action::Focus, &field.id, None);
    assert_eq!(room.focused().as_deref(), Some(field.id.as_str()));
    room
}

#[test]
fn a_press_beside_a_field_leaves_it_and_keeps_what_was_written() {
    let mut room = at_a_question();
    let field = room.focused().unwrap();
    let rect = room.target(&field).rect;
    room.click(rect.center());
    assert_eq!(room.focused().as_ref(), Some(&field), "a press in it stays in it");
    room.click(Vec2::new(rect.center().x, rect.min.y - 60.0));
    assert_eq!(room.focused(), None);
    assert_eq!(room.get::<TextInputValue>().0, "I waited.");
}

#[test]
fn enter_keeps_what_was_written_and_goes_on() {
    let mut room = at_a_question();
    room.key(Key::Enter, KeyCode::Enter);
    // What is shown here is no play of the room's own: it stands at its title then.
    assert_ne!(room.screen(), "reflection");
}

#[test]
fn a_key_that_does_nothing_here_says_so() {
    let mut room = Room::new(None);
    room.letter("w");
    assert_eq!(room.get::<Announcement>().0, "W does nothing here.");
    room.letter("9");
    assert_eq!(room.get::<Announcement>().0, "9 does nothing here.");
    assert_eq!(room.screen(), "title");
}

#[test]
fn the_button_for_larger_text_stays_under_the_pointer() {
    let mut room = Room::new(None);
    room.key(Key::F2, KeyCode::F2);
    room.request(Action::Focus, "settings.text", None);
    // Where the button with the plus is: at the right end of the row.
    let row = room.target("settings.text").rect;
    let at = Vec2::new(row.max.x - 30.0, row.center().y);
    for _ in 0..3 {
        let value = room.target("settings.text").reads.value;
        room.finger(&[at]);
        room.settle();
        let now = room.target("settings.text");
        assert_ne!(now.reads.value, value, "{at} is beside {}", now.rect.center());
    }
}

#[test]
fn days_wait_while_the_window_is_covered() {
    let mut room = at_the_plan();
    let onward = ["plan.start", "choice.1", "consequence.go-on", "reflection.go-on"];
    for _ in 0..40 {
        if room.screen() == "day" {
            break;
        }
        let id = onward.into_iter().find(|id| room.has(id));
        room.request(Action::Click, id.unwrap_or_else(|| panic!("{:?}", room.ids())), None);
    }
    let running = |room: &Room| room.get::<ShownPage>().pace.is_some_and(|pace| pace.running);
    if !running(&room) {
        room.key(Key::Space, KeyCode::Space);
    }
    assert!(running(&room), "on {}", room.screen());
    room.cover();
    assert!(!running(&room));
}
