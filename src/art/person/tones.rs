//! The colours of one person, chosen from their look.
//!
//! In: a [`Appearance`]. Out: tones for skin, face lines, hair and clothes; face lines keep at least 3:1 on every skin.

use crate::art::palette::{ColorToken, Palette, SKINS, Srgb8, TOPS};
use crate::scenario::resolved::Appearance;
use crate::scenario::vocabulary::Shade;

/// The colours one figure is painted with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tones {
    pub(super) skin: Srgb8,
    pub(super) skin_shadow: Srgb8,
    pub(super) line: Srgb8,
    pub(super) brow: Srgb8,
    pub(super) blush: Srgb8,
    pub(super) hair: Srgb8,
    pub(super) hair_light: Srgb8,
    pub(super) top: Srgb8,
    pub(super) top_shadow: Srgb8,
    pub(super) top_light: Srgb8,
    pub(super) trousers: Srgb8,
}

impl Tones {
    /// The colours of a look; values out of range take the nearest.
    pub(super) fn of(look: &Appearance, palette: &Palette) -> Self {
        let step = usize::from(look.skin.clamp(1, 6)) - 1;
        let skin = SKINS.get(step).copied().unwrap_or(SKINS[0]);
        let top = TOPS
            .get(usize::from(look.top))
            .copied()
            .unwrap_or(palette.tone(ColorToken::LeaderTop));
        let hair = hair_tone(look.shade);
        let trousers = [
            Srgb8(0x4c, 0x48, 0x6c),
            Srgb8(0x3f, 0x4b, 0x66),
            Srgb8(0x57, 0x4b, 0x62),
        ];
        Self {
            skin,
            skin_shadow: skin.mix(Srgb8(0x5a, 0x1e, 0x2c), 0.24),
            line: line_on(step),
            brow: brow_on(step),
            blush: skin.mix(Srgb8(0xe8, 0x5c, 0x5c), 0.42),
            hair,
            hair_light: hair.lighter(0.2),
            top,
            top_shadow: top.darker(0.24),
            top_light: top.lighter(0.2),
            trousers: trousers
                .get(usize::from(look.top) % trousers.len())
                .copied()
                .unwrap_or(trousers[0]),
        }
    }
}

fn hair_tone(shade: Shade) -> Srgb8 {
    match shade {
        Shade::Black => Srgb8(0x2a, 0x22, 0x2c),
        Shade::Brown => Srgb8(0x63, 0x42, 0x2f),
        Shade::Red => Srgb8(0xb0, 0x5a, 0x30),
        Shade::Fair => Srgb8(0xdb, 0xb9, 0x78),
        Shade::Grey => Srgb8(0xbd, 0xba, 0xc6),
        Shade::Teal => Srgb8(0x2f, 0x84, 0x92),
        Shade::Plum => Srgb8(0x86, 0x47, 0x76),
    }
}

/// The colour of mouth, lids and nose on the skin with this index.
fn line_on(step: usize) -> Srgb8 {
    match step {
        5 => Srgb8(0xf2, 0xcf, 0xb6),
        4 => Srgb8(0x14, 0x0a, 0x0e),
        _ => Srgb8(0x33, 0x1d, 0x26),
    }
}

fn brow_on(step: usize) -> Srgb8 {
    match step {
        5 => Srgb8(0xd2, 0xa0, 0x7e),
        _ => line_on(step),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_can_be_read_on_every_skin() {
        for (step, skin) in SKINS.iter().enumerate() {
            assert!(line_on(step).contrast(*skin) >= 3.0, "lines on skin {}", step + 1);
            assert!(brow_on(step).contrast(*skin) >= 3.0, "brows on skin {}", step + 1);
        }
    }
}
