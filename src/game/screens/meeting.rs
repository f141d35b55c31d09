//! A meeting: the table at the left, what the room knows and what the leader can do at the right.
//!
//! In: a meeting's page. Out: a panel beside the table, and in the head how much time is left. Who sits there and the ring of silence are
//! seen on the table itself, or read where there is no room for it.

use bevy::prelude::*;

use super::meeting_heights::{
    AROUND, BETWEEN, GROUP, HEAD, Heights, LARGER, MARGIN, MovesHere, OVER, PADDING, PANEL, TURN, story,
};
use super::meeting_table::{ask_row, asks_at_table, is_invitation};
use super::{AddScreen, ScreenLayout, bars, meeting_time};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Item, Page, Screen, Sentiment, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::person::PersonCard;
use crate::ui::widgets::said_card;
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, moves, panel, paragraph};

/// Lines of what happens as it opens that have room below the title; more stand beside the table.
const STORY: u32 = 3;

/// The width of words in a bubble over the table, in design pixels.
const BUBBLE: f32 = 440.0;
/// From this width of a window on three lines of them have room over everybody's head, and else two.
const BROAD: f32 = 1700.0;

/// A beat of a meeting.
pub struct MeetingScreen;

impl Plugin for MeetingScreen {
    fn build(&self, app: &mut App) {
        let table = StageFrame {
            // Nobody and no bubble touches the panel.
            right: PANEL + 0.012,
            ..StageFrame::default()
        };
        // A decision is never one press away by chance.
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown)).opening_with(|_| None);
        app.add_screen(Screen::Meeting, layout.beside_stage(table));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let table = ui.wide();
    let head = bars::head(ui, root, page);
    if table {
        meeting_time::time_left(ui, head, page);
    }
    let below_title = table && is_short(ui, page);
    if below_title {
        opening(ui, head, page);
    }
    let body = bars::body(ui, root);
    if table {
        bars::wing(ui, body, PANEL);
    }
    let holder = bars::beside(ui, body, PANEL * 100.0);
    if table {
        let margin = UiRect::axes(ui.theme.px(space::EDGE), ui.theme.px(MARGIN));
        ui.style(body, |node| node.padding = margin);
    }
    let (to_do, all): (Vec<Section>, Vec<Section>) = sections(page).into_iter().partition(is_to_do);
    // Facts come before whoever sits there.
    let seated = all.iter().rposition(has_people);
    // The only thing that was said is written even so: nothing else stands there.
    let only = |part: &Section| part.items.iter().any(|item| is_just_now(item)) && people_in(part) == 1;
    let in_bubble = table && is_in_bubble(ui, shown) && !all.iter().any(only);
    let told: Vec<Section> = if table {
        let beside = all.iter().cloned().enumerate();
        beside
            .filter_map(|(place, part)| beside_table(part, shown, (below_title, in_bubble), Some(place) == seated))
            .collect()
    } else {
        all.clone()
    };
    let all_moves = to_do.iter().flat_map(|part| controls_of(&part.items));
    let asks = asks_at_table(ui.theme, ui.fold, shown.stage.people.len());
    let (invitations, controls): (Vec<&Control>, Vec<&Control>) =
        all_moves.partition(|control| asks && is_invitation(control));
    let moves_here = MovesHere {
        parts: &to_do,
        controls: &controls,
        headed: asks,
        asks: !invitations.is_empty(),
    };
    let heights = Heights::of(ui, page, below_title, &moves_here, &told);
    // What a bubble says is heard once: here, unless it stands among what was said.
    let unwritten = shown.stage.speech.is_some() && (in_bubble || !page.items.iter().any(is_just_now));
    // What is known may grow; what can be done keeps its place.
    let spare = heights.said - heights.needed;
    let said = share(ui, holder, (spare, heights.needed), "said");
    for (place, part) in all.iter().enumerate().filter(|_| table) {
        on_the_table(ui, said, part, unwritten, Some(place) == seated);
    }
    for part in &told {
        tell(ui, said, part, &heights, table);
    }
    let doing = share(ui, holder, (0.0, heights.doing), "doing");
    for part in &to_do {
        match part.heading {
            Some(heading) if !table => {
                ui.text(doing, heading, TextAppearance::SECTION);
            }
            Some(heading) if asks => {
                ui.text(doing, heading, TURN);
            }
            Some(heading) if !heights.bare => {
                ui.text(doing, heading, HEAD.toned(ColorToken::Sky));
            }
            Some(heading) => ui.unseen(doing, Reads::new(NodeKind::Heading(2), heading)),
            None => {}
        }
        for item in &part.items {
            match item {
                Item::Control(_) => {}
                Item::Text(style, words) if table && heights.bare && (!asks || *style == Style::Quiet) => {
                    ui.unseen(doing, Reads::new(NodeKind::Text, words));
                }
                Item::Text(Style::Strong, words) if table => {
                    ui.text(doing, words, OVER);
                }
                other => flow(ui, doing, &[other], 1, ""),
            }
        }
    }
    let (to_all, about): (Vec<&Control>, Vec<&Control>) =
        controls.iter().partition(|control| !moves::is_about_option(control));
    if !to_all.is_empty() {
        group(ui, doing, &heights, "moves-theirs");
        moves::moves(ui, doing, &to_all, heights.width, heights.packing);
    }
    if !invitations.is_empty() {
        ask_row(ui, doing, &invitations);
    }
    if !about.is_empty() {
        group(ui, doing, &heights, "moves-yours");
    }
    moves::moves(ui, doing, &about, heights.width, heights.packing);
    bars::foot(ui, root, page, true);
}

/// The heading of a group of moves, where groups have one: words, and a line to the edge.
fn group(ui: &mut UiBuilder, doing: NodeId, heights: &Heights, key: &str) {
    if !heights.grouped {
        return;
    }
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        margin: UiRect::top(ui.theme.px(GROUP)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(doing, row);
    let words = ui.words.get(key);
    ui.line(row, &words, HEAD);
    let rule = Node {
        flex_grow: 1.0,
        height: px(1.5),
        ..default()
    };
    let rule = ui.node(row, rule);
    ui.insert(rule, BackgroundColor(ui.theme.veiled(ColorToken::Outline, 0.7)));
}

/// What happens as it opens: below the title, over the whole width, where it takes the fewest lines.
fn opening(ui: &mut UiBuilder, head: NodeId, page: &Page) {
    for words in story(page) {
        let line = Node {
            width: percent(100),
            flex_shrink: 0.0,
            ..default()
        };
        let line = ui.node(head, line);
        ui.text(line, words, TextAppearance::BODY.sized(type_size::BODY));
    }
}

/// Whether what happens as it opens takes few lines.
fn is_short(ui: &UiBuilder, page: &Page) -> bool {
    let across = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
    let letters = ui.theme.type_length(type_size::BODY * ui.scale) / ui.theme.factor;
    let lines: u32 = story(page).map(|words| set_lines(words, letters, across, false)).sum();
    lines <= STORY
}

/// Whether the bubble over the table says what was said last, whole: then it is not written beside it.
fn is_in_bubble(ui: &UiBuilder, shown: &ShownPage) -> bool {
    let letters = ui.theme.type_length(type_size::LABEL) / ui.theme.factor;
    let most = if ui.window.x / ui.theme.factor < BROAD { 2 } else { 3 };
    let speech = shown.stage.speech.as_ref().filter(|_| ui.theme.type_scale() <= LARGER);
    speech.is_some_and(|(_, words)| set_lines(words, letters, BUBBLE, false) <= most)
}

/// Whether this was said in the last beat.
const fn is_just_now(item: &Item) -> bool {
    matches!(item, Item::Person { badge: Some(_), .. })
}

/// What is told beside the table: neither what is seen on it, nor what a bubble says, nor, as it opens, that nothing has been said.
fn beside_table<'a>(
    mut part: Section<'a>,
    shown: &ShownPage,
    (below_title, in_bubble): (bool, bool),
    seated: bool,
) -> Option<Section<'a>> {
    let is_said = shown.stage.speech.is_some();
    let opens = story(&shown.page).next().is_some();
    part.items.retain(|item| match item {
        Item::Person { .. } => !(seated || in_bubble && is_just_now(item)),
        Item::Meter { .. } => false,
        Item::Text(Style::Body, _) => !below_title,
        Item::Text(Style::Quiet, _) => !opens,
        Item::Text(Style::Speech, _) => !is_said,
        _ => true,
    });
    (!part.items.is_empty()).then_some(part)
}

fn has_people(part: &Section) -> bool {
    people_in(part) > 0
}

fn people_in(part: &Section) -> usize {
    let people = part.items.iter().filter(|item| matches!(item, Item::Person { .. }));
    people.count()
}

fn is_to_do(part: &Section) -> bool {
    part.items.iter().any(|item| matches!(item, Item::Control(_)))
}

fn controls_of<'a>(items: &[&'a Item]) -> Vec<&'a Control> {
    let controls = items.iter().filter_map(|item| match item {
        Item::Control(control) => Some(control),
        _ => None,
    });
    controls.collect()
}

/// A part of what is told.
fn tell(ui: &mut UiBuilder, parent: NodeId, part: &Section, heights: &Heights, cards: bool) {
    let size = heights.letters;
    if let Some(heading) = part.heading.filter(|_| !part.items.is_empty()) {
        ui.text(parent, heading, HEAD);
    }
    // What was said last stands out from what was said before.
    let mut older = false;
    for item in &part.items {
        match item {
            Item::Text(Style::Body, words) => {
                ui.text(parent, words, TextAppearance::BODY.sized(size));
            }
            Item::Text(Style::Speech | Style::Tip, words) => paragraph::speech(ui, parent, words, size),
            Item::Text(Style::Signal(mood), words) => paragraph::signal(ui, parent, *mood, words, size),
            Item::Text(Style::Quiet, words) if cards && heights.bare => {
                ui.unseen(parent, Reads::new(NodeKind::Text, words));
            }
            Item::Text(Style::Quiet, words) if cards && part.heading.is_some() => {
                let width = (ui.window.x / ui.theme.factor - 2.0 * space::EDGE) * PANEL - AROUND.0;
                said_card::unsaid(ui, parent, words, width);
            }
            Item::Person {
                look,
                name,
                lines,
                badge,
                ..
            } if cards => {
                let said = PersonCard {
                    look,
                    name,
                    lines,
                    badge: badge.as_ref(),
                };
                said_card::said(ui, parent, said, (size, older));
                older = true;
            }
            other => flow(ui, parent, &[other], 1, ""),
        }
    }
}

/// Who sits there and how long it has been silent, for those who do not see the table.
fn on_the_table(ui: &mut UiBuilder, said: NodeId, part: &Section, unwritten: bool, seated: bool) {
    if let (Some(heading), true) = (part.heading, seated) {
        ui.unseen(said, Reads::new(NodeKind::Heading(2), heading));
    }
    for item in &part.items {
        match item {
            Item::Person { name, lines, badge, .. } if seated => {
                let badge = badge.as_ref().map(|(_, words)| words.as_str());
                let lines: Vec<&str> = badge.into_iter().chain(lines.iter().map(String::as_str)).collect();
                ui.unseen(
                    said,
                    Reads::new(NodeKind::Text, format!("{name}: {}", lines.join("; "))),
                );
            }
            Item::Meter {
                tone: Sentiment::Leader,
                ..
            } => {}
            Item::Meter {
                label, value, reads, ..
            } => ui.unseen(said, Reads::new(NodeKind::Meter(*value), label).valued(reads)),
            Item::Text(Style::Speech, words) if unwritten => ui.unseen(said, Reads::new(NodeKind::Text, words)),
            _ => {}
        }
    }
}

/// A panel of this height below so much that stays free, in design pixels, and its scrolled area.
fn share(ui: &mut UiBuilder, holder: NodeId, (free, height): (f32, f32), name: &'static str) -> NodeId {
    if ui.outer.is_some() {
        let card = panel::filling(ui, holder, 1.0, 16.0);
        return scrolled(ui, card, name, ColorToken::Panel, 10.0);
    }
    let room = Node {
        width: percent(100),
        height: ui.theme.px(height),
        flex_shrink: 1.0,
        min_height: px(0),
        margin: UiRect::bottom(ui.theme.px(if name == "said" { BETWEEN } else { 0.0 })).with_top(ui.theme.px(free)),
        ..default()
    };
    let room = ui.node(holder, room);
    let card = panel::filling(ui, room, 1.0, PADDING);
    let area = scrolled(ui, card, name, ColorToken::Panel, 6.0);
    let low = ui.theme.px(8.0);
    ui.style(area, |node| node.padding.bottom = low);
    area
}
