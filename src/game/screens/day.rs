//! The running day: the stage fills the window, at the right what is seen and what can be done, below the work.
//!
//! In: the day's page, how the days run, who is selected. Out: head with hours, foot with progress and keys, a panel of acts.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::shown::{Pace, ShownPage};
use crate::game::stage::StageFrame;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment};
use crate::platform::keys::Action;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::targets::OnActivate;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::meter::{Meter, short};
use crate::ui::widgets::{UiBuilder, button, keys, marks, panel};

/// The share of the window that the panel takes.
const PANEL: f32 = 0.31;

/// The running day.
pub struct DayScreens;

impl Plugin for DayScreens {
    fn build(&self, app: &mut App) {
        let beside = StageFrame {
            right: PANEL,
            ..StageFrame::default()
        };
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown))
            .opening_with(|page| page.controls().find(|control| control.command == Command::Run))
            .beside_stage(beside);
        app.add_screen(Screen::Day, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let right = bars::head(ui, root, page);
    if ui.wide() {
        for meter in meters(page, true) {
            short(ui, right, meter);
        }
    }
    runs(ui, right, page, shown.pace);
    let body = bars::body(ui, root);
    let holder = bars::beside(ui, body, PANEL * 100.0 - 2.5);
    let card = panel::filling(ui, holder, 1.0, 14.0);
    panel::ground(ui, card, ui.theme.veiled(ColorToken::Panel, 0.92));
    let area = scrolled(ui, card, "day", ColorToken::Panel, 10.0);
    let parts = sections(page);
    let works = |part: &Section| part.items.iter().any(|item| matches!(item, Item::Meter { .. }));
    for part in parts.iter().filter(|part| !works(part)) {
        told(ui, area, part, shown);
    }
    // The eye finds the work on the board on the wall.
    let on_board = ui.wide() && !shown.stage.board.is_empty();
    for part in parts.iter().filter(|part| works(part)) {
        if on_board {
            heard(ui, area, part);
        } else {
            section(ui, area, part, 1, "");
        }
    }
    bars::foot(ui, root, page, false);
}

/// A part for the ear alone.
fn heard(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    if let Some(heading) = part.heading {
        ui.unseen(area, Reads::new(NodeKind::Text, heading));
    }
    for item in &part.items {
        if let Item::Meter { label, reads, .. } = item {
            ui.unseen(area, Reads::new(NodeKind::Text, format!("{label}: {reads}")));
        }
    }
}

/// News and acts as they are; of the people, whom one can turn to, and the one that was.
fn told(ui: &mut UiBuilder, area: NodeId, from: &Section, shown: &ShownPage) {
    let persons = |item: &&&Item| matches!(item, Item::Person { .. });
    let leads_on = |item: &&&Item| matches!(item, Item::Control(control) if plays(control));
    let items: Vec<&Item> = from
        .items
        .iter()
        .filter(|item| !persons(item) && !leads_on(item))
        .copied()
        .collect();
    if items.is_empty() {
        return;
    }
    section(
        ui,
        area,
        &Section {
            heading: from.heading,
            items,
        },
        1,
        "",
    );
    let turned_to = |item: &&Item| matches!(item, Item::Person { id, .. } if shown.selected == Some(*id));
    let selected: Vec<&Item> = from.items.iter().copied().filter(turned_to).collect();
    flow(ui, area, &selected, 1, "");
}

fn plays(control: &Control) -> bool {
    matches!(control.command, Command::Run | Command::GoOn)
}

/// What is the leader's stands in the head, the work in the foot.
fn meters(page: &Page, leaders: bool) -> Vec<Meter<'_>> {
    page.items
        .iter()
        .filter_map(|item| match item {
            Item::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } if (*tone == Sentiment::Leader) == leaders => Some(Meter {
                label,
                value: *value,
                mark: *mark,
                reads,
                tone: *tone,
            }),
            _ => None,
        })
        .collect()
}

/// Run or pause, step on, and how fast.
fn runs(ui: &mut UiBuilder, parent: NodeId, of: &Page, pace: Option<Pace>) {
    let Some(pace) = pace else { return };
    for control in of.controls().filter(|control| control.command == Command::GoOn) {
        let hint = keys::hint(ui, control);
        button::quiet_with(ui, parent, control, hint.as_ref(), ButtonColors::raised());
    }
    let label = if pace.running {
        ui.words.get("pause")
    } else {
        ui.words.get("run")
    };
    let id = of
        .controls()
        .find(|control| control.command == Command::Run)
        .map_or_else(|| "day.run".to_owned(), |control| control.id.clone());
    let run = Control {
        id,
        number: None,
        label,
        note: String::new(),
        role: Role::Primary,
        command: Command::Run,
        hints: None,
    };
    let button = button::primary(ui, parent, &run);
    let sign = ui.picture_of(&marks::running(ui.theme.palette, pace.running), 20.0);
    ui.picture(button, sign, 20.0, 20.0);
    let label = ui.words.get("speed").replace("%n", &pace.speed.to_string());
    let speed = Control {
        id: "day.speed".to_owned(),
        number: None,
        label,
        note: String::new(),
        role: Role::Button,
        command: Command::Select(None),
        hints: None,
    };
    let cap = keys::of(ui, Action::Speed);
    let speed = button::quiet_with(ui, parent, &speed, cap.as_ref(), ButtonColors::raised());
    ui.view.remove::<OnActivate>(speed);
    ui.insert(speed, SpeedButton);
}

/// The button that changes how fast the days run.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpeedButton;
