//! Settings that are one of a few words: colours, distance, window.

/// Colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
    /// Contrast of at least 7 to 1.
    HighContrast,
}

/// How far away it is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ViewingDistance {
    /// At a desk.
    #[default]
    Desk,
    /// On a wall.
    Projector,
}

/// How the window stands on the monitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WindowMode {
    /// One among others.
    #[default]
    Windowed,
    /// All of the monitor.
    FullScreen,
}

/// A setting that is one of a few words.
pub(super) trait Word: Copy + Default + 'static {
    /// All of them.
    const ALL: &'static [Self];
    /// Its word in the file.
    fn word(self) -> &'static str;
}

macro_rules! words {
    ($type:ident: $($variant:ident $word:literal),+) => {
        impl $type {
            /// All of them, the usual one first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in `settings.json`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl Word for $type {
            const ALL: &'static [Self] = Self::ALL;
            fn word(self) -> &'static str {
                self.name()
            }
        }
    };
}

words!(Scheme: Dark "dark", Light "light", HighContrast "high_contrast");
words!(ViewingDistance: Desk "desk", Projector "projector");
words!(WindowMode: Windowed "windowed", FullScreen "full_screen");
