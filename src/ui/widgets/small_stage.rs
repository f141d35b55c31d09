//! A small stage: a scene that is looked at beside another one, with the names below its people.
//!
//! In: a [`SmallStage`] of a page, its size. Out: one picture with names on it, read as one picture.

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::art::stage::{HEIGHT, StageFormat, drawn_as_group, fit, small_stage as drawn};
use crate::narration::page::SmallStage;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{radius, type_size};
use crate::ui::view::NodeId;

/// Inside the pill around a name, at its sides, in design pixels.
const PILL: f32 = 9.0;

/// A stage so many logical pixels wide and high.
pub fn small_stage(ui: &mut UiBuilder, parent: NodeId, scene: &SmallStage, (wide, high): (f32, f32)) {
    let unit = high / HEIGHT as f32;
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let format = StageFormat {
        width: f64::from(wide / unit),
        letters: f64::from(letters / unit),
        ..StageFormat::PAGE
    };
    let stage = drawn(ui.theme.palette, &scene.view, format);
    let design = |length: f32| length / ui.theme.factor;
    let picture = ui.picture_sized(&stage.svg, design(wide), design(high));
    let node = Node {
        width: px(wide),
        height: px(high),
        max_width: percent(100),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let area = ui.node(parent, node);
    ui.insert(area, Picture(picture));
    ui.reads(area, Reads::new(NodeKind::Picture, &scene.name).noted(&scene.reads));
    for (index, place) in stage.layout.places.iter().enumerate() {
        let single = scene.view.people.get(index).filter(|_| index < stage.layout.singles());
        let name = single.map_or_else(
            || {
                scene
                    .more
                    .replace("%n", &drawn_as_group(stage.layout.people).to_string())
            },
            |person| person.name.clone(),
        );
        let free = stage.layout.name_width(index, format.letters) as f32 * unit;
        // Names of a crowd would lie on each other; the words of the picture name everybody.
        let inner = free - ui.theme.length(2.0 * PILL);
        // Nor do they reach below the stage.
        if inner < 2.5 * letters || place.label.1 as f32 * unit + 1.32 * letters > high {
            continue;
        }
        let name = fit(&name, f64::from(inner), f64::from(letters), false).text;
        // Nor do they lie on the leader's name.
        let half = ui
            .length_of(&name, type_size::SMALL)
            .midpoint(ui.length_of(&scene.you, type_size::SMALL));
        let beside = half + ui.theme.length(4.0 * PILL);
        let under = stage.leader.is_some_and(|leader| {
            let (x, y) = stage.layout.leader_label((leader.x, leader.y, leader.scale));
            let across = (place.label.0 as f32 - x as f32) * unit;
            let down = (place.label.1 as f32 - y as f32) * unit;
            across.abs() < beside && down.abs() < 1.6 * letters
        });
        if under {
            continue;
        }
        let tones = (ColorToken::Bar, ColorToken::Ink);
        pill(
            ui,
            area,
            &name,
            (place.label.0 as f32 * unit, place.label.1 as f32 * unit),
            tones,
        );
    }
    if let Some(leader) = stage.leader {
        let (x, y) = stage.layout.leader_label((leader.x, leader.y, leader.scale));
        let tones = (ColorToken::Accent, ColorToken::OnAccent);
        pill(ui, area, &scene.you, (x as f32 * unit, y as f32 * unit), tones);
    }
}

/// A pill around a word, hung by the middle of its upper edge.
fn pill(ui: &mut UiBuilder, area: NodeId, words: &str, (x, y): (f32, f32), (ground, ink): (ColorToken, ColorToken)) {
    let hanger = Node {
        position_type: PositionType::Absolute,
        left: px(x),
        top: px(y),
        width: px(0),
        justify_content: JustifyContent::Center,
        ..default()
    };
    let hanger = ui.node(area, hanger);
    let node = Node {
        padding: UiRect::horizontal(ui.theme.px(PILL)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pill = ui.node(hanger, node);
    ui.insert(pill, BackgroundColor(ui.theme.veiled(ground, 0.9)));
    let text = ui.line(pill, words, TextAppearance::LABEL.sized(type_size::SMALL).toned(ink));
    ui.reads(text, Reads::hidden());
}
