//! A moment: the stage dims, the person it is about stands large at the left, the card at the right holds the three layers.
//!
//! In: a moment's page. Out: what happens (tag, title, text), what can be seen (and listening first), what can be done. What is
//! expected of it may be noted on the bar below, so that it takes no room from the choices; where there is one column, after them.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, ShownScreen, alcove, bars};
use crate::art::palette::ColorToken;
use crate::art::person::{self, FigureSpec, Seat};
use crate::art::stage;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::platform::keys::Action;
use crate::simulation::Answer;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{Picture, TextAppearance, UiBuilder, button, choice, items, keys, option, panel, paragraph};

/// The share of the window that the people at the left take.
const PEOPLE: f32 = 24.0;

/// A moment, before the choice.
pub struct MomentScreen;

impl Plugin for MomentScreen {
    fn build(&self, app: &mut App) {
        // A decision is never one press away by chance. The stage is under the alcove, where nobody sees it.
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown))
            .opening_with(|_| None)
            .over_stage(0.0);
        let here = in_state(ShownScreen(Screen::Moment));
        app.add_screen(Screen::Moment, layout)
            .add_systems(OnExit(ShownScreen(Screen::Moment)), alcove::leave)
            .add_systems(PostUpdate, alcove::paint.run_if(here).in_set(ReconcileSystems));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let bare = Page {
        title: page.subtitle.clone(),
        subtitle: String::new(),
        ..page.clone()
    };
    let right = bars::head(ui, root, if page.subtitle.is_empty() { page } else { &bare });
    let parts = items::sections(page);
    for item in parts.iter().filter(|part| chooses(part)).flat_map(|part| &part.items) {
        if let Item::Text(_, words) = item {
            ui.line(
                right,
                words,
                TextAppearance::LABEL.sized(type_size::BODY).toned(ColorToken::Sky),
            );
        }
    }
    let body = bars::body(ui, root);
    if ui.wide() {
        people(ui, body, shown);
    } else {
        named(ui, body, page);
    }
    let roomy = ui.scale > 1.0;
    let (padding, gap) = if roomy { (30.0, 14.0) } else { (18.0, 9.0) };
    let card = panel::filling(ui, body, 1.0, padding);
    let area = scrolled(ui, card, "card", ColorToken::Panel, gap);
    happens(ui, area, page, &parts);
    seen(ui, area, page, &parts);
    done(ui, area, &parts);
    let wide = ui.wide();
    if !wide {
        expecting(ui, area, page);
    }
    bars::foot_after(ui, root, page, true, |ui, bar| {
        if wide {
            expecting(ui, bar, page);
        }
    });
}

fn happens(ui: &mut UiBuilder, area: NodeId, page: &Page, parts: &[Section]) {
    let row = ui.wrapping(area, 16.0);
    let items = parts
        .iter()
        .filter(|part| part.heading.is_none())
        .flat_map(|part| part.items.iter());
    let texts: Vec<(Style, &str)> = items
        .filter_map(|item| match item {
            Item::Text(style, words) => Some((*style, words.as_str())),
            _ => None,
        })
        .collect();
    for (style, words) in &texts {
        if let Style::Tag(mood) = style {
            paragraph::tag(ui, row, *mood, words);
        }
    }
    ui.text(row, &page.title, TextAppearance::TITLE.sized(36.0));
    for (style, words) in &texts {
        match style {
            Style::Body => {
                ui.text(area, words, TextAppearance::BODY.sized(24.0));
            }
            Style::Tag(_) => {}
            _ => paragraph::paragraph(ui, area, *style, words),
        }
    }
}

fn seen(ui: &mut UiBuilder, area: NodeId, page: &Page, parts: &[Section]) {
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(24.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let left = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(6.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let (row, left) = if ui.wide() {
        let row = ui.node(area, row);
        (row, ui.node(row, left))
    } else {
        (area, ui.column(area, 6.0))
    };
    for part in parts.iter().filter(|part| part.heading.is_some() && !chooses(part)) {
        if let Some(heading) = part.heading {
            ui.text(left, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        items::flow(ui, left, &part.items, 1, "");
    }
    if let Some(control) = page
        .controls()
        .find(|control| control.command == Command::Answer(Answer::Listen))
    {
        listen(ui, row, control);
    }
}

/// Whether a part holds the choices.
fn chooses(part: &Section) -> bool {
    part.items.iter().any(|item| {
        matches!(
            item,
            Item::Control(Control {
                role: Role::Choice { .. },
                ..
            })
        )
    })
}

fn listen(ui: &mut UiBuilder, row: NodeId, control: &Control) {
    let node = Node {
        width: if ui.wide() { ui.theme.px(330.0) } else { percent(100) },
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(12.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = button::pressable(ui, row, node, ButtonColors::raised().edged(ColorToken::Sky), control);
    if let Some(cap) = keys::of(ui, Action::Listen) {
        keys::cap(ui, button, &cap, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(button, words);
    ui.text(words, &control.label, TextAppearance::LABEL.toned(ColorToken::Sky));
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
}

fn done(ui: &mut UiBuilder, area: NodeId, parts: &[Section]) {
    for part in parts.iter().filter(|part| chooses(part)) {
        let above = if ui.wide() { choice::headings(ui, area) } else { area };
        if let Some(heading) = part.heading {
            ui.text(above, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        for item in &part.items {
            if let Item::Control(control) = item
                && control.command != Command::Answer(Answer::Listen)
            {
                choice::choice(ui, area, control);
            }
        }
    }
}

/// One quiet button; opened, a row of its own with the picks.
fn expecting(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let controls = items::expecting(page);
    let Some((ask, picks)) = controls.split_first() else {
        return;
    };
    if picks.is_empty() {
        button::quiet(ui, parent, ask);
        return;
    }
    let row = ui.wrapping(parent, 10.0);
    button::quiet(ui, row, ask);
    let node = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(6.0),
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { percent(100) },
        min_width: px(0),
        ..default()
    };
    let several = ui.node(row, node);
    ui.reads(several, Reads::new(NodeKind::Options, &ask.label));
    for pick in picks {
        option::chip(ui, several, pick);
    }
}

/// The person it is about, where there is no room for a picture of them.
fn named(ui: &mut UiBuilder, body: NodeId, page: &Page) {
    let about = page.items.iter().filter(|item| matches!(item, Item::Person { .. }));
    let about: Vec<&Item> = about.take(2).collect();
    items::flow(ui, body, &about, 1, "");
}

/// The person it is about, as large as there is room, on their own light.
fn people(ui: &mut UiBuilder, body: NodeId, shown: &ShownPage) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        width: percent(PEOPLE),
        row_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(body, node);
    let about = shown.page.items.iter().filter_map(|item| match item {
        Item::Person {
            id, look, name, lines, ..
        } => Some((*id, look, name, lines)),
        _ => None,
    });
    let about: Vec<_> = about.take(2).collect();
    let both = about.len() > 1;
    for (place, (id, look, name, lines)) in about.into_iter().enumerate() {
        let seen = shown.stage.people.iter().find(|person| person.id == id);
        let height = match (both, place) {
            (false, _) => 400.0,
            (true, 0) => 300.0,
            (true, _) => 190.0,
        };
        figure(ui, column, look, seen, id, height);
        let pill = Node {
            max_width: percent(100),
            flex_shrink: 0.0,
            padding: UiRect::axes(ui.theme.px(22.0), ui.theme.px(6.0)),
            border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
            ..default()
        };
        let pill = ui.node(column, pill);
        ui.insert(pill, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
        ui.text(pill, name, TextAppearance::LABEL.sized(24.0));
        if place == 0 && !lines.is_empty() {
            let box_ = Node {
                flex_direction: FlexDirection::Column,
                width: percent(100),
                flex_shrink: 0.0,
                padding: UiRect::axes(ui.theme.px(18.0), ui.theme.px(12.0)),
                border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
                row_gap: ui.theme.px(4.0),
                ..default()
            };
            let words = ui.node(column, box_);
            ui.insert(words, BackgroundColor(ui.theme.veiled(ColorToken::Bar, 0.88)));
            for (line, said) in lines.iter().enumerate() {
                let ink = if line == 0 {
                    TextAppearance::NOTE
                } else {
                    TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::Medium)
                };
                ui.text(words, said, ink);
            }
        }
    }
}

fn figure(
    ui: &mut UiBuilder,
    parent: NodeId,
    look: &crate::scenario::Appearance,
    seen: Option<&StagePerson>,
    id: usize,
    height: f32,
) {
    let (posture, mood) = seen.map_or((Posture::Upright, Expression::Calm), |person| {
        (person.posture, person.mood)
    });
    let svg = FigureSpec {
        palette: ui.theme.palette,
        look,
        posture,
        mood,
        seat: Seat::Standing,
        set: None,
        toward: 0.5,
        variant: id,
        glance: false,
    }
    .svg();
    let width = height * (person::FIGURE_WIDTH / person::FIGURE_HEIGHT) as f32;
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
