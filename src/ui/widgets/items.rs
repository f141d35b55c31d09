//! The items of a page in their order, for every screen that needs no layout of its own.
//!
//! In: items. Out: nodes. [`sections`] splits a page at its headings, [`chrome`] tells controls that lead elsewhere from those that
//! belong to the matter.

use bevy::prelude::*;

use super::meter::Meter;
use super::person::PersonCard;
use super::{
    TextAppearance, UiBuilder, button, chart, choice, curtain_call, disclosure, field, meter, option, paragraph,
    person, person_summary, postcard, qr, small_stage, stepper, table,
};
use crate::narration::page::{Command, Control, HostCommand, Item, Page, Role, Screen};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;

/// The side of a QR code among other items, in design pixels.
const QR: f32 = 300.0;

/// A part of a page: its heading, if any, and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Section<'a> {
    /// The heading.
    pub heading: Option<&'a str>,
    /// Its items.
    pub items: Vec<&'a Item>,
}

/// Whether a control leads elsewhere (back, people, why, take back, quit) and so stands on a bar of the window.
#[must_use]
pub fn chrome(control: &Control) -> bool {
    match control.command {
        Command::Back
        | Command::Undo
        | Command::Quit
        | Command::Hints
        | Command::Expect(_)
        | Command::Show(Screen::People | Screen::Why | Screen::Help)
        | Command::Host(HostCommand::Resume | HostCommand::Again | HostCommand::Divide(_) | HostCommand::Console) => {
            true
        }
        Command::Start => control.role == Role::Button,
        _ => false,
    }
}

/// The controls of a page that lead elsewhere.
#[must_use]
pub fn chrome_of(page: &Page) -> Vec<&Control> {
    let expects = |control: &Control| matches!(control.command, Command::Expect(_));
    let elsewhere = |control: &&Control| chrome(control) && !expects(control);
    page.controls().filter(elsewhere).collect()
}

/// What asks for what is expected, and the picks after it once it is open.
#[must_use]
pub fn expecting(page: &Page) -> Vec<&Control> {
    let expects = |control: &&Control| matches!(control.command, Command::Expect(_));
    page.controls().filter(expects).collect()
}

/// The controls of a page that go on.
#[must_use]
pub fn primaries(page: &Page) -> Vec<&Control> {
    page.controls()
        .filter(|control| control.role == Role::Primary && !chrome(control))
        .collect()
}

/// The tabs of a page.
#[must_use]
pub fn tabs(page: &Page) -> Vec<&Control> {
    page.controls()
        .filter(|control| matches!(control.role, Role::Tab(_)))
        .collect()
}

/// A page in parts, without what stands on bars: its chrome, its tabs, and the controls that go on.
#[must_use]
pub fn sections(page: &Page) -> Vec<Section<'_>> {
    let mut sections = vec![Section {
        heading: None,
        items: Vec::new(),
    }];
    for item in &page.items {
        match item {
            Item::Heading(heading) => sections.push(Section {
                heading: Some(heading),
                items: Vec::new(),
            }),
            Item::Control(control) if chrome(control) || matches!(control.role, Role::Tab(_) | Role::Primary) => {}
            other => {
                if let Some(section) = sections.last_mut() {
                    section.items.push(other);
                }
            }
        }
    }
    sections.retain(|section| section.heading.is_some() || !section.items.is_empty());
    sections
}

/// A section with its heading.
pub fn section(ui: &mut UiBuilder, parent: NodeId, section: &Section, columns: usize, written: &str) {
    if let Some(heading) = section.heading {
        ui.text(parent, heading, TextAppearance::SECTION);
    }
    flow(ui, parent, &section.items, columns, written);
}

/// Items one after the other; people stand in `columns`, options side by side.
pub fn flow(ui: &mut UiBuilder, parent: NodeId, items: &[&Item], columns: usize, written: &str) {
    let mut at = 0;
    while let Some(item) = items.get(at) {
        let run = items[at..].iter().take_while(|other| alike(item, other)).count().max(1);
        match item {
            Item::Person { .. } => people(ui, parent, &items[at..at + run], columns),
            Item::Control(Control {
                role: Role::Option(_), ..
            }) => {
                let row = ui.wrapping(parent, 8.0);
                let one_of = |control: &Control| matches!(Reads::control(control).kind, NodeKind::Radio(_));
                if controls(&items[at..at + run]).all(one_of) {
                    ui.reads(row, Reads::new(NodeKind::Options, ""));
                }
                controls(&items[at..at + run]).for_each(|control| option::chip(ui, row, control));
            }
            Item::Control(Control {
                role: Role::Choice { .. },
                ..
            }) => {
                let row = &choice::ChoiceRow::USUAL;
                choice::headings(ui, parent, row);
                controls(&items[at..at + run]).for_each(|control| choice::choice(ui, parent, control, row));
            }
            other => one(ui, parent, other, written),
        }
        let together = match item {
            Item::Person { .. } => true,
            Item::Control(control) => matches!(control.role, Role::Option(_) | Role::Choice { .. }),
            _ => false,
        };
        at += if together { run } else { 1 };
    }
}

fn one(ui: &mut UiBuilder, parent: NodeId, item: &Item, written: &str) {
    match item {
        Item::Heading(words) => {
            ui.text(parent, words, TextAppearance::HEADING);
        }
        Item::Text(style, words) => paragraph::paragraph(ui, parent, *style, words),
        Item::Meter { .. } => {
            if let Some(shows) = Meter::of(item) {
                meter::meter(ui, parent, shows);
            }
        }
        Item::Postcard(shows) => postcard::course(ui, parent, shows),
        Item::Summary(person) => person_summary::row(ui, parent, person, person_summary::LOW),
        Item::CurtainCall(call) => curtain_call::curtain_call(ui, parent, call, curtain_call::Staging::USUAL),
        Item::Stage(scene) => {
            let wide = 0.5 * ui.window.x;
            small_stage::small_stage(ui, parent, scene, (wide, 0.5 * wide));
        }
        Item::Qr(code) => qr::qr(ui, parent, code, QR),
        Item::Chart(shows) => chart::chart(ui, parent, shows),
        Item::Table(shows) => table::table(ui, parent, shows),
        Item::Person {
            look,
            name,
            lines,
            badge,
            ..
        } => {
            person::person(
                ui,
                parent,
                PersonCard {
                    look,
                    name,
                    lines,
                    badge: badge.as_ref(),
                },
                64.0,
            );
        }
        Item::Control(control) => match control.role {
            Role::Stepper { .. } => stepper::stepper(ui, parent, control),
            Role::Field => field::field(ui, parent, control, written),
            Role::Tab(_) => option::tab(ui, parent, control),
            Role::Disclosure(_) => disclosure::disclosure(ui, parent, control),
            Role::Primary => {
                button::primary(ui, parent, control);
            }
            _ => {
                button::row(ui, parent, control);
            }
        },
    }
}

fn people(ui: &mut UiBuilder, parent: NodeId, items: &[&Item], columns: usize) {
    let columns = if ui.wide() { columns } else { 1 };
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(u16::try_from(columns.max(1)).unwrap_or(1), 1.0),
        column_gap: ui.theme.px(12.0),
        row_gap: ui.theme.px(12.0),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = if columns > 1 {
        ui.node(parent, grid)
    } else {
        ui.column(parent, 10.0)
    };
    let side = if columns > 1 { type_size::DISPLAY } else { 56.0 };
    for item in items {
        if let Item::Person {
            look,
            name,
            lines,
            badge,
            ..
        } = item
        {
            person::person(
                ui,
                grid,
                PersonCard {
                    look,
                    name,
                    lines,
                    badge: badge.as_ref(),
                },
                side,
            );
        }
    }
}

fn alike(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Person { .. }, Item::Person { .. }) => true,
        (Item::Control(a), Item::Control(b)) => std::mem::discriminant(&a.role) == std::mem::discriminant(&b.role),
        _ => false,
    }
}

fn controls<'a>(items: &'a [&'a Item]) -> impl Iterator<Item = &'a Control> {
    items.iter().filter_map(|item| match item {
        Item::Control(control) => Some(control),
        _ => None,
    })
}
