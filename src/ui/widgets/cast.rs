//! The cast: the team side by side in the place where they work, each with a plate that says who they are.
//!
//! In: people of a page, the name of a set, the room in logical pixels. Out: one picture with figures on it, all feet on one line and all
//! plates of one height; each person is read as one group.

use bevy::prelude::*;

use super::set_lines::set_lines;
use super::{Picture, TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::art::stage::{CAST_HEIGHT, CAST_WIDTH, cast_figure, cast_place};
use crate::scenario::{Appearance, PersonId};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// Between two plates, inside a plate at its sides and above, and above the heads, in design pixels.
const GAP: f32 = 8.0;
const SIDES: f32 = 12.0;
const ENDS: f32 = 7.0;
const ABOVE: f32 = 10.0;
/// Lines are rounded up by so much at most, in logical pixels.
const ROUNDING: f32 = 4.0;
/// The share of a figure's picture that a plate lies on.
const LAP: f32 = 0.06;

/// One of them.
#[derive(Debug, Clone, Copy)]
pub struct CastMember<'a> {
    /// Index of the person in the scenario.
    pub id: PersonId,
    /// How they are drawn.
    pub look: &'a Appearance,
    /// Name.
    pub name: &'a str,
    /// Their job.
    pub role: &'a str,
}

/// The whole cast in so much room.
pub fn cast(ui: &mut UiBuilder, parent: NodeId, set: &str, people: &[CastMember], (wide, high): (f32, f32)) {
    let design = |length: f32| length / ui.theme.factor;
    let drawn = cast_place(
        ui.theme.palette,
        set,
        (f64::from(design(wide)), f64::from(design(high))),
    );
    let picture = ui.picture_sized(&drawn, design(wide), design(high));
    let node = Node {
        width: percent(100),
        min_height: px(high),
        align_items: AlignItems::Stretch,
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        flex_shrink: 0.0,
        ..default()
    };
    let stage = ui.node(parent, node);
    ui.insert(stage, Picture(picture));
    // A picture keeps out of its node's padding.
    let node = Node {
        width: percent(100),
        padding: UiRect::all(ui.theme.px(GAP)),
        column_gap: ui.theme.px(GAP),
        align_items: AlignItems::Stretch,
        ..default()
    };
    let stage = ui.node(stage, node);
    let across = place(ui, wide, people.len());
    let plate = plates(ui, wide, people);
    let free = high - plate - ui.theme.length(GAP + ABOVE);
    let ratio = (CAST_HEIGHT / CAST_WIDTH) as f32;
    let tall = (free / (1.0 - LAP)).min(across * ratio).max(0.0);
    for one in people {
        member(ui, stage, one, tall, plate);
    }
}

/// How high the plates are where the cast has so much width, in logical pixels.
#[must_use]
pub fn plates(ui: &UiBuilder, wide: f32, people: &[CastMember]) -> f32 {
    let room = place(ui, wide, people.len()) - ui.theme.length(2.0 * SIDES);
    let size = |design: f32| ui.theme.type_length(design * ui.scale);
    let words = people.iter().map(|one| {
        let name = set_lines(one.name, size(type_size::LABEL), room, true) as f32 * size(type_size::LABEL);
        let role = set_lines(one.role, size(type_size::SMALL), room, false) as f32 * size(type_size::SMALL);
        1.32 * (name + role)
    });
    words.fold(0.0, f32::max) + ui.theme.length(2.0 * ENDS) + ROUNDING
}

/// The width that everybody has.
fn place(ui: &UiBuilder, wide: f32, count: usize) -> f32 {
    let count = count.max(1) as f32;
    (wide - ui.theme.length(GAP * (count + 1.0))) / count
}

fn member(ui: &mut UiBuilder, stage: NodeId, one: &CastMember, tall: f32, plate: f32) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexEnd,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let column = ui.node(stage, node);
    ui.reads(column, Reads::new(NodeKind::Group, one.name).noted(one.role));
    let design = |length: f32| length / ui.theme.factor;
    let (wide, high) = (design(tall * (CAST_WIDTH / CAST_HEIGHT) as f32), design(tall));
    let drawn = ui.picture_sized(&cast_figure(ui.theme.palette, one.look, one.id), wide, high);
    ui.picture(column, drawn, wide, high);
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        min_height: px(plate),
        margin: UiRect::top(px(-LAP * tall)),
        padding: UiRect::axes(ui.theme.px(SIDES), ui.theme.px(ENDS)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let plate = ui.node(column, node);
    ui.insert(plate, BackgroundColor(ui.theme.veiled(ColorToken::Bar, 0.88)));
    let name = ui.text(plate, one.name, TextAppearance::LABEL.weighing(Weight::Bold));
    ui.reads(name, Reads::hidden());
    let role = ui.text(plate, one.role, TextAppearance::NOTE);
    ui.reads(role, Reads::hidden());
}
