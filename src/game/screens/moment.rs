//! A moment: the stage dims, whoever it is about stands large at the left, the card at the right holds the three layers.
//!
//! In: a moment's page. Out: what happens (tag, title, text), what can be seen (and listening first), what can be done. What is
//! expected of it may be noted on the bar below, so that it takes no room from the choices; where there is one column, after them.

use bevy::prelude::*;

use super::bars;
use crate::art::person::{self, FigureSpec, Seat};
use crate::art::stage;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Role, Style};
use crate::narration::stage::{Expression, Posture, StagePerson};
use crate::platform::keys::Action;
use crate::simulation::Answer;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, choice, items, keys, option, panel, paragraph};

/// The share of the window that the people at the left take.
const PEOPLE: f32 = 24.0;

pub fn draw(brush: &mut UiBuilder, root: Entity, shown: &ShownPage) {
    let page = &shown.page;
    let bare = Page {
        title: page.subtitle.clone(),
        subtitle: String::new(),
        ..page.clone()
    };
    let right = bars::head(brush, root, if page.subtitle.is_empty() { page } else { &bare });
    let parts = items::sections(page);
    for item in parts.iter().filter(|part| chooses(part)).flat_map(|part| &part.items) {
        if let Item::Text(_, words) = item {
            brush.line(
                right,
                words,
                TextAppearance::LABEL.sized(type_size::BODY).toned(ColorToken::Sky),
            );
        }
    }
    let body = bars::body(brush, root);
    if brush.wide() {
        people(brush, body, shown);
    } else {
        named(brush, body, page);
    }
    let roomy = brush.scale > 1.0;
    let (padding, gap) = if roomy { (30.0, 14.0) } else { (18.0, 9.0) };
    let card = panel::filling(brush, body, 1.0, padding);
    let area = scrolled(brush, card, "card", ColorToken::Panel, gap);
    happens(brush, area, page, &parts);
    seen(brush, area, page, &parts);
    done(brush, area, &parts);
    let wide = brush.wide();
    if !wide {
        expecting(brush, area, page);
    }
    bars::foot_after(brush, root, page, true, |brush, bar| {
        if wide {
            expecting(brush, bar, page);
        }
    });
}

fn happens(brush: &mut UiBuilder, area: Entity, page: &Page, parts: &[Section]) {
    let row = brush.wrapping(area, 16.0);
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
            paragraph::tag(brush, row, *mood, words);
        }
    }
    brush.text(row, &page.title, TextAppearance::TITLE.sized(36.0));
    for (style, words) in &texts {
        match style {
            Style::Body => {
                brush.text(area, words, TextAppearance::BODY.sized(24.0));
            }
            Style::Tag(_) => {}
            _ => paragraph::paragraph(brush, area, *style, words),
        }
    }
}

fn seen(brush: &mut UiBuilder, area: Entity, page: &Page, parts: &[Section]) {
    let row = Node {
        width: percent(100),
        column_gap: brush.theme.px(24.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let left = Node {
        flex_direction: FlexDirection::Column,
        row_gap: brush.theme.px(6.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let (row, left) = if brush.wide() {
        let row = brush.node(area, row);
        (row, brush.node(row, left))
    } else {
        (area, brush.column(area, 6.0))
    };
    for part in parts.iter().filter(|part| part.heading.is_some() && !chooses(part)) {
        if let Some(heading) = part.heading {
            brush.text(left, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        items::flow(brush, left, &part.items, 1, "");
    }
    if let Some(control) = page
        .controls()
        .find(|control| control.command == Command::Answer(Answer::Listen))
    {
        listen(brush, row, control);
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

fn listen(brush: &mut UiBuilder, row: Entity, control: &Control) {
    let node = Node {
        width: if brush.wide() {
            brush.theme.px(330.0)
        } else {
            percent(100)
        },
        min_height: brush.target_side(),
        padding: UiRect::axes(brush.theme.px(16.0), brush.theme.px(12.0)),
        column_gap: brush.theme.px(14.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = button::pressable(brush, row, node, ButtonColors::raised().edged(ColorToken::Sky), control);
    if let Some(cap) = keys::of(brush, Action::Listen) {
        keys::cap(brush, button, &cap, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(button, words);
    brush.text(words, &control.label, TextAppearance::LABEL.toned(ColorToken::Sky));
    if !control.note.is_empty() {
        brush.text(words, &control.note, TextAppearance::NOTE);
    }
}

fn done(brush: &mut UiBuilder, area: Entity, parts: &[Section]) {
    for part in parts.iter().filter(|part| chooses(part)) {
        let above = if brush.wide() {
            choice::headings(brush, area)
        } else {
            area
        };
        if let Some(heading) = part.heading {
            brush.text(above, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        for item in &part.items {
            if let Item::Control(control) = item
                && control.command != Command::Answer(Answer::Listen)
            {
                choice::choice(brush, area, control);
            }
        }
    }
}

/// One quiet button; opened, a row of its own with the picks.
fn expecting(brush: &mut UiBuilder, parent: Entity, page: &Page) {
    let controls = items::expecting(page);
    let Some((ask, picks)) = controls.split_first() else {
        return;
    };
    if picks.is_empty() {
        button::quiet(brush, parent, ask);
        return;
    }
    let row = brush.wrapping(parent, 10.0);
    button::quiet(brush, row, ask);
    let node = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: brush.theme.px(8.0),
        row_gap: brush.theme.px(6.0),
        flex_grow: 1.0,
        flex_basis: if brush.wide() { px(0) } else { percent(100) },
        min_width: px(0),
        ..default()
    };
    let several = brush.node(row, node);
    brush.reads(several, Reads::new(NodeKind::Options, &ask.label));
    for pick in picks {
        option::chip(brush, several, pick);
    }
}

/// Whoever it is about, where there is no room for a picture of them.
fn named(brush: &mut UiBuilder, body: Entity, page: &Page) {
    let about = page.items.iter().filter(|item| matches!(item, Item::Person { .. }));
    let about: Vec<&Item> = about.take(2).collect();
    items::flow(brush, body, &about, 1, "");
}

/// Whoever it is about, as large as there is room, on their own light.
fn people(brush: &mut UiBuilder, body: Entity, shown: &ShownPage) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        width: percent(PEOPLE),
        row_gap: brush.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let column = brush.node(body, node);
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
        figure(brush, column, look, seen, id, height);
        let pill = Node {
            max_width: percent(100),
            flex_shrink: 0.0,
            padding: UiRect::axes(brush.theme.px(22.0), brush.theme.px(6.0)),
            border_radius: BorderRadius::all(brush.theme.px(radius::PILL)),
            ..default()
        };
        let pill = brush.node(column, pill);
        brush
            .commands
            .entity(pill)
            .insert(BackgroundColor(brush.theme.colour(ColorToken::Bar)));
        brush.text(pill, name, TextAppearance::LABEL.sized(24.0));
        if place == 0 && !lines.is_empty() {
            let box_ = Node {
                flex_direction: FlexDirection::Column,
                width: percent(100),
                flex_shrink: 0.0,
                padding: UiRect::axes(brush.theme.px(18.0), brush.theme.px(12.0)),
                border_radius: BorderRadius::all(brush.theme.px(radius::BUBBLE)),
                row_gap: brush.theme.px(4.0),
                ..default()
            };
            let words = brush.node(column, box_);
            brush
                .commands
                .entity(words)
                .insert(BackgroundColor(brush.theme.veiled(ColorToken::Bar, 0.88)));
            for (line, said) in lines.iter().enumerate() {
                let ink = if line == 0 {
                    TextAppearance::NOTE
                } else {
                    TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::Medium)
                };
                brush.text(words, said, ink);
            }
        }
    }
}

fn figure(
    brush: &mut UiBuilder,
    parent: Entity,
    look: &crate::scenario::Appearance,
    seen: Option<&StagePerson>,
    id: usize,
    height: f32,
) {
    let (posture, mood) = seen.map_or((Posture::Upright, Expression::Calm), |person| {
        (person.posture, person.mood)
    });
    let svg = FigureSpec {
        palette: brush.theme.palette,
        look,
        posture,
        mood,
        seat: Seat::Standing,
        toward: 0.5,
        variant: id,
        glance: false,
    }
    .svg();
    let width = height * (person::FIGURE_WIDTH / person::FIGURE_HEIGHT) as f32;
    // Words need their room first.
    let holder = Node {
        width: brush.theme.px(width),
        height: brush.theme.px(height),
        min_height: px(0),
        flex_shrink: 1.0,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let holder = brush.node(parent, holder);
    let light = seen.map_or(0.3, |person| person.light) as f32;
    let pool = width * (1.05 + 0.6 * light);
    let glow = Node {
        position_type: PositionType::Absolute,
        bottom: brush.theme.px(height * 0.02),
        width: brush.theme.px(pool),
        height: brush.theme.px(pool * 0.42),
        ..default()
    };
    let image = brush.picture_sized(&stage::glow(brush.theme.palette), pool, pool * 0.42);
    let shade = brush.node(holder, glow);
    brush.commands.entity(shade).insert(ImageNode {
        image,
        image_mode: bevy::ui::widget::NodeImageMode::Stretch,
        ..default()
    });
    let picture = brush.picture_sized(&svg, width, height);
    let picture = brush.picture(holder, picture, width, height);
    brush
        .commands
        .entity(picture)
        .entry::<Node>()
        .and_modify(move |mut node| {
            node.height = percent(100);
            node.width = auto();
            node.aspect_ratio = Some(width / height);
        });
}
