//! Reconciliation: entities brought in step with a described view, touching only what differs from the view before.
//!
//! In: a [`ViewTree`]. Out: commands that add, change, move and remove entities below a parent. [`MountedView`] remembers what is there. Of a
//! long text that scrolls only a slice is new in one update, from the top down, so that no frame sets all of it.

use std::any::TypeId;
use std::collections::BTreeMap;

use bevy::ecs::system::EntityCommands;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use super::view::{AnyViewPart, Constant, NodeDescription, NodeId, NodeKey, ViewTree};

/// Bytes of text that are new in one update inside areas that scroll: more than fills a screen.
const SLICE: usize = 16 * 1024;

/// When views are carried out, in [`PostUpdate`] before the layout.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReconcileSystems;

/// A view that is in the world.
#[derive(Default)]
pub struct MountedView {
    children: Vec<Mounted>,
    /// Something was left to the next update.
    incomplete: bool,
}

/// A node that is in the world.
struct Mounted {
    key: NodeKey,
    entity: Entity,
    parts: Vec<Box<dyn AnyViewPart>>,
    links: Vec<Entity>,
    children: Vec<Mounted>,
}

impl MountedView {
    /// Makes the entities below `parent` what the view says.
    pub fn update(&mut self, commands: &mut Commands, parent: Entity, view: ViewTree) {
        let mut nodes: Vec<Option<NodeDescription>> = view.nodes.into_iter().map(Some).collect();
        let mut entities = vec![Entity::PLACEHOLDER; nodes.len()];
        let Some(root) = nodes[ViewTree::ROOT.0].take() else {
            return;
        };
        let before = std::mem::take(&mut self.children);
        let mut links = BTreeMap::new();
        let mut update = Update {
            commands,
            nodes: &mut nodes,
            entities: &mut entities,
            links: &mut links,
            room: SLICE,
            scrolls: false,
            incomplete: false,
        };
        self.children = update.children(parent, before, &root.children);
        self.incomplete = update.incomplete;
        link(commands, &mut self.children, &entities, &links);
    }

    /// Not all of the view is there yet: another update with the same view adds the next slice.
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// The entity of the first node with this key, in reading order.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Entity> {
        search(&self.children, &|node| node.key == key).map(|node| node.entity)
    }

    /// The key of an entity.
    #[must_use]
    pub fn key_of(&self, entity: Entity) -> Option<&str> {
        search(&self.children, &|node| node.entity == entity).map(|node| &*node.key)
    }
}

fn search<'a>(children: &'a [Mounted], is: &impl Fn(&Mounted) -> bool) -> Option<&'a Mounted> {
    children.iter().find_map(|child| {
        if is(child) {
            Some(child)
        } else {
            search(&child.children, is)
        }
    })
}

type Links = BTreeMap<Entity, Vec<(NodeId, fn(&mut EntityCommands, Entity))>>;

struct Update<'a, 'w, 's> {
    commands: &'a mut Commands<'w, 's>,
    nodes: &'a mut [Option<NodeDescription>],
    entities: &'a mut [Entity],
    links: &'a mut Links,
    /// Bytes of new text that there is room for.
    room: usize,
    /// What is looked at stands in an area that scrolls.
    scrolls: bool,
    incomplete: bool,
}

impl Update<'_, '_, '_> {
    /// Children of one parent: each takes over the first one before it that has its key.
    fn children(&mut self, parent: Entity, before: Vec<Mounted>, now: &[NodeId]) -> Vec<Mounted> {
        let order: Vec<Entity> = before.iter().map(|child| child.entity).collect();
        let mut left: Vec<Option<Mounted>> = before.into_iter().map(Some).collect();
        let mut matched = Vec::with_capacity(now.len());
        for id in now {
            let Some(described) = self.nodes[id.0].take() else {
                continue;
            };
            let same = |other: &&mut Option<Mounted>| other.as_ref().is_some_and(|other| other.key == described.key);
            let taken = left.iter_mut().find(same).and_then(Option::take);
            matched.push((*id, described, taken));
        }
        for gone in left.into_iter().flatten() {
            self.commands.entity(gone.entity).despawn();
        }
        let mut stays = order;
        let kept: Vec<Entity> = matched
            .iter()
            .filter_map(|(.., taken)| taken.as_ref().map(|taken| taken.entity))
            .collect();
        stays.retain(|entity| kept.contains(entity));
        let mounted: Vec<Mounted> = matched
            .into_iter()
            .filter_map(|(id, described, taken)| match taken {
                Some(taken) => Some(self.change(id, described, taken)),
                None if self.leaves_out(&described) => None,
                None => Some(self.spawn(id, described, parent)),
            })
            .collect();
        let wanted: Vec<Entity> = mounted.iter().map(|child| child.entity).collect();
        // New ones were added behind those that stay.
        let added = wanted.iter().copied().filter(|entity| !stays.contains(entity));
        if stays.iter().copied().chain(added).ne(wanted.iter().copied()) {
            self.commands.entity(parent).replace_children(&wanted);
        }
        mounted
    }

    /// Whether a new node is left to the next update: it would stand below text that fills this one.
    fn leaves_out(&mut self, described: &NodeDescription) -> bool {
        if !self.scrolls {
            return false;
        }
        let left_out = self.room == 0;
        self.incomplete |= left_out;
        self.room = self.room.saturating_sub(described.text().map_or(0, str::len));
        left_out
    }

    /// The children of a node that is there.
    fn within(&mut self, entity: Entity, before: Vec<Mounted>, described: &NodeDescription) -> Vec<Mounted> {
        let outside = self.scrolls;
        let area = TypeId::of::<Constant<ScrollArea>>();
        self.scrolls |= described.parts.iter().any(|part| part.kind() == area);
        let children = self.children(entity, before, &described.children);
        self.scrolls = outside;
        children
    }

    fn spawn(&mut self, id: NodeId, mut described: NodeDescription, parent: Entity) -> Mounted {
        let mut entity = self.commands.spawn(ChildOf(parent));
        for once in std::mem::take(&mut described.once) {
            once(&mut entity);
        }
        for part in &described.parts {
            part.insert(&mut entity);
        }
        let entity = entity.id();
        self.entities[id.0] = entity;
        self.keep_links(entity, &described.links);
        Mounted {
            entity,
            links: Vec::new(),
            children: self.within(entity, Vec::new(), &described),
            key: described.key,
            parts: described.parts,
        }
    }

    fn change(&mut self, id: NodeId, described: NodeDescription, before: Mounted) -> Mounted {
        let mut entity = self.commands.entity(before.entity);
        for gone in &before.parts {
            if described.parts.iter().all(|part| part.kind() != gone.kind()) {
                gone.remove(&mut entity);
            }
        }
        for part in &described.parts {
            if !before.parts.iter().any(|other| part.equals(&**other)) {
                part.insert(&mut entity);
            }
        }
        self.entities[id.0] = before.entity;
        self.keep_links(before.entity, &described.links);
        Mounted {
            entity: before.entity,
            links: before.links,
            children: self.within(before.entity, before.children, &described),
            key: described.key,
            parts: described.parts,
        }
    }

    fn keep_links(&mut self, entity: Entity, links: &[(NodeId, fn(&mut EntityCommands, Entity))]) {
        if !links.is_empty() {
            self.links.insert(entity, links.to_vec());
        }
    }
}

/// Names of other entities, once all of them are there.
fn link(commands: &mut Commands, mounted: &mut [Mounted], entities: &[Entity], links: &Links) {
    for node in mounted {
        if let Some(wanted) = links.get(&node.entity) {
            let to: Vec<Entity> = wanted.iter().map(|(other, _)| entities[other.0]).collect();
            if to != node.links && !to.contains(&Entity::PLACEHOLDER) {
                let mut entity = commands.entity(node.entity);
                for ((_, insert), other) in wanted.iter().zip(&to) {
                    insert(&mut entity, *other);
                }
                node.links = to;
            }
        }
        link(commands, &mut node.children, entities, links);
    }
}

#[cfg(test)]
mod tests {
    use bevy::prelude::*;

    use bevy::ui_widgets::ScrollArea;

    use super::{MountedView, SLICE};
    use crate::ui::view::{Constant, NodeId, ViewTree};

    #[derive(Component, Clone)]
    struct Marked;

    /// A world with one node below which views are mounted.
    struct Page {
        world: World,
        root: Entity,
        mounted: MountedView,
    }

    impl Page {
        fn new() -> Self {
            let mut world = World::new();
            let root = world.spawn(Node::default()).id();
            Self {
                world,
                root,
                mounted: MountedView::default(),
            }
        }

        /// Shows rows of words; each is a node with its key and a text in it.
        fn show(&mut self, rows: &[(&'static str, &str)]) {
            let mut view = ViewTree::default();
            for (key, words) in rows {
                let row = view.add(ViewTree::ROOT, *key, Node::default());
                words_in(&mut view, row, words);
            }
            self.mount(view);
        }

        fn mount(&mut self, view: ViewTree) {
            let mut commands = self.world.commands();
            self.mounted.update(&mut commands, self.root, view);
            self.world.flush();
        }

        fn words(&self) -> Vec<String> {
            let rows = self.world.get::<Children>(self.root);
            let rows = rows.into_iter().flatten();
            let text = |row: &Entity| {
                let text = self.world.get::<Children>(*row)?.first()?;
                Some(self.world.get::<Text>(*text)?.0.clone())
            };
            rows.filter_map(text).collect()
        }

        fn row(&self, key: &str) -> Entity {
            self.mounted.find(key).unwrap()
        }
    }

    fn words_in(view: &mut ViewTree, row: NodeId, words: &str) {
        let text = view.add(row, "text", Node::default());
        view.insert(text, Text::new(words));
    }

    #[test]
    fn a_row_keeps_its_entity_when_its_words_others_and_its_place_change() {
        let mut page = Page::new();
        page.show(&[("a", "one"), ("b", "two")]);
        let (a, b) = (page.row("a"), page.row("b"));
        page.show(&[("c", "new"), ("b", "two"), ("a", "changed")]);
        assert_eq!(page.words(), ["new", "two", "changed"]);
        assert_eq!((page.row("a"), page.row("b")), (a, b));
        page.show(&[("a", "changed")]);
        assert_eq!(page.words(), ["changed"]);
        assert_eq!(page.row("a"), a);
        assert!(page.world.get_entity(b).is_err(), "what is not shown is gone");
    }

    #[test]
    fn what_did_not_change_is_not_touched() {
        let mut page = Page::new();
        page.show(&[("a", "one"), ("b", "two")]);
        page.world.clear_trackers();
        page.show(&[("a", "one"), ("b", "other")]);
        let mut changed = page.world.query_filtered::<&Text, Changed<Text>>();
        let changed: Vec<&str> = changed.iter(&page.world).map(|text| text.0.as_str()).collect();
        assert_eq!(changed, ["other"]);
        let mut nodes = page
            .world
            .query_filtered::<(), Or<(Changed<Node>, Changed<Children>)>>();
        assert_eq!(nodes.iter(&page.world).count(), 0);
    }

    #[test]
    fn components_come_and_go_and_what_an_entity_got_once_stays_as_others_left_it() {
        let mut page = Page::new();
        let show = |page: &mut Page, marked: bool| {
            let mut view = ViewTree::default();
            let row = view.add(ViewTree::ROOT, "a", Node::default());
            view.insert_once(row, BackgroundColor(Color::BLACK));
            if marked {
                view.insert(row, Constant(Marked));
            }
            page.mount(view);
        };
        show(&mut page, true);
        let row = page.row("a");
        assert!(page.world.get::<Marked>(row).is_some());
        page.world.entity_mut(row).insert(BackgroundColor(Color::WHITE));
        show(&mut page, false);
        assert_eq!(page.row("a"), row);
        assert!(page.world.get::<Marked>(row).is_none());
        let ground = page.world.get::<BackgroundColor>(row);
        assert_eq!(ground, Some(&BackgroundColor(Color::WHITE)));
    }

    #[test]
    fn a_long_text_that_scrolls_comes_in_slices_from_the_top_down_and_what_stands_around_it_at_once() {
        let mut page = Page::new();
        let paragraph = "word ".repeat(SLICE / 20);
        let show = |page: &mut Page, paragraphs: usize| {
            let mut view = ViewTree::default();
            let area = view.add(ViewTree::ROOT, "area", Node::default());
            view.insert(area, Constant(ScrollArea));
            for _ in 0..paragraphs {
                words_in(&mut view, area, &paragraph);
            }
            let foot = view.add(ViewTree::ROOT, "foot", Node::default());
            words_in(&mut view, foot, "back");
            page.mount(view);
            let area = page.row("area");
            page.world.get::<Children>(area).map_or(0, RelationshipTarget::len)
        };
        let first = show(&mut page, 10);
        assert!((4..10).contains(&first), "{first}");
        assert!(page.mounted.is_incomplete() && page.words().contains(&"back".to_owned()));
        assert_eq!(show(&mut page, 10), 2 * first);
        assert_eq!(show(&mut page, 10), 10);
        assert!(!page.mounted.is_incomplete());
        // What is there stays, however long it is; what is shorter is whole at once.
        assert_eq!(show(&mut page, 10), 10);
        assert_eq!(show(&mut page, 2), 2);
        assert!(!page.mounted.is_incomplete());
    }

    #[derive(Component)]
    struct PointsAt(Entity);

    #[test]
    fn a_link_follows_the_entity_it_names() {
        let mut page = Page::new();
        let show = |page: &mut Page, key: &'static str| {
            let mut view = ViewTree::default();
            let points = view.add(ViewTree::ROOT, "points", Node::default());
            let other = view.add(ViewTree::ROOT, key, Node::default());
            view.link(points, other, |entity, other| {
                entity.insert(PointsAt(other));
            });
            page.mount(view);
            page.world.get::<PointsAt>(page.row("points")).unwrap().0
        };
        assert_eq!(show(&mut page, "one"), page.row("one"));
        let two = show(&mut page, "two");
        assert_eq!(two, page.row("two"));
    }
}
