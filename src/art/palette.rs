//! The colours of every screen and picture, as plain data.
//!
//! In: a scheme (dark, light, high contrast). Out: a [`Palette`] that says which [`Srgb8`] a [`ColorToken`] has in it. Tokens have fixed
//! meanings (amber = autonomy, coral = reliance and trouble, sky = the leader and their hours, mint = going well), the rest is
//! neutral; the window's theme turns them into Bevy's colours, the art into SVG.

use crate::platform::settings::Scheme;

/// One opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Srgb8(pub u8, pub u8, pub u8);

impl Srgb8 {
    /// As SVG writes it, `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Reads `#rrggbb`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self(channel(0)?, channel(2)?, channel(4)?))
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

/// A colour by what it means; which tone that is, the [`Palette`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColorToken {
    /// Autonomy, and nothing else.
    Amber,
    /// Reliance and trouble.
    Coral,
    /// The leader and the leader's hours.
    Sky,
    /// Going well.
    Mint,
    /// Hours for what everybody works in.
    MintPale,
    /// Hours close to the work.
    MintDeep,
    /// The leader's own desk: neither good nor bad.
    Desk,
    /// Buttons that go on, progress, quiet marks.
    Accent,
    /// Words on [`ColorToken::Accent`].
    OnAccent,
    /// Words on a ground of amber, coral, sky, mint or desk.
    OnColour,
    /// Words.
    Ink,
    /// Quieter words.
    InkSoft,
    /// Behind everything.
    Ground,
    /// Bars at the edges of the window, and the pills under people.
    Bar,
    /// Panels and cards.
    Panel,
    /// Rows inside a panel.
    Raised,
    /// The chosen row, and what is pointed at.
    Chosen,
    /// Thin outlines.
    Outline,
    /// The bubble of someone who speaks.
    Paper,
    /// Words on [`ColorToken::Paper`].
    OnPaper,
    /// The outer ring of the focus.
    FocusOuter,
    /// The inner ring of the focus.
    FocusInner,
    /// A person's own light on the floor.
    Glow,
    /// The leader's light.
    Spotlight,
    /// A thread on which nothing waits.
    Slack,
    /// The leader's top.
    LeaderTop,
    /// The back wall at its top, then at its foot.
    WallTop,
    /// The foot of the back wall.
    WallFoot,
    /// The floor where it is brightest.
    FloorNear,
    /// The floor.
    Floor,
    /// The floor at its rim.
    FloorFar,
    /// Seams of floor and wall, shadows.
    Seam,
}

/// Which tone each paint has.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    /// Which scheme it is.
    pub scheme: Scheme,
    tone: fn(ColorToken) -> Srgb8,
}

impl Palette {
    /// The palette of a scheme.
    #[must_use]
    pub const fn of(scheme: Scheme) -> &'static Self {
        match scheme {
            Scheme::Dark => &DARK,
            Scheme::Light => &LIGHT,
            Scheme::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// The tone of a paint.
    #[must_use]
    pub fn tone(&self, paint: ColorToken) -> Srgb8 {
        (self.tone)(paint)
    }

    /// The tone of a paint as SVG writes it.
    #[must_use]
    pub fn hex(&self, paint: ColorToken) -> String {
        self.tone(paint).hex()
    }

    /// Whether words are dark on light.
    #[must_use]
    pub const fn bright(&self) -> bool {
        matches!(self.scheme, Scheme::Light)
    }
}

static DARK: Palette = Palette {
    scheme: Scheme::Dark,
    tone: dark,
};

static LIGHT: Palette = Palette {
    scheme: Scheme::Light,
    tone: light,
};

static HIGH_CONTRAST: Palette = Palette {
    scheme: Scheme::HighContrast,
    tone: high_contrast,
};

const IVORY: Srgb8 = Srgb8(0xf4, 0xef, 0xe6);
const INK: Srgb8 = Srgb8(0x1d, 0x17, 0x28);
const WHITE: Srgb8 = Srgb8(0xff, 0xff, 0xff);
const BLACK: Srgb8 = Srgb8(0, 0, 0);

/// A dim room, a warm stage: for a desk, and for a projector in the dark.
const fn dark(paint: ColorToken) -> Srgb8 {
    match paint {
        ColorToken::Amber | ColorToken::Glow => Srgb8(0xff, 0xc8, 0x57),
        ColorToken::Coral => Srgb8(0xff, 0x8a, 0x7a),
        ColorToken::Sky => Srgb8(0x7c, 0xc4, 0xff),
        ColorToken::Mint => Srgb8(0x6b, 0xdc, 0xb4),
        ColorToken::MintPale => Srgb8(0xb4, 0xee, 0xd8),
        ColorToken::MintDeep => Srgb8(0x4c, 0xb3, 0x92),
        ColorToken::Desk => Srgb8(0xb3, 0xa2, 0xf2),
        ColorToken::Accent | ColorToken::Ink => IVORY,
        ColorToken::OnAccent | ColorToken::OnColour | ColorToken::OnPaper => INK,
        ColorToken::InkSoft => Srgb8(0xbe, 0xb6, 0xcc),
        ColorToken::Ground | ColorToken::FocusInner => Srgb8(0x15, 0x13, 0x1f),
        ColorToken::Bar => Srgb8(0x12, 0x0f, 0x1b),
        ColorToken::Panel => Srgb8(0x26, 0x21, 0x36),
        ColorToken::Raised => Srgb8(0x32, 0x2b, 0x46),
        ColorToken::Chosen => Srgb8(0x40, 0x36, 0x63),
        ColorToken::Outline => Srgb8(0x7d, 0x74, 0x9a),
        ColorToken::Paper => Srgb8(0xff, 0xf3, 0xd9),
        ColorToken::FocusOuter => WHITE,
        ColorToken::Spotlight => Srgb8(0xdd, 0xe8, 0xff),
        ColorToken::Slack => Srgb8(0xd3, 0xc4, 0xd8),
        ColorToken::LeaderTop => Srgb8(0xf1, 0xee, 0xf8),
        ColorToken::WallTop => Srgb8(0x19, 0x16, 0x26),
        ColorToken::WallFoot => Srgb8(0x2b, 0x22, 0x38),
        ColorToken::FloorNear => Srgb8(0x5a, 0x45, 0x4a),
        ColorToken::Floor => Srgb8(0x3b, 0x2d, 0x3b),
        ColorToken::FloorFar => Srgb8(0x20, 0x1a, 0x2a),
        ColorToken::Seam => Srgb8(0x0d, 0x08, 0x12),
    }
}

/// Paper and daylight: for a bright room.
const fn light(paint: ColorToken) -> Srgb8 {
    match paint {
        ColorToken::Amber => Srgb8(0x8f, 0x5a, 0x00),
        ColorToken::Glow => Srgb8(0xf7, 0xc2, 0x3e),
        ColorToken::Coral => Srgb8(0xb7, 0x33, 0x24),
        ColorToken::Sky => Srgb8(0x1f, 0x5f, 0xbf),
        ColorToken::Mint => Srgb8(0x0f, 0x74, 0x54),
        ColorToken::MintPale => Srgb8(0x3a, 0x73, 0x5e),
        ColorToken::MintDeep => Srgb8(0x0a, 0x57, 0x40),
        ColorToken::Desk => Srgb8(0x6a, 0x50, 0xb8),
        ColorToken::Accent | ColorToken::Ink | ColorToken::OnPaper | ColorToken::FocusOuter => INK,
        ColorToken::OnAccent | ColorToken::OnColour | ColorToken::Paper => Srgb8(0xff, 0xfd, 0xf8),
        ColorToken::InkSoft => Srgb8(0x57, 0x4e, 0x66),
        ColorToken::Ground => Srgb8(0xf3, 0xec, 0xe0),
        ColorToken::Bar | ColorToken::FocusInner => Srgb8(0xff, 0xfc, 0xf4),
        ColorToken::Panel => Srgb8(0xfd, 0xf9, 0xf1),
        ColorToken::Raised => Srgb8(0xf4, 0xed, 0xe2),
        ColorToken::Chosen => Srgb8(0xec, 0xe5, 0xf5),
        ColorToken::Outline => Srgb8(0x8d, 0x83, 0x92),
        ColorToken::Spotlight => Srgb8(0x8f, 0xb4, 0xf0),
        ColorToken::Slack => Srgb8(0x84, 0x78, 0x92),
        ColorToken::LeaderTop => Srgb8(0x39, 0x4d, 0x86),
        ColorToken::WallTop => Srgb8(0xe4, 0xd8, 0xc8),
        ColorToken::WallFoot => Srgb8(0xf1, 0xe8, 0xda),
        ColorToken::FloorNear => Srgb8(0xf8, 0xf1, 0xe4),
        ColorToken::Floor => Srgb8(0xef, 0xe5, 0xd4),
        ColorToken::FloorFar => Srgb8(0xdd, 0xcf, 0xba),
        ColorToken::Seam => Srgb8(0x8a, 0x7a, 0x66),
    }
}

/// Black, white and bright colours, every outline drawn: words at least 7:1.
const fn high_contrast(paint: ColorToken) -> Srgb8 {
    match paint {
        ColorToken::Amber | ColorToken::Glow => Srgb8(0xff, 0xd1, 0x4d),
        ColorToken::Coral => Srgb8(0xff, 0x9d, 0x8c),
        ColorToken::Sky => Srgb8(0x8f, 0xd0, 0xff),
        ColorToken::Mint => Srgb8(0x74, 0xf0, 0xc4),
        ColorToken::MintPale => Srgb8(0xc4, 0xff, 0xea),
        ColorToken::MintDeep => Srgb8(0x5c, 0xd0, 0xa8),
        ColorToken::Desk => Srgb8(0xcd, 0xbf, 0xff),
        ColorToken::Accent
        | ColorToken::Ink
        | ColorToken::Outline
        | ColorToken::Paper
        | ColorToken::FocusOuter
        | ColorToken::LeaderTop
        | ColorToken::Spotlight => WHITE,
        ColorToken::OnAccent
        | ColorToken::OnColour
        | ColorToken::OnPaper
        | ColorToken::Ground
        | ColorToken::FocusInner
        | ColorToken::Bar
        | ColorToken::Panel
        | ColorToken::WallTop
        | ColorToken::FloorFar
        | ColorToken::Seam => BLACK,
        ColorToken::InkSoft | ColorToken::Slack => Srgb8(0xe6, 0xe6, 0xe6),
        ColorToken::Raised => Srgb8(0x12, 0x12, 0x14),
        ColorToken::Chosen => Srgb8(0x2c, 0x22, 0x52),
        ColorToken::WallFoot => Srgb8(0x0c, 0x0c, 0x0f),
        ColorToken::FloorNear => Srgb8(0x26, 0x24, 0x2a),
        ColorToken::Floor => Srgb8(0x16, 0x15, 0x19),
    }
}

/// Colours of tops, in the order of [`Appearance::top`](crate::scenario::resolved::Appearance); none of them is a colour with a meaning.
pub const TOPS: [Srgb8; 12] = [
    Srgb8(0x80, 0x66, 0xd4),
    Srgb8(0x3f, 0x8a, 0x68),
    Srgb8(0xbd, 0x4f, 0x80),
    Srgb8(0x4b, 0x6f, 0xb8),
    Srgb8(0xa7, 0x84, 0x4a),
    Srgb8(0x2f, 0x88, 0x93),
    Srgb8(0x8a, 0x6d, 0x93),
    Srgb8(0x9c, 0x4a, 0x50),
    Srgb8(0x6d, 0x7b, 0x9c),
    Srgb8(0x7f, 0x8a, 0x4a),
    Srgb8(0xc9, 0xbd, 0xad),
    Srgb8(0x8d, 0x62, 0x4c),
];

/// Skins from lightest to darkest, in the order of [`Appearance::skin`](crate::scenario::resolved::Appearance) minus one.
pub const SKINS: [Srgb8; 6] = [
    Srgb8(0xf6, 0xd8, 0xc2),
    Srgb8(0xec, 0xc1, 0x9d),
    Srgb8(0xd6, 0x9f, 0x76),
    Srgb8(0xb4, 0x7a, 0x52),
    Srgb8(0x8c, 0x5a, 0x3c),
    Srgb8(0x66, 0x42, 0x30),
];

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMES: [Scheme; 3] = [Scheme::Dark, Scheme::Light, Scheme::HighContrast];
    const SURFACES: [ColorToken; 5] = [
        ColorToken::Ground,
        ColorToken::Bar,
        ColorToken::Panel,
        ColorToken::Raised,
        ColorToken::Chosen,
    ];
    const MEANINGS: [ColorToken; 5] = [
        ColorToken::Amber,
        ColorToken::Coral,
        ColorToken::Sky,
        ColorToken::Mint,
        ColorToken::Desk,
    ];

    /// The least contrast of words: WCAG AA, and AAA where high contrast was asked for.
    const fn least(scheme: Scheme) -> f64 {
        if matches!(scheme, Scheme::HighContrast) {
            7.0
        } else {
            4.5
        }
    }

    fn contrast(scheme: Scheme, one: ColorToken, other: ColorToken) -> f64 {
        let palette = Palette::of(scheme);
        palette.tone(one).contrast(palette.tone(other))
    }

    #[test]
    fn words_can_be_read_on_every_surface() {
        for scheme in SCHEMES {
            for surface in SURFACES {
                assert!(
                    contrast(scheme, ColorToken::Ink, surface) >= 7.0,
                    "{scheme:?} {surface:?}"
                );
                let soft = contrast(scheme, ColorToken::InkSoft, surface);
                assert!(soft >= least(scheme), "{scheme:?} {surface:?} {soft:.2}");
            }
            for (words, ground) in [
                (ColorToken::OnAccent, ColorToken::Accent),
                (ColorToken::OnPaper, ColorToken::Paper),
            ] {
                assert!(contrast(scheme, words, ground) >= 7.0, "{scheme:?} {words:?}");
            }
        }
    }

    #[test]
    fn colours_with_a_meaning_can_be_read_as_words_and_carry_words() {
        for scheme in SCHEMES {
            for colour in MEANINGS {
                for surface in SURFACES {
                    let found = contrast(scheme, colour, surface);
                    assert!(
                        found >= least(scheme),
                        "{scheme:?} {colour:?} on {surface:?}: {found:.2}"
                    );
                }
                let found = contrast(scheme, ColorToken::OnColour, colour);
                assert!(found >= least(scheme), "{scheme:?} words on {colour:?}: {found:.2}");
            }
        }
    }

    #[test]
    fn outlines_and_the_focus_stand_out() {
        for scheme in SCHEMES {
            for surface in SURFACES {
                let outline = contrast(scheme, ColorToken::Outline, surface);
                assert!(
                    outline >= if surface == ColorToken::Chosen { 2.4 } else { 3.0 },
                    "{scheme:?} {surface:?} {outline:.2}"
                );
                let ring = contrast(scheme, ColorToken::FocusOuter, surface);
                assert!(ring >= 7.0, "{scheme:?} {surface:?} {ring:.2}");
            }
            assert!(
                contrast(scheme, ColorToken::FocusInner, ColorToken::FocusOuter) >= 7.0,
                "{scheme:?}"
            );
        }
    }
}
