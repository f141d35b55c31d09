//! The tree of every screen, as a screen reader is given it.

use std::collections::{BTreeMap, BTreeSet};

use accesskit::{Action, ActionData, Node, NodeId, Role as Means, Toggled, TreeUpdate};
use bevy::input::keyboard::Key;
use bevy::prelude::KeyCode;
use stepback::ensemble::PolicyParams;
use stepback::game::gallery::{Gallery, ScreenCase, gallery};
use stepback::narration::page::{Item, Role, Style, TableData};
use stepback::scenario::Scenario;
use stepback::ui::access::{CAPTION, LIVE, Outline, URGENT};
use stepback::ui::widgets::field::TextInputValue;

use super::room::Room;

pub fn played() -> Gallery {
    gallery(
        Scenario::shipped("the_launch").unwrap(),
        "en",
        7,
        4,
        PolicyParams::empower(),
    )
    .unwrap()
}

/// Nodes in the order in which they are read.
pub fn read(tree: &TreeUpdate) -> Vec<(NodeId, Node)> {
    let nodes: BTreeMap<NodeId, &Node> = tree.nodes.iter().map(|(id, node)| (*id, node)).collect();
    assert_eq!(nodes.len(), tree.nodes.len(), "two nodes share an id");
    let mut order = Vec::new();
    let mut open = vec![tree.tree.as_ref().unwrap().root];
    while let Some(id) = open.pop() {
        let node = nodes
            .get(&id)
            .unwrap_or_else(|| panic!("{id:?} is a child and not in the tree"));
        open.extend(node.children().iter().rev());
        order.push((id, (*node).clone()));
    }
    assert_eq!(order.len(), tree.nodes.len(), "every node is the child of one other");
    order
}

fn is_control(role: Means) -> bool {
    matches!(
        role,
        Means::Button | Means::RadioButton | Means::Switch | Means::Tab | Means::SpinButton | Means::TextInput
    )
}

/// What is wrong with the nodes of a screen.
fn wrong(nodes: &[(NodeId, Node)]) -> Vec<String> {
    let mut found = Vec::new();
    for (id, node) in nodes {
        let role = node.role();
        let named = node.label().is_some_and(|label| !label.trim().is_empty());
        let says = node.value().is_some_and(|value| !value.trim().is_empty());
        let told = match role {
            Means::Unknown | Means::GenericContainer => false,
            Means::Label => says,
            // What is written in a field; nothing is.
            // The corner above names of rows may be empty.
            Means::TextRun | Means::ColumnHeader => true,
            // Its cells say it.
            Means::Row => !node.children().is_empty(),
            Means::Meter => named && says && node.numeric_value().is_some(),
            Means::SpinButton => {
                let steps = node.supports_action(Action::Increment) && node.supports_action(Action::Decrement);
                // Hands that are counted are no number before the end.
                named && says && steps && (node.numeric_value().is_some() || node.supports_action(Action::Click))
            }
            Means::RadioButton | Means::Switch => named && node.toggled().is_some(),
            Means::Tab => named && node.is_selected().is_some(),
            Means::Heading => named && node.level().is_some(),
            Means::Status | Means::Alert => [LIVE, URGENT, CAPTION].contains(id),
            _ => named,
        };
        if !told {
            found.push(format!("{role:?} {:?} {:?}", node.label(), node.value()));
        }
        if is_control(role)
            && role != Means::SpinButton
            && role != Means::TextInput
            && !node.supports_action(Action::Click)
        {
            found.push(format!("{role:?} {:?} cannot be pressed", node.label()));
        }
    }
    found
}

/// Words of a page that nobody reads.
fn unread(exhibit: &ScreenCase, outline: &Outline) -> Vec<String> {
    let heard = outline.heard.iter();
    let said: Vec<String> = heard
        .map(|heard| [&*heard.reads.label, &heard.reads.value, &heard.reads.note].join(" | "))
        .collect();
    let said = said.join("\n");
    let ids: BTreeSet<&str> = outline.heard.iter().filter_map(|heard| heard.id.as_deref()).collect();
    let mut missing = Vec::new();
    let mut wanted = |words: &str| {
        if !words.trim().is_empty() && !said.contains(words.trim()) {
            missing.push(words.to_owned());
        }
    };
    // What was said last is heard once: of the bubble, or of the card of whoever said it.
    let just_now = exhibit.shown.page.items.iter().find_map(|item| match item {
        Item::Person {
            lines, badge: Some(_), ..
        } => lines.first(),
        _ => None,
    });
    let on_a_card =
        |words: &str| just_now.is_some_and(|line| words.contains(line.as_str()) && said.contains(line.as_str()));
    for item in &exhibit.shown.page.items {
        match item {
            Item::Text(Style::Speech, words) if on_a_card(words) => {}
            Item::Heading(words) | Item::Text(_, words) => wanted(words),
            Item::Meter { label, .. } => wanted(label),
            Item::Chart(chart) => wanted(&chart.reads),
            // Where a table is told row by row, cells without anything to say are left out.
            Item::Table(table) => {
                let cells = table.rows.iter().flatten();
                cells
                    .filter(|cell| *cell != TableData::NOTHING)
                    .for_each(|cell| wanted(cell));
            }
            Item::Person { .. } | Item::Postcard(_) => {}
            Item::Summary(person) => person.remarks().into_iter().for_each(&mut wanted),
            Item::CurtainCall(call) => {
                for person in &call.people {
                    wanted(&person.name);
                    wanted(&person.words);
                }
            }
            Item::Stage(scene) => wanted(&scene.reads),
            Item::Qr(code) => wanted(&code.reads),
            Item::Control(control) => {
                wanted(&control.note);
                if !ids.contains(control.id.as_str()) {
                    wanted(&format!("the control {}", control.id));
                }
            }
        }
    }
    missing
}

#[test]
fn every_screen_names_everything_and_reads_in_the_order_of_the_tab_key() {
    let gallery = played();
    let mut room = Room::new(None);
    let mut found = Vec::new();
    for exhibit in &gallery.exhibits {
        room.show(&exhibit.shown);
        let outline = room.outline();
        let tree = room.tree();
        let nodes = read(&tree);
        let mut here = wrong(&nodes);
        here.extend(
            unread(exhibit, &outline)
                .into_iter()
                .map(|words| format!("not read: {words}")),
        );
        let stops: Vec<u32> = outline.heard.iter().filter_map(|heard| heard.stop).collect();
        if !stops.is_sorted_by(|a, b| a < b) {
            here.push(format!("the Tab key goes {stops:?}"));
        }
        let title = nodes.iter().any(|(_, node)| {
            node.role() == Means::Heading
                && node.level() == Some(1)
                && node.label() == Some(exhibit.shown.page.title.trim())
        });
        if !title {
            here.push("its title is no heading".to_owned());
        }
        found.extend(here.into_iter().map(|what| format!("{}: {what}", exhibit.name)));
    }
    assert!(found.is_empty(), "{} things:\n{}", found.len(), found.join("\n"));
}

#[test]
fn chosen_options_and_tabs_say_so() {
    let gallery = played();
    let mut room = Room::new(None);
    let mut looked = 0;
    for exhibit in &gallery.exhibits {
        room.show(&exhibit.shown);
        let nodes = read(&room.tree());
        for control in exhibit.shown.page.controls() {
            let node = |room: &Room| {
                let id = NodeId(room.target(&control.id).entity.to_bits());
                nodes.iter().find(|(other, _)| *other == id).unwrap().1.clone()
            };
            match control.role {
                Role::Option(on) => assert_eq!(node(&room).toggled(), Some(Toggled::from(on)), "{}", control.id),
                Role::Tab(on) => assert_eq!(node(&room).is_selected(), Some(on), "{}", control.id),
                _ => continue,
            }
            looked += 1;
        }
    }
    assert!(looked > 20, "only {looked} options and tabs were found");
}

#[test]
fn a_new_screen_says_its_title_and_a_notice_interrupts() {
    let gallery = played();
    let mut room = Room::new(None);
    let exhibit = |name: &str| gallery.exhibits.iter().find(|exhibit| exhibit.name == name).unwrap();
    let moment = exhibit("moment");
    room.show(&moment.shown);
    let outline = room.outline();
    assert!(
        outline.polite.starts_with(&moment.shown.page.title),
        "{}",
        outline.polite
    );
    assert!(room.title().starts_with(&moment.shown.page.title), "{}", room.title());
    let notice = exhibit("notice");
    room.show(&notice.shown);
    let outline = room.outline();
    assert!(
        outline.urgent.starts_with(&notice.shown.page.title),
        "{}",
        outline.urgent
    );
    assert_eq!(outline.polite, "");
}

/// The node of a target, as it is given to a screen reader.
fn node_of(room: &mut Room, id: &str) -> Node {
    let id = NodeId(room.target(id).entity.to_bits());
    let nodes = room.tree().nodes;
    nodes.into_iter().find(|(other, _)| *other == id).unwrap().1
}

/// What has the focus in the tree.
fn in_focus(room: &mut Room) -> Node {
    let tree = room.tree();
    tree.nodes.into_iter().find(|(id, _)| *id == tree.focus).unwrap().1
}

/// Orca before 45 hears no announcement, and every screen reader reads what describes the focus.
#[test]
#[cfg(target_os = "linux")]
fn the_words_of_a_new_screen_describe_what_has_the_focus_until_it_moves_on() {
    let gallery = played();
    let mut room = Room::new(None);
    let exhibit = |name: &str| gallery.exhibits.iter().find(|exhibit| exhibit.name == name).unwrap();
    let moment = exhibit("moment");
    room.show(&moment.shown);
    let signals: Vec<&String> = moment
        .shown
        .page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(Style::Signal(_), words) => Some(words),
            _ => None,
        })
        .collect();
    assert!(!signals.is_empty());
    let said = in_focus(&mut room).description().unwrap_or_default().to_owned();
    for words in [&moment.shown.page.title].into_iter().chain(signals) {
        assert!(said.contains(words.as_str()), "{words} is not in {said}");
    }
    let live = |room: &mut Room| {
        let nodes = room.tree().nodes;
        let live = nodes.into_iter().find(|(id, _)| *id == LIVE).unwrap().1;
        live.label().unwrap_or_default().to_owned()
    };
    assert_eq!(live(&mut room), "", "it is not said a second time");
    room.key(Key::Tab, KeyCode::Tab);
    room.key(Key::Tab, KeyCode::Tab);
    let next = in_focus(&mut room);
    assert!(
        !next
            .description()
            .is_some_and(|words| words.contains(&moment.shown.page.title)),
        "{next:?}"
    );
}

#[test]
fn options_are_named_by_a_heading_and_not_by_a_hint() {
    let gallery = played();
    let mut room = Room::new(None);
    let settings = gallery
        .exhibits
        .iter()
        .find(|exhibit| exhibit.name == "settings")
        .unwrap();
    room.show(&settings.shown);
    let nodes = read(&room.tree());
    let groups = nodes.iter().filter(|(_, node)| node.role() == Means::RadioGroup);
    let mut looked = 0;
    for (_, group) in groups {
        looked += group.children().len();
        assert!(
            !group.label().unwrap_or_default().ends_with('.'),
            "named by a hint: {group:?}"
        );
    }
    assert!(looked > 5);
}

#[test]
fn a_screen_reader_leads_a_week() {
    let mut room = Room::new(Some("the_launch"));
    room.request(Action::Click, "briefing.start", None);
    assert_eq!(room.screen(), "plan");
    let stepper = room
        .outline()
        .heard
        .into_iter()
        .find(|heard| heard.reads.number.is_some_and(|number| number.value > 0.0))
        .unwrap();
    let (id, before) = (stepper.id.unwrap(), stepper.reads.value);
    room.request(Action::Decrement, &id, None);
    let lower = room.target(&id).reads.value;
    assert_ne!(lower, before);
    let node = node_of(&mut room, &id);
    let number = node.numeric_value().unwrap();
    assert!(number > 0.0);
    assert_eq!(
        (node.min_numeric_value(), node.numeric_value_step()),
        (Some(0.0), Some(0.5))
    );
    assert!(
        node.description().is_some_and(|words| words.starts_with(&lower)),
        "{node:?}"
    );
    room.request(Action::SetValue, &id, Some(ActionData::NumericValue(number - 0.3)));
    assert_eq!(
        node_of(&mut room, &id).numeric_value(),
        Some(number - 0.5),
        "on a whole step"
    );
    room.request(Action::SetValue, &id, Some(ActionData::NumericValue(number)));
    assert_eq!(room.target(&id).reads.value, lower);
    room.request(Action::Increment, &id, None);
    assert_eq!(room.target(&id).reads.value, before);
    room.request(Action::SetValue, &id, Some(ActionData::NumericValue(0.0)));
    assert_eq!(room.target(&id).reads.number.unwrap().value, 0.0);
    room.request(Action::Focus, &id, None);
    assert_eq!(room.focused().as_deref(), Some(&*id));
    let focus = room.tree().focus;
    assert_eq!(focus, NodeId(room.target(&id).entity.to_bits()));
    room.request(Action::Click, "plan.start", None);
    assert_ne!(room.screen(), "plan");
}

#[test]
fn a_screen_reader_writes_into_a_field() {
    let gallery = played();
    let mut room = Room::new(None);
    let is_reflection = |exhibit: &&ScreenCase| exhibit.name == "reflection";
    let reflection = gallery.exhibits.iter().find(is_reflection).unwrap();
    room.show(&reflection.shown);
    let is_field = |control: &&stepback::narration::page::Control| control.role == Role::Field;
    let field = reflection.shown.page.controls().find(is_field).unwrap();
    let text = ActionData::Value("I let go of the launch list.".into());
    room.request(Action::SetValue, &field.id, Some(text));
    assert_eq!(room.get::<TextInputValue>().0, "I let go of the launch list.");
    assert_eq!(room.target(&field.id).reads.value, "I let go of the launch list.");
    let node = node_of(&mut room, &field.id);
    let caret = node.text_selection().unwrap().focus;
    assert_eq!(caret.character_index, "I let go of the launch list.".len());
    let nodes = room.tree().nodes;
    let run = &nodes.iter().find(|(id, _)| *id == caret.node).unwrap().1;
    assert_eq!(run.value(), Some("I let go of the launch list."));
    assert_eq!(run.word_starts(), [0, 2, 6, 9, 12, 16, 23]);
}

#[test]
fn a_request_for_what_is_gone_does_nothing() {
    let mut room = Room::new(Some("the_launch"));
    let gone = room.target("briefing.start");
    room.request(Action::Click, "briefing.start", None);
    assert!(room.outline().of(gone.entity).is_none());
    room.request_node(Action::Click, NodeId(gone.entity.to_bits()));
    room.request_node(Action::Increment, NodeId(u64::MAX));
    room.request_node(Action::Focus, LIVE);
    assert_eq!(room.screen(), "plan");
}
