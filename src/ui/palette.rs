//! The colours of every screen and picture, as plain data.
//!
//! Out: sRGB tones with fixed meanings (amber = autonomy, coral = reliance and trouble, sky = the leader and their hours,
//! mint = going well) and the neutral ones. In: nothing; [`super::theme`] turns them into Bevy's colours, the art into SVG.

/// One opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tone(pub u8, pub u8, pub u8);

impl Tone {
    /// As SVG writes it, `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// This colour moved toward another; `share` 0 keeps it, 1 reaches the other.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        let channel = |from: u8, to: u8| {
            let value = f64::from(from) + (f64::from(to) - f64::from(from)) * share;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mean of two bytes is a byte"
            )]
            let byte = value.round() as u8;
            byte
        };
        Self(
            channel(self.0, other.0),
            channel(self.1, other.1),
            channel(self.2, other.2),
        )
    }

    /// Lighter by a share 0..1.
    #[must_use]
    pub fn lighter(self, share: f64) -> Self {
        self.mix(Self(255, 255, 255), share)
    }

    /// Darker by a share 0..1, toward the dark of the stage rather than toward black.
    #[must_use]
    pub fn darker(self, share: f64) -> Self {
        self.mix(Self(22, 14, 30), share)
    }

    /// Relative luminance as WCAG defines it, 0..1.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                libm::pow((value + 0.055) / 1.055, 2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio against another colour as WCAG defines it, 1..21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// Autonomy, and nothing else.
pub const AMBER: Tone = Tone(0xff, 0xc8, 0x57);
/// Reliance and trouble.
pub const CORAL: Tone = Tone(0xff, 0x8a, 0x7a);
/// The leader and the leader's hours.
pub const SKY: Tone = Tone(0x7c, 0xc4, 0xff);
/// Going well.
pub const MINT: Tone = Tone(0x6b, 0xdc, 0xb4);
/// Buttons, progress and quiet marks.
pub const IVORY: Tone = Tone(0xf4, 0xef, 0xe6);
/// Words on dark.
pub const INK_LIGHT: Tone = IVORY;
/// Quieter words on dark.
pub const INK_SOFT: Tone = Tone(0xbe, 0xb6, 0xcc);
/// Words on light.
pub const INK_DARK: Tone = Tone(0x1d, 0x17, 0x28);
/// Behind everything.
pub const NIGHT: Tone = Tone(0x15, 0x13, 0x1f);
/// Bars at the edges of the window and the pills under people.
pub const BAR: Tone = Tone(0x12, 0x0f, 0x1b);
/// Panels and cards.
pub const PANEL: Tone = Tone(0x26, 0x21, 0x36);
/// Rows inside a panel.
pub const PANEL_RAISED: Tone = Tone(0x32, 0x2b, 0x46);
/// The chosen row.
pub const PANEL_CHOSEN: Tone = Tone(0x40, 0x36, 0x63);
/// Thin outlines.
pub const OUTLINE: Tone = Tone(0x7d, 0x74, 0x9a);
/// The bubble of someone who speaks.
pub const PAPER: Tone = Tone(0xff, 0xf3, 0xd9);
/// The leader's light.
pub const MOONLIGHT: Tone = Tone(0xdd, 0xe8, 0xff);
/// A thread on which nothing waits.
pub const SLACK: Tone = Tone(0xd3, 0xc4, 0xd8);
/// The leader's top.
pub const LEADER_TOP: Tone = Tone(0xf1, 0xee, 0xf8);

/// Colours of tops, in the order of [`Look::top`](crate::scenario::resolved::Look); none of them is a colour with a meaning.
pub const TOPS: [Tone; 12] = [
    Tone(0x80, 0x66, 0xd4),
    Tone(0x3f, 0x8a, 0x68),
    Tone(0xbd, 0x4f, 0x80),
    Tone(0x4b, 0x6f, 0xb8),
    Tone(0xa7, 0x84, 0x4a),
    Tone(0x2f, 0x88, 0x93),
    Tone(0x8a, 0x6d, 0x93),
    Tone(0x9c, 0x4a, 0x50),
    Tone(0x6d, 0x7b, 0x9c),
    Tone(0x7f, 0x8a, 0x4a),
    Tone(0xc9, 0xbd, 0xad),
    Tone(0x8d, 0x62, 0x4c),
];

/// Skins from lightest to darkest, in the order of [`Look::skin`](crate::scenario::resolved::Look) minus one.
pub const SKINS: [Tone; 6] = [
    Tone(0xf6, 0xd8, 0xc2),
    Tone(0xec, 0xc1, 0x9d),
    Tone(0xd6, 0x9f, 0x76),
    Tone(0xb4, 0x7a, 0x52),
    Tone(0x8c, 0x5a, 0x3c),
    Tone(0x66, 0x42, 0x30),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_can_be_read_on_every_surface() {
        for surface in [NIGHT, BAR, PANEL, PANEL_RAISED, PANEL_CHOSEN] {
            assert!(INK_LIGHT.contrast(surface) >= 7.0, "{surface:?}");
            assert!(INK_SOFT.contrast(surface) >= 4.5, "{surface:?}");
        }
        assert!(INK_DARK.contrast(PAPER) >= 7.0);
        assert!(INK_DARK.contrast(IVORY) >= 7.0);
    }

    #[test]
    fn colours_with_a_meaning_stand_out_from_panels() {
        for colour in [AMBER, CORAL, SKY, MINT] {
            assert!(colour.contrast(PANEL_CHOSEN) >= 3.0, "{colour:?}");
        }
    }
}
