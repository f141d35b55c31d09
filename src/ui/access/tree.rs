//! The outline in the words of AccessKit: the one place that knows the library.
//!
//! In: an [`Outline`], the window and what has the focus. Out: a whole tree. What is said by itself are two nodes that are always there
//! and whose name changes.

use accesskit::{Action, Live, Node, NodeId, Rect, Role, Toggled, Tree, TreeId, TreeUpdate};
use bevy::prelude::Entity;

use super::{NodeKind, Outline, OutlineItem};

/// The node of what is said when there is a pause.
pub const LIVE: NodeId = NodeId(u64::MAX - 1);
/// The node of what is said at once.
pub const URGENT: NodeId = NodeId(u64::MAX - 2);

/// The whole tree of a window with this title; `focus` where it is, if it is on something that is read.
#[must_use]
pub fn update(outline: &Outline, window: Entity, title: &str, focus: Option<Entity>) -> TreeUpdate {
    let root = id(window);
    let mut nodes = Vec::with_capacity(outline.heard.len() + 3);
    let mut top = Node::new(Role::Window);
    top.set_label(title);
    for (place, heard) in outline.heard.iter().enumerate() {
        let mut node = of(heard);
        let inside = outline.heard.iter().filter(|other| other.parent == Some(place));
        node.set_children(inside.map(|other| id(other.entity)).collect::<Vec<_>>());
        if heard.parent.is_none() {
            top.push_child(id(heard.entity));
        }
        nodes.push((id(heard.entity), node));
    }
    for (place, said, how) in [
        (LIVE, &outline.polite, Live::Polite),
        (URGENT, &outline.urgent, Live::Assertive),
    ] {
        let role = if how == Live::Assertive {
            Role::Alert
        } else {
            Role::Status
        };
        let mut node = Node::new(role);
        node.set_live(how);
        node.set_label(said.as_str());
        top.push_child(place);
        nodes.push((place, node));
    }
    nodes.insert(0, (root, top));
    let focused = focus.filter(|entity| outline.of(*entity).is_some());
    TreeUpdate {
        nodes,
        tree: Some(Tree::new(root)),
        tree_id: TreeId::ROOT,
        focus: focused.map_or(root, id),
    }
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
        NodeKind::Text => node.set_value(reads.label.as_str()),
        _ if reads.label.is_empty() => {}
        _ => node.set_label(reads.label.as_str()),
    }
    if !reads.value.is_empty() || reads.kind == NodeKind::Field {
        node.set_value(reads.value.as_str());
    }
    if !reads.note.is_empty() {
        node.set_description(reads.note.as_str());
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
    }
}
