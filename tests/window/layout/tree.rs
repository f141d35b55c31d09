//! The layout tree as plain data, in real pixels.
//!
//! In: Bevy's world after the layout. Out: every node that can be seen, with its place, its words, its target and what it clips.

use std::collections::BTreeMap;

use bevy::math::Rect;
use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::{CalculatedClip, OverflowAxis, UiGlobalTransform};
use stepback::art::palette::ColorToken;
use stepback::game::offscreen::Setting;
use stepback::game::stage::{StageFigure, StageScene};
use stepback::ui::targets::Focusable;
use stepback::ui::theme::Theme;

/// Words on the screen.
#[derive(Debug, Clone)]
pub struct Words {
    pub text: String,
    /// Where the set words stand.
    pub rect: Rect,
    /// The size of type.
    pub size: f32,
    pub ink: Color,
}

/// A node that can be seen.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
pub struct Box {
    pub parent: Option<usize>,
    pub rect: Rect,
    /// What ancestors leave of it.
    pub clip: Option<Rect>,
    pub words: Option<Words>,
    /// Its name and its label.
    pub target: Option<(String, String)>,
    /// Cuts off what stands out at its sides, above and below.
    pub clips: (bool, bool),
    /// What stands out above and below can be scrolled to.
    pub scrolls: bool,
    /// The height of what is in it.
    pub content: f32,
    pub ground: Option<Color>,
    /// It belongs to the stage and not to the page before it.
    pub stage: bool,
    /// It stands in the bubble of somebody who speaks.
    pub bubble: bool,
    /// Somebody is drawn here.
    pub figure: bool,
}

/// Everything on the screen.
#[derive(Debug, Clone)]
pub struct Tree {
    pub boxes: Vec<Box>,
    pub window: Rect,
}

type Found<'a> = (
    Entity,
    &'a Node,
    &'a ComputedNode,
    &'a UiGlobalTransform,
    &'a InheritedVisibility,
    Option<&'a ChildOf>,
    Option<&'a CalculatedClip>,
    Option<(&'a Text, &'a TextLayoutInfo, &'a TextFont, &'a TextColor)>,
    Option<&'a Focusable>,
    Option<&'a BackgroundColor>,
    Has<StageScene>,
    Has<StageFigure>,
);

impl Tree {
    pub fn of(world: &mut World, setting: Setting) -> Self {
        let window = Vec2::new(setting.width as f32, setting.height as f32);
        let paper = world.resource::<Theme>().colour(ColorToken::Paper);
        let mut query = world.query::<Found>();
        let mut indices: BTreeMap<Entity, usize> = BTreeMap::new();
        let mut parents = Vec::new();
        let mut boxes = Vec::new();
        let mut stages = Vec::new();
        for (entity, node, computed, transform, seen, parent, clip, text, target, ground, stage, figure) in
            query.iter(world)
        {
            if !seen.get() || node.display == Display::None {
                continue;
            }
            let rect = Rect::from_center_size(transform.translation, computed.size());
            let words = text.filter(|(text, ..)| !text.0.trim().is_empty());
            let words = words.map(|(text, layout, font, colour)| {
                let size = match font.font_size {
                    FontSize::Px(size) => size * layout.scale_factor,
                    _ => f32::NAN,
                };
                let corner = rect.min + computed.content_inset().min_inset;
                let mut set = Rect::from_corners(corner, corner + layout.size);
                // The space at which a line was broken counts as part of it.
                if set.max.x < rect.max.x + 0.45 * size {
                    set.max.x = set.max.x.min(rect.max.x);
                }
                Words {
                    text: text.0.clone(),
                    rect: set,
                    size,
                    ink: colour.0,
                }
            });
            let cuts = |axis: OverflowAxis| axis != OverflowAxis::Visible;
            indices.insert(entity, boxes.len());
            parents.push(parent.map(ChildOf::parent));
            stages.push(stage);
            boxes.push(Box {
                parent: None,
                rect,
                clip: clip.map(|clip| clip.clip),
                words,
                target: target.map(|target| (target.id.clone(), target.label.clone())),
                clips: (cuts(node.overflow.x), cuts(node.overflow.y)),
                scrolls: node.overflow.y == OverflowAxis::Scroll,
                content: computed.content_size().y,
                ground: ground.map(|ground| ground.0).filter(|ground| ground.alpha() > 0.0),
                stage: false,
                bubble: false,
                figure,
            });
        }
        for (place, parent) in parents.iter().enumerate() {
            boxes[place].parent = parent.and_then(|parent| indices.get(&parent).copied());
        }
        let mut tree = Self {
            boxes,
            window: Rect::from_corners(Vec2::ZERO, window),
        };
        for place in 0..tree.boxes.len() {
            tree.boxes[place].stage = stages[place] || tree.above(place).any(|above| stages[above]);
            let ground = tree.boxes[place].parent.and_then(|parent| tree.boxes[parent].ground);
            tree.boxes[place].bubble = tree.boxes[place].stage && ground == Some(paper);
        }
        tree
    }

    /// The ancestors of a box, nearest first.
    pub fn above(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.boxes[place].parent, |above| self.boxes[*above].parent)
    }

    /// Whether one box is inside the other in the tree.
    pub fn within(&self, place: usize, other: usize) -> bool {
        self.above(place).any(|above| above == other)
    }

    /// The scrolled area a box stands in.
    pub fn area(&self, place: usize) -> Option<usize> {
        self.above(place).find(|above| self.boxes[*above].scrolls)
    }

    /// The words inside a box, for messages.
    pub fn said(&self, place: usize) -> String {
        let inside = (0..self.boxes.len()).filter(|other| *other == place || self.within(*other, place));
        let words: Vec<&str> = inside
            .filter_map(|other| self.boxes[other].words.as_ref().map(|words| words.text.as_str()))
            .collect();
        let said = words.join(" | ");
        if said.chars().count() > 48 {
            format!("{}…", said.chars().take(47).collect::<String>())
        } else {
            said
        }
    }
}
