//! A meeting: the table at the left, what the room knows and what the leader can do at the right.
//!
//! In: a meeting's page. Out: a panel beside the table. Who sits there and the ring of silence are seen on the table itself, or read where
//! there is no room for it.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Item, Page, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::person::PersonCard;
use crate::ui::widgets::said_card;
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, moves, panel, paragraph};

/// The share of the window that the panel takes.
const PANEL: f32 = 0.42;
/// Between the bars and the panels, in design pixels.
const MARGIN: f32 = 8.0;
/// Between the panels.
const BETWEEN: f32 = 8.0;
/// Around what is in a panel.
const PADDING: f32 = 6.0;
/// What a panel takes of its width and height before anything is in it.
const AROUND: (f32, f32) = (2.0 * PADDING + 32.0, 2.0 * PADDING + 24.0);
/// From one line to the next, over the size of type.
const LEADING: f32 = 1.32;
/// The height of the foot.
const FOOT: f32 = 70.0;
/// The least height of what is told, where it needs as much.
const LEAST: f32 = 174.0;
/// Lines of what happens as it opens that have room below the title; more stand beside the table.
const STORY: u32 = 3;

/// A beat of a meeting.
pub struct MeetingScreen;

impl Plugin for MeetingScreen {
    fn build(&self, app: &mut App) {
        let table = StageFrame {
            right: PANEL,
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
    let below_title = table && is_short(ui, page);
    if below_title {
        opening(ui, head, page);
    }
    let body = bars::body(ui, root);
    let holder = bars::beside(ui, body, PANEL * 100.0);
    if table {
        let margin = UiRect::axes(ui.theme.px(space::EDGE), ui.theme.px(MARGIN));
        ui.style(body, |node| node.padding = margin);
    }
    let (to_do, all): (Vec<Section>, Vec<Section>) = sections(page).into_iter().partition(is_to_do);
    // Facts come before whoever sits there.
    let seated = all.iter().rposition(has_people);
    let told: Vec<Section> = if table {
        let beside = all.iter().cloned().enumerate();
        beside
            .filter_map(|(place, part)| beside_table(part, shown, below_title, Some(place) == seated))
            .collect()
    } else {
        all.clone()
    };
    let controls: Vec<&Control> = to_do.iter().flat_map(|part| controls_of(&part.items)).collect();
    let heights = Heights::of(ui, below_title.then_some(page), &controls, &told);
    // What is known may grow; what can be done keeps its place.
    let said = share(ui, holder, heights.said, "said");
    for (place, part) in all.iter().enumerate().filter(|_| table) {
        on_the_table(ui, said, part, shown.stage.speech.is_some(), Some(place) == seated);
    }
    for part in &told {
        tell(ui, said, part, heights.letters, table);
    }
    let doing = share(ui, holder, heights.doing, "doing");
    for part in &to_do {
        if let (Some(heading), false) = (part.heading, table) {
            ui.text(doing, heading, TextAppearance::SECTION);
        }
        let is_control = |item: &&&Item| matches!(item, Item::Control(_));
        let others: Vec<&Item> = part.items.iter().filter(|item| !is_control(item)).copied().collect();
        flow(ui, doing, &others, 1, "");
    }
    moves::moves(ui, doing, &controls, heights.close);
    bars::foot(ui, root, page, true);
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

fn story(page: &Page) -> impl Iterator<Item = &str> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(Style::Body, words) => Some(words.as_str()),
        _ => None,
    })
}

/// What is told beside the table: neither what is seen on it, nor what a bubble says, nor, as it opens, that nothing has been said.
fn beside_table<'a>(mut part: Section<'a>, shown: &ShownPage, below_title: bool, seated: bool) -> Option<Section<'a>> {
    let is_said = shown.stage.speech.is_some();
    let opens = story(&shown.page).next().is_some();
    part.items.retain(|item| match item {
        Item::Person { .. } => !seated,
        Item::Meter { .. } => false,
        Item::Text(Style::Body, _) => !below_title,
        Item::Text(Style::Quiet, _) => !opens,
        Item::Text(Style::Speech, _) => !is_said,
        _ => true,
    });
    (!part.items.is_empty()).then_some(part)
}

fn has_people(part: &Section) -> bool {
    part.items.iter().any(|item| matches!(item, Item::Person { .. }))
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

/// How the height beside the table is shared, in design pixels.
struct Heights {
    said: f32,
    doing: f32,
    /// The size of what is told.
    letters: f32,
    /// Whether what can be done stands close together.
    close: bool,
}

impl Heights {
    /// `page` where what happens stands below its title.
    fn of(ui: &UiBuilder, page: Option<&Page>, controls: &[&Control], told: &[Section]) -> Self {
        let across = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
        let letters = |size: f32| ui.theme.type_length(size * ui.scale) / ui.theme.factor;
        let size = letters(type_size::BODY);
        let story: f32 = page
            .into_iter()
            .flat_map(story)
            .map(|words| set_lines(words, size, across, false) as f32 * size * LEADING + 6.0)
            .sum();
        let all = ui.window.y / ui.theme.factor - bars::HEAD - story - FOOT - 2.0 * MARGIN;
        let width = across * PANEL - AROUND.0;
        let told_height = |size: f32| -> f32 {
            let card = said_card::SaidCardSize::of(size);
            let (size, small) = (letters(size), letters(type_size::SMALL));
            let heading = small * LEADING + 6.0;
            let item = |item: &&Item| match item {
                Item::Text(Style::Quiet, words) => {
                    set_lines(words, small, width - 36.0, false) as f32 * small * LEADING + 26.0
                }
                Item::Text(_, words) => set_lines(words, size, width - 36.0, false) as f32 * size * LEADING + 6.0,
                Item::Person { lines, .. } => {
                    let lines = lines
                        .iter()
                        .map(|line| set_lines(line, size, width - card.beside(), false));
                    let words = lines.sum::<u32>() as f32 * size * LEADING + small * LEADING;
                    words.max(card.portrait) + card.around() + 6.0
                }
                _ => 0.0,
            };
            told.iter()
                .map(|part| {
                    part.items.iter().map(item).sum::<f32>() + f32::from(u8::from(part.heading.is_some())) * heading
                })
                .sum()
        };
        let tries = [false, true]
            .into_iter()
            .flat_map(|close| [type_size::LABEL, type_size::BODY, type_size::SMALL].map(|letters| (close, letters)));
        let mut last = None;
        for (close, letters) in tries {
            let kept = (told_height(letters) + AROUND.1).min(LEAST);
            let wanted = moves::height(ui, controls, width, close) + AROUND.1;
            let doing = wanted.min(all - BETWEEN - kept);
            let said = all - doing - BETWEEN;
            last = Some(Self {
                said,
                doing,
                letters,
                close,
            });
            if wanted <= doing && told_height(letters) + AROUND.1 <= said {
                break;
            }
        }
        last.unwrap_or(Self {
            said: all / 2.0,
            doing: all / 2.0,
            letters: type_size::BODY,
            close: false,
        })
    }
}

/// A part of what is told.
fn tell(ui: &mut UiBuilder, parent: NodeId, part: &Section, size: f32, cards: bool) {
    if let Some(heading) = part.heading.filter(|_| !part.items.is_empty()) {
        ui.text(parent, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
    }
    for item in &part.items {
        match item {
            Item::Text(Style::Body, words) => {
                ui.text(parent, words, TextAppearance::BODY.sized(size));
            }
            Item::Text(Style::Speech | Style::Tip, words) => paragraph::speech(ui, parent, words, size),
            Item::Text(Style::Signal(mood), words) => paragraph::signal(ui, parent, *mood, words, size),
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
                said_card::said(ui, parent, said, size);
            }
            other => flow(ui, parent, &[other], 1, ""),
        }
    }
}

/// Who sits there and how long it has been silent, for those who do not see the table.
fn on_the_table(ui: &mut UiBuilder, said: NodeId, part: &Section, bubble: bool, seated: bool) {
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
                label, value, reads, ..
            } => ui.unseen(said, Reads::new(NodeKind::Meter(*value), label).valued(reads)),
            Item::Text(Style::Speech, words) if bubble => ui.unseen(said, Reads::new(NodeKind::Text, words)),
            _ => {}
        }
    }
}

/// A panel of this height, in design pixels, and its scrolled area.
fn share(ui: &mut UiBuilder, holder: NodeId, height: f32, name: &'static str) -> NodeId {
    if ui.outer.is_some() {
        let card = panel::filling(ui, holder, 1.0, 16.0);
        return scrolled(ui, card, name, ColorToken::Panel, 10.0);
    }
    let room = Node {
        width: percent(100),
        height: ui.theme.px(height),
        flex_shrink: 1.0,
        min_height: px(0),
        margin: UiRect::bottom(ui.theme.px(if name == "said" { BETWEEN } else { 0.0 })),
        ..default()
    };
    let room = ui.node(holder, room);
    let card = panel::filling(ui, room, 1.0, PADDING);
    let area = scrolled(ui, card, name, ColorToken::Panel, 6.0);
    let low = ui.theme.px(8.0);
    ui.style(area, |node| node.padding.bottom = low);
    area
}
