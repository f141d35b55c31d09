//! Bubbles: a large one over somebody who speaks, a small one beside those who have not spoken yet.
//!
//! In: a place and words. Out: a bubble that grows upwards from the speaker's head and stays inside the room; the leader's appears
//! once they have come to rest.

use bevy::prelude::*;

use super::builder::Builder;
use super::nodes::{across, down, picture, sprite_area};
use super::parts::MovingPart;
use crate::art::palette::ColorToken;
use crate::art::stage::{self, BubbleType, FigurePlace, HEIGHT};
use crate::ui::pixel_snap;
use crate::ui::theme::{Weight, radius, type_size};

/// The small bubble of somebody who has not spoken.
pub(super) fn quiet(builder: &mut Builder, place: &FigurePlace) {
    let at = stage::quiet_bubble_at(place);
    let picture_of = stage::quiet_bubble(builder.theme.palette);
    let size = builder.real(at.size.0, at.size.1);
    let image = builder.pictures.get(builder.images, &picture_of, size);
    builder.commands.spawn((
        sprite_area(builder.plan, &at),
        picture(image),
        Pickable::IGNORE,
        ChildOf(builder.stage),
    ));
}

/// What has just happened to somebody, once everything has come to rest.
pub(super) fn moved(builder: &mut Builder, place: &FigurePlace, good: bool) {
    let at = stage::moved_mark_at(place);
    let size = builder.real(at.size.0, at.size.1);
    let mark = stage::moved_mark(builder.theme.palette, good);
    let image = builder.pictures.get(builder.images, &mark, size);
    builder.commands.spawn((
        sprite_area(builder.plan, &at),
        picture(image),
        MovingPart::Afterwards,
        Visibility::Hidden,
        Pickable::IGNORE,
        ChildOf(builder.stage),
    ));
}

/// The bubble of somebody who speaks; with `leader` it waits until the leader stands, and is left out where it would hide somebody.
pub(super) fn bubble(builder: &mut Builder, place: &FigurePlace, words: &str, leader: bool) {
    let (plan, theme) = (builder.plan, builder.theme);
    let logical = plan.logical();
    let kind = BubbleType {
        letters: f64::from(theme.type_length(type_size::LABEL)) / logical,
        unit: f64::from(theme.length(1.0)) / logical,
    };
    let at = if leader {
        plan.layout.leader_bubble(place, words, kind)
    } else {
        Some(plan.layout.bubble(place, words, kind))
    };
    let Some(at) = at else { return };
    let column = Node {
        position_type: PositionType::Absolute,
        left: across(plan, at.left),
        bottom: down(HEIGHT - at.tip.1),
        width: across(plan, at.width),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    let paper = Node {
        padding: UiRect::axes(theme.px(20.0), theme.px(13.0)),
        border_radius: BorderRadius::all(theme.px(radius::BUBBLE)),
        align_self: if at.leans_right() {
            AlignSelf::FlexEnd
        } else {
            AlignSelf::FlexStart
        },
        // Many words are measured at the width that they get.
        width: if at.is_full() { percent(100) } else { auto() },
        max_width: percent(100),
        min_width: percent(50),
        ..default()
    };
    let tail = Node {
        width: theme.px(34.0),
        height: px(theme.length(20.0) + narrow(at.lift * logical)),
        margin: UiRect::left(theme.px(-17.0)),
        left: percent(narrow(at.tip_share() * 100.0)),
        ..default()
    };
    let tip = builder
        .pictures
        .get(builder.images, &stage::bubble_tail(theme.palette), UVec2::new(80, 48));
    let text = (
        Text::new(at.words),
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

#[expect(clippy::cast_possible_truncation, reason = "a share of a bubble's width")]
fn narrow(share: f64) -> f32 {
    share as f32
}
