//! The outline in the words of AccessKit: the one place that knows the library.
//!
//! In: an [`Outline`], the window and what has the focus. Out: a whole tree. What is said by itself are three nodes that are always there
//! and whose name changes. On Linux most screen readers hear no such node (Orca does from version 45 on), but all read the description of
//! what gets the focus: there the words of a new screen stand with the control that has it, or with the title where none has.

use accesskit::{
    Action, Live, Node, NodeId, Rect, Role, TextDirection, TextPosition, TextSelection, Toggled, Tree, TreeId,
    TreeUpdate,
};
use bevy::prelude::Entity;

use super::reads::sentences;
use super::{NodeKind, Outline, OutlineItem, Reads};

/// The node of what is said when there is a pause.
pub const LIVE: NodeId = NodeId(u64::MAX - 1);
/// The node of what is said at once.
pub const URGENT: NodeId = NodeId(u64::MAX - 2);
/// The node of sounds in words.
pub const CAPTION: NodeId = NodeId(u64::MAX - 3);

/// Whether the words of a new screen are a description of what has the focus, instead of being said by themselves.
const DESCRIBES: bool = cfg!(target_os = "linux");

/// The whole tree of a window with this title; `focus` where it is, if it is on something that is read.
#[must_use]
pub fn update(outline: &Outline, window: Entity, title: &str, focus: Option<Entity>) -> TreeUpdate {
    let root = id(window);
    let mut nodes = Vec::with_capacity(outline.heard.len() + 4);
    let is_title = |heard: &&OutlineItem| DESCRIBES && heard.reads.kind == NodeKind::Heading(1);
    let title_node = || outline.heard.iter().find(is_title);
    let focused = focus.and_then(|entity| outline.of(entity)).or_else(title_node);
    let opening = outline.opening.and_then(|entity| outline.of(entity));
    let opening = opening.filter(|_| DESCRIBES && !outline.polite.is_empty());
    let mut top = Node::new(Role::Window);
    top.set_label(title);
    for (place, heard) in outline.heard.iter().enumerate() {
        let mut node = of(heard);
        let inside = outline.heard.iter().filter(|other| other.parent == Some(place));
        node.set_children(inside.map(|other| id(other.entity)).collect::<Vec<_>>());
        if let Some(at) = place_among(outline, heard) {
            node.set_position_in_set(at);
        }
        if matches!(heard.reads.kind, NodeKind::Options | NodeKind::Tabs) {
            node.set_size_of_set(options(outline, place).count());
        }
        if opening.is_some_and(|opening| opening.entity == heard.entity) {
            // What it does itself comes before what the screen says.
            let own = description(&heard.reads);
            node.set_description(sentences(&[&own, &outline.polite]));
        }
        if heard.parent.is_none() {
            top.push_child(id(heard.entity));
        }
        if let Some(caret) = heard.caret {
            let run = run_of(heard);
            node.push_child(run);
            let at = TextPosition {
                node: run,
                character_index: caret,
            };
            node.set_text_selection(TextSelection { anchor: at, focus: at });
            nodes.push((run, written(heard)));
        }
        nodes.push((id(heard.entity), node));
    }
    let said_by_itself = !(DESCRIBES && outline.opens);
    let polite = if said_by_itself { outline.polite.as_str() } else { "" };
    for (place, said, how) in [
        (LIVE, polite, Live::Polite),
        (URGENT, outline.urgent.as_str(), Live::Assertive),
        (CAPTION, outline.caption.as_str(), Live::Polite),
    ] {
        let role = if how == Live::Assertive {
            Role::Alert
        } else {
            Role::Status
        };
        let mut node = Node::new(role);
        node.set_live(how);
        node.set_label(said);
        top.push_child(place);
        nodes.push((place, node));
    }
    nodes.insert(0, (root, top));
    TreeUpdate {
        nodes,
        tree: Some(Tree::new(root)),
        tree_id: TreeId::ROOT,
        focus: focused.map_or(root, |heard| id(heard.entity)),
    }
}

/// The library's name of what is written in a field: no entity has it, for none is of so late a generation.
fn run_of(heard: &OutlineItem) -> NodeId {
    NodeId(id(heard.entity).0 ^ (1 << 63))
}

/// What is written in a field, letter by letter and word by word, so that it can be heard while it is typed.
fn written(heard: &OutlineItem) -> Node {
    let text = heard.reads.value.as_str();
    let mut run = Node::new(Role::TextRun);
    run.set_value(text);
    run.set_text_direction(TextDirection::LeftToRight);
    let lengths: Vec<u8> = text.chars().map(|letter| letter.len_utf8() as u8).collect();
    run.set_character_lengths(lengths);
    let mut before = ' ';
    let begins = text.chars().enumerate().filter_map(|(at, letter)| {
        let begins = before.is_whitespace() && !letter.is_whitespace();
        before = letter;
        begins.then(|| u8::try_from(at).ok())?
    });
    run.set_word_starts(begins.collect::<Vec<u8>>());
    run
}

/// The place of one of several among them, from 0: what a screen reader is told is one more.
fn place_among(outline: &Outline, heard: &OutlineItem) -> Option<usize> {
    let place = heard.parent?;
    let group = outline.heard.get(place)?;
    if !matches!(group.reads.kind, NodeKind::Options | NodeKind::Tabs) {
        return None;
    }
    options(outline, place).position(|other| other.entity == heard.entity)
}

/// What can be chosen in the group at this place of the outline.
fn options(outline: &Outline, group: usize) -> impl Iterator<Item = &OutlineItem> {
    let one_of = |kind| matches!(kind, NodeKind::Radio(_) | NodeKind::Tab(_));
    let inside = outline.heard.iter().filter(move |other| other.parent == Some(group));
    inside.filter(move |other| one_of(other.reads.kind))
}

/// The library's name of a node.
fn id(entity: Entity) -> NodeId {
    NodeId(entity.to_bits())
}

fn of(heard: &OutlineItem) -> Node {
    let reads = &heard.reads;
    let mut node = Node::new(role(reads.kind));
    match reads.kind {
        // Words are the value of a label, as in every toolkit.
        NodeKind::Text if reads.value.is_empty() => node.set_value(reads.label.as_str()),
        NodeKind::Text => node.set_value(format!("{}: {}", reads.label, reads.value)),
        _ if reads.label.is_empty() => {}
        _ => node.set_label(reads.label.as_str()),
    }
    if reads.kind != NodeKind::Text && !reads.value.is_empty() || reads.kind == NodeKind::Field {
        node.set_value(reads.value.as_str());
    }
    let described = description(reads);
    if !described.is_empty() {
        node.set_description(described);
    }
    match reads.kind {
        NodeKind::Heading(level) => node.set_level(usize::from(level)),
        NodeKind::Radio(on) | NodeKind::Switch(on) => node.set_toggled(Toggled::from(on)),
        NodeKind::Tab(on) => node.set_selected(on),
        NodeKind::Disclosure(open) => node.set_expanded(open),
        NodeKind::Meter(value) => {
            node.set_numeric_value((value.clamp(0.0, 1.0) * 100.0).round());
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
        }
        NodeKind::Stepper => {
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
            if let Some(number) = reads.number {
                node.set_numeric_value(number.value);
                node.set_min_numeric_value(number.least);
                node.set_max_numeric_value(number.most);
                node.set_numeric_value_step(number.step);
                node.set_numeric_value_jump(number.step);
                node.add_action(Action::SetValue);
            } else {
                node.add_action(Action::Click);
            }
        }
        NodeKind::Field => node.add_action(Action::SetValue),
        _ => {}
    }
    if reads.kind.control() {
        node.add_action(Action::Focus);
        node.add_action(Action::ScrollIntoView);
    }
    if heard.pressed {
        node.add_action(Action::Click);
    }
    if heard.disabled {
        node.set_disabled();
    }
    let (low, high) = (heard.rect.min.as_dvec2(), heard.rect.max.as_dvec2());
    node.set_bounds(Rect::new(low.x, low.y, high.x, high.y));
    node
}

/// More about a node. A value that is not a text's is told as a number where there is one, so its words stand here.
fn description(reads: &Reads) -> String {
    let value = match reads.kind {
        NodeKind::Stepper | NodeKind::Meter(_) => reads.value.as_str(),
        _ => "",
    };
    let lines = reads.note.lines().map(str::trim);
    let said: Vec<&str> = [value].into_iter().chain(lines).collect();
    sentences(&said)
}

const fn role(kind: NodeKind) -> Role {
    match kind {
        NodeKind::Heading(_) => Role::Heading,
        NodeKind::Text | NodeKind::Hidden => Role::Label,
        NodeKind::Button | NodeKind::Disclosure(_) => Role::Button,
        NodeKind::Radio(_) => Role::RadioButton,
        NodeKind::Switch(_) => Role::Switch,
        NodeKind::Tab(_) => Role::Tab,
        NodeKind::Stepper => Role::SpinButton,
        NodeKind::Field => Role::TextInput,
        NodeKind::Meter(_) => Role::Meter,
        NodeKind::Picture => Role::Image,
        NodeKind::Group => Role::Group,
        NodeKind::Options => Role::RadioGroup,
        NodeKind::Tabs => Role::TabList,
        NodeKind::TabPage => Role::TabPanel,
        NodeKind::Table => Role::Table,
        NodeKind::Row => Role::Row,
        NodeKind::Head => Role::ColumnHeader,
        NodeKind::Cell => Role::Cell,
    }
}
