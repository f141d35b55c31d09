//! Three things to try in real work this week, each for what showed in this play-through.

use crate::insight::Debrief;
use crate::narration::page::{Page, Style};
use crate::narration::view::View;

pub(super) fn tries(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("try-heading"));
    for one in debrief.tries {
        page.text(Style::Body, view.get(&format!("try-{}", one.name())));
    }
}
