//! What is expected of a moment, noted by keys; and a play-through that was left, found again, and deleted after one question.

use accesskit::{Action, ActionData};
use bevy::input::keyboard::Key;
use bevy::prelude::KeyCode;
use stepback::scenario::Scenario;
use stepback::session::{Session, Store};
use stepback::simulation::StepResult;
use stepback::ui::access::NodeKind;

use super::room::Room;

/// More screens than there are before the first moment.
const MOST_SCREENS: usize = 60;

/// Goes on until the first moment of a play-through.
fn at_a_moment() -> Room {
    let mut room = Room::new(Some("the_launch"));
    for _ in 0..MOST_SCREENS {
        if room.has("expect") {
            break;
        }
        let onward = ["briefing.start", "plan.start", "day.go-on", "consequence.go-on"];
        let id = onward.into_iter().find(|id| room.has(id));
        let id = id.unwrap_or_else(|| panic!("nothing goes on from {}: {:?}", room.screen(), room.ids()));
        room.request(Action::Click, id, None);
        room.settle();
    }
    assert_eq!(room.screen(), "moment");
    room
}

fn chosen(room: &Room) -> Vec<String> {
    let ids = room.ids().into_iter();
    let on = |id: &String| id.starts_with("expect.") && room.target(id).reads.kind == NodeKind::Radio(true);
    ids.filter(on).collect()
}

#[test]
fn what_is_expected_is_noted_by_keys_and_can_be_changed() {
    let mut room = at_a_moment();
    let asked = room.target("expect").reads.label;
    room.letter("e");
    room.settle();
    assert_eq!(room.focused().as_deref(), Some("expect.surely-well"));
    assert!(chosen(&room).is_empty());
    room.key(Key::Tab, KeyCode::Tab);
    room.key(Key::Enter, KeyCode::Enter);
    room.settle();
    assert_eq!(room.screen(), "moment", "the moment is still open");
    assert!(!room.has("expect.surely-well"), "the picks are folded away");
    assert_eq!(room.focused().as_deref(), Some("expect"));
    let noted = room.target("expect").reads.label;
    assert_ne!(noted, asked);
    assert!(noted.contains("it will probably go well"), "{noted}");
    room.letter("e");
    room.settle();
    assert_eq!(chosen(&room), ["expect.probably-well"]);
    assert_eq!(room.focused().as_deref(), Some("expect.probably-well"));
    room.request(Action::Click, "expect.surely-badly", None);
    room.settle();
    assert!(room.target("expect").reads.label.contains("it will go badly"));
    room.letter("e");
    room.settle();
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(room.screen(), "moment", "Escape folds the picks first");
    assert!(!room.has("expect.surely-well"));
}

#[test]
fn a_play_through_that_was_left_is_found_gone_on_with_and_deleted() {
    let mut room = at_a_moment();
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(room.screen(), "title");
    room.request(Action::Click, "title.history", None);
    room.settle();
    assert_eq!(room.screen(), "history");
    room.request(Action::Click, "history.the_launch-7-1", None);
    room.settle();
    assert_eq!(room.screen(), "moment", "it goes on where it was left");
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    room.request(Action::Click, "title.history", None);
    room.settle();
    room.request(Action::Click, "history.the_launch-7-1.delete", None);
    room.settle();
    assert_eq!(
        room.focused().as_deref(),
        Some("history.the_launch-7-1"),
        "on keeping it"
    );
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(room.screen(), "history", "Escape answers the question first");
    room.request(Action::Click, "history.the_launch-7-1.delete", None);
    room.settle();
    room.request(Action::Click, "history.the_launch-7-1.gone", None);
    room.settle();
    assert!(!room.has("history.the_launch-7-1"));
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(room.screen(), "title");
    assert!(!room.has("title.history"), "there is none to look at any more");
}

/// Answers 1 until it is over.
fn to_the_end(session: &mut Session) {
    loop {
        match session.step() {
            StepResult::Ask(question) => session.answer(question.numbered().swap_remove(0)).unwrap(),
            StepResult::Day(_) => {}
            StepResult::Over(_) => return,
        }
    }
}

/// Nine play-throughs; the only one by another player is over and stands on the second page.
#[test]
fn a_play_through_on_another_page_is_found_by_a_word_and_enter() {
    let mut room = Room::new(None);
    let store = Store::in_data(room.data.path());
    for seed in 1..=9 {
        let player = if seed == 1 { "Ottoline" } else { "Mia" };
        let scenario = Scenario::shipped("first_steps").unwrap();
        let mut session = Session::start(scenario, seed).played_by(Some(player.to_owned()));
        if seed == 1 {
            to_the_end(&mut session);
        }
        session.keep(&store).unwrap();
        session.detach();
    }
    // The title is drawn anew, and knows of them.
    room.request(Action::Click, "title.settings", None);
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    room.request(Action::Click, "title.history", None);
    room.settle();
    let rows = |room: &Room| -> Vec<String> {
        let is_row = |id: &String| id.starts_with("history.") && id.ends_with(".delete");
        room.ids().into_iter().filter(is_row).collect()
    };
    assert_eq!((rows(&room).len(), room.has("history.first_steps-1-1")), (8, false));
    assert_eq!(
        room.focused().as_deref(),
        Some("history.first_steps-9-1"),
        "the last played, and not a field that nobody chose"
    );
    room.request(
        Action::SetValue,
        "history.words",
        Some(ActionData::Value("ottoLINE bicycles".into())),
    );
    room.request(Action::Focus, "history.words", None);
    room.key(Key::Enter, KeyCode::Enter);
    room.settle();
    assert_eq!(rows(&room), ["history.first_steps-1-1.delete"]);
    assert_eq!(room.target("history.words").reads.value, "ottoLINE bicycles");
    room.request(Action::Click, "history.first_steps-1-1", None);
    room.settle();
    assert_eq!(room.screen(), "debrief");
    room.key(Key::Escape, KeyCode::Escape);
    room.settle();
    assert_eq!(rows(&room), ["history.first_steps-1-1.delete"], "still narrowed");
    assert_eq!(
        room.target("history.words").reads.value,
        "ottoLINE bicycles",
        "and says by what"
    );
    room.request(
        Action::SetValue,
        "history.words",
        Some(ActionData::Value(String::new().into())),
    );
    room.request(Action::Click, "history.find", None);
    room.settle();
    assert_eq!(rows(&room).len(), 8, "all of them again");
}
