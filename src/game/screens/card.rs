//! Cards: one beside the stage for what followed, one in the middle for notes or a notice.
//!
//! In: a page. Out: a card whose text scrolls and whose way on stays in sight.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars, followed};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Item, Page, Screen, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{primaries, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, paragraph};

/// The share of the window that a card beside the stage takes.
const BESIDE: f32 = 0.43;

/// Cards.
pub struct CardScreens;

impl Plugin for CardScreens {
    fn build(&self, app: &mut App) {
        let frame = StageFrame {
            // A light on the floor may reach a little beyond the person in it.
            right: BESIDE + 0.012,
            ..StageFrame::default()
        };
        let beside = ScreenLayout::new(|ui, root, shown, _| beside_stage(ui, root, &shown.page)).beside_stage(frame);
        let centred =
            ScreenLayout::new(|ui, root, shown, written| centred(ui, root, &shown.page, written)).over_stage(0.99);
        app.add_screen(Screen::Consequence, beside)
            .add_screen(Screen::Between, beside)
            .add_screen(Screen::Notes, centred)
            .add_screen(Screen::Notice, centred.opening_with(goes_on))
            .add_screen(Screen::Votes, centred.opening_with(|_| None));
    }
}

/// While something is waited for, one press too many does not lead away.
fn goes_on(page: &Page) -> Option<&Control> {
    primaries(page).first().copied()
}

/// What followed: the stage plays at the left, the card stands at the right.
fn beside_stage(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let bare = Page {
        title: page.subtitle.clone(),
        subtitle: String::new(),
        ..page.clone()
    };
    // What is said of an outcome comes first on its card; of what it is about the bar reminds.
    let told = page.screen == Screen::Consequence && ui.wide();
    let head = if told || page.subtitle.is_empty() { page } else { &bare };
    bars::head(ui, root, head);
    let body = bars::body(ui, root);
    bars::wing(ui, body, BESIDE);
    let holder = bars::beside(ui, body, BESIDE * 100.0);
    let card = panel::filling(ui, holder, 1.0, if told { 16.0 } else { 24.0 });
    if told {
        followed::fill(ui, card, page, BESIDE);
        ways_on(ui, card, page);
    } else {
        fill(ui, card, page, !page.subtitle.is_empty(), "");
    }
    bars::foot(ui, root, page, false);
}

/// A card in the middle of a veiled stage.
fn centred(ui: &mut UiBuilder, root: NodeId, page: &Page, written: &str) {
    let body = bars::body(ui, root);
    if !ui.wide() {
        let card = panel::filling(ui, body, 1.0, 20.0);
        fill(ui, card, page, true, written);
        bars::foot(ui, root, page, true);
        return;
    }
    ui.style(body, |node| {
        node.justify_content = JustifyContent::Center;
        node.align_items = AlignItems::Center;
    });
    let parts = sections(page);
    // What may be long gets the whole height and scrolls; what is short stays a small card.
    let letters = length(ui, page);
    let long = parts.iter().map(|part| part.items.len()).sum::<usize>() > 5 || letters > ui.window.y * 0.3;
    let holder = Node {
        flex_direction: FlexDirection::Column,
        width: ui.theme.px(1040.0),
        max_width: percent(92),
        height: if long { percent(98) } else { auto() },
        max_height: percent(98),
        min_height: px(0),
        padding: UiRect::all(ui.theme.px(32.0)),
        row_gap: ui.theme.px(18.0),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(24.0)),
        ..default()
    };
    let card = panel::with(ui, body, holder);
    let area = if long {
        scrolled(ui, card, "card", ColorToken::Panel, 14.0)
    } else {
        card
    };
    ui.text(area, &page.title, TextAppearance::TITLE);
    if !page.subtitle.is_empty() {
        ui.text(area, &page.subtitle, TextAppearance::BODY.toned(ColorToken::InkSoft));
    }
    for part in parts {
        section(ui, area, &part, 1, written);
    }
    ways_on(ui, card, page);
    bars::foot(ui, root, page, false);
}

/// How high the words of a page will be on a card in the middle, in logical pixels, roughly.
fn length(ui: &UiBuilder, page: &Page) -> f32 {
    let width = ui.theme.length(940.0).min(ui.window.x * 0.84);
    let line = 1.32 * ui.theme.type_length(type_size::LABEL * ui.scale);
    let high = |words: &str| line * (ui.length_of(words, type_size::LABEL) / width).ceil();
    let item = |item: &Item| match item {
        Item::Text(_, words) | Item::Heading(words) => high(words),
        Item::Control(control) => high(&control.label) + high(&control.note),
        _ => line,
    };
    page.items.iter().map(item).sum()
}

/// The title where wanted, everything in its order in an area that scrolls, and the ways on below it.
pub fn fill(ui: &mut UiBuilder, card: NodeId, page: &Page, titled: bool, written: &str) {
    let gap = if page.screen == Screen::Consequence { 10.0 } else { 16.0 };
    let area = scrolled(ui, card, "card", ColorToken::Panel, gap);
    let tags = page.items.iter().filter_map(|item| match item {
        Item::Text(Style::Tag(mood), words) => Some((*mood, words)),
        _ => None,
    });
    for (mood, words) in tags {
        paragraph::paragraph(ui, area, Style::Tag(mood), words);
    }
    if titled {
        ui.text(area, &page.title, TextAppearance::TITLE.sized(36.0));
    }
    for mut part in sections(page) {
        part.items.retain(|item| !matches!(item, Item::Text(Style::Tag(_), _)));
        section(ui, area, &part, 1, written);
    }
    if ui.wide() {
        ways_on(ui, card, page);
    }
}

fn ways_on(ui: &mut UiBuilder, card: NodeId, page: &Page) {
    if primaries(page).is_empty() {
        return;
    }
    let row = ui.wrapping(card, 12.0);
    ui.style(row, |node| node.justify_content = JustifyContent::FlexEnd);
    bars::ways_on(ui, row, page);
}
