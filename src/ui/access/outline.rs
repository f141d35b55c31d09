//! The outline of a screen: what is read, in the order in which it is read.
//!
//! In: the nodes below each [`ReadingRoot`], depth first. Out: [`Outline`], plain data with places in real pixels.

use bevy::a11y::AccessibilityRequested;
use bevy::ecs::system::SystemParam;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::prelude::AccessibleLabel;
use bevy::ui::{InteractionDisabled, UiGlobalTransform};

use super::{AlwaysOutlined, Announcement, NodeKind, ReadingRoot, Reads, ScreenDescription};
use crate::ui::targets::{Focusable, OnActivate};

/// Something that is read.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineItem {
    /// Its node.
    pub entity: Entity,
    /// The place in the outline of what it stands in.
    pub parent: Option<usize>,
    /// What it is, how it is called.
    pub reads: Reads,
    /// The stable name of a target.
    pub id: Option<String>,
    /// Its place in the order of the Tab key, when that key stops at it.
    pub stop: Option<u32>,
    /// Whether it can be pressed.
    pub pressed: bool,
    /// Whether it cannot be used now.
    pub disabled: bool,
    /// Where it stands, in real pixels.
    pub rect: Rect,
}

/// A screen in reading order.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct Outline {
    /// What is read; what stands in something comes after it.
    pub heard: Vec<OutlineItem>,
    /// What is said when there is a pause.
    pub polite: String,
    /// What is said at once.
    pub urgent: String,
}

impl Outline {
    /// What a node reads.
    #[must_use]
    pub fn of(&self, entity: Entity) -> Option<&OutlineItem> {
        self.heard.iter().find(|heard| heard.entity == entity)
    }
}

/// Whether anybody asked for the outline.
#[derive(SystemParam)]
pub(super) struct OutlineRequested<'w> {
    requested: Option<Res<'w, AccessibilityRequested>>,
    always: Res<'w, AlwaysOutlined>,
}

impl OutlineRequested<'_> {
    pub(super) fn asked(&self) -> bool {
        self.always.test || self.always.voice || self.requested.as_ref().is_some_and(|requested| requested.get())
    }
}

type Parts = (
    Option<&'static Children>,
    Option<&'static Reads>,
    Option<&'static Focusable>,
    Option<&'static Text>,
    Option<&'static EditableText>,
    Option<&'static AccessibleLabel>,
    (&'static Node, &'static ComputedNode, &'static UiGlobalTransform),
    &'static InheritedVisibility,
    (Has<OnActivate>, Has<bevy::ui_widgets::Button>, Has<InteractionDisabled>),
    Option<&'static TabIndex>,
);

pub(super) fn outline(
    asked: OutlineRequested,
    roots: Query<(Entity, &ReadingRoot)>,
    parts: Query<Parts>,
    told: Res<ScreenDescription>,
    announced: Res<Announcement>,
    mut outline: ResMut<Outline>,
) {
    if !asked.asked() {
        return;
    }
    let mut roots: Vec<_> = roots.iter().collect();
    roots.sort_by_key(|(_, root)| root.order);
    let mut walk = Walk {
        parts: &parts,
        told: &told,
        heard: Vec::new(),
        before: String::new(),
        texts: true,
    };
    for (entity, root) in roots {
        walk.texts = root.texts;
        let begins = walk.heard.len();
        walk.visit(entity, None);
        if !root.texts {
            // A stage is drawn from back to front and read as the Tab key goes, else from left to right.
            walk.heard[begins..].sort_by(|a, b| {
                let order = |heard: &OutlineItem| (heard.stop.unwrap_or(u32::MAX), heard.rect.center().x as i32);
                order(a).cmp(&order(b))
            });
        }
    }
    let parted = |one: &str, other: &str| [one, other].join(" ").trim().to_owned();
    let wanted = Outline {
        heard: walk.heard,
        polite: parted(&told.polite, &announced.0),
        urgent: told.urgent.clone(),
    };
    outline.set_if_neq(wanted);
}

struct Walk<'a, 'w, 's> {
    parts: &'a Query<'w, 's, Parts>,
    told: &'a ScreenDescription,
    heard: Vec<OutlineItem>,
    /// The words read last that are not a control's: options are named after them.
    before: String,
    texts: bool,
}

impl Walk<'_, '_, '_> {
    fn visit(&mut self, entity: Entity, parent: Option<usize>) {
        let Ok((children, reads, target, text, field, label, (node, computed, transform), seen, has, index)) =
            self.parts.get(entity)
        else {
            return;
        };
        if !seen.get() || node.display == Display::None {
            return;
        }
        let words = text
            .map(|text| text.0.trim())
            .filter(|words| !words.is_empty() && self.texts);
        let mut reads = match (reads, target, words) {
            (Some(reads), ..) => Some(reads.clone()),
            (None, Some(target), _) => Some(Reads::new(
                if field.is_some() {
                    NodeKind::Field
                } else {
                    NodeKind::Button
                },
                label.map_or_else(|| target.label.clone(), |label| label.0.clone()),
            )),
            (None, None, Some(words)) => Some(self.text(words)),
            _ => None,
        };
        if reads.as_ref().is_some_and(|reads| reads.kind == NodeKind::Hidden) {
            return;
        }
        if let (Some(reads), Some(field)) = (&mut reads, field) {
            reads.value = field.value().to_string();
        }
        let stops = index.is_some_and(|index| index.0 >= 0);
        let opens = reads.as_ref().is_none_or(|reads| reads.kind.opens());
        let inside = reads.map_or(parent, |reads| {
            let size = computed.size();
            let heard = OutlineItem {
                entity,
                parent,
                reads: self.named(reads, target),
                id: target.map(|target| target.id.clone()),
                stop: target.filter(|_| stops).map(|target| target.order),
                pressed: has.0 || has.1,
                disabled: has.2,
                rect: Rect::from_center_size(transform.translation, size),
            };
            self.heard.push(heard);
            Some(self.heard.len() - 1)
        });
        if opens {
            for child in children.into_iter().flatten() {
                self.visit(*child, inside);
            }
        }
    }

    fn text(&self, words: &str) -> Reads {
        let kind = if words == self.told.title {
            NodeKind::Heading(1)
        } else if self.told.headings.contains(words) {
            NodeKind::Heading(2)
        } else {
            NodeKind::Text
        };
        Reads::new(kind, words)
    }

    /// A target without a name of its own has its label; options are called after the words before them.
    fn named(&mut self, mut reads: Reads, target: Option<&Focusable>) -> Reads {
        if reads.label.is_empty() {
            reads.label = match target {
                Some(target) => target.label.clone(),
                None if matches!(reads.kind, NodeKind::Options | NodeKind::Tabs) => self.before.clone(),
                None => String::new(),
            };
        }
        if matches!(reads.kind, NodeKind::Heading(_) | NodeKind::Text) {
            self.before.clone_from(&reads.label);
        }
        reads
    }
}
