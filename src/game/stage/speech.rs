//! Bubbles: a large one over somebody who speaks, a small one beside those who have not spoken yet.
//!
//! In: a place and words. Out: a bubble that grows upwards from the speaker's head and stays inside the room; the leader's appears
//! once they have come to rest.

use bevy::prelude::*;

use super::build::Builder;
use super::labels::{self, measure};
use super::layout::{FigurePlace, HEIGHT, crown};
use super::nodes::{across, area, down, picture};
use super::parts::MovingPart;
use crate::art::stage;
use crate::ui::palette::ColorToken;
use crate::ui::pixel_snap;
use crate::ui::theme::{Weight, radius, type_size};

/// How wide a bubble may be, in stage units.
const WIDTH: f64 = 480.0;

/// The small bubble of somebody who has not spoken.
pub(super) fn quiet(builder: &mut Builder, place: &FigurePlace) {
    let width = 62.0 * place.scale;
    let height = width * 52.0 / 64.0;
    let picture_of = stage::quiet_bubble(builder.theme.palette);
    let size = builder.real(width, height);
    let image = builder.pictures.get(builder.images, &picture_of, size);
    let (left, top) = (
        place.x + 24.0 * place.scale,
        place.y - (crown(true) + 26.0) * place.scale,
    );
    builder.commands.spawn((
        area(builder.plan, left, top, width, height),
        picture(image),
        Pickable::IGNORE,
        ChildOf(builder.stage),
    ));
}

/// The bubble of somebody who speaks; with `leader` it waits until the leader stands.
pub(super) fn bubble(builder: &mut Builder, place: &FigurePlace, words: &str, leader: bool) {
    let (plan, theme) = (builder.plan, builder.theme);
    let room = plan.room();
    let widest = if leader {
        // Between the people at both sides of the circle.
        (580.0 * plan.floor.fit()).max(300.0)
    } else {
        WIDTH
    };
    let head = place.y - (crown(!leader) + 14.0) * place.scale;
    let (width, words) = fitted(builder, words, widest, head);
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    let many = measure(&words, f64::from(theme.type_length(type_size::LABEL))) > 0.6 * width * logical;
    let left = (place.x - width * if leader { 0.5 } else { 0.42 })
        .min(room.right - width - 20.0)
        .max(room.left + 20.0);
    let column = Node {
        position_type: PositionType::Absolute,
        left: across(plan, left),
        bottom: down(HEIGHT - head),
        width: across(plan, width),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    let paper = Node {
        padding: UiRect::axes(theme.px(20.0), theme.px(13.0)),
        border_radius: BorderRadius::all(theme.px(radius::BUBBLE)),
        align_self: if place.x - left > width * 0.6 {
            AlignSelf::FlexEnd
        } else {
            AlignSelf::FlexStart
        },
        // Many words are measured at the width that they get.
        width: if many { percent(100) } else { auto() },
        max_width: percent(100),
        min_width: percent(50),
        ..default()
    };
    let tail = Node {
        width: theme.px(34.0),
        height: theme.px(20.0),
        margin: UiRect::left(theme.px(-17.0)),
        left: percent(share(place.x - left, width)),
        ..default()
    };
    let tip = builder
        .pictures
        .get(builder.images, &stage::bubble_tail(theme.palette), UVec2::new(80, 48));
    let text = (
        Text::new(words),
        theme.font(Weight::Medium, type_size::LABEL),
        TextColor(theme.colour(ColorToken::OnPaper)),
        TextLayout::new(Justify::Left, LineBreak::WordOrCharacter),
    );
    let bubble = builder.commands.spawn((
        column,
        Pickable::IGNORE,
        ChildOf(builder.stage),
        children![
            (
                paper,
                BackgroundColor(theme.colour(ColorToken::Paper)),
                Pickable::IGNORE,
                children![(text, pixel_snap::exact(), Pickable::IGNORE)]
            ),
            (tail, picture(tip), Pickable::IGNORE),
        ],
    ));
    if leader {
        let bubble = bubble.id();
        builder
            .commands
            .entity(bubble)
            .insert((MovingPart::Afterwards, Visibility::Hidden));
    }
}

/// The width of a bubble that ends at a head, and its words: wider where they are many, and cut where nothing else helps; the page has
/// them whole.
fn fitted(builder: &Builder, words: &str, widest: f64, head: f64) -> (f64, String) {
    let (plan, theme) = (builder.plan, builder.theme);
    let room = plan.room();
    let most = room.right - room.left - 40.0;
    let logical = plan.pixels() / f64::from(plan.scale_factor);
    let size = f64::from(theme.type_length(type_size::LABEL));
    let inner = |width: f64| (width * logical - f64::from(theme.length(40.0))).max(size);
    let lines = ((head - room.top) * logical - f64::from(theme.length(60.0))) / (1.25 * size);
    let lines = lines.floor().max(1.0);
    let long = 1.08 * measure(words, size);
    let mut width = widest.min(most);
    while width < most && long > lines * inner(width) {
        width = (width * 1.15).min(most);
    }
    (width, labels::cut(words, lines * inner(width) / 1.08, size))
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a bubble's width")]
fn share(part: f64, whole: f64) -> f32 {
    (part / whole * 100.0).clamp(8.0, 92.0) as f32
}
