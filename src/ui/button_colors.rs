//! How targets look: at rest, under the mouse, pressed, in the focus.
//!
//! In: a [`ButtonColors`] on a target's node, the mouse, the focus. Out: its ground, its edge and the double ring.

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::window::RequestRedraw;

use super::focus::Remembered;
use super::palette::ColorToken;
use super::theme::Theme;

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

    /// Everything a target needs to be drawn with these colours.
    #[must_use]
    pub fn bundle(self, theme: &Theme) -> impl Bundle + use<> {
        (
            self,
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

type Dressed<'w, 's> = Query<
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

pub(super) fn dress(
    mut targets: Dressed,
    focus: Res<InputFocus>,
    remembered: Res<Remembered>,
    theme: Res<Theme>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, skin, hovered, pressed, mut ground, mut edge, mut outline) in &mut targets {
        let ringed = remembered.ringed && focus.get() == Some(entity);
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
        let ring = of(&theme, ringed.then_some(ColorToken::FocusOuter));
        if ground.0 != wanted || edge.top != edging || outline.color != ring {
            ground.0 = wanted;
            edge.set_all(edging);
            outline.color = ring;
            outline.offset = px(0);
            redraw.write(RequestRedraw);
        }
    }
}
