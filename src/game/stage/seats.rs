//! The seats at the table: who can be asked can be pressed, from the head to the name, and their plate looks like a button with its key.
//!
//! In: people with the numbers of the moves that ask them. Out: nodes with [`StageSeat`], plates with a key, lit while their seat is pointed
//! at or has the focus.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::StageSeat;
use super::builder::Builder;
use super::nodes::area;
use crate::art::palette::ColorToken;
use crate::ui::theme::{Theme, Weight, radius, type_size};

/// The key on a plate: the side of its cap, before it, after the name, above and below, and between both, in design pixels.
const CAP: f32 = 26.0;
const BEFORE: f32 = 4.0;
const AFTER: f32 = 9.0;
const ABOVE: f32 = 4.0;
const BETWEEN: f32 = 5.0;

/// What a plate has beside its name.
pub(super) const AROUND: f32 = BEFORE + CAP + BETWEEN + AFTER + 4.0;

/// The plate of somebody who can be asked.
#[derive(Component, Debug)]
pub(super) struct Plate {
    seat: Entity,
    /// Its ground at rest.
    ground: Color,
    /// They speak: it stays on the paper of their bubble.
    speaks: bool,
}

impl Builder<'_, '_, '_> {
    /// The seats of those who can be asked, by the order of the people.
    pub(super) fn seats(&mut self) -> Vec<Option<Entity>> {
        let layout = &self.plan.layout;
        let seats = (0..layout.singles()).map(|index| {
            self.plan.numbers.get(index).copied().flatten()?;
            let ((left, top), (width, height)) = layout.seat_area(index)?;
            let node = Node {
                border: UiRect::all(px(2)),
                border_radius: BorderRadius::all(self.theme.px(radius::BUBBLE)),
                ..area(self.plan, left, top, width, height)
            };
            let seat = StageSeat(self.plan.people[index].0);
            let seat = self
                .commands
                .spawn((node, seat, Hovered::default(), ChildOf(self.stage)));
            Some(seat.id())
        });
        seats.collect()
    }

    /// Makes a name's pill the plate of a seat, with the key of its number.
    pub(super) fn plate(&mut self, pill: Entity, seat: Entity, number: u32, (ground, speaks): (Color, bool)) {
        let keys = self.plan.keys;
        let theme = self.theme;
        let node = Node {
            padding: UiRect {
                left: theme.px(if keys { BEFORE } else { AFTER }),
                right: theme.px(AFTER),
                top: theme.px(ABOVE),
                bottom: theme.px(ABOVE),
            },
            column_gap: theme.px(BETWEEN),
            align_items: AlignItems::Center,
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(theme.px(radius::PILL)),
            flex_shrink: 0.0,
            ..default()
        };
        let plate = Plate { seat, ground, speaks };
        let edge = BorderColor::all(theme.colour(ColorToken::Outline));
        self.commands.entity(pill).insert((node, plate, edge));
        if !keys {
            return;
        }
        let cap = Node {
            min_width: theme.px(CAP),
            min_height: theme.px(CAP),
            padding: UiRect::horizontal(theme.px(4.0)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(theme.px(CAP / 2.0)),
            flex_shrink: 0.0,
            ..default()
        };
        let word = (
            Text::new(number.to_string()),
            theme.font(Weight::Bold, type_size::SMALL),
            TextColor(theme.colour(ColorToken::Ink)),
            TextLayout::new(Justify::Center, LineBreak::NoWrap),
            Pickable::IGNORE,
        );
        let cap = self.commands.spawn((
            cap,
            BackgroundColor(theme.colour(ColorToken::Bar)),
            BorderColor::all(theme.colour(ColorToken::Outline)),
            Pickable::IGNORE,
            children![word],
        ));
        let cap = cap.id();
        self.commands.entity(pill).insert_children(0, &[cap]);
    }
}

/// A plate is lit while its seat is pointed at or has the focus.
pub(super) fn light_plates(
    mut plates: Query<(&Plate, &mut BackgroundColor, &mut BorderColor)>,
    seats: Query<&Hovered, With<StageSeat>>,
    focus: Option<Res<InputFocus>>,
    ring: Option<Res<InputFocusVisible>>,
    theme: Res<Theme>,
) {
    let focused = focus
        .filter(|_| ring.is_some_and(|ring| ring.0))
        .and_then(|focus| focus.get());
    for (plate, mut ground, mut edge) in &mut plates {
        let lit = focused == Some(plate.seat) || seats.get(plate.seat).is_ok_and(Hovered::get);
        let wanted = match (lit, plate.speaks) {
            (true, false) => theme.colour(ColorToken::Chosen),
            _ => plate.ground,
        };
        let edging = theme.colour(if lit { ColorToken::Accent } else { ColorToken::Outline });
        if ground.0 != wanted || edge.top != edging {
            ground.0 = wanted;
            edge.set_all(edging);
        }
    }
}
