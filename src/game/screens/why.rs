//! Why something went as it did: what it was about, a chain of causes from the choice over what helped to how it went, then whom that
//! changed.
//!
//! In: the page of causes. Out: what it was about in a line or two; links side by side with arrows between them; below them those who
//! changed most, beside each other, and everybody else in a row of smaller cards.

use bevy::prelude::*;

use super::people::{columns, person_of, side_by_side};
use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, PersonSummary, Screen, Sentiment, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, marks, panel, paragraph, person_summary};

/// The side of an arrow from one link to the next, in design pixels.
const ARROW: f32 = 40.0;
/// The portrait of somebody who changed.
const PORTRAIT: f32 = 104.0;
/// The same where there is room for what stands beside it below it.
const LARGE: f32 = 140.0;
/// So many more lines a higher window has room for, a line of so many ems.
const LINE_HIGH: f32 = 1.5;
/// There is in windows of this height, in ems of running words, where the links have so many lines at most.
const ROOMY: f32 = 44.0;
const FEW_LINES: usize = 6;
/// The same where there are others below them.
const FEWER_LINES: usize = 4;
/// Letters that stand in a line of a link, at least, and in one of the reasons.
const LINE: usize = 34;
const REASONS_LINE: usize = 48;
/// How wide the first link, the reasons and the last one are beside each other: words need room, a verdict does not.
const SHARES: [f32; 3] = [1.25, 1.4, 0.95];
/// Between two parts, and between two people.
const GAP: f32 = 14.0;
/// So many of those who changed stand in large cards.
const LARGE_CARDS: usize = 3;
/// Of the others so many stand side by side, at least and at most.
const OTHERS: (usize, usize) = (3, 5);
/// In a window narrower than this a row has the fewest cards; in design pixels, for type of its usual size.
const NARROW: f32 = 1700.0;
/// So many of the others stand in one row in windows from this width on.
const FOUR: (usize, f32) = (4, 1500.0);
/// How much higher than what stands in it a large card may be.
const LOOSE: f32 = 1.3;

/// Why.
pub struct WhyScreen;

impl Plugin for WhyScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| why(ui, root, &shown.page));
        app.add_screen(Screen::Why, layout);
    }
}

fn why(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, GAP);
    let parts = sections(page);
    let goes = |item: &&Item| matches!(item, Item::Text(Style::Verdict(_), _));
    match parts.iter().position(|part| part.items.iter().any(goes)) {
        Some(end) => {
            // What it was about stands before the chain, below a heading where something else stands before that.
            let about = parts[..end].iter().rposition(is_about);
            if let Some(about) = about {
                parts[..about].iter().for_each(|part| apart(ui, area, part));
                situation(ui, area, &parts[about]);
            }
            let cause = &parts[about.map_or(0, |about| about + 1)..=end];
            chain(ui, area, cause);
            let roomy = about.is_none_or(|about| about == 0) && ui.wide() && high(ui) >= ROOMY;
            // A window that is higher than it must be has room for more lines.
            let more = ((high(ui) - ROOMY).max(0.0) / LINE_HIGH) as usize;
            let lines = if roomy {
                highest(cause).saturating_sub(more)
            } else {
                usize::MAX
            };
            parts[end + 1..].iter().for_each(|part| changed(ui, area, part, lines));
        }
        None => parts.iter().for_each(|part| apart(ui, area, part)),
    }
    bars::foot(ui, root, page, true);
}

/// It says what it was about, or is the heading of that.
fn is_about(part: &Section) -> bool {
    part.items
        .iter()
        .all(|item| matches!(item, Item::Text(Style::Quiet, _)))
}

/// What it was about.
fn situation(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    heading(ui, area, part.heading);
    for item in &part.items {
        if let Item::Text(_, words) = item {
            ui.text(area, words, TextAppearance::BODY.sized(type_size::LABEL));
        }
    }
}

/// The window's height in ems of running words.
fn high(ui: &UiBuilder) -> f32 {
    ui.window.y / ui.theme.type_length(type_size::BODY)
}

fn heading(ui: &mut UiBuilder, parent: NodeId, heading: Option<&str>) {
    if let Some(heading) = heading {
        ui.text(parent, heading, TextAppearance::SECTION);
    }
}

/// A part on a ground of its own.
fn apart(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let panel = panel::panel(ui, parent, GAP, 6.0);
    section(ui, panel, part, 1, "");
}

/// The links of the chain: what was chosen, everything that bore on it, how it went.
fn linked<'p, 's>(parts: &'p [Section<'s>]) -> impl Iterator<Item = &'p [Section<'s>]> {
    let (first, rest) = parts.split_at(parts.len().min(1));
    let (between, last) = rest.split_at(rest.len().saturating_sub(1));
    [first, between, last].into_iter().filter(|parts| !parts.is_empty())
}

/// About how many lines the highest link has.
fn highest(parts: &[Section]) -> usize {
    let lines = |item: &&Item| match item {
        Item::Text(Style::Signal(_), words) => words.chars().count().div_ceil(REASONS_LINE),
        Item::Text(_, words) => words.chars().count().div_ceil(LINE),
        _ => 0,
    };
    let of = |part: &Section| 1 + part.items.iter().map(lines).sum::<usize>();
    let heights = linked(parts).map(|link| link.iter().map(of).sum());
    heights.max().unwrap_or(0)
}

/// The links side by side, or below each other, with arrows between them.
fn chain(ui: &mut UiBuilder, area: NodeId, parts: &[Section]) {
    let row = side_by_side(ui, area, 10.0);
    ui.style(row, |node| node.flex_grow = 0.0);
    for (place, link) in linked(parts).enumerate() {
        if place > 0 {
            leads_on(ui, row);
        }
        let node = panel::panel(ui, row, 16.0, 8.0);
        if ui.wide() {
            ui.style(node, |node| {
                node.flex_grow = SHARES.get(place).copied().unwrap_or(1.0);
                node.flex_basis = px(0);
            });
        }
        for part in link {
            heading(ui, node, part.heading);
            for item in &part.items {
                match reason(item) {
                    Some((mood, words)) => paragraph::signal(ui, node, mood, words, type_size::BODY),
                    None => flow(ui, node, &[item], 1, ""),
                }
            }
        }
    }
}

fn reason(item: &Item) -> Option<(Sentiment, &str)> {
    match item {
        Item::Text(Style::Signal(mood), words) => Some((*mood, words)),
        _ => None,
    }
}

/// An arrow to the next link.
fn leads_on(ui: &mut UiBuilder, row: NodeId) {
    let arrow = marks::arrow(ui.theme.palette, !ui.wide());
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, node);
    let arrow = ui.picture_of(&arrow, ARROW);
    ui.picture(holder, arrow, ARROW, ARROW);
}

/// Who changed most, beside each other; everybody else below them in smaller cards; and what else there is to say.
/// `lines` is how many the highest link of the chain has beyond those for which a higher window has room; where there is no room in the
/// window it is more than any has.
fn changed(ui: &mut UiBuilder, area: NodeId, part: &Section, lines: usize) {
    heading(ui, area, part.heading);
    let people: Vec<&PersonSummary> = part.items.iter().filter_map(|item| person_of(item)).collect();
    let (most, others) = people.split_at(people.len().min(LARGE_CARDS));
    let rest: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| person_of(item).is_none())
        .collect();
    let room = if others.is_empty() {
        lines <= FEW_LINES
    } else {
        lines <= FEWER_LINES && others.len() <= OTHERS.1 && rest.is_empty()
    };
    if !most.is_empty() {
        let grid = columns(ui, area, u16::try_from(most.len()).unwrap_or(1), GAP);
        if room {
            // A card is filled by what stands in it; what is left of the window stays free.
            let side = if others.is_empty() { LARGE } else { PORTRAIT };
            let tags = most.iter().map(|person| person.tags.len()).max().unwrap_or(0);
            let high = LOOSE * person_summary::told_height(ui, tags, (side, room));
            ui.style(grid, |node| node.max_height = px(high));
        }
        for person in most {
            if room {
                let side = if others.is_empty() { LARGE } else { PORTRAIT };
                person_summary::told_below(ui, grid, person, side);
            } else {
                let side = if ui.wide() { PORTRAIT } else { person_summary::ROW };
                person_summary::told(ui, grid, person, side);
            }
        }
    }
    if !others.is_empty() {
        // Rows of about one length, none of them with fewer cards than fill it.
        let wide = ui.window.x / (ui.theme.factor * ui.theme.type_scale());
        let most = match others.len() {
            four if four == FOUR.0 && wide >= FOUR.1 => FOUR.0,
            _ if wide < NARROW => OTHERS.0,
            _ => OTHERS.1,
        };
        let rows = others.len().div_ceil(most);
        let across = others.len().div_ceil(rows).max(OTHERS.0);
        let grid = columns(ui, area, u16::try_from(across).unwrap_or(1), GAP);
        ui.style(grid, |node| node.flex_grow = 0.0);
        for person in others {
            person_summary::told(ui, grid, person, person_summary::LOW);
        }
    }
    flow(ui, area, &rest, 1, "");
}
