//! What every screen is made of: colours, spaces, corners, sizes of type, fonts.
//!
//! In: the window's height and the player's settings. Out: [`Theme`] with fonts, sizes in logical pixels and the colours of a scheme.

use bevy::prelude::*;
use bevy::text::{FontSource, FontWeight};
use bevy::window::PrimaryWindow;

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::platform::settings::{Scheme, Settings, ViewingDistance};

/// A tone as an opaque Bevy colour.
#[must_use]
pub const fn colour(tone: Srgb8) -> Color {
    Color::srgb_u8(tone.0, tone.1, tone.2)
}

/// Steps of space, in design pixels of a window 1080 high.
pub mod space {
    /// Between a mark and its word.
    pub const HAIR: f32 = 4.0;
    /// Inside a pill.
    pub const SMALL: f32 = 8.0;
    /// Between rows.
    pub const MEDIUM: f32 = 16.0;
    /// Inside a panel.
    pub const LARGE: f32 = 24.0;
    /// Between blocks.
    pub const WIDE: f32 = 40.0;
    /// At the edges of a screen.
    pub const EDGE: f32 = 48.0;
    /// The least side of anything that can be pressed, in real pixels.
    pub const TARGET: f32 = 44.0;
}

/// Corners, in design pixels.
pub mod radius {
    /// Buttons and rows.
    pub const ROW: f32 = 12.0;
    /// Bubbles.
    pub const BUBBLE: f32 = 16.0;
    /// Panels and cards.
    pub const PANEL: f32 = 20.0;
    /// Pills.
    pub const PILL: f32 = 24.0;
}

/// Sizes of type, in design pixels of a window 1080 high.
pub mod type_size {
    /// Notes and captions.
    pub const SMALL: f32 = 18.0;
    /// Running words.
    pub const BODY: f32 = 20.0;
    /// Names, labels, buttons.
    pub const LABEL: f32 = 22.0;
    /// Heads of blocks.
    pub const HEADING: f32 = 28.0;
    /// Heads of screens.
    pub const TITLE: f32 = 40.0;
    /// The name of the program.
    pub const DISPLAY: f32 = 96.0;
    /// Nothing is smaller, in real pixels.
    pub const LEAST: f32 = 14.0;
}

/// Strength of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// 400.
    #[default]
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

/// Fonts and the present scale.
#[derive(Resource, Debug)]
pub struct Theme {
    regular: Handle<Font>,
    medium: Handle<Font>,
    semi_bold: Handle<Font>,
    bold: Handle<Font>,
    /// Logical pixels to a design pixel, 0.78..=2, from the window's height.
    pub factor: f32,
    /// The player's own scale of text, 1..=2.
    pub text_scale: f32,
    /// How far the readers are away.
    pub room: ViewingDistance,
    /// The colours of the scheme.
    pub palette: &'static Palette,
}

impl Theme {
    /// The colour of a paint.
    #[must_use]
    pub fn colour(&self, paint: ColorToken) -> Color {
        colour(self.palette.tone(paint))
    }

    /// The colour of a paint with an opacity 0..=1.
    #[must_use]
    pub fn veiled(&self, paint: ColorToken, opacity: f32) -> Color {
        self.colour(paint).with_alpha(opacity)
    }

    /// Takes colours, size of type and distance from the settings.
    pub fn follow(&mut self, settings: &Settings) {
        self.palette = Palette::of(settings.scheme);
        self.text_scale = settings.text as f32 / 100.0;
        self.room = settings.room;
    }

    /// How much larger than its design size type is set: the player's scale, and for a projector so much that the smallest
    /// words have 26 px in a window 1080 high.
    #[must_use]
    pub fn type_scale(&self) -> f32 {
        self.text_scale
            * match self.room {
                ViewingDistance::Desk => 1.0,
                ViewingDistance::Projector => 26.0 / type_size::SMALL,
            }
    }

    /// A length in logical pixels from one in design pixels.
    #[must_use]
    pub fn px(&self, design: f32) -> Val {
        Val::Px(self.length(design))
    }

    /// As [`Theme::px`], as a plain number.
    #[must_use]
    pub fn length(&self, design: f32) -> f32 {
        design * self.factor
    }

    /// The size of type in logical pixels from one in design pixels, never under [`type_size::LEAST`].
    #[must_use]
    pub fn type_length(&self, design: f32) -> f32 {
        (design * self.factor * self.type_scale()).max(type_size::LEAST)
    }

    /// The font of a text.
    #[must_use]
    pub fn font(&self, weight: Weight, design: f32) -> TextFont {
        let (handle, strength) = match weight {
            Weight::Regular => (&self.regular, 400),
            Weight::Medium => (&self.medium, 500),
            Weight::SemiBold => (&self.semi_bold, 600),
            Weight::Bold => (&self.bold, 700),
        };
        TextFont {
            font: FontSource::Handle(handle.clone()),
            font_size: FontSize::Px(self.type_length(design)),
            weight: FontWeight(strength),
            ..default()
        }
    }
}

/// Loads the fonts and keeps [`Theme::factor`] in step with the window.
pub struct ThemePlugin;

impl Plugin for ThemePlugin {
    fn build(&self, app: &mut App) {
        let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
        let mut add = |bytes: &[u8]| fonts.add(Font::from_bytes(bytes.to_vec()));
        let theme = Theme {
            regular: add(include_bytes!("../../assets/fonts/Inter-Regular.otf")),
            medium: add(include_bytes!("../../assets/fonts/Inter-Medium.otf")),
            semi_bold: add(include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
            bold: add(include_bytes!("../../assets/fonts/Inter-Bold.otf")),
            factor: 1.0,
            text_scale: 1.0,
            room: ViewingDistance::Desk,
            palette: Palette::of(Scheme::Dark),
        };
        app.insert_resource(theme).add_systems(PreUpdate, follow_window);
    }
}

/// The scale for a window of this height in logical pixels.
#[must_use]
pub fn factor_for(height: f32) -> f32 {
    (height / 1080.0).clamp(0.78, 2.0)
}

fn follow_window(mut theme: ResMut<Theme>, window: Option<Single<&Window, (With<PrimaryWindow>, Changed<Window>)>>) {
    if let Some(window) = window {
        let factor = factor_for(window.height());
        if (theme.factor - factor).abs() > f32::EPSILON {
            theme.factor = factor;
        }
    }
}
