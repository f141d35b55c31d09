//! A declarative view: what a page should look like, as data, before anything of it is in the world.
//!
//! In: nodes with their components, added by widgets. Out: a [`ViewTree`], which `reconcile` compares with the one before, so that only what
//! changed is touched. A node keeps its entity, and with it focus, scroll position and typed text, as long as its parent has a child with
//! the same [`key`](ViewTree::key).

use std::any::{Any, TypeId};
use std::borrow::Cow;

use bevy::ecs::system::EntityCommands;
use bevy::prelude::*;

/// Names a node among its siblings.
pub type NodeKey = Cow<'static, str>;

/// A node of a [`ViewTree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(pub(super) usize);

/// Something comparable that is a component of a node, or makes one.
pub trait ViewPart: Clone + PartialEq + Send + Sync + 'static {
    /// What is put on the entity.
    type Bundle: Bundle;

    /// What is put on the entity.
    fn bundle(&self) -> Self::Bundle;
}

impl<C: Component + Clone + PartialEq> ViewPart for C {
    type Bundle = C;

    fn bundle(&self) -> C {
        self.clone()
    }
}

/// A marker, or another component that never changes while its node is there.
#[derive(Debug, Clone, Copy)]
pub struct Constant<C>(pub C);

impl<C> PartialEq for Constant<C> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<C: Component + Clone> ViewPart for Constant<C> {
    type Bundle = C;

    fn bundle(&self) -> C {
        self.0.clone()
    }
}

/// [`ViewPart`] as an object.
pub(super) trait AnyViewPart: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn as_any_mut(&mut self) -> &mut dyn Any;
    fn kind(&self) -> TypeId;
    fn equals(&self, other: &dyn AnyViewPart) -> bool;
    fn insert(&self, entity: &mut EntityCommands);
    fn remove(&self, entity: &mut EntityCommands);
}

impl<P: ViewPart> AnyViewPart for P {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn kind(&self) -> TypeId {
        TypeId::of::<P>()
    }

    fn equals(&self, other: &dyn AnyViewPart) -> bool {
        other.as_any().downcast_ref::<P>() == Some(self)
    }

    fn insert(&self, entity: &mut EntityCommands) {
        entity.insert(self.bundle());
    }

    fn remove(&self, entity: &mut EntityCommands) {
        entity.remove::<P::Bundle>();
    }
}

type Once = Box<dyn FnOnce(&mut EntityCommands) + Send + Sync>;
type Link = fn(&mut EntityCommands, Entity);

/// A node as data: its parts and its children.
pub(super) struct NodeDescription {
    pub(super) key: NodeKey,
    pub(super) parts: Vec<Box<dyn AnyViewPart>>,
    /// What an entity gets when it is made, and keeps.
    pub(super) once: Vec<Once>,
    /// Components that name another node's entity.
    pub(super) links: Vec<(NodeId, Link)>,
    pub(super) children: Vec<NodeId>,
}

/// A described tree of nodes, below one node that is there already.
pub struct ViewTree {
    pub(super) nodes: Vec<NodeDescription>,
}

impl Default for ViewTree {
    fn default() -> Self {
        Self {
            nodes: vec![NodeDescription::new("root".into())],
        }
    }
}

impl NodeDescription {
    /// The words that are set in it.
    pub(super) fn text(&self) -> Option<&str> {
        let text = self
            .parts
            .iter()
            .find_map(|part| (**part).as_any().downcast_ref::<Text>());
        text.map(|text| text.0.as_str())
    }

    fn new(key: NodeKey) -> Self {
        Self {
            key,
            parts: Vec::new(),
            once: Vec::new(),
            links: Vec::new(),
            children: Vec::new(),
        }
    }
}

impl ViewTree {
    /// The node below which everything stands.
    pub const ROOT: NodeId = NodeId(0);

    /// Adds a child; siblings with one key are told apart by their order.
    pub fn add(&mut self, parent: NodeId, key: impl Into<NodeKey>, node: Node) -> NodeId {
        let id = self.add_bare(parent, key);
        self.insert(id, node);
        id
    }

    /// Adds a child that is laid out by something else.
    pub fn add_bare(&mut self, parent: NodeId, key: impl Into<NodeKey>) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(NodeDescription::new(key.into()));
        self.nodes[parent.0].children.push(id);
        id
    }

    /// Gives a node another key.
    pub fn key(&mut self, node: NodeId, key: impl Into<NodeKey>) {
        self.nodes[node.0].key = key.into();
    }

    /// Puts a component on a node in place of one of the same type.
    pub fn insert(&mut self, node: NodeId, part: impl ViewPart) {
        let parts = &mut self.nodes[node.0].parts;
        let part: Box<dyn AnyViewPart> = Box::new(part);
        match parts.iter_mut().find(|other| (***other).kind() == (*part).kind()) {
            Some(other) => *other = part,
            None => parts.push(part),
        }
    }

    /// Takes a component off a node.
    pub fn remove<P: ViewPart>(&mut self, node: NodeId) {
        let parts = &mut self.nodes[node.0].parts;
        parts.retain(|part| (**part).kind() != TypeId::of::<P>());
    }

    /// Puts components on an entity when it is made; from then on they are changed by others alone.
    pub fn insert_once<B: Bundle>(&mut self, node: NodeId, bundle: B) {
        self.nodes[node.0].once.push(Box::new(move |entity| {
            entity.insert(bundle);
        }));
    }

    /// Puts on a node what names the entity of another one.
    pub fn link(&mut self, node: NodeId, other: NodeId, insert: Link) {
        self.nodes[node.0].links.push((other, insert));
    }

    /// Changes how a node is laid out.
    pub fn style(&mut self, node: NodeId, change: impl FnOnce(&mut Node)) {
        let mut parts = self.nodes[node.0].parts.iter_mut();
        if let Some(node) = parts.find_map(|part| (**part).as_any_mut().downcast_mut()) {
            change(node);
        }
    }
}
