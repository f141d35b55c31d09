//! How targets look: at rest, under the mouse, pressed, in the focus.
//!
//! In: a [`Skin`] on a target's node, the mouse, the focus. Out: its ground, its edge and the double ring.

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::window::RequestRedraw;

use super::focus::Remembered;
use super::theme;

/// The colours of a target at rest, under the mouse, and in the focus.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Skin {
    ground: Color,
    hover: Color,
    edge: Color,
}

impl Skin {
    /// A row on a panel.
    #[must_use]
    pub const fn raised() -> Self {
        Self {
            ground: theme::PANEL_RAISED,
            hover: theme::PANEL_CHOSEN,
            edge: theme::OUTLINE,
        }
    }

    /// A chosen row.
    #[must_use]
    pub const fn chosen() -> Self {
        Self {
            ground: theme::PANEL_CHOSEN,
            hover: theme::PANEL_CHOSEN,
            edge: theme::IVORY,
        }
    }

    /// The button that goes on.
    #[must_use]
    pub const fn primary() -> Self {
        Self {
            ground: theme::IVORY,
            hover: Color::WHITE,
            edge: theme::IVORY,
        }
    }

    /// Nothing but the ring, for what has a picture of its own.
    #[must_use]
    pub const fn bare() -> Self {
        Self {
            ground: Color::NONE,
            hover: Color::NONE,
            edge: Color::NONE,
        }
    }

    /// A field for text.
    #[must_use]
    pub const fn field() -> Self {
        Self {
            ground: theme::BAR,
            hover: theme::BAR,
            edge: theme::OUTLINE,
        }
    }

    /// The little buttons of a stepper.
    #[must_use]
    pub const fn step() -> Self {
        Self {
            ground: theme::BAR,
            hover: theme::PANEL_CHOSEN,
            edge: theme::OUTLINE,
        }
    }

    /// A quiet button on a bar.
    #[must_use]
    pub fn quiet() -> Self {
        Self {
            ground: Color::NONE,
            hover: theme::PANEL_RAISED,
            edge: Color::NONE,
        }
    }

    /// The same with another edge.
    #[must_use]
    pub const fn edged(self, edge: Color) -> Self {
        Self { edge, ..self }
    }

    /// Everything a target needs to be drawn with these colours.
    #[must_use]
    pub fn bundle(self) -> impl Bundle {
        (
            self,
            Hovered::default(),
            BackgroundColor(self.ground),
            BorderColor::all(self.edge),
            Outline {
                width: px(3),
                offset: px(2),
                color: Color::NONE,
            },
        )
    }
}

type Dressed<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static Skin,
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
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, skin, hovered, pressed, mut ground, mut edge, mut outline) in &mut targets {
        let ringed = remembered.ringed && focus.get() == Some(entity);
        let lit = hovered.get() || ringed;
        let wanted = if pressed || lit { skin.hover } else { skin.ground };
        let edging = if ringed { theme::NIGHT } else { skin.edge };
        let ring = if ringed { theme::FOCUS } else { Color::NONE };
        if ground.0 != wanted || edge.top != edging || outline.color != ring {
            ground.0 = wanted;
            edge.set_all(edging);
            outline.color = ring;
            outline.offset = px(0);
            redraw.write(RequestRedraw);
        }
    }
}
