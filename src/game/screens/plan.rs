//! The weekly plan on one screen: six weeks to choose from, the chosen one as a bar of blocks, the open block, the door to the rest, and
//! the people beside it.
//!
//! In: the plan's page and the week that is being made. Out: two columns where a window has room for them, and else one, cards first;
//! the start in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::game::shown::ShownPage;
use crate::narration::WeekBoard;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::hours_bar::{Block, hours_bar};
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::person::{PersonCard, compact, person};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, door, hints, panel, paragraph, stepper, week_card};

/// From this width on the people stand beside the week, in ems of running words.
const BESIDE: f32 = 74.0;
/// The share of the window that the people take, and with more of them than stand below each other.
const PEOPLE: f32 = 0.25;
const CROWD: f32 = 0.34;
/// More people than this stand in two columns.
const BELOW_EACH_OTHER: usize = 8;
/// Beside so few people there is room for a tip.
const FEW: usize = 5;
/// The side of a portrait in a large window, in design pixels.
const LARGE: f32 = 70.0;
/// Blocks of the bar, in their order.
const BLOCKS: [PlanLine; 10] = [
    PlanLine::Desk,
    PlanLine::Answers,
    PlanLine::Goals,
    PlanLine::Path,
    PlanLine::Process,
    PlanLine::Review,
    PlanLine::OneToOnes,
    PlanLine::CheckIns,
    PlanLine::Floor,
    PlanLine::Rest,
];

/// The weekly plan.
pub struct PlanScreen;

impl Plugin for PlanScreen {
    fn build(&self, app: &mut App) {
        app.add_screen(
            Screen::Plan,
            ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown)),
        );
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let right = bars::head(ui, root, page);
    let strong = page.items.iter().find_map(|item| match item {
        Item::Text(Style::Strong, words) => Some(words),
        _ => None,
    });
    if let Some(words) = strong {
        let ink = TextAppearance::LABEL.weighing(Weight::SemiBold).toned(ColorToken::Sky);
        ui.line(right, words, ink);
    }
    let body = bars::body(ui, root);
    let people: Vec<&Item> = page.items.iter().filter(|item| is_person(item)).collect();
    if ui.wide() && ui.ems() >= BESIDE {
        let crowd = people.len() > BELOW_EACH_OTHER;
        let share = if crowd { CROWD } else { PEOPLE };
        let left = column(ui, body);
        // A small team leaves room beside the week.
        let few = people.len() <= FEW;
        if !few {
            tips(ui, left, page);
        }
        let across = ui.window.x * (1.0 - share) - ui.theme.length(2.0 * space::EDGE + 20.0);
        week(ui, left, shown, 3, across);
        let holder = Node {
            flex_direction: FlexDirection::Column,
            width: percent(share * 100.0),
            min_height: px(0),
            row_gap: ui.theme.px(12.0),
            flex_shrink: 0.0,
            ..default()
        };
        let holder = ui.node(body, holder);
        if few {
            tips(ui, holder, page);
        }
        team(ui, holder, page, &people, (if crowd { 2 } else { 1 }, true));
    } else {
        let area = scrolled(ui, body, "plan", ColorToken::Ground, 14.0);
        let columns = if ui.ems() >= 40.0 { 2 } else { 1 };
        let across = ui.window.x - ui.theme.length(2.0 * space::EDGE + 28.0);
        tips(ui, area, page);
        week(ui, area, shown, columns, across);
        team(ui, area, page, &people, (columns, false));
    }
    bars::foot(ui, root, page, true);
}

/// Guidance for somebody who has not played before.
fn tips(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    for item in &page.items {
        if let Item::Text(Style::Tip, words) = item {
            paragraph::paragraph(ui, parent, Style::Tip, words);
        }
    }
}

/// The week at the left: its parts share the height, the cards take what is left of it.
fn column(ui: &mut UiBuilder, body: NodeId) -> NodeId {
    let holder = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        min_height: px(0),
        ..default()
    };
    let holder = ui.node(body, holder);
    let area = scrolled(ui, holder, "week", ColorToken::Ground, 12.0);
    ui.style(area, |node| {
        node.padding = UiRect::right(node.padding.right)
            .with_bottom(px(2))
            .with_top(px(2))
            .with_left(px(2));
    });
    let whole = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        min_height: percent(100),
        row_gap: ui.theme.px(7.0),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(area, whole)
}

/// Cards, the bar, the open block, the door; `room` is how wide the bar is, in logical pixels.
fn week(ui: &mut UiBuilder, parent: NodeId, shown: &ShownPage, columns: u16, room: f32) {
    let page = &shown.page;
    let parts = sections(page);
    let is_cards = |part: &&Section| controls(part).any(|control| matches!(control.role, Role::Week { .. }));
    if let Some(part) = parts.iter().find(is_cards) {
        cards(ui, parent, part, columns, room);
    }
    let is_bar = |part: &&Section| part.items.iter().any(|item| matches!(item, Item::Meter { .. }));
    if let (Some(part), Some(board)) = (parts.iter().find(is_bar), &shown.plan) {
        bar(ui, parent, part, page, board, room);
    }
    opened(ui, parent, page);
    let leads_in = |control: &&Control| control.command == Command::Show(Screen::Details);
    if let Some(control) = page.controls().find(leads_in) {
        door::door(ui, parent, control);
    }
}

fn cards(ui: &mut UiBuilder, parent: NodeId, part: &Section, columns: u16, room: f32) {
    let width = (room - ui.theme.length(14.0) * f32::from(columns - 1)) / f32::from(columns);
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        grid_auto_rows: vec![GridTrack::flex(1.0)],
        column_gap: ui.theme.px(14.0),
        row_gap: ui.theme.px(12.0),
        flex_grow: 1.0,
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(parent, grid);
    ui.reads(grid, Reads::new(NodeKind::Options, part.heading.unwrap_or_default()));
    let usual = controls(part).find_map(|control| match &control.role {
        Role::Week { shares, .. } => Some(shares.as_slice()),
        _ => None,
    });
    for control in controls(part) {
        week_card::week_card(ui, grid, control, usual.unwrap_or_default(), width);
    }
}

/// The week as one bar, under its heading and the sentence about it.
fn bar(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, board: &WeekBoard, room: f32) {
    let head = ui.wrapping(parent, 4.0);
    ui.style(head, |node| {
        node.column_gap = px(14);
        node.align_items = AlignItems::Baseline;
    });
    // What is free is seen in the bar; what it is good for is heard.
    let above = page.items.iter().take_while(|item| !matches!(item, Item::Heading(_)));
    for item in above {
        if let Item::Text(Style::Quiet, words) = item {
            ui.unseen(head, Reads::new(NodeKind::Text, words));
        }
    }
    let foreseen = page.controls().find_map(|control| control.hints.as_deref());
    ui.text(head, part.heading.unwrap_or_default(), TextAppearance::SECTION);
    let mut free = (board.free(), "", "");
    for item in &part.items {
        match item {
            // The signs of hints are explained in place of the marks.
            Item::Text(_, words) if foreseen.is_some() => ui.unseen(head, Reads::new(NodeKind::Text, words)),
            Item::Text(_, words) => {
                ui.text(head, words, TextAppearance::NOTE);
            }
            Item::Meter { label, reads, .. } => free = (board.free(), label, reads),
            _ => {}
        }
    }
    hints::legend(ui, head, page);
    let stepper = |line: PlanLine| {
        page.controls().find(|control| {
            let of = matches!(control.command, Command::PlanHours(other, _) if other == line);
            of && matches!(control.role, Role::Stepper { .. })
        })
    };
    let block = |line: PlanLine| {
        Some(Block {
            control: stepper(line)?,
            hours: board.plan.on(line),
            name: ui.words.get(&format!("block-{}", line.name())),
            line,
            open: board.open == line,
        })
    };
    let blocks: Vec<Block> = BLOCKS.into_iter().filter_map(block).collect();
    hours_bar(ui, parent, &blocks, free, room);
}

/// The open block: its hours once more with buttons, and where more of them come from.
fn opened(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(10.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Stretch,
        flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    for control in page.controls() {
        if control.id == "plan.open" {
            let holder = Node {
                flex_grow: 1.0,
                flex_basis: if ui.wide() { px(0) } else { percent(100) },
                min_width: px(0),
                ..default()
            };
            let holder = ui.node(row, holder);
            stepper::stepper(ui, holder, control);
        } else if matches!(control.command, Command::PlanFrom(_)) {
            button::small(ui, row, control);
        }
    }
}

/// The people, each with a fact, in so many columns; `beside` the week they have its height and scroll in it.
fn team(ui: &mut UiBuilder, parent: NodeId, page: &Page, people: &[&Item], (columns, beside): (u16, bool)) {
    let area = if beside {
        let card = panel::filling(ui, parent, 1.0, 12.0);
        let area = scrolled(ui, card, "people", ColorToken::Panel, 6.0);
        ui.style(area, |node| {
            node.padding = UiRect::all(px(2)).with_right(px(12));
        });
        area
    } else {
        panel::panel(ui, parent, 12.0, 6.0)
    };
    let heading = sections(page)
        .into_iter()
        .find(|part| part.items.iter().any(|item| is_person(item)));
    if let Some(heading) = heading.and_then(|part| part.heading) {
        ui.text(area, heading, TextAppearance::SECTION);
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(2.0),
        grid_auto_rows: if beside { vec![GridTrack::flex(1.0)] } else { Vec::new() },
        flex_grow: if beside { 1.0 } else { 0.0 },
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(area, grid);
    let side = if columns > 1 && ui.wide() { 40.0 } else { 54.0 };
    // Where many stand below each other, each has one line.
    let many = beside && columns == 1 && people.len() >= BELOW_EACH_OTHER;
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let room = ui.window.x * PEOPLE - ui.theme.length(side + 4.0 * 18.0 + 24.0);
    let short = |words: &String| {
        if many {
            stage::cut(words, f64::from(room), f64::from(letters))
        } else {
            words.clone()
        }
    };
    for item in people {
        if let Item::Person {
            look,
            name,
            lines,
            badge,
            ..
        } = item
        {
            let lines: Vec<String> = lines.iter().map(short).collect();
            let badge = badge.as_ref().map(|(mood, words)| (*mood, short(words)));
            let shows = PersonCard {
                look,
                name,
                lines: &lines,
                badge: badge.as_ref(),
            };
            // Large windows have height to spare.
            if ui.scale > 1.0 && people.len() < BELOW_EACH_OTHER {
                person(ui, grid, shows, LARGE);
            } else {
                compact(ui, grid, shows, side);
            }
        }
    }
}

const fn is_person(item: &Item) -> bool {
    matches!(item, Item::Person { .. })
}

fn controls<'a>(part: &'a Section) -> impl Iterator<Item = &'a Control> {
    part.items.iter().filter_map(|item| match item {
        Item::Control(control) => Some(control),
        _ => None,
    })
}
