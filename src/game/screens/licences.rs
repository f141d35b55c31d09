//! The licences: panels of parts that are opened one at a time.
//!
//! In: the licences' page. Out: a list like any other; the focus begins on the first licence.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, lists};
use crate::narration::page::Screen;

/// The licences.
pub struct LicencesScreen;

impl Plugin for LicencesScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| lists::list(ui, root, &shown.page));
        app.add_screen(Screen::Licences, layout.opening_with(|page| page.controls().next()));
    }
}
