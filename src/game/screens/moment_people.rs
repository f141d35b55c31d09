//! Whom a moment is about: as large as there is room, each on their own light, with their name; below them what is known of them, and a
//! tip, so that it takes no room from the choices.

use bevy::prelude::*;

use crate::art::palette::ColorToken;
use crate::art::person::{self, FigureSpec, Seat};
use crate::art::stage;
use crate::game::shown::ShownPage;
use crate::narration::page::{Item, Page, Style};
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::scenario::Appearance;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius};
use crate::ui::view::NodeId;
use crate::ui::widgets::{Picture, TextAppearance, UiBuilder, items};

/// The width of a figure over its height.
const SLIM: f32 = (person::FIGURE_WIDTH / person::FIGURE_HEIGHT) as f32;

/// Somebody it is about.
struct Present<'a> {
    id: usize,
    look: &'a Appearance,
    name: &'a str,
    lines: &'a [String],
    /// What sets them apart, in words.
    badge: Option<&'a str>,
}

fn present(page: &Page) -> Vec<Present<'_>> {
    let people = page.items.iter().filter_map(|item| match item {
        Item::Person {
            id,
            look,
            name,
            lines,
            badge,
        } => Some(Present {
            badge: badge.as_ref().map(|(_, words)| words.as_str()),
            id: *id,
            look,
            name,
            lines,
        }),
        _ => None,
    });
    people.take(2).collect()
}

/// The people, where there is no room for a picture of them.
pub(super) fn named(ui: &mut UiBuilder, body: NodeId, page: &Page) {
    let about = page.items.iter().filter(|item| matches!(item, Item::Person { .. }));
    let about: Vec<&Item> = about.take(2).collect();
    items::flow(ui, body, &about, 1, "");
}

/// Words are large from this scale on.
const LARGE: f32 = 1.2;

/// The people in this share of the window, in percent: one in the middle, two side by side, the second a step behind.
pub(super) fn people(ui: &mut UiBuilder, body: NodeId, shown: &ShownPage, share: f32) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        width: percent(share),
        row_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(body, node);
    let about = present(&shown.page);
    let side_by_side = Node {
        width: percent(100),
        justify_content: JustifyContent::SpaceEvenly,
        align_items: AlignItems::FlexEnd,
        min_height: px(0),
        flex_shrink: 1.0,
        ..default()
    };
    let row = ui.node(column, side_by_side);
    let room = (ui.window.x / ui.theme.factor) * share / 100.0;
    for (place, one) in about.iter().enumerate() {
        let height = match (about.len() > 1, place) {
            (false, _) => 400.0_f32,
            (true, 0) => (0.46 * room / SLIM).min(330.0),
            (true, _) => (0.4 * room / SLIM).min(280.0),
        };
        let stand = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            max_width: percent(if about.len() > 1 { 50.0 } else { 100.0 }),
            height: if about.len() > 1 { auto() } else { percent(100) },
            min_height: px(0),
            row_gap: ui.theme.px(8.0),
            ..default()
        };
        let stand = ui.node(row, stand);
        // What is known of them is told with their name, of the second too.
        let known = one.badge.into_iter().chain(one.lines.iter().map(String::as_str));
        let known = known.collect::<Vec<_>>().join("\n");
        ui.reads(stand, Reads::new(NodeKind::Group, one.name).noted(known));
        let seen = shown.stage.people.iter().find(|person| person.id == one.id);
        figure(ui, stand, one, seen, height);
        let room = room * if about.len() > 1 { 0.5 } else { 1.0 };
        name_below(ui, stand, one.name, room);
    }
    for one in about.iter().filter(|one| !one.lines.is_empty()) {
        let words = note(ui, column);
        let head = ui.wrapping(words, 6.0);
        // Of two, each says whom it is about.
        if about.len() > 1 {
            let name = TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::SemiBold);
            let name = ui.text(head, one.name, name);
            ui.reads(name, Reads::hidden());
        }
        // In large words two people and all that is known of them would not fit below each other; it is heard all the same.
        let most = if about.len() > 1 && ui.theme.type_scale() > LARGE {
            1
        } else {
            usize::MAX
        };
        for (line, said) in one.lines.iter().take(most).enumerate() {
            if line == 0 {
                let line = ui.text(head, said, TextAppearance::NOTE);
                ui.reads(line, Reads::hidden());
            } else {
                let ink = TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::Medium);
                let line = ui.text(words, said, ink);
                ui.reads(line, Reads::hidden());
            }
        }
    }
    for item in &shown.page.items {
        if let Item::Text(Style::Tip, words) = item {
            let tip = note(ui, column);
            ui.style(tip, |node| node.border = UiRect::left(px(4)));
            ui.insert(tip, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
            ui.text(
                tip,
                words,
                TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::Medium),
            );
        }
    }
}

/// A name in so much room, in design pixels: on two lines where one is not enough, and shortened where two are not.
fn name_below(ui: &mut UiBuilder, parent: NodeId, name: &str, room: f32) {
    let pill = Node {
        max_width: percent(100),
        flex_shrink: 0.0,
        padding: UiRect::axes(ui.theme.px(22.0), ui.theme.px(6.0)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..default()
    };
    let pill = ui.node(parent, pill);
    ui.insert(pill, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
    let room = ui.theme.length(room - 2.0 * 22.0 - 8.0);
    let letters = ui.theme.type_length(24.0 * ui.scale);
    let name = stage::fit(name, f64::from(room), f64::from(letters), true).text;
    let name = ui.text(pill, &name, TextAppearance::LABEL.sized(24.0));
    ui.reads(name, Reads::hidden());
}

/// A dark ground for words below the people.
fn note(ui: &mut UiBuilder, column: NodeId) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        flex_shrink: 0.0,
        padding: UiRect::axes(ui.theme.px(18.0), ui.theme.px(12.0)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        row_gap: ui.theme.px(4.0),
        ..default()
    };
    let words = ui.node(column, node);
    ui.insert(words, BackgroundColor(ui.theme.veiled(ColorToken::Bar, 0.88)));
    words
}

fn figure(ui: &mut UiBuilder, parent: NodeId, one: &Present, seen: Option<&StagePerson>, height: f32) {
    let (posture, mood) = seen.map_or((Posture::Upright, Expression::Calm), |person| {
        (person.posture, person.mood)
    });
    let svg = FigureSpec {
        palette: ui.theme.palette,
        look: one.look,
        posture,
        mood,
        seat: Seat::Standing,
        set: None,
        toward: 0.5,
        variant: one.id,
        glance: false,
    }
    .svg();
    let width = height * SLIM;
    // Words need their room first.
    let holder = Node {
        width: ui.theme.px(width),
        height: ui.theme.px(height),
        min_height: px(0),
        flex_shrink: 1.0,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let holder = ui.node(parent, holder);
    let light = seen.map_or(0.3, |person| person.light) as f32;
    let pool = width * (1.05 + 0.6 * light);
    let glow = Node {
        position_type: PositionType::Absolute,
        bottom: ui.theme.px(height * 0.02),
        width: ui.theme.px(pool),
        height: ui.theme.px(pool * 0.42),
        ..default()
    };
    let image = ui.picture_sized(&stage::glow(ui.theme.palette), pool, pool * 0.42);
    let shade = ui.node(holder, glow);
    ui.insert(shade, Picture(image));
    let picture = ui.picture_sized(&svg, width, height);
    let picture = ui.picture(holder, picture, width, height);
    ui.style(picture, |node| {
        node.height = percent(100);
        node.width = auto();
        node.aspect_ratio = Some(width / height);
    });
}
