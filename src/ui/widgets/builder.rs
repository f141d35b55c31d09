//! The builder of a screen's view: what every widget needs, in one value.
//!
//! In: a view, theme, pictures, the window's own words. Out: described nodes in reading order. Lengths are design pixels of a window 1080 high
//! unless a method says otherwise; nothing that can be pressed is smaller than 44 real pixels.

use std::collections::BTreeMap;

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::LineHeight;
use bevy::ui::widget::NodeImageMode;

use super::key_caps::KeyCaps;
use crate::art::palette::ColorToken;
use crate::ui::access::Reads;
use crate::ui::breakpoint::Breakpoint;
use crate::ui::button_colors::ButtonColors;
use crate::ui::pixel_snap;
use crate::ui::raster::Pictures;
use crate::ui::targets::Focusable;
use crate::ui::theme::{Theme, Weight, space, type_size};
use crate::ui::view::{NodeId, ViewPart, ViewTree};

/// Letters of a word that no column must break.
const LONGEST_WORD: usize = 16;
/// Letters that are kept on one line.
const LONGEST_LINE: usize = 32;

/// The words that only a window needs, by key.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct WindowWords(pub BTreeMap<String, String>);

impl WindowWords {
    /// The words of a key; the key itself, in brackets, when there are none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.0.get(key).cloned().unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextAppearance {
    /// Strength.
    pub weight: Weight,
    /// Size in design pixels.
    pub size: f32,
    /// Colour.
    pub tone: ColorToken,
}

impl TextAppearance {
    /// Running words.
    pub const BODY: Self = Self {
        weight: Weight::Regular,
        size: type_size::LABEL,
        tone: ColorToken::Ink,
    };
    /// Words on buttons and rows.
    pub const LABEL: Self = Self {
        weight: Weight::SemiBold,
        size: type_size::LABEL,
        tone: ColorToken::Ink,
    };
    /// Notes.
    pub const NOTE: Self = Self {
        weight: Weight::Regular,
        size: type_size::SMALL,
        tone: ColorToken::InkSoft,
    };
    /// Heads of blocks.
    pub const HEADING: Self = Self {
        weight: Weight::SemiBold,
        size: type_size::HEADING,
        tone: ColorToken::Ink,
    };
    /// Heads of parts of a panel.
    pub const SECTION: Self = Self {
        weight: Weight::SemiBold,
        size: 24.0,
        tone: ColorToken::Ink,
    };
    /// Heads of screens.
    pub const TITLE: Self = Self {
        weight: Weight::Bold,
        size: type_size::TITLE,
        tone: ColorToken::Ink,
    };

    /// The same in another colour.
    #[must_use]
    pub const fn toned(self, tone: ColorToken) -> Self {
        Self { tone, ..self }
    }

    /// The same in another size.
    #[must_use]
    pub const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// The same in another strength.
    #[must_use]
    pub const fn weighing(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }
}

/// Describes one screen.
pub struct UiBuilder<'a> {
    /// What the nodes are described in.
    pub view: &'a mut ViewTree,
    /// Fonts, sizes.
    pub theme: &'a Theme,
    /// Pictures that are there already.
    pub pictures: &'a mut Pictures,
    /// Where pictures are kept.
    pub images: &'a mut Assets<Image>,
    /// The window's own words.
    pub words: &'a WindowWords,
    /// What is written on keys.
    pub caps: &'a KeyCaps,
    /// Real pixels to a logical one.
    pub density: f32,
    /// The place of the next target in the reading order.
    pub order: u32,
    /// How much larger than usual words are set: windows with room use it. At least 1.
    pub scale: f32,
    /// How much room the window has.
    pub fold: Breakpoint,
    /// The window's width and height in logical pixels.
    pub window: Vec2,
    /// Where everything scrolls together, the area in which it does: areas inside it are mere columns.
    pub outer: Option<NodeId>,
    /// How wide the panel is that is being filled, as a share of the window: tables ask.
    pub share: f32,
}

impl UiBuilder<'_> {
    /// The scale of words that suits the window: large windows have more room than their height alone gives.
    #[must_use]
    pub fn fitting(theme: &Theme) -> f32 {
        if theme.factor >= 0.9 { 1.12 } else { 1.0 }
    }

    /// A node that cannot be pointed at.
    pub fn node(&mut self, parent: NodeId, node: Node) -> NodeId {
        let id = self.view.add(parent, "node", node);
        self.insert(id, Pickable::IGNORE);
        id
    }

    /// A column that takes what the rest of its row leaves: long words wrap in it and push nothing aside.
    pub fn remainder(&mut self, row: NodeId) -> NodeId {
        let column = Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        };
        self.node(row, column)
    }

    /// Puts a component on a node.
    pub fn insert(&mut self, node: NodeId, part: impl ViewPart) {
        self.view.insert(node, part);
    }

    /// Changes how a node is laid out.
    pub fn style(&mut self, node: NodeId, change: impl FnOnce(&mut Node)) {
        self.view.style(node, change);
    }

    /// How a node is read to somebody who cannot see it.
    pub fn reads(&mut self, node: NodeId, reads: Reads) {
        self.insert(node, reads);
    }

    /// Something that is read here and drawn elsewhere, for example on the stage.
    pub fn unseen(&mut self, parent: NodeId, reads: Reads) {
        let node = Node {
            position_type: PositionType::Absolute,
            width: px(0),
            height: px(0),
            ..default()
        };
        let node = self.node(parent, node);
        // What becomes something else is another node, not one that a screen reader knew as what it was.
        self.view.key(node, reads.kind.name());
        self.reads(node, reads);
    }

    /// A column as wide as its parent.
    pub fn column(&mut self, parent: NodeId, gap: f32) -> NodeId {
        let node = Node {
            flex_direction: FlexDirection::Column,
            width: percent(100),
            min_width: px(0),
            row_gap: self.theme.px(gap),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(parent, node)
    }

    /// A row of things that wraps.
    pub fn wrapping(&mut self, parent: NodeId, gap: f32) -> NodeId {
        let node = Node {
            flex_wrap: FlexWrap::Wrap,
            width: percent(100),
            align_items: AlignItems::Center,
            column_gap: self.theme.px(gap),
            row_gap: self.theme.px(gap),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(parent, node)
    }

    /// Whether columns stand side by side.
    pub fn wide(&self) -> bool {
        self.fold == Breakpoint::Wide
    }

    /// The window's width in ems of running words.
    pub fn ems(&self) -> f32 {
        self.window.x / self.theme.type_length(type_size::BODY)
    }

    /// How wide words will be in one line, in logical pixels, from the letters they are likely to have.
    pub fn length_of(&self, words: &str, size: f32) -> f32 {
        words.chars().count() as f32 * 0.58 * self.theme.type_length(size * self.scale)
    }

    /// Words that wrap; a word that is too long for any column is broken.
    pub fn text(&mut self, parent: NodeId, words: &str, ink: TextAppearance) -> NodeId {
        let endless = words.split_whitespace().any(|word| word.chars().count() > LONGEST_WORD);
        let breaks = if endless {
            LineBreak::WordOrCharacter
        } else {
            LineBreak::WordBoundary
        };
        self.write(parent, words, ink, breaks)
    }

    /// Words on one line, unless there are too many of them or there is little room.
    pub fn line(&mut self, parent: NodeId, words: &str, ink: TextAppearance) -> NodeId {
        if self.wide() && words.chars().count() <= LONGEST_LINE {
            self.write(parent, words, ink, LineBreak::NoWrap)
        } else {
            self.text(parent, words, ink)
        }
    }

    fn write(&mut self, parent: NodeId, words: &str, ink: TextAppearance, breaks: LineBreak) -> NodeId {
        let font = self.theme.font(ink.weight, ink.size * self.scale);
        let node = Node {
            flex_shrink: if breaks == LineBreak::NoWrap { 0.0 } else { 1.0 },
            ..default()
        };
        let text = self.view.add(parent, "text", node);
        self.insert(text, Text::new(words));
        self.insert(text, font);
        self.insert(text, TextColor(self.theme.colour(ink.tone)));
        self.insert(text, Breaks(breaks));
        self.insert(text, LineHeight::RelativeToFont(1.32));
        self.insert(text, pixel_snap::exact());
        self.insert(text, Pickable::IGNORE);
        text
    }

    /// The words of a button.
    pub fn label(&mut self, parent: NodeId, words: &str, tone: ColorToken) -> NodeId {
        self.text(parent, words, TextAppearance::LABEL.toned(tone))
    }

    /// A picture of an SVG document whose longer side is so many design pixels.
    pub fn picture_of(&mut self, svg: &str, side: f32) -> Handle<Image> {
        self.picture_sized(svg, side, side)
    }

    /// A picture of an SVG document in design pixels.
    pub fn picture_sized(&mut self, svg: &str, width: f32, height: f32) -> Handle<Image> {
        let real = |side: f32| (self.theme.length(side) * self.density).round().clamp(1.0, 4096.0) as u32;
        let size = UVec2::new(real(width), real(height));
        self.pictures.get(self.images, svg, size)
    }

    /// Shows a picture in design pixels.
    pub fn picture(&mut self, parent: NodeId, image: Handle<Image>, width: f32, height: f32) -> NodeId {
        let node = Node {
            width: self.theme.px(width),
            height: self.theme.px(height),
            flex_shrink: 0.0,
            ..default()
        };
        let picture = self.view.add(parent, "picture", node);
        self.insert(picture, Picture(image));
        self.insert(picture, Pickable::IGNORE);
        picture
    }

    /// The least side of anything that can be pressed: 44 real pixels.
    pub fn target_side(&self) -> Val {
        px((space::TARGET / self.density).max(self.theme.length(52.0)))
    }

    /// The next place in the reading order.
    pub fn next_order(&mut self) -> u32 {
        self.order += 1;
        self.order
    }

    /// A node that can be used, at the next place in the reading order; the Tab key stops at it.
    pub fn focusable(&mut self, parent: NodeId, node: Node, id: &str, label: &str, colors: ButtonColors) -> NodeId {
        let focusable = Focusable {
            id: id.to_owned(),
            label: label.to_owned(),
            order: self.next_order(),
        };
        let node = self.view.add(parent, id.to_owned(), node);
        self.insert(node, focusable);
        self.insert(node, TabIndex(0));
        self.insert(node, colors);
        self.view.insert_once(node, colors.states(self.theme));
        node
    }
}

/// Where lines of a text may be broken.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Breaks(LineBreak);

impl ViewPart for Breaks {
    type Bundle = TextLayout;

    fn bundle(&self) -> TextLayout {
        TextLayout::new(Justify::Left, self.0)
    }
}

/// A picture that fills its node.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture(pub Handle<Image>);

impl ViewPart for Picture {
    type Bundle = ImageNode;

    fn bundle(&self) -> ImageNode {
        ImageNode {
            image: self.0.clone(),
            image_mode: NodeImageMode::Stretch,
            ..default()
        }
    }
}
