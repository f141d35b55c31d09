//! Friday's answers: everybody in their own words, together with those whose answers went the same way, and what all answered.
//!
//! In: the page of a survey. Out: groups of people under what is so of them, small groups side by side; below them meters.

use bevy::prelude::*;

use super::people::{columns, person_of, side_by_side};
use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, PersonSummary, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, person_summary};

/// The portrait of somebody who speaks, where there are groups and where there are none, and how many of these stand side by side.
const SPOKEN: f32 = 104.0;
const SPOKEN_ALIKE: f32 = 140.0;
const SPEAKING: usize = 3;
/// Where one would be left alone in the last row, one more stands in each from this width on, in ems of running words.
const ROOMY: f32 = 82.0;
/// The portrait there, where there are groups.
const SPOKEN_CLOSE: f32 = 88.0;
/// So few stand below each other.
const FEW: usize = 4;

/// Friday's answers.
pub struct PulseScreen;

impl Plugin for PulseScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| pulse(ui, root, &shown.page));
        app.add_screen(Screen::Pulse, layout);
    }
}

/// Everybody in their own words, those whose answers went the same way together; then what all of them answered, in one panel.
fn pulse(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 10.0);
    let parts = sections(page);
    let mut of_all = Vec::new();
    for part in &parts {
        if part.items.iter().any(|item| person_of(item).is_some()) {
            headed(ui, area, part.heading);
            of_all = spoken(ui, area, part);
        } else {
            let node = panel::panel(ui, area, 12.0, 6.0);
            measured(ui, node, part, &of_all);
        }
    }
    bars::foot(ui, root, page, true);
}

/// People who are alike, under what is said of them.
struct Alike<'a> {
    said: Option<&'a Item>,
    people: Vec<&'a PersonSummary>,
}

/// The groups of a part, and what is said of everybody.
fn alike<'a>(part: &Section<'a>) -> (Vec<Alike<'a>>, Vec<&'a Item>) {
    let mut groups: Vec<Alike> = Vec::new();
    let mut rest = Vec::new();
    for item in part.items.iter().copied() {
        match (item, groups.last_mut()) {
            (Item::Summary(person), Some(group)) => group.people.push(person),
            (Item::Summary(person), None) => groups.push(Alike {
                said: None,
                people: vec![person],
            }),
            (Item::Text(Style::Verdict(_), _), _) => groups.push(Alike {
                said: Some(item),
                people: Vec::new(),
            }),
            _ => rest.push(item),
        }
    }
    (groups, rest)
}

/// Groups of people below each other, small ones side by side; what is said of everybody is left.
fn spoken<'a>(ui: &mut UiBuilder, area: NodeId, part: &Section<'a>) -> Vec<&'a Item> {
    let (groups, rest) = alike(part);
    let everybody: usize = groups.iter().map(|group| group.people.len()).sum();
    let usual = if !ui.wide() || everybody <= FEW { 1 } else { SPEAKING };
    let wide = ui.wide();
    let portrait = match (wide, groups.len()) {
        (true, 1) if groups[0].said.is_none() => SPOKEN_ALIKE,
        (true, _) => SPOKEN,
        (false, _) => person_summary::ROW,
    };
    let mut left = groups.as_slice();
    while let Some(first) = left.first() {
        let mut taken = first.people.len();
        let alone = usual > 1 && taken > usual && taken % usual == 1 && ui.ems() >= ROOMY;
        let (across, portrait) = if alone {
            (usual + 1, if groups.len() > 1 { SPOKEN_CLOSE } else { SPOKEN })
        } else {
            (usual, portrait)
        };
        let more = left[1..].iter().take_while(|group| {
            taken += group.people.len();
            taken <= across
        });
        let (row, after) = left.split_at(1 + more.count());
        left = after;
        let many: usize = row.iter().map(|group| group.people.len()).sum();
        let side = side_by_side(ui, area, 12.0);
        ui.style(side, |node| node.flex_grow = many.div_ceil(across) as f32);
        for (place, group) in row.iter().enumerate() {
            let spare = if place + 1 == row.len() {
                across.saturating_sub(many)
            } else {
                0
            };
            let cells = group.people.len().min(across) + spare;
            let column = ui.column(side, 10.0);
            ui.style(column, |node| {
                node.flex_grow = cells as f32;
                if wide {
                    node.flex_basis = px(0);
                }
            });
            if let Some(said) = group.said {
                flow(ui, column, &[said], 1, "");
            }
            let grid = columns(ui, column, u16::try_from(cells).unwrap_or(1), 12.0);
            for person in &group.people {
                person_summary::row(ui, grid, person, portrait);
            }
        }
    }
    rest
}

/// A heading that says nothing beyond what faces show: it is seen where there is room for it in one column, and read everywhere.
fn headed(ui: &mut UiBuilder, parent: NodeId, heading: Option<&str>) {
    let Some(heading) = heading else { return };
    if ui.wide() {
        ui.unseen(parent, Reads::new(NodeKind::Heading(2), heading));
    } else {
        ui.text(parent, heading, TextAppearance::SECTION);
    }
}

/// Meters side by side, under what they measure and what is so of all answers.
fn measured(ui: &mut UiBuilder, parent: NodeId, part: &Section, of_all: &[&Item]) {
    let head = ui.wrapping(parent, 6.0);
    ui.style(head, |node| node.justify_content = JustifyContent::SpaceBetween);
    if let Some(heading) = part.heading {
        ui.text(head, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
    }
    flow(ui, head, of_all, 1, "");
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if ui.wide() { 2 } else { 1 }, 1.0),
        column_gap: ui.theme.px(40.0),
        row_gap: ui.theme.px(8.0),
        ..default()
    };
    let grid = ui.node(parent, grid);
    flow(ui, grid, &part.items, 1, "");
}
