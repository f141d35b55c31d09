//! The weekly plan: the bar of the hours on top, below it three columns: where hours go, what others could own, the people.
//!
//! In: the plan's page and the plan that is being made. Out: columns that scroll, ready-made plans above them, the start in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::simulation::{Answer, Plan, PlanLine};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space};
use crate::ui::view::NodeId;
use crate::ui::widgets::hours_bar::{Block, hours_bar};
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, hints, panel, paragraph};

/// From this width on there are three columns, in ems of running words.
const THREE: f32 = 74.0;

/// The weekly plan.
pub struct PlanScreen;

impl Plugin for PlanScreen {
    fn build(&self, app: &mut App) {
        app.add_screen(
            Screen::Plan,
            ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown)),
        );
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let right = bars::head(ui, root, page);
    let strong = page.items.iter().find_map(|item| match item {
        Item::Text(Style::Strong, words) => Some(words),
        _ => None,
    });
    if let Some(words) = strong {
        ui.line(
            right,
            words,
            TextAppearance::LABEL.weighing(Weight::SemiBold).toned(ColorToken::Sky),
        );
    }
    let above = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        padding: if ui.wide() {
            UiRect {
                top: ui.theme.px(18.0),
                ..UiRect::horizontal(ui.theme.px(space::EDGE))
            }
        } else {
            UiRect::default()
        },
        row_gap: ui.theme.px(12.0),
        flex_shrink: 0.0,
        ..default()
    };
    let mut body = root;
    if !ui.wide() {
        body = bars::body(ui, root);
    }
    let above = ui.node(body, above);
    for item in &page.items {
        if let Item::Text(Style::Tip, words) = item {
            paragraph::paragraph(ui, above, Style::Tip, words);
        }
    }
    if let Some((plan, hours)) = &shown.plan {
        hours_bar(ui, above, &blocks(page, plan), *hours);
    }
    ready_made(ui, above, page);
    if ui.wide() {
        body = bars::body(ui, root);
    }
    let (mut hours, mut others, mut people) = (Vec::new(), Vec::new(), Vec::new());
    for part in sections(page) {
        if let Some(column) = column(&part) {
            [&mut hours, &mut others, &mut people][column].push(part);
        }
    }
    // Three columns where each has room for the words beside a stepper, and else two.
    let columns = if ui.ems() < THREE {
        others.append(&mut people);
        vec![("hours", hours), ("others", others)]
    } else {
        vec![("hours", hours), ("others", others), ("people", people)]
    };
    for (name, parts) in columns {
        let card = panel::filling(ui, body, 1.0, 14.0);
        let area = scrolled(ui, card, name, ColorToken::Panel, 10.0);
        for part in &parts {
            section(ui, area, part, 1, "");
        }
    }
    bars::foot(ui, root, page, true);
}

/// The column of a section: 0 hours, 1 what others could own, 2 people; none for what stands above the columns.
fn column(part: &Section) -> Option<usize> {
    let is = |test: &dyn Fn(&Control) -> bool| {
        part.items.iter().any(|item| match item {
            Item::Control(control) => test(control),
            _ => false,
        })
    };
    if part.items.iter().any(|item| matches!(item, Item::Person { .. }))
        || is(&|control| control.id.starts_with("plan.with"))
    {
        Some(2)
    } else if is(&|control| matches!(control.role, Role::Stepper { .. })) {
        Some(0)
    } else if part.heading.is_none() || is(&ready) {
        None
    } else {
        Some(1)
    }
}

fn ready(control: &Control) -> bool {
    control.number.is_some() && matches!(control.command, Command::Answer(Answer::Plan(_)) | Command::PlanTake(_))
}

/// Ready-made plans, side by side.
fn ready_made(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let row = ui.wrapping(parent, 8.0);
    // The bar and the buttons speak for themselves to the eye; to the ear their heading and the sentences about them do.
    let mut about = Vec::new();
    for part in sections(page).iter().filter(|part| column(part).is_none()) {
        if let Some(heading) = part.heading {
            ui.reads(row, Reads::new(NodeKind::Group, heading));
        }
        about.extend(part.items.iter().filter_map(|item| match item {
            Item::Text(Style::Strong, _) => None,
            Item::Text(_, words) => Some(words.as_str()),
            _ => None,
        }));
    }
    for words in about {
        ui.unseen(row, Reads::new(NodeKind::Text, words));
    }
    for control in page.controls().filter(|control| ready(control)) {
        let hint = crate::ui::widgets::keys::hint(ui, control);
        let button = button::compact(ui, row, control, hint.as_ref(), ButtonColors::raised());
        if let Some(foreseen) = control.hints.as_deref() {
            hints::signs(ui, button, foreseen);
        }
    }
    hints::legend(ui, parent, page);
}

fn blocks(page: &Page, plan: &Plan) -> Vec<Block> {
    let words = |line: PlanLine| {
        page.controls()
            .find_map(|control| match (&control.command, &control.role) {
                (Command::PlanHours(other, _), Role::Stepper { value, .. }) if *other == line => {
                    Some((control.label.clone(), value.clone()))
                }
                _ => None,
            })
    };
    let order = [
        PlanLine::Desk,
        PlanLine::Answers,
        PlanLine::Goals,
        PlanLine::Path,
        PlanLine::Process,
        PlanLine::Review,
        PlanLine::Floor,
        PlanLine::OneToOnes,
        PlanLine::CheckIns,
        PlanLine::Rest,
    ];
    order
        .into_iter()
        .filter(|line| plan.on(*line) > 0.0)
        .map(|line| {
            let (label, value) = words(line).unwrap_or_default();
            Block {
                label,
                value,
                hours: plan.on(line),
                tone: tone(line),
            }
        })
        .collect()
}

const fn tone(line: PlanLine) -> ColorToken {
    match line {
        PlanLine::Desk => ColorToken::Desk,
        PlanLine::Answers => ColorToken::Coral,
        PlanLine::Rest => ColorToken::Accent,
        _ => ColorToken::Mint,
    }
}
