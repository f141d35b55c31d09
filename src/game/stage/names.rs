//! The pills with names.
//!
//! In: places, names, the size of type. Out: pills below people and the leader; a shortened name is whole while its owner is pointed at.

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::build::Builder;
use super::labels;
use super::layout::{FigurePlace, HEIGHT};
use super::nodes::{across, area_at, down, picture};
use super::parts::MovingPart;
use crate::art::stage;
use crate::ui::palette::ColorToken;
use crate::ui::theme::{self, Weight, type_size};

/// A name that is shown whole while its owner is pointed at.
#[derive(Component, Debug)]
pub(super) struct NameOf {
    figure: Entity,
    short: String,
    whole: String,
}

impl Builder<'_, '_, '_> {
    pub(super) fn labels(&mut self, places: &[FigurePlace], figures: &[Entity]) {
        let large = self.theme.type_scale() > 1.2;
        let crowded = large || self.plan.people.len() > 12 || (self.plan.table && self.plan.people.len() > 6);
        let staggered = self.plan.table && self.plan.people.len() > 8;
        let wraps = !staggered && !large;
        let size = if crowded { type_size::SMALL } else { type_size::LABEL };
        for (index, place) in places.iter().enumerate() {
            let (name, gone) = if index < self.plan.singles() {
                let (_, name, gone) = &self.plan.people[index];
                (name.clone(), *gone)
            } else {
                (self.plan.words.more.clone(), false)
            };
            let letters = f64::from(self.theme.type_length(size));
            let logical = self.plan.pixels() / f64::from(self.plan.scale_factor);
            let free = if staggered && large {
                // Large letters are higher than names are staggered.
                place.label_width * 0.62
            } else {
                place
                    .label_width
                    .min(between_faces(index, places, 1.7 * letters / logical))
            };
            let inner = (free * logical - f64::from(self.theme.length(28.0))).max(2.5 * letters);
            let fitted = labels::fit(&name, inner, letters, wraps);
            let ink = self
                .theme
                .colour(if gone { ColorToken::InkSoft } else { ColorToken::Ink });
            let (_, text) = self.pill(
                place.label,
                self.theme.veiled(ColorToken::Bar, if gone { 0.5 } else { 0.86 }),
                ink,
                &fitted.text,
                size,
                None,
            );
            if fitted.shortened {
                self.commands.entity(text).insert(NameOf {
                    figure: figures[index],
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
        let room = self.plan.room();
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
        let signs = [stage::glow_truth(theme.palette), stage::strand_truth(theme.palette)];
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

/// How wide a label of this height may be without lying across the face of somebody in another row, in stage units.
fn between_faces(index: usize, places: &[FigurePlace], height: f64) -> f64 {
    const FACE: (f64, f64) = (230.0, 164.0);
    const HALF: f64 = 28.0;
    let (x, top) = places[index].label;
    let others = places.iter().enumerate().filter(|(other, _)| *other != index);
    let faces = others.filter(|(_, place)| {
        let (above, below) = (place.y - FACE.0 * place.scale, place.y - FACE.1 * place.scale);
        top < below && top + height > above
    });
    faces
        .map(|(_, place)| 2.0 * ((place.x - x).abs() - HALF * place.scale))
        .filter(|free| *free > 0.0)
        .fold(f64::INFINITY, f64::min)
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
