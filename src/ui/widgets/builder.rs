//! The hand that draws: what every widget needs, in one value.
//!
//! In: commands, theme, pictures, the window's own words. Out: nodes in reading order. Lengths are design pixels of a window 1080 high
//! unless a method says otherwise; nothing that can be pressed is smaller than 44 real pixels.

use std::collections::BTreeMap;

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::LineHeight;
use bevy::ui::widget::NodeImageMode;

use super::keys::KeyCaps;
use crate::ui::access::Reads;
use crate::ui::breakpoint::Breakpoint;
use crate::ui::palette::ColorToken;
use crate::ui::pixel_snap;
use crate::ui::raster::Pictures;
use crate::ui::targets::Focusable;
use crate::ui::theme::{Theme, Weight, space, type_size};

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

/// The hand that draws one screen.
pub struct UiBuilder<'a, 'w, 's> {
    /// Where nodes are made.
    pub commands: &'a mut Commands<'w, 's>,
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
    /// The scrolled area that is being filled.
    pub area: Option<Entity>,
    /// The place of the next target in the reading order.
    pub order: u32,
    /// How much larger than usual words are set: windows with room use it. At least 1.
    pub scale: f32,
    /// How much room the window has.
    pub fold: Breakpoint,
    /// The window's width and height in logical pixels.
    pub window: Vec2,
    /// Where everything scrolls together, the area in which it does: areas inside it are mere columns.
    pub outer: Option<Entity>,
    /// How wide the panel is that is being filled, as a share of the window: tables ask.
    pub share: f32,
}

impl UiBuilder<'_, '_, '_> {
    /// The scale of words that suits the window: large windows have more room than their height alone gives.
    #[must_use]
    pub fn fitting(theme: &Theme) -> f32 {
        if theme.factor >= 0.9 { 1.12 } else { 1.0 }
    }

    /// A node that cannot be pointed at.
    pub fn node(&mut self, parent: Entity, node: Node) -> Entity {
        self.commands.spawn((node, Pickable::IGNORE, ChildOf(parent))).id()
    }

    /// How a node is read to somebody who cannot see it.
    pub fn reads(&mut self, node: Entity, reads: Reads) {
        self.commands.entity(node).insert(reads);
    }

    /// Something that is read here and drawn elsewhere, for example on the stage.
    pub fn unseen(&mut self, parent: Entity, reads: Reads) {
        let node = Node {
            position_type: PositionType::Absolute,
            width: px(0),
            height: px(0),
            ..default()
        };
        let node = self.node(parent, node);
        self.reads(node, reads);
    }

    /// A column as wide as its parent.
    pub fn column(&mut self, parent: Entity, gap: f32) -> Entity {
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
    pub fn wrapping(&mut self, parent: Entity, gap: f32) -> Entity {
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

    /// What follows is no longer in the area that was filled last.
    pub fn leave_area(&mut self) {
        self.area = self.outer;
    }

    /// Words that wrap; a word that is too long for any column is broken.
    pub fn text(&mut self, parent: Entity, words: &str, ink: TextAppearance) -> Entity {
        let endless = words.split_whitespace().any(|word| word.chars().count() > LONGEST_WORD);
        let breaks = if endless {
            LineBreak::WordOrCharacter
        } else {
            LineBreak::WordBoundary
        };
        self.write(parent, words, ink, breaks)
    }

    /// Words on one line, unless there are too many of them or there is little room.
    pub fn line(&mut self, parent: Entity, words: &str, ink: TextAppearance) -> Entity {
        if self.wide() && words.chars().count() <= LONGEST_LINE {
            self.write(parent, words, ink, LineBreak::NoWrap)
        } else {
            self.text(parent, words, ink)
        }
    }

    fn write(&mut self, parent: Entity, words: &str, ink: TextAppearance, breaks: LineBreak) -> Entity {
        let font = self.theme.font(ink.weight, ink.size * self.scale);
        let node = Node {
            flex_shrink: if breaks == LineBreak::NoWrap { 0.0 } else { 1.0 },
            ..default()
        };
        let text = (
            Text::new(words),
            font,
            TextColor(self.theme.colour(ink.tone)),
            TextLayout::new(Justify::Left, breaks),
            LineHeight::RelativeToFont(1.32),
        );
        self.commands
            .spawn((text, node, pixel_snap::exact(), Pickable::IGNORE, ChildOf(parent)))
            .id()
    }

    /// The words of a button.
    pub fn label(&mut self, parent: Entity, words: &str, tone: ColorToken) -> Entity {
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
    pub fn picture(&mut self, parent: Entity, image: Handle<Image>, width: f32, height: f32) -> Entity {
        let node = Node {
            width: self.theme.px(width),
            height: self.theme.px(height),
            flex_shrink: 0.0,
            ..default()
        };
        let image = ImageNode {
            image,
            image_mode: NodeImageMode::Stretch,
            ..default()
        };
        self.commands
            .spawn((node, image, Pickable::IGNORE, ChildOf(parent)))
            .id()
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

    /// A target at the next place in the reading order.
    pub fn target(&mut self, id: &str, label: &str) -> (Focusable, TabIndex) {
        let order = self.next_order();
        (
            Focusable {
                id: id.to_owned(),
                label: label.to_owned(),
                order,
                stop: true,
                area: self.area,
            },
            TabIndex(0),
        )
    }
}
