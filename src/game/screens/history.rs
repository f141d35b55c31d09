//! The play-throughs that are kept: each a panel with its words at the left and what can be done with it at the right.
//!
//! In: a history page. Out: panels that scroll; several side by side are a table like any other; before the first one an empty stage, and the
//! way to a scenario.

use bevy::prelude::*;

use super::overview::call_of;
use super::{AddScreen, ScreenLayout, WHOLE, bars};
use crate::art::palette::ColorToken;
use crate::art::stage::{boards, empty_circle};
use crate::narration::HistoryCommand;
use crate::narration::page::{Command, Control, CurtainCall, Item, Page, Role, Screen, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::curtain_call::Staging;
use crate::ui::widgets::items::{Section, flow, primaries, section, sections};
use crate::ui::widgets::person::portrait_showing;
use crate::ui::widgets::{Picture, TextAppearance, UiBuilder, button, curtain_call, field, option, panel, postcard};

/// The play-throughs that are kept.
pub struct HistoryScreen;

impl Plugin for HistoryScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, written| draw(ui, root, &shown.page, written));
        app.add_screen(Screen::History, layout.opening_with(first_play));
    }
}

/// The first play-through, under the field and the scenarios; before there is one, the way to a scenario.
fn first_play(page: &Page) -> Option<&Control> {
    page.controls()
        .find(|control| control.number.is_some() || leads_to_a_first(control))
        .or_else(|| page.controls().last())
}

/// Whether a control is the way from a page without play-throughs to a first one.
const fn leads_to_a_first(control: &Control) -> bool {
    matches!(control.command, Command::Show(Screen::Choose))
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page, written: &str) {
    let right = bars::head(ui, root, page);
    if let (Some(call), true) = (call_of(page), ui.wide()) {
        curtain_call::legend(ui, right, call);
    }
    if page.controls().any(leads_to_a_first) {
        nothing_played(ui, root, page);
        return;
    }
    let half = std::mem::replace(&mut ui.share, WHOLE);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 14.0);
    let parts = sections(page);
    let mut places = parts.iter().filter_map(place_of);
    let alone = match (places.next(), places.next()) {
        (Some(place), None) if ui.wide() => Some(place),
        _ => None,
    };
    match (call_of(page), alone) {
        (Some(call), _) => curtain_call::curtain_call(ui, area, call, staging(ui, call)),
        (None, Some(place)) => played_out(ui, area, place),
        _ => {}
    }
    for part in parts {
        match part.heading {
            _ if part.items.iter().any(|item| matches!(item, Item::Table(_))) => {
                let node = panel::panel(ui, area, 28.0, 14.0);
                section(ui, node, &part, 1, "");
            }
            Some(heading) => past(ui, area, (heading, alone.is_none()), &part),
            None => top(ui, area, &part.items, written),
        }
    }
    ui.share = half;
    // Older and newer ones are always in sight.
    bars::foot_after(ui, root, page, true, |ui, bar| {
        for control in page.controls().filter(|control| turns(control)) {
            button::quiet(ui, bar, control);
        }
    });
}

/// The place that a play-through was played in.
fn place_of<'a>(part: &Section<'a>) -> Option<&'a str> {
    part.items.iter().find_map(|item| match item {
        Item::Postcard(shows) => Some(shows.place.as_str()),
        _ => None,
    })
}

/// How the team of the only play-through stands over it: as high as the window has room for.
fn staging(ui: &UiBuilder, call: &CurtainCall) -> Staging {
    if !ui.wide() {
        return Staging {
            share_of_window: WHOLE,
            ..Staging::USUAL
        };
    }
    let names = LINES * ui.theme.type_length(type_size::BODY * ui.scale) / ui.theme.factor;
    let left = ui.window.y / ui.theme.factor - ROOM - names;
    let high = left.min(curtain_call::highest(ui, call, WHOLE)).max(SMALLEST);
    Staging {
        high,
        share_of_window: WHOLE,
        air: (left - high).clamp(curtain_call::AIR, AIR),
    }
}

/// Over the only play-through the place that it was played in, lit and empty, where nothing is known of its team.
fn played_out(ui: &mut UiBuilder, area: NodeId, place: &str) {
    let wide = ui.window.x / ui.theme.factor - 2.0 * space::EDGE - 30.0;
    let high = BAND * wide;
    let node = Node {
        width: percent(100),
        height: ui.theme.px(high),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    let stage = boards(ui.theme.palette, place, LIGHTS, (f64::from(wide), f64::from(high)));
    let stage = ui.picture_sized(&stage, wide, high);
    let band = ui.node(area, node);
    ui.insert(band, Picture(stage));
}

/// An empty stage, its lights on nobody yet, with what will stand here below it, and the way to a scenario.
fn nothing_played(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 14.0);
    let across = ui.window.x / ui.theme.factor;
    let wide = CARD.min(across - 2.0 * space::EDGE - 30.0).max(120.0);
    let high = if ui.wide() { STAGE * wide } else { 0.5 * wide };
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: ui.theme.px(wide),
        max_width: percent(100),
        // In the middle of the window while there is room.
        margin: UiRect::all(auto()),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        overflow: Overflow::clip(),
        min_width: px(0),
        flex_shrink: 0.0,
        ..default()
    };
    let card = panel::with(ui, area, node);
    let stage = boards(ui.theme.palette, SET, LIGHTS, (f64::from(wide), f64::from(high)));
    let stage = ui.picture_sized(&stage, wide, high);
    let drawn = Node {
        width: percent(100),
        height: ui.theme.px(high),
        flex_shrink: 0.0,
        ..default()
    };
    let drawn = ui.node(card, drawn);
    ui.insert(drawn, Picture(stage));
    let place = wide / LIGHTS as f32;
    let side = RING * place;
    let ring = ui.picture_sized(&empty_circle(ui.theme.palette), side, RING_HIGH * side);
    for light in 0..LIGHTS {
        let left = (light as f32 + 0.5) * place - 0.5 * side;
        let at = Node {
            position_type: PositionType::Absolute,
            left: percent(100.0 * left / wide),
            top: percent(FEET * 100.0),
            ..default()
        };
        let at = ui.node(drawn, at);
        ui.picture(at, ring.clone(), side, RING_HIGH * side);
    }
    let below = ui.column(card, 12.0);
    let inside = UiRect::axes(ui.theme.px(32.0), ui.theme.px(26.0));
    ui.style(below, |node| node.padding = inside);
    for item in &page.items {
        match item {
            Item::Text(Style::Strong, words) => {
                ui.text(
                    below,
                    words,
                    TextAppearance::TITLE.sized(HEADING).weighing(Weight::Bold),
                );
            }
            Item::Text(_, words) => {
                let ink = TextAppearance::BODY.toned(ColorToken::InkSoft);
                ui.text(below, words, ink);
            }
            _ => {}
        }
    }
    if ui.wide() {
        let row = ui.wrapping(below, 12.0);
        let above = UiRect::top(ui.theme.px(10.0));
        ui.style(row, |node| node.margin = above);
        for control in primaries(page) {
            button::primary(ui, row, control);
        }
    }
    // In a narrow window what goes on stands on the bar.
    bars::foot(ui, root, page, false);
}

/// What stands over the list: where one can search in it, and the scenarios it can be narrowed to.
fn top(ui: &mut UiBuilder, area: NodeId, items: &[&Item], written: &str) {
    let searches = |item: &Item| match item {
        Item::Control(control) => {
            control.role == Role::Field || control.command == Command::Recall(HistoryCommand::Find)
        }
        _ => false,
    };
    let (search, others): (Vec<&Item>, Vec<&Item>) = items.iter().copied().partition(|item| searches(item));
    if !search.is_empty() {
        let wide = ui.wide();
        let row = Node {
            width: percent(100),
            flex_direction: if wide {
                FlexDirection::Row
            } else {
                FlexDirection::Column
            },
            align_items: if wide {
                AlignItems::FlexEnd
            } else {
                AlignItems::FlexStart
            },
            column_gap: ui.theme.px(12.0),
            row_gap: ui.theme.px(10.0),
            flex_shrink: 0.0,
            ..default()
        };
        let row = ui.node(area, row);
        for item in search {
            let Item::Control(control) = item else { continue };
            if control.role == Role::Field {
                let grows = Node {
                    flex_grow: 1.0,
                    flex_basis: if wide { px(0) } else { auto() },
                    width: if wide { auto() } else { percent(100) },
                    min_width: px(0),
                    ..default()
                };
                let grows = ui.node(row, grows);
                field::line(ui, grows, control, written);
            } else {
                button::small(ui, row, control);
            }
        }
    }
    flow(ui, area, &others, 1, "");
}

/// Whether a control leads to other pages of the list.
const fn turns(control: &Control) -> bool {
    matches!(control.command, Command::Recall(HistoryCommand::From(_)))
}

/// The width of the card before the first play-through, how high its stage is as a share of it, and how many lights are on that.
const CARD: f32 = 900.0;
const STAGE: f32 = 0.38;
const LIGHTS: usize = 5;
/// How high the stage over the only play-through is, as a share of its width.
const BAND: f32 = 0.22;
/// What stands beside the team over the only play-through, in design pixels and in lines; how high somebody is at least, and how much room
/// is above their heads at most.
const ROOM: f32 = 400.0;
const LINES: f32 = 2.8;
const SMALLEST: f32 = 96.0;
const AIR: f32 = 60.0;
/// The side of a face in a row, in design pixels.
const FACE: f32 = 38.0;
/// The width that four buttons have beside each other two by two, in ems of running words.
const BUTTONS: f32 = 18.5;
/// The size of the heading before the first play-through.
const HEADING: f32 = 34.0;
/// The set behind it; how wide a ring is where somebody will stand as a share of a place, how high as a share of that, and where on the stage.
const SET: &str = "office";
const RING: f32 = 0.72;
const RING_HIGH: f32 = 0.42;
const FEET: f32 = 0.76;
/// The least width of a play-through's words beside its course and its buttons, in ems of running words.
const WORDS: f32 = 12.0;
/// From this width on a play-through has a picture, and from this one its course is drawn, in ems of running words.
const PICTURED: f32 = 80.0;
const DRAWN: f32 = 76.0;

/// A play-through; with its place and its faces where these are not on a stage over it.
fn past(ui: &mut UiBuilder, area: NodeId, (heading, among_others): (&str, bool), part: &Section) {
    let node = panel::panel(ui, area, 12.0, 8.0);
    let first = part.items.iter().find_map(|item| match item {
        Item::Control(control) => Some(&control.id),
        _ => None,
    });
    if let Some(id) = first {
        ui.view.key(node, format!("past {id}"));
    }
    let row = Node {
        width: percent(100),
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        column_gap: ui.theme.px(24.0),
        row_gap: ui.theme.px(10.0),
        align_items: if ui.wide() {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(node, row);
    let words = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(4.0),
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { auto() },
        min_width: if ui.wide() {
            px(WORDS * ui.theme.type_length(type_size::BODY))
        } else {
            px(0)
        },
        max_width: percent(100),
        ..default()
    };
    for item in &part.items {
        // Where words and buttons need the width, there is no picture.
        if let Item::Postcard(shows) = item
            && ui.ems() >= PICTURED
            && among_others
        {
            postcard::place(ui, row, shows);
        }
    }
    let words = ui.node(row, words);
    ui.text(words, heading, TextAppearance::SECTION);
    let texts: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    flow(ui, words, &texts, 1, "");
    for item in &part.items {
        let Item::Postcard(shows) = item else { continue };
        if among_others && ui.ems() >= PICTURED {
            faces(ui, words, &shows.team);
        }
        if shows.course.is_empty() {
            continue;
        }
        if ui.ems() >= DRAWN {
            postcard::course(ui, row, shows);
        } else {
            ui.text(words, &shows.reads, TextAppearance::BODY);
        }
    }
    // Beside the words they wrap before these have too little; where there is one column they have its whole width.
    let does = Node {
        flex_wrap: FlexWrap::Wrap,
        width: match (ui.wide(), among_others) {
            // Words have more use of the width than a fourth button beside the others.
            (true, true) => px(BUTTONS * ui.theme.type_length(type_size::BODY)),
            (true, false) => auto(),
            (false, _) => percent(100),
        },
        column_gap: ui.theme.px(10.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        min_width: px(0),
        flex_shrink: if ui.wide() { 1.0 } else { 0.0 },
        ..default()
    };
    let does = ui.node(row, does);
    for item in &part.items {
        if let Item::Control(control) = item
            && !turns(control)
        {
            one(ui, does, control);
        }
    }
}

/// The faces of a team, as they look at its end.
fn faces(ui: &mut UiBuilder, parent: NodeId, team: &CurtainCall) {
    if team.people.is_empty() {
        return;
    }
    let row = ui.wrapping(parent, 4.0);
    for one in &team.people {
        portrait_showing(ui, row, (&one.look, one.mood), FACE);
    }
}

fn one(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    match &control.command {
        Command::Recall(HistoryCommand::Mark(_)) => option::check(ui, parent, control),
        Command::Recall(HistoryCommand::Ask(Some(_))) => {
            button::faint(ui, parent, control);
        }
        _ => {
            button::small(ui, parent, control);
        }
    }
}
