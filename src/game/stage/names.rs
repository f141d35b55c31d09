//! The pills with names.
//!
//! In: places, names, the size of type. Out: pills below people and the leader; a shortened name is whole while its owner is pointed at.

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::builder::Builder;
use super::nodes::{across, area_at, down, picture};
use super::parts::MovingPart;
use super::seats;
use crate::art::palette::ColorToken;
use crate::art::stage::{self, HEIGHT, drawn_as_group, fit};
use crate::ui::theme::{self, Weight, type_size};

/// A name that is shown whole while its owner is pointed at.
#[derive(Component, Debug)]
pub(super) struct NameOf {
    figure: Entity,
    short: String,
    whole: String,
}

impl Builder<'_, '_, '_> {
    /// The names of figures; of those who have a seat at the table it is its plate.
    pub(super) fn labels(&mut self, figures: &[Entity], seats: &[Option<Entity>]) {
        let layout = &self.plan.layout;
        let style = layout.name_style(self.theme.type_scale() > 1.2);
        let size = if style.small {
            type_size::SMALL
        } else {
            type_size::LABEL
        };
        for (index, place) in layout.places.iter().enumerate() {
            let (name, gone) = if index < layout.singles() {
                let (_, name, gone) = &self.plan.people[index];
                (name.clone(), *gone)
            } else {
                let more = drawn_as_group(layout.people).to_string();
                (self.plan.words.more.replace("%n", &more), false)
            };
            let letters = f64::from(self.theme.type_length(size));
            let logical = self.plan.logical();
            let free = layout.name_width(index, letters / logical);
            let seat = seats.get(index).copied().flatten();
            let number = self.plan.numbers.get(index).copied().flatten();
            let around = if seat.is_some() { seats::AROUND } else { 28.0 };
            let inner = (free * logical - f64::from(self.theme.length(around))).max(2.5 * letters);
            let fitted = fit(&name, inner, letters, style.wraps);
            // Whoever speaks has a name on the paper of their bubble.
            let speaks = self.plan.speech.as_ref().map(|(id, _)| *id);
            let speaks = index < layout.singles() && speaks == Some(self.plan.people[index].0);
            let (ground, ink) = match (speaks, gone) {
                (true, _) => (self.theme.colour(ColorToken::Paper), ColorToken::OnPaper),
                (_, true) => (self.theme.veiled(ColorToken::Bar, 0.5), ColorToken::InkSoft),
                _ => (self.theme.veiled(ColorToken::Bar, 0.86), ColorToken::Ink),
            };
            let (pill, text) = self.pill(place.label, ground, self.theme.colour(ink), &fitted.text, size, None);
            if let (Some(seat), Some(number)) = (seat, number) {
                self.plate(pill, seat, number, (ground, speaks));
            }
            if fitted.shortened {
                self.commands.entity(text).insert(NameOf {
                    figure: seat.unwrap_or(figures[index]),
                    short: fitted.text,
                    whole: name,
                });
            }
        }
    }

    /// A pill around a word, hung by the middle of its upper edge; returns the pill and the text.
    pub(super) fn pill(
        &mut self,
        at: (f64, f64),
        ground: Color,
        ink: Color,
        words: &str,
        size: f32,
        mover: Option<MovingPart>,
    ) -> (Entity, Entity) {
        let hanger = Node {
            width: px(0),
            justify_content: JustifyContent::Center,
            ..area_at(self.plan, at.0, at.1)
        };
        let pill = Node {
            padding: UiRect::axes(self.theme.px(14.0), self.theme.px(5.0)),
            border_radius: BorderRadius::all(self.theme.px(theme::radius::PILL)),
            flex_shrink: 0.0,
            ..default()
        };
        let hanger = self
            .commands
            .spawn((hanger, Pickable::IGNORE, ChildOf(self.stage)))
            .id();
        if let Some(mover) = mover {
            self.commands.entity(hanger).insert(mover);
        }
        let pill = self
            .commands
            .spawn((pill, BackgroundColor(ground), Pickable::IGNORE, ChildOf(hanger)))
            .id();
        let text = (
            Text::new(words),
            self.theme.font(Weight::SemiBold, size),
            TextColor(ink),
            TextLayout::new(Justify::Center, LineBreak::NoWrap),
        );
        let text = self.commands.spawn((text, Pickable::IGNORE, ChildOf(pill))).id();
        (pill, text)
    }

    /// What the second outlines mean, at the lower left of the stage.
    pub(super) fn legend(&mut self) {
        let room = self.plan.layout.format.room();
        let theme = self.theme;
        let paper = Node {
            position_type: PositionType::Absolute,
            left: across(self.plan, room.left + 24.0),
            bottom: down(HEIGHT - room.bottom + 14.0),
            flex_direction: FlexDirection::Column,
            row_gap: theme.px(4.0),
            padding: UiRect::axes(theme.px(14.0), theme.px(8.0)),
            border_radius: BorderRadius::all(theme.px(theme::radius::BUBBLE)),
            ..default()
        };
        let paper = self
            .commands
            .spawn((
                paper,
                BackgroundColor(theme.veiled(ColorToken::Bar, 0.92)),
                Pickable::IGNORE,
                ChildOf(self.stage),
            ))
            .id();
        let signs = [stage::glow_truth(theme.palette), stage::thread_truth(theme.palette)];
        let words = self.plan.words.truth.clone();
        for (place, (sign, words)) in signs.into_iter().zip(words).enumerate() {
            let row = Node {
                align_items: AlignItems::Center,
                column_gap: theme.px(10.0),
                ..default()
            };
            let height = if place == 0 { 24.0 } else { 12.0 };
            let width = if place == 0 { height * 2.4 } else { height };
            let icon = Node {
                width: theme.px(width),
                height: theme.px(height),
                margin: UiRect::horizontal(theme.px((58.0 - width) / 2.0)),
                flex_shrink: 0.0,
                ..default()
            };
            let sign = self.pictures.get(
                self.images,
                &sign,
                UVec2::new(if place == 0 { 160 } else { 32 }, if place == 0 { 67 } else { 32 }),
            );
            let text = (
                Text::new(words),
                theme.font(Weight::Medium, type_size::SMALL),
                TextColor(theme.colour(ColorToken::Ink)),
            );
            self.commands.spawn((
                row,
                Pickable::IGNORE,
                ChildOf(paper),
                children![(icon, picture(sign), Pickable::IGNORE), (text, Pickable::IGNORE)],
            ));
        }
    }
}

/// While a figure is pointed at or has the focus, its name is whole.
pub(super) fn show_whole_names(
    mut names: Query<(&NameOf, &mut Text)>,
    figures: Query<&Hovered>,
    focus: Option<Res<InputFocus>>,
) {
    let focused = focus.and_then(|focus| focus.get());
    for (name, mut text) in &mut names {
        let hovered = figures.get(name.figure).is_ok_and(Hovered::get);
        let whole = hovered || focused == Some(name.figure);
        let wanted = if whole { &name.whole } else { &name.short };
        if text.0 != *wanted {
            text.0.clone_from(wanted);
        }
    }
}
