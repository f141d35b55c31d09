//! The running day: the stage fills the window, at the right what is seen and what can be done, below the work.
//!
//! In: the day's page, how the days run, who is selected. Out: head with hours, foot with progress and keys, a panel of acts.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::game::shown::{Pace, ShownPage};
use crate::game::stage::StageFrame;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment};
use crate::platform::keys::Action;
use crate::scenario::{Appearance, TipTarget};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::targets::OnActivate;
use crate::ui::theme::{radius, type_size};
use crate::ui::view::{Constant, NodeId};
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::meter::{Meter, short};
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, keys, marks, panel, person, tip_ring};

/// The share of the window that the panel takes.
const PANEL: f32 = 0.31;
/// Faces beside each other, the side of one in design pixels, and up to how many people are shown by face.
const ACROSS: u16 = 4;
const FACE: f32 = 58.0;
const FACES: usize = 8;
/// The most of the window's height that news take above the acts, what stands beside a line of them, and from one line to the next.
const PINNED: f32 = 0.25;
const AROUND: f32 = 130.0;
const LEADING: f32 = 1.32;
/// From this width on the head has room for the key of the threads, in ems of running words.
const KEY: f32 = 66.0;

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
    threads(ui, right, shown);
    speed(ui, right, shown.pace);
    let body = bars::body(ui, root);
    let holder = bars::beside(ui, body, PANEL * 100.0 - 2.5);
    let card = panel::filling(ui, holder, 1.0, 14.0);
    panel::ground(ui, card, ui.theme.veiled(ColorToken::Panel, 0.92));
    let parts = sections(page);
    // What came of an act stands where one looks, however far the acts below are scrolled.
    let pinned = ui.outer.is_none().then(|| news(ui, &parts)).flatten();
    if let Some(part) = pinned {
        let above = ui.column(card, 10.0);
        let inside = UiRect {
            left: ui.theme.px(8.0),
            right: ui.theme.px(20.0),
            top: ui.theme.px(8.0),
            bottom: ui.theme.px(4.0),
        };
        ui.style(above, |node| node.padding = inside);
        told(ui, above, part, shown);
    }
    let parts: Vec<&Section> = parts.iter().filter(|part| pinned != Some(*part)).collect();
    let area = scrolled(ui, card, "day", ColorToken::Panel, 10.0);
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
    bars::foot_ending(ui, root, page, |ui, bar| runs(ui, bar, page, shown.pace));
}

/// What is noticed, where it takes so little of the panel that the acts keep most of it.
fn news<'a>(ui: &UiBuilder, parts: &'a [Section<'a>]) -> Option<&'a Section<'a>> {
    let is_said = |item: &&Item| matches!(item, Item::Text(..));
    let part = parts.first().filter(|part| part.items.iter().any(is_said))?;
    let width = ui.window.x / ui.theme.factor * PANEL - AROUND;
    let letters = ui.theme.type_length(type_size::LABEL * ui.scale) / ui.theme.factor;
    let lines = part.items.iter().map(|item| match item {
        Item::Text(_, words) => set_lines(words, letters, width, false),
        _ => 0,
    });
    let high = lines.sum::<u32>() as f32 * LEADING * letters;
    (high <= PINNED * ui.window.y / ui.theme.factor).then_some(part)
}

/// What the two sorts of threads on the stage mean, where there is room for it.
fn threads(ui: &mut UiBuilder, bar: NodeId, shown: &ShownPage) {
    let roomy = ui.wide() && ui.ems() >= KEY;
    if !roomy || shown.stage.people.iter().all(|person| person.gone) {
        return;
    }
    for (tight, words) in [(true, "thread-tight"), (false, "thread-slack")] {
        let line = ui.picture_sized(&marks::thread(ui.theme.palette, tight), 36.0, 12.0);
        ui.picture(bar, line, 36.0, 12.0);
        let words = ui.words.get(words);
        ui.line(bar, &words, TextAppearance::NOTE);
    }
}

/// A part for the ear alone.
fn heard(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    if let Some(heading) = part.heading {
        ui.unseen(area, Reads::new(NodeKind::Heading(2), heading));
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
    let people: Vec<&Item> = from.items.iter().copied().filter(|item| persons(&item)).collect();
    let items: Vec<&Item> = from
        .items
        .iter()
        .filter(|item| !persons(item) && !leads_on(item))
        .copied()
        .collect();
    if items.is_empty() {
        return;
    }
    if !people.is_empty() && people.len() <= FACES {
        if let Some(heading) = from.heading {
            ui.text(area, heading, TextAppearance::SECTION);
        }
        let faces = faces(ui, area, &items, &people);
        if shown.page.points_at == Some(TipTarget::Team) {
            ui.style(faces, |node| node.padding = UiRect::all(px(5)));
            tip_ring::ring(ui, faces, 0.0);
        }
    } else {
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
    }
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
        .filter_map(Meter::of)
        .filter(|meter| (meter.tone == Sentiment::Leader) == leaders)
        .collect()
}

/// Whom one can turn to, by face: the whole team first, then each person.
fn faces(ui: &mut UiBuilder, area: NodeId, items: &[&Item], people: &[&Item]) -> NodeId {
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(ACROSS, 1.0),
        column_gap: ui.theme.px(6.0),
        row_gap: ui.theme.px(6.0),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(area, grid);
    for item in items {
        let Item::Control(control) = item else { continue };
        let look = people.iter().find_map(|item| match item {
            Item::Person { id, look, .. } if control.command == Command::Select(Some(*id)) => Some(look),
            _ => None,
        });
        face(ui, grid, control, look);
    }
    grid
}

/// Somebody to turn to; without a look, all of them.
fn face(ui: &mut UiBuilder, grid: NodeId, control: &Control, look: Option<&Appearance>) {
    let chosen = matches!(control.role, Role::Option(true));
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(2.0), ui.theme.px(5.0)),
        row_gap: px(1),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    };
    let colors = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let target = button::pressable(ui, grid, node, colors, control);
    if chosen {
        ui.insert(target, Constant(Checked));
    }
    let label = if let Some(look) = look {
        person::portrait(ui, target, look, FACE);
        control.label.clone()
    } else {
        let team = ui.picture_of(&marks::team(ui.theme.palette), FACE);
        ui.picture(target, team, FACE, FACE);
        ui.words.get("everyone")
    };
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let room = ui.window.x * PANEL / f32::from(ACROSS) - ui.theme.length(30.0);
    let name = stage::cut(&label, f64::from(room), f64::from(letters));
    ui.line(target, &name, TextAppearance::NOTE.toned(ColorToken::Ink));
}

/// Run or pause, and step on.
fn runs(ui: &mut UiBuilder, parent: NodeId, of: &Page, pace: Option<Pace>) {
    let Some(pace) = pace else { return };
    for control in of.controls().filter(|control| control.command == Command::GoOn) {
        let hint = keys::hint(ui, control);
        button::quiet_with(ui, parent, control, hint.as_ref(), ButtonColors::raised());
    }
    let run = of.controls().find(|control| control.command == Command::Run);
    let label = match run {
        Some(control) if !pace.running => control.label.clone(),
        _ if pace.running => ui.words.get("pause"),
        _ => ui.words.get("run"),
    };
    let run = Control {
        id: run.map_or_else(|| "day.run".to_owned(), |control| control.id.clone()),
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
}

/// How fast the days run.
fn speed(ui: &mut UiBuilder, parent: NodeId, pace: Option<Pace>) {
    let Some(pace) = pace else { return };
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
    let reads = ui.words.get("speed-reads").replace("%n", &pace.speed.to_string());
    ui.reads(speed, Reads::new(NodeKind::Button, reads));
}

/// The button that changes how fast the days run.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpeedButton;
