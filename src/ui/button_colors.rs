//! How targets look: at rest, under the mouse, pressed, in the focus.
//!
//! In: a [`ButtonColors`] on a target's node, the mouse, the focus. Out: its ground, its edge and the double ring.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;

use super::theme::Theme;
use crate::art::palette::ColorToken;

/// The colours of a target at rest, under the mouse, and in the focus.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct ButtonColors {
    ground: Option<ColorToken>,
    hover: Option<ColorToken>,
    edge: Option<ColorToken>,
}

impl ButtonColors {
    /// A row on a panel.
    #[must_use]
    pub const fn raised() -> Self {
        Self {
            ground: Some(ColorToken::Raised),
            hover: Some(ColorToken::Chosen),
            edge: Some(ColorToken::Outline),
        }
    }

    /// A chosen row.
    #[must_use]
    pub const fn chosen() -> Self {
        Self {
            ground: Some(ColorToken::Chosen),
            hover: Some(ColorToken::Chosen),
            edge: Some(ColorToken::Accent),
        }
    }

    /// The button that goes on.
    #[must_use]
    pub const fn primary() -> Self {
        Self {
            ground: Some(ColorToken::Accent),
            hover: Some(ColorToken::Accent),
            edge: Some(ColorToken::Accent),
        }
    }

    /// A ground of a colour with a meaning.
    #[must_use]
    pub const fn filled(ground: ColorToken) -> Self {
        Self {
            ground: Some(ground),
            hover: Some(ground),
            edge: None,
        }
    }

    /// Nothing but the ring, for what has a picture of its own.
    #[must_use]
    pub const fn bare() -> Self {
        Self {
            ground: None,
            hover: None,
            edge: None,
        }
    }

    /// A field for text.
    #[must_use]
    pub const fn field() -> Self {
        Self {
            ground: Some(ColorToken::Bar),
            hover: Some(ColorToken::Bar),
            edge: Some(ColorToken::Outline),
        }
    }

    /// The little buttons of a stepper.
    #[must_use]
    pub const fn step() -> Self {
        Self {
            ground: Some(ColorToken::Bar),
            hover: Some(ColorToken::Chosen),
            edge: Some(ColorToken::Outline),
        }
    }

    /// A quiet button on a bar.
    #[must_use]
    pub fn quiet() -> Self {
        Self {
            ground: None,
            hover: Some(ColorToken::Raised),
            edge: None,
        }
    }

    /// The same with another edge.
    #[must_use]
    pub const fn edged(self, edge: ColorToken) -> Self {
        Self {
            edge: Some(edge),
            ..self
        }
    }

    /// The same with another ground under the mouse and in the focus.
    #[must_use]
    pub const fn lit(self, hover: ColorToken) -> Self {
        Self {
            hover: Some(hover),
            ..self
        }
    }

    /// What a target needs to be drawn with these colours, beside them.
    #[must_use]
    pub fn states(self, theme: &Theme) -> impl Bundle + use<> {
        (
            Hovered::default(),
            BackgroundColor(of(theme, self.ground)),
            BorderColor::all(of(theme, self.edge)),
            Outline {
                width: px(3),
                offset: px(2),
                color: Color::NONE,
            },
        )
    }
}

fn of(theme: &Theme, paint: Option<ColorToken>) -> Color {
    paint.map_or(Color::NONE, |paint| theme.colour(paint))
}

type Colored<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static ButtonColors,
        &'static Hovered,
        Has<Pressed>,
        &'static mut BackgroundColor,
        &'static mut BorderColor,
        &'static mut Outline,
    ),
>;

pub(super) fn apply_colors(
    mut targets: Colored,
    focus: Res<InputFocus>,
    ring: Res<InputFocusVisible>,
    theme: Res<Theme>,
) {
    for (entity, skin, hovered, pressed, mut ground, mut edge, mut outline) in &mut targets {
        let ringed = ring.0 && focus.get() == Some(entity);
        let lit = hovered.get() || ringed;
        let wanted = of(&theme, if pressed || lit { skin.hover } else { skin.ground });
        let edging = of(
            &theme,
            if ringed {
                Some(ColorToken::FocusInner)
            } else {
                skin.edge
            },
        );
        let around = of(&theme, ringed.then_some(ColorToken::FocusOuter));
        if ground.0 != wanted || edge.top != edging || outline.color != around {
            ground.0 = wanted;
            edge.set_all(edging);
            outline.color = around;
            outline.offset = px(0);
        }
    }
}
