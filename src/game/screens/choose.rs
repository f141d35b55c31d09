//! The list of scenarios: a card each, with its place, the faces of its team, and what one wants to know before one chooses.
//!
//! In: the page. Out: cards in rows that share the window while they have room in it, and scroll else; at the foot the names of the
//! faces of the card that has the focus or is pointed at.

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, ShownScreen, bars};
use crate::narration::page::{Control, Item, Page, Role, ScenarioFacts, Screen};
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::theme::space;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::scenario_card::{FocusMark, Tells, scenario_card};
use crate::ui::widgets::{TextAppearance, UiBuilder};

/// Between two cards, in design pixels.
const GAP: f32 = 18.0;
/// From so many ems on there are so many columns.
const COLUMNS: [(f32, u16); 3] = [(72.0, 3), (40.0, 2), (0.0, 1)];
/// More cards than this stand in four columns, where there are so many ems.
const MANY: (usize, f32) = (6, 90.0);
/// Rows that share the window's height; with more of them the list scrolls.
const ROWS: usize = 2;

/// The list of scenarios.
pub struct ChooseScreen;

impl Plugin for ChooseScreen {
    fn build(&self, app: &mut App) {
        let cards = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::Choose, cards.opening_with(|page| page.controls().next()))
            .add_systems(
                PostUpdate,
                (name_faces, mark_focus)
                    .after(ReconcileSystems)
                    .before(bevy::ui::UiSystems::Content)
                    .run_if(in_state(ShownScreen(Screen::Choose))),
            );
    }
}

/// The words that name the faces of a card.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
struct NamesFaces;

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let (_, area) = bars::flush(ui, root, "list", GAP);
    let parts = sections(page);
    let cards: Vec<Card> = parts.iter().filter_map(card).collect();
    if cards.is_empty() {
        let items: Vec<&Item> = page
            .items
            .iter()
            .filter(|item| !matches!(item, Item::Control(_)))
            .collect();
        flow(ui, area, &items, 1, "");
    } else {
        shelf(ui, area, &cards);
    }
    let first = cards.first().map_or("", |card| card.facts.team.as_str());
    bars::foot_after(ui, root, page, true, |ui, bar| {
        let words = Node {
            flex_grow: 1.0,
            flex_basis: percent(50),
            min_width: px(0),
            ..default()
        };
        let words = ui.node(bar, words);
        let names = ui.text(words, first, TextAppearance::NOTE);
        ui.insert(names, NamesFaces);
        ui.reads(names, crate::ui::access::Reads::hidden());
    });
}

/// The cards in a grid.
fn shelf(ui: &mut UiBuilder, area: NodeId, cards: &[Card]) {
    let columns = if cards.len() > MANY.0 && ui.ems() >= MANY.1 {
        4
    } else {
        COLUMNS
            .into_iter()
            .find(|(ems, _)| ui.ems() >= *ems)
            .map_or(1, |(_, columns)| columns)
    };
    let rows = cards.len().div_ceil(usize::from(columns));
    let shares = ui.wide() && rows <= ROWS;
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        min_height: if shares { percent(100) } else { auto() },
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        grid_auto_rows: vec![GridTrack::flex(1.0)],
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(area, grid);
    let width = (ui.window.x - ui.theme.length(2.0 * space::EDGE + GAP * f32::from(columns - 1))) / f32::from(columns);
    let room = ui.window.y - ui.theme.length(bars::HEAD + 70.0 + 32.0 + 28.0 + GAP);
    let height = shares.then_some(room / ROWS as f32);
    for Card { control, facts, said } in cards {
        scenario_card(ui, grid, control, facts, said, (width, height));
    }
}

/// A scenario of the page: its control, what its card shows, and what is said of it.
struct Card<'a> {
    control: &'a Control,
    facts: &'a ScenarioFacts,
    said: Vec<&'a str>,
}

fn card<'a>(part: &Section<'a>) -> Option<Card<'a>> {
    let texts = part.items.iter().filter_map(|item| match item {
        Item::Text(_, words) => Some(words.as_str()),
        _ => None,
    });
    let said: Vec<&str> = texts.collect();
    part.items.iter().find_map(|item| match item {
        Item::Control(control) => match &control.role {
            Role::Scenario(facts) => Some(Card {
                control,
                facts,
                said: said.clone(),
            }),
            _ => None,
        },
        _ => None,
    })
}

/// The foot names the faces of the card that is pointed at, or that has the focus.
fn name_faces(
    focus: Res<InputFocus>,
    cards: Query<(Entity, &Tells, &Hovered)>,
    mut words: Query<&mut Text, With<NamesFaces>>,
) {
    let hovered = cards.iter().find(|(.., hovered)| hovered.get());
    let focused = || focus.get().and_then(|entity| cards.get(entity).ok());
    let Some((_, Tells(told), _)) = hovered.or_else(focused) else {
        return;
    };
    for mut text in &mut words {
        if text.0 != *told {
            text.0.clone_from(told);
        }
    }
}

/// The card with the focus is framed and says which key opens it.
fn mark_focus(
    focus: Res<InputFocus>,
    parents: Query<&ChildOf>,
    mut marks: Query<(Entity, &mut Visibility), With<FocusMark>>,
) {
    for (mark, mut visibility) in &mut marks {
        let focused = focus
            .get()
            .is_some_and(|card| parents.iter_ancestors(mark).any(|above| above == card));
        visibility.set_if_neq(if focused {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
    }
}
