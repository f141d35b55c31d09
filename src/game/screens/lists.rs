//! Screens that are read from top to bottom: help, the glossary.
//!
//! In: a page. Out: panels that scroll, with what goes on in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, Screen};
use crate::ui::scroll::scrolled;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{section, sections};
use crate::ui::widgets::{UiBuilder, panel};

/// Screens that are read from top to bottom.
pub struct ListScreens;

impl Plugin for ListScreens {
    fn build(&self, app: &mut App) {
        let listed = ScreenLayout::new(|ui, root, shown, _| list(ui, root, &shown.page));
        for screen in [Screen::Help, Screen::Glossary] {
            app.add_screen(screen, listed);
        }
    }
}

/// A page as one column of panels, people in two columns.
pub fn list(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 20.0);
    for part in sections(page) {
        let columns = if part.items.iter().any(|item| matches!(item, Item::Meter { .. })) {
            1
        } else {
            2
        };
        let node = panel::panel(ui, area, 28.0, 14.0);
        section(ui, node, &part, columns, "");
    }
    bars::foot(ui, root, page, true);
}
