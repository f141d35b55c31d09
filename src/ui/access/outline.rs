//! The outline of a screen: what is read, in the order in which it is read.
//!
//! In: the nodes below each [`ReadingRoot`], depth first. Out: [`Outline`], plain data with places in real pixels.

use std::collections::BTreeMap;

use bevy::a11y::AccessibilityRequested;
use bevy::ecs::system::SystemParam;
use bevy::input_focus::InputFocus;
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
    /// Of a field: the letters before the caret.
    pub caret: Option<usize>,
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
    /// The sound that is said in words.
    pub caption: String,
    /// What had the focus when the screen opened, or its title: what is said of the screen belongs to it, as long as the focus is there.
    pub opening: Option<Entity>,
    /// What is said when there is a pause is the opening of a screen.
    pub opens: bool,
}

/// Where a screen opened, until the focus has left it.
#[derive(Debug, Default)]
pub(super) struct Opening {
    at: Option<Entity>,
    /// Where the focus was when the outline was made last.
    before: Option<Entity>,
    begun: bool,
}

impl Opening {
    /// The focus is here now, on a screen that is new or not.
    fn follow(&mut self, here: Option<Entity>, new: bool) {
        if new || !self.begun {
            self.at = here;
        } else if here != self.at && self.before != self.at {
            // Not in the moment in which the focus moves: what has it still would be said once more.
            self.at = None;
        }
        self.before = here;
        self.begun = true;
    }
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
    focus: Res<InputFocus>,
    mut opening: Local<Opening>,
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
        above: None,
        headed: Vec::new(),
        row: None,
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
    walk.tell_apart();
    let title = || walk.heard.iter().find(|heard| heard.reads.kind == NodeKind::Heading(1));
    let read = |entity: Entity| walk.heard.iter().any(|heard| heard.entity == entity);
    let here = focus.get().filter(|entity| read(*entity));
    let here = here.or_else(|| title().map(|title| title.entity));
    opening.follow(here, told.is_changed());
    let wanted = Outline {
        heard: walk.heard,
        polite: told.polite.clone(),
        urgent: told.urgent.clone(),
        caption: announced.0.clone(),
        opening: opening.at.filter(|_| told.opens),
        opens: told.opens,
    };
    outline.set_if_neq(wanted);
}

/// How many letters stand before the caret of a field.
fn letters_before_caret(field: &EditableText) -> usize {
    let at = field.editor().raw_selection().focus().index();
    let text = field.value().to_string();
    text.get(..at).unwrap_or(&text).chars().count()
}

struct Walk<'a, 'w, 's> {
    parts: &'a Query<'w, 's, Parts>,
    told: &'a ScreenDescription,
    heard: Vec<OutlineItem>,
    /// The heading read last, or the words where there is none: options are named after it.
    above: Option<Reads>,
    /// What each thing that is read stands under.
    headed: Vec<(Entity, String)>,
    /// The row that cells belong to.
    row: Option<usize>,
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
            let rect = Rect::from_center_size(transform.translation, size);
            let kind = reads.kind;
            let parent = match kind {
                NodeKind::Head | NodeKind::Cell => self.row.or(parent),
                _ => parent,
            };
            if let Some(row) = parent.and_then(|row| self.heard.get_mut(row))
                && row.reads.kind == NodeKind::Row
            {
                row.rect = if row.rect.is_empty() {
                    rect
                } else {
                    row.rect.union(rect)
                };
            }
            let heard = OutlineItem {
                entity,
                parent,
                reads: self.named(reads, target),
                id: target.map(|target| target.id.clone()),
                stop: target.filter(|_| stops).map(|target| target.order),
                pressed: has.0 || has.1,
                disabled: has.2,
                caret: field.map(letters_before_caret),
                rect,
            };
            if kind.control() {
                let above = self
                    .above
                    .as_ref()
                    .map_or_else(String::new, |above| above.label.clone());
                self.headed.push((entity, above));
            }
            self.heard.push(heard);
            match kind {
                NodeKind::Row => self.row = Some(self.heard.len() - 1),
                NodeKind::Table => self.row = None,
                _ => {}
            }
            Some(self.heard.len() - 1)
        });
        if opens {
            for child in children.into_iter().flatten() {
                self.visit(*child, inside);
            }
        }
    }

    /// Controls that are called alike, and say no more, are told apart by what they stand under.
    fn tell_apart(&mut self) {
        let alike = |kind| matches!(kind, NodeKind::Button | NodeKind::Switch(_));
        let mut called: BTreeMap<String, u32> = BTreeMap::new();
        for heard in self.heard.iter().filter(|heard| alike(heard.reads.kind)) {
            *called.entry(heard.reads.label.clone()).or_default() += 1;
        }
        for heard in &mut self.heard {
            let reads = &mut heard.reads;
            let several = called.get(&reads.label).is_some_and(|times| *times > 1);
            if alike(reads.kind)
                && several
                && reads.note.is_empty()
                && let Some((_, words)) = self.headed.iter().find(|(entity, _)| *entity == heard.entity)
            {
                reads.note.clone_from(words);
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
                None if matches!(reads.kind, NodeKind::Options | NodeKind::Tabs) => self
                    .above
                    .as_ref()
                    .map_or_else(String::new, |above| above.label.clone()),
                None => String::new(),
            };
        }
        let is_heading = |reads: &Reads| matches!(reads.kind, NodeKind::Heading(level) if level > 1);
        if is_heading(&reads) || reads.kind == NodeKind::Text && !self.above.as_ref().is_some_and(is_heading) {
            self.above = Some(reads.clone());
        }
        reads
    }
}
