//! What else a week's plan says, laid over it: how people are answered and whom one sees at the left, what is handed over and who
//! leads at the right.
//!
//! In: the page. Out: two columns of panels that scroll, and the way back in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Item, Page, Screen};
use crate::ui::scroll::scrolled;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::{UiBuilder, panel};

/// The details of a plan.
pub struct DetailsScreen;

impl Plugin for DetailsScreen {
    fn build(&self, app: &mut App) {
        app.add_screen(
            Screen::Details,
            ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page)),
        );
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let (people, work): (Vec<Section>, Vec<Section>) = sections(page).into_iter().partition(is_of_people);
    // What is handed over has names in rows, and they are the longer ones.
    for (name, parts, grow) in [("people", people, 1.0), ("work", work, 1.5)] {
        if parts.is_empty() {
            continue;
        }
        let card = panel::filling(ui, body, grow, 18.0);
        let area = scrolled(ui, card, name, ColorToken::Panel, 9.0);
        for part in &parts {
            section(ui, area, part, 1, "");
        }
    }
    bars::foot(ui, root, page, true);
}

/// How they are answered, and with whom the one-to-ones are.
fn is_of_people(part: &Section) -> bool {
    part.items.iter().any(|item| match item {
        Item::Control(control) => {
            let takes = matches!(control.command, Command::PlanTake(_));
            takes && (control.id.starts_with("plan.manner.") || control.id.starts_with("plan.with."))
        }
        _ => false,
    })
}
