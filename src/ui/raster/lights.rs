//! The lights of a stage as pictures to be drawn.
//!
//! In: the colours, the stage's height in real pixels. Out: one [`Light`] each for the leader's pool and beam and for everybody's own.

use bevy::math::UVec2;

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::art::stage;

/// A picture of light in one tone: only its strength falls off. A line may be drawn over it, so that both are laid on the screen once.
#[derive(Debug, Clone, PartialEq)]
pub struct Light {
    pub(super) svg: String,
    pub(super) ring: Option<String>,
    pub(super) tone: Srgb8,
    pub(super) size: UVec2,
}

impl Light {
    /// In real pixels.
    #[must_use]
    pub const fn size(&self) -> UVec2 {
        self.size
    }
}

/// The lights of a stage, each as large as it is seen at most: soft as they are, more would not show.
#[derive(Debug, Clone, PartialEq)]
pub struct Lights {
    /// Where the leader's beam meets the floor.
    pub pool: Light,
    /// The leader's beam.
    pub cone: Light,
    /// Somebody's own, as wide as it gets.
    pub glow: Light,
}

impl Lights {
    /// The lights of a stage of this height, in real pixels.
    #[must_use]
    pub fn of(palette: &Palette, height: u32) -> Self {
        let width = stage::glow_width(1.0);
        let round = pixels(height, width, width / stage::GLOW_ASPECT);
        let spotlight = |svg, size| Light {
            svg,
            ring: None,
            tone: palette.tone(ColorToken::Spotlight),
            size,
        };
        Self {
            pool: spotlight(stage::pool(palette), round),
            cone: spotlight(stage::cone(palette), pixels(height, 400.0, 720.0)),
            glow: Light {
                svg: stage::glow(palette),
                ring: Some(stage::glow_ring(palette)),
                tone: palette.tone(ColorToken::Glow),
                size: round,
            },
        }
    }

    pub(super) fn each(self) -> [Light; 3] {
        [self.pool, self.cone, self.glow]
    }
}

/// Stage units, of which a stage is 1080 high, as real pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the sizes of pictures"
)]
fn pixels(height: u32, across: f64, down: f64) -> UVec2 {
    let pixels = |units: f64| (units * f64::from(height) / 1080.0).round().clamp(1.0, 2048.0) as u32;
    UVec2::new(pixels(across), pixels(down))
}
