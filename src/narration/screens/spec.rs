//! A row of the table of screens: what a face must know of a screen before it has a page.
//!
//! In: [`Screen::spec`]. Out: its name, its key, how it is reached, and the page of a screen that is laid over others.

use strum::VariantArray;

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::Page;
use crate::narration::screens::Screen;
use crate::narration::view::View;
use crate::platform::keys::{Action, Keys};
use crate::platform::settings::Settings;
use crate::simulation::Question;

/// How a screen is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenKind {
    /// A place outside of a play-through.
    Menu,
    /// A place in a play-through, or what is said there.
    Play,
    /// Laid over a play-through.
    PlayOverlay,
    /// Laid over anything.
    Overlay,
}

/// What a page that is laid over is made from.
#[derive(Debug, Clone, Copy)]
pub struct OverlayContext<'a> {
    /// In which words.
    pub words: &'a Localizer,
    /// What is set.
    pub settings: &'a Settings,
    /// For the plain-text face.
    pub in_text: bool,
    /// The play-through that it is laid over, if any.
    pub view: Option<&'a View<'a>>,
    /// Its open question.
    pub question: Option<&'a Question>,
    /// The part of the page that is open, by its id.
    pub disclosed: Option<&'a str>,
}

impl<'a> OverlayContext<'a> {
    /// The keys as they are set; none where nothing but lines can be typed.
    #[must_use]
    pub fn keys(&self) -> Option<&'a Keys> {
        (!self.in_text).then_some(&self.settings.keys)
    }
}

/// Makes the page of a screen that is laid over others; none when there is nothing to show in it.
pub type OverlayPage = fn(&OverlayContext<'_>) -> Option<Page>;

/// A row of the table of screens.
#[derive(Debug, Clone, Copy)]
pub struct ScreenSpec {
    /// Its name, for tests, pictures and files; what is typed in the terminal to lay it over.
    pub name: &'static str,
    /// How it is reached.
    pub kind: ScreenKind,
    /// The key that shows it and takes it away again.
    pub action: Option<Action>,
    /// The message that names it in the menu of the title, where it stands there.
    pub entry: Option<&'static str>,
    /// Its page, where that follows from an [`OverlayContext`] alone.
    pub page: Option<OverlayPage>,
}

impl ScreenSpec {
    pub(super) const fn new(name: &'static str, kind: ScreenKind) -> Self {
        Self {
            name,
            kind,
            action: None,
            entry: None,
            page: None,
        }
    }

    pub(super) const fn key(self, action: Action) -> Self {
        Self {
            action: Some(action),
            ..self
        }
    }

    pub(super) const fn entry(self, message: &'static str) -> Self {
        Self {
            entry: Some(message),
            ..self
        }
    }

    pub(super) const fn page(self, page: OverlayPage) -> Self {
        Self {
            page: Some(page),
            ..self
        }
    }
}

impl Screen {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name, for tests, pictures and files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.spec().name
    }

    /// The screen of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|screen| screen.name() == name)
    }

    /// Those that can be laid over anything, in the order of the table.
    pub fn overlays() -> impl Iterator<Item = Self> {
        let laid_over = |screen: &Self| screen.spec().kind == ScreenKind::Overlay;
        Self::ALL.iter().copied().filter(laid_over)
    }

    /// It is laid over another screen, and closing it leads back there.
    #[must_use]
    pub const fn is_overlay(self) -> bool {
        matches!(self.spec().kind, ScreenKind::PlayOverlay | ScreenKind::Overlay)
    }

    /// The screen that a key lays over whatever is shown.
    #[must_use]
    pub fn of_action(action: Action) -> Option<Self> {
        Self::overlays().find(|screen| screen.spec().action == Some(action))
    }
}

/// The page of a screen that is laid over others; none for other screens, and when there is nothing to show in it.
#[must_use]
pub fn overlay(screen: Screen, context: &OverlayContext<'_>) -> Option<Page> {
    screen.spec().page.and_then(|page| page(context))
}
