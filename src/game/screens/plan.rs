//! The weekly plan on one screen: six weeks to choose from, the panel of the chosen one with its hours as a bar of blocks, and the people
//! beside it.
//!
//! In: the plan's page and the week that is being made. Out: two columns where a window has room for them, and else one, cards first;
//! the start in the foot.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::UiSystems;

use super::{AddScreen, ScreenLayout, ShownScreen, bars, plan_bar, plan_people, plan_pointed};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::narration::stage::StagePerson;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::scroll::scrolled;
use crate::ui::targets::OnActivate;
use crate::ui::theme::{Weight, space};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::keys::KeyCap;
use crate::ui::widgets::week_card::{self, WeekCast};
use crate::ui::widgets::{TextAppearance, UiBuilder, paragraph};

/// From this width on the people stand beside the week, in ems of running words.
const BESIDE: f32 = 74.0;
/// The share of the window that the people take, and with more of them than stand below each other.
const PEOPLE: f32 = 0.26;
const CROWD: f32 = 0.34;
/// More people than this stand in two columns.
const BELOW_EACH_OTHER: usize = 8;
/// Beside so few people there is room for a tip.
const FEW: usize = 5;

/// Between two rows of cards, and below the last, in design pixels.
const BETWEEN_ROWS: f32 = 12.0;
const BELOW_CARDS: f32 = 14.0;
/// Head and foot of the screen, and what is left free around its body, in design pixels; the edges of the area in logical ones.
const AROUND: f32 = bars::HEAD + 76.0 + 32.0;
const EDGES: f32 = 4.0;

/// The weekly plan.
pub struct PlanScreen;

impl Plugin for PlanScreen {
    fn build(&self, app: &mut App) {
        app.add_screen(
            Screen::Plan,
            ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown)),
        )
        .add_systems(
            PostUpdate,
            (say_what_enter_does, plan_pointed::explain, plan_pointed::show)
                .after(ReconcileSystems)
                .before(UiSystems::Content)
                .before(UiSystems::Layout)
                .run_if(in_state(ShownScreen(Screen::Plan))),
        );
    }
}

/// The start shows its key while that key starts the week: where the ring is on a card or a block, the key is theirs.
fn say_what_enter_does(
    focus: Res<InputFocus>,
    ring: Res<InputFocusVisible>,
    mut buttons: Query<(Entity, &OnActivate, &Children, &ComputedNode, &mut Node), Without<KeyCap>>,
    mut caps: Query<&mut Node, With<KeyCap>>,
) {
    let focused = focus.get().filter(|entity| ring.0 && buttons.contains(*entity));
    for (start, command, parts, laid_out, mut node) in &mut buttons {
        if command.0 != Command::PlanStart {
            continue;
        }
        let display = if focused.is_none_or(|focused| focused == start) {
            Display::Flex
        } else {
            Display::None
        };
        for part in parts {
            let Ok(mut cap) = caps.get_mut(*part) else {
                continue;
            };
            if cap.display == display {
                continue;
            }
            cap.display = display;
            // The button stays as large as it was.
            let size = laid_out.size() * laid_out.inverse_scale_factor;
            node.min_width = if display == Display::None {
                px(size.x)
            } else {
                Val::Auto
            };
            node.min_height = px(size.y);
        }
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
    let people = page
        .items
        .iter()
        .filter(|item| matches!(item, Item::Person { .. }))
        .count();
    if ui.wide() && ui.ems() >= BESIDE {
        let crowd = people > BELOW_EACH_OTHER;
        let share = if crowd { CROWD } else { PEOPLE };
        let left = column(ui, body);
        // A small team leaves room beside the week.
        let few = people <= FEW;
        if !few {
            tips(ui, left, page);
        }
        let across = ui.window.x * (1.0 - share) - ui.theme.length(2.0 * space::EDGE + 20.0);
        let high = ui.window.y - ui.theme.length(AROUND) - EDGES;
        week(ui, left, shown, 3, (across, Some(high)));
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
        plan_people::beside(ui, holder, page, if crowd { 2 } else { 1 }, share);
    } else {
        let area = scrolled(ui, body, "plan", ColorToken::Ground, 14.0);
        let columns = if ui.ems() >= 40.0 { 2 } else { 1 };
        let across = ui.window.x - ui.theme.length(2.0 * space::EDGE + 28.0);
        tips(ui, area, page);
        week(ui, area, shown, columns, (across, None));
        plan_people::below(ui, area, page, columns);
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
        row_gap: ui.theme.px(BELOW_CARDS),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(area, whole)
}

/// Cards, and the panel of the chosen one; `room` is how wide both are, in logical pixels, and how high where they do not scroll.
fn week(ui: &mut UiBuilder, parent: NodeId, shown: &ShownPage, columns: u16, room: (f32, Option<f32>)) {
    let page = &shown.page;
    let (wide, high) = room;
    let parts = sections(page);
    let is_bar = |part: &&Section| part.items.iter().any(|item| matches!(item, Item::Meter { .. }));
    let bar = parts.iter().find(is_bar).zip(shown.plan.as_ref());
    let panel = bar.map(|(part, board)| plan_bar::height(ui, part, page, board, wide));
    let is_cards = |part: &&Section| controls(part).any(|control| matches!(control.role, Role::Week { .. }));
    if let Some(part) = parts.iter().find(is_cards) {
        let high = high.map(|high| high - panel.unwrap_or_default() - ui.theme.length(BELOW_CARDS));
        cards(ui, parent, part, shown, columns, (wide, high));
    }
    if let Some((part, board)) = bar {
        plan_bar::week(ui, parent, part, page, board, wide);
    }
}

/// Whoever is there, in the order of the page.
fn there(shown: &ShownPage) -> Vec<&StagePerson> {
    let people = &shown.stage.people;
    let ids = shown.page.items.iter().filter_map(|item| match item {
        Item::Person { id, .. } => Some(*id),
        _ => None,
    });
    ids.filter_map(|id| people.iter().find(|person| person.id == id && !person.gone))
        .collect()
}

fn cards(
    ui: &mut UiBuilder,
    parent: NodeId,
    part: &Section,
    shown: &ShownPage,
    columns: u16,
    (wide, high): (f32, Option<f32>),
) {
    let width = (wide - ui.theme.length(14.0) * f32::from(columns - 1)) / f32::from(columns);
    let rows = controls(part).count().div_ceil(usize::from(columns)).max(1) as f32;
    let high = high.map(|high| (high - ui.theme.length(BETWEEN_ROWS) * (rows - 1.0)) / rows);
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        grid_auto_rows: vec![GridTrack::flex(1.0)],
        column_gap: ui.theme.px(14.0),
        row_gap: ui.theme.px(BETWEEN_ROWS),
        flex_grow: 1.0,
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(parent, grid);
    ui.reads(grid, Reads::new(NodeKind::Options, part.heading.unwrap_or_default()));
    let people = there(shown);
    let cast = WeekCast {
        set: &shown.stage.set,
        people: &people,
    };
    let layout = week_card::layout(ui, controls(part), (width, high), cast);
    for control in controls(part) {
        week_card::week_card(ui, grid, control, layout);
    }
}

fn controls<'a>(part: &'a Section) -> impl Iterator<Item = &'a Control> + Clone {
    part.items.iter().filter_map(|item| match item {
        Item::Control(control) => Some(control),
        _ => None,
    })
}
